/** The schemas of the control plane: what `control-view.ts` shows, and what `control-input.ts` reads. */

const text = { type: 'string' }
const number = { type: 'number' }
const integer = { type: 'integer' }
const time = { type: 'number', description: 'Milliseconds since 1970, on the sandbox\u2019s clock.' }
const fault = { type: 'integer', minimum: 200, maximum: 599 }
const count = { type: 'integer', minimum: 0, maximum: 1_000_000_000 }

type Properties = Readonly<Record<string, object>>

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const list = (items: object) => ({ type: 'array', items })
/** What comes back: it may have more one day. */
export const shown = (properties: Properties, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})
/** What is sent: nothing else is understood. */
export const sent = (properties: Properties, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})

const deliveryState = {
  type: 'string',
  enum: ['pending', 'delivered', 'given-up'],
  description: 'What became of the event: it waits for its next attempt, it was taken, or there will be no more attempts.',
}

const faultProperties = {
  latencyMs: { type: 'number', minimum: 0, maximum: 600_000, description: 'Real milliseconds by which each answer is late.' },
  next: { ...sent({ status: fault, count }, ['status']), description: 'Answer the next calls (1, unless told) with this status.' },
  drop: { ...sent({ count }), description: 'Cut the line of the next calls (1, unless told), after the work was done.' },
  random: {
    ...sent({ share: { type: 'number', minimum: 0, maximum: 1 }, status: fault, seed: { ...count, maximum: 2 ** 32 - 1 } }, ['share']),
    description: 'Answer a share of the calls with this status (500, unless told). The same seed gives the same calls.',
  },
}

export const schemas = {
  Failure: shown({ error: { ...text, description: 'What is wrong, and what to do instead.' } }),
  Clock: shown({
    now: time,
    nextAt: { type: ['number', 'null'], description: 'When the next attempt is due; null when none is.' },
  }),
  Faults: sent(faultProperties),
  FaultsShown: shown(
    {
      ...faultProperties,
      active: { type: 'boolean', description: 'Whether any of them has something left to do.' },
    },
    Object.keys(faultProperties),
  ),
  Webhook: shown({
    key: { ...text, description: 'The webhook in the provider\u2019s own terms.' },
    event: text,
    url: { ...text, description: 'A password in it is not shown.' },
    enabled: { type: 'boolean' },
  }),
  ContractState: shown(
    {
      id: text,
      title: text,
      baseUrl: { ...text, description: 'Where clients of this contract go.' },
      events: { ...list(text), description: 'The events that can be triggered.' },
      webhooks: list(ref('Webhook')),
      register: { ...text, description: 'A curl line that registers a webhook.' },
    },
    ['register'],
  ),
  Call: {
    ...shown({ at: time, contract: text, operation: text, method: text, path: text, status: integer }),
    description: 'A call of an operation of a contract.',
  },
  PendingDelivery: shown({ id: text, contract: text, event: text, url: text, createdAt: time, attempts: integer, nextAt: time }, [
    'nextAt',
  ]),
  State: shown({
    contracts: list(ref('ContractState')),
    clock: ref('Clock'),
    faults: ref('FaultsShown'),
    deliveries: shown({
      count: shown({ pending: integer, delivered: integer, 'given-up': integer }),
      pending: { ...list(ref('PendingDelivery')), description: 'Those that are due next, 100 at most.' },
    }),
    calls: { ...list(ref('Call')), description: 'The latest 100, oldest first.' },
  }),
  Outgoing: {
    ...shown({
      method: text,
      url: text,
      headers: { type: 'object', additionalProperties: text },
      body: text,
      encoding: { type: 'string', enum: ['utf8', 'base64'], description: 'How `body` stands for bytes.' },
    }),
    description: 'The request that the receiver gets. Credentials in its headers are shown as `[redacted]`.',
  },
  Delivery: {
    ...shown(
      {
        id: text,
        contract: text,
        event: text,
        target: { ...text, description: 'The key of the webhook that it belongs to.' },
        outgoing: ref('Outgoing'),
        createdAt: time,
        state: deliveryState,
        attempts: integer,
        nextAt: { ...time, description: 'When the next attempt is due; absent when there will be none.' },
      },
      ['nextAt'],
    ),
    description: 'One event on its way to one URL.',
  },
  Attempt: {
    ...shown(
      {
        id: text,
        delivery: { ...text, description: 'The id of the delivery that it belongs to.' },
        contract: text,
        event: text,
        url: text,
        number: { type: 'integer', minimum: 1, description: '1 is the first attempt.' },
        at: time,
        duration: { ...number, description: 'Real milliseconds.' },
        status: { ...integer, description: 'What the receiver answered; absent when there was no answer.' },
        error: { ...text, description: 'Why there was no answer.' },
        bytes: { ...integer, description: 'How many bytes of an answer were read.' },
        request: ref('Outgoing'),
        response: { ...text, description: 'The beginning of the answer\u2019s body.' },
        state: deliveryState,
        nextAt: { ...time, description: 'When the next attempt is due; absent when there will be none.' },
      },
      ['status', 'error', 'response', 'nextAt'],
    ),
    description: 'One attempt to deliver an event.',
  },
  Change: {
    ...shown({ in: text, key: text, value: {} }, ['value']),
    description: 'A value that is remembered: the name of its collection, its key, and itself.',
  },
}
