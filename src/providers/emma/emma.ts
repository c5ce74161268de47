/** Emma's webhook API: its contract, a client, and the types of the spec. */
import type { Event, Events } from '../../../generated/emma/types.js'
import { handlerFor } from '../../events/handler.js'
import { nodeHandlerFor } from '../../events/node-handler.js'
import { receiverFor } from '../../events/receive.js'
import { type EmmaReceiveOptions, type EmmaSendOptions, emmaScheme, sendableEvent } from './events.js'

export type * from '../../../generated/emma/types.js'
export * from '../../events/public.js'
export { createClient } from './emma-client.js'
export { contract } from './emma-contract.js'

const generated = {
  events: () => import('../../../generated/emma/events.js'),
  contract: () => import('../../../generated/emma/contract.js'),
}

/**
 * Receives one event. Emma signs nothing: give a `pathSecret` or `basic` credentials, or nothing is verified. The event is held against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, EmmaReceiveOptions>(generated, emmaScheme)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/** Makes the request that Emma would send, by POST or GET: the exact inverse of `receiveEvent`. Emma signs nothing; the name is that of the other contracts. */
export const signEvent = (payload: Event, options: EmmaSendOptions = {}): Promise<Request> => sendableEvent(payload, options)
export type { EmmaReceiveOptions, EmmaSendOptions }
