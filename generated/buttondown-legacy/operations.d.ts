// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'buttondown-legacy';
  readonly servers: readonly [
    { readonly url: 'https://api.buttondown.email'; readonly description: 'The API, on the host name of early 2024.' },
  ];
  readonly securitySchemes: {
    readonly token: {
      readonly type: 'http';
      readonly scheme: 'Token';
      readonly credentials: { readonly token: { readonly option: 'apiKey'; readonly env: 'BUTTONDOWN_API_KEY' } };
    };
  };
  readonly pathOptions: {};
  readonly operations: {
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/v1/webhooks'; readonly security: readonly [readonly ['token']] };
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/v1/webhooks';
      readonly security: readonly [readonly ['token']];
      readonly body: readonly ['application/json'];
    };
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/v1/webhooks/{pk}'; readonly security: readonly [readonly ['token']] };
    readonly updateWebhook: {
      readonly method: 'PATCH';
      readonly path: '/v1/webhooks/{pk}';
      readonly security: readonly [readonly ['token']];
      readonly body: readonly ['application/json'];
    };
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/v1/webhooks/{pk}'; readonly security: readonly [readonly ['token']] };
  };
}
