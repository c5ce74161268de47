import type { PlainResponse } from '../contract/index.js'
import { isJson, parseMediaType } from '../contract/media.js'
import { isObject, type JsonObject, numberIn, textIn } from './json-values.js'
import { contentBody, postBody } from './recorded-body.js'
import { headersIn, RecordedHeaders } from './recorded-headers.js'
import { methodOf, objectOf, type Recorded, type RecordedExchange, urlOf } from './recorded-message.js'
import type { MessageSource } from './report.js'

/** Recorders write text as UTF-8, whatever its charset was on the way. JSON is UTF-8, so there another charset stays as it was sent. */
function asUtf8(headers: RecordedHeaders): RecordedHeaders {
  const type = headers.get('content-type')
  const media = parseMediaType(type)
  if (type === null || media?.charset === undefined || media.charset === 'utf-8' || isJson(media.essence)) return headers
  return headers.with('content-type', type.replace(/(;\s*charset\s*=\s*)(?:"[^"]*"|[^\s;]*)/i, '$1utf-8'))
}

/** The headers; where none were recorded, the type that the recorder says the body had. */
function headersOf(message: JsonObject, mimeType: string | undefined): RecordedHeaders {
  const headers = headersIn(message)
  if (!headers.isEmpty || mimeType === undefined || parseMediaType(mimeType) === undefined) return headers
  return new RecordedHeaders([
    ...[...headers.pseudo].map(([name, value]): [string, string] => [`:${name}`, value]),
    ['content-type', mimeType],
  ])
}

/** The request of a HAR's entry. @throws RecordedMessageError */
export function harRequest(value: unknown): RecordedExchange['request'] {
  const request = objectOf(value, 'request')
  const { postData } = request
  const given = headersOf(request, isObject(postData) ? textIn(postData, 'mimeType') : undefined)
  const { body, headers } = postBody(request, given)
  const isText = !isObject(postData) || textIn(postData, 'encoding')?.toLowerCase() !== 'base64'
  return { method: methodOf(request, headers), url: urlOf(request, given), headers: isText ? asUtf8(headers) : headers, body }
}

/** The response of a HAR's entry. @throws RecordedMessageError */
function harResponse(value: unknown): PlainResponse & { readonly headers: RecordedHeaders } {
  const response = objectOf(value, 'response')
  const { content } = response
  const headers = headersOf(response, isObject(content) ? textIn(content, 'mimeType') : undefined)
  const isText = isObject(content) && textIn(content, 'encoding')?.toLowerCase() !== 'base64'
  return { status: numberIn(response, 'status') ?? 0, headers: isText ? asUtf8(headers) : headers, body: contentBody(response, headers) }
}

/** Reads an entry of a HAR. @throws RecordedMessageError */
export function readEntry(value: unknown, source: MessageSource): Recorded {
  const entry = objectOf(value, 'request')
  const time = numberIn(entry, 'time')
  return {
    kind: 'exchange',
    request: harRequest(entry['request']),
    response: harResponse(entry['response']),
    source,
    ...(time === undefined || time < 0 ? {} : { duration: time }),
  }
}
