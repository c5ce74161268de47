/** How Mailgun signs: HMAC-SHA256 of timestamp and token, in hexadecimal. The body is not signed, so a token is good once. */
import { WebhookError } from '../../events/error.js'
import { hmacSha256, toHex, utf8 } from '../../events/hmac.js'
import { type Keys, requireKeys, verifyHmac } from '../../events/keys.js'
import type { Authentic, Scheme } from '../../events/receive.js'
import { MemoryReplayStore } from '../../events/replay.js'

interface VerifyOptions {
  /** The HTTP webhook signing key (not the API key); several while it is rotated. */
  readonly signingKey?: Keys
  /** The primary account's signing key, for events of subaccounts (`parent-signature`). Where both are given, either is enough. */
  readonly parentSigningKey?: Keys
  /**
   * How old a signature may be, and how far in the future, in seconds; one number for both, `false` for no limit.
   *
   * Default: 9 hours old, 5 minutes ahead. Mailgun tries again for eight hours (5, 10 and 15 minutes, 1, 2 and 4 hours; the older schedule
   * takes 8 h 5 min), and nothing promises that an attempt is signed anew: a limit of five minutes would refuse every retried event. Copies
   * are kept out by the replay store, which remembers each token for as long as its signature is good (without a limit: for 30 days).
   */
  readonly tolerance?: number | { readonly past: number; readonly future: number } | false
}

/** One key at least. */
export type MailgunReceiveOptions = VerifyOptions & ({ readonly signingKey: Keys } | { readonly parentSigningKey: Keys })

const DEFAULT_TOLERANCE = { past: 9 * 3600, future: 300 }

/** What both contracts share: answers that Mailgun understands, and one memory, as a signature of one is good for the other. */
export const deliveryRules: Pick<Scheme<unknown>, 'methods' | 'defaultReplay' | 'statuses'> = {
  methods: ['POST'],
  defaultReplay: /* @__PURE__ */ new MemoryReplayStore(),
  // 406 ends Mailgun's attempts, everything else but 200 makes it try again. Here the next attempt would bring the same. A wrong key or a
  // payload that breaks its contract is another matter: within eight hours the receiver may be mended.
  statuses: { unsupported_media_type: 406, body_too_large: 406, replayed: 406 },
}

export interface SignatureFields {
  readonly timestamp?: unknown
  readonly token?: unknown
  readonly signature?: unknown
  readonly parentSignature?: unknown
}

/** The timestamp as it was signed, digits alone: `123junk` is none. */
function timestampText(timestamp: unknown): string {
  const text = typeof timestamp === 'number' && Number.isSafeInteger(timestamp) ? String(timestamp) : timestamp
  if (typeof text !== 'string' || !/^\d{1,12}$/.test(text))
    throw new WebhookError('signature_malformed', 'The timestamp of the signature is not a number of seconds.')
  return text
}

/** @returns until when the signature is good, in milliseconds since 1970; undefined: without end */
function checkAge(timestamp: number, now: number, tolerance: VerifyOptions['tolerance'] = DEFAULT_TOLERANCE): number | undefined {
  if (tolerance === false) return undefined
  const { past, future } = typeof tolerance === 'number' ? { past: tolerance, future: tolerance } : tolerance
  const age = now / 1000 - timestamp
  // Both are written so that NaN is refused as well. The next attempt is older still; one from the future may come at the right time.
  if (!(age <= past))
    throw new WebhookError('timestamp_out_of_range', `The signature is older than ${past} seconds (tolerance).`, { status: 406 })
  if (!(age >= -future))
    throw new WebhookError(
      'timestamp_out_of_range',
      `The signature is more than ${future} seconds in the future (tolerance). Is the clock right?`,
    )
  return Number.isFinite(past) ? (timestamp + past + 60) * 1000 : undefined
}

/** @throws WebhookError when neither signature fits */
async function verifyEither(fields: SignatureFields, data: Uint8Array<ArrayBuffer>, options: VerifyOptions): Promise<void> {
  const { signature, parentSignature } = fields
  const keysFor = (keys: Keys | undefined, option: string): readonly string[] => (keys === undefined ? [] : requireKeys(keys, option))
  const own = keysFor(options.signingKey, 'signingKey')
  const parent = keysFor(options.parentSigningKey, 'parentSigningKey')
  const candidates = [
    ...(own.length > 0 && signature !== undefined ? [() => verifyHmac(signature, data, own)] : []),
    ...(parent.length > 0 && parentSignature !== undefined ? [() => verifyHmac(parentSignature, data, parent)] : []),
  ]
  const [first, second] = candidates
  if (first === undefined) throw new WebhookError('signature_missing', 'The event has no signature that belongs to the given key.')
  await (second === undefined ? first() : first().catch(second))
}

/**
 * Verifies a signature, the account's own or the parent's.
 *
 * @returns what the replay store needs: what was signed, and until when the signature is good
 * @throws WebhookError
 */
export async function verifySignature(fields: SignatureFields, options: VerifyOptions, now: number): Promise<Omit<Authentic, 'payload'>> {
  if (options.parentSigningKey === undefined) requireKeys(options.signingKey, 'signingKey')
  const { timestamp, token } = fields
  if (timestamp === undefined || token === undefined)
    throw new WebhookError('signature_missing', 'The event has no signature: timestamp, token and signature are needed.')
  const signedAt = timestampText(timestamp)
  if (typeof token !== 'string' || token === '') throw new WebhookError('signature_malformed', 'The token of the signature is not a text.')
  const signed = signedAt + token
  await verifyEither(fields, utf8(signed), options)
  const replayUntil = checkAge(Number(signedAt), now, options.tolerance)
  // Not the token alone: nothing is signed between the two, so a digit that is moved from one to the other makes another token, and fits.
  return { replayKey: signed, ...(replayUntil === undefined ? {} : { replayUntil }) }
}

export interface MailgunSignOptions {
  readonly signingKey: string
  /** Adds a `parent-signature`, as events of subaccounts have one. */
  readonly parentSigningKey?: string
  /** Whole seconds since 1970; default: now. */
  readonly timestamp?: number
  /** Default: 50 random hexadecimal digits. */
  readonly token?: string
  /** Where the event goes; default: `http://localhost/`. */
  readonly url?: string
}

const randomToken = (): string => toHex(crypto.getRandomValues(new Uint8Array(25)))

/** The headers that were recorded of Mailgun's deliveries. */
export const DELIVERY_HEADERS = { 'user-agent': 'mailgun/treq-16.12.0', 'accept-encoding': 'gzip', accept: '*/*' }

/** The fields that sign an event, under the names that they have on the wire. */
export interface Signature {
  readonly timestamp: string
  readonly token: string
  readonly signature: string
  readonly 'parent-signature'?: string
}

/** Makes the fields that sign an event. @throws WebhookError `no_key` */
export async function makeSignature(options: MailgunSignOptions): Promise<Signature> {
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000))
  const token = options.token ?? randomToken()
  const sign = async (key: string, option: string): Promise<string> => {
    requireKeys(key, option)
    return toHex(await hmacSha256(key, utf8(timestamp + token)))
  }
  const signature = await sign(options.signingKey, 'signingKey')
  const { parentSigningKey } = options
  if (parentSigningKey === undefined) return { timestamp, token, signature }
  return { timestamp, token, signature, 'parent-signature': await sign(parentSigningKey, 'parentSigningKey') }
}
