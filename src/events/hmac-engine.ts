/**
 * What HMAC-SHA256 is made by. Where there is Node, Deno or Bun underneath, by its own synchronous one: it is several times faster than a
 * trip through `crypto.subtle`, and found without any import. Loaded with the first signature.
 */
import type { Hmac } from './hmac.js'

interface NodeHmac {
  update(data: Uint8Array): NodeHmac
  digest(): Uint8Array
}
type CreateHmac = (algorithm: string, key: string) => NodeHmac

/** By `process.getBuiltinModule` (Node 20.16, 22.3); undefined where there is none. */
function nativeHmac(): Hmac | undefined {
  const host: unknown = Reflect.get(globalThis, 'process')
  const load: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, 'getBuiltinModule') : undefined
  if (typeof load !== 'function') return undefined
  try {
    const crypto: { createHmac?: CreateHmac } | undefined = Reflect.apply(load, host, ['node:crypto'])
    const create = crypto?.createHmac
    return typeof create === 'function' ? (key, data) => create('sha256', key).update(data).digest() : undefined
  } catch {
    return undefined
  }
}

/** Imported keys, so that a key is imported once; bounded, since keys can come from anywhere. */
const imported = new Map<string, ReturnType<typeof crypto.subtle.importKey>>()

const webHmac: Hmac = async (key, data) => {
  let promise = imported.get(key)
  if (promise === undefined) {
    if (imported.size >= 100) imported.clear()
    promise = crypto.subtle.importKey('raw', new TextEncoder().encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    imported.set(key, promise)
  }
  return new Uint8Array(await crypto.subtle.sign('HMAC', await promise, data))
}

export const bestHmac = (): Hmac => nativeHmac() ?? webHmac
