/** Deliveries by a function call, in place of the network: for tests without a socket. */
import { checkedTimeout, orAborted, withDeadline } from './deadline.js'
import type { Outgoing, Reply, Transport } from './delivery-types.js'
import { isRequestUrl } from './outgoing.js'

export interface InProcessOptions {
  /** How long an answer may take, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number
  /** How much of an answer is read. Default 64 KiB. */
  readonly maxBytes?: number
}

/** How much of an answer is kept to be shown. */
const KEPT_BYTES = 4096

/** The bytes that go out. */
export const bytesOf = ({ body, encoding }: Outgoing): Uint8Array<ArrayBuffer> =>
  encoding === 'utf8' ? new TextEncoder().encode(body) : Uint8Array.from(atob(body), (char) => char.charCodeAt(0))

/** The beginning of an answer's body, and how much of it there was up to the limit. */
async function read(response: Response, signal: AbortSignal, maxBytes: number): Promise<Pick<Reply, 'bytes' | 'body'>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  try {
    while (reader !== undefined && bytes <= maxBytes) {
      const { done, value } = await orAborted(reader.read(), signal)
      if (done) break
      if (bytes < KEPT_BYTES) chunks.push(value)
      bytes += value.byteLength
    }
  } catch {
    // The status stands, whatever becomes of the rest of the answer.
  }
  // Not awaited: a stream may take its time to cancel, or never do it.
  reader?.cancel().catch(() => undefined)
  const text = new TextDecoder().decode(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).slice(0, KEPT_BYTES).arrayBuffer())
  return { bytes, body: text }
}

/**
 * Sends deliveries to a function.
 *
 * @throws RangeError for a timeout that is not positive
 */
export function inProcessTransport(deliver: (request: Request) => Promise<Response>, options: InProcessOptions = {}): Transport {
  const { maxBytes = 64 * 1024 } = options
  const timeoutMs = checkedTimeout(options.timeoutMs ?? 10_000)

  const send = async (outgoing: Outgoing, signal: AbortSignal): Promise<Reply> => {
    const { method, url, headers } = outgoing
    const request = new Request(url, { method, headers, signal, ...(method === 'GET' ? {} : { body: bytesOf(outgoing) }) })
    const response: unknown = await orAborted(Promise.resolve(deliver(request)), signal)
    if (!(response instanceof Response)) throw new TypeError('deliver gave no Response')
    return { status: response.status, ...(await read(response, signal, maxBytes)) }
  }

  return async (outgoing, stop) => {
    if (!isRequestUrl(outgoing.url)) return { error: 'the URL cannot be read, or has credentials in it', blocked: true, bytes: 0 }
    try {
      return await withDeadline(timeoutMs, stop, (signal) => send(outgoing, signal))
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error), bytes: 0 }
    }
  }
}
