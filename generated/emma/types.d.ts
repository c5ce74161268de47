// Made by `npm run generate`. Do not edit: it is overwritten.
export interface paths {
    "/{account_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the webhooks of the account
         * @description All webhooks of the account as a bare array, or, with `count=true`, their number as a bare integer.
         *
         *     Emma's lists come in pages of at most 500: ask for the next one with `start` and `end`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers one URL for one event. The response is the id of the new webhook and nothing else, with status 200.
         *
         *     No source tells what a second webhook for the same event and URL does: read the list first if you must not have two.
         */
        post: operations["createWebhook"];
        /**
         * Delete all webhooks of the account
         * @description Deletes every webhook of the account, also those that other integrations registered, and asks nothing. A call of `deleteWebhook` whose id is empty may end here.
         */
        delete: operations["deleteAllWebhooks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/webhooks/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the event types
         * @description Every event that a webhook of this account can be registered for, with Emma's own words about when it fires. Ask
         *     here rather than trust a list in your code: the types have grown over the years.
         */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The webhook, by the integer that `createWebhook` answered. Never the word `events`, which is a path of its own.
                 * @example 100
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook of the account.
         */
        get: operations["getWebhook"];
        /**
         * Update a webhook
         * @description Changes the fields that are sent and leaves the others as they are, although the method is PUT.
         *
         *     Look at the body, not only at the status: an update that failed is answered with `false`.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes one webhook. Take care that the id is not empty: without it, the path is that of `deleteAllWebhooks`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    mailing_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mailing is finished, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMailingFinishGet"];
        put?: never;
        /**
         * A mailing is finished
         * @description Emma's words: "Fired when a mailing is finished."
         */
        post: operations["onMailingFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    mailing_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mailing starts, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMailingStartGet"];
        put?: never;
        /**
         * A mailing starts
         * @description Emma's words: "Fired when a mailing starts."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMailingStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_signup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member signs up, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberSignupGet"];
        put?: never;
        /**
         * A member signs up
         * @description Emma's words: "Fired when a member signs up through a signup form."
         *
         *     Somebody who received it models `mailing_id` as optional, and has `signup_form_id` and `timestamp` beside what is
         *     documented.
         */
        post: operations["onMemberSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message is opened, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMessageOpenGet"];
        put?: never;
        /**
         * A message is opened
         * @description Emma's words: "Fired when a message is opened."
         */
        post: operations["onMessageOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_click: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link is clicked, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMessageClickGet"];
        put?: never;
        /**
         * A link is clicked
         * @description Emma's words: "Fired when a link in a message is clicked."
         */
        post: operations["onMessageClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_optout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member opts out, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberOptoutGet"];
        put?: never;
        /**
         * A member opts out
         * @description Emma's words: "Fired when a member opts out."
         */
        post: operations["onMemberOptout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member shares a message, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMessageShareGet"];
        put?: never;
        /**
         * A member shares a message
         * @description Emma's words: "Fired when a member shares a message."
         *
         *     `network` is a code; which ones there are is not documented.
         */
        post: operations["onMessageShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_share_click: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A shared link is followed, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMessageShareClickGet"];
        put?: never;
        /**
         * A shared link is followed
         * @description Emma's words: "Fired when a someone follows a link a member has shared."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMessageShareClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    import_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import is finished, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onImportFinishGet"];
        put?: never;
        /**
         * An import is finished
         * @description Emma's words: "Fired when a member import completes."
         */
        post: operations["onImportFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member is updated, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberUpdateGet"];
        put?: never;
        /**
         * A member is updated
         * @description Emma's words: "Fired when a member is updated."
         *
         *     Read the member by its id to see what it looks like now.
         */
        post: operations["onMemberUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member is deleted, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberDeleteGet"];
        put?: never;
        /**
         * A member is deleted
         * @description Emma's words: "Fired when a member is deleted."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMemberDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_add_to_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members are added to groups, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberAddToGroupGet"];
        put?: never;
        /**
         * Members are added to groups
         * @description Emma's words: "Fired when a member(s) is added to a group(s)."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMemberAddToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_remove_from_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members are removed from groups, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberRemoveFromGroupGet"];
        put?: never;
        /**
         * Members are removed from groups
         * @description Emma's words: "Fired when a member(s) is removed from a group(s)."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMemberRemoveFromGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group is created, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onGroupCreateGet"];
        put?: never;
        /**
         * A group is created
         * @description Emma's words: "Fired when a group is created."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onGroupCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group is deleted, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onGroupDeleteGet"];
        put?: never;
        /**
         * A group is deleted
         * @description Emma's words: "Fired when a group is deleted."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onGroupDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group is updated, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onGroupUpdateGet"];
        put?: never;
        /**
         * A group is updated
         * @description Emma's words: "Fired when a group is updated."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onGroupUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_status_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member's status changes, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberStatusUpdateGet"];
        put?: never;
        /**
         * A member's status changes
         * @description Emma's words: "Fired when a member's status changes."
         *
         *     What comes in `data` is not known: the copies of Emma's page that are left do not reach this event.
         */
        post: operations["onMemberStatusUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_forward: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message is forwarded, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMessageForwardGet"];
        put?: never;
        /**
         * A message is forwarded
         * @description Emma's words: "Fired when a message is forwarded."
         */
        post: operations["onMessageForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    member_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member is added, by GET
         * @description The same event for a webhook whose `method` is `GET`.
         */
        get: operations["onMemberAddGet"];
        put?: never;
        /**
         * A member is added
         * @description A member was added to the account.
         *
         *     Not in the older document. The one event with a recorded delivery: it has the ids as numbers, `resource_url` beside
         *     `data`, and `group_ids`, which is not documented.
         */
        post: operations["onMemberAdd"];
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
         * AccountId
         * Format: int64
         * @description The id of an account. 64 bits, as Emma's ids outgrow 32.
         */
        AccountId: number;
        /**
         * WebhookId
         * Format: int64
         * @description The id of a webhook. 64 bits, as Emma's ids outgrow 32.
         */
        WebhookId: number;
        /**
         * EventName
         * @description The event names whose spelling is known. Emma has more: events for the creation, the update and the deletion of a
         *     field exist, but no source spells their names. `listEventTypes` has the full list of an account.
         * @enum {string}
         */
        EventName: "mailing_finish" | "mailing_start" | "member_signup" | "message_open" | "message_click" | "member_optout" | "message_share" | "message_share_click" | "import_finish" | "member_update" | "member_delete" | "member_add_to_group" | "member_remove_from_group" | "group_create" | "group_delete" | "group_update" | "member_status_update" | "message_forward" | "member_add";
        /**
         * AnyEventName
         * @description The name of an event. The list grew over the years and may grow again, so any other text is accepted too.
         */
        AnyEventName: components["schemas"]["EventName"] | (string & {});
        /**
         * WebhookMethod
         * @description How Emma calls the URL. `POST`: the event is the body, as JSON. `GET`: the event is URL-encoded JSON in the query
         *     parameter `payload`, beside whatever query the URL has already.
         * @enum {string}
         */
        WebhookMethod: "POST" | "GET";
        /**
         * Webhook
         * @description One event joined to one URL. The order of the keys differs from operation to operation.
         */
        Webhook: {
            webhook_id: components["schemas"]["WebhookId"];
            account_id: components["schemas"]["AccountId"];
            event: components["schemas"]["AnyEventName"];
            /**
             * @description The URL that Emma calls.
             * @example https://example.com/emma
             */
            url: string;
            method: components["schemas"]["WebhookMethod"];
        };
        /**
         * WebhookList
         * @description The webhooks of an account, or one page of them.
         */
        WebhookList: components["schemas"]["Webhook"][];
        /**
         * WebhookCount
         * @description How many webhooks the account has; sent in place of the list for `count=true`.
         */
        WebhookCount: number;
        /**
         * ErrorBody
         * @description What went wrong, in JSON. Emma documents no form for it. Its client emma-sdk takes a body with a key `error` for a
         *     failure, whatever its value is; a bare text is accepted too.
         */
        ErrorBody: {
            /** @description What went wrong. Its type is not known. */
            error?: unknown;
        } | string;
        /**
         * ErrorText
         * @description What went wrong, as text or as a page. Emma documents no form for it; show it to a human, never parse it.
         */
        ErrorText: string;
        /**
         * WebhookUpdate
         * @description The fields of a webhook that can be written. All are optional here, as the sample of the document sends the URL alone.
         *
         *     For the user that a webhook authenticates with there are three spellings, each from another time: `user`, then
         *     `user_id`, then `public_key`. No source shows what it changes in a delivery; leave it out unless Emma told you
         *     otherwise.
         */
        WebhookUpdate: {
            event?: components["schemas"]["AnyEventName"];
            /**
             * Format: uri
             * @description The URL to call. Nothing signs a delivery, so let a secret be part of it.
             * @example https://example.com/emma?secret=4c8c1f
             */
            url?: string;
            method?: components["schemas"]["WebhookMethod"];
            /** @description The user id to use for authentication, as the older document spells it. */
            user?: string;
            /**
             * @deprecated
             * @description The user id to use for authentication, as spelled before `public_key`.
             */
            user_id?: string;
            /** @description The public key to use for authentication; the latest spelling. */
            public_key?: string;
        };
        /**
         * WebhookInput
         * @description A webhook to be. Whatever `updateWebhook` takes, with the event and the URL.
         */
        WebhookInput: {
            /** @default POST */
            method?: components["schemas"]["WebhookMethod"];
        } & WithRequired<components["schemas"]["WebhookUpdate"], "event" | "url">;
        /**
         * Deleted
         * @description Always `true`. What could not be found is a 404; no source has a `false`.
         * @constant
         */
        Deleted: true;
        /**
         * EventType
         * @description Something that a webhook can be registered for.
         */
        EventType: {
            event_name: components["schemas"]["AnyEventName"];
            /**
             * Format: int64
             * @description Emma's number for the event type, 1 to 18 in the document. No operation takes it; register by name.
             */
            webhook_event_id: number;
            /** @description When the event fires, in Emma's words. */
            description: string;
        };
        /**
         * EventTypeList
         * @description All event types.
         */
        EventTypeList: components["schemas"]["EventType"][];
        /**
         * UpdateResult
         * @description The id of the updated webhook, or `false` if the update failed.
         */
        UpdateResult: components["schemas"]["WebhookId"] | false;
        /**
         * ResourceUrl
         * @description Where the API has more about it, such as `https://api.e2ma.net/100/members/201`; call it with the keys of the account.
         *     Check that it begins with `https://api.e2ma.net/` first, as nothing signs a delivery and your keys go where it points.
         * @example https://api.e2ma.net/100/members/201
         */
        ResourceUrl: string;
        /**
         * ObjectId
         * @description The id of an account, a member, a mailing and so on. The recorded delivery has numbers. EmmaSharp, made by somebody
         *     who received others, has text, which may be its own choice; text is accepted too. Numbers outgrow 32 bits.
         * @example 201
         * @example 201
         */
        ObjectId: number | string;
        /**
         * EmmaTimestamp
         * @description When it happened, such as `@D:2017-12-21T11:01:11`: the prefix `@D:`, then date and time without a time zone. Not RFC
         *     3339; cut the prefix off, and do not take it for UTC.
         * @example @D:2017-12-21T11:01:11
         */
        EmmaTimestamp: string;
        /**
         * MailingFinishData
         * @description Which mailing is finished.
         */
        MailingFinishData: {
            account_id: components["schemas"]["ObjectId"];
            mailing_id: components["schemas"]["ObjectId"];
            /** @description The subject of the mailing. */
            subject?: string;
            timestamp?: components["schemas"]["EmmaTimestamp"];
        };
        /**
         * MailingFinishEvent
         * @description A mailing is finished.
         */
        MailingFinishEvent: {
            /** @constant */
            event_name: "mailing_finish";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MailingFinishData"];
        };
        /**
         * UnseenEventData
         * @description The data of an event whose payload no source shows. Anything may be in it.
         */
        UnseenEventData: {
            account_id?: components["schemas"]["ObjectId"];
            timestamp?: components["schemas"]["EmmaTimestamp"];
        };
        /**
         * MailingStartEvent
         * @description A mailing starts.
         */
        MailingStartEvent: {
            /** @constant */
            event_name: "mailing_start";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * MemberSignupData
         * @description Who signed up.
         */
        MemberSignupData: {
            account_id: components["schemas"]["ObjectId"];
            member_id: components["schemas"]["ObjectId"];
            /** @description Documented, but left out of some deliveries. */
            mailing_id?: components["schemas"]["ObjectId"] | null;
            /** @description The form that was used. Not documented for this event. */
            signup_form_id?: components["schemas"]["ObjectId"] | null;
            timestamp?: components["schemas"]["EmmaTimestamp"];
        };
        /**
         * MemberSignupEvent
         * @description A member signs up.
         */
        MemberSignupEvent: {
            /** @constant */
            event_name: "member_signup";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MemberSignupData"];
        };
        /**
         * MessageActivityData
         * @description Who did it, and with which mailing.
         */
        MessageActivityData: {
            account_id: components["schemas"]["ObjectId"];
            member_id: components["schemas"]["ObjectId"];
            mailing_id?: components["schemas"]["ObjectId"];
            /** @description The subject of the mailing. */
            subject?: string;
            timestamp?: components["schemas"]["EmmaTimestamp"];
        };
        /**
         * MessageOpenEvent
         * @description A message is opened.
         */
        MessageOpenEvent: {
            /** @constant */
            event_name: "message_open";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MessageActivityData"];
        };
        /**
         * MessageClickData
         * @description Who clicked which link of which mailing.
         */
        MessageClickData: {
            link_id?: components["schemas"]["ObjectId"];
        } & components["schemas"]["MessageActivityData"];
        /**
         * MessageClickEvent
         * @description A link is clicked.
         */
        MessageClickEvent: {
            /** @constant */
            event_name: "message_click";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MessageClickData"];
        };
        /**
         * MemberOptoutEvent
         * @description A member opts out.
         */
        MemberOptoutEvent: {
            /** @constant */
            event_name: "member_optout";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MessageActivityData"];
        };
        /**
         * MessageShareData
         * @description Who shared which mailing, and where.
         */
        MessageShareData: {
            /** @description The code of the social network. No source lists the codes. */
            network?: string;
        } & components["schemas"]["MessageActivityData"];
        /**
         * MessageShareEvent
         * @description A member shares a message.
         */
        MessageShareEvent: {
            /** @constant */
            event_name: "message_share";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MessageShareData"];
        };
        /**
         * MessageShareClickEvent
         * @description A shared link is followed.
         */
        MessageShareClickEvent: {
            /** @constant */
            event_name: "message_share_click";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * ImportFinishData
         * @description Which import is finished, and what it brought.
         */
        ImportFinishData: {
            account_id: components["schemas"]["ObjectId"];
            import_id: components["schemas"]["ObjectId"];
            timestamp?: components["schemas"]["EmmaTimestamp"];
            resource_url?: components["schemas"]["ResourceUrl"];
            /** @description The groups that the members were imported into. */
            group_ids?: components["schemas"]["ObjectId"][];
            /** @description The number of contacts. */
            contact_count?: number;
        };
        /**
         * ImportFinishEvent
         * @description An import is finished.
         */
        ImportFinishEvent: {
            /** @constant */
            event_name: "import_finish";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["ImportFinishData"];
        };
        /**
         * MemberUpdateData
         * @description Who was updated. What has changed is not known to be part of it.
         */
        MemberUpdateData: {
            account_id: components["schemas"]["ObjectId"];
            member_id: components["schemas"]["ObjectId"];
            timestamp?: components["schemas"]["EmmaTimestamp"];
        };
        /**
         * MemberUpdateEvent
         * @description A member is updated.
         */
        MemberUpdateEvent: {
            /** @constant */
            event_name: "member_update";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MemberUpdateData"];
        };
        /**
         * MemberDeleteEvent
         * @description A member is deleted.
         */
        MemberDeleteEvent: {
            /** @constant */
            event_name: "member_delete";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * MemberAddToGroupEvent
         * @description Members are added to groups.
         */
        MemberAddToGroupEvent: {
            /** @constant */
            event_name: "member_add_to_group";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * MemberRemoveFromGroupEvent
         * @description Members are removed from groups.
         */
        MemberRemoveFromGroupEvent: {
            /** @constant */
            event_name: "member_remove_from_group";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * GroupCreateEvent
         * @description A group is created.
         */
        GroupCreateEvent: {
            /** @constant */
            event_name: "group_create";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * GroupDeleteEvent
         * @description A group is deleted.
         */
        GroupDeleteEvent: {
            /** @constant */
            event_name: "group_delete";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * GroupUpdateEvent
         * @description A group is updated.
         */
        GroupUpdateEvent: {
            /** @constant */
            event_name: "group_update";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * MemberStatusUpdateEvent
         * @description A member's status changes.
         */
        MemberStatusUpdateEvent: {
            /** @constant */
            event_name: "member_status_update";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["UnseenEventData"];
        };
        /**
         * MessageForwardEvent
         * @description A message is forwarded.
         */
        MessageForwardEvent: {
            /** @constant */
            event_name: "message_forward";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MessageActivityData"];
        };
        /**
         * MemberAddData
         * @description Who was added.
         */
        MemberAddData: {
            account_id: components["schemas"]["ObjectId"];
            member_id: components["schemas"]["ObjectId"];
            timestamp?: components["schemas"]["EmmaTimestamp"];
            /** @description The form that the member came through, or null. */
            signup_form_id?: components["schemas"]["ObjectId"] | null;
            /** @description The groups of the member. Not documented. */
            group_ids?: components["schemas"]["ObjectId"][];
            /** @description Documented here; the recorded delivery has it beside `data` instead. Look in both places. */
            resource_url?: components["schemas"]["ResourceUrl"];
        };
        /**
         * MemberAddEvent
         * @description A member is added.
         */
        MemberAddEvent: {
            /** @constant */
            event_name: "member_add";
            resource_url?: components["schemas"]["ResourceUrl"];
            data: components["schemas"]["MemberAddData"];
        };
    };
    responses: {
        /** @description The request was understood to be wrong, for example because it lacks a field or is not JSON. Emma does not document the body. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "text/html": components["schemas"]["ErrorText"];
            };
        };
        /** @description The keys are missing, wrong, or not those of this account. Emma does not document the body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "text/html": components["schemas"]["ErrorText"];
            };
        };
        /**
         * @description "Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for
         *     how long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403
         *     will fail here. Status and words are documented, the body's form is not.
         */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "text/html": components["schemas"]["ErrorText"];
            };
        };
        /** @description No webhook of this account has this id. The status is documented, the body is not. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "text/html": components["schemas"]["ErrorText"];
            };
        };
        /** @description Received. What Emma makes of any other status, and whether it tries again, is not documented. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The account. Agencies and headquarters put the id of the subaccount here.
         * @example 100
         */
        AccountId: components["schemas"]["AccountId"];
        /**
         * @description The webhook, by the integer that `createWebhook` answered. Never the word `events`, which is a path of its own.
         * @example 100
         */
        WebhookId: components["schemas"]["WebhookId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountId = components['schemas']['AccountId'];
export type WebhookId = components['schemas']['WebhookId'];
export type EventName = components['schemas']['EventName'];
export type AnyEventName = components['schemas']['AnyEventName'];
export type WebhookMethod = components['schemas']['WebhookMethod'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookList = components['schemas']['WebhookList'];
export type WebhookCount = components['schemas']['WebhookCount'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorText = components['schemas']['ErrorText'];
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type Deleted = components['schemas']['Deleted'];
export type EventType = components['schemas']['EventType'];
export type EventTypeList = components['schemas']['EventTypeList'];
export type UpdateResult = components['schemas']['UpdateResult'];
export type ResourceUrl = components['schemas']['ResourceUrl'];
export type ObjectId = components['schemas']['ObjectId'];
export type EmmaTimestamp = components['schemas']['EmmaTimestamp'];
export type MailingFinishData = components['schemas']['MailingFinishData'];
export type MailingFinishEvent = components['schemas']['MailingFinishEvent'];
export type UnseenEventData = components['schemas']['UnseenEventData'];
export type MailingStartEvent = components['schemas']['MailingStartEvent'];
export type MemberSignupData = components['schemas']['MemberSignupData'];
export type MemberSignupEvent = components['schemas']['MemberSignupEvent'];
export type MessageActivityData = components['schemas']['MessageActivityData'];
export type MessageOpenEvent = components['schemas']['MessageOpenEvent'];
export type MessageClickData = components['schemas']['MessageClickData'];
export type MessageClickEvent = components['schemas']['MessageClickEvent'];
export type MemberOptoutEvent = components['schemas']['MemberOptoutEvent'];
export type MessageShareData = components['schemas']['MessageShareData'];
export type MessageShareEvent = components['schemas']['MessageShareEvent'];
export type MessageShareClickEvent = components['schemas']['MessageShareClickEvent'];
export type ImportFinishData = components['schemas']['ImportFinishData'];
export type ImportFinishEvent = components['schemas']['ImportFinishEvent'];
export type MemberUpdateData = components['schemas']['MemberUpdateData'];
export type MemberUpdateEvent = components['schemas']['MemberUpdateEvent'];
export type MemberDeleteEvent = components['schemas']['MemberDeleteEvent'];
export type MemberAddToGroupEvent = components['schemas']['MemberAddToGroupEvent'];
export type MemberRemoveFromGroupEvent = components['schemas']['MemberRemoveFromGroupEvent'];
export type GroupCreateEvent = components['schemas']['GroupCreateEvent'];
export type GroupDeleteEvent = components['schemas']['GroupDeleteEvent'];
export type GroupUpdateEvent = components['schemas']['GroupUpdateEvent'];
export type MemberStatusUpdateEvent = components['schemas']['MemberStatusUpdateEvent'];
export type MessageForwardEvent = components['schemas']['MessageForwardEvent'];
export type MemberAddData = components['schemas']['MemberAddData'];
export type MemberAddEvent = components['schemas']['MemberAddEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Position of the first webhook wanted, from 0.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description Position after the last webhook wanted, at most 500 above `start`.
                 * @example 500
                 */
                end?: number;
                /** @description With `true`, the response is the number of webhooks instead of the webhooks. */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, or their number where `count=true` asked for it. An account without webhooks has `[]`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"] | components["schemas"]["WebhookCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description The event, the URL, and how to call it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The id of the new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
        };
    };
    deleteAllWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The webhook, by the integer that `createWebhook` answered. Never the word `events`, which is a path of its own.
                 * @example 100
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The webhook, by the integer that `createWebhook` answered. Never the word `events`, which is a path of its own.
                 * @example 100
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; the same ones that `createWebhook` takes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The id of the updated webhook, or `false` if the update failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Agencies and headquarters put the id of the subaccount here.
                 * @example 100
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The webhook, by the integer that `createWebhook` answered. Never the word `events`, which is a path of its own.
                 * @example 100
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RateLimited"];
            404: components["responses"]["NotFound"];
        };
    };
    onMailingFinishGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMailingFinish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingFinishEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMailingStartGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMailingStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingStartEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberSignupGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberSignup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberSignupEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageOpenGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageOpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageClickGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageClick: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageClickEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberOptoutGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberOptout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberOptoutEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageShareGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageShare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageShareEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageShareClickGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageShareClick: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageShareClickEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onImportFinishGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onImportFinish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportFinishEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberUpdateGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdateEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberDeleteGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberDeleteEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberAddToGroupGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberAddToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAddToGroupEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberRemoveFromGroupGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberRemoveFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRemoveFromGroupEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupCreateGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreateEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupDeleteGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupDeleteEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupUpdateGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onGroupUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdateEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberStatusUpdateGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberStatusUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberStatusUpdateEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageForwardGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageForward: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageForwardEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberAddGet: {
        parameters: {
            query: {
                /** @description The event, as URL-encoded JSON. */
                payload: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMemberAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberAddEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
}
type WithRequired<T, K extends keyof T> = {
    [P in keyof T as P extends K ? never : P]: T[P];
} & {
    [P in K]-?: T[P];
};
/** What each event carries, by the name under which it is registered. */
export interface Events {
    "mailing_finish": components['schemas']["MailingFinishEvent"];
    "mailing_start": components['schemas']["MailingStartEvent"];
    "member_signup": components['schemas']["MemberSignupEvent"];
    "message_open": components['schemas']["MessageOpenEvent"];
    "message_click": components['schemas']["MessageClickEvent"];
    "member_optout": components['schemas']["MemberOptoutEvent"];
    "message_share": components['schemas']["MessageShareEvent"];
    "message_share_click": components['schemas']["MessageShareClickEvent"];
    "import_finish": components['schemas']["ImportFinishEvent"];
    "member_update": components['schemas']["MemberUpdateEvent"];
    "member_delete": components['schemas']["MemberDeleteEvent"];
    "member_add_to_group": components['schemas']["MemberAddToGroupEvent"];
    "member_remove_from_group": components['schemas']["MemberRemoveFromGroupEvent"];
    "group_create": components['schemas']["GroupCreateEvent"];
    "group_delete": components['schemas']["GroupDeleteEvent"];
    "group_update": components['schemas']["GroupUpdateEvent"];
    "member_status_update": components['schemas']["MemberStatusUpdateEvent"];
    "message_forward": components['schemas']["MessageForwardEvent"];
    "member_add": components['schemas']["MemberAddEvent"];
}
/** Any event that the contract names. */
export type Event = Events[keyof Events];
