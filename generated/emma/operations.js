// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'emma',
  servers: [{ url: 'https://api.e2ma.net', description: 'The only one. HTTPS only; the account stands in the path.' }],
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
    listWebhooks: { method: 'GET', path: '/{account_id}/webhooks', security: [['basicAuth']] },
    createWebhook: { method: 'POST', path: '/{account_id}/webhooks', security: [['basicAuth']], body: ['application/json'] },
    deleteAllWebhooks: { method: 'DELETE', path: '/{account_id}/webhooks', security: [['basicAuth']] },
    listEventTypes: { method: 'GET', path: '/{account_id}/webhooks/events', security: [['basicAuth']] },
    getWebhook: { method: 'GET', path: '/{account_id}/webhooks/{webhook_id}', security: [['basicAuth']] },
    updateWebhook: {
      method: 'PUT',
      path: '/{account_id}/webhooks/{webhook_id}',
      security: [['basicAuth']],
      body: ['application/json'],
    },
    deleteWebhook: { method: 'DELETE', path: '/{account_id}/webhooks/{webhook_id}', security: [['basicAuth']] },
  },
}
