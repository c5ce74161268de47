/** Buttondown's webhook API of today (version 2026-04-01): its contract, a client, and the types of the spec. */
import type { Event, Events } from '../../../generated/buttondown/types.js'
import { handlerFor } from '../../events/handler.js'
import { nodeHandlerFor } from '../../events/node-handler.js'
import { receiverFor } from '../../events/receive.js'
import { type ButtondownReceiveOptions, type ButtondownSignOptions, signButtondownEvent, signedScheme } from './events.js'

export type * from '../../../generated/buttondown/types.js'
export * from '../../events/public.js'
export { createClient } from './buttondown-client.js'
export { contract } from './buttondown-contract.js'

const generated = {
  events: () => import('../../../generated/buttondown/events.js'),
  contract: () => import('../../../generated/buttondown/contract.js'),
}

/**
 * Receives one event. Verifies `X-Buttondown-Signature` over the raw bytes, and holds the event against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, ButtondownReceiveOptions>(generated, signedScheme)

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
