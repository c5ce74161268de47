// Made by `npm run generate`. Do not edit: it is overwritten.
export interface paths {
    "/domains/{domain}/webhooks": {
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
         * @deprecated
         * @description The webhooks of the domain by name; a name without a URL is left out. Entries of today's API may stand among them
         *     and have `urls` in place of `url`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @deprecated
         * @description Sets the URL of a name. Status 200, not 201.
         *
         *     A `click` or `open` webhook delivers nothing unless tracking is switched on for the domain. Since 2023-04-18 legacy
         *     webhooks are read-only, so expect Mailgun itself to refuse this today; how, no source shows.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{domain}/webhooks/{webhookname}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the domain whose webhooks these are.
                 * @example mg.example.com
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The webhook, by its name.
                 * @example click
                 */
                webhookname: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @deprecated
         * @description The URL of one name.
         */
        get: operations["getWebhook"];
        /**
         * Replace the URL of a webhook
         * @deprecated
         * @description Replaces the URL of a name. Since 2023-04-18 legacy webhooks are read-only, so expect Mailgun itself to refuse this
         *     today; how, no source shows.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @deprecated
         * @description Removes the URL of a name. Status 200, with the URL that was removed.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bounce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message bounced hard
         * @description The recipient's server refused the message for good. Comes as `multipart/form-data`, with what the server sent back
         *     as attachments.
         *
         *     `event` is `bounced`, not `bounce`.
         */
        post: operations["onBounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    deliver: {
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
         * @description The recipient's server accepted the message. Comes urlencoded. The one event that is not tried again.
         *
         *     `event` is `delivered`, not `deliver`.
         */
        post: operations["onDeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    drop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mailgun gave a message up
         * @description Mailgun stopped trying, or never tried, as the address had bounced, unsubscribed or complained before. Comes as
         *     `multipart/form-data`.
         *
         *     `event` is `dropped`, not `drop`.
         */
        post: operations["onDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    spam: {
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
         * @description The recipient marked the message as spam. Comes as `multipart/form-data`.
         *
         *     `event` is `complained`, not `spam`.
         */
        post: operations["onSpam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    unsubscribe: {
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
         * @description The recipient followed an unsubscribe link of Mailgun's. No source has the content type; probably urlencoded, like
         *     the events with the same fields.
         *
         *     `event` is `unsubscribed`, not `unsubscribe`.
         */
        post: operations["onUnsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    click: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient clicked a link
         * @description The recipient clicked a link of the message. Needs click tracking. Comes urlencoded.
         *
         *     `event` is `clicked`, not `click`.
         */
        post: operations["onClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient opened a message
         * @description Mailgun noticed that the recipient opened the message. Needs open tracking. Comes urlencoded.
         *
         *     `event` is `opened`, not `open`.
         */
        post: operations["onOpen"];
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
         * @description A webhook, which is one URL.
         */
        Webhook: {
            /**
             * @description The URL that Mailgun calls.
             * @example https://example.com/mailgun/click
             */
            url: string;
        };
        /**
         * CurrentWebhook
         * @description A webhook of today's API in a list of this one. It has up to three URLs.
         */
        CurrentWebhook: {
            /** @description The URLs that Mailgun calls. */
            urls?: string[];
        };
        /**
         * WebhooksByName
         * @description The webhooks of a domain by name. A name without a URL is absent. Names of today's API may stand beside these.
         */
        WebhooksByName: {
            bounce?: components["schemas"]["Webhook"];
            deliver?: components["schemas"]["Webhook"];
            drop?: components["schemas"]["Webhook"];
            spam?: components["schemas"]["Webhook"];
            unsubscribe?: components["schemas"]["Webhook"];
            click?: components["schemas"]["Webhook"];
            open?: components["schemas"]["Webhook"];
            accepted?: components["schemas"]["CurrentWebhook"];
            delivered?: components["schemas"]["CurrentWebhook"];
            opened?: components["schemas"]["CurrentWebhook"];
            clicked?: components["schemas"]["CurrentWebhook"];
            unsubscribed?: components["schemas"]["CurrentWebhook"];
            complained?: components["schemas"]["CurrentWebhook"];
            temporary_fail?: components["schemas"]["CurrentWebhook"];
            permanent_fail?: components["schemas"]["CurrentWebhook"];
        };
        /**
         * WebhookList
         * @description All webhooks of a domain.
         */
        WebhookList: {
            webhooks: components["schemas"]["WebhooksByName"];
        };
        /**
         * PlainText
         * @description What went wrong, as text.
         */
        PlainText: string;
        /**
         * ApiError
         * @description What went wrong.
         */
        ApiError: {
            /** @description A sentence for people. Do not test for it. */
            message: string;
        };
        /**
         * RateLimitError
         * @description The account made too many requests.
         */
        RateLimitError: {
            /** @description How long to wait, in seconds. */
            "retry-seconds": number;
        };
        /**
         * WebhookName
         * @description The name of a webhook. The event that it delivers has another name: `bounce` delivers `bounced`, `deliver`
         *     `delivered`, `drop` `dropped`, `spam` `complained`, `unsubscribe` `unsubscribed`, `click` `clicked`, `open` `opened`.
         * @example click
         * @enum {string}
         */
        WebhookName: "bounce" | "deliver" | "drop" | "spam" | "unsubscribe" | "click" | "open";
        /**
         * WebhookUrl
         * Format: uri
         * @description The URL that Mailgun is to call, one for a name. `http` is allowed; for `https` the certificate must be of a trusted
         *     authority.
         */
        WebhookUrl: string;
        /**
         * WebhookInput
         * @description A webhook to be.
         */
        WebhookInput: {
            id: components["schemas"]["WebhookName"];
            url: components["schemas"]["WebhookUrl"];
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
            /** @description The webhook after the change; after a deletion, the one that was removed. */
            webhook: components["schemas"]["Webhook"];
        };
        /**
         * WebhookDetails
         * @description One webhook of a domain. There is no `message` here.
         */
        WebhookDetails: {
            webhook: components["schemas"]["Webhook"];
        };
        /**
         * WebhookUpdate
         * @description The new URL of a webhook.
         */
        WebhookUpdate: {
            /** @description The name again, as in the path. It may be left out. */
            id?: components["schemas"]["WebhookName"];
            url: components["schemas"]["WebhookUrl"];
        };
        /**
         * EventFields
         * @description What every event has. The fields of a form are text, also where they hold a number.
         *
         *     The message's custom variables are merged into the form, so any other field may be there as well. A variable whose
         *     name is that of a field does not replace it; the form then has both. Of `timestamp`, `token` and `signature` the last
         *     value is Mailgun's, of everything else the first. This schema describes the form after that choice.
         */
        EventFields: {
            /** @description Whom it happened to, an e-mail address. */
            recipient: string;
            /** @description The domain that sent the message. */
            domain: string;
            /**
             * @description When it was signed, in seconds since 1970-01-01 UTC.
             * @example 1461261330
             */
            timestamp: string;
            /**
             * @description Random text of 50 characters, another one for each event. Refuse one that was seen before.
             * @example 06c96bafc3f42a66b9edd546347a2fe18dc23461fe80dc52f0
             */
            token: string;
            /**
             * @description HMAC-SHA256 of `timestamp` followed by `token`, nothing between them, in lower-case hexadecimal. The key is the
             *     HTTP webhook signing key; while these webhooks were current, it was the API key. Nothing else of the form is
             *     signed.
             */
            signature: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * CampaignFields
         * @description How the sender had marked the message. Absent where it was not.
         */
        CampaignFields: {
            /** @description The id of the campaign. */
            "campaign-id"?: string;
            /** @description The name of the campaign. */
            "campaign-name"?: string;
            /** @description The tags of the message. The field is repeated, once for each tag. */
            tag?: string[];
            /** @description The address of the mailing list that the message was sent to. */
            "mailing-list"?: string;
        };
        /**
         * MessageHeaders
         * @description The MIME headers of the message as JSON text: an array of pairs `[name, value]` in their order. A value is not always
         *     text; of `Content-Type` it is again a pair, the type and an object of its parameters.
         * @example [["Subject", "Hello"], ["Content-Type", ["text/plain", {"charset": "utf-8"}]]]
         */
        MessageHeaders: string;
        /**
         * Attachment
         * @description A file that the recipient's provider sent along, as a file upload of `multipart/form-data`. The second one is
         *     `attachment-2`, and so on.
         */
        Attachment: unknown;
        /**
         * BouncedEvent
         * @description A message bounced hard.
         */
        BouncedEvent: {
            /** @constant */
            event: "bounced";
            "message-headers"?: components["schemas"]["MessageHeaders"];
            /** @description The code of the error. Documented as `5.1.1`, seen as `550` too. */
            code?: string;
            /** @description The SMTP error. */
            error?: string;
            /** @description Why it bounced, in more detail. Optional. */
            notification?: string;
            "attachment-1"?: components["schemas"]["Attachment"];
        } & (components["schemas"]["EventFields"] & components["schemas"]["CampaignFields"]);
        /**
         * MailgunSid
         * @description The header `X-Mailgun-Sid` of the message, a tracking id of Mailgun's.
         */
        MailgunSid: string;
        /**
         * MailgunTags
         * @description The tags of the message, after its headers `X-Mailgun-Tag`; it stands in place of `tag`. The field is repeated, once for each tag.
         */
        MailgunTags: string[];
        /**
         * DeliveredEvent
         * @description The recipient's server accepted a message.
         */
        DeliveredEvent: {
            /** @constant */
            event: "delivered";
            "message-headers"?: components["schemas"]["MessageHeaders"];
            /** @description The `Message-Id` of the message, in angle brackets. */
            "Message-Id"?: string;
            "X-Mailgun-Sid"?: components["schemas"]["MailgunSid"];
            "X-Mailgun-Tag"?: components["schemas"]["MailgunTags"];
        } & components["schemas"]["EventFields"];
        /**
         * AttachmentCount
         * @description How many attachments the form has.
         */
        AttachmentCount: string;
        /**
         * DroppedEvent
         * @description Mailgun gave a message up.
         */
        DroppedEvent: {
            /** @constant */
            event: "dropped";
            "message-headers"?: components["schemas"]["MessageHeaders"];
            /** @description The `Message-Id` of the message, in angle brackets. */
            "Message-Id"?: string;
            /** @description `hardfail`: the address had bounced, unsubscribed or complained before, and nothing was sent. `old`: delivery failed for more than 8 hours. */
            reason?: ("hardfail" | "old") | (string & {});
            /**
             * @description The answer of the recipient's provider, or a code of Mailgun's own: `605` for an address that had bounced, `607`
             *     for one that had complained, `499` where no server could be reached. Optional.
             */
            code?: string;
            /** @description Why it was dropped, in detail. */
            description?: string;
            "X-Mailgun-Sid"?: components["schemas"]["MailgunSid"];
            "X-Mailgun-Tag"?: components["schemas"]["MailgunTags"];
            "attachment-count"?: components["schemas"]["AttachmentCount"];
            "attachment-1"?: components["schemas"]["Attachment"];
        } & components["schemas"]["EventFields"];
        /**
         * ComplainedEvent
         * @description A recipient marked a message as spam.
         */
        ComplainedEvent: {
            /** @constant */
            event: "complained";
            "message-headers"?: components["schemas"]["MessageHeaders"];
            "attachment-1"?: components["schemas"]["Attachment"];
        } & (components["schemas"]["EventFields"] & components["schemas"]["CampaignFields"]);
        /**
         * ClientFields
         * @description Where somebody opened, clicked or unsubscribed, and with what. Guesses from the IP address and the user agent.
         */
        ClientFields: {
            /** @description The IP address that it came from. */
            ip?: string;
            /** @description Two letters of ISO 3166, or `unknown`. */
            country?: string;
            /** @description The region's code of two letters or digits, or `unknown`. */
            region?: string;
            /** @description The name of the city, or `unknown`. */
            city?: string;
            /** @description The user agent of the client. */
            "user-agent"?: string;
            /** @description The kind of device. */
            "device-type"?: ("desktop" | "mobile" | "tablet" | "other" | "unknown") | (string & {});
            /** @description The kind of software. The document names the first three as examples. */
            "client-type"?: ("browser" | "mobile browser" | "email client" | "unknown") | (string & {});
            /** @description The name of the software, such as `Thunderbird`, `Chrome` or `Firefox`. */
            "client-name"?: string;
            /** @description The family of the operating system, such as `Linux`, `Windows` or `OSX`. */
            "client-os"?: string;
        };
        /**
         * UnsubscribedEvent
         * @description A recipient unsubscribed.
         */
        UnsubscribedEvent: {
            /** @constant */
            event: "unsubscribed";
        } & (components["schemas"]["EventFields"] & components["schemas"]["ClientFields"] & components["schemas"]["CampaignFields"]);
        /**
         * ClickedEvent
         * @description A recipient clicked a link.
         */
        ClickedEvent: {
            /** @constant */
            event: "clicked";
            /** @description The URL that was clicked. */
            url: string;
            /** @description Undocumented; what it means is not known. */
            h?: string;
        } & (components["schemas"]["EventFields"] & components["schemas"]["ClientFields"] & components["schemas"]["CampaignFields"]);
        /**
         * OpenedEvent
         * @description A recipient opened a message.
         */
        OpenedEvent: {
            /** @constant */
            event: "opened";
        } & (components["schemas"]["EventFields"] & components["schemas"]["ClientFields"] & components["schemas"]["CampaignFields"]);
    };
    responses: {
        /** @description A field of the form is missing or wrong. Also the answer to a body that is not a form. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description The API key is missing or wrong. Mostly the nine bytes `Forbidden` as plain text, once seen as `text/html`: do
         *     not parse before looking at the content type.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "text/html": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The account has no such domain in this region. */
        DomainNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description The account has no such domain in this region, or the domain has no URL under this name. Only the text of
         *     `message` tells the two apart.
         */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description More than 300 requests in a minute for the account. Wait `retry-seconds` seconds. There is no `message`, and no
         *     `Retry-After` header was ever seen.
         */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description Received. Mailgun does not send this event again. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused for good. Mailgun does not send this event again either. */
        Rejected: {
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
         * @description The webhook, by its name.
         * @example click
         */
        WebhookName: components["schemas"]["WebhookName"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Browsers of any origin may read the answer. Sent twice in the recordings, which `fetch` joins to `*, *`.
         * @example *
         */
        AccessControlAllowOrigin: string;
        /**
         * @description What a browser may call. Sent twice in the recordings.
         * @example GET, POST, PUT, DELETE, OPTIONS
         */
        AccessControlAllowMethods: string;
        /**
         * @description What a browser may send. Sent twice in the recordings. `Authorization` is not among them.
         * @example Content-Type, x-requested-with
         */
        AccessControlAllowHeaders: string;
        /**
         * @description Seconds. Text and not a number, as the header is sent twice, which `fetch` joins to `600, 600`.
         * @example 600
         */
        AccessControlMaxAge: string;
        /**
         * @description The answer is not a download.
         * @example inline
         */
        ContentDisposition: string;
        /**
         * @description Answers are not to be stored.
         * @example no-store
         */
        CacheControl: string;
        /**
         * @description How to sign in.
         * @example Basic realm="MG API"
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type Webhook = components['schemas']['Webhook'];
export type CurrentWebhook = components['schemas']['CurrentWebhook'];
export type WebhooksByName = components['schemas']['WebhooksByName'];
export type WebhookList = components['schemas']['WebhookList'];
export type PlainText = components['schemas']['PlainText'];
export type ApiError = components['schemas']['ApiError'];
export type RateLimitError = components['schemas']['RateLimitError'];
export type WebhookName = components['schemas']['WebhookName'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type WebhookChange = components['schemas']['WebhookChange'];
export type WebhookDetails = components['schemas']['WebhookDetails'];
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
export type EventFields = components['schemas']['EventFields'];
export type CampaignFields = components['schemas']['CampaignFields'];
export type MessageHeaders = components['schemas']['MessageHeaders'];
export type Attachment = components['schemas']['Attachment'];
export type BouncedEvent = components['schemas']['BouncedEvent'];
export type MailgunSid = components['schemas']['MailgunSid'];
export type MailgunTags = components['schemas']['MailgunTags'];
export type DeliveredEvent = components['schemas']['DeliveredEvent'];
export type AttachmentCount = components['schemas']['AttachmentCount'];
export type DroppedEvent = components['schemas']['DroppedEvent'];
export type ComplainedEvent = components['schemas']['ComplainedEvent'];
export type ClientFields = components['schemas']['ClientFields'];
export type UnsubscribedEvent = components['schemas']['UnsubscribedEvent'];
export type ClickedEvent = components['schemas']['ClickedEvent'];
export type OpenedEvent = components['schemas']['OpenedEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseDomainNotFound = components['responses']['DomainNotFound'];
export type ResponseWebhookNotFound = components['responses']['WebhookNotFound'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseReceived = components['responses']['Received'];
export type ResponseRejected = components['responses']['Rejected'];
export type ParameterDomain = components['parameters']['Domain'];
export type ParameterWebhookName = components['parameters']['WebhookName'];
export type HeaderAccessControlAllowOrigin = components['headers']['AccessControlAllowOrigin'];
export type HeaderAccessControlAllowMethods = components['headers']['AccessControlAllowMethods'];
export type HeaderAccessControlAllowHeaders = components['headers']['AccessControlAllowHeaders'];
export type HeaderAccessControlMaxAge = components['headers']['AccessControlMaxAge'];
export type HeaderContentDisposition = components['headers']['ContentDisposition'];
export type HeaderCacheControl = components['headers']['CacheControl'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
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
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["AccessControlMaxAge"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
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
        /** @description The name and its URL, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WebhookInput"];
                "multipart/form-data": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook was created. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["AccessControlMaxAge"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChange"];
                };
            };
            400: components["responses"]["BadRequest"];
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
                domain: components["parameters"]["Domain"];
                /**
                 * @description The webhook, by its name.
                 * @example click
                 */
                webhookname: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["AccessControlMaxAge"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
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
                domain: components["parameters"]["Domain"];
                /**
                 * @description The webhook, by its name.
                 * @example click
                 */
                webhookname: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        /** @description The new URL, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WebhookUpdate"];
                "multipart/form-data": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The URL was replaced. The answer has the new one. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["AccessControlMaxAge"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChange"];
                };
            };
            400: components["responses"]["BadRequest"];
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
                domain: components["parameters"]["Domain"];
                /**
                 * @description The webhook, by its name.
                 * @example click
                 */
                webhookname: components["parameters"]["WebhookName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. The answer has its URL for the last time. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AccessControlAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AccessControlAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AccessControlAllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["AccessControlMaxAge"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
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
    onBounce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["BouncedEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["BouncedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onDeliver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeliveredEvent"];
                "multipart/form-data": components["schemas"]["DeliveredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onDrop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DroppedEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["DroppedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onSpam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ComplainedEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["ComplainedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onUnsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnsubscribedEvent"];
                "multipart/form-data": components["schemas"]["UnsubscribedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onClick: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClickedEvent"];
                "multipart/form-data": components["schemas"]["ClickedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
    onOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, a flat form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OpenedEvent"];
                "multipart/form-data": components["schemas"]["OpenedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            406: components["responses"]["Rejected"];
        };
    };
}
/** What each event carries, by the name under which it is registered. */
export interface Events {
    "bounce": components['schemas']["BouncedEvent"];
    "deliver": components['schemas']["DeliveredEvent"];
    "drop": components['schemas']["DroppedEvent"];
    "spam": components['schemas']["ComplainedEvent"];
    "unsubscribe": components['schemas']["UnsubscribedEvent"];
    "click": components['schemas']["ClickedEvent"];
    "open": components['schemas']["OpenedEvent"];
}
/** Any event that the contract names. */
export type Event = Events[keyof Events];
