// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'buttondown';
  readonly servers: readonly [{ readonly url: 'https://api.buttondown.com/v1'; readonly description: 'The API.' }];
  readonly securitySchemes: {
    readonly token: {
      readonly type: 'http';
      readonly scheme: 'Token';
      readonly credentials: { readonly token: { readonly option: 'apiKey'; readonly env: 'BUTTONDOWN_API_KEY' } };
    };
  };
  readonly pathOptions: {};
  readonly operations: {
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/webhooks'; readonly security: readonly [readonly ['token']] };
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/webhooks';
      readonly security: readonly [readonly ['token']];
      readonly body: readonly ['application/json'];
    };
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/webhooks/{id}'; readonly security: readonly [readonly ['token']] };
    readonly updateWebhook: {
      readonly method: 'PATCH';
      readonly path: '/webhooks/{id}';
      readonly security: readonly [readonly ['token']];
      readonly body: readonly ['application/json'];
    };
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/webhooks/{id}'; readonly security: readonly [readonly ['token']] };
    readonly listWebhookAttempts: {
      readonly method: 'GET';
      readonly path: '/webhooks/{id}/attempts';
      readonly security: readonly [readonly ['token']];
    };
    readonly testWebhook: { readonly method: 'POST'; readonly path: '/webhooks/{id}/test'; readonly security: readonly [readonly ['token']] };
  };
}
