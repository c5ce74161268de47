// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'mailgun',
  servers: [
    { url: 'https://api.mailgun.net', region: 'us', description: 'US, the default.' },
    {
      url: 'https://api.eu.mailgun.net',
      region: 'eu',
      description: 'EU. Account webhooks are configured for each region apart.',
    },
  ],
  securitySchemes: {
    basicAuth: {
      type: 'http',
      scheme: 'basic',
      credentials: { username: { const: 'api' }, password: { option: 'apiKey', env: 'MAILGUN_API_KEY' } },
    },
  },
  pathOptions: { domain: 'domain', domain_name: 'domain' },
  operations: {
    listWebhooks: { method: 'GET', path: '/v3/domains/{domain}/webhooks', security: [['basicAuth']] },
    createWebhook: {
      method: 'POST',
      path: '/v3/domains/{domain}/webhooks',
      security: [['basicAuth']],
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    getWebhook: { method: 'GET', path: '/v3/domains/{domain_name}/webhooks/{webhook_name}', security: [['basicAuth']] },
    updateWebhook: {
      method: 'PUT',
      path: '/v3/domains/{domain_name}/webhooks/{webhook_name}',
      security: [['basicAuth']],
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    deleteWebhook: { method: 'DELETE', path: '/v3/domains/{domain_name}/webhooks/{webhook_name}', security: [['basicAuth']] },
    createWebhookUrl: {
      method: 'POST',
      path: '/v4/domains/{domain}/webhooks',
      security: [['basicAuth']],
      body: ['application/x-www-form-urlencoded'],
    },
    updateWebhookUrl: {
      method: 'PUT',
      path: '/v4/domains/{domain}/webhooks',
      security: [['basicAuth']],
      body: ['application/x-www-form-urlencoded'],
    },
    deleteWebhookUrls: { method: 'DELETE', path: '/v4/domains/{domain}/webhooks', security: [['basicAuth']], joined: ['url'] },
    listAccountWebhooks: { method: 'GET', path: '/v1/webhooks', security: [['basicAuth']], joined: ['webhook_ids'] },
    createAccountWebhook: {
      method: 'POST',
      path: '/v1/webhooks',
      security: [['basicAuth']],
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    deleteAccountWebhooks: { method: 'DELETE', path: '/v1/webhooks', security: [['basicAuth']], joined: ['webhook_ids'] },
    getAccountWebhook: { method: 'GET', path: '/v1/webhooks/{webhook_id}', security: [['basicAuth']] },
    updateAccountWebhook: {
      method: 'PUT',
      path: '/v1/webhooks/{webhook_id}',
      security: [['basicAuth']],
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    deleteAccountWebhook: { method: 'DELETE', path: '/v1/webhooks/{webhook_id}', security: [['basicAuth']] },
    getSigningKey: { method: 'GET', path: '/v5/accounts/http_signing_key', security: [['basicAuth']] },
    regenerateSigningKey: { method: 'POST', path: '/v5/accounts/http_signing_key', security: [['basicAuth']] },
  },
}
