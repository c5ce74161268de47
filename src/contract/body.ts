import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT_MS, readBody, type Unread } from './bytes.js'
import { type Decoded, decodeBody } from './decode.js'
import { checkSchema } from './explain.js'
import type { Findings } from './findings.js'
import { findContent, parseMediaType } from './media.js'
import { findNews } from './news.js'
import { alternatives, quote } from './text.js'
import type { Body, CheckOptions, Contract, Schema } from './types.js'
import { fromFields, fromText } from './values.js'

const kilobytes = (bytes: number): string => (bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`)

const isTextType = (mediaType: string): boolean => mediaType.startsWith('text/')

function reportUnreadable(body: Unread, options: CheckOptions, findings: Findings): void {
  const { failure, seen } = body
  if (failure === 'size') {
    const limit = kilobytes(options.maxBytes ?? DEFAULT_MAX_BYTES)
    findings.violation(
      'body',
      'size',
      `at most ${limit} (maxBytes)`,
      `more than that; reading stopped after ${kilobytes(seen)}, and the rest was not judged`,
    )
  } else if (failure === 'timeout') {
    findings.violation(
      'body',
      'timeout',
      `a body within ${options.timeoutMs ?? DEFAULT_TIMEOUT_MS} ms (timeoutMs)`,
      `${kilobytes(seen)} and no end`,
    )
  } else if (failure === 'unread') {
    findings.violation('body', 'unread', 'a body that has not been read', 'one that was: check before reading it, or check a clone()')
  } else {
    findings.violation('body', 'syntax', 'a whole body', 'a body that broke off')
  }
}

/** Validates a decoded value, and looks for news in it. */
export function checkValue(schema: Schema, value: unknown, findings: Findings, shapes: Contract['shapes']): void {
  checkSchema(schema, value, 'body', findings, shapes)
  findNews(value, schema.shape, 'body', findings, shapes)
}

/** A body that was read already: its bytes, or why they could not be read. Undefined: nobody knows it, so nothing is said of it. */
export type PlainBody = Uint8Array | Unread | undefined

/** The body of a message, which stays readable. Never throws. */
export async function plainBody(message: Request | Response, options: CheckOptions): Promise<PlainBody> {
  const read = await readBody(message, options)
  return 'bytes' in read ? read.bytes : read
}

/**
 * Judges a body by its content type. Never throws.
 *
 * @returns its value as the schema sees it; undefined when there is none, or none that could be read
 */
export function checkBody(
  bytes: PlainBody,
  header: string | null,
  body: Body | undefined,
  findings: Findings,
  shapes: Contract['shapes'],
  options: CheckOptions = {},
): unknown {
  if (bytes === undefined) return undefined
  if (bytes instanceof Uint8Array) return judgeBody(bytes, header, body, findings, shapes)
  reportUnreadable(bytes, options, findings)
  return undefined
}

/** Judges a body whose bytes are there. @returns its value as the schema sees it, see `checkBody` */
function judgeBody(
  bytes: Uint8Array,
  header: string | null,
  body: Body | undefined,
  findings: Findings,
  shapes: Contract['shapes'],
): unknown {
  const declared = Object.keys(body?.content ?? {})
  if (body === undefined || declared.length === 0) {
    if (bytes.byteLength > 0)
      findings.notice('body', 'newBody', kilobytes(bytes.byteLength), 'there is a body, and the contract declares none')
    return undefined
  }
  const media = parseMediaType(header)
  const schema = media === undefined ? undefined : findContent(body.content, media.essence)
  if (bytes.byteLength === 0 && !(schema !== undefined && isTextType(media?.essence ?? ''))) {
    // Its schema may allow a text to be empty; an empty JSON document does not exist.
    const allowed = !body.required || (header === null && declared.some(isTextType))
    if (!allowed) findings.violation('body', 'empty', `a body (${alternatives(declared)})`, 'an empty one')
    return undefined
  }
  if (header === null || media === undefined || schema === undefined) {
    const actual = header === null ? 'no Content-Type' : `Content-Type ${quote(header)}`
    findings.violation('header', 'contentType', alternatives(declared), actual, '/content-type')
    return undefined
  }
  const decoded = decodeBody(bytes, media, header)
  if ('fault' in decoded) {
    findings.violation('body', decoded.fault.keyword, decoded.fault.expected, decoded.fault.actual)
    return undefined
  }
  const value = readAs(decoded, schema, shapes)
  checkValue(schema, value, findings, shapes)
  return value
}

/** A decoded body as its schema sees it. */
function readAs(decoded: Exclude<Decoded, { fault: unknown }>, schema: Schema, shapes: Contract['shapes']): unknown {
  if ('json' in decoded) return decoded.json
  return 'text' in decoded ? fromText(decoded.text, schema.shape, shapes) : fromFields(decoded.fields, schema.shape, shapes)
}
