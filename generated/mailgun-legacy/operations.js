// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'mailgun-legacy',
  servers: [
    { url: 'https://api.mailgun.net/v3', region: 'us', description: 'US, the default.' },
    { url: 'https://api.eu.mailgun.net/v3', region: 'eu', description: 'EU. Domains of the EU region exist here only.' },
  ],
  securitySchemes: {
    basicAuth: {
      type: 'http',
      scheme: 'basic',
      credentials: { username: { const: 'api' }, password: { option: 'apiKey', env: 'MAILGUN_API_KEY' } },
    },
  },
  pathOptions: { domain: 'domain' },
  operations: {
    listWebhooks: { method: 'GET', path: '/domains/{domain}/webhooks', security: [['basicAuth']] },
    createWebhook: {
      method: 'POST',
      path: '/domains/{domain}/webhooks',
      security: [['basicAuth']],
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    },
    getWebhook: { method: 'GET', path: '/domains/{domain}/webhooks/{webhookname}', security: [['basicAuth']] },
    updateWebhook: {
      method: 'PUT',
      path: '/domains/{domain}/webhooks/{webhookname}',
      security: [['basicAuth']],
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    },
    deleteWebhook: { method: 'DELETE', path: '/domains/{domain}/webhooks/{webhookname}', security: [['basicAuth']] },
  },
}
