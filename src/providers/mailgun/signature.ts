/** How Mailgun signs: HMAC-SHA256 of timestamp and token, in hexadecimal. The body is not signed, so a token is good once. */
import { hmacSha256, toHex, utf8 } from '../../events/hmac.js'
import { type Keys, requireKeys, verifyHmac } from '../../events/keys.js'
import type { Authentic, ReceiveOptions, Scheme } from '../../events/receive.js'
import { inWords, Refusal } from '../../events/refusal.js'

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

/** What both contracts share: answers that Mailgun understands, and one memory, as a signature of one is good for the other. */
export const deliveryRules: Pick<Scheme<unknown>, 'methods' | 'defaultReplay' | 'words'> = {
  methods: ['POST'],
  defaultReplay: () => import('./replay.js'),
  words: () => import('./words.js'),
}

export interface SignatureFields {
  readonly timestamp?: unknown
  readonly token?: unknown
  readonly signature?: unknown
  readonly 'parent-signature'?: unknown
}

/**
 * Verifies a signature, the account's own or the parent's.
 *
 * @returns what the replay store needs: what was signed, and until when the signature is good
 * @throws Refusal
 */
export async function verifySignature(
  { timestamp, token, signature, 'parent-signature': parentSignature }: SignatureFields,
  {
    signingKey,
    parentSigningKey,
    tolerance = { past: 9 * 3600, future: 300 },
    now = Date.now,
  }: VerifyOptions & Pick<ReceiveOptions, 'now'>,
): Promise<Omit<Authentic, 'payload'>> {
  const own = signingKey === undefined && parentSigningKey !== undefined ? [] : requireKeys(signingKey, 'signingKey')
  const parent = parentSigningKey === undefined ? [] : requireKeys(parentSigningKey, 'parentSigningKey')
  let failure: unknown = new Refusal('signature_missing')
  if (timestamp === undefined || token === undefined) throw failure
  // As it was signed, digits alone: `123junk` is no timestamp.
  const signedAt = typeof timestamp === 'object' ? '' : String(timestamp)
  if (!/^\d{1,12}$/.test(signedAt) || typeof token !== 'string' || token === '')
    throw new Refusal('signature_malformed', undefined, 'stamp')
  // Not the token alone: nothing is signed between the two, so a digit that is moved from one to the other makes another token, and fits.
  const replayKey = signedAt + token
  const candidates: [unknown, readonly string[]][] = [
    [signature, own],
    [parentSignature, parent],
  ]
  for (const [given, keys] of candidates) {
    if (given === undefined || keys.length === 0) continue
    failure = await verifyHmac(given, utf8(replayKey), keys).catch((error: unknown) => error)
    if (failure === undefined) break
  }
  if (failure !== undefined) throw failure
  const limit = tolerance === false ? Number.POSITIVE_INFINITY : tolerance
  const { past, future } = typeof limit === 'number' ? { past: limit, future: limit } : limit
  const age = now() / 1000 - Number(signedAt)
  // Both are written so that NaN is refused as well. The next attempt is older still; one from the future may come at the right time.
  if (!(age <= past)) throw new Refusal('timestamp_out_of_range', past, 'tooOld')
  if (!(age >= -future)) throw new Refusal('timestamp_out_of_range', future, 'tooNew')
  return { replayKey, replayUntil: (Number(signedAt) + past + 60) * 1000 }
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
  return inWords(async () => {
    const signature = await sign(options.signingKey, 'signingKey')
    const { parentSigningKey } = options
    if (parentSigningKey === undefined) return { timestamp, token, signature }
    return { timestamp, token, signature, 'parent-signature': await sign(parentSigningKey, 'parentSigningKey') }
  })
}
