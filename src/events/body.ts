import { Refusal } from './refusal.js'

export interface BodyLimits {
  /** How many bytes are read at most. Default 1 MiB. */
  readonly maxBytes?: number
  /** How long to wait for the body, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number
}

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
  throw new Refusal('body_consumed')
}

/**
 * Reads the raw bytes of a request, and stops reading at the limit, whatever Content-Length says.
 *
 * @throws Refusal `body_consumed`, `body_too_large` or `body_incomplete`
 */
export async function readBytes(
  request: Request,
  { maxBytes = 2 ** 20, timeoutMs = 10_000 }: BodyLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Refusal('body_too_large', maxBytes)
  const tooSlow = new Refusal('body_incomplete', timeoutMs, 'tooSlow')
  const deadline = performance.now() + timeoutMs
  const reader = readerOf(request)
  // One buffer that doubles, not a list: a body that comes byte by byte would take a hundred times its size.
  let buffer = new Uint8Array()
  let length = 0
  if (reader === undefined) return buffer

  const readAll = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done === true) return
      if (!ArrayBuffer.isView(value)) throw new Refusal('body_incomplete', undefined, 'notBytes')
      const start = length
      length += value.byteLength
      // These two are written so that a limit which is NaN refuses everything.
      if (!(length <= maxBytes)) throw tooLarge
      // A stream that always has another chunk ready never lets the timer come: hence the clock as well.
      if (!(performance.now() <= deadline)) throw tooSlow
      if (length > buffer.byteLength) {
        const smaller = buffer.subarray(0, start)
        buffer = new Uint8Array(Math.max(length, Math.min(2 * buffer.byteLength, maxBytes)))
        buffer.set(smaller)
      }
      buffer.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), start)
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    // A longer timer would fire at once.
    timer = setTimeout(reject, Math.min(timeoutMs, 2 ** 31 - 1), tooSlow)
  })
  try {
    if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge
    await Promise.race([readAll(), late])
    return buffer.subarray(0, length)
  } catch (error) {
    // Not awaited: a stream may take its time to cancel, or never do it.
    reader.cancel().catch(() => undefined)
    throw error instanceof Refusal ? error : new Refusal('body_incomplete')
  } finally {
    clearTimeout(timer)
  }
}
