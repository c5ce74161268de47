/** Buttondown's webhook API of today (version 2026-04-01): its contract, a client, and the types of the spec. */
import { events } from '../../../generated/buttondown/events.js'
import { table } from '../../../generated/buttondown/operations.js'
import type { Event, Events, paths } from '../../../generated/buttondown/types.js'
import { clientFactory } from '../../client/index.js'
import { handlerFor, nodeHandlerFor, receiverFor } from '../../events/index.js'
import { type ButtondownReceiveOptions, type ButtondownSignOptions, signButtondownEvent, signedScheme } from './events.js'

export { contract } from '../../../generated/buttondown/contract.js'
export type * from '../../../generated/buttondown/types.js'
export * from '../../events/public.js'

const loadContract = async () => (await import('../../../generated/buttondown/contract.js')).contract

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(table, loadContract)

/**
 * Receives one event. Verifies `X-Buttondown-Signature` over the raw bytes, and holds the event against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, ButtondownReceiveOptions>(events, signedScheme, loadContract)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/**
 * Makes the request that Buttondown would send, signed if there is a key: the exact inverse of `receiveEvent`.
 *
 * @throws WebhookError `no_key`, when the key is empty
 */
export const signEvent = (payload: Event, options: ButtondownSignOptions = {}): Promise<Request> => signButtondownEvent(payload, options)
export type { ButtondownReceiveOptions, ButtondownSignOptions }
