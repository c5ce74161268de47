import { isJson, type MediaType } from './media.js'
import { decodeMultipart } from './multipart.js'
import { quote } from './text.js'

export type Fields = ReadonlyMap<string, readonly string[]>

/** A body, read by its content type; or why it cannot be read, as keyword, expectation and finding. */
export type Decoded =
  | { readonly json: unknown }
  | { readonly fields: Fields }
  | { readonly text: string }
  | { readonly fault: { readonly keyword: 'charset' | 'syntax'; readonly expected: string; readonly actual: string } }

const fault = (keyword: 'charset' | 'syntax', expected: string, actual: string): Decoded => ({ fault: { keyword, expected, actual } })

function decodeText(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined // not the charset's bytes, or a charset that nobody knows
  }
}

function decodeJson(bytes: Uint8Array, charset: string | undefined): Decoded {
  // RFC 8259: JSON between systems is UTF-8, whatever a charset parameter says.
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8' && charset !== 'us-ascii') {
    return fault('charset', 'JSON in UTF-8', `charset ${quote(charset, 40)}`)
  }
  const text = decodeText(bytes, 'utf-8')
  if (text === undefined) return fault('charset', 'JSON in UTF-8', 'bytes that are not UTF-8')
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    // Only the place: the engine's message quotes the body, and the body may hold secrets.
    const place = error instanceof Error ? /position \d+|line \d+ column \d+/.exec(error.message)?.[0] : undefined
    return fault('syntax', 'valid JSON', place === undefined ? 'a text that breaks off or is not JSON' : `a syntax error at ${place}`)
  }
}

/** Fields by name, in their order; a name may come more than once. */
function urlencodedFields(bytes: Uint8Array): Fields | undefined {
  const text = decodeText(bytes, 'utf-8')
  if (text === undefined) return undefined
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const known = fields.get(name)
    if (known === undefined) fields.set(name, [value])
    else known.push(value)
  }
  return fields
}

/** A media type whose bytes are text: others (`application/octet-stream`, an image) may hold any bytes. */
const isText = ({ essence, charset }: MediaType): boolean =>
  charset !== undefined || essence.startsWith('text/') || essence.endsWith('+xml') || essence === 'application/xml'

/** Reads a body's bytes by its content type. Never throws. */
export function decodeBody(bytes: Uint8Array, media: MediaType, contentType: string): Decoded {
  if (isJson(media.essence)) return decodeJson(bytes, media.charset)
  if (media.essence === 'multipart/form-data') {
    const form = decodeMultipart(bytes, contentType)
    return 'fields' in form ? form : fault('syntax', 'parts as multipart/form-data separates them (RFC 7578)', form.fault)
  }
  if (media.essence === 'application/x-www-form-urlencoded') {
    const fields = urlencodedFields(bytes)
    return fields === undefined ? fault('charset', 'a form in UTF-8', 'bytes that are not UTF-8') : { fields }
  }
  if (!isText(media)) return { text: new TextDecoder().decode(bytes) }
  const charset = media.charset ?? 'utf-8'
  const text = decodeText(bytes, charset)
  return text === undefined
    ? fault('charset', `text in ${quote(charset, 40)}`, 'bytes that are not, or a charset that does not exist')
    : { text }
}
