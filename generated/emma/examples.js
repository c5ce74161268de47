// Made by `npm run generate`. Do not edit: it is overwritten.
export const examples = {
  operations: {
    listWebhooks: {
      required: { path: { account_id: 100 } },
      optional: { query: { start: 0, end: 500 } },
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document-list',
          value: [
            { url: 'http://myemma.com', webhook_id: 100, method: 'POST', account_id: 100, event: 'mailing_finish' },
            { url: 'http://tech.myemma.com', webhook_id: 101, method: 'POST', account_id: 100, event: 'mailing_finish' },
          ],
        },
        { status: 200, mediaType: 'application/json', name: 'empty', value: [] },
        { status: 200, mediaType: 'application/json', name: 'count', value: 123 },
        { status: 400, mediaType: 'application/json', name: 'bad-request', value: { error: 'Bad Request' } },
        { status: 400, mediaType: 'text/plain', name: 'bad-request-text', value: 'Bad Request' },
        {
          status: 400,
          mediaType: 'text/html',
          name: 'bad-request-page',
          value: '<html><body><h1>Bad Request</h1></body></html>',
        },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
      ],
    },
    createWebhook: {
      required: { path: { account_id: 100 } },
      optional: {},
      bodies: [
        {
          mediaType: 'application/json',
          name: 'document-create',
          value: { url: 'http://myemma.com/blog/', event: 'mailing_finish' },
        },
        {
          mediaType: 'application/json',
          name: 'create-for-get',
          value: { event: 'member_add', url: 'https://example.com/emma?secret=4c8c1f', method: 'GET' },
        },
      ],
      responses: [
        { status: 200, mediaType: 'application/json', name: 'document-created', value: 1024 },
        { status: 400, mediaType: 'application/json', name: 'bad-request', value: { error: 'Bad Request' } },
        { status: 400, mediaType: 'text/plain', name: 'bad-request-text', value: 'Bad Request' },
        {
          status: 400,
          mediaType: 'text/html',
          name: 'bad-request-page',
          value: '<html><body><h1>Bad Request</h1></body></html>',
        },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
      ],
    },
    deleteAllWebhooks: {
      required: { path: { account_id: 100 } },
      optional: {},
      bodies: [],
      responses: [
        { status: 200, mediaType: 'application/json', name: 'all-deleted', value: true },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
      ],
    },
    listEventTypes: {
      required: { path: { account_id: 100 } },
      optional: {},
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document-event-types',
          value: [
            { event_name: 'mailing_finish', webhook_event_id: 1, description: 'Fired when a mailing is finished.' },
            { event_name: 'mailing_start', webhook_event_id: 2, description: 'Fired when a mailing starts.' },
            {
              event_name: 'member_signup',
              webhook_event_id: 3,
              description: 'Fired when a member signs up through a signup form.',
            },
            { event_name: 'message_open', webhook_event_id: 4, description: 'Fired when a message is opened.' },
            {
              event_name: 'message_click',
              webhook_event_id: 5,
              description: 'Fired when a link in a message is clicked.',
            },
            { event_name: 'member_optout', webhook_event_id: 6, description: 'Fired when a member opts out.' },
            { event_name: 'message_share', webhook_event_id: 7, description: 'Fired when a member shares a message.' },
            {
              event_name: 'message_share_click',
              webhook_event_id: 8,
              description: 'Fired when a someone follows a link a member has shared.',
            },
            { event_name: 'import_finish', webhook_event_id: 9, description: 'Fired when a member import completes.' },
            { event_name: 'member_update', webhook_event_id: 10, description: 'Fired when a member is updated.' },
            { event_name: 'member_delete', webhook_event_id: 11, description: 'Fired when a member is deleted.' },
            {
              event_name: 'member_add_to_group',
              webhook_event_id: 12,
              description: 'Fired when a member(s) is added to a group(s).',
            },
            {
              event_name: 'member_remove_from_group',
              webhook_event_id: 13,
              description: 'Fired when a member(s) is removed from a group(s).',
            },
            { event_name: 'group_create', webhook_event_id: 14, description: 'Fired when a group is created.' },
            { event_name: 'group_delete', webhook_event_id: 15, description: 'Fired when a group is deleted.' },
            { event_name: 'group_update', webhook_event_id: 16, description: 'Fired when a group is updated.' },
            {
              event_name: 'member_status_update',
              webhook_event_id: 17,
              description: 'Fired when a member\'s status changes.',
            },
            { event_name: 'message_forward', webhook_event_id: 18, description: 'Fired when a message is forwarded.' },
          ],
        },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
      ],
    },
    getWebhook: {
      required: { path: { account_id: 100, webhook_id: 100 } },
      optional: {},
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document-webhook',
          value: { url: 'http://myemma.com', event: 'mailing_finish', method: 'POST', account_id: 100, webhook_id: 100 },
        },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
        { status: 404, mediaType: 'application/json', name: 'not-found', value: { error: 'Not Found' } },
        { status: 404, mediaType: 'text/plain', name: 'not-found-text', value: 'Not Found' },
        {
          status: 404,
          mediaType: 'text/html',
          name: 'not-found-page',
          value: '<html><body><h1>Not Found</h1></body></html>',
        },
      ],
    },
    updateWebhook: {
      required: { path: { account_id: 100, webhook_id: 100 } },
      optional: {},
      bodies: [{ mediaType: 'application/json', name: 'document-update', value: { url: 'http://tech.myemma.com/' } }],
      responses: [
        { status: 200, mediaType: 'application/json', name: 'document-updated', value: 100 },
        { status: 200, mediaType: 'application/json', name: 'update-failed', value: false },
        { status: 400, mediaType: 'application/json', name: 'bad-request', value: { error: 'Bad Request' } },
        { status: 400, mediaType: 'text/plain', name: 'bad-request-text', value: 'Bad Request' },
        {
          status: 400,
          mediaType: 'text/html',
          name: 'bad-request-page',
          value: '<html><body><h1>Bad Request</h1></body></html>',
        },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
        { status: 404, mediaType: 'application/json', name: 'not-found', value: { error: 'Not Found' } },
        { status: 404, mediaType: 'text/plain', name: 'not-found-text', value: 'Not Found' },
        {
          status: 404,
          mediaType: 'text/html',
          name: 'not-found-page',
          value: '<html><body><h1>Not Found</h1></body></html>',
        },
      ],
    },
    deleteWebhook: {
      required: { path: { account_id: 100, webhook_id: 100 } },
      optional: {},
      bodies: [],
      responses: [
        { status: 200, mediaType: 'application/json', name: 'document-deleted', value: true },
        { status: 401, mediaType: 'application/json', name: 'unauthorized', value: { error: 'Unauthorized' } },
        { status: 401, mediaType: 'text/plain', name: 'unauthorized-text', value: 'Unauthorized' },
        {
          status: 401,
          mediaType: 'text/html',
          name: 'unauthorized-page',
          value: '<html><body><h1>Unauthorized</h1></body></html>',
        },
        { status: 403, mediaType: 'application/json', name: 'rate-limited', value: { error: 'Rate Limit Exceeded' } },
        { status: 403, mediaType: 'text/plain', name: 'rate-limited-text', value: 'Rate Limit Exceeded' },
        {
          status: 403,
          mediaType: 'text/html',
          name: 'rate-limited-page',
          value: '<html><body><h1>Rate Limit Exceeded</h1></body></html>',
        },
        { status: 404, mediaType: 'application/json', name: 'not-found', value: { error: 'Not Found' } },
        { status: 404, mediaType: 'text/plain', name: 'not-found-text', value: 'Not Found' },
        {
          status: 404,
          mediaType: 'text/html',
          name: 'not-found-page',
          value: '<html><body><h1>Not Found</h1></body></html>',
        },
      ],
    },
  },
  events: {
    mailing_finish: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'mailing-finish',
            value: {
              event_name: 'mailing_finish',
              data: { mailing_id: 301, account_id: 100, subject: 'Spring sale', timestamp: '@D:2014-11-26T11:40:55' },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'mailing_finish',
              data: { mailing_id: 301, account_id: 100, subject: 'Spring sale', timestamp: '@D:2014-11-26T11:40:55' },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    mailing_start: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'mailing-start',
            value: { event_name: 'mailing_start', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'mailing_start', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_signup: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-signup',
            value: { event_name: 'member_signup', data: { account_id: 100, member_id: 201, mailing_id: 301 } },
          },
          {
            mediaType: 'application/json',
            name: 'member-signup-received',
            value: {
              event_name: 'member_signup',
              resource_url: 'https://api.e2ma.net/100/members/201',
              data: { signup_form_id: '401', account_id: '100', member_id: '201', timestamp: '@D:2016-03-23T09:12:44' },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'member_signup', data: { account_id: 100, member_id: 201, mailing_id: 301 } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    message_open: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'message-open',
            value: {
              event_name: 'message_open',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'message_open',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    message_click: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'message-click',
            value: {
              event_name: 'message_click',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
                link_id: 501,
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'message_click',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
                link_id: 501,
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_optout: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-optout',
            value: {
              event_name: 'member_optout',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'member_optout',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    message_share: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'message-share',
            value: {
              event_name: 'message_share',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
                network: 'tw',
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'message_share',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
                network: 'tw',
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    message_share_click: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'message-share-click',
            value: { event_name: 'message_share_click', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: { event_name: 'message_share_click', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    import_finish: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'import-finish',
            value: {
              event_name: 'import_finish',
              data: {
                import_id: 4939648906,
                account_id: 100,
                timestamp: '@D:2014-11-26T11:40:55',
                resource_url: 'https://api.e2ma.net/100/members/imports/4939648906',
                group_ids: [601],
                contact_count: 2,
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'import_finish',
              data: {
                import_id: 4939648906,
                account_id: 100,
                timestamp: '@D:2014-11-26T11:40:55',
                resource_url: 'https://api.e2ma.net/100/members/imports/4939648906',
                group_ids: [601],
                contact_count: 2,
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_update: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-update',
            value: { event_name: 'member_update', data: { member_id: 201, account_id: 100 } },
          },
        ],
      },
      {
        method: 'GET',
        required: { query: { payload: { event_name: 'member_update', data: { member_id: 201, account_id: 100 } } } },
        optional: {},
        bodies: [],
      },
    ],
    member_delete: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-delete',
            value: { event_name: 'member_delete', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'member_delete', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_add_to_group: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-add-to-group',
            value: { event_name: 'member_add_to_group', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: { event_name: 'member_add_to_group', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_remove_from_group: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-remove-from-group',
            value: { event_name: 'member_remove_from_group', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: { event_name: 'member_remove_from_group', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    group_create: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'group-create',
            value: { event_name: 'group_create', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'group_create', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    group_delete: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'group-delete',
            value: { event_name: 'group_delete', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'group_delete', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    group_update: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'group-update',
            value: { event_name: 'group_update', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: { payload: { event_name: 'group_update', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } } },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_status_update: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-status-update',
            value: { event_name: 'member_status_update', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: { event_name: 'member_status_update', data: { account_id: 100, timestamp: '@D:2014-11-26T11:40:55' } },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    message_forward: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'message-forward',
            value: {
              event_name: 'message_forward',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'message_forward',
              data: {
                account_id: 100,
                member_id: 201,
                mailing_id: 301,
                subject: 'Spring sale',
                timestamp: '@D:2014-11-26T11:40:55',
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
    member_add: [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'member-add',
            value: {
              event_name: 'member_add',
              resource_url: 'https://api.e2ma.net/100/members/201',
              data: {
                signup_form_id: null,
                timestamp: '@D:2017-12-21T11:01:11',
                group_ids: [601],
                account_id: 100,
                member_id: 201,
              },
            },
          },
          {
            mediaType: 'application/json',
            name: 'member-add-documented',
            value: {
              event_name: 'member_add',
              data: {
                member_id: 201,
                account_id: 100,
                timestamp: '@D:2014-11-26T11:40:55',
                signup_form_id: 401,
                resource_url: 'https://api.e2ma.net/100/members/201',
              },
            },
          },
        ],
      },
      {
        method: 'GET',
        required: {
          query: {
            payload: {
              event_name: 'member_add',
              resource_url: 'https://api.e2ma.net/100/members/201',
              data: {
                signup_form_id: null,
                timestamp: '@D:2017-12-21T11:01:11',
                group_ids: [601],
                account_id: 100,
                member_id: 201,
              },
            },
          },
        },
        optional: {},
        bodies: [],
      },
    ],
  },
}
