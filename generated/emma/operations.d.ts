// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'emma';
  readonly servers: readonly [
    {
      readonly url: 'https://api.e2ma.net';
      readonly description: 'The only one. HTTPS only; the account stands in the path.';
    },
  ];
  readonly securitySchemes: {
    readonly basicAuth: {
      readonly type: 'http';
      readonly scheme: 'basic';
      readonly credentials: {
        readonly username: { readonly option: 'publicKey'; readonly env: 'EMMA_PUBLIC_KEY' };
        readonly password: { readonly option: 'privateKey'; readonly env: 'EMMA_PRIVATE_KEY' };
      };
    };
  };
  readonly pathOptions: { readonly account_id: 'accountId' };
  readonly operations: {
    readonly listWebhooks: {
      readonly method: 'GET';
      readonly path: '/{account_id}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/{account_id}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/json'];
    };
    readonly deleteAllWebhooks: {
      readonly method: 'DELETE';
      readonly path: '/{account_id}/webhooks';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly listEventTypes: {
      readonly method: 'GET';
      readonly path: '/{account_id}/webhooks/events';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly getWebhook: {
      readonly method: 'GET';
      readonly path: '/{account_id}/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
    };
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/{account_id}/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
      readonly body: readonly ['application/json'];
    };
    readonly deleteWebhook: {
      readonly method: 'DELETE';
      readonly path: '/{account_id}/webhooks/{webhook_id}';
      readonly security: readonly [readonly ['basicAuth']];
    };
  };
}
