import { WebhookError } from './error.js'

export interface BodyLimits {
  /** How many bytes are read at most. Default 1 MiB. */
  readonly maxBytes?: number
  /** How long to wait for the body, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number
}

const DEFAULT_MAX_BYTES = 1024 * 1024
const DEFAULT_TIMEOUT_MS = 10_000

/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError('body_too_large', `The body is larger than ${maxBytes} bytes (maxBytes).`)
const tooSlow = (timeoutMs: number): WebhookError =>
  new WebhookError('body_incomplete', `The body did not arrive within ${timeoutMs} ms (timeoutMs).`, { status: 408 })

/** What is used of a stream's reader. */
export interface BodyReader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>
  cancel(): Promise<unknown>
}

/** Bodies that a host reads by its own means: to wrap them into a Web stream first takes longer than all the rest. */
const readers = /* @__PURE__ */ new WeakMap<Request, BodyReader>()

/** Lets the receiver read the body of this request, which has none itself, from here. */
export const attachBody = (request: Request, reader: BodyReader): void => void readers.set(request, reader)

function readerOf(request: Request): BodyReader | undefined {
  if (!request.bodyUsed) {
    try {
      return readers.get(request) ?? request.body?.getReader()
    } catch {
      // Locked: somebody else is reading.
    }
  }
  throw new WebhookError(
    'body_consumed',
    'The body of this request was read before, or is being read. Receive the event first, or pass a clone() of the request.',
  )
}

/**
 * Reads the raw bytes of a request, and stops reading at the limit, whatever Content-Length says.
 *
 * @throws WebhookError `body_consumed`, `body_too_large` or `body_incomplete`
 */
export async function readBytes(request: Request, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS } = limits
  const reader = readerOf(request)
  if (reader === undefined) return new Uint8Array()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(timeoutMs)), Math.min(timeoutMs, LONGEST_TIMER))
  })
  try {
    if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
    return await Promise.race([readAll(reader, maxBytes, timeoutMs), late])
  } catch (error) {
    // Not awaited: a stream may take its time to cancel, or never do it.
    reader.cancel().catch(() => undefined)
    throw error instanceof WebhookError ? error : new WebhookError('body_incomplete', 'The body broke off.')
  } finally {
    clearTimeout(timer)
  }
}

async function readAll(reader: BodyReader, maxBytes: number, timeoutMs: number): Promise<Uint8Array<ArrayBuffer>> {
  const deadline = performance.now() + timeoutMs
  // One buffer that doubles, not a list: a body that comes byte by byte would take a hundred times its size.
  let buffer = new Uint8Array()
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done === true) return buffer.subarray(0, length)
    if (!ArrayBuffer.isView(value)) throw new WebhookError('body_incomplete', 'The body is a stream of something else than bytes.')
    const needed = length + value.byteLength
    // These two are written so that a limit which is NaN refuses everything.
    if (!(needed <= maxBytes)) throw tooLarge(maxBytes)
    // A stream that always has another chunk ready never lets the timer come: hence the clock as well.
    if (!(performance.now() <= deadline)) throw tooSlow(timeoutMs)
    if (needed > buffer.byteLength) {
      const larger = new Uint8Array(Math.max(needed, Math.min(2 * buffer.byteLength, maxBytes)))
      larger.set(buffer.subarray(0, length))
      buffer = larger
    }
    buffer.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), length)
    length = needed
  }
}
