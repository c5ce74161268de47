/** Mailgun's webhook API of today (v3, v4, v1, and the signing key): its contract, a client, and the types of the spec. */
import type { Event, Events } from '../../../generated/mailgun/types.js'
import { handlerFor } from '../../events/handler.js'
import { nodeHandlerFor } from '../../events/node-handler.js'
import { receiverFor } from '../../events/receive.js'
import { jsonScheme, signJsonEvent, type Unsigned } from './json-events.js'
import type { MailgunReceiveOptions, MailgunSignOptions } from './signature.js'

export type * from '../../../generated/mailgun/types.js'
export * from '../../events/public.js'
export { createClient } from './mailgun-client.js'
export { contract } from './mailgun-contract.js'

const generated = {
  events: () => import('../../../generated/mailgun/events.js'),
  contract: () => import('../../../generated/mailgun/contract.js'),
}

/**
 * Receives one event. Verifies the HMAC of timestamp and token with the signing key, refuses a token that was taken before, and holds the event against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, MailgunReceiveOptions>(generated, jsonScheme)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/**
 * Makes the request that Mailgun would send, signed: the exact inverse of `receiveEvent`.
 *
 * @param payload the event; a signature that it has is replaced
 * @throws WebhookError `no_key`
 */
export const signEvent = (payload: Unsigned<Event>, options: MailgunSignOptions): Promise<Request> => signJsonEvent(payload, options)
export type { MailgunReceiveOptions, MailgunSignOptions, Unsigned }
