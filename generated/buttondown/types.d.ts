// Made by `npm run generate`. Do not edit: it is overwritten.
export interface paths {
    "/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the newsletter's webhooks, one page at a time. Follow `next` until it is null.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL for events of one or more kinds. The URL must be reachable from the internet: Buttondown delivers
         *     neither to `localhost` nor to private addresses. Set a `signing_key`, or nothing tells a genuine delivery from a
         *     forged one.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Reads one webhook.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes one webhook.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes a webhook; also the way to switch it on again (`status: enabled`) after Buttondown has disabled it.
         *
         *     Send the whole webhook. The published schema is that of `createWebhook`, with `event_types` and `url` required, and
         *     with defaults for the rest; so a `signing_key` or `status` that is left out may be reset. Whether Buttondown takes
         *     less, and what it then keeps, is not known.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{id}/attempts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List a webhook's attempts
         * @description Lists what became of the deliveries to a webhook, one page at a time: the first place to look when events do not
         *     arrive. A failed attempt says why, with the status and the beginning of the body that your URL answered.
         */
        get: operations["listWebhookAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Sends a test event to the webhook's URL. The answer does not tell how the delivery went: see `listWebhookAttempts`.
         *     What a test event carries in `data` is not documented.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "subscriber.activation_bounced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email bounced
         * @description The email that asks a subscriber to confirm bounced.
         */
        post: operations["onSubscriberActivationBounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email clicked
         * @description A subscriber followed a link in the email that asks to confirm.
         */
        post: operations["onSubscriberActivationClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_complained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email reported as spam
         * @description A subscriber reported the email that asks to confirm as spam.
         */
        post: operations["onSubscriberActivationComplained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_deferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email deferred
         * @description The email that asks a subscriber to confirm could not be delivered yet; the provider will try again.
         */
        post: operations["onSubscriberActivationDeferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email delivered
         * @description The email that asks a subscriber to confirm was delivered.
         */
        post: operations["onSubscriberActivationDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email opened
         * @description A subscriber opened the email that asks to confirm.
         */
        post: operations["onSubscriberActivationOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.activation_rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirmation email rejected
         * @description The email that asks a subscriber to confirm was refused for good.
         */
        post: operations["onSubscriberActivationRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.bounced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email bounced
         * @description An email to a subscriber bounced.
         */
        post: operations["onSubscriberBounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.changed_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Address changed
         * @description A subscriber's email address changed.
         */
        post: operations["onSubscriberChangedEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.churned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Paid subscription ended
         * @description A subscriber left the paid offering.
         */
        post: operations["onSubscriberChurned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link clicked
         * @description A subscriber followed a link in an email.
         */
        post: operations["onSubscriberClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.commented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email commented on
         * @description A subscriber commented on an email.
         */
        post: operations["onSubscriberCommented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.complained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email reported as spam
         * @description A subscriber complained about an email.
         */
        post: operations["onSubscriberComplained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscriber confirmed
         * @description A subscriber confirmed the subscription; without double opt-in it comes right after `subscriber.created`.
         */
        post: operations["onSubscriberConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscriber created
         * @description There is a new subscriber, perhaps one that has yet to confirm.
         */
        post: operations["onSubscriberCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.deferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email deferred
         * @description An email to a subscriber could not be delivered yet; the provider will try again.
         */
        post: operations["onSubscriberDeferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscriber deleted
         * @description A subscriber was deleted.
         */
        post: operations["onSubscriberDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email delivered
         * @description An email to a subscriber was delivered.
         */
        post: operations["onSubscriberDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email opened
         * @description A subscriber opened an email.
         */
        post: operations["onSubscriberOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Paid subscription started
         * @description A subscriber joined the paid offering.
         */
        post: operations["onSubscriberPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription paused
         * @description A subscriber paused the subscription.
         */
        post: operations["onSubscriberPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.referred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody referred
         * @description A subscriber referred somebody to the newsletter.
         */
        post: operations["onSubscriberReferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.referred.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Referred reader paid
         * @description Somebody whom a subscriber had referred took a paid subscription.
         */
        post: operations["onSubscriberReferredPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email rejected
         * @description A subscriber, or the subscriber's mail provider, refused an email; Buttondown may send no more to this address.
         */
        post: operations["onSubscriberRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email replied to
         * @description A subscriber replied to an email.
         */
        post: operations["onSubscriberReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.responded_to_survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey answered
         * @description A subscriber answered a survey.
         */
        post: operations["onSubscriberRespondedToSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription resumed
         * @description A subscriber took up a paused subscription again.
         */
        post: operations["onSubscriberResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email sent to a subscriber
         * @description An email was sent to a subscriber.
         */
        post: operations["onSubscriberSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.tags.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tags changed
         * @description A subscriber's tags changed.
         */
        post: operations["onSubscriberTagsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.trial_ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial ended
         * @description A subscriber's trial of the paid offering ended.
         */
        post: operations["onSubscriberTrialEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.trial_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial started
         * @description A subscriber's trial of the paid offering began; an automatic one right after `subscriber.confirmed`.
         */
        post: operations["onSubscriberTrialStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.type.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Type changed
         * @description A subscriber's type changed.
         */
        post: operations["onSubscriberTypeChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.unsubscribed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribed
         * @description A subscriber unsubscribed.
         */
        post: operations["onSubscriberUnsubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscriber updated
         * @description A subscriber's notes or metadata changed.
         */
        post: operations["onSubscriberUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.viewed_checkout_page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checkout page viewed
         * @description A subscriber looked at the checkout page.
         */
        post: operations["onSubscriberViewedCheckoutPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email created
         * @description An email was created and is about to be delivered.
         */
        post: operations["onEmailCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email deleted
         * @description An email was deleted.
         */
        post: operations["onEmailDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.send.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sending started
         * @description The sending of an email began; the documents name this event, and do not describe it.
         */
        post: operations["onEmailSendStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email sent
         * @description An email has gone to all its readers; not all of their own events may have come yet.
         */
        post: operations["onEmailSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.status.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email status changed
         * @description An email's status changed; the documents call the old and the new one `old_value` and `new_value` of `metadata`, and do not show where in the event that stands.
         */
        post: operations["onEmailStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email updated
         * @description An email's content or metadata changed.
         */
        post: operations["onEmailUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "advertising_slot.inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advertising slot asked for
         * @description A sponsor asked for an advertising slot.
         */
        post: operations["onAdvertisingSlotInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "advertising_slot.purchased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advertising slot sold
         * @description An advertising slot was bought.
         */
        post: operations["onAdvertisingSlotPurchased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.invoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Automation invoked
         * @description An automation was started by hand, for example through the API.
         */
        post: operations["onAutomationInvoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export completed
         * @description An export is ready.
         */
        post: operations["onExportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export created
         * @description An export was asked for.
         */
        post: operations["onExportCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export failed
         * @description An export failed.
         */
        post: operations["onExportFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "external_feed_item.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Feed item found
         * @description A new item appeared in an RSS feed that the newsletter follows.
         */
        post: operations["onExternalFeedItemCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "firewall.blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request blocked
         * @description The firewall blocked a request.
         */
        post: operations["onFirewallBlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Form created
         * @description A form was created.
         */
        post: operations["onFormCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Form deleted
         * @description A form was deleted.
         */
        post: operations["onFormDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Form updated
         * @description A form's content or metadata changed.
         */
        post: operations["onFormUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mention.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mentioned elsewhere
         * @description The newsletter was mentioned elsewhere.
         */
        post: operations["onMentionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note created
         * @description A note was written.
         */
        post: operations["onNoteCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "note.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note deleted
         * @description A note was deleted.
         */
        post: operations["onNoteDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "social_mention.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mentioned on a social site
         * @description The newsletter was mentioned on a site such as Reddit or Bluesky.
         */
        post: operations["onSocialMentionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.cleared_responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey cleared
         * @description The answers to a survey were cleared.
         */
        post: operations["onSurveyClearedResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey created
         * @description A survey was created.
         */
        post: operations["onSurveyCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey deleted
         * @description A survey was deleted.
         */
        post: operations["onSurveyDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey updated
         * @description A survey's content or metadata changed.
         */
        post: operations["onSurveyUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "date.day.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Day started
         * @description A day began, at midnight UTC.
         */
        post: operations["onDateDayStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "date.week.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Week started
         * @description A week began, at midnight UTC on Monday.
         */
        post: operations["onDateWeekStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "date.month.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Month started
         * @description A month began, at midnight UTC on its first day.
         */
        post: operations["onDateMonthStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "date.year.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Year started
         * @description A year began, at midnight UTC on 1 January.
         */
        post: operations["onDateYearStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bigcommerce.customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BigCommerce customer created
         * @description A new customer came from BigCommerce.
         */
        post: operations["onBigcommerceCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bigcommerce.customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BigCommerce customer updated
         * @description A customer's data changed in BigCommerce.
         */
        post: operations["onBigcommerceCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bigcommerce.order.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BigCommerce order created
         * @description A new order came from BigCommerce.
         */
        post: operations["onBigcommerceOrderCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bigcommerce.order.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BigCommerce order updated
         * @description An order's data changed in BigCommerce.
         */
        post: operations["onBigcommerceOrderUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "memberful.member.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Memberful member updated
         * @description A member changed the email address in Memberful.
         */
        post: operations["onMemberfulMemberUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "memberful.subscription.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Memberful subscription created
         * @description A subscription was created in Memberful.
         */
        post: operations["onMemberfulSubscriptionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "memberful.subscription.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Memberful subscription deleted
         * @description A subscription was deleted in Memberful.
         */
        post: operations["onMemberfulSubscriptionDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patreon.member.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patreon member updated
         * @description A member changed the email address in Patreon.
         */
        post: operations["onPatreonMemberUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patreon.membership.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patreon membership created
         * @description A membership was created in Patreon.
         */
        post: operations["onPatreonMembershipCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "patreon.membership.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patreon membership deleted
         * @description A membership was deleted in Patreon.
         */
        post: operations["onPatreonMembershipDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "shopify.customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shopify customer created
         * @description A customer was created in Shopify.
         */
        post: operations["onShopifyCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "shopify.customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shopify customer updated
         * @description A customer changed the email address in Shopify.
         */
        post: operations["onShopifyCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.checkout.session.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe checkout completed
         * @description A checkout session in Stripe was completed.
         */
        post: operations["onStripeCheckoutSessionCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe customer updated
         * @description A customer changed the email address in Stripe.
         */
        post: operations["onStripeCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.invoice.upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe renewal near
         * @description A paid subscription is about to be renewed (`invoice.upcoming` in Stripe).
         */
        post: operations["onStripeInvoiceUpcoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.subscription.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe subscription activated
         * @description A subscription became active in Stripe.
         */
        post: operations["onStripeSubscriptionActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.subscription.churning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe subscription churning
         * @description A subscription in Stripe is about to end.
         */
        post: operations["onStripeSubscriptionChurning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "stripe.subscription.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stripe subscription deactivated
         * @description A subscription in Stripe is no longer active.
         */
        post: operations["onStripeSubscriptionDeactivated"];
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
         * @description Whether a webhook sends events.
         * @enum {string}
         */
        WebhookStatus: "enabled" | "disabled";
        /**
         * @description The name of an event, one of 82 at API version 2026-04-01.
         * @enum {string}
         */
        ExternalEventType: "advertising_slot.inquiry" | "advertising_slot.purchased" | "automation.invoked" | "bigcommerce.customer.created" | "bigcommerce.customer.updated" | "bigcommerce.order.created" | "bigcommerce.order.updated" | "date.day.started" | "date.month.started" | "date.week.started" | "date.year.started" | "email.created" | "email.deleted" | "email.send.started" | "email.sent" | "email.status.changed" | "email.updated" | "export.completed" | "export.created" | "export.failed" | "external_feed_item.created" | "firewall.blocked" | "form.created" | "form.deleted" | "form.updated" | "memberful.member.updated" | "memberful.subscription.created" | "memberful.subscription.deleted" | "mention.created" | "note.created" | "note.deleted" | "patreon.member.updated" | "patreon.membership.created" | "patreon.membership.deleted" | "shopify.customer.created" | "shopify.customer.updated" | "social_mention.created" | "stripe.checkout.session.completed" | "stripe.customer.updated" | "stripe.invoice.upcoming" | "stripe.subscription.activated" | "stripe.subscription.churning" | "stripe.subscription.deactivated" | "subscriber.activation_bounced" | "subscriber.activation_clicked" | "subscriber.activation_complained" | "subscriber.activation_deferred" | "subscriber.activation_delivered" | "subscriber.activation_opened" | "subscriber.activation_rejected" | "subscriber.bounced" | "subscriber.changed_email" | "subscriber.churned" | "subscriber.clicked" | "subscriber.commented" | "subscriber.complained" | "subscriber.confirmed" | "subscriber.created" | "subscriber.deferred" | "subscriber.deleted" | "subscriber.delivered" | "subscriber.opened" | "subscriber.paid" | "subscriber.paused" | "subscriber.referred" | "subscriber.referred.paid" | "subscriber.rejected" | "subscriber.replied" | "subscriber.responded_to_survey" | "subscriber.resumed" | "subscriber.sent" | "subscriber.tags.changed" | "subscriber.trial_ended" | "subscriber.trial_started" | "subscriber.type.changed" | "subscriber.unsubscribed" | "subscriber.updated" | "subscriber.viewed_checkout_page" | "survey.cleared_responses" | "survey.created" | "survey.deleted" | "survey.updated";
        /** @description A webhook, which sends events of one or more kinds to one URL. */
        Webhook: {
            /** @description The webhook's own ID. Take it as it comes, it may be a TypeID or a UUID. */
            id: string;
            /**
             * Format: date-time
             * @description When the webhook was created.
             */
            creation_date: string;
            /** @description Whether events are sent. Buttondown itself sets `disabled` when five events in a row could not be delivered. */
            status: components["schemas"]["WebhookStatus"] | (string & {});
            /** @description The kinds of events that are sent. */
            event_types: (components["schemas"]["ExternalEventType"] | (string & {}))[];
            /** @description Where Buttondown sends its POST requests. */
            url: string;
            /** @description The owner's own note; `''` where there is none. */
            description?: string;
            /**
             * Format: password
             * @description The key that signs each delivery (`X-Buttondown-Signature`); `''` where deliveries are not signed. Whether it
             *     comes back in full or masked is not documented, so do not compare it with your own.
             */
            signing_key?: string;
        };
        /** @description One page of webhooks. */
        WebhookPage: {
            /** @description The webhooks on this page. */
            results: components["schemas"]["Webhook"][];
            /** @description The URL of the next page; null on the last one. */
            next?: string | null;
            /** @description The URL of the page before; null on the first one. */
            previous?: string | null;
            /** @description How many webhooks there are on all pages together. */
            count: number;
        };
        /** @description Why a request failed. `code` is for programs, `detail` for people. */
        ErrorMessage: {
            /** @description What went wrong, as one word. */
            code?: string;
            /** @description What went wrong, as a sentence. (With 422 it is a list, see `ValidationErrorMessage`.) */
            detail: string;
            /** @description More about the error, by keys that depend on it. */
            metadata?: {
                /** @description A page that says how to mend it. */
                documentation_url?: string;
            } & {
                [key: string]: string;
            };
        };
        /** @description One fault of a request. */
        ValidationErrorDetail: {
            /** @description The kind of fault. */
            type: ("extra_forbidden" | "missing" | "string_pattern_mismatch" | "string_too_long") | (string & {});
            /** @description The way to the faulty field, from the outside in; `body` and `payload` come first for a field of the body. */
            loc: (string | number)[];
            /** @description The fault, as a sentence. */
            msg: string;
        };
        /** @description How a request does not fit the schema. */
        ValidationErrorMessage: {
            /** @description One entry for each fault. */
            detail: components["schemas"]["ValidationErrorDetail"][];
        };
        /** @description A webhook as a client writes it. */
        WebhookInput: {
            /**
             * @description Whether events shall be sent.
             * @default enabled
             */
            status?: components["schemas"]["WebhookStatus"];
            /** @description The kinds of events to send. */
            event_types: components["schemas"]["ExternalEventType"][];
            /**
             * Format: uri
             * @description Where Buttondown shall send its POST requests.
             */
            url: string;
            /**
             * @description A note for the owner, up to you.
             * @default
             */
            description?: string;
            /**
             * Format: password
             * @description The key that shall sign each delivery (`X-Buttondown-Signature`): any text, best a long random one. `''` for
             *     deliveries without a signature.
             * @default
             */
            signing_key?: string;
        };
        /**
         * @description How an attempt stands.
         * @enum {string}
         */
        WebhookAttemptStatus: "unattempted" | "successful" | "failed";
        /** @description What became of delivering one event to a webhook, with its retries. */
        WebhookAttempt: {
            /** @description The attempt's own ID. Take it as it comes. */
            id: string;
            /**
             * Format: date-time
             * @description When the attempt was created.
             */
            creation_date: string;
            /** @description How the attempt stands. */
            status: components["schemas"]["WebhookAttemptStatus"] | (string & {});
            /** @description The kind of the event; null where it is not known. */
            event_type?: components["schemas"]["ExternalEventType"] | (string | null);
            /** @description Why it failed, with the status and the beginning of the body where your URL answered something other than 2xx. */
            error_message?: string | null;
            /** @description How often the attempt was retried. */
            attempt_count?: number;
            /**
             * Format: date-time
             * @description When the attempt ended; null where it has not.
             */
            completion_date?: string | null;
            /** @description How long the HTTP request took, in milliseconds. */
            duration_ms?: number | null;
        };
        /** @description One page of a webhook's attempts. */
        WebhookAttemptPage: {
            /** @description The attempts on this page. */
            results: components["schemas"]["WebhookAttempt"][];
            /** @description The URL of the next page; null on the last one. */
            next?: string | null;
            /** @description The URL of the page before; null on the first one. */
            previous?: string | null;
            /** @description How many attempts there are on all pages together. */
            count: number;
        };
        /**
         * @description IDs of what the event is about, and no more: no names, no addresses. Fetch the rest from the API. The IDs have been
         *     seen as UUIDs where the API answers with TypeIDs; the API takes both.
         */
        WebhookEventData: {
            /** @description The newsletter; comes when the account has more than one. */
            newsletter?: string;
            /** @description The subscriber, where the event is about one. */
            subscriber?: string;
            /** @description The email, where the event is about one. An ID, not an address. */
            email?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What Buttondown sends to a webhook's URL, whatever the event. A schema for each event narrows `event_type`. */
        WebhookEvent: {
            /**
             * @description The event's own ID, a TypeID. A repeated delivery carries the same one, so it is the key to recognise it by.
             * @example ext_evt_00000000000000000000000000
             */
            id: string;
            /** @description What happened. */
            event_type: components["schemas"]["ExternalEventType"] | (string & {});
            data: components["schemas"]["WebhookEventData"];
        };
        SubscriberActivationBouncedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_bounced";
        };
        SubscriberActivationClickedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_clicked";
        };
        SubscriberActivationComplainedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_complained";
        };
        SubscriberActivationDeferredEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_deferred";
        };
        SubscriberActivationDeliveredEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_delivered";
        };
        SubscriberActivationOpenedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_opened";
        };
        SubscriberActivationRejectedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.activation_rejected";
        };
        SubscriberBouncedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.bounced";
        };
        SubscriberChangedEmailEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.changed_email";
        };
        SubscriberChurnedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.churned";
        };
        SubscriberClickedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.clicked";
        };
        SubscriberCommentedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.commented";
        };
        SubscriberComplainedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.complained";
        };
        SubscriberConfirmedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.confirmed";
        };
        SubscriberCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.created";
        };
        SubscriberDeferredEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.deferred";
        };
        SubscriberDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.deleted";
        };
        SubscriberDeliveredEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.delivered";
        };
        SubscriberOpenedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.opened";
        };
        SubscriberPaidEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.paid";
        };
        SubscriberPausedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.paused";
        };
        SubscriberReferredEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.referred";
        };
        SubscriberReferredPaidEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.referred.paid";
        };
        SubscriberRejectedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.rejected";
        };
        SubscriberRepliedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.replied";
        };
        SubscriberRespondedToSurveyEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.responded_to_survey";
        };
        SubscriberResumedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.resumed";
        };
        SubscriberSentEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.sent";
        };
        SubscriberTagsChangedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.tags.changed";
        };
        SubscriberTrialEndedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.trial_ended";
        };
        SubscriberTrialStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.trial_started";
        };
        SubscriberTypeChangedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.type.changed";
        };
        SubscriberUnsubscribedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.unsubscribed";
        };
        SubscriberUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.updated";
        };
        SubscriberViewedCheckoutPageEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.viewed_checkout_page";
        };
        EmailCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.created";
        };
        EmailDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.deleted";
        };
        EmailSendStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.send.started";
        };
        EmailSentEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.sent";
        };
        EmailStatusChangedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.status.changed";
        };
        EmailUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "email.updated";
        };
        AdvertisingSlotInquiryEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "advertising_slot.inquiry";
        };
        AdvertisingSlotPurchasedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "advertising_slot.purchased";
        };
        AutomationInvokedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "automation.invoked";
        };
        ExportCompletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "export.completed";
        };
        ExportCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "export.created";
        };
        ExportFailedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "export.failed";
        };
        ExternalFeedItemCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "external_feed_item.created";
        };
        FirewallBlockedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "firewall.blocked";
        };
        FormCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "form.created";
        };
        FormDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "form.deleted";
        };
        FormUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "form.updated";
        };
        MentionCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "mention.created";
        };
        NoteCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "note.created";
        };
        NoteDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "note.deleted";
        };
        SocialMentionCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "social_mention.created";
        };
        SurveyClearedResponsesEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "survey.cleared_responses";
        };
        SurveyCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "survey.created";
        };
        SurveyDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "survey.deleted";
        };
        SurveyUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "survey.updated";
        };
        DateDayStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "date.day.started";
        };
        DateWeekStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "date.week.started";
        };
        DateMonthStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "date.month.started";
        };
        DateYearStartedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "date.year.started";
        };
        BigcommerceCustomerCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "bigcommerce.customer.created";
        };
        BigcommerceCustomerUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "bigcommerce.customer.updated";
        };
        BigcommerceOrderCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "bigcommerce.order.created";
        };
        BigcommerceOrderUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "bigcommerce.order.updated";
        };
        MemberfulMemberUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "memberful.member.updated";
        };
        MemberfulSubscriptionCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "memberful.subscription.created";
        };
        MemberfulSubscriptionDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "memberful.subscription.deleted";
        };
        PatreonMemberUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "patreon.member.updated";
        };
        PatreonMembershipCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "patreon.membership.created";
        };
        PatreonMembershipDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "patreon.membership.deleted";
        };
        ShopifyCustomerCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "shopify.customer.created";
        };
        ShopifyCustomerUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "shopify.customer.updated";
        };
        StripeCheckoutSessionCompletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.checkout.session.completed";
        };
        StripeCustomerUpdatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.customer.updated";
        };
        StripeInvoiceUpcomingEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.invoice.upcoming";
        };
        StripeSubscriptionActivatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.subscription.activated";
        };
        StripeSubscriptionChurningEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.subscription.churning";
        };
        StripeSubscriptionDeactivatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.subscription.deactivated";
        };
    };
    responses: {
        /** @description The webhook, as Buttondown now keeps it. */
        Webhook: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Webhook"];
            };
        };
        /** @description Done. There is no body. */
        Done: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Buttondown understood the request and refused it. No error code of webhooks is documented. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description No API key was sent (`authentication_missing`), or one that does not hold (`authentication_invalid`). Before
         *     2026-06-05 both had the code `missing_authentication_header`.
         */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description The API key holds but may not do this. A key has one permission (none, read, write) for each of eight areas;
         *     which area webhooks belong to is not documented.
         */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no webhook with this `id`. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description A conflict. When this happens is not documented, and no body is. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request does not fit the schema: a field is missing, unknown, too long or of a wrong form. `detail` is a
         *     list here, one entry for each fault.
         */
        UnprocessableContent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorMessage"];
            };
        };
        /** @description The rate limit is used up. Wait `Retry-After` seconds, then try again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description You have it. Any status from 200 to 299 says so; no document gives the body a meaning. Answer at once and work
         *     afterwards: how long Buttondown waits is not documented.
         *
         *     Everything else is a failure: 3xx, 4xx, 5xx, no connection, no answer in time. A failed delivery is repeated up
         *     to five times, about five minutes apart. When five events in a row have failed, Buttondown disables the webhook
         *     and sends its owner a mail. Enable it again in the dashboard, or by writing `status: enabled`.
         */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The `id` of the webhook.
         * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
         */
        id: string;
        /**
         * @description The page to read, counted from 1. How many entries a page has is not documented.
         * @example 1
         */
        page: number;
        /**
         * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
         *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
         * @example 2026-04-01
         */
        "X-API-Version": string;
        /**
         * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
         *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
         */
        "X-Idempotency-Key": string;
        /**
         * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
         *     does not know is answered with 401 `authentication_invalid`.
         */
        "Buttondown-Context": string;
        /**
         * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
         *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
         *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
         *
         *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
         *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
         * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
         */
        "X-Buttondown-Signature": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests are allowed in the current window (a minute).
         * @example 600
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many requests are left in the current window.
         * @example 595
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the window ends, as a Unix time in seconds.
         * @example 1790000060
         */
        "X-RateLimit-Reset": number;
        /**
         * @description How many seconds to wait before the next request.
         * @example 45
         */
        "Retry-After": number;
        /**
         * @description The pages before and after (RFC 8288, once 5988), `rel="prev"` and `rel="next"`; each only where there is such a page.
         * @example <https://api.buttondown.com/v1/webhooks?page=1>; rel="prev"
         */
        Link: string;
    };
    pathItems: never;
}
export type WebhookStatus = components['schemas']['WebhookStatus'];
export type ExternalEventType = components['schemas']['ExternalEventType'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ValidationErrorDetail = components['schemas']['ValidationErrorDetail'];
export type ValidationErrorMessage = components['schemas']['ValidationErrorMessage'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type WebhookAttemptStatus = components['schemas']['WebhookAttemptStatus'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookAttemptPage = components['schemas']['WebhookAttemptPage'];
export type WebhookEventData = components['schemas']['WebhookEventData'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type SubscriberActivationBouncedEvent = components['schemas']['SubscriberActivationBouncedEvent'];
export type SubscriberActivationClickedEvent = components['schemas']['SubscriberActivationClickedEvent'];
export type SubscriberActivationComplainedEvent = components['schemas']['SubscriberActivationComplainedEvent'];
export type SubscriberActivationDeferredEvent = components['schemas']['SubscriberActivationDeferredEvent'];
export type SubscriberActivationDeliveredEvent = components['schemas']['SubscriberActivationDeliveredEvent'];
export type SubscriberActivationOpenedEvent = components['schemas']['SubscriberActivationOpenedEvent'];
export type SubscriberActivationRejectedEvent = components['schemas']['SubscriberActivationRejectedEvent'];
export type SubscriberBouncedEvent = components['schemas']['SubscriberBouncedEvent'];
export type SubscriberChangedEmailEvent = components['schemas']['SubscriberChangedEmailEvent'];
export type SubscriberChurnedEvent = components['schemas']['SubscriberChurnedEvent'];
export type SubscriberClickedEvent = components['schemas']['SubscriberClickedEvent'];
export type SubscriberCommentedEvent = components['schemas']['SubscriberCommentedEvent'];
export type SubscriberComplainedEvent = components['schemas']['SubscriberComplainedEvent'];
export type SubscriberConfirmedEvent = components['schemas']['SubscriberConfirmedEvent'];
export type SubscriberCreatedEvent = components['schemas']['SubscriberCreatedEvent'];
export type SubscriberDeferredEvent = components['schemas']['SubscriberDeferredEvent'];
export type SubscriberDeletedEvent = components['schemas']['SubscriberDeletedEvent'];
export type SubscriberDeliveredEvent = components['schemas']['SubscriberDeliveredEvent'];
export type SubscriberOpenedEvent = components['schemas']['SubscriberOpenedEvent'];
export type SubscriberPaidEvent = components['schemas']['SubscriberPaidEvent'];
export type SubscriberPausedEvent = components['schemas']['SubscriberPausedEvent'];
export type SubscriberReferredEvent = components['schemas']['SubscriberReferredEvent'];
export type SubscriberReferredPaidEvent = components['schemas']['SubscriberReferredPaidEvent'];
export type SubscriberRejectedEvent = components['schemas']['SubscriberRejectedEvent'];
export type SubscriberRepliedEvent = components['schemas']['SubscriberRepliedEvent'];
export type SubscriberRespondedToSurveyEvent = components['schemas']['SubscriberRespondedToSurveyEvent'];
export type SubscriberResumedEvent = components['schemas']['SubscriberResumedEvent'];
export type SubscriberSentEvent = components['schemas']['SubscriberSentEvent'];
export type SubscriberTagsChangedEvent = components['schemas']['SubscriberTagsChangedEvent'];
export type SubscriberTrialEndedEvent = components['schemas']['SubscriberTrialEndedEvent'];
export type SubscriberTrialStartedEvent = components['schemas']['SubscriberTrialStartedEvent'];
export type SubscriberTypeChangedEvent = components['schemas']['SubscriberTypeChangedEvent'];
export type SubscriberUnsubscribedEvent = components['schemas']['SubscriberUnsubscribedEvent'];
export type SubscriberUpdatedEvent = components['schemas']['SubscriberUpdatedEvent'];
export type SubscriberViewedCheckoutPageEvent = components['schemas']['SubscriberViewedCheckoutPageEvent'];
export type EmailCreatedEvent = components['schemas']['EmailCreatedEvent'];
export type EmailDeletedEvent = components['schemas']['EmailDeletedEvent'];
export type EmailSendStartedEvent = components['schemas']['EmailSendStartedEvent'];
export type EmailSentEvent = components['schemas']['EmailSentEvent'];
export type EmailStatusChangedEvent = components['schemas']['EmailStatusChangedEvent'];
export type EmailUpdatedEvent = components['schemas']['EmailUpdatedEvent'];
export type AdvertisingSlotInquiryEvent = components['schemas']['AdvertisingSlotInquiryEvent'];
export type AdvertisingSlotPurchasedEvent = components['schemas']['AdvertisingSlotPurchasedEvent'];
export type AutomationInvokedEvent = components['schemas']['AutomationInvokedEvent'];
export type ExportCompletedEvent = components['schemas']['ExportCompletedEvent'];
export type ExportCreatedEvent = components['schemas']['ExportCreatedEvent'];
export type ExportFailedEvent = components['schemas']['ExportFailedEvent'];
export type ExternalFeedItemCreatedEvent = components['schemas']['ExternalFeedItemCreatedEvent'];
export type FirewallBlockedEvent = components['schemas']['FirewallBlockedEvent'];
export type FormCreatedEvent = components['schemas']['FormCreatedEvent'];
export type FormDeletedEvent = components['schemas']['FormDeletedEvent'];
export type FormUpdatedEvent = components['schemas']['FormUpdatedEvent'];
export type MentionCreatedEvent = components['schemas']['MentionCreatedEvent'];
export type NoteCreatedEvent = components['schemas']['NoteCreatedEvent'];
export type NoteDeletedEvent = components['schemas']['NoteDeletedEvent'];
export type SocialMentionCreatedEvent = components['schemas']['SocialMentionCreatedEvent'];
export type SurveyClearedResponsesEvent = components['schemas']['SurveyClearedResponsesEvent'];
export type SurveyCreatedEvent = components['schemas']['SurveyCreatedEvent'];
export type SurveyDeletedEvent = components['schemas']['SurveyDeletedEvent'];
export type SurveyUpdatedEvent = components['schemas']['SurveyUpdatedEvent'];
export type DateDayStartedEvent = components['schemas']['DateDayStartedEvent'];
export type DateWeekStartedEvent = components['schemas']['DateWeekStartedEvent'];
export type DateMonthStartedEvent = components['schemas']['DateMonthStartedEvent'];
export type DateYearStartedEvent = components['schemas']['DateYearStartedEvent'];
export type BigcommerceCustomerCreatedEvent = components['schemas']['BigcommerceCustomerCreatedEvent'];
export type BigcommerceCustomerUpdatedEvent = components['schemas']['BigcommerceCustomerUpdatedEvent'];
export type BigcommerceOrderCreatedEvent = components['schemas']['BigcommerceOrderCreatedEvent'];
export type BigcommerceOrderUpdatedEvent = components['schemas']['BigcommerceOrderUpdatedEvent'];
export type MemberfulMemberUpdatedEvent = components['schemas']['MemberfulMemberUpdatedEvent'];
export type MemberfulSubscriptionCreatedEvent = components['schemas']['MemberfulSubscriptionCreatedEvent'];
export type MemberfulSubscriptionDeletedEvent = components['schemas']['MemberfulSubscriptionDeletedEvent'];
export type PatreonMemberUpdatedEvent = components['schemas']['PatreonMemberUpdatedEvent'];
export type PatreonMembershipCreatedEvent = components['schemas']['PatreonMembershipCreatedEvent'];
export type PatreonMembershipDeletedEvent = components['schemas']['PatreonMembershipDeletedEvent'];
export type ShopifyCustomerCreatedEvent = components['schemas']['ShopifyCustomerCreatedEvent'];
export type ShopifyCustomerUpdatedEvent = components['schemas']['ShopifyCustomerUpdatedEvent'];
export type StripeCheckoutSessionCompletedEvent = components['schemas']['StripeCheckoutSessionCompletedEvent'];
export type StripeCustomerUpdatedEvent = components['schemas']['StripeCustomerUpdatedEvent'];
export type StripeInvoiceUpcomingEvent = components['schemas']['StripeInvoiceUpcomingEvent'];
export type StripeSubscriptionActivatedEvent = components['schemas']['StripeSubscriptionActivatedEvent'];
export type StripeSubscriptionChurningEvent = components['schemas']['StripeSubscriptionChurningEvent'];
export type StripeSubscriptionDeactivatedEvent = components['schemas']['StripeSubscriptionDeactivatedEvent'];
export type ResponseWebhook = components['responses']['Webhook'];
export type ResponseDone = components['responses']['Done'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterId = components['parameters']['id'];
export type ParameterPage = components['parameters']['page'];
export type ParameterXApiVersion = components['parameters']['X-API-Version'];
export type ParameterXIdempotencyKey = components['parameters']['X-Idempotency-Key'];
export type ParameterButtondownContext = components['parameters']['Buttondown-Context'];
export type ParameterXButtondownSignature = components['parameters']['X-Buttondown-Signature'];
export type HeaderXRateLimitLimit = components['headers']['X-RateLimit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-RateLimit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderLink = components['headers']['Link'];
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Only webhooks with this status.
                 * @example enabled
                 */
                status?: components["schemas"]["WebhookStatus"];
                /**
                 * @description The page to read, counted from 1. How many entries a page has is not documented.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
            };
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            201: components["responses"]["Webhook"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Webhook"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            200: components["responses"]["Webhook"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWebhookAttempts: {
        parameters: {
            query?: {
                /**
                 * @description Only attempts with this status.
                 * @example failed
                 */
                status?: components["schemas"]["WebhookAttemptStatus"];
                /**
                 * @description The page to read, counted from 1. How many entries a page has is not documented.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
            };
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of attempts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttemptPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    testWebhook: {
        parameters: {
            query?: {
                /**
                 * @description The kind of event to send; by default the first of the webhook's `event_types`.
                 * @example subscriber.created
                 */
                event_type?: components["schemas"]["ExternalEventType"];
            };
            header?: {
                /**
                 * @description The API version that this request speaks, as a date. Without it, the version that is pinned in the newsletter's
                 *     settings holds, or else the latest. Send it, so that nobody's settings change what your code receives.
                 * @example 2026-04-01
                 */
                "X-API-Version"?: components["parameters"]["X-API-Version"];
                /**
                 * @description A random text of your own, such as a UUID. A request that comes again with the same key is not carried out
                 *     again: it gets the first answer. How long Buttondown remembers a key is not documented.
                 */
                "X-Idempotency-Key"?: components["parameters"]["X-Idempotency-Key"];
                /**
                 * @description Which newsletter is meant, when the API key belongs to a platform account with several. A value that Buttondown
                 *     does not know is answered with 401 `authentication_invalid`.
                 */
                "Buttondown-Context"?: components["parameters"]["Buttondown-Context"];
            };
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example 3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    onSubscriberActivationBounced: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationBouncedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationClicked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationClickedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationComplained: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationComplainedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationDeferred: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationDeferredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationDelivered: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationDeliveredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationOpened: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationOpenedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberActivationRejected: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberActivationRejectedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberBounced: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberBouncedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberChangedEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberChangedEmailEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberChurned: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberChurnedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberClicked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberClickedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberCommented: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberCommentedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberComplained: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberComplainedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberConfirmed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberConfirmedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberDeferred: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberDeferredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberDelivered: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberDeliveredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberOpened: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberOpenedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberPaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberPaidEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberPaused: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberPausedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberReferred: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberReferredEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberReferredPaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberReferredPaidEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberRejected: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberRejectedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberReplied: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberRepliedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberRespondedToSurvey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberRespondedToSurveyEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberResumed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberResumedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberSent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberSentEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberTagsChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberTagsChangedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberTrialEnded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberTrialEndedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberTrialStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberTrialStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberTypeChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberTypeChangedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberUnsubscribed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberUnsubscribedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSubscriberViewedCheckoutPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberViewedCheckoutPageEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailSendStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailSendStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailSent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailSentEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailStatusChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailStatusChangedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onEmailUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onAdvertisingSlotInquiry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvertisingSlotInquiryEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onAdvertisingSlotPurchased: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvertisingSlotPurchasedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onAutomationInvoked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomationInvokedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onExportCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportCompletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onExportCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onExportFailed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportFailedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onExternalFeedItemCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalFeedItemCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onFirewallBlocked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirewallBlockedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onFormCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onFormDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onFormUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onMentionCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onNoteCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onNoteDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSocialMentionCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialMentionCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSurveyClearedResponses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyClearedResponsesEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSurveyCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSurveyDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onSurveyUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onDateDayStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateDayStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onDateWeekStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateWeekStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onDateMonthStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateMonthStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onDateYearStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateYearStartedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onBigcommerceCustomerCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BigcommerceCustomerCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onBigcommerceCustomerUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BigcommerceCustomerUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onBigcommerceOrderCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BigcommerceOrderCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onBigcommerceOrderUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BigcommerceOrderUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onMemberfulMemberUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberfulMemberUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onMemberfulSubscriptionCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberfulSubscriptionCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onMemberfulSubscriptionDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberfulSubscriptionDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onPatreonMemberUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatreonMemberUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onPatreonMembershipCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatreonMembershipCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onPatreonMembershipDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatreonMembershipDeletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onShopifyCustomerCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopifyCustomerCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onShopifyCustomerUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopifyCustomerUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeCheckoutSessionCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeCheckoutSessionCompletedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeCustomerUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeCustomerUpdatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeInvoiceUpcoming: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeInvoiceUpcomingEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeSubscriptionActivated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeSubscriptionActivatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeSubscriptionChurning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeSubscriptionChurningEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
    onStripeSubscriptionDeactivated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `sha256=`, then the HMAC-SHA256 of the raw body in lowercase hex, keyed with the webhook's `signing_key`. Comes
                 *     only where a key is set. Check it over the bytes as they came, before any JSON is parsed, and compare in
                 *     constant time. It covers no time, so an old delivery can be sent again: remember the `id`s that you have seen.
                 *
                 *     One integration reports that the button 'Test webhook' of the dashboard sends without a signature
                 *     (InnerOpen/marvin-integration-buttondown provider.py; not confirmed).
                 * @example sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853
                 */
                "X-Buttondown-Signature"?: components["parameters"]["X-Buttondown-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeSubscriptionDeactivatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            204: components["responses"]["Received"];
        };
    };
}
/** What each event carries, by the name under which it is registered. */
export interface Events {
    "subscriber.activation_bounced": components['schemas']["SubscriberActivationBouncedEvent"];
    "subscriber.activation_clicked": components['schemas']["SubscriberActivationClickedEvent"];
    "subscriber.activation_complained": components['schemas']["SubscriberActivationComplainedEvent"];
    "subscriber.activation_deferred": components['schemas']["SubscriberActivationDeferredEvent"];
    "subscriber.activation_delivered": components['schemas']["SubscriberActivationDeliveredEvent"];
    "subscriber.activation_opened": components['schemas']["SubscriberActivationOpenedEvent"];
    "subscriber.activation_rejected": components['schemas']["SubscriberActivationRejectedEvent"];
    "subscriber.bounced": components['schemas']["SubscriberBouncedEvent"];
    "subscriber.changed_email": components['schemas']["SubscriberChangedEmailEvent"];
    "subscriber.churned": components['schemas']["SubscriberChurnedEvent"];
    "subscriber.clicked": components['schemas']["SubscriberClickedEvent"];
    "subscriber.commented": components['schemas']["SubscriberCommentedEvent"];
    "subscriber.complained": components['schemas']["SubscriberComplainedEvent"];
    "subscriber.confirmed": components['schemas']["SubscriberConfirmedEvent"];
    "subscriber.created": components['schemas']["SubscriberCreatedEvent"];
    "subscriber.deferred": components['schemas']["SubscriberDeferredEvent"];
    "subscriber.deleted": components['schemas']["SubscriberDeletedEvent"];
    "subscriber.delivered": components['schemas']["SubscriberDeliveredEvent"];
    "subscriber.opened": components['schemas']["SubscriberOpenedEvent"];
    "subscriber.paid": components['schemas']["SubscriberPaidEvent"];
    "subscriber.paused": components['schemas']["SubscriberPausedEvent"];
    "subscriber.referred": components['schemas']["SubscriberReferredEvent"];
    "subscriber.referred.paid": components['schemas']["SubscriberReferredPaidEvent"];
    "subscriber.rejected": components['schemas']["SubscriberRejectedEvent"];
    "subscriber.replied": components['schemas']["SubscriberRepliedEvent"];
    "subscriber.responded_to_survey": components['schemas']["SubscriberRespondedToSurveyEvent"];
    "subscriber.resumed": components['schemas']["SubscriberResumedEvent"];
    "subscriber.sent": components['schemas']["SubscriberSentEvent"];
    "subscriber.tags.changed": components['schemas']["SubscriberTagsChangedEvent"];
    "subscriber.trial_ended": components['schemas']["SubscriberTrialEndedEvent"];
    "subscriber.trial_started": components['schemas']["SubscriberTrialStartedEvent"];
    "subscriber.type.changed": components['schemas']["SubscriberTypeChangedEvent"];
    "subscriber.unsubscribed": components['schemas']["SubscriberUnsubscribedEvent"];
    "subscriber.updated": components['schemas']["SubscriberUpdatedEvent"];
    "subscriber.viewed_checkout_page": components['schemas']["SubscriberViewedCheckoutPageEvent"];
    "email.created": components['schemas']["EmailCreatedEvent"];
    "email.deleted": components['schemas']["EmailDeletedEvent"];
    "email.send.started": components['schemas']["EmailSendStartedEvent"];
    "email.sent": components['schemas']["EmailSentEvent"];
    "email.status.changed": components['schemas']["EmailStatusChangedEvent"];
    "email.updated": components['schemas']["EmailUpdatedEvent"];
    "advertising_slot.inquiry": components['schemas']["AdvertisingSlotInquiryEvent"];
    "advertising_slot.purchased": components['schemas']["AdvertisingSlotPurchasedEvent"];
    "automation.invoked": components['schemas']["AutomationInvokedEvent"];
    "export.completed": components['schemas']["ExportCompletedEvent"];
    "export.created": components['schemas']["ExportCreatedEvent"];
    "export.failed": components['schemas']["ExportFailedEvent"];
    "external_feed_item.created": components['schemas']["ExternalFeedItemCreatedEvent"];
    "firewall.blocked": components['schemas']["FirewallBlockedEvent"];
    "form.created": components['schemas']["FormCreatedEvent"];
    "form.deleted": components['schemas']["FormDeletedEvent"];
    "form.updated": components['schemas']["FormUpdatedEvent"];
    "mention.created": components['schemas']["MentionCreatedEvent"];
    "note.created": components['schemas']["NoteCreatedEvent"];
    "note.deleted": components['schemas']["NoteDeletedEvent"];
    "social_mention.created": components['schemas']["SocialMentionCreatedEvent"];
    "survey.cleared_responses": components['schemas']["SurveyClearedResponsesEvent"];
    "survey.created": components['schemas']["SurveyCreatedEvent"];
    "survey.deleted": components['schemas']["SurveyDeletedEvent"];
    "survey.updated": components['schemas']["SurveyUpdatedEvent"];
    "date.day.started": components['schemas']["DateDayStartedEvent"];
    "date.week.started": components['schemas']["DateWeekStartedEvent"];
    "date.month.started": components['schemas']["DateMonthStartedEvent"];
    "date.year.started": components['schemas']["DateYearStartedEvent"];
    "bigcommerce.customer.created": components['schemas']["BigcommerceCustomerCreatedEvent"];
    "bigcommerce.customer.updated": components['schemas']["BigcommerceCustomerUpdatedEvent"];
    "bigcommerce.order.created": components['schemas']["BigcommerceOrderCreatedEvent"];
    "bigcommerce.order.updated": components['schemas']["BigcommerceOrderUpdatedEvent"];
    "memberful.member.updated": components['schemas']["MemberfulMemberUpdatedEvent"];
    "memberful.subscription.created": components['schemas']["MemberfulSubscriptionCreatedEvent"];
    "memberful.subscription.deleted": components['schemas']["MemberfulSubscriptionDeletedEvent"];
    "patreon.member.updated": components['schemas']["PatreonMemberUpdatedEvent"];
    "patreon.membership.created": components['schemas']["PatreonMembershipCreatedEvent"];
    "patreon.membership.deleted": components['schemas']["PatreonMembershipDeletedEvent"];
    "shopify.customer.created": components['schemas']["ShopifyCustomerCreatedEvent"];
    "shopify.customer.updated": components['schemas']["ShopifyCustomerUpdatedEvent"];
    "stripe.checkout.session.completed": components['schemas']["StripeCheckoutSessionCompletedEvent"];
    "stripe.customer.updated": components['schemas']["StripeCustomerUpdatedEvent"];
    "stripe.invoice.upcoming": components['schemas']["StripeInvoiceUpcomingEvent"];
    "stripe.subscription.activated": components['schemas']["StripeSubscriptionActivatedEvent"];
    "stripe.subscription.churning": components['schemas']["StripeSubscriptionChurningEvent"];
    "stripe.subscription.deactivated": components['schemas']["StripeSubscriptionDeactivatedEvent"];
}
/** Any event that the contract names. */
export type Event = Events[keyof Events];
