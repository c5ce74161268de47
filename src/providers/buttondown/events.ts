/** How Buttondown signs: `X-Buttondown-Signature: sha256=<hex>`, HMAC-SHA256 over the raw body, when the webhook has a signing key. */
import { decodeJson, requireMediaType } from '../../events/decode.js'
import { hmacSha256, toHex, utf8 } from '../../events/hmac.js'
import { type Keys, requireKeys, verifyHmac } from '../../events/keys.js'
import type { Scheme } from '../../events/receive.js'
import { inWords, Refusal } from '../../events/refusal.js'

interface VerifyOptions {
  /** The webhook's signing key; several while it is rotated. */
  readonly signingKey?: Keys
  /** Let events through that have no signature: those of webhooks without a signing key, and the dashboard's test (third-party report). Default false. */
  readonly allowUnsigned?: boolean
}

/** A key, or the word that none is needed. */
export type ButtondownReceiveOptions = VerifyOptions & ({ readonly signingKey: Keys } | { readonly allowUnsigned: true })

const HEADER = 'x-buttondown-signature'
const PREFIX = 'sha256='

const eventId = (payload: unknown): string | undefined => {
  const id: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

async function verify(request: Request, bytes: Uint8Array<ArrayBuffer>, { signingKey, allowUnsigned }: VerifyOptions): Promise<void> {
  const header = request.headers.get(HEADER)
  if (allowUnsigned === true && (header === null || signingKey === undefined)) return
  const keys = requireKeys(signingKey, 'signingKey (or allowUnsigned: true)')
  if (header === null)
    throw new Refusal('signature_missing', undefined, 'The event has no X-Buttondown-Signature. Has the webhook a signing key?')
  if (!header.startsWith(PREFIX))
    throw new Refusal('signature_malformed', undefined, `X-Buttondown-Signature does not begin with ${PREFIX}.`)
  await verifyHmac(header.slice(PREFIX.length), bytes, keys)
}

export const signedScheme: Scheme<ButtondownReceiveOptions> = {
  methods: ['POST'],
  // No store by default: the body is signed, and Buttondown itself delivers at least once. With a store, a copy is answered as taken: any
  // answer but 2xx is a failure to Buttondown, and five of them disable the webhook.
  words: async () => ({ statuses: { replayed: 200 } }),
  async open(request, read, options) {
    requireMediaType(request, 'application/json')
    const bytes = await read()
    await verify(request, bytes, options)
    const payload = decodeJson(bytes)
    const replayKey = eventId(payload)
    return { payload, ...(replayKey === undefined ? {} : { replayKey }) }
  },
}

/** Early 2024: nothing was signed, and events had no id. */
export const unsignedScheme: Scheme<object> = {
  methods: ['POST'],
  async open(request, read) {
    requireMediaType(request, 'application/json')
    return { payload: decodeJson(await read()) }
  },
}

export interface ButtondownSignOptions {
  /** Without one the event goes unsigned, as from a webhook that has none. */
  readonly signingKey?: string
  /** Where the event goes; default: `http://localhost/`. */
  readonly url?: string
}

/**
 * Makes the request that Buttondown would send: the exact inverse of `receiveEvent`.
 *
 * @throws WebhookError `no_key`, when the key is empty
 */
export async function signButtondownEvent(payload: object, { signingKey, url }: ButtondownSignOptions): Promise<Request> {
  const bytes = utf8(JSON.stringify(payload))
  const headers = new Headers({ 'content-type': 'application/json' })
  if (signingKey !== undefined) {
    await inWords(async () => requireKeys(signingKey, 'signingKey'))
    headers.set(HEADER, PREFIX + toHex(await hmacSha256(signingKey, bytes)))
  }
  return new Request(url ?? 'http://localhost/', { method: 'POST', headers, body: bytes })
}
