import { ClientError } from './errors.js'
import { isRecord } from './loose.js'

export interface Encoded {
  readonly body: FormData | URLSearchParams | string
  /** Undefined for FormData: fetch writes the header, with the boundary. */
  readonly contentType: string | undefined
}

/** The fields of a form: a list is its field repeated, never joined by commas; undefined and null are left out. */
function* fieldsOf(body: unknown): Generator<[string, string | Blob]> {
  if (!isRecord(body)) throw new ClientError('unsupported_body', 'A form body is an object of fields, a FormData or a URLSearchParams.')
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue
      if (typeof item === 'object' && !(item instanceof Blob))
        throw new ClientError('unsupported_body', `The form field "${name}" is an object: a form has texts and files alone.`)
      yield [name, item instanceof Blob ? item : String(item)]
    }
  }
}

function jsonText(body: unknown): string {
  try {
    const text: unknown = JSON.stringify(body)
    if (typeof text === 'string') return text
  } catch {
    // said below
  }
  throw new ClientError('unsupported_body', 'The body cannot be written as JSON: it goes in a circle, or has a bigint or a function in it.')
}

/**
 * Encodes a body for a media type.
 *
 * @throws ClientError `unsupported_body`, when the media type cannot carry it
 */
export function encodeBody(body: unknown, mediaType: string): Encoded {
  if (body instanceof FormData) return { body, contentType: undefined }
  if (body instanceof URLSearchParams) return { body, contentType: 'application/x-www-form-urlencoded' }
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (essence === 'multipart/form-data') {
    const form = new FormData()
    for (const [name, value] of fieldsOf(body)) form.append(name, value)
    return { body: form, contentType: undefined }
  }
  if (essence === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams()
    for (const [name, value] of fieldsOf(body)) {
      if (typeof value !== 'string')
        throw new ClientError('unsupported_body', `The form field "${name}" is a file: send it as multipart/form-data.`)
      form.append(name, value)
    }
    return { body: form, contentType: mediaType }
  }
  if (essence === 'application/json' || essence.endsWith('+json')) return { body: jsonText(body), contentType: mediaType }
  if (typeof body === 'string') return { body, contentType: mediaType }
  throw new ClientError('unsupported_body', `A body of ${mediaType} has to be a string.`)
}
