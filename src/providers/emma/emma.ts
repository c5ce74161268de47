/** Emma's webhook API: its contract, a client, and the types of the spec. */
import { events } from '../../../generated/emma/events.js'
import { table } from '../../../generated/emma/operations.js'
import type { Event, Events, paths } from '../../../generated/emma/types.js'
import { clientFactory } from '../../client/index.js'
import { handlerFor, nodeHandlerFor, receiverFor } from '../../events/index.js'
import { type EmmaReceiveOptions, type EmmaSendOptions, emmaScheme, sendableEvent } from './events.js'

export { contract } from '../../../generated/emma/contract.js'
export type * from '../../../generated/emma/types.js'
export * from '../../events/public.js'

const loadContract = async () => (await import('../../../generated/emma/contract.js')).contract

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `publicKey`, `privateKey`, and `accountId` so that calls need not repeat it; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(table, loadContract)

/**
 * Receives one event. Emma signs nothing: give a `pathSecret` or `basic` credentials, or nothing is verified. The event is held against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, EmmaReceiveOptions>(events, emmaScheme, loadContract)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/** Makes the request that Emma would send, by POST or GET: the exact inverse of `receiveEvent`. Emma signs nothing; the name is that of the other contracts. */
export const signEvent = (payload: Event, options: EmmaSendOptions = {}): Promise<Request> => sendableEvent(payload, options)
export type { EmmaReceiveOptions, EmmaSendOptions }
