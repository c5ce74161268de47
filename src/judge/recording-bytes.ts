import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Where a recording is read from: a file, or bytes as they come. */
export type RecordingSource = string | URL | AsyncIterable<Uint8Array>

const CHUNK = 256 * 1024

/** The first bytes of a stream, and the whole of it, those bytes included. */
async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const next = await iterator.next()
    if (next.done === true) break
    first.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(first)
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // The error of either end comes out of the iteration.
  return pipeline(Readable.from(chunks), createGunzip(), () => undefined)
}

/** What Windows writes when a shell redirects text: UTF-16 with a byte order mark. */
async function* fromUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-16le')
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

/** The bytes without the byte order mark of UTF-8. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of chunks) {
    yield isFirst ? chunk.subarray(3) : chunk
    isFirst = false
  }
}

/**
 * The bytes of a recording, as UTF-8: decompressed when they are gzip, without a byte order mark. `head` is what it begins with, up to some
 * kilobytes: enough to see what it is.
 *
 * @throws the error of the file system, when a file cannot be read
 */
export async function openRecording(source: RecordingSource): Promise<{ head: string; bytes: AsyncIterable<Uint8Array> }> {
  const isFile = typeof source === 'string' || source instanceof URL
  const raw = await peek(isFile ? createReadStream(source, { highWaterMark: CHUNK }) : source, 3)
  const plain = startsWith(raw.head, 0x1f, 0x8b) ? await peek(gunzip(raw.all), 3) : raw
  const decoded = startsWith(plain.head, 0xff, 0xfe)
    ? fromUtf16(plain.all)
    : startsWith(plain.head, 0xef, 0xbb, 0xbf)
      ? withoutMark(plain.all)
      : plain.all
  const { head, all } = await peek(decoded, 1)
  return { head: Buffer.from(head.subarray(0, 4096)).toString('utf8'), bytes: all }
}
