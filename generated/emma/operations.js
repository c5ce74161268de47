// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'emma',
  servers: [{ url: 'https://api.e2ma.net' }],
  securitySchemes: {
    basicAuth: {
      type: 'http',
      scheme: 'basic',
      credentials: {
        username: { option: 'publicKey', env: 'EMMA_PUBLIC_KEY' },
        password: { option: 'privateKey', env: 'EMMA_PRIVATE_KEY' },
      },
    },
  },
  pathOptions: { account_id: 'accountId' },
  operations: {
    listWebhooks: { method: 'GET', path: '/{account_id}/webhooks' },
    createWebhook: { method: 'POST', path: '/{account_id}/webhooks', body: ['application/json'] },
    deleteAllWebhooks: { method: 'DELETE', path: '/{account_id}/webhooks' },
    listEventTypes: { method: 'GET', path: '/{account_id}/webhooks/events' },
    getWebhook: { method: 'GET', path: '/{account_id}/webhooks/{webhook_id}' },
    updateWebhook: { method: 'PUT', path: '/{account_id}/webhooks/{webhook_id}', body: ['application/json'] },
    deleteWebhook: { method: 'DELETE', path: '/{account_id}/webhooks/{webhook_id}' },
  },
}
