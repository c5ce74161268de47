import type { CheckOptions } from './types.js'

export const DEFAULT_MAX_BYTES = 10 * 1024 * 1024
export const DEFAULT_TIMEOUT_MS = 30_000

/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Why a body could not be read. `seen` counts the bytes that were read before. */
export interface Unread {
  readonly failure: 'size' | 'timeout' | 'unread' | 'syntax'
  readonly seen: number
}

/** The bytes of a body, or why there are none. */
export type BodyBytes = { readonly bytes: Uint8Array<ArrayBuffer> } | Unread

/**
 * Reads a message's body from a copy, so that the message itself stays readable. Stops at the limit, and never throws: a body
 * that breaks off, never ends or was read before is a finding, not an exception.
 */
export async function readBody(message: Request | Response, options: CheckOptions = {}): Promise<BodyBytes> {
  if (message.bodyUsed) return { failure: 'unread', seen: 0 }
  let reader: ReadableStreamDefaultReader<unknown>
  try {
    const stream = message.clone().body
    if (stream === null) return { bytes: new Uint8Array() }
    reader = stream.getReader()
  } catch {
    return { failure: 'unread', seen: 0 }
  }
  return readAll(reader, options.maxBytes ?? DEFAULT_MAX_BYTES, options.timeoutMs ?? DEFAULT_TIMEOUT_MS)
}

async function readAll(reader: ReadableStreamDefaultReader<unknown>, maxBytes: number, timeoutMs: number): Promise<BodyBytes> {
  const chunks: Uint8Array[] = []
  let seen = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, Math.min(timeoutMs, LONGEST_TIMER), 'late')
  })
  const deadline = Date.now() + timeoutMs
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      // A stream that always has another chunk ready never lets the timer come: hence the clock as well.
      if (next === 'late' || Date.now() > deadline) return { failure: 'timeout', seen }
      if (next.done) break
      if (!(next.value instanceof Uint8Array)) return { failure: 'syntax', seen }
      seen += next.value.byteLength
      if (seen > maxBytes) return { failure: 'size', seen }
      if (next.value.byteLength > 0) chunks.push(next.value)
    }
  } catch {
    return { failure: 'syntax', seen }
  } finally {
    clearTimeout(timer)
    // Not awaited: cancelling one half of a cloned body settles only when the other half is read or cancelled too.
    reader.cancel().catch(() => undefined)
  }
  return { bytes: concat(chunks, seen) }
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
