// Made by `npm run generate`. Do not edit: it is overwritten.
export interface paths {
    "/v3/domains/{domain}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the webhooks of a domain
         * @description Answers with all webhooks of the domain, by name. Names without a URL are left out or null. A domain that was set
         *     up before 2023 may have entries of the old kind (`{url}`) beside those of today (`{urls}`), under old names.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Ties one to three URLs to a webhook name. Answers with `200`, not `201`. What happens when the name has URLs
         *     already is not documented; to replace them, use `updateWebhook`. The body is a form: JSON gets `400`, "Missing
         *     parameter 'id'".
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/domains/{domain_name}/webhooks/{webhook_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain_name: components["parameters"]["DomainName"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Answers with the URLs of one webhook name. `404` if it has none.
         */
        get: operations["getWebhook"];
        /**
         * Replace the URLs of a webhook
         * @description The URLs of the body replace those that the name has. To add one, send the old ones with it.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Removes all URLs of a webhook name. Answers with `200` and the URLs that were removed. To remove one URL of
         *     several, use `updateWebhook` with the others.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/domains/{domain}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the webhook names of a URL
         * @description The names of the body replace those that the URL has: names that are not in the body lose the URL. Answers with all
         *     webhooks of the domain. `404` if the domain has no such URL.
         */
        put: operations["updateWebhookUrl"];
        /**
         * Tie a URL to webhook names
         * @description Adds one URL to several webhook names of the domain at once. Answers with all webhooks of the domain. `400` if the
         *     URL stands under one of the names already.
         */
        post: operations["createWebhookUrl"];
        /**
         * Delete URLs
         * @description Removes the URLs from all webhook names of the domain. Answers with the webhooks that are left. A URL with a comma
         *     in it cannot be told from two URLs; remove it with `updateWebhook`.
         */
        delete: operations["deleteWebhookUrls"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account webhooks
         * @description Answers with all webhooks of the account in this region, or with those whose ids are given.
         */
        get: operations["listAccountWebhooks"];
        put?: never;
        /**
         * Create an account webhook
         * @description Ties one URL to one or more webhook names, for all domains of the account in this region. A name can have three
         *     URLs. It can take up to 10 minutes until events arrive.
         */
        post: operations["createAccountWebhook"];
        /**
         * Delete several account webhooks
         * @description Removes the webhooks whose ids are given, or, with `all=true`, every webhook of the account in this region. With
         *     both, only those whose ids are given.
         */
        delete: operations["deleteAccountWebhooks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that `createAccountWebhook` answered with.
                 * @example 507f1f77bcf86cd799439011
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get an account webhook
         * @description Answers with one webhook of the account, without an envelope.
         */
        get: operations["getAccountWebhook"];
        /**
         * Replace an account webhook
         * @description Replaces URL, webhook names and description. It can take up to 10 minutes until the change is effective.
         */
        put: operations["updateAccountWebhook"];
        post?: never;
        /**
         * Delete an account webhook
         * @description Removes one webhook of the account from all its webhook names.
         */
        delete: operations["deleteAccountWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/accounts/http_signing_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signing key
         * @description Answers with the HTTP webhook signing key, which checks the signatures of what Mailgun delivers. It is not the API
         *     key.
         */
        get: operations["getSigningKey"];
        put?: never;
        /**
         * Make a new signing key
         * @description Replaces the HTTP webhook signing key of the account, or makes the first one. There is no body. Which key signs
         *     what is under way or retried meanwhile is not documented: let your receiver accept both for a while.
         */
        post: operations["regenerateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    accepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was accepted
         * @description Mailgun has taken a message, yours or an incoming one, and will try to deliver it. Nothing has been delivered yet.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    delivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was delivered
         * @description The receiving server has taken the message.
         *
         *     Sent once: this is the one event that is never sent again, whatever you answer.
         */
        post: operations["onDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    opened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was opened
         * @description The images of the message were fetched. `client-info.bot` tells whether that was a program; then nobody has read
         *     anything. Needs open tracking.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    clicked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link was clicked
         * @description A link of the message was fetched. `client-info.bot` tells whether that was a program. Needs click tracking.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    unsubscribed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient unsubscribed
         * @description The recipient unsubscribed from all messages of the domain, from those with a tag, or from a mailing list.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onUnsubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    complained: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient complained
         * @description The recipient reported the message as spam.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onComplained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    temporary_fail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery failed, and will be tried again
         * @description One attempt failed. Mailgun tries again by itself, so there is nothing to resend. The `event` is `failed`, as for
         *     `permanent_fail`: look at `severity`.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onTemporaryFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    permanent_fail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery failed for good
         * @description Mailgun has given up, or did not even try because the address is on a suppression list. The `event` is `failed`, as
         *     for `temporary_fail`: look at `severity`.
         *
         *     An answer other than 200 and 406 makes Mailgun send it again: after 5, 10 and 15 minutes, 1, 2 and 4 hours.
         */
        post: operations["onPermanentFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Webhook
         * @description The URLs of one webhook name. Read `urls`, and fall back to `url`, which older webhooks have instead.
         * @example {
         *       "urls": [
         *         "https://example.com/webhooks"
         *       ]
         *     }
         * @example {
         *       "url": "https://example.com/webhooks"
         *     }
         */
        Webhook: {
            /** @description The URLs of this name, 3 at the most. */
            urls?: string[];
            /** @description The one URL of a webhook from the time when a name had only one. */
            url?: string;
        };
        /**
         * WebhookEntry
         * @description A webhook of the list, or null where the name has no URL.
         */
        WebhookEntry: components["schemas"]["Webhook"] | null;
        /**
         * WebhooksByName
         * @description The webhooks of a domain by name. A name without a URL is absent or null. Old and new entries stand side by side. The
         *     list of names is open: expect names that this contract does not know.
         * @example {
         *       "clicked": {
         *         "urls": [
         *           "https://example.com/webhooks"
         *         ]
         *       },
         *       "opened": null
         *     }
         */
        WebhooksByName: {
            accepted?: components["schemas"]["WebhookEntry"];
            delivered?: components["schemas"]["WebhookEntry"];
            opened?: components["schemas"]["WebhookEntry"];
            clicked?: components["schemas"]["WebhookEntry"];
            unsubscribed?: components["schemas"]["WebhookEntry"];
            complained?: components["schemas"]["WebhookEntry"];
            temporary_fail?: components["schemas"]["WebhookEntry"];
            permanent_fail?: components["schemas"]["WebhookEntry"];
            bounce?: components["schemas"]["WebhookEntry"];
            deliver?: components["schemas"]["WebhookEntry"];
            drop?: components["schemas"]["WebhookEntry"];
            spam?: components["schemas"]["WebhookEntry"];
            unsubscribe?: components["schemas"]["WebhookEntry"];
            click?: components["schemas"]["WebhookEntry"];
            open?: components["schemas"]["WebhookEntry"];
            state_change?: components["schemas"]["WebhookEntry"];
        };
        /**
         * WebhookList
         * @description All webhooks of a domain.
         */
        WebhookList: {
            webhooks?: components["schemas"]["WebhooksByName"];
        };
        /**
         * ApiError
         * @description What went wrong, in at least one of these properties. `message` is the usual one; the capitalised ones come from
         *     newer operations. To show one text: `message ?? Reason ?? Description ?? Value`, with `Field` before it.
         */
        ApiError: {
            message?: string;
            Reason?: string;
            Description?: string;
            /** @description The parameter that is wrong. It may stand alone. */
            Field?: string;
            /** @description What is wrong with it. */
            Value?: string;
        } & ({
            message: string;
        } | {
            Reason: string;
        } | {
            Description: string;
        } | {
            Field: string;
        } | {
            Value: string;
        });
        /**
         * RateLimitError
         * @description The account made too many requests.
         */
        RateLimitError: {
            /** @description How long to wait, in seconds. */
            "retry-seconds": number;
            message?: string;
        };
        /**
         * WebhookName
         * @description A webhook name of today, one that can be written. Six are also the `event` of what is then delivered;
         *     `temporary_fail` and `permanent_fail` both arrive as `event: failed` and differ in `severity`. `opened` and `clicked`
         *     deliver nothing unless tracking is switched on for the domain.
         * @example clicked
         * @enum {string}
         */
        WebhookName: "accepted" | "delivered" | "opened" | "clicked" | "unsubscribed" | "complained" | "temporary_fail" | "permanent_fail";
        /**
         * WebhookUrl
         * Format: uri
         * @description A URL that Mailgun shall call, `http` or `https`. Mailgun resolves the host when it is saved ("host not found"), so a
         *     host that does not exist yet cannot be configured. `https` needs a certificate of a trusted authority.
         * @example https://example.com/webhooks
         */
        WebhookUrl: string;
        /**
         * WebhookInput
         * @description A webhook name and its URLs.
         */
        WebhookInput: {
            id: components["schemas"]["WebhookName"];
            /** @description One to three URLs; in the form the field is repeated. */
            url: components["schemas"]["WebhookUrl"][];
        };
        /**
         * WebhookChange
         * @description What a change did.
         */
        WebhookChange: {
            /**
             * @description A sentence for people. Do not test for it.
             * @example Webhook has been created
             */
            message: string;
            /** @description The URLs after the change; after a deletion, those that were removed. */
            webhook: components["schemas"]["Webhook"];
        };
        /**
         * ReadableWebhookName
         * @description A webhook name that can be read: the eight of today, the seven of the first API (read-only since 18 April 2023), and
         *     `state_change`, of which nothing is known but its name.
         * @example clicked
         * @enum {string}
         */
        ReadableWebhookName: "accepted" | "delivered" | "opened" | "clicked" | "unsubscribed" | "complained" | "temporary_fail" | "permanent_fail" | "bounce" | "deliver" | "drop" | "spam" | "unsubscribe" | "click" | "open" | "state_change";
        /**
         * WebhookDetails
         * @description One webhook of a domain. There is no `message` here.
         */
        WebhookDetails: {
            webhook?: components["schemas"]["Webhook"];
        };
        /**
         * WebhookUpdate
         * @description The URLs that replace those of a webhook name.
         */
        WebhookUpdate: {
            /** @description One to three URLs; in the form the field is repeated. URLs that are not named here are removed. */
            url: components["schemas"]["WebhookUrl"][];
            /** @description Ignored, the path decides. Some clients send it, and it is accepted. */
            id?: string;
        };
        /**
         * WebhookUrlInput
         * @description One URL and the webhook names that shall call it.
         */
        WebhookUrlInput: {
            url: components["schemas"]["WebhookUrl"];
            /** @description In the form the field is repeated. */
            event_types: components["schemas"]["WebhookName"][];
        };
        /**
         * WebhookListAfterChange
         * @description All webhooks of the domain as they are after the change, whichever of them it touched.
         */
        WebhookListAfterChange: {
            webhooks: components["schemas"]["WebhooksByName"];
        };
        /**
         * AccountWebhook
         * @description A webhook that covers all domains of an account.
         * @example {
         *       "webhook_id": "507f1f77bcf86cd799439011",
         *       "description": "Production alerts webhook",
         *       "url": "https://api.example.com/webhooks/mailgun",
         *       "event_types": [
         *         "delivered",
         *         "permanent_fail",
         *         "complained"
         *       ],
         *       "created_at": "2026-02-16T19:06:01Z"
         *     }
         */
        AccountWebhook: {
            /** @description 24 hexadecimal digits in every sample; treat it as opaque. */
            webhook_id: string;
            description: string;
            url: string;
            event_types: (components["schemas"]["WebhookName"] | (string & {}))[];
            /** Format: date-time */
            created_at: string;
        };
        /**
         * AccountWebhookList
         * @description The account webhooks. There is no paging.
         */
        AccountWebhookList: {
            webhooks: components["schemas"]["AccountWebhook"][];
        };
        /**
         * AccountWebhookInput
         * @description A URL that shall be called for events of all domains of the account.
         */
        AccountWebhookInput: {
            url: components["schemas"]["WebhookUrl"];
            /**
             * @description In the form the field is repeated. A name that is given twice is refused (`400`), and so is a fourth URL for one
             *     name (`409`).
             */
            event_types: components["schemas"]["WebhookName"][];
            /** @description A note for people. */
            description?: string;
        };
        /**
         * AccountWebhookCreated
         * @description The id of the webhook that was made.
         */
        AccountWebhookCreated: {
            webhook_id: string;
        };
        /**
         * SigningKey
         * @description The HTTP webhook signing key of the account. It is a secret.
         */
        SigningKey: {
            /**
             * Format: password
             * @description The key of the HMAC, all of it, with the prefix `key-` where there is one.
             */
            http_signing_key: string;
            /** @description A sentence for people, after a regeneration. */
            message?: string;
        };
        /**
         * WebhookSignature
         * @description Proof that Mailgun sent this. `signature` is the lowercase hexadecimal HMAC-SHA256 of `timestamp` followed by `token`
         *     without anything between them, under the HTTP webhook signing key of the account (not the API key). The rest of the
         *     body is not signed: whoever has one genuine delivery can put its signature beside other data. So refuse a `token`
         *     that you have seen, and a `timestamp` that is far off, but leave room for retries, which go on for eight hours.
         */
        WebhookSignature: {
            /**
             * @description When it was signed, in seconds since 1970. Digits in a string.
             * @example 1770146798
             */
            timestamp: string | number;
            /** @description Random text, 50 characters in every sample. */
            token: string;
            signature: string;
            /** @description The same, under the signing key of the primary account. Only there when the domain belongs to a subaccount. */
            "parent-signature"?: string;
        };
        /**
         * EventUserVariables
         * @description The variables that were sent with the message (`v:…`, `X-Mailgun-Variables`). An object; but `[]` where there are
         *     none in the samples of 2026, and a sentence ("Could not load user-variables. …") where Mailgun could not read them.
         *     Look before you index.
         * @example {
         *       "order": "1234"
         *     }
         * @example []
         * @example Could not load user-variables. They were either truncated or invalid JSON
         */
        EventUserVariables: {
            [key: string]: unknown;
        } | unknown[] | string;
        /**
         * EventMessage
         * @description The message that the event is about.
         */
        EventMessage: {
            /** @description Opened, clicked and unsubscribed have `message-id` alone. */
            headers?: {
                /** @description Without angle brackets. Joins events with what the messages API answered, which has the brackets. */
                "message-id"?: string;
                from?: string;
                to?: string;
                subject?: string;
            };
            /** @description In bytes. */
            size?: number;
            attachments?: {
                filename?: string;
                "content-type"?: string;
                /** @description In bytes. */
                size?: number;
            }[];
            /** @description All recipients, on older accepted events. Removed in 2017. */
            recipients?: string[];
        };
        /**
         * EventEnvelope
         * @description The SMTP envelope. Empty for a delayed bounce, `sending-ip` alone for a complaint.
         */
        EventEnvelope: {
            sender?: string;
            /** @description The address or addresses, as one text. */
            targets?: string;
            /** @description `smtp`, or empty. */
            transport?: string;
            "sending-ip"?: string;
        };
        /**
         * EventFlags
         * @description Which of them are there differs from event to event.
         */
        EventFlags: {
            "is-authenticated"?: boolean;
            "is-routed"?: boolean;
            "is-system-test"?: boolean;
            "is-test-mode"?: boolean;
            "is-big"?: boolean;
            /** @description The message bounced after it had been taken. It then stands alone. */
            "is-delayed-bounce"?: boolean;
        };
        /**
         * EventStorage
         * @description Where Mailgun keeps the message. One sample has `[]` instead.
         */
        EventStorage: {
            /** @description Fetch it with the API key. */
            url?: string;
            key?: string;
            region?: string;
            env?: string;
        } | unknown[];
        /**
         * EventDataBase
         * @description What events of every kind can have. Mailgun adds properties without notice.
         */
        EventDataBase: {
            /** @description Unique within a day, not for ever. `signature.token` is the better key against duplicates. */
            id: string;
            /**
             * @description When it happened, in seconds since 1970, with a fraction. Not the time of the delivery to you.
             * @example 1770146798.372891
             */
            timestamp: number;
            "log-level"?: ("info" | "warn" | "error") | (string & {});
            /** @description The one address that the event is about. */
            recipient?: string;
            "recipient-domain"?: string;
            /** @description Who runs the mailbox, for example `Gmail`. */
            "recipient-provider"?: string;
            account?: {
                id?: string;
            };
            /** @description The sending domain. */
            domain?: {
                name?: string;
            };
            tags?: string[];
            /** @description A feature of old. Empty in all samples. */
            campaigns?: unknown[];
            "user-variables"?: components["schemas"]["EventUserVariables"];
            message?: components["schemas"]["EventMessage"];
            envelope?: components["schemas"]["EventEnvelope"];
            flags?: components["schemas"]["EventFlags"];
            storage?: components["schemas"]["EventStorage"];
        };
        /**
         * DeliveryStatus
         * @description What the receiving server said, or what Mailgun says where it reached none. Without a session there is no `tls`,
         *     `utf8` and `certificate-verified`.
         */
        DeliveryStatus: {
            /**
             * @description The SMTP code, or one of Mailgun's own: 498 no MX host, 605 suppressed after a bounce, 607 suppressed after a
             *     complaint. Old deliveries have 0.
             */
            code?: number;
            /** @description For example `5.1.1`. Empty or null where there is none. */
            "enhanced-code"?: string | null;
            message?: string;
            /** @description Empty or null where there is none. */
            description?: string | null;
            /** @description The first attempt is 1. */
            "attempt-no"?: number;
            /** @description How long the SMTP session took. */
            "session-seconds"?: number;
            /** @description In seconds; what is measured is not documented. */
            "first-delivery-attempt-seconds"?: number;
            /** @description When Mailgun will try again, in seconds from now. On temporary failures. */
            "retry-seconds"?: number;
            "mx-host"?: string;
            "mx-host-ip"?: string;
            "certificate-verified"?: boolean;
            tls?: boolean;
            utf8?: boolean;
            "bounce-type"?: ("hard" | "soft") | (string & {});
            /** @description On delayed bounces, for example `5.1.1`. */
            "bounce-code"?: string;
            "last-code"?: number;
            "last-message"?: string;
        };
        /**
         * EventBatch
         * @description The batch that the message was sent in.
         */
        EventBatch: {
            id?: string;
        };
        /**
         * EventTemplate
         * @description The stored template that the message was made with.
         */
        EventTemplate: {
            name?: string;
            version?: string;
            /** @description No sample shows a value. */
            "is-text"?: unknown;
        };
        /**
         * AcceptedEventData
         * @description Mailgun has taken a message and will try to deliver it.
         */
        AcceptedEventData: components["schemas"]["EventDataBase"] & {
            /** @constant */
            event: "accepted";
            /** @description How the message came in. */
            method?: ("smtp" | "HTTP" | "http") | (string & {});
            "api-key-id"?: string;
            "originating-ip"?: string;
            /** @description Absent or null; there is nothing to tell yet. */
            "delivery-status"?: components["schemas"]["DeliveryStatus"] | null;
            /** @description The routes that an incoming message matched. */
            routes?: {
                id?: string;
                expression?: string;
                match?: {
                    recipient?: string;
                };
                priority?: number;
                description?: string;
                actions?: string[];
            }[];
            batch?: components["schemas"]["EventBatch"];
            template?: components["schemas"]["EventTemplate"];
        };
        /**
         * AcceptedEvent
         * @description What Mailgun sends to the URLs of `accepted`.
         */
        AcceptedEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["AcceptedEventData"];
        };
        /**
         * DeliveredEventData
         * @description The receiving server has taken the message. It can still bounce later, or be put aside as spam.
         */
        DeliveredEventData: components["schemas"]["EventDataBase"] & {
            /** @constant */
            event: "delivered";
            "delivery-status"?: components["schemas"]["DeliveryStatus"];
            "primary-dkim"?: string;
            batch?: components["schemas"]["EventBatch"];
            template?: components["schemas"]["EventTemplate"];
        };
        /**
         * DeliveredEvent
         * @description What Mailgun sends to the URLs of `delivered`.
         */
        DeliveredEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["DeliveredEventData"];
        };
        /**
         * EventClientInfo
         * @description The program that fetched the image or the link, judged by its user agent.
         */
        EventClientInfo: {
            "client-type"?: string;
            "client-os"?: string;
            "device-type"?: string;
            "client-name"?: string;
            "user-agent"?: string;
            /**
             * @description Which kind of bot it was, if it was one. Then nobody has opened or clicked. Empty or null for everybody else,
             *     absent on old events.
             */
            bot?: ("" | "apple" | "gmail" | "generic") | (string & {}) | null;
        };
        /**
         * EventMailingList
         * @description The mailing list that the message was sent to.
         */
        EventMailingList: {
            address?: string;
            "list-id"?: string;
            sid?: string;
        };
        /**
         * EventEngagement
         * @description What is known of a recipient who opened, clicked or unsubscribed.
         */
        EventEngagement: {
            ip?: string;
            /** @description Where `ip` is thought to be. */
            geolocation?: {
                country?: string;
                region?: string;
                city?: string;
                timezone?: string;
            };
            "client-info"?: components["schemas"]["EventClientInfo"];
            "mailing-list"?: components["schemas"]["EventMailingList"];
        };
        /**
         * OpenedEventData
         * @description The images of the message were fetched, by the recipient or by a program.
         */
        OpenedEventData: components["schemas"]["EventDataBase"] & components["schemas"]["EventEngagement"] & {
            /** @constant */
            event: "opened";
            /** @description When the message was delivered. The unit is not documented; the samples look like seconds since 1970. */
            "delivered-at"?: number;
        };
        /**
         * OpenedEvent
         * @description What Mailgun sends to the URLs of `opened`.
         */
        OpenedEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["OpenedEventData"];
        };
        /**
         * ClickedEventData
         * @description A link of the message was fetched, by the recipient or by a program.
         */
        ClickedEventData: components["schemas"]["EventDataBase"] & components["schemas"]["EventEngagement"] & {
            /** @constant */
            event: "clicked";
            /** @description The link that was clicked. */
            url?: string;
            /** @description When the message was delivered. The unit is not documented; the samples look like seconds since 1970. */
            "delivered-at"?: number;
        };
        /**
         * ClickedEvent
         * @description What Mailgun sends to the URLs of `clicked`.
         */
        ClickedEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["ClickedEventData"];
        };
        /**
         * UnsubscribedEventData
         * @description The recipient unsubscribed: from all messages (`tags` is `["*"]`), from those with certain tags, or from a mailing
         *     list.
         */
        UnsubscribedEventData: components["schemas"]["EventDataBase"] & components["schemas"]["EventEngagement"] & {
            /** @constant */
            event: "unsubscribed";
        };
        /**
         * UnsubscribedEvent
         * @description What Mailgun sends to the URLs of `unsubscribed`.
         */
        UnsubscribedEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["UnsubscribedEventData"];
        };
        /**
         * ComplainedEventData
         * @description The recipient reported the message as spam. Not every mailbox provider tells.
         */
        ComplainedEventData: components["schemas"]["EventDataBase"] & {
            /** @constant */
            event: "complained";
        };
        /**
         * ComplainedEvent
         * @description What Mailgun sends to the URLs of `complained`.
         */
        ComplainedEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["ComplainedEventData"];
        };
        /**
         * EventFailure
         * @description What the two kinds of failure have in common.
         */
        EventFailure: {
            reason?: ("bounce" | "suppress-bounce" | "generic" | "greylisted") | (string & {});
            "delivery-status"?: components["schemas"]["DeliveryStatus"];
            "primary-dkim"?: string;
            batch?: components["schemas"]["EventBatch"];
            template?: components["schemas"]["EventTemplate"];
        };
        /**
         * TemporaryFailEventData
         * @description The message was not delivered, and Mailgun will try again.
         */
        TemporaryFailEventData: components["schemas"]["EventDataBase"] & components["schemas"]["EventFailure"] & {
            /** @constant */
            event: "failed";
            /** @constant */
            severity: "temporary";
        };
        /**
         * TemporaryFailEvent
         * @description What Mailgun sends to the URLs of `temporary_fail`.
         */
        TemporaryFailEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["TemporaryFailEventData"];
        };
        /**
         * PermanentFailEventData
         * @description The message was not delivered, and Mailgun will not try again.
         */
        PermanentFailEventData: components["schemas"]["EventDataBase"] & components["schemas"]["EventFailure"] & {
            /** @constant */
            event: "failed";
            /** @constant */
            severity: "permanent";
        };
        /**
         * PermanentFailEvent
         * @description What Mailgun sends to the URLs of `permanent_fail`.
         */
        PermanentFailEvent: {
            signature: components["schemas"]["WebhookSignature"];
            "event-data": components["schemas"]["PermanentFailEventData"];
        };
    };
    responses: {
        /**
         * @description The API key is missing, wrong, or of the wrong kind. Mostly the nine bytes `Forbidden` as plain text (once as
         *     `text/html`), although Mailgun documents JSON: do not parse before looking at the content type.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["ApiError"];
                "text/html": string;
            };
        };
        /** @description The account has no such domain. */
        DomainNotFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description The account has no such domain, or the domain has no URL for this webhook name. Only the text of `message`
         *     tells the two apart.
         */
        WebhookNotFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The API key may not manage the webhooks of the account. v1 documents this instead of `401`. */
        AccountForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description More than 300 requests in a minute for the account. Wait `retry-seconds` seconds. No `Retry-After` header was
         *     ever seen, and no `message` either: a client that reads `message` alone loses the only thing that is said here.
         */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description You have taken the event. Mailgun will not send it again. */
        EventTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description You refuse the event. Mailgun will not send it again. */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The name of the domain whose webhooks these are.
         * @example mg.example.com
         */
        Domain: string;
        /**
         * @description The name of the domain whose webhooks these are.
         * @example mg.example.com
         */
        DomainName: string;
        /**
         * @description The webhook to read. Besides the eight current names the retired ones can still be read.
         * @example clicked
         */
        ReadableWebhookName: components["schemas"]["ReadableWebhookName"];
        /**
         * @description The webhook to change, one of the eight current names.
         * @example clicked
         */
        WebhookName: components["schemas"]["WebhookName"];
        /**
         * @description The id that `createAccountWebhook` answered with.
         * @example 507f1f77bcf86cd799439011
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Answers are not to be stored.
         * @example no-store
         */
        CacheControl: string;
        /**
         * @description Browsers of any origin may read the answer. An API key has no place in a browser nevertheless.
         * @example *
         */
        AccessControlAllowOrigin: string;
        /**
         * @description The id (not the secret) of the API key that the call was made with. Absent from `401`.
         * @example 12345678-87654321
         */
        MailgunKeyId: string;
        /**
         * @description How to sign in.
         * @example Basic realm="MG API"
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type Webhook = components['schemas']['Webhook'];
export type WebhookEntry = components['schemas']['WebhookEntry'];
export type WebhooksByName = components['schemas']['WebhooksByName'];
export type WebhookList = components['schemas']['WebhookList'];
export type ApiError = components['schemas']['ApiError'];
export type RateLimitError = components['schemas']['RateLimitError'];
export type WebhookName = components['schemas']['WebhookName'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type WebhookChange = components['schemas']['WebhookChange'];
export type ReadableWebhookName = components['schemas']['ReadableWebhookName'];
export type WebhookDetails = components['schemas']['WebhookDetails'];
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
export type WebhookUrlInput = components['schemas']['WebhookUrlInput'];
export type WebhookListAfterChange = components['schemas']['WebhookListAfterChange'];
export type AccountWebhook = components['schemas']['AccountWebhook'];
export type AccountWebhookList = components['schemas']['AccountWebhookList'];
export type AccountWebhookInput = components['schemas']['AccountWebhookInput'];
export type AccountWebhookCreated = components['schemas']['AccountWebhookCreated'];
export type SigningKey = components['schemas']['SigningKey'];
export type WebhookSignature = components['schemas']['WebhookSignature'];
export type EventUserVariables = components['schemas']['EventUserVariables'];
export type EventMessage = components['schemas']['EventMessage'];
export type EventEnvelope = components['schemas']['EventEnvelope'];
export type EventFlags = components['schemas']['EventFlags'];
export type EventStorage = components['schemas']['EventStorage'];
export type EventDataBase = components['schemas']['EventDataBase'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type EventBatch = components['schemas']['EventBatch'];
export type EventTemplate = components['schemas']['EventTemplate'];
export type AcceptedEventData = components['schemas']['AcceptedEventData'];
export type AcceptedEvent = components['schemas']['AcceptedEvent'];
export type DeliveredEventData = components['schemas']['DeliveredEventData'];
export type DeliveredEvent = components['schemas']['DeliveredEvent'];
export type EventClientInfo = components['schemas']['EventClientInfo'];
export type EventMailingList = components['schemas']['EventMailingList'];
export type EventEngagement = components['schemas']['EventEngagement'];
export type OpenedEventData = components['schemas']['OpenedEventData'];
export type OpenedEvent = components['schemas']['OpenedEvent'];
export type ClickedEventData = components['schemas']['ClickedEventData'];
export type ClickedEvent = components['schemas']['ClickedEvent'];
export type UnsubscribedEventData = components['schemas']['UnsubscribedEventData'];
export type UnsubscribedEvent = components['schemas']['UnsubscribedEvent'];
export type ComplainedEventData = components['schemas']['ComplainedEventData'];
export type ComplainedEvent = components['schemas']['ComplainedEvent'];
export type EventFailure = components['schemas']['EventFailure'];
export type TemporaryFailEventData = components['schemas']['TemporaryFailEventData'];
export type TemporaryFailEvent = components['schemas']['TemporaryFailEvent'];
export type PermanentFailEventData = components['schemas']['PermanentFailEventData'];
export type PermanentFailEvent = components['schemas']['PermanentFailEvent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseDomainNotFound = components['responses']['DomainNotFound'];
export type ResponseWebhookNotFound = components['responses']['WebhookNotFound'];
export type ResponseAccountForbidden = components['responses']['AccountForbidden'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseEventTaken = components['responses']['EventTaken'];
export type ResponseEventRefused = components['responses']['EventRefused'];
export type ParameterDomain = components['parameters']['Domain'];
export type ParameterDomainName = components['parameters']['DomainName'];
export type ParameterReadableWebhookName = components['parameters']['ReadableWebhookName'];
export type ParameterWebhookName = components['parameters']['WebhookName'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type HeaderCacheControl = components['headers']['CacheControl'];
export type HeaderAccessControlAllowOrigin = components['headers']['AccessControlAllowOrigin'];
export type HeaderMailgunKeyId = components['headers']['MailgunKeyId'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Sent by mailgun.js when asked to. Whether Mailgun heeds it is not known. */
                limit?: number;
                /** @description Sent by mailgun.js when asked to. Whether Mailgun heeds it is not known. */
                skip?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks of the domain. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WebhookInput"];
                "application/x-www-form-urlencoded": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook was created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChange"];
                };
            };
            /** @description A field is missing, or a URL cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain_name: components["parameters"]["DomainName"];
                /**
                 * @description The webhook to read. Besides the eight current names the retired ones can still be read.
                 * @example clicked
                 */
                webhook_name: components["parameters"]["ReadableWebhookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs of the name. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain_name: components["parameters"]["DomainName"];
                /**
                 * @description The webhook to change, one of the eight current names.
                 * @example clicked
                 */
                webhook_name: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WebhookUpdate"];
                "application/x-www-form-urlencoded": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The URLs were replaced. The answer has the new ones. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChange"];
                };
            };
            /** @description A field is missing, or a URL cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain_name: components["parameters"]["DomainName"];
                /**
                 * @description The webhook to change, one of the eight current names.
                 * @example clicked
                 */
                webhook_name: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs were removed. The answer has them for the last time. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChange"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    updateWebhookUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WebhookUrlInput"];
            };
        };
        responses: {
            /** @description The names were replaced. The answer has all webhooks of the domain. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListAfterChange"];
                };
            };
            /** @description The URL cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account has no such domain, or the domain has no such URL. */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    createWebhookUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WebhookUrlInput"];
            };
        };
        responses: {
            /** @description The URL was added. The answer has all webhooks of the domain. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListAfterChange"];
                };
            };
            /** @description The URL cannot be used, or stands under one of the names already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    deleteWebhookUrls: {
        parameters: {
            query: {
                /**
                 * @description The URLs to remove, separated by commas.
                 * @example [
                 *       "https://example.com/webhooks",
                 *       "https://backup.example.com/webhooks"
                 *     ]
                 */
                url: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs were removed. The answer has the webhooks that are left. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListAfterChange"];
                };
            };
            /** @description The parameter `url` is missing or wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    listAccountWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Ids, separated by commas; only these webhooks are listed. An empty value lists all, as leaving it out does.
                 * @example [
                 *       "507f1f77bcf86cd799439011"
                 *     ]
                 */
                webhook_ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    createAccountWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AccountWebhookInput"];
                "application/x-www-form-urlencoded": components["schemas"]["AccountWebhookInput"];
            };
        };
        responses: {
            /** @description The webhook was created. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWebhookCreated"];
                };
            };
            /** @description A field is missing or wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            /** @description There is no webhook name like one of `event_types`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description One of the names has three URLs already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    deleteAccountWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Ids, separated by commas. Empty ones are refused.
                 * @example [
                 *       "507f1f77bcf86cd799439011",
                 *       "507f1f77bcf86cd799439012"
                 *     ]
                 */
                webhook_ids?: string[];
                /** @description `true` removes all. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks were removed. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameter `webhook_ids` is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            /** @description There is nothing to remove. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getAccountWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that `createAccountWebhook` answered with.
                 * @example 507f1f77bcf86cd799439011
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            /** @description The account has no such webhook in this region. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    updateAccountWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that `createAccountWebhook` answered with.
                 * @example 507f1f77bcf86cd799439011
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AccountWebhookInput"];
                "application/x-www-form-urlencoded": components["schemas"]["AccountWebhookInput"];
            };
        };
        responses: {
            /** @description The webhook was replaced. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is missing or wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            /** @description The account has no such webhook in this region. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Another webhook has this URL for one of the names, or one of the names has three URLs already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    deleteAccountWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that `createAccountWebhook` answered with.
                 * @example 507f1f77bcf86cd799439011
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was removed. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "X-Mailgun-Key-Id": components["headers"]["MailgunKeyId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The id is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountForbidden"];
            /** @description The account has no such webhook in this region. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signing key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description The key could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    regenerateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new signing key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    onAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveredEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onClicked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClickedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onUnsubscribed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onComplained: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplainedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onTemporaryFail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporaryFailEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
    onPermanentFail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermanentFailEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventTaken"];
            406: components["responses"]["EventRefused"];
        };
    };
}
/** What each event carries, by the name under which it is registered. */
export interface Events {
    "accepted": components['schemas']["AcceptedEvent"];
    "delivered": components['schemas']["DeliveredEvent"];
    "opened": components['schemas']["OpenedEvent"];
    "clicked": components['schemas']["ClickedEvent"];
    "unsubscribed": components['schemas']["UnsubscribedEvent"];
    "complained": components['schemas']["ComplainedEvent"];
    "temporary_fail": components['schemas']["TemporaryFailEvent"];
    "permanent_fail": components['schemas']["PermanentFailEvent"];
}
/** Any event that the contract names. */
export type Event = Events[keyof Events];
