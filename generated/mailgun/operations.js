// Made by `npm run generate`. Do not edit: it is overwritten.
export const table = {
  id: 'mailgun',
  servers: [{ url: 'https://api.mailgun.net', region: 'us' }, { url: 'https://api.eu.mailgun.net', region: 'eu' }],
  securitySchemes: {
    basicAuth: {
      type: 'http',
      scheme: 'basic',
      credentials: { username: { const: 'api' }, password: { option: 'apiKey', env: 'MAILGUN_API_KEY' } },
    },
  },
  pathOptions: { domain: 'domain', domain_name: 'domain' },
  operations: {
    listWebhooks: { method: 'GET', path: '/v3/domains/{domain}/webhooks' },
    createWebhook: {
      method: 'POST',
      path: '/v3/domains/{domain}/webhooks',
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    getWebhook: { method: 'GET', path: '/v3/domains/{domain_name}/webhooks/{webhook_name}' },
    updateWebhook: {
      method: 'PUT',
      path: '/v3/domains/{domain_name}/webhooks/{webhook_name}',
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    deleteWebhook: { method: 'DELETE', path: '/v3/domains/{domain_name}/webhooks/{webhook_name}' },
    createWebhookUrl: { method: 'POST', path: '/v4/domains/{domain}/webhooks', body: ['application/x-www-form-urlencoded'] },
    updateWebhookUrl: { method: 'PUT', path: '/v4/domains/{domain}/webhooks', body: ['application/x-www-form-urlencoded'] },
    deleteWebhookUrls: { method: 'DELETE', path: '/v4/domains/{domain}/webhooks', joined: ['url'] },
    listAccountWebhooks: { method: 'GET', path: '/v1/webhooks', joined: ['webhook_ids'] },
    createAccountWebhook: { method: 'POST', path: '/v1/webhooks', body: ['multipart/form-data', 'application/x-www-form-urlencoded'] },
    deleteAccountWebhooks: { method: 'DELETE', path: '/v1/webhooks', joined: ['webhook_ids'] },
    getAccountWebhook: { method: 'GET', path: '/v1/webhooks/{webhook_id}' },
    updateAccountWebhook: {
      method: 'PUT',
      path: '/v1/webhooks/{webhook_id}',
      body: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    deleteAccountWebhook: { method: 'DELETE', path: '/v1/webhooks/{webhook_id}' },
    getSigningKey: { method: 'GET', path: '/v5/accounts/http_signing_key' },
    regenerateSigningKey: { method: 'POST', path: '/v5/accounts/http_signing_key' },
  },
}
