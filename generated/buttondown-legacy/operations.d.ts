// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'buttondown-legacy';
  readonly servers: readonly [{ readonly url: 'https://api.buttondown.email' }];
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
     * Lists the webhooks of the newsletter that the API key belongs to.
     */
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/v1/webhooks' };
    /**
     * Create a webhook
     *
     * Registers a URL for one kind of event. To hear of several kinds, create one webhook for each.
     */
    readonly createWebhook: { readonly method: 'POST'; readonly path: '/v1/webhooks'; readonly body: readonly ['application/json'] };
    /**
     * Get a webhook
     *
     * Reads one webhook.
     */
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/v1/webhooks/{pk}' };
    /**
     * Update a webhook
     *
     * Changes a webhook. Send `event_type` and `url` even where only the other one changes: the published schema requires
     * both, as in `createWebhook`. Whether Buttondown took a part of them is not known, nor what happened to a
     * `description` that was left out.
     */
    readonly updateWebhook: { readonly method: 'PATCH'; readonly path: '/v1/webhooks/{pk}'; readonly body: readonly ['application/json'] };
    /**
     * Delete a webhook
     *
     * Deletes one webhook.
     */
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/v1/webhooks/{pk}' };
  };
}
