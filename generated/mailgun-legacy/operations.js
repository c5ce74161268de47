// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'mailgun-legacy',
  servers: [{ url: 'https://api.mailgun.net/v3', region: 'us' }, { url: 'https://api.eu.mailgun.net/v3', region: 'eu' }],
  securitySchemes: {
    basicAuth: {
      type: 'http',
      scheme: 'basic',
      credentials: { username: { const: 'api' }, password: { option: 'apiKey', env: 'MAILGUN_API_KEY' } },
    },
  },
  pathOptions: { domain: 'domain' },
  operations: {
    listWebhooks: { method: 'GET', path: '/domains/{domain}/webhooks' },
    createWebhook: {
      method: 'POST',
      path: '/domains/{domain}/webhooks',
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    },
    getWebhook: { method: 'GET', path: '/domains/{domain}/webhooks/{webhookname}' },
    updateWebhook: {
      method: 'PUT',
      path: '/domains/{domain}/webhooks/{webhookname}',
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    },
    deleteWebhook: { method: 'DELETE', path: '/domains/{domain}/webhooks/{webhookname}' },
  },
}
