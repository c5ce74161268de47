/** Buttondown's webhook API as it was documented in early 2024: its contract, a client, and the types of the spec. */
import type { Event, Events } from '../../../generated/buttondown-legacy/types.js'
import { handlerFor } from '../../events/handler.js'
import { nodeHandlerFor } from '../../events/node-handler.js'
import { receiverFor } from '../../events/receive.js'
import { signButtondownEvent, unsignedScheme } from './events.js'

export type * from '../../../generated/buttondown-legacy/types.js'
export * from '../../events/public.js'
export { createClient } from './buttondown-legacy-client.js'
export { contract } from './buttondown-legacy-contract.js'

const generated = {
  events: () => import('../../../generated/buttondown-legacy/events.js'),
  contract: () => import('../../../generated/buttondown-legacy/contract.js'),
}

/**
 * Receives one event. Holds the event against the contract. Nothing was signed in early 2024, so nothing is verified.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, object>(generated, unsignedScheme)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/** Makes the request that Buttondown would have sent. Nothing was signed then; the name is that of the other contracts. */
export const signEvent = (payload: Event, options: { readonly url?: string } = {}): Promise<Request> =>
  signButtondownEvent(payload, options)
