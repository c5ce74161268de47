/** The events of today: JSON, the signature in the body. */
import { decodeJson, record, requireMediaType } from '../../events/decode.js'
import type { Scheme } from '../../events/receive.js'
import {
  DELIVERY_HEADERS,
  deliveryRules,
  type MailgunReceiveOptions,
  type MailgunSignOptions,
  makeSignature,
  verifySignature,
} from './signature.js'

export const jsonScheme: Scheme<MailgunReceiveOptions> = {
  ...deliveryRules,
  async open(request, read, options) {
    requireMediaType(request, 'application/json')
    const payload = decodeJson(await read())
    return { payload, ...(await verifySignature(record(record(payload)['signature']), options)) }
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
