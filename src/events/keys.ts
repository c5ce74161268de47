import { equalBytes, fromHex, hmacSha256 } from './hmac.js'
import { Refusal } from './refusal.js'

/** One key, or several while keys are rotated: any of them is good. */
export type Keys = string | readonly string[]

/** @throws Refusal `no_key`, when there is none, or an empty one: an empty key would let anybody sign */
export function requireKeys(keys: Keys | undefined, option: string): readonly string[] {
  const list = [keys].flat()
  if (list.length > 0 && list.every((key): key is string => typeof key === 'string' && key.trim() !== '')) return list
  throw new Refusal('no_key', option)
}

/**
 * Verifies an HMAC-SHA256 signature in hexadecimal against any of the keys. Every key is tried, whichever fits.
 *
 * @throws Refusal `signature_malformed` or `signature_mismatch`
 */
export async function verifyHmac(signature: unknown, data: Uint8Array<ArrayBuffer>, keys: readonly string[]): Promise<void> {
  const given = fromHex(signature)
  if (given === undefined) throw new Refusal('signature_malformed')
  let matches = false
  for (const key of keys) matches = equalBytes(given, await hmacSha256(key, data)) || matches
  if (!matches) {
    throw new Refusal(
      'signature_mismatch',
      keys.some((key) => key !== key.trim()),
    )
  }
}
