// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'buttondown-legacy',
  servers: [{ url: 'https://api.buttondown.email' }],
  securitySchemes: { token: { type: 'http', scheme: 'Token', credentials: { token: { option: 'apiKey', env: 'BUTTONDOWN_API_KEY' } } } },
  pathOptions: {},
  operations: {
    listWebhooks: { method: 'GET', path: '/v1/webhooks' },
    createWebhook: { method: 'POST', path: '/v1/webhooks', body: ['application/json'] },
    getWebhook: { method: 'GET', path: '/v1/webhooks/{pk}' },
    updateWebhook: { method: 'PATCH', path: '/v1/webhooks/{pk}', body: ['application/json'] },
    deleteWebhook: { method: 'DELETE', path: '/v1/webhooks/{pk}' },
  },
}
