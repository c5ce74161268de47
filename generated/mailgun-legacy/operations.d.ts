// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'mailgun-legacy';
  readonly servers: readonly [
    { readonly url: 'https://api.mailgun.net/v3'; readonly region: 'us' },
    { readonly url: 'https://api.eu.mailgun.net/v3'; readonly region: 'eu' },
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
    /**
     * List the webhooks of a domain
     *
     * The webhooks of the domain by name; a name without a URL is left out. Entries of today's API may stand among them
     * and have `urls` in place of `url`.
     */
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/domains/{domain}/webhooks' };
    /**
     * Create a webhook
     *
     * Sets the URL of a name. Status 200, not 201.
     *
     * A `click` or `open` webhook delivers nothing unless tracking is switched on for the domain. Since 2023-04-18 legacy
     * webhooks are read-only, so expect Mailgun itself to refuse this today; how, no source shows.
     */
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/domains/{domain}/webhooks';
      readonly body: readonly ['application/x-www-form-urlencoded', 'multipart/form-data'];
    };
    /**
     * Get a webhook
     *
     * The URL of one name.
     */
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/domains/{domain}/webhooks/{webhookname}' };
    /**
     * Replace the URL of a webhook
     *
     * Replaces the URL of a name. Since 2023-04-18 legacy webhooks are read-only, so expect Mailgun itself to refuse this
     * today; how, no source shows.
     */
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/domains/{domain}/webhooks/{webhookname}';
      readonly body: readonly ['application/x-www-form-urlencoded', 'multipart/form-data'];
    };
    /**
     * Delete a webhook
     *
     * Removes the URL of a name. Status 200, with the URL that was removed.
     */
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/domains/{domain}/webhooks/{webhookname}' };
  };
}
