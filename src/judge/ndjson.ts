import type { PlainResponse } from '../contract/index.js'
import { harRequest, readEntry } from './har-entry.js'
import { isObject, type JsonObject, numberIn } from './json-values.js'
import { linesOf } from './lines.js'
import { plainBodyIn, RecordedMessageError } from './recorded-body.js'
import { headersIn, type RecordedHeaders } from './recorded-headers.js'
import { methodOf, objectOf, type Recorded, type RecordedExchange, urlOf } from './recorded-message.js'
import type { RecordingSource } from './recording-bytes.js'
import { type ReadOptions, readAs, readMessage, unreadable } from './recording-reader.js'
import type { MessageSource } from './report.js'

function plainRequest(value: unknown): RecordedExchange['request'] {
  const request = objectOf(value, 'request')
  const headers = headersIn(request)
  return { method: methodOf(request, headers), url: urlOf(request, headers), headers, body: plainBodyIn(request, headers) }
}

function plainResponse(value: unknown): PlainResponse & { readonly headers: RecordedHeaders } {
  const response = objectOf(value, 'response')
  const headers = headersIn(response)
  return { status: numberIn(response, 'status') ?? 0, headers, body: plainBodyIn(response, headers) }
}

/** Is it as HAR has it? There a body stands in `postData` and `content`, and a list of headers is a list of objects. */
const isHarLike = ({ request, response }: JsonObject): boolean =>
  (isObject(response) && isObject(response['content'])) ||
  (isObject(request) && (isObject(request['postData']) || Array.isArray(request['queryString'])))

/**
 * Reads a line of NDJSON: an entry of a HAR, `{ request, response }`, `{ request }`, or `{ event: request }` for a delivery.
 *
 * @throws RecordedMessageError
 */
export function readLine(value: unknown, source: MessageSource): Recorded {
  if (!isObject(value)) throw new RecordedMessageError('a line that is no object')
  if (value['event'] !== undefined) {
    const event = isObject(value['event']) ? value['event'] : undefined
    if (event === undefined) throw new RecordedMessageError('an event that is no request')
    return {
      kind: 'event',
      request: isHarLike({ request: event }) ? harRequest(event) : plainRequest({ url: '/', method: 'POST', ...event }),
      source,
    }
  }
  if (value['request'] === undefined) throw new RecordedMessageError('a line with neither a `request` nor an `event`')
  if (isHarLike(value)) return readEntry(value, source)
  const { response } = value
  return {
    kind: 'exchange',
    request: plainRequest(value['request']),
    ...(response === undefined || response === null ? {} : { response: plainResponse(response) }),
    source,
  }
}

/** The messages of NDJSON. */
export async function* ndjsonOf(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Recorded> {
  for await (const line of linesOf(bytes)) {
    const source = { file, line: line.line }
    if ('fault' in line) yield unreadable(line.fault, source)
    else if (line.text.trim() !== '') yield readMessage(line.text, source, readLine)
  }
}

/**
 * Reads exchanges and deliveries from NDJSON, one object a line: an entry of a HAR; `{ request: { method, url, headers, body? },
 * response?: { status, headers, body? } }`, a binary body as `bodyBase64`; or `{ event: request }`. A line that cannot be read comes out as
 * `unreadable`, and those after it follow. Empty lines are nothing.
 *
 * @param source a path, or the bytes as they come
 * @throws the error of the file system when a file cannot be read
 */
export function readNdjson(source: RecordingSource, options: ReadOptions = {}): AsyncGenerator<Recorded> {
  return readAs(source, options, () => ndjsonOf)
}
