/** The events of the first API: flat forms, the signature among their fields. */
import { encodeBody } from '../../client/encode.js'
import { decodeForm, requireMediaType } from '../../events/decode.js'
import type { Scheme } from '../../events/receive.js'
import {
  DELIVERY_HEADERS,
  deliveryRules,
  type MailgunReceiveOptions,
  type MailgunSignOptions,
  makeSignature,
  type Signature,
  verifySignature,
} from './signature.js'

export const formScheme: Scheme<MailgunReceiveOptions> = {
  ...deliveryRules,
  async open(request, read, options, generated) {
    requireMediaType(request, 'application/x-www-form-urlencoded', 'multipart/form-data')
    const payload = await decodeForm(await read(), request, (await generated.events()).events.repeated)
    return { payload, ...(await verifySignature(payload, options)) }
  },
}

export interface FormSignOptions extends MailgunSignOptions {
  /** Default: multipart when there is a file, otherwise urlencoded. */
  readonly encoding?: 'application/x-www-form-urlencoded' | 'multipart/form-data'
}

/** An event that need not be signed yet: a signature that it has is replaced. */
export type UnsignedForm<E> = E extends unknown ? { readonly [K in keyof E as K extends keyof Signature ? never : K]: E[K] } : never

const SIGNATURE_FIELDS: Readonly<Record<keyof Signature, true>> = {
  timestamp: true,
  token: true,
  signature: true,
  'parent-signature': true,
}

/**
 * Makes the request that Mailgun would send: the exact inverse of `receiveEvent`. The signature stands last, where Mailgun's own values win over
 * custom variables of the same name.
 *
 * @param payload the fields; lists are repeated, and a signature that it has is replaced
 * @throws WebhookError `no_key`; ClientError `unsupported_body`, when a field is neither a text nor a file
 */
export async function signFormEvent(payload: object, options: FormSignOptions): Promise<Request> {
  const fields = Object.entries(payload).filter(([name]) => !Object.hasOwn(SIGNATURE_FIELDS, name))
  const all = Object.fromEntries([...fields, ...Object.entries(await makeSignature(options))])
  const hasFile = fields.some(([, value]) => [value].flat().some((item: unknown) => item instanceof Blob))
  const { body, contentType } = encodeBody(all, options.encoding ?? (hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'))
  return new Request(options.url ?? 'http://localhost/', {
    method: 'POST',
    headers: { ...DELIVERY_HEADERS, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
    body,
  })
}
