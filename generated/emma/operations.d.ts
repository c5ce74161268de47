// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'emma';
  readonly servers: readonly [{ readonly url: 'https://api.e2ma.net' }];
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
    /**
     * List the webhooks of the account
     *
     * All webhooks of the account as a bare array, or, with `count=true`, their number as a bare integer.
     *
     * Emma's lists come in pages of at most 500: ask for the next one with `start` and `end`.
     */
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/{account_id}/webhooks' };
    /**
     * Create a webhook
     *
     * Registers one URL for one event. The response is the id of the new webhook and nothing else, with status 200.
     *
     * No source tells what a second webhook for the same event and URL does: read the list first if you must not have two.
     */
    readonly createWebhook: { readonly method: 'POST'; readonly path: '/{account_id}/webhooks'; readonly body: readonly ['application/json'] };
    /**
     * Delete all webhooks of the account
     *
     * Deletes every webhook of the account, also those that other integrations registered, and asks nothing. A call of `deleteWebhook` whose id is empty may end here.
     */
    readonly deleteAllWebhooks: { readonly method: 'DELETE'; readonly path: '/{account_id}/webhooks' };
    /**
     * List the event types
     *
     * Every event that a webhook of this account can be registered for, with Emma's own words about when it fires. Ask
     * here rather than trust a list in your code: the types have grown over the years.
     */
    readonly listEventTypes: { readonly method: 'GET'; readonly path: '/{account_id}/webhooks/events' };
    /**
     * Get a webhook
     *
     * One webhook of the account.
     */
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/{account_id}/webhooks/{webhook_id}' };
    /**
     * Update a webhook
     *
     * Changes the fields that are sent and leaves the others as they are, although the method is PUT.
     *
     * Look at the body, not only at the status: an update that failed is answered with `false`.
     */
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/{account_id}/webhooks/{webhook_id}';
      readonly body: readonly ['application/json'];
    };
    /**
     * Delete a webhook
     *
     * Deletes one webhook. Take care that the id is not empty: without it, the path is that of `deleteAllWebhooks`.
     */
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/{account_id}/webhooks/{webhook_id}' };
  };
}
