import { fileURLToPath } from 'node:url'
import { RecordedMessageError } from './recorded-body.js'
import type { Recorded } from './recorded-message.js'
import { openRecording, type RecordingSource } from './recording-bytes.js'
import type { MessageSource } from './report.js'

/** A recording that is none. The message says what to do. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
}

export interface ReadOptions {
  /** How the recording is called in reports; default: its path, or `-`. */
  readonly name?: string
}

const nameOf = (source: RecordingSource, { name }: ReadOptions): string =>
  name ?? (typeof source === 'string' ? source : source instanceof URL ? fileURLToPath(source) : '-')

/** What cannot be read, as a finding. */
export const unreadable = (reason: string, source: MessageSource): Recorded => ({ kind: 'unreadable', reason, source })

/** Reads one message; what cannot be read becomes a finding. */
export function readMessage(text: string, source: MessageSource, reader: (value: unknown, source: MessageSource) => Recorded): Recorded {
  try {
    return reader(JSON.parse(text), source)
  } catch (error) {
    if (error instanceof RecordedMessageError) return unreadable(error.message, source)
    if (!(error instanceof SyntaxError)) return unreadable('a message that cannot be read', source)
    // Only the place: the engine's message quotes the text, and that may hold secrets.
    const place = /position \d+/.exec(error.message)?.[0]
    return unreadable(place === undefined ? 'a text that breaks off or is not JSON' : `not JSON, at ${place}`, source)
  }
}

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z_|^ERR_.*DECOD/.test(error.code)

/** Passes the bytes on; what cannot be decompressed any further is told at the end. */
async function* upToFault(bytes: AsyncIterable<Uint8Array>, onFault: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    if (!isBrokenOff(error)) throw error
    onFault()
  }
}

/** How the messages of one format are found. */
export type Format = (bytes: AsyncIterable<Uint8Array>, file: string) => AsyncGenerator<Recorded>

/** Opens a recording, and reads it by the format that its beginning and its name tell. */
export async function* readAs(
  source: RecordingSource,
  options: ReadOptions,
  formatOf: (head: string, file: string) => Format,
): AsyncGenerator<Recorded> {
  const file = nameOf(source, options)
  let isCut = false
  const onFault = (): void => {
    isCut = true
  }
  try {
    const { head, bytes } = await openRecording(source)
    yield* formatOf(head, file)(upToFault(bytes, onFault), file)
  } catch (error) {
    if (!isBrokenOff(error)) throw error
    onFault()
  }
  if (isCut) yield unreadable('the compressed file breaks off', { file })
}
