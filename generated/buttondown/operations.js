// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'buttondown',
  servers: [{ url: 'https://api.buttondown.com/v1', description: 'The API.' }],
  securitySchemes: { token: { type: 'http', scheme: 'Token', credentials: { token: { option: 'apiKey', env: 'BUTTONDOWN_API_KEY' } } } },
  pathOptions: {},
  operations: {
    listWebhooks: { method: 'GET', path: '/webhooks', security: [['token']] },
    createWebhook: { method: 'POST', path: '/webhooks', security: [['token']], body: ['application/json'] },
    getWebhook: { method: 'GET', path: '/webhooks/{id}', security: [['token']] },
    updateWebhook: { method: 'PATCH', path: '/webhooks/{id}', security: [['token']], body: ['application/json'] },
    deleteWebhook: { method: 'DELETE', path: '/webhooks/{id}', security: [['token']] },
    listWebhookAttempts: { method: 'GET', path: '/webhooks/{id}/attempts', security: [['token']] },
    testWebhook: { method: 'POST', path: '/webhooks/{id}/test', security: [['token']] },
  },
}
