// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'mailgun';
  readonly servers: readonly [
    { readonly url: 'https://api.mailgun.net'; readonly region: 'us'; readonly description: 'US, the default.' },
    {
      readonly url: 'https://api.eu.mailgun.net';
      readonly region: 'eu';
      readonly description: 'EU. Account webhooks are configured for each region apart.';
    },
  ];
  readonly securitySchemes: {
    readonly basicAuth: {
      readonly type: 'http';
      readonly scheme: 'basic';
      readonly credentials: {
        readonly username: { readonly const: 'api' };
        readonly password: { readonly option: 'apiKey'; readonly env: 'MAILGUN_API_KEY' };
      };
    };
  };
  readonly pathOptions: { readonly domain: 'domain'; readonly domain_name: 'domain' };
  readonly operations: {
    readonly listWebhooks: {
      readonly method: 'GET';
      readonly path: '/v3/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/v3/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    readonly getWebhook: {
      readonly method: 'GET';
      readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    readonly deleteWebhook: {
      readonly method: 'DELETE';
      readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly createWebhookUrl: {
      readonly method: 'POST';
      readonly path: '/v4/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/x-www-form-urlencoded'];
    };
    readonly updateWebhookUrl: {
      readonly method: 'PUT';
      readonly path: '/v4/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/x-www-form-urlencoded'];
    };
    readonly deleteWebhookUrls: {
      readonly method: 'DELETE';
      readonly path: '/v4/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly joined: readonly ['url'];
    };
    readonly listAccountWebhooks: {
      readonly method: 'GET';
      readonly path: '/v1/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly joined: readonly ['webhook_ids'];
    };
    readonly createAccountWebhook: {
      readonly method: 'POST';
      readonly path: '/v1/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    readonly deleteAccountWebhooks: {
      readonly method: 'DELETE';
      readonly path: '/v1/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly joined: readonly ['webhook_ids'];
    };
    readonly getAccountWebhook: {
      readonly method: 'GET';
      readonly path: '/v1/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly updateAccountWebhook: {
      readonly method: 'PUT';
      readonly path: '/v1/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    readonly deleteAccountWebhook: {
      readonly method: 'DELETE';
      readonly path: '/v1/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly getSigningKey: {
      readonly method: 'GET';
      readonly path: '/v5/accounts/http_signing_key';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly regenerateSigningKey: {
      readonly method: 'POST';
      readonly path: '/v5/accounts/http_signing_key';
      readonly security: readonly [readonly ['basicAuth']];
    };
  };
}
