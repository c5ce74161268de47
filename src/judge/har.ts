import { HarEntries, type RawEntry } from './har-entries.js'
import { readEntry } from './har-entry.js'
import type { Recorded } from './recorded-message.js'
import type { RecordingSource } from './recording-bytes.js'
import { type ReadOptions, RecordingError, readAs, readMessage, unreadable } from './recording-reader.js'

/** The messages of a HAR. */
export async function* harOf(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Recorded> {
  const entries = new HarEntries()
  const recorded = ({ entry, line, ...raw }: RawEntry): Recorded => {
    const source = { file, entry, line }
    return 'text' in raw ? readMessage(raw.text, source, readEntry) : unreadable('fault' in raw ? raw.fault : '', source)
  }
  for await (const chunk of bytes) for (const raw of entries.push(chunk)) yield recorded(raw)
  const last = entries.end()
  if (last !== undefined) yield recorded(last)
  else if (!entries.found) {
    throw new RecordingError(`${file} is no HAR: it has no log.entries. Give a HAR 1.2, or NDJSON with one exchange a line.`)
  }
}

/**
 * Reads the exchanges of a HAR 1.2, in constant memory however long it is: as a browser, a proxy or mitmproxy exports it, also compressed
 * with gzip. An entry that cannot be read comes out as `unreadable`, and those after it follow.
 *
 * @param source a path, or the bytes as they come
 * @throws RecordingError when it is no HAR; the error of the file system when a file cannot be read
 */
export function readHar(source: RecordingSource, options: ReadOptions = {}): AsyncGenerator<Recorded> {
  return readAs(source, options, () => harOf)
}
