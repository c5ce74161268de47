// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'buttondown',
  servers: [{ url: 'https://api.buttondown.com/v1' }],
  securitySchemes: { token: { type: 'http', scheme: 'Token', credentials: { token: { option: 'apiKey', env: 'BUTTONDOWN_API_KEY' } } } },
  pathOptions: {},
  operations: {
    listWebhooks: { method: 'GET', path: '/webhooks' },
    createWebhook: { method: 'POST', path: '/webhooks', body: ['application/json'] },
    getWebhook: { method: 'GET', path: '/webhooks/{id}' },
    updateWebhook: { method: 'PATCH', path: '/webhooks/{id}', body: ['application/json'] },
    deleteWebhook: { method: 'DELETE', path: '/webhooks/{id}' },
    listWebhookAttempts: { method: 'GET', path: '/webhooks/{id}/attempts' },
    testWebhook: { method: 'POST', path: '/webhooks/{id}/test' },
  },
}
