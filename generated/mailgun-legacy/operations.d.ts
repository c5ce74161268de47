// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'mailgun-legacy';
  readonly servers: readonly [
    { readonly url: 'https://api.mailgun.net/v3'; readonly region: 'us'; readonly description: 'US, the default.' },
    {
      readonly url: 'https://api.eu.mailgun.net/v3';
      readonly region: 'eu';
      readonly description: 'EU. Domains of the EU region exist here only.';
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
  readonly pathOptions: { readonly domain: 'domain' };
  readonly operations: {
    readonly listWebhooks: {
      readonly method: 'GET';
      readonly path: '/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/domains/{domain}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/x-www-form-urlencoded', 'multipart/form-data'];
    };
    readonly getWebhook: {
      readonly method: 'GET';
      readonly path: '/domains/{domain}/webhooks/{webhookname}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/domains/{domain}/webhooks/{webhookname}';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/x-www-form-urlencoded', 'multipart/form-data'];
    };
    readonly deleteWebhook: {
      readonly method: 'DELETE';
      readonly path: '/domains/{domain}/webhooks/{webhookname}';
      readonly security: readonly [readonly ['basicAuth']];
    };
  };
}
