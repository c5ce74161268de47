import { MemoryReplayStore, type ReplayStore } from '../../src/events/index.js'
import type { AnyReceived } from '../../src/events/receive.js'
import { type ContractId, contractIds } from '../../src/registry.js'

/** A contract's receiver and its inverse, without the types of the contract: for tests that go through all of them. */
export interface Receiver {
  readonly id: ContractId
  receive(request: Request, options?: object): Promise<AnyReceived>
  sign(payload: object, options?: object): Promise<Request>
  handler(options: object, onEvent: (received: AnyReceived) => unknown): (request: Request) => Promise<Response>
  /** Options with which both agree. */
  readonly options: { readonly receive: object; readonly sign: object }
}

const entries: Readonly<Record<ContractId, () => Promise<object>>> = {
  buttondown: () => import('../../src/providers/buttondown/buttondown.js'),
  'buttondown-legacy': () => import('../../src/providers/buttondown/buttondown-legacy.js'),
  mailgun: () => import('../../src/providers/mailgun/mailgun.js'),
  'mailgun-legacy': () => import('../../src/providers/mailgun/mailgun-legacy.js'),
  emma: () => import('../../src/providers/emma/emma.js'),
}

export const KEY = 'key-3ax6xnjp29jd6fds4gc373sgvjxteol0'

const options: Readonly<Record<ContractId, Receiver['options']>> = {
  buttondown: { receive: { signingKey: KEY }, sign: { signingKey: KEY } },
  'buttondown-legacy': { receive: {}, sign: {} },
  mailgun: { receive: { signingKey: KEY }, sign: { signingKey: KEY } },
  'mailgun-legacy': { receive: { signingKey: KEY }, sign: { signingKey: KEY } },
  emma: { receive: { pathSecret: 'secret-of-the-path' }, sign: { url: 'http://localhost/hooks/secret-of-the-path' } },
}

function call(module: object, name: string, ...args: readonly unknown[]): unknown {
  const found: unknown = Reflect.get(module, name)
  if (typeof found !== 'function') throw new TypeError(`The entry has no ${name}.`)
  return Reflect.apply(found, undefined, args)
}

const isReceived = (value: unknown): value is AnyReceived =>
  typeof value === 'object' && value !== null && 'type' in value && 'event' in value
const isHandler = (value: unknown): value is (request: Request) => Promise<Response> => typeof value === 'function'

/** Loads a contract's entry; anew, when the modules were reset. */
export async function receiverOf(id: ContractId): Promise<Receiver> {
  const entry = await entries[id]()
  return {
    id,
    async receive(request, given = options[id].receive) {
      const received = await call(entry, 'receiveEvent', request, given)
      if (!isReceived(received)) throw new TypeError('receiveEvent gave something else than an event.')
      return received
    },
    async sign(payload, given = options[id].sign) {
      const request = await call(entry, 'signEvent', payload, given)
      if (!(request instanceof Request)) throw new TypeError('signEvent gave something else than a request.')
      return request
    },
    handler(given, onEvent) {
      const handler = call(entry, 'createWebhookHandler', given, onEvent)
      if (!isHandler(handler)) throw new TypeError('createWebhookHandler gave no handler.')
      return handler
    },
    options: options[id],
  }
}

export const receivers = (): Promise<Receiver[]> => Promise.all(contractIds.map(receiverOf))

/** A store that asks nobody's clock and forgets nothing. */
export const freshStore = (): ReplayStore => new MemoryReplayStore()

/** The WebhookError that a receiver rejects with, as code and status; of a success its type. Any other error is thrown on. */
export async function outcomeOf(result: Promise<AnyReceived>): Promise<{ type: string } | { error: string; status: number }> {
  try {
    return { type: (await result).type }
  } catch (error) {
    // By its name, not by its class: a test may have loaded the modules twice.
    if (error instanceof Error && error.name === 'WebhookError' && 'code' in error && 'status' in error) {
      return { error: String(error.code), status: Number(error.status) }
    }
    throw error
  }
}
