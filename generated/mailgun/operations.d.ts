// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const table: {
  readonly id: 'mailgun';
  readonly servers: readonly [
    { readonly url: 'https://api.mailgun.net'; readonly region: 'us' },
    { readonly url: 'https://api.eu.mailgun.net'; readonly region: 'eu' },
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
    /**
     * List the webhooks of a domain
     *
     * Answers with all webhooks of the domain, by name. Names without a URL are left out or null. A domain that was set
     * up before 2023 may have entries of the old kind (`{url}`) beside those of today (`{urls}`), under old names.
     */
    readonly listWebhooks: { readonly method: 'GET'; readonly path: '/v3/domains/{domain}/webhooks' };
    /**
     * Create a webhook
     *
     * Ties one to three URLs to a webhook name. Answers with `200`, not `201`. What happens when the name has URLs
     * already is not documented; to replace them, use `updateWebhook`. The body is a form: JSON gets `400`, "Missing
     * parameter 'id'".
     */
    readonly createWebhook: {
      readonly method: 'POST';
      readonly path: '/v3/domains/{domain}/webhooks';
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    /**
     * Get a webhook
     *
     * Answers with the URLs of one webhook name. `404` if it has none.
     */
    readonly getWebhook: { readonly method: 'GET'; readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}' };
    /**
     * Replace the URLs of a webhook
     *
     * The URLs of the body replace those that the name has. To add one, send the old ones with it.
     */
    readonly updateWebhook: {
      readonly method: 'PUT';
      readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}';
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    /**
     * Delete a webhook
     *
     * Removes all URLs of a webhook name. Answers with `200` and the URLs that were removed. To remove one URL of
     * several, use `updateWebhook` with the others.
     */
    readonly deleteWebhook: { readonly method: 'DELETE'; readonly path: '/v3/domains/{domain_name}/webhooks/{webhook_name}' };
    /**
     * Tie a URL to webhook names
     *
     * Adds one URL to several webhook names of the domain at once. Answers with all webhooks of the domain. `400` if the
     * URL stands under one of the names already.
     */
    readonly createWebhookUrl: {
      readonly method: 'POST';
      readonly path: '/v4/domains/{domain}/webhooks';
      readonly body: readonly ['application/x-www-form-urlencoded'];
    };
    /**
     * Change the webhook names of a URL
     *
     * The names of the body replace those that the URL has: names that are not in the body lose the URL. Answers with all
     * webhooks of the domain. `404` if the domain has no such URL.
     */
    readonly updateWebhookUrl: {
      readonly method: 'PUT';
      readonly path: '/v4/domains/{domain}/webhooks';
      readonly body: readonly ['application/x-www-form-urlencoded'];
    };
    /**
     * Delete URLs
     *
     * Removes the URLs from all webhook names of the domain. Answers with the webhooks that are left. A URL with a comma
     * in it cannot be told from two URLs; remove it with `updateWebhook`.
     */
    readonly deleteWebhookUrls: { readonly method: 'DELETE'; readonly path: '/v4/domains/{domain}/webhooks'; readonly joined: readonly ['url'] };
    /**
     * List the account webhooks
     *
     * Answers with all webhooks of the account in this region, or with those whose ids are given.
     */
    readonly listAccountWebhooks: { readonly method: 'GET'; readonly path: '/v1/webhooks'; readonly joined: readonly ['webhook_ids'] };
    /**
     * Create an account webhook
     *
     * Ties one URL to one or more webhook names, for all domains of the account in this region. A name can have three
     * URLs. It can take up to 10 minutes until events arrive.
     */
    readonly createAccountWebhook: {
      readonly method: 'POST';
      readonly path: '/v1/webhooks';
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    /**
     * Delete several account webhooks
     *
     * Removes the webhooks whose ids are given, or, with `all=true`, every webhook of the account in this region. With
     * both, only those whose ids are given.
     */
    readonly deleteAccountWebhooks: { readonly method: 'DELETE'; readonly path: '/v1/webhooks'; readonly joined: readonly ['webhook_ids'] };
    /**
     * Get an account webhook
     *
     * Answers with one webhook of the account, without an envelope.
     */
    readonly getAccountWebhook: { readonly method: 'GET'; readonly path: '/v1/webhooks/{webhook_id}' };
    /**
     * Replace an account webhook
     *
     * Replaces URL, webhook names and description. It can take up to 10 minutes until the change is effective.
     */
    readonly updateAccountWebhook: {
      readonly method: 'PUT';
      readonly path: '/v1/webhooks/{webhook_id}';
      readonly body: readonly ['multipart/form-data', 'application/x-www-form-urlencoded'];
    };
    /**
     * Delete an account webhook
     *
     * Removes one webhook of the account from all its webhook names.
     */
    readonly deleteAccountWebhook: { readonly method: 'DELETE'; readonly path: '/v1/webhooks/{webhook_id}' };
    /**
     * Get the signing key
     *
     * Answers with the HTTP webhook signing key, which checks the signatures of what Mailgun delivers. It is not the API
     * key.
     */
    readonly getSigningKey: { readonly method: 'GET'; readonly path: '/v5/accounts/http_signing_key' };
    /**
     * Make a new signing key
     *
     * Replaces the HTTP webhook signing key of the account, or makes the first one. There is no body. Which key signs
     * what is under way or retried meanwhile is not documented: let your receiver accept both for a while.
     */
    readonly regenerateSigningKey: { readonly method: 'POST'; readonly path: '/v5/accounts/http_signing_key' };
  };
}
