import type { CheckOptions } from './types.js'

export const DEFAULT_MAX_BYTES = 10 * 1024 * 1024
export const DEFAULT_TIMEOUT_MS = 30_000

/** The bytes of a body, or why there are none. `seen` counts what was read before. */
export type BodyBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failure: 'size' | 'timeout' | 'unread' | 'syntax'; readonly seen: number }

/**
 * Reads a message's body from a copy, so that the message itself stays readable. Stops at the limit, and never throws: a body
 * that breaks off, never ends or was read before is a finding, not an exception.
 */
export async function readBody(message: Request | Response, options: CheckOptions = {}): Promise<BodyBytes> {
  if (message.bodyUsed) return { failure: 'unread', seen: 0 }
  let stream: ReadableStream<Uint8Array> | null
  try {
    stream = message.clone().body
  } catch {
    return { failure: 'unread', seen: 0 }
  }
  if (stream === null) return { bytes: new Uint8Array() }
  return readStream(stream, options.maxBytes ?? DEFAULT_MAX_BYTES, options.timeoutMs ?? DEFAULT_TIMEOUT_MS)
}

async function readStream(stream: ReadableStream<Uint8Array>, maxBytes: number, timeoutMs: number): Promise<BodyBytes> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let seen = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'late')
  })
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return { failure: 'timeout', seen }
      if (next.done) break
      seen += next.value.byteLength
      if (seen > maxBytes) return { failure: 'size', seen }
      chunks.push(next.value)
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
