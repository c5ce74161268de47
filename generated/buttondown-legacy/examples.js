// Made by `npm run generate`. Do not edit: it is overwritten.
export const examples = {
  operations: {
    listWebhooks: {
      required: {},
      optional: {},
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'event-type',
          value: {
            results: [
              {
                id: '0b1f8a52-6f0e-4c57-9d0a-3a1d7c2f9e64',
                creation_date: '2024-02-19T09:30:00Z',
                event_type: 'subscriber.created',
                url: 'https://example.com',
                description: 'Register in remote database every time we get a new subscriber',
              },
            ],
            next: null,
            previous: null,
            count: 1,
          },
        },
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document',
          value: {
            results: [
              {
                creation_date: '2019-08-24T14:15:22Z',
                id: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
                url: 'https://example.com',
                description: 'Register in remote database every time we get a new subscriber',
                event: 'subscriber.created',
              },
            ],
            count: 1,
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    createWebhook: {
      required: {},
      optional: {},
      bodies: [
        {
          mediaType: 'application/json',
          name: 'new-subscribers',
          value: {
            event_type: 'subscriber.created',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
          },
        },
        {
          mediaType: 'application/json',
          name: 'without-description',
          value: { event_type: 'email.sent', url: 'https://example.com' },
        },
      ],
      responses: [
        {
          status: 201,
          mediaType: 'application/json',
          name: 'event-type',
          value: {
            id: '0b1f8a52-6f0e-4c57-9d0a-3a1d7c2f9e64',
            creation_date: '2024-02-19T09:30:00Z',
            event_type: 'subscriber.created',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
          },
        },
        {
          status: 201,
          mediaType: 'application/json',
          name: 'document',
          value: {
            creation_date: '2019-08-24T14:15:22Z',
            id: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
            event: 'subscriber.created',
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    getWebhook: {
      required: { path: { pk: '497f6eca-6276-4993-bfeb-53cbbbba6f08' } },
      optional: {},
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'event-type',
          value: {
            id: '0b1f8a52-6f0e-4c57-9d0a-3a1d7c2f9e64',
            creation_date: '2024-02-19T09:30:00Z',
            event_type: 'subscriber.created',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
          },
        },
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document',
          value: {
            creation_date: '2019-08-24T14:15:22Z',
            id: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
            event: 'subscriber.created',
          },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    updateWebhook: {
      required: { path: { pk: '497f6eca-6276-4993-bfeb-53cbbbba6f08' } },
      optional: {},
      bodies: [
        {
          mediaType: 'application/json',
          name: 'another-url',
          value: {
            event_type: 'subscriber.created',
            url: 'https://example.com/buttondown',
            description: 'Register in remote database every time we get a new subscriber',
          },
        },
      ],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'event-type',
          value: {
            id: '0b1f8a52-6f0e-4c57-9d0a-3a1d7c2f9e64',
            creation_date: '2024-02-19T09:30:00Z',
            event_type: 'subscriber.created',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
          },
        },
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document',
          value: {
            creation_date: '2019-08-24T14:15:22Z',
            id: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
            url: 'https://example.com',
            description: 'Register in remote database every time we get a new subscriber',
            event: 'subscriber.created',
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    deleteWebhook: {
      required: { path: { pk: '497f6eca-6276-4993-bfeb-53cbbbba6f08' } },
      optional: {},
      bodies: [],
      responses: [
        { status: 204, name: 'no-body' },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
  },
  events: {
    'subscriber.changed_email': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-changed-email',
            value: { event_type: 'subscriber.changed_email', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.churned': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-churned',
            value: { event_type: 'subscriber.churned', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.clicked': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-clicked',
            value: { event_type: 'subscriber.clicked', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.commented': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-commented',
            value: { event_type: 'subscriber.commented', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.confirmed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'document',
            value: { event_type: 'subscriber.confirmed', data: { subscriber: 'ac79483b-cd28-49c1-982e-8a88e846d7e7' } },
          },
        ],
      },
    ],
    'subscriber.created': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-created',
            value: { event_type: 'subscriber.created', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-deleted',
            value: { event_type: 'subscriber.deleted', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.opened': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-opened',
            value: { event_type: 'subscriber.opened', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.paid': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-paid',
            value: { event_type: 'subscriber.paid', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.paused': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-paused',
            value: { event_type: 'subscriber.paused', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.referred': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-referred',
            value: { event_type: 'subscriber.referred', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.referred.paid': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-referred-paid',
            value: { event_type: 'subscriber.referred.paid', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.replied': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-replied',
            value: { event_type: 'subscriber.replied', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.responded_to_survey': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-responded-to-survey',
            value: {
              event_type: 'subscriber.responded_to_survey',
              data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.resumed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-resumed',
            value: { event_type: 'subscriber.resumed', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.tags.changed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-tags-changed',
            value: { event_type: 'subscriber.tags.changed', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.trial_ended': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-trial-ended',
            value: { event_type: 'subscriber.trial_ended', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.trial_started': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-trial-started',
            value: { event_type: 'subscriber.trial_started', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.type.changed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-type-changed',
            value: { event_type: 'subscriber.type.changed', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.unsubscribed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-unsubscribed',
            value: { event_type: 'subscriber.unsubscribed', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.updated': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-updated',
            value: { event_type: 'subscriber.updated', data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' } },
          },
        ],
      },
    ],
    'subscriber.viewed_checkout_page': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-viewed-checkout-page',
            value: {
              event_type: 'subscriber.viewed_checkout_page',
              data: { subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'email.created': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-created',
            value: { event_type: 'email.created', data: { email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' } },
          },
        ],
      },
    ],
    'email.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-deleted',
            value: { event_type: 'email.deleted', data: { email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' } },
          },
        ],
      },
    ],
    'email.sent': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-sent',
            value: { event_type: 'email.sent', data: { email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' } },
          },
        ],
      },
    ],
    'email.status.changed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-status-changed',
            value: { event_type: 'email.status.changed', data: { email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' } },
          },
        ],
      },
    ],
    'email.updated': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-updated',
            value: { event_type: 'email.updated', data: { email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' } },
          },
        ],
      },
    ],
    'scheduled_email.converted': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'scheduled-email-converted',
            value: { event_type: 'scheduled_email.converted', data: {} },
          },
        ],
      },
    ],
    'advertising_slot.purchased': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'advertising-slot-purchased',
            value: { event_type: 'advertising_slot.purchased', data: {} },
          },
        ],
      },
    ],
    'mention.created': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [{ mediaType: 'application/json', name: 'mention-created', value: { event_type: 'mention.created', data: {} } }],
      },
    ],
    'stripe.checkout.session.completed': [
      {
        method: 'POST',
        required: {},
        optional: {},
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-checkout-session-completed',
            value: { event_type: 'stripe.checkout.session.completed', data: {} },
          },
        ],
      },
    ],
  },
}
