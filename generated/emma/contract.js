// Made by `npm run generate`. Do not edit: it is overwritten.
import { table } from './operations.js'
import * as validators from './validators.js'

export const contract = /* @__PURE__ */ (() => ({ ...table, title: 'Emma webhooks',
  version: '0.1.0',
  provider: 'emma',
  servers: [{ url: 'https://api.e2ma.net', description: 'The only one. HTTPS only; the account stands in the path.' }],
  operations: {
    listWebhooks: { ...table.operations.listWebhooks, summary: 'List the webhooks of the account',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
        {
          name: 'start',
          in: 'query',
          required: false,
          explode: true,
          validate: validators.listWebhooks_query_start,
          shape: { types: ['integer'] },
          evidence: 'documented',
          source: 'Emma API documentation, index, paging; EmmaSDK (iOS) tests, GET /webhooks?end=20&start=10',
        },
        {
          name: 'end',
          in: 'query',
          required: false,
          explode: true,
          validate: validators.listWebhooks_query_end,
          shape: { types: ['integer'] },
          evidence: 'documented',
          source: 'Emma API documentation, index, paging; EmmaSDK (iOS) tests, GET /webhooks?end=20&start=10',
        },
        {
          name: 'count',
          in: 'query',
          required: false,
          explode: true,
          validate: validators.listWebhooks_query_count,
          shape: { types: ['boolean'] },
          evidence: 'documented',
          source: 'Emma API documentation, index, paging; EmmaSDK (iOS) tests, GET /webhooks?count=true',
        },
      ],
      responses: {
        '200': {
          description: 'The webhooks, or their number where `count=true` asked for it. An account without webhooks has `[]`.',
          headers: [],
          content: {
            'application/json': { validate: validators.listWebhooks_200, shape: { types: ['integer', 'array'], items: { ref: 'Webhook' } } },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhooks; for the number, EmmaSDK (iOS) tests',
        },
        '400': {
          description: 'The request was understood to be wrong, for example because it lacks a field or is not JSON. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'EmmaPython, emma/adapter/requests_adapter.py, which tells 400 from all other failures',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhooks',
    },
    createWebhook: { ...table.operations.createWebhook, summary: 'Create a webhook',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { validate: validators.WebhookInput, shape: { ref: 'WebhookInput' } } },
      },
      responses: {
        '200': {
          description: 'The id of the new webhook.',
          headers: [],
          content: { 'application/json': { validate: validators.WebhookId, shape: { ref: 'WebhookId' } } },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook; the status after EmmaPython',
        },
        '400': {
          description: 'The request was understood to be wrong, for example because it lacks a field or is not JSON. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'EmmaPython, emma/adapter/requests_adapter.py, which tells 400 from all other failures',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, create_webhook',
    },
    deleteAllWebhooks: { ...table.operations.deleteAllWebhooks, summary: 'Delete all webhooks of the account',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
      ],
      responses: {
        '200': {
          description: 'All of them are gone.',
          headers: [],
          content: { 'application/json': { validate: validators.Deleted, shape: { ref: 'Deleted' } } },
          evidence: 'documented',
          source: 'acfoster/emma-sdk docs/webhooks.md, \'webhook.deleteAll\'; EmmaPHP tests/MethodTest.php expects `true`',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
      },
      evidence: 'documented',
      source: 'acfoster/emma-sdk docs/webhooks.md, \'webhook.deleteAll\'; EmmaPHP, EmmaRuby, EmmaPython, EmmaSDK (iOS) and EmmaSharp send it',
    },
    listEventTypes: { ...table.operations.listEventTypes, summary: 'List the event types',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
      ],
      responses: {
        '200': {
          description: 'The event types.',
          headers: [],
          content: { 'application/json': { validate: validators.EventTypeList, shape: { ref: 'EventTypeList' } } },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    getWebhook: { ...table.operations.getWebhook, summary: 'Get a webhook',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.WebhookId,
          shape: { ref: 'WebhookId' },
        },
      ],
      responses: {
        '200': {
          description: 'The webhook.',
          headers: [],
          content: { 'application/json': { validate: validators.Webhook, shape: { ref: 'Webhook' } } },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, get_webhook',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
        '404': {
          description: 'No webhook of this account has this id. The status is documented, the body is not.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, get_webhook, update_webhook and delete_webhook, \'Raises\'',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, get_webhook',
    },
    updateWebhook: { ...table.operations.updateWebhook, summary: 'Update a webhook',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.WebhookId,
          shape: { ref: 'WebhookId' },
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { validate: validators.WebhookUpdate, shape: { ref: 'WebhookUpdate' } } },
      },
      responses: {
        '200': {
          description: 'The id of the updated webhook, or `false` if the update failed.',
          headers: [],
          content: { 'application/json': { validate: validators.UpdateResult, shape: { ref: 'UpdateResult' } } },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, update_webhook, \'Returns\'',
        },
        '400': {
          description: 'The request was understood to be wrong, for example because it lacks a field or is not JSON. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'EmmaPython, emma/adapter/requests_adapter.py, which tells 400 from all other failures',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
        '404': {
          description: 'No webhook of this account has this id. The status is documented, the body is not.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, get_webhook, update_webhook and delete_webhook, \'Raises\'',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, update_webhook',
    },
    deleteWebhook: { ...table.operations.deleteWebhook, summary: 'Delete a webhook',
      security: [['basicAuth']],
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.AccountId,
          shape: { ref: 'AccountId' },
        },
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          explode: false,
          validate: validators.WebhookId,
          shape: { ref: 'WebhookId' },
        },
      ],
      responses: {
        '200': {
          description: 'The webhook is gone.',
          headers: [],
          content: { 'application/json': { validate: validators.Deleted, shape: { ref: 'Deleted' } } },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, delete_webhook',
        },
        '401': {
          description: 'The keys are missing, wrong, or not those of this account. Emma does not document the body.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'inferred',
          source: 'HTTP Basic authentication is documented; what a refusal looks like is not',
        },
        '403': {
          description: '"Rate Limit Exceeded": more than 180 calls in a minute. Wait for a minute and try again; Emma does not say for\nhow long in the response. The status is 403, where other APIs send 429, so a client that never retries a 403\nwill fail here. Status and words are documented, the body\'s form is not.\n',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API, Postman collection (emma-postman), description',
        },
        '404': {
          description: 'No webhook of this account has this id. The status is documented, the body is not.',
          headers: [],
          content: {
            'application/json': { validate: validators.ErrorBody, shape: { ref: 'ErrorBody' } },
            'text/plain': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
            'text/html': { validate: validators.ErrorText, shape: { ref: 'ErrorText' } },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, get_webhook, update_webhook and delete_webhook, \'Raises\'',
        },
      },
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, delete_webhook',
    },
  },
  events: {
    mailing_finish: {
      summary: 'A mailing is finished',
      match: { '/event_name': 'mailing_finish' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MailingFinishEvent, shape: { ref: 'MailingFinishEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MailingFinishEvent,
              shape: { ref: 'MailingFinishEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    mailing_start: {
      summary: 'A mailing starts',
      match: { '/event_name': 'mailing_start' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MailingStartEvent, shape: { ref: 'MailingStartEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MailingStartEvent,
              shape: { ref: 'MailingStartEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_signup: {
      summary: 'A member signs up',
      match: { '/event_name': 'member_signup' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MemberSignupEvent, shape: { ref: 'MemberSignupEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberSignupEvent,
              shape: { ref: 'MemberSignupEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    message_open: {
      summary: 'A message is opened',
      match: { '/event_name': 'message_open' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MessageOpenEvent, shape: { ref: 'MessageOpenEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MessageOpenEvent,
              shape: { ref: 'MessageOpenEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    message_click: {
      summary: 'A link is clicked',
      match: { '/event_name': 'message_click' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MessageClickEvent, shape: { ref: 'MessageClickEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MessageClickEvent,
              shape: { ref: 'MessageClickEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_optout: {
      summary: 'A member opts out',
      match: { '/event_name': 'member_optout' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MemberOptoutEvent, shape: { ref: 'MemberOptoutEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberOptoutEvent,
              shape: { ref: 'MemberOptoutEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    message_share: {
      summary: 'A member shares a message',
      match: { '/event_name': 'message_share' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MessageShareEvent, shape: { ref: 'MessageShareEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MessageShareEvent,
              shape: { ref: 'MessageShareEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    message_share_click: {
      summary: 'A shared link is followed',
      match: { '/event_name': 'message_share_click' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: {
              'application/json': { validate: validators.MessageShareClickEvent, shape: { ref: 'MessageShareClickEvent' } },
            },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MessageShareClickEvent,
              shape: { ref: 'MessageShareClickEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    import_finish: {
      summary: 'An import is finished',
      match: { '/event_name': 'import_finish' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.ImportFinishEvent, shape: { ref: 'ImportFinishEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.ImportFinishEvent,
              shape: { ref: 'ImportFinishEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_update: {
      summary: 'A member is updated',
      match: { '/event_name': 'member_update' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MemberUpdateEvent, shape: { ref: 'MemberUpdateEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberUpdateEvent,
              shape: { ref: 'MemberUpdateEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_delete: {
      summary: 'A member is deleted',
      match: { '/event_name': 'member_delete' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MemberDeleteEvent, shape: { ref: 'MemberDeleteEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberDeleteEvent,
              shape: { ref: 'MemberDeleteEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_add_to_group: {
      summary: 'Members are added to groups',
      match: { '/event_name': 'member_add_to_group' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: {
              'application/json': { validate: validators.MemberAddToGroupEvent, shape: { ref: 'MemberAddToGroupEvent' } },
            },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberAddToGroupEvent,
              shape: { ref: 'MemberAddToGroupEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_remove_from_group: {
      summary: 'Members are removed from groups',
      match: { '/event_name': 'member_remove_from_group' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: {
              'application/json': { validate: validators.MemberRemoveFromGroupEvent, shape: { ref: 'MemberRemoveFromGroupEvent' } },
            },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberRemoveFromGroupEvent,
              shape: { ref: 'MemberRemoveFromGroupEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    group_create: {
      summary: 'A group is created',
      match: { '/event_name': 'group_create' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.GroupCreateEvent, shape: { ref: 'GroupCreateEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.GroupCreateEvent,
              shape: { ref: 'GroupCreateEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    group_delete: {
      summary: 'A group is deleted',
      match: { '/event_name': 'group_delete' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.GroupDeleteEvent, shape: { ref: 'GroupDeleteEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.GroupDeleteEvent,
              shape: { ref: 'GroupDeleteEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    group_update: {
      summary: 'A group is updated',
      match: { '/event_name': 'group_update' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.GroupUpdateEvent, shape: { ref: 'GroupUpdateEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.GroupUpdateEvent,
              shape: { ref: 'GroupUpdateEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_status_update: {
      summary: 'A member\'s status changes',
      match: { '/event_name': 'member_status_update' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: {
              'application/json': { validate: validators.MemberStatusUpdateEvent, shape: { ref: 'MemberStatusUpdateEvent' } },
            },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberStatusUpdateEvent,
              shape: { ref: 'MemberStatusUpdateEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    message_forward: {
      summary: 'A message is forwarded',
      match: { '/event_name': 'message_forward' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MessageForwardEvent, shape: { ref: 'MessageForwardEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, list_webhook_event_types',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MessageForwardEvent,
              shape: { ref: 'MessageForwardEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'documented',
      source: 'Emma API documentation, Webhooks, list_webhook_event_types',
    },
    member_add: {
      summary: 'A member is added',
      match: { '/event_name': 'member_add' },
      deliveries: [
        {
          method: 'POST',
          parameters: [],
          requestBody: {
            required: true,
            content: { 'application/json': { validate: validators.MemberAddEvent, shape: { ref: 'MemberAddEvent' } } },
          },
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'recorded',
          source: 'hutsoninc/DTC-brochure-requests, resDataExample.json, received 2017-12-21',
        },
        {
          method: 'GET',
          parameters: [
            {
              name: 'payload',
              in: 'query',
              required: true,
              explode: true,
              json: true,
              validate: validators.MemberAddEvent,
              shape: { ref: 'MemberAddEvent' },
            },
          ],
          responses: {
            '200': {
              description: 'Received. What Emma makes of any other status, and whether it tries again, is not documented.',
              headers: [],
              content: {},
              evidence: 'inferred',
              source: 'hutsoninc/DTC-brochure-requests, whose receiver answers 200',
            },
          },
          evidence: 'documented',
          source: 'Emma API documentation, Webhooks, create_webhook, on the method GET',
        },
      ],
      evidence: 'recorded',
      source: 'hutsoninc/DTC-brochure-requests, resDataExample.json, received 2017-12-21',
    },
  },
  shapes: {
    AccountId: { types: ['integer'] },
    WebhookId: { types: ['integer'] },
    EventName: { types: ['string'] },
    AnyEventName: {
      types: ['string'],
      known: [
        'mailing_finish',
        'mailing_start',
        'member_signup',
        'message_open',
        'message_click',
        'member_optout',
        'message_share',
        'message_share_click',
        'import_finish',
        'member_update',
        'member_delete',
        'member_add_to_group',
        'member_remove_from_group',
        'group_create',
        'group_delete',
        'group_update',
        'member_status_update',
        'message_forward',
        'member_add',
      ],
    },
    WebhookMethod: { types: ['string'] },
    Webhook: {
      types: ['object'],
      properties: {
        webhook_id: { ref: 'WebhookId' },
        account_id: { ref: 'AccountId' },
        event: { ref: 'AnyEventName' },
        url: { types: ['string'] },
        method: { ref: 'WebhookMethod' },
      },
    },
    WebhookList: { types: ['array'], items: { ref: 'Webhook' } },
    WebhookCount: { types: ['integer'] },
    ErrorBody: { types: ['string', 'object'], properties: { error: {} } },
    ErrorText: { types: ['string'] },
    WebhookUpdate: {
      types: ['object'],
      properties: {
        event: { ref: 'AnyEventName' },
        url: { types: ['string'] },
        method: { ref: 'WebhookMethod' },
        user: { types: ['string'] },
        user_id: { types: ['string'] },
        public_key: { types: ['string'] },
      },
    },
    WebhookInput: {
      types: ['object'],
      properties: {
        method: { ref: 'WebhookMethod' },
        event: {
          known: [
            'mailing_finish',
            'mailing_start',
            'member_signup',
            'message_open',
            'message_click',
            'member_optout',
            'message_share',
            'message_share_click',
            'import_finish',
            'member_update',
            'member_delete',
            'member_add_to_group',
            'member_remove_from_group',
            'group_create',
            'group_delete',
            'group_update',
            'member_status_update',
            'message_forward',
            'member_add',
          ],
        },
        url: {},
        user: { types: ['string'] },
        user_id: { types: ['string'] },
        public_key: { types: ['string'] },
      },
    },
    Deleted: { types: ['boolean'] },
    EventType: {
      types: ['object'],
      properties: {
        event_name: { ref: 'AnyEventName' },
        webhook_event_id: { types: ['integer'] },
        description: { types: ['string'] },
      },
    },
    EventTypeList: { types: ['array'], items: { ref: 'EventType' } },
    UpdateResult: { types: ['integer', 'boolean'] },
    ResourceUrl: { types: ['string'] },
    ObjectId: { types: ['string', 'integer'] },
    EmmaTimestamp: { types: ['string'] },
    MailingFinishData: {
      types: ['object'],
      properties: {
        account_id: { ref: 'ObjectId' },
        mailing_id: { ref: 'ObjectId' },
        subject: { types: ['string'] },
        timestamp: { ref: 'EmmaTimestamp' },
      },
    },
    MailingFinishEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MailingFinishData' } },
    },
    UnseenEventData: { types: ['object'], properties: { account_id: { ref: 'ObjectId' }, timestamp: { ref: 'EmmaTimestamp' } } },
    MailingStartEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    MemberSignupData: {
      types: ['object'],
      properties: {
        account_id: { ref: 'ObjectId' },
        member_id: { ref: 'ObjectId' },
        mailing_id: { types: ['string', 'integer', 'null'] },
        signup_form_id: { types: ['string', 'integer', 'null'] },
        timestamp: { ref: 'EmmaTimestamp' },
      },
    },
    MemberSignupEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MemberSignupData' } },
    },
    MessageActivityData: {
      types: ['object'],
      properties: {
        account_id: { ref: 'ObjectId' },
        member_id: { ref: 'ObjectId' },
        mailing_id: { ref: 'ObjectId' },
        subject: { types: ['string'] },
        timestamp: { ref: 'EmmaTimestamp' },
      },
    },
    MessageOpenEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MessageActivityData' } },
    },
    MessageClickData: {
      types: ['object'],
      properties: {
        link_id: { ref: 'ObjectId' },
        account_id: { ref: 'ObjectId' },
        member_id: { ref: 'ObjectId' },
        mailing_id: { ref: 'ObjectId' },
        subject: { types: ['string'] },
        timestamp: { ref: 'EmmaTimestamp' },
      },
    },
    MessageClickEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MessageClickData' } },
    },
    MemberOptoutEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MessageActivityData' } },
    },
    MessageShareData: {
      types: ['object'],
      properties: {
        network: { types: ['string'] },
        account_id: { ref: 'ObjectId' },
        member_id: { ref: 'ObjectId' },
        mailing_id: { ref: 'ObjectId' },
        subject: { types: ['string'] },
        timestamp: { ref: 'EmmaTimestamp' },
      },
    },
    MessageShareEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MessageShareData' } },
    },
    MessageShareClickEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    ImportFinishData: {
      types: ['object'],
      properties: {
        account_id: { ref: 'ObjectId' },
        import_id: { ref: 'ObjectId' },
        timestamp: { ref: 'EmmaTimestamp' },
        resource_url: { ref: 'ResourceUrl' },
        group_ids: { types: ['array'], items: { ref: 'ObjectId' } },
        contact_count: { types: ['integer'] },
      },
    },
    ImportFinishEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'ImportFinishData' } },
    },
    MemberUpdateData: {
      types: ['object'],
      properties: { account_id: { ref: 'ObjectId' }, member_id: { ref: 'ObjectId' }, timestamp: { ref: 'EmmaTimestamp' } },
    },
    MemberUpdateEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MemberUpdateData' } },
    },
    MemberDeleteEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    MemberAddToGroupEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    MemberRemoveFromGroupEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    GroupCreateEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    GroupDeleteEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    GroupUpdateEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    MemberStatusUpdateEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'UnseenEventData' } },
    },
    MessageForwardEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MessageActivityData' } },
    },
    MemberAddData: {
      types: ['object'],
      properties: {
        account_id: { ref: 'ObjectId' },
        member_id: { ref: 'ObjectId' },
        timestamp: { ref: 'EmmaTimestamp' },
        signup_form_id: { types: ['string', 'integer', 'null'] },
        group_ids: { types: ['array'], items: { ref: 'ObjectId' } },
        resource_url: { ref: 'ResourceUrl' },
      },
    },
    MemberAddEvent: {
      types: ['object'],
      properties: { event_name: { types: ['string'] }, resource_url: { ref: 'ResourceUrl' }, data: { ref: 'MemberAddData' } },
    },
  },
}))()
