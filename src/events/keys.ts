import { WebhookError } from './error.js'
import { equalBytes, fromHex, hmacSha256 } from './hmac.js'

/** One key, or several while keys are rotated: any of them is good. */
export type Keys = string | readonly string[]

const isKey = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** @throws WebhookError `no_key`, when there is none, or an empty one: an empty key would let anybody sign */
export function requireKeys(keys: Keys | undefined, option: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys]
  if (list.length === 0 || !list.every(isKey)) {
    throw new WebhookError('no_key', `The receiver needs ${option}: a text that is not empty, or a list of such. Is the variable set?`)
  }
  return list
}

/**
 * Verifies an HMAC-SHA256 signature in hexadecimal against any of the keys. Every key is tried, whichever fits.
 *
 * @throws WebhookError `signature_malformed` or `signature_mismatch`
 */
export async function verifyHmac(signature: unknown, data: Uint8Array<ArrayBuffer>, keys: readonly string[]): Promise<void> {
  const given = typeof signature === 'string' ? fromHex(signature) : undefined
  if (given === undefined) throw new WebhookError('signature_malformed', 'The signature is not 64 hexadecimal digits in lower case.')
  let matches = false
  for (const key of keys) matches = equalBytes(given, await hmacSha256(key, data)) || matches
  if (matches) return
  const hint = keys.some((key) => key !== key.trim()) ? ' A key begins or ends with white space.' : ''
  throw new WebhookError(
    'signature_mismatch',
    `The signature fits none of the keys. Is it the signing key, and the one of this account?${hint}`,
  )
}
