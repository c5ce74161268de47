/** HMAC-SHA256 on Web standards. Where there is a Node (or Deno, or Bun) underneath, its own synchronous HMAC is used. */

export type Hmac = (key: string, data: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>

let hmac: Hmac | undefined

/** The HMAC-SHA256 of the data under the key, 32 bytes. */
export async function hmacSha256(key: string, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (hmac === undefined) {
    const { bestHmac } = await import('./hmac-engine.js')
    hmac ??= bestHmac()
  }
  return hmac(key, data)
}

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What a lower-case hexadecimal digit stands for, by its character code. */
const digit = (code: number): number => code - (code < 58 ? 48 : 87)

/** The 32 bytes that 64 hexadecimal digits mean, in lower case as the providers write them; undefined for anything else. */
export function fromHex(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !/^[0-9a-f]{64}$/.test(text)) return undefined
  return new Uint8Array(32).map((_, i) => digit(text.charCodeAt(2 * i)) * 16 + digit(text.charCodeAt(2 * i + 1)))
}

/** Compares in a time that does not depend on where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  a.forEach((byte, i) => {
    difference |= byte ^ (b[i] ?? 0)
  })
  return difference === 0
}

/**
 * Is any of the given texts any of the secrets? Their digests are compared, so that the time tells neither where a text differs nor how long
 * a secret is.
 */
export async function anyEqual(given: readonly string[], secrets: readonly string[]): Promise<boolean> {
  const digests = (texts: readonly string[]): Promise<Uint8Array[]> => Promise.all(texts.map((text) => hmacSha256('compared', utf8(text))))
  const [ours, theirs] = await Promise.all([digests(secrets), digests(given)])
  let found = false
  for (const a of ours) for (const b of theirs) found = equalBytes(a, b) || found
  return found
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
