/** The control plane as an OpenAPI document. */
import { list, ref, schemas, sent, shown } from './control-schemas.js'

const integer = { type: 'integer', minimum: 0, maximum: 999_999_999 }
const json = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })
const failure = (description: string) => json(description, ref('Failure'))

/** The answers that a call may get whatever it asks for. */
const always = { 403: failure('The call came from a page of another origin, or named a host that is not the sandbox.') }
/** Those of a call with a body. */
const withBody = {
  ...always,
  400: failure('The body cannot be used: what is wrong with it.'),
  413: { description: 'The body is too large.', content: { 'text/plain': { schema: { type: 'string' } } } },
  415: failure('The body is not `application/json`.'),
}
const withQuery = { ...always, 400: failure('A query parameter cannot be used: what is wrong with it.') }

const limit = {
  name: 'limit',
  in: 'query',
  description: 'How many of the latest.',
  schema: { ...integer, default: 1000 },
  example: 50,
}
const after = {
  name: 'after',
  in: 'query',
  description:
    'The `id` of the last attempt that is known: those since then are wanted. When it is not among those that are kept, all are.',
  schema: { type: 'string' },
  example: 'att_12',
}
const body = (schema: object, examples: Readonly<Record<string, unknown>>) => ({
  required: true,
  content: {
    'application/json': { schema, examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) },
  },
})

export const controlSpec = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Sandbox control',
    version: '1',
    description: [
      'Drives a running sandbox: what there is, what happens, what time it is, what goes wrong.',
      'Times are milliseconds since 1970, on the sandbox\u2019s clock.',
      'Nothing that is shown has a secret in it: keys and credentials are `[redacted]`.',
      'Pages of other origins are refused, as are hosts that are neither an address, nor `localhost`, nor the name that the sandbox listens on.',
    ].join(' '),
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/_sandbox', description: 'Every sandbox that listens on a port.' }],
  security: [],
  tags: [
    { name: 'state', description: 'What there is, and what happened.' },
    { name: 'time', description: 'The sandbox\u2019s clock.' },
    { name: 'events', description: 'What is to happen.' },
    { name: 'about', description: 'The control plane itself.' },
  ],
  paths: {
    '/': {
      get: {
        operationId: 'getPage',
        tags: ['about'],
        summary: 'A page for people',
        description: 'Shows webhooks and deliveries as they happen, triggers events and moves the clock. It needs no network.',
        responses: { 200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } }, ...always },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'getSpec',
        tags: ['about'],
        summary: 'This document',
        description: 'The control plane as an OpenAPI document.',
        responses: { 200: json('The document.', { type: 'object', additionalProperties: true }), ...always },
      },
    },
    '/state': {
      get: {
        operationId: 'getState',
        tags: ['state'],
        summary: 'Webhooks, clock, faults, deliveries that wait, and the latest calls',
        description: 'Everything that one looks at first, in one answer.',
        responses: { 200: json('What there is now.', ref('State')), ...always },
      },
    },
    '/deliveries': {
      get: {
        operationId: 'listDeliveries',
        tags: ['state'],
        summary: 'Events on their way, or arrived, or given up',
        description: 'Oldest first; `count` is the number of all.',
        parameters: [limit],
        responses: { 200: json('The deliveries.', shown({ deliveries: list(ref('Delivery')), count: integer })), ...withQuery },
      },
    },
    '/attempts': {
      get: {
        operationId: 'listAttempts',
        tags: ['state'],
        summary: 'Every attempt to deliver an event',
        description: 'In the order in which they ended; `count` is the number of all. With `after` those since the last time.',
        parameters: [limit, after],
        responses: { 200: json('The attempts.', shown({ attempts: list(ref('Attempt')), count: integer })), ...withQuery },
      },
    },
    '/trigger': {
      post: {
        operationId: 'triggerEvent',
        tags: ['events'],
        summary: 'Lets an event happen',
        description:
          'The event is made from the example of its contract, and sent to every URL that is registered for it. Answers when the first attempts are settled.',
        requestBody: body(
          sent(
            {
              contract: { type: 'string', minLength: 1 },
              event: { type: 'string', minLength: 1 },
              overrides: {
                type: 'object',
                additionalProperties: true,
                description: 'Fields of the event\u2019s data that are to be otherwise than in the example.',
              },
            },
            ['contract', 'event'],
          ),
          { overridden: { contract: 'my-contract', event: 'my-event', overrides: { recipient: 'alice@example.org' } } },
        ),
        responses: {
          200: json(
            'What became of it so far, for each URL.',
            shown(
              {
                deliveries: list(ref('Delivery')),
                hint: { type: 'string', description: 'Why nothing was sent.' },
                register: { type: 'string', description: 'A curl line that registers a webhook for this event, when there is none.' },
              },
              ['hint', 'register'],
            ),
          ),
          ...withBody,
          404: failure('The sandbox has no such contract, or the contract no such event.'),
        },
      },
    },
    '/clock': {
      get: {
        operationId: 'getClock',
        tags: ['time'],
        summary: 'What time it is, and when the next attempt is due',
        description: 'The sandbox\u2019s own time, which need not be ours.',
        responses: { 200: json('The time.', ref('Clock')), ...always },
      },
    },
    '/clock/advance': {
      post: {
        operationId: 'advanceClock',
        tags: ['time'],
        summary: 'Moves the time forward',
        description: 'Makes on the way all attempts that fall due. Answers when they are settled.',
        requestBody: body(
          sent({ by: { type: ['string', 'number'], description: 'Milliseconds, or a text such as `30s`, `15m`, `8h` or `2d`.' } }, ['by']),
          { text: { by: '15m' }, milliseconds: { by: 900_000 } },
        ),
        responses: { 200: json('The time after it.', ref('Clock')), ...withBody },
      },
    },
    '/faults': {
      get: {
        operationId: 'getFaults',
        tags: ['events'],
        summary: 'The faults that are played',
        description: 'As they were set.',
        responses: { 200: json('The faults.', ref('FaultsShown')), ...always },
      },
      put: {
        operationId: 'setFaults',
        tags: ['events'],
        summary: 'Sets the faults to play',
        description: 'They meet the calls of the contracts, never those of the control plane. Those that are not named end: `{}` ends all.',
        requestBody: body(ref('Faults'), { outage: { next: { status: 503, count: 3 } }, slow: { latencyMs: 2000 }, none: {} }),
        responses: { 200: json('The faults.', ref('FaultsShown')), ...withBody },
      },
    },
    '/reset': {
      post: {
        operationId: 'resetSandbox',
        tags: ['state'],
        summary: 'Forgets webhooks, deliveries, calls and faults',
        description: 'The time stays what it is.',
        responses: { 200: json('What is left.', ref('State')), ...withBody },
      },
    },
    '/snapshot': {
      get: {
        operationId: 'getSnapshot',
        tags: ['state'],
        summary: 'All that is remembered',
        description:
          'For looking at, not for restoring: signing keys, passwords and credentials are `[redacted]`. What keeps them is the state file.',
        responses: {
          200: json('The changes that would make it.', shown({ clock: { type: 'number' }, changes: list(ref('Change')) })),
          ...always,
        },
      },
    },
  },
  components: { schemas },
}
