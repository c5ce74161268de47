import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import type { PlainBody } from '../contract/body.js'

/** How many bytes all copies together may hold. What waits to be judged waits in memory, and a client may be faster than the judgement. */
export class CopyBudget {
  constructor(private left: number) {}

  /** @returns whether there is room */
  take(bytes: number): boolean {
    if (bytes > this.left) return false
    this.left -= bytes
    return true
  }

  give(bytes: number): void {
    this.left += bytes
  }
}

/** A body that passes by, kept as far as it is judged. */
export class BodyCopy {
  private chunks: Uint8Array[] = []
  private kept = 0
  private dropped = false
  /** `broken`: it was cut off. `open`: the exchange was over before its end, so nobody knows the rest. */
  end: 'whole' | 'broken' | 'open' = 'whole'
  /** How many bytes have passed. */
  size = 0

  /** @param maxBytes a body that is longer is not kept at all */
  constructor(
    private readonly maxBytes: number,
    private readonly budget: CopyBudget,
  ) {}

  push(chunk: Uint8Array): void {
    this.size += chunk.byteLength
    if (this.dropped) return
    if (this.size > this.maxBytes || !this.budget.take(chunk.byteLength)) {
      this.release()
      return
    }
    this.chunks.push(chunk)
    this.kept += chunk.byteLength
  }

  /** Lets go of the bytes. */
  release(): void {
    this.dropped = true
    this.chunks = []
    this.budget.give(this.kept)
    this.kept = 0
  }

  /** The bytes as they passed; why they cannot be had, or undefined when they are not known. */
  get raw(): PlainBody {
    if (this.size > this.maxBytes) return { failure: 'size', seen: this.maxBytes }
    if (this.dropped || this.end === 'open') return undefined
    if (this.end === 'broken') return { failure: 'syntax', seen: this.size }
    const [only = new Uint8Array(), ...more] = this.chunks
    return more.length === 0 ? only : Buffer.concat(this.chunks, this.kept)
  }

  /**
   * The bytes without the compression that `Content-Encoding` names; undefined when nobody here knows it.
   *
   * @param coding the header's value; undefined when there is none
   */
  async decoded(coding: string | undefined): Promise<PlainBody> {
    let body: PlainBody = this.raw
    // The last coding was applied last (RFC 9110, section 8.4).
    for (const name of (coding ?? '').toLowerCase().split(',').reverse()) {
      if (!(body instanceof Uint8Array) || body.byteLength === 0) return body
      body = await decode(body, name.trim(), this.maxBytes)
    }
    return body
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

const unzip: Decoder = promisify(gunzip)
const inflated: Decoder = promisify(inflate)
const inflatedRaw: Decoder = promisify(inflateRaw)

/** `deflate` means the zlib format, and some servers send the bare one (RFC 9110, section 8.4.1.2). */
const deflated: Decoder = (bytes, options) =>
  inflated(bytes, options).catch((error: unknown) => {
    if (isTooLarge(error)) throw error
    return inflatedRaw(bytes, options)
  })

const DECODERS = new Map<string, Decoder>([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['deflate', deflated],
  ['br', promisify(brotliDecompress)],
])

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Never throws, and never makes more than the limit of a few bytes that would grow without end. */
async function decode(bytes: Uint8Array, coding: string, maxOutputLength: number): Promise<PlainBody> {
  if (coding === '' || coding === 'identity') return bytes
  try {
    return await DECODERS.get(coding)?.(bytes, { maxOutputLength })
  } catch (error) {
    return isTooLarge(error) ? { failure: 'size', seen: maxOutputLength } : { failure: 'syntax', seen: bytes.byteLength }
  }
}
