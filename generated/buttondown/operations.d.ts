// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'buttondown';
  readonly servers: readonly [{ readonly url: 'https://api.buttondown.com/v1' }];
  readonly securitySchemes: {
    readonly token: {
      readonly type: 'http';
      readonly scheme: 'Token';
      readonly credentials: { readonly token: { readonly option: 'apiKey'; readonly env: 'BUTTONDOWN_API_KEY' } };
    };
  };
  readonly pathOptions: {};
  readonly operations: {
    /**
     * List webhooks
     *
     * Lists the newsletter's webhooks, one page at a time. Follow `next` until it is null.
     */
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/webhooks' };
    /**
     * Create a webhook
     *
     * Registers a URL for events of one or more kinds. The URL must be reachable from the internet: Buttondown delivers
     * neither to `localhost` nor to private addresses. Set a `signing_key`, or nothing tells a genuine delivery from a
     * forged one.
     */
    readonly createWebhook: { readonly method: 'POST'; readonly path: '/webhooks'; readonly body: readonly ['application/json'] };
    /**
     * Get a webhook
     *
     * Reads one webhook.
     */
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/webhooks/{id}' };
    /**
     * Update a webhook
     *
     * Changes a webhook; also the way to switch it on again (`status: enabled`) after Buttondown has disabled it.
     *
     * Send the whole webhook. The published schema is that of `createWebhook`, with `event_types` and `url` required, and
     * with defaults for the rest; so a `signing_key` or `status` that is left out may be reset. Whether Buttondown takes
     * less, and what it then keeps, is not known.
     */
    readonly updateWebhook: { readonly method: 'PATCH'; readonly path: '/webhooks/{id}'; readonly body: readonly ['application/json'] };
    /**
     * Delete a webhook
     *
     * Deletes one webhook.
     */
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/webhooks/{id}' };
    /**
     * List a webhook's attempts
     *
     * Lists what became of the deliveries to a webhook, one page at a time: the first place to look when events do not
     * arrive. A failed attempt says why, with the status and the beginning of the body that your URL answered.
     */
    readonly listWebhookAttempts: { readonly method: 'GET'; readonly path: '/webhooks/{id}/attempts' };
    /**
     * Test a webhook
     *
     * Sends a test event to the webhook's URL. The answer does not tell how the delivery went: see `listWebhookAttempts`.
     * What a test event carries in `data` is not documented.
     */
    readonly testWebhook: { readonly method: 'POST'; readonly path: '/webhooks/{id}/test' };
  };
}
