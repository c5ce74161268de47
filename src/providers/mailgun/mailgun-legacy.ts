/** Mailgun's first webhook API: seven names, one URL each: its contract, a client, and the types of the spec. */
import type { Event, Events } from '../../../generated/mailgun-legacy/types.js'
import { handlerFor } from '../../events/handler.js'
import { nodeHandlerFor } from '../../events/node-handler.js'
import { receiverFor } from '../../events/receive.js'
import { type FormSignOptions, formScheme, signFormEvent, type UnsignedForm } from './form-events.js'
import type { MailgunReceiveOptions } from './signature.js'

export type * from '../../../generated/mailgun-legacy/types.js'
export * from '../../events/public.js'
export { createClient } from './mailgun-legacy-client.js'
export { contract } from './mailgun-legacy-contract.js'

const generated = {
  events: () => import('../../../generated/mailgun-legacy/events.js'),
  contract: () => import('../../../generated/mailgun-legacy/contract.js'),
}

/**
 * Receives one event. Reads the form, verifies the HMAC of timestamp and token, refuses a token that was taken before, and holds the event against the contract.
 *
 * @returns the event with its `type` (the name under which it is registered), by which TypeScript narrows it
 * @throws WebhookError and nothing else, whatever arrives; its `status` is what to answer
 */
export const receiveEvent = /* @__PURE__ */ receiverFor<Events, MailgunReceiveOptions>(generated, formScheme)

/** Makes a Web-standard handler `(Request) => Promise<Response>`: Hono, Next.js, Bun, Deno, workers. It receives, calls `onEvent`, and answers. */
export const createWebhookHandler = /* @__PURE__ */ handlerFor(receiveEvent)

/** The same for `node:http`, Express, and Fastify's raw request and reply. Mount it where no body parser has read the body. */
export const createNodeWebhookHandler = /* @__PURE__ */ nodeHandlerFor(receiveEvent)

/**
 * Makes the request that Mailgun would send, signed: the exact inverse of `receiveEvent`.
 *
 * @param payload the fields; lists are repeated, and a signature that it has is replaced
 * @throws WebhookError `no_key`; ClientError `unsupported_body`, when a field is neither a text nor a file
 */
export const signEvent = (payload: UnsignedForm<Event>, options: FormSignOptions): Promise<Request> => signFormEvent(payload, options)
export type { FormSignOptions, MailgunReceiveOptions, UnsignedForm }
