/** Buttondown's webhook API as it was documented in early 2024: its contract, a client, and the types of the spec. */
import { events } from '../../../generated/buttondown-legacy/events.js'
import { table } from '../../../generated/buttondown-legacy/operations.js'
import type { Event, Events, paths } from '../../../generated/buttondown-legacy/types.js'
import { clientFactory } from '../../client/index.js'
import { handlerFor, nodeHandlerFor, receiverFor } from '../../events/index.js'
import { signButtondownEvent, unsignedScheme } from './events.js'

export { contract } from '../../../generated/buttondown-legacy/contract.js'
export type * from '../../../generated/buttondown-legacy/types.js'
export * from '../../events/public.js'

const loadContract = async () => (await import('../../../generated/buttondown-legacy/contract.js')).contract

/**
 * Makes a client: one method an operation, with openapi-fetch's own argument shape, and openapi-fetch's client as `http`.
 *
 * @param options `apiKey`; see `ClientOptions` for the rest
 * @throws ClientError when an option is missing, malformed or unknown
 */
export const createClient = /* @__PURE__ */ clientFactory<paths, typeof table>(table, loadContract)

/**
 * Receives one event. Holds the event against the contract. Nothing was signed in early 2024, so nothing is verified.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, object>(events, unsignedScheme, loadContract)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/** Makes the request that Buttondown would have sent. Nothing was signed then; the name is that of the other contracts. */
export const signEvent = (payload: Event, options: { readonly url?: string } = {}): Promise<Request> =>
  signButtondownEvent(payload, options)
