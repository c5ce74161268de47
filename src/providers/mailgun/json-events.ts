/** The events of today: JSON, the signature in the body. */
import { decodeJson, requireMediaType } from '../../events/decode.js'
import type { Scheme } from '../../events/receive.js'
import {
  DELIVERY_HEADERS,
  deliveryRules,
  type MailgunReceiveOptions,
  type MailgunSignOptions,
  makeSignature,
  verifySignature,
} from './signature.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const jsonScheme: Scheme<MailgunReceiveOptions> = {
  ...deliveryRules,
  async open(request, read, options) {
    requireMediaType(request, 'application/json')
    const payload = decodeJson(await read())
    const fields = isRecord(payload) && isRecord(payload['signature']) ? payload['signature'] : {}
    const { timestamp, token, signature, 'parent-signature': parentSignature } = fields
    const verified = await verifySignature({ timestamp, token, signature, parentSignature }, options, (options.now ?? Date.now)())
    return { payload, ...verified }
  },
}

/** An event that need not be signed yet: a signature that it has is replaced. */
export type Unsigned<E> = E extends unknown
  ? { readonly [K in keyof E as K extends 'signature' ? never : K]: E[K] } & { readonly signature?: unknown }
  : never

/**
 * Makes the request that Mailgun would send: the exact inverse of `receiveEvent`.
 *
 * @param payload the event; a signature that it has is replaced
 * @throws WebhookError `no_key`
 */
export async function signJsonEvent(payload: object, options: MailgunSignOptions): Promise<Request> {
  const signature = await makeSignature(options)
  return new Request(options.url ?? 'http://localhost/', {
    method: 'POST',
    headers: { ...DELIVERY_HEADERS, 'content-type': 'application/json' },
    // First where Mailgun has it, and whatever the payload says of it.
    body: JSON.stringify(Object.assign({ signature }, payload, { signature })),
  })
}
