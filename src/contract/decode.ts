import { isForm, isJson, type MediaType } from './media.js'

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
    return fault('charset', 'JSON in UTF-8', `charset ${JSON.stringify(charset.slice(0, 40))}`)
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

async function multipartFields(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Fields | undefined> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return undefined
  }
  const fields = new Map<string, string[]>()
  for (const [name, value] of form.entries()) append(fields, name, typeof value === 'string' ? value : await value.text())
  return fields
}

function urlencodedFields(bytes: Uint8Array): Fields | undefined {
  const text = decodeText(bytes, 'utf-8')
  if (text === undefined) return undefined
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) append(fields, name, value)
  return fields
}

function append(fields: Map<string, string[]>, name: string, value: string): void {
  const values = fields.get(name)
  if (values === undefined) fields.set(name, [value])
  else values.push(value)
}

/** Reads a body's bytes by its content type. Never throws. */
export async function decodeBody(bytes: Uint8Array<ArrayBuffer>, media: MediaType, contentType: string): Promise<Decoded> {
  if (isJson(media.essence)) return decodeJson(bytes, media.charset)
  if (isForm(media.essence)) {
    const multipart = media.essence === 'multipart/form-data'
    const fields = multipart ? await multipartFields(bytes, contentType) : urlencodedFields(bytes)
    if (fields !== undefined) return { fields }
    return multipart
      ? fault(
          'syntax',
          'parts as multipart/form-data separates them (RFC 7578)',
          'a body that is cut off, or whose boundary is not its own',
        )
      : fault('charset', 'a form in UTF-8', 'bytes that are not UTF-8')
  }
  const charset = media.charset ?? 'utf-8'
  const text = decodeText(bytes, charset)
  return text === undefined
    ? fault('charset', `text in ${charset.slice(0, 40)}`, 'bytes that are not, or a charset that does not exist')
    : { text }
}
