// Made by `npm run generate`. Do not edit: it is overwritten.
export const examples = {
  operations: {
    listWebhooks: {
      required: {},
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
        query: { status: 'enabled', page: 1 },
      },
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'only-page',
          value: {
            results: [
              {
                id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60',
                creation_date: '2026-08-21T09:30:00Z',
                status: 'enabled',
                event_types: ['subscriber.created', 'subscriber.unsubscribed'],
                url: 'https://example.com/hooks/buttondown',
                description: 'Keep our own list of readers up to date.',
                signing_key: 'a-long-random-text-of-your-own',
              },
              {
                id: 'b7d41c0e-55f3-4a8a-9e06-2c8f3a6d1b72',
                creation_date: '2026-05-04T16:12:45Z',
                status: 'disabled',
                event_types: ['email.sent'],
                url: 'https://example.com/hooks/announce',
                description: '',
                signing_key: '',
              },
            ],
            next: null,
            previous: null,
            count: 2,
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'missing-url',
          value: { detail: [{ type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }] },
        },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'document-unexpected-field',
          value: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'payload', 'unexpected_field'],
                msg: 'Extra inputs are not permitted',
              },
            ],
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    createWebhook: {
      required: {},
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
      },
      bodies: [
        {
          mediaType: 'application/json',
          name: 'signed',
          value: {
            event_types: ['subscriber.created', 'subscriber.unsubscribed'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
        {
          mediaType: 'application/json',
          name: 'smallest',
          value: { event_types: ['email.sent'], url: 'https://example.com/hooks/buttondown' },
        },
      ],
      responses: [
        {
          status: 201,
          mediaType: 'application/json',
          name: 'two-event-types',
          value: {
            id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60',
            creation_date: '2026-08-21T09:30:00Z',
            status: 'enabled',
            event_types: ['subscriber.created', 'subscriber.unsubscribed'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
        {
          status: 201,
          mediaType: 'application/json',
          name: 'document-basic-webhook',
          value: {
            id: '13121cd6-0dfc-424c-bb12-988b0a32fcb3',
            creation_date: '2020-09-29T00:00:00Z',
            status: 'enabled',
            event_types: ['subscriber.created'],
            url: 'https://example.com/webhook',
            description: '',
            signing_key: '',
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'missing-url',
          value: { detail: [{ type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }] },
        },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'document-unexpected-field',
          value: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'payload', 'unexpected_field'],
                msg: 'Extra inputs are not permitted',
              },
            ],
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    getWebhook: {
      required: { path: { id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60' } },
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
      },
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'two-event-types',
          value: {
            id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60',
            creation_date: '2026-08-21T09:30:00Z',
            status: 'enabled',
            event_types: ['subscriber.created', 'subscriber.unsubscribed'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document-basic-webhook',
          value: {
            id: '13121cd6-0dfc-424c-bb12-988b0a32fcb3',
            creation_date: '2020-09-29T00:00:00Z',
            status: 'enabled',
            event_types: ['subscriber.created'],
            url: 'https://example.com/webhook',
            description: '',
            signing_key: '',
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    updateWebhook: {
      required: { path: { id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60' } },
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
      },
      bodies: [
        {
          mediaType: 'application/json',
          name: 'another-event-type',
          value: {
            status: 'enabled',
            event_types: ['subscriber.created', 'subscriber.unsubscribed', 'subscriber.changed_email'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
        {
          mediaType: 'application/json',
          name: 'disabled',
          value: {
            status: 'disabled',
            event_types: ['subscriber.created', 'subscriber.unsubscribed'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
      ],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'two-event-types',
          value: {
            id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60',
            creation_date: '2026-08-21T09:30:00Z',
            status: 'enabled',
            event_types: ['subscriber.created', 'subscriber.unsubscribed'],
            url: 'https://example.com/hooks/buttondown',
            description: 'Keep our own list of readers up to date.',
            signing_key: 'a-long-random-text-of-your-own',
          },
        },
        {
          status: 200,
          mediaType: 'application/json',
          name: 'document-basic-webhook',
          value: {
            id: '13121cd6-0dfc-424c-bb12-988b0a32fcb3',
            creation_date: '2020-09-29T00:00:00Z',
            status: 'enabled',
            event_types: ['subscriber.created'],
            url: 'https://example.com/webhook',
            description: '',
            signing_key: '',
          },
        },
        {
          status: 400,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'missing-url',
          value: { detail: [{ type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }] },
        },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'document-unexpected-field',
          value: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'payload', 'unexpected_field'],
                msg: 'Extra inputs are not permitted',
              },
            ],
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    deleteWebhook: {
      required: { path: { id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60' } },
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
      },
      bodies: [],
      responses: [
        { status: 204, name: 'no-body' },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    listWebhookAttempts: {
      required: { path: { id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60' } },
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
        query: { status: 'failed', page: 1 },
      },
      bodies: [],
      responses: [
        {
          status: 200,
          mediaType: 'application/json',
          name: 'only-page',
          value: {
            results: [
              {
                id: '5e2b9c18-7a46-4f0d-b3c1-90d8e7f6a534',
                creation_date: '2026-08-21T10:02:11Z',
                status: 'successful',
                event_type: 'subscriber.created',
                error_message: null,
                attempt_count: 0,
                completion_date: '2026-08-21T10:02:12Z',
                duration_ms: 412,
              },
              {
                id: 'c94f06d7-1b83-4e25-8f7a-6a0d2e5b9c41',
                creation_date: '2026-08-21T10:05:30Z',
                status: 'failed',
                event_type: 'subscriber.unsubscribed',
                error_message: 'WebhookFailedError: Webhook returned 401: invalid signature',
                attempt_count: 5,
                completion_date: '2026-08-21T10:30:31Z',
                duration_ms: 96,
              },
              {
                id: '08a7d5f3-64be-4c92-a1d0-f3b5c7e98d26',
                creation_date: '2026-08-21T10:31:00Z',
                status: 'unattempted',
                event_type: 'subscriber.created',
                error_message: null,
                attempt_count: 0,
                completion_date: null,
                duration_ms: null,
              },
            ],
            next: null,
            previous: null,
            count: 3,
          },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 403,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'missing-url',
          value: { detail: [{ type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }] },
        },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'document-unexpected-field',
          value: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'payload', 'unexpected_field'],
                msg: 'Extra inputs are not permitted',
              },
            ],
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
    testWebhook: {
      required: { path: { id: '3f0c7a54-92d6-4b1e-8c35-5d7e1b9a2f60' } },
      optional: {
        header: {
          'X-API-Version': '2026-04-01',
          'X-Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324',
          'Buttondown-Context': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        },
        query: { event_type: 'subscriber.created' },
      },
      bodies: [],
      responses: [
        { status: 204, name: 'no-body' },
        {
          status: 400,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-missing',
          value: { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' },
        },
        {
          status: 401,
          mediaType: 'application/json',
          name: 'authentication-invalid',
          value: { code: 'authentication_invalid', detail: 'The API key was rejected.' },
        },
        {
          status: 404,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
        { status: 409, name: 'no-body' },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'missing-url',
          value: { detail: [{ type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }] },
        },
        {
          status: 422,
          mediaType: 'application/json',
          name: 'document-unexpected-field',
          value: {
            detail: [
              {
                type: 'extra_forbidden',
                loc: ['body', 'payload', 'unexpected_field'],
                msg: 'Extra inputs are not permitted',
              },
            ],
          },
        },
        {
          status: 429,
          mediaType: 'application/json',
          name: 'document-basic-error',
          value: { code: 'something_went_wrong', detail: 'Your call is very important to us.' },
        },
      ],
    },
  },
  events: {
    'subscriber.activation_bounced': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-bounced',
            value: {
              id: 'ext_evt_01k33gj65wk2wkqvp7qnrhgfj5',
              event_type: 'subscriber.activation_bounced',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_clicked': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-clicked',
            value: {
              id: 'ext_evt_01k33t9527khdmjvdtwqbw05st',
              event_type: 'subscriber.activation_clicked',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_complained': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-complained',
            value: {
              id: 'ext_evt_01k33nt2ghq38ekk1cc83601vr',
              event_type: 'subscriber.activation_complained',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_deferred': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-deferred',
            value: {
              id: 'ext_evt_01k33kwj7qtyr41k5ngxj2frv1',
              event_type: 'subscriber.activation_deferred',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_delivered': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-delivered',
            value: {
              id: 'ext_evt_01k33wsk0fan31th5j38s0e0gg',
              event_type: 'subscriber.activation_delivered',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_opened': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-opened',
            value: {
              id: 'ext_evt_01k33gzz52g2nrrgvkw7s74fsf',
              event_type: 'subscriber.activation_opened',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.activation_rejected': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-activation-rejected',
            value: {
              id: 'ext_evt_01k33k52qn4dtrva41z9hyvh2t',
              event_type: 'subscriber.activation_rejected',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.bounced': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-bounced',
            value: {
              id: 'ext_evt_01k33tjgsgzhf19g8svg4h5vgd',
              event_type: 'subscriber.bounced',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.changed_email': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-changed-email',
            value: {
              id: 'ext_evt_01k33hda4pdc66fcbfxf2ty4pv',
              event_type: 'subscriber.changed_email',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.churned': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-churned',
            value: {
              id: 'ext_evt_01k33j0gyanz54fbq4j0hv593d',
              event_type: 'subscriber.churned',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.clicked': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-clicked',
            value: {
              id: 'ext_evt_01k33njw0mzh71tcaxqdh7svd5',
              event_type: 'subscriber.clicked',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.commented': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-commented',
            value: {
              id: 'ext_evt_01k33yq7cx7m4nx591p6wfjpm7',
              event_type: 'subscriber.commented',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.complained': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-complained',
            value: {
              id: 'ext_evt_01k33rzzp6ks9mfj39g44mwy3a',
              event_type: 'subscriber.complained',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.confirmed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-confirmed',
            value: {
              id: 'ext_evt_01k33r98y6hm7me79j71k0fr2w',
              event_type: 'subscriber.confirmed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-created',
            value: {
              id: 'ext_evt_01k33tsxp9pesz5qgwrka11ma2',
              event_type: 'subscriber.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.deferred': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-deferred',
            value: {
              id: 'ext_evt_01k33xcysm8ftyvqf0yddwv5tx',
              event_type: 'subscriber.deferred',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-deleted',
            value: {
              id: 'ext_evt_01k33q1g07gd3r4nbt2w0av9mq',
              event_type: 'subscriber.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.delivered': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-delivered',
            value: {
              id: 'ext_evt_01k33qe2v762x8xacqm0vwam87',
              event_type: 'subscriber.delivered',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.opened': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-opened',
            value: {
              id: 'ext_evt_01k33gq9ayc0ecvm7vc8vsfst4',
              event_type: 'subscriber.opened',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.paid': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-paid',
            value: {
              id: 'ext_evt_01k33peedz40gxwjps9n5j0116',
              event_type: 'subscriber.paid',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.paused': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-paused',
            value: {
              id: 'ext_evt_01k33je4k2yzz9r2jsypp9db9q',
              event_type: 'subscriber.paused',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.referred': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-referred',
            value: {
              id: 'ext_evt_01k33h23vjzqf40h65g2b6283s',
              event_type: 'subscriber.referred',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.referred.paid': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-referred-paid',
            value: {
              id: 'ext_evt_01k33nqg6ebwyjmf770r8613gx',
              event_type: 'subscriber.referred.paid',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.rejected': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-rejected',
            value: {
              id: 'ext_evt_01k33q6a0gvjknenn14jknpxt1',
              event_type: 'subscriber.rejected',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.replied': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-replied',
            value: {
              id: 'ext_evt_01k33zeprx15dhptyffv6sfb0c',
              event_type: 'subscriber.replied',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.responded_to_survey': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-responded-to-survey',
            value: {
              id: 'ext_evt_01k33zrxc6hrrq0aynnn3erqmf',
              event_type: 'subscriber.responded_to_survey',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.resumed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-resumed',
            value: {
              id: 'ext_evt_01k33x06bkdp4rr00h1w8afmvd',
              event_type: 'subscriber.resumed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.sent': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-sent',
            value: {
              id: 'ext_evt_01k33mmh4fpvh07wk17g0q3zzg',
              event_type: 'subscriber.sent',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.tags.changed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-tags-changed',
            value: {
              id: 'ext_evt_01k33tersf92bsts0tzy7bhy6f',
              event_type: 'subscriber.tags.changed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.trial_ended': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-trial-ended',
            value: {
              id: 'ext_evt_01k33hzsadandp2fmcewr6h1xa',
              event_type: 'subscriber.trial_ended',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.trial_started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-trial-started',
            value: {
              id: 'ext_evt_01k33ry68kk0bnp786v4exrsq5',
              event_type: 'subscriber.trial_started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.type.changed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-type-changed',
            value: {
              id: 'ext_evt_01k33m7jssj4qdbvh2tchjg5jy',
              event_type: 'subscriber.type.changed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.unsubscribed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-unsubscribed',
            value: {
              id: 'ext_evt_01k33wr47mqxzy38c44kj8kkv5',
              event_type: 'subscriber.unsubscribed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-updated',
            value: {
              id: 'ext_evt_01k33gyyg0wyyeheny1kw0atgh',
              event_type: 'subscriber.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'subscriber.viewed_checkout_page': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'subscriber-viewed-checkout-page',
            value: {
              id: 'ext_evt_01k33m3qzat2rkc3kpa5w0vbd2',
              event_type: 'subscriber.viewed_checkout_page',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', subscriber: 'd1f0b3a8-2c64-4e97-8b5a-6f3e9c7d2a10' },
            },
          },
        ],
      },
    ],
    'email.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-created',
            value: {
              id: 'ext_evt_01k33tsj65bs3h1zdjmvykjafe',
              event_type: 'email.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'email.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-deleted',
            value: {
              id: 'ext_evt_01k33khfmnt0jq6y2m2cj2na4t',
              event_type: 'email.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'email.send.started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-send-started',
            value: {
              id: 'ext_evt_01k33g01mbyjr5q40x6ezxxepq',
              event_type: 'email.send.started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'email.sent': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-sent',
            value: {
              id: 'ext_evt_01k33t4r3qgqj0xbxb773fhna8',
              event_type: 'email.sent',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'email.status.changed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-status-changed',
            value: {
              id: 'ext_evt_01k33j2r6gxent8x29ehbwb1yn',
              event_type: 'email.status.changed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'email.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'email-updated',
            value: {
              id: 'ext_evt_01k33wwpj2nmwb4cwckn6dae6s',
              event_type: 'email.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: '4a6e1c82-93b7-4d05-a2f8-0c5d7e9b3f61' },
            },
          },
        ],
      },
    ],
    'advertising_slot.inquiry': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'advertising-slot-inquiry',
            value: {
              id: 'ext_evt_01k33zmx8rkjr5h7tbr8qdrft7',
              event_type: 'advertising_slot.inquiry',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'advertising_slot.purchased': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'advertising-slot-purchased',
            value: {
              id: 'ext_evt_01k33gaqdcwmj1a6dxtcjjeb97',
              event_type: 'advertising_slot.purchased',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'automation.invoked': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'automation-invoked',
            value: {
              id: 'ext_evt_01k33rwcg617cmwrh7qk6df6yc',
              event_type: 'automation.invoked',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'export.completed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'export-completed',
            value: {
              id: 'ext_evt_01k33kxzd4kxpqvs6n7e20s2b8',
              event_type: 'export.completed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'export.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'export-created',
            value: {
              id: 'ext_evt_01k33qk1c99gskk5dgp0dz8h31',
              event_type: 'export.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'export.failed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'export-failed',
            value: {
              id: 'ext_evt_01k33rvkgt7tywg52thy9vsxyg',
              event_type: 'export.failed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'external_feed_item.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'external-feed-item-created',
            value: {
              id: 'ext_evt_01k33phb7d3n7hs0ny368pt7nw',
              event_type: 'external_feed_item.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'firewall.blocked': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'firewall-blocked',
            value: {
              id: 'ext_evt_01k33k6km7yre3mqz9nh07ftmh',
              event_type: 'firewall.blocked',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'form.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'form-created',
            value: {
              id: 'ext_evt_01k33njb4b50xxevvf79yk6sm0',
              event_type: 'form.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'form.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'form-deleted',
            value: {
              id: 'ext_evt_01k33y26hyb8d139hbehnbabq4',
              event_type: 'form.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'form.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'form-updated',
            value: {
              id: 'ext_evt_01k33rrnfrqg9wdj4kqsvkz8kx',
              event_type: 'form.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'mention.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'mention-created',
            value: {
              id: 'ext_evt_01k33p2w04asvyc2992p0xkg59',
              event_type: 'mention.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'note.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'note-created',
            value: {
              id: 'ext_evt_01k33xdkqzgqegw9yank3rf64h',
              event_type: 'note.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'note.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'note-deleted',
            value: {
              id: 'ext_evt_01k33hr4n2rsm8c5r71az64hae',
              event_type: 'note.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'social_mention.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'social-mention-created',
            value: {
              id: 'ext_evt_01k33p5y0nrjpvktw32tmfsj26',
              event_type: 'social_mention.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'survey.cleared_responses': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'survey-cleared-responses',
            value: {
              id: 'ext_evt_01k33jqaa5jwkcje155vcs6ce6',
              event_type: 'survey.cleared_responses',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'survey.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'survey-created',
            value: {
              id: 'ext_evt_01k33zc45asakcbaydnnjky1qn',
              event_type: 'survey.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'survey.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'survey-deleted',
            value: {
              id: 'ext_evt_01k33whscsvbb3wj17st71ht51',
              event_type: 'survey.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'survey.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'survey-updated',
            value: {
              id: 'ext_evt_01k33g9pwd87p11jhz3cb735m5',
              event_type: 'survey.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'date.day.started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'date-day-started',
            value: {
              id: 'ext_evt_01k33t1y7jnd3da8cphndkhj10',
              event_type: 'date.day.started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'date.week.started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'date-week-started',
            value: {
              id: 'ext_evt_01k33k9rxex7zxqzw9f3a95256',
              event_type: 'date.week.started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'date.month.started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'date-month-started',
            value: {
              id: 'ext_evt_01k33zwddkd56wm78w621x4nbf',
              event_type: 'date.month.started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'date.year.started': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'date-year-started',
            value: {
              id: 'ext_evt_01k33q6k8z3r1120wyr32k7wrs',
              event_type: 'date.year.started',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'bigcommerce.customer.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'bigcommerce-customer-created',
            value: {
              id: 'ext_evt_01k33xc2tch7xkgqcbhr9vc4hx',
              event_type: 'bigcommerce.customer.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'bigcommerce.customer.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'bigcommerce-customer-updated',
            value: {
              id: 'ext_evt_01k33pg5zdr6c2wr1z9hm15s9n',
              event_type: 'bigcommerce.customer.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'bigcommerce.order.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'bigcommerce-order-created',
            value: {
              id: 'ext_evt_01k33mc34s2h3jzmwv896e2q4h',
              event_type: 'bigcommerce.order.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'bigcommerce.order.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'bigcommerce-order-updated',
            value: {
              id: 'ext_evt_01k33g8p1j13nfc7111nhzvcmn',
              event_type: 'bigcommerce.order.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'memberful.member.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'memberful-member-updated',
            value: {
              id: 'ext_evt_01k33x43gj39sb8we4yqafh2ah',
              event_type: 'memberful.member.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'memberful.subscription.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'memberful-subscription-created',
            value: {
              id: 'ext_evt_01k33w61v60qxraxemwcy99vzz',
              event_type: 'memberful.subscription.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'memberful.subscription.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'memberful-subscription-deleted',
            value: {
              id: 'ext_evt_01k33tx0rbs91d3712xq487dc9',
              event_type: 'memberful.subscription.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'patreon.member.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'patreon-member-updated',
            value: {
              id: 'ext_evt_01k33qc4sk22fq1x2s4vepgykb',
              event_type: 'patreon.member.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'patreon.membership.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'patreon-membership-created',
            value: {
              id: 'ext_evt_01k33pgjjc4mphvszbaxay0rj2',
              event_type: 'patreon.membership.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'patreon.membership.deleted': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'patreon-membership-deleted',
            value: {
              id: 'ext_evt_01k33tcp1smqsq7avrh90jm7zc',
              event_type: 'patreon.membership.deleted',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'shopify.customer.created': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'shopify-customer-created',
            value: {
              id: 'ext_evt_01k33vg565nrbhjpc7ygzcja33',
              event_type: 'shopify.customer.created',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'shopify.customer.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'shopify-customer-updated',
            value: {
              id: 'ext_evt_01k33hwaqvzt9k68vrx3bg7y3c',
              event_type: 'shopify.customer.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.checkout.session.completed': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-checkout-session-completed',
            value: {
              id: 'ext_evt_01k33gdryzqk19j33scajm36f2',
              event_type: 'stripe.checkout.session.completed',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.customer.updated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-customer-updated',
            value: {
              id: 'ext_evt_01k33kx6rgv7h7jwewhm5s6qs1',
              event_type: 'stripe.customer.updated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.invoice.upcoming': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-invoice-upcoming',
            value: {
              id: 'ext_evt_01k33s4pvq0zassqgjjapxrw6p',
              event_type: 'stripe.invoice.upcoming',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.subscription.activated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-subscription-activated',
            value: {
              id: 'ext_evt_01k33w1fw6ytk8ye1f37rjt1pj',
              event_type: 'stripe.subscription.activated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.subscription.churning': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-subscription-churning',
            value: {
              id: 'ext_evt_01k33xpjqpewrfntmcerr9x8s8',
              event_type: 'stripe.subscription.churning',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
    'stripe.subscription.deactivated': [
      {
        method: 'POST',
        required: {},
        optional: {
          header: { 'X-Buttondown-Signature': 'sha256=95b018036e42499027a12b06540c246d674af6efb0e292841abc73f9c90b5853' },
        },
        bodies: [
          {
            mediaType: 'application/json',
            name: 'stripe-subscription-deactivated',
            value: {
              id: 'ext_evt_01k33h1eprbvqy3ndjbeaw60v3',
              event_type: 'stripe.subscription.deactivated',
              data: { newsletter: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
            },
          },
        ],
      },
    ],
  },
}
