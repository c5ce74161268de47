/**
 * HMAC-SHA256 on Web standards. Where there is a Node (or Deno, or Bun) underneath, its own synchronous HMAC is used: it is several times
 * faster than a trip through `crypto.subtle`, and found without any import.
 */

interface NodeHmac {
  update(data: Uint8Array): NodeHmac
  digest(): Uint8Array
}
type CreateHmac = (algorithm: string, key: string) => NodeHmac

const encoder = /* @__PURE__ */ new TextEncoder()

/** `process.getBuiltinModule` (Node 20.16, 22.3): undefined where there is none. */
function nativeHmac(): CreateHmac | undefined {
  const host: unknown = Reflect.get(globalThis, 'process')
  const load: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, 'getBuiltinModule') : undefined
  if (typeof load !== 'function') return undefined
  try {
    const crypto: { createHmac?: CreateHmac } | undefined = Reflect.apply(load, host, ['node:crypto'])
    return typeof crypto?.createHmac === 'function' ? crypto.createHmac : undefined
  } catch {
    return undefined
  }
}

/** Undefined: not looked for yet; null: there is none. */
let native: CreateHmac | null | undefined

type ImportedKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** Imported keys, so that a key is imported once; bounded, since keys can come from anywhere. */
const imported = /* @__PURE__ */ new Map<string, Promise<ImportedKey>>()

function importKey(key: string): Promise<ImportedKey> {
  let promise = imported.get(key)
  if (promise === undefined) {
    if (imported.size >= 100) imported.clear()
    promise = crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    imported.set(key, promise)
  }
  return promise
}

/** The HMAC-SHA256 of the data under the key, 32 bytes. */
export async function hmacSha256(key: string, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (native === undefined) native = nativeHmac() ?? null
  if (native !== null) return native('sha256', key).update(data).digest()
  return new Uint8Array(await crypto.subtle.sign('HMAC', await importKey(key), data))
}

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What a lower-case hexadecimal digit stands for, by its character code. */
const digit = (code: number): number => (code < 58 ? code - 48 : code - 87)

/** The 32 bytes that 64 hexadecimal digits mean, in lower case as the providers write them; undefined for anything else. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined
  const bytes = new Uint8Array(32)
  for (let i = 0; i < 32; i++) bytes[i] = digit(text.charCodeAt(2 * i)) * 16 + digit(text.charCodeAt(2 * i + 1))
  return bytes
}

/** Compares in a time that does not depend on where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.byteLength ^ b.byteLength
  const length = Math.max(a.byteLength, b.byteLength)
  for (let i = 0; i < length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0)
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

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
