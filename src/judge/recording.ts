import { harOf } from './har.js'
import { ndjsonOf } from './ndjson.js'
import type { Recorded } from './recorded-message.js'
import type { RecordingSource } from './recording-bytes.js'
import { type ReadOptions, readAs } from './recording-reader.js'

/** Does it begin as a HAR does? */
const isHar = (head: string, file: string): boolean => /^\s*\{\s*"log"\s*:/.test(head) || /\.har(?:\.gz)?$/i.test(file)

/** Reads a recording of either kind: a HAR when its name or its beginning says so, otherwise NDJSON. @throws see `readHar` */
export function readRecording(source: RecordingSource, options: ReadOptions = {}): AsyncGenerator<Recorded> {
  return readAs(source, options, (head, file) => (isHar(head, file) ? harOf : ndjsonOf))
}
