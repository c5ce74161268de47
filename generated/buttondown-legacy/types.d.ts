// Made by `npm run generate`. Do not edit: it is overwritten.
export interface paths {
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of the newsletter that the API key belongs to.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL for one kind of event. To hear of several kinds, create one webhook for each.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook, a UUID.
                 * @example 497f6eca-6276-4993-bfeb-53cbbbba6f08
                 */
                pk: components["parameters"]["pk"];
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
         * @description Changes a webhook. Send `event_type` and `url` even where only the other one changes: the published schema requires
         *     both, as in `createWebhook`. Whether Buttondown took a part of them is not known, nor what happened to a
         *     `description` that was left out.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
}
export interface webhooks {
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
    "scheduled_email.converted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scheduled email converted
         * @description A scheduled email was converted; the documents name this event, and do not describe it.
         */
        post: operations["onScheduledEmailConverted"];
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
}
export interface components {
    schemas: {
        /**
         * @description The name of an event, one of the 31 of early 2024.
         * @enum {string}
         */
        ExternalEventType: "advertising_slot.purchased" | "email.created" | "email.deleted" | "email.sent" | "email.status.changed" | "email.updated" | "mention.created" | "scheduled_email.converted" | "stripe.checkout.session.completed" | "subscriber.changed_email" | "subscriber.churned" | "subscriber.clicked" | "subscriber.commented" | "subscriber.confirmed" | "subscriber.created" | "subscriber.deleted" | "subscriber.opened" | "subscriber.paid" | "subscriber.paused" | "subscriber.referred" | "subscriber.referred.paid" | "subscriber.replied" | "subscriber.responded_to_survey" | "subscriber.resumed" | "subscriber.tags.changed" | "subscriber.trial_ended" | "subscriber.trial_started" | "subscriber.type.changed" | "subscriber.unsubscribed" | "subscriber.updated" | "subscriber.viewed_checkout_page";
        /** @description A webhook, which sends one kind of event to one URL. */
        Webhook: {
            /**
             * Format: uuid
             * @description The webhook's own ID.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the webhook was created.
             */
            creation_date: string;
            /** @description The kind of event that is sent. */
            event_type?: components["schemas"]["ExternalEventType"] | (string & {});
            /** @description The name under which the reference's samples show the `event_type`. Read it only where `event_type` is missing. */
            event?: components["schemas"]["ExternalEventType"] | (string & {});
            /** @description Where Buttondown sends its POST requests. */
            url: string;
            /** @description The owner's own note. */
            description?: string;
        } & ({
            event_type: string;
        } | {
            event: string;
        });
        /** @description One page of webhooks. */
        WebhookPage: {
            results: components["schemas"]["Webhook"][];
            /** @description How many webhooks there are on all pages together. */
            count: number;
            /** @description The URL of the next page; null on the last one. The reference's sample leaves it out. */
            next?: string | null;
            /** @description The URL of the page before; null on the first one. The reference's sample leaves it out. */
            previous?: string | null;
        };
        /** @description Why a request failed. `code` is for programs, `detail` for people. */
        ErrorMessage: {
            /** @description What went wrong, as one word. */
            code?: string;
            /** @description What went wrong, as a sentence. */
            detail: string;
            /** @description More about the error, by keys that depend on it. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description A webhook as a client writes it. */
        WebhookInput: {
            event_type: components["schemas"]["ExternalEventType"];
            /** @description Where Buttondown shall send its POST requests. */
            url: string;
            /** @description A note for the owner, up to you. */
            description?: string;
        };
        /** @description IDs of what the event is about, and no more. Fetch the rest from the API. */
        WebhookEventData: {
            /** @description The subscriber, where the event is about one. */
            subscriber?: string;
            /** @description The newsletter. */
            newsletter?: string;
            /** @description The email, where the event is about one. An ID, not an address. */
            email?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What Buttondown sends to a webhook's URL, whatever the event. A schema for each event narrows `event_type`. */
        WebhookEvent: {
            /** @description What happened. */
            event_type: components["schemas"]["ExternalEventType"] | (string & {});
            data: components["schemas"]["WebhookEventData"];
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
        SubscriberConfirmedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.confirmed";
        };
        SubscriberCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.created";
        };
        SubscriberDeletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "subscriber.deleted";
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
        ScheduledEmailConvertedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "scheduled_email.converted";
        };
        AdvertisingSlotPurchasedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "advertising_slot.purchased";
        };
        MentionCreatedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "mention.created";
        };
        StripeCheckoutSessionCompletedEvent: components["schemas"]["WebhookEvent"] & {
            /** @constant */
            event_type: "stripe.checkout.session.completed";
        };
    };
    responses: {
        /** @description The webhook, as Buttondown now keeps it. */
        Webhook: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Webhook"];
            };
        };
        /** @description The body was not understood, or was refused. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The API key may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no webhook with this `pk`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description You have it. Any status from 200 to 299 most probably said so, as today. Deliveries of this time were never
         *     signed.
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
         * @description The `id` of the webhook, a UUID.
         * @example 497f6eca-6276-4993-bfeb-53cbbbba6f08
         */
        pk: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ExternalEventType = components['schemas']['ExternalEventType'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type WebhookEventData = components['schemas']['WebhookEventData'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type SubscriberChangedEmailEvent = components['schemas']['SubscriberChangedEmailEvent'];
export type SubscriberChurnedEvent = components['schemas']['SubscriberChurnedEvent'];
export type SubscriberClickedEvent = components['schemas']['SubscriberClickedEvent'];
export type SubscriberCommentedEvent = components['schemas']['SubscriberCommentedEvent'];
export type SubscriberConfirmedEvent = components['schemas']['SubscriberConfirmedEvent'];
export type SubscriberCreatedEvent = components['schemas']['SubscriberCreatedEvent'];
export type SubscriberDeletedEvent = components['schemas']['SubscriberDeletedEvent'];
export type SubscriberOpenedEvent = components['schemas']['SubscriberOpenedEvent'];
export type SubscriberPaidEvent = components['schemas']['SubscriberPaidEvent'];
export type SubscriberPausedEvent = components['schemas']['SubscriberPausedEvent'];
export type SubscriberReferredEvent = components['schemas']['SubscriberReferredEvent'];
export type SubscriberReferredPaidEvent = components['schemas']['SubscriberReferredPaidEvent'];
export type SubscriberRepliedEvent = components['schemas']['SubscriberRepliedEvent'];
export type SubscriberRespondedToSurveyEvent = components['schemas']['SubscriberRespondedToSurveyEvent'];
export type SubscriberResumedEvent = components['schemas']['SubscriberResumedEvent'];
export type SubscriberTagsChangedEvent = components['schemas']['SubscriberTagsChangedEvent'];
export type SubscriberTrialEndedEvent = components['schemas']['SubscriberTrialEndedEvent'];
export type SubscriberTrialStartedEvent = components['schemas']['SubscriberTrialStartedEvent'];
export type SubscriberTypeChangedEvent = components['schemas']['SubscriberTypeChangedEvent'];
export type SubscriberUnsubscribedEvent = components['schemas']['SubscriberUnsubscribedEvent'];
export type SubscriberUpdatedEvent = components['schemas']['SubscriberUpdatedEvent'];
export type SubscriberViewedCheckoutPageEvent = components['schemas']['SubscriberViewedCheckoutPageEvent'];
export type EmailCreatedEvent = components['schemas']['EmailCreatedEvent'];
export type EmailDeletedEvent = components['schemas']['EmailDeletedEvent'];
export type EmailSentEvent = components['schemas']['EmailSentEvent'];
export type EmailStatusChangedEvent = components['schemas']['EmailStatusChangedEvent'];
export type EmailUpdatedEvent = components['schemas']['EmailUpdatedEvent'];
export type ScheduledEmailConvertedEvent = components['schemas']['ScheduledEmailConvertedEvent'];
export type AdvertisingSlotPurchasedEvent = components['schemas']['AdvertisingSlotPurchasedEvent'];
export type MentionCreatedEvent = components['schemas']['MentionCreatedEvent'];
export type StripeCheckoutSessionCompletedEvent = components['schemas']['StripeCheckoutSessionCompletedEvent'];
export type ResponseWebhook = components['responses']['Webhook'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterPk = components['parameters']['pk'];
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
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
            403: components["responses"]["Forbidden"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook, a UUID.
                 * @example 497f6eca-6276-4993-bfeb-53cbbbba6f08
                 */
                pk: components["parameters"]["pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Webhook"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook, a UUID.
                 * @example 497f6eca-6276-4993-bfeb-53cbbbba6f08
                 */
                pk: components["parameters"]["pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook, a UUID.
                 * @example 497f6eca-6276-4993-bfeb-53cbbbba6f08
                 */
                pk: components["parameters"]["pk"];
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
        };
    };
    onSubscriberChangedEmail: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
    onSubscriberConfirmed: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
    onSubscriberDeleted: {
        parameters: {
            query?: never;
            header?: never;
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
    onSubscriberOpened: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
    onSubscriberReplied: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
    onSubscriberTagsChanged: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
    onEmailSent: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
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
    onScheduledEmailConverted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledEmailConvertedEvent"];
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
            header?: never;
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
    onMentionCreated: {
        parameters: {
            query?: never;
            header?: never;
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
    onStripeCheckoutSessionCompleted: {
        parameters: {
            query?: never;
            header?: never;
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
}
/** What each event carries, by the name under which it is registered. */
export interface Events {
    "subscriber.changed_email": components['schemas']["SubscriberChangedEmailEvent"];
    "subscriber.churned": components['schemas']["SubscriberChurnedEvent"];
    "subscriber.clicked": components['schemas']["SubscriberClickedEvent"];
    "subscriber.commented": components['schemas']["SubscriberCommentedEvent"];
    "subscriber.confirmed": components['schemas']["SubscriberConfirmedEvent"];
    "subscriber.created": components['schemas']["SubscriberCreatedEvent"];
    "subscriber.deleted": components['schemas']["SubscriberDeletedEvent"];
    "subscriber.opened": components['schemas']["SubscriberOpenedEvent"];
    "subscriber.paid": components['schemas']["SubscriberPaidEvent"];
    "subscriber.paused": components['schemas']["SubscriberPausedEvent"];
    "subscriber.referred": components['schemas']["SubscriberReferredEvent"];
    "subscriber.referred.paid": components['schemas']["SubscriberReferredPaidEvent"];
    "subscriber.replied": components['schemas']["SubscriberRepliedEvent"];
    "subscriber.responded_to_survey": components['schemas']["SubscriberRespondedToSurveyEvent"];
    "subscriber.resumed": components['schemas']["SubscriberResumedEvent"];
    "subscriber.tags.changed": components['schemas']["SubscriberTagsChangedEvent"];
    "subscriber.trial_ended": components['schemas']["SubscriberTrialEndedEvent"];
    "subscriber.trial_started": components['schemas']["SubscriberTrialStartedEvent"];
    "subscriber.type.changed": components['schemas']["SubscriberTypeChangedEvent"];
    "subscriber.unsubscribed": components['schemas']["SubscriberUnsubscribedEvent"];
    "subscriber.updated": components['schemas']["SubscriberUpdatedEvent"];
    "subscriber.viewed_checkout_page": components['schemas']["SubscriberViewedCheckoutPageEvent"];
    "email.created": components['schemas']["EmailCreatedEvent"];
    "email.deleted": components['schemas']["EmailDeletedEvent"];
    "email.sent": components['schemas']["EmailSentEvent"];
    "email.status.changed": components['schemas']["EmailStatusChangedEvent"];
    "email.updated": components['schemas']["EmailUpdatedEvent"];
    "scheduled_email.converted": components['schemas']["ScheduledEmailConvertedEvent"];
    "advertising_slot.purchased": components['schemas']["AdvertisingSlotPurchasedEvent"];
    "mention.created": components['schemas']["MentionCreatedEvent"];
    "stripe.checkout.session.completed": components['schemas']["StripeCheckoutSessionCompletedEvent"];
}
/** Any event that the contract names. */
export type Event = Events[keyof Events];
