import { isUtf8 } from 'node:buffer'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { PlainBody } from '../contract/body.js'
import { DEFAULT_MAX_BYTES } from '../contract/bytes.js'
import { isJson, parseMediaType } from '../contract/media.js'
import { isObject, type JsonObject, listIn, numberIn, textIn } from './json-values.js'
import type { RecordedHeaders } from './recorded-headers.js'

/** A recorded message that cannot be read. The message says why. */
export class RecordedMessageError extends Error {
  override readonly name = 'RecordedMessageError'
}

const NOTHING = new Uint8Array()

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

function base64(text: string): Uint8Array {
  // Buffer.from leaves out what is no base64, and so would judge another body than the one that was recorded.
  if (/[^A-Za-z0-9+/=_\s-]/.test(text)) throw new RecordedMessageError('a body that is said to be base64 and is not')
  return Buffer.from(text, 'base64')
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/**
 * Undoes `Content-Encoding`, where the recorder has not done so already, as nearly all do: text is never compressed, and of bytes those that
 * do not decompress are taken as they are.
 */
function decompress(bytes: Uint8Array, headers: RecordedHeaders): PlainBody {
  const decode = DECODERS[headers.get('content-encoding')?.toLowerCase() ?? '']
  if (decode === undefined || isUtf8(bytes)) return bytes
  try {
    return decode(bytes, { maxOutputLength: DEFAULT_MAX_BYTES })
  } catch (error) {
    const isTooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLong ? { failure: 'size', seen: DEFAULT_MAX_BYTES } : bytes
  }
}

/** The body of a message of which none was recorded: empty when that is known, otherwise undefined. */
function absent(headers: RecordedHeaders, size: number | undefined): PlainBody {
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if ((size ?? 0) > 0 || length > 0) return undefined
  if (size === 0 || length === 0) return NOTHING
  // A message that names the type of its body has one.
  return headers.get('content-type') === null ? NOTHING : undefined
}

/** Was the text cut off by the recorder? Then it is shorter than the body was, and JSON that breaks off. */
function isCutOff(text: string, size: number | undefined, headers: RecordedHeaders): boolean {
  if (size === undefined || Buffer.byteLength(text) >= size) return false
  const media = parseMediaType(headers.get('content-type'))
  if (media === undefined || !isJson(media.essence)) return false
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

function fromText(text: string, encoding: string | undefined, size: number | undefined, headers: RecordedHeaders): PlainBody {
  if (text === '') return (size ?? 0) > 0 ? undefined : NOTHING
  if (encoding?.toLowerCase() === 'base64') return decompress(base64(text), headers)
  return isCutOff(text, size, headers) ? undefined : utf8(text)
}

/** The body of a HAR's response. */
export function contentBody(response: JsonObject, headers: RecordedHeaders): PlainBody {
  const content = isObject(response['content']) ? response['content'] : {}
  const size = numberIn(content, 'size')
  const text = textIn(content, 'text')
  return text === undefined ? absent(headers, size) : fromText(text, textIn(content, 'encoding'), size, headers)
}

const quoted = (text: string): string => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A form of which only the fields were recorded, as bytes. */
function formOf(params: readonly JsonObject[], contentType: string): { bytes: Uint8Array; contentType: string } {
  const fields = params.map((param) => ({
    name: textIn(param, 'name') ?? '',
    value: textIn(param, 'value') ?? '',
    fileName: textIn(param, 'fileName'),
    type: textIn(param, 'contentType'),
  }))
  if (parseMediaType(contentType)?.essence !== 'multipart/form-data') {
    return { bytes: utf8(new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString()), contentType }
  }
  // The boundary that was sent may stand in a value; the parts are put together anew, so any will do.
  const all = fields.map(({ name, value }) => name + value).join('')
  let boundary = 'recorded-form'
  while (all.includes(boundary)) boundary += '-'
  const parts = fields.map(({ name, value, fileName, type }) => {
    const file = fileName === undefined ? '' : `; filename="${quoted(fileName)}"`
    const head = `Content-Disposition: form-data; name="${quoted(name)}"${file}${type ? `\r\nContent-Type: ${type}` : ''}`
    return `--${boundary}\r\n${head}\r\n\r\n${value}\r\n`
  })
  return { bytes: utf8(`${parts.join('')}--${boundary}--\r\n`), contentType: `multipart/form-data; boundary=${boundary}` }
}

/** The body of a HAR's request, and its headers: a form that is put together again has another boundary. */
export function postBody(request: JsonObject, headers: RecordedHeaders): { body: PlainBody; headers: RecordedHeaders } {
  const size = numberIn(request, 'bodySize')
  const { postData } = request
  if (!isObject(postData)) return { body: absent(headers, size), headers }
  const text = textIn(postData, 'text')
  const params = listIn(postData, 'params').filter(isObject)
  if ((text ?? '') === '' && params.length > 0) {
    const type = headers.get('content-type') ?? textIn(postData, 'mimeType') ?? 'application/x-www-form-urlencoded'
    const form = formOf(params, type)
    return { body: form.bytes, headers: headers.with('content-type', form.contentType) }
  }
  const body = text === undefined ? absent(headers, size) : fromText(text, textIn(postData, 'encoding'), size, headers)
  return { body, headers }
}

/** The body of a message of NDJSON: `body` as text, or as JSON that was parsed already, or `bodyBase64`. */
export function plainBodyIn(message: JsonObject, headers: RecordedHeaders): PlainBody {
  const encoded = textIn(message, 'bodyBase64')
  if (encoded !== undefined) return decompress(base64(encoded), headers)
  const { body } = message
  if (body === undefined || body === null) return absent(headers, undefined)
  return utf8(typeof body === 'string' ? body : JSON.stringify(body))
}
