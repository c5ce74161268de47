import { type BodyBytes, DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT_MS, readBody } from './bytes.js'
import { decodeBody } from './decode.js'
import { checkSchema } from './explain.js'
import type { Findings } from './findings.js'
import { findContent, parseMediaType } from './media.js'
import { findNews } from './news.js'
import { alternatives, pointerToken, quote } from './text.js'
import type { Body, CheckOptions, Contract, Schema } from './types.js'
import { fromFields, fromText } from './values.js'

const kilobytes = (bytes: number): string => (bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`)

function reportUnreadable(body: Extract<BodyBytes, { failure: string }>, options: CheckOptions, findings: Findings): void {
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
    findings.violation('body', 'syntax', 'a whole body', `a body that broke off after ${kilobytes(seen)}`)
  }
}

/** Validates a decoded value, and looks for news in it. */
export function checkValue(schema: Schema, value: unknown, findings: Findings, shapes: Contract['shapes'], prefix = ''): void {
  if (checkSchema(schema, value, 'body', findings, shapes, prefix)) findNews(value, schema.shape, 'body', findings, shapes, prefix)
}

/**
 * Judges a message's body by its content type.
 *
 * @returns the value as the schema sees it, when it could be read
 */
export async function checkBody(
  message: Request | Response,
  body: Body | undefined,
  findings: Findings,
  shapes: Contract['shapes'],
  options: CheckOptions,
): Promise<unknown> {
  const content = body?.content ?? {}
  const declared = Object.keys(content)
  const read = await readBody(message, options)
  if (!('bytes' in read)) {
    reportUnreadable(read, options, findings)
    return undefined
  }
  const { bytes } = read
  const header = message.headers.get('content-type')
  if (declared.length === 0) {
    if (bytes.byteLength > 0)
      findings.notice('body', 'newBody', kilobytes(bytes.byteLength), 'there is a body, and the contract declares none')
    return undefined
  }
  if (bytes.byteLength === 0) {
    // A schema may allow a text to be empty; an empty JSON document does not exist.
    const said = parseMediaType(header)?.essence ?? ''
    const mayBeEmpty = (said === '' || said.startsWith('text/')) && declared.some((type) => type.startsWith('text/'))
    if (body?.required && !mayBeEmpty) findings.violation('body', 'empty', `a body (${alternatives(declared)})`, 'an empty one')
    return undefined
  }
  const media = parseMediaType(header)
  const schema = media === undefined ? undefined : findContent(content, media.essence)
  if (header === null || media === undefined || schema === undefined) {
    const actual = header === null ? 'no Content-Type' : `Content-Type ${quote(header)}`
    findings.violation('header', 'contentType', alternatives(declared), actual, '/content-type')
    return undefined
  }
  const decoded = await decodeBody(bytes, media, header)
  if ('fault' in decoded) {
    findings.violation('body', decoded.fault.keyword, decoded.fault.expected, decoded.fault.actual)
    return undefined
  }
  if ('json' in decoded) {
    checkValue(schema, decoded.json, findings, shapes)
    return decoded.json
  }
  if ('text' in decoded) {
    checkValue(schema, fromText(decoded.text, schema.shape, shapes), findings, shapes)
    return decoded.text
  }
  const fields = fromFields(decoded.fields, schema.shape, shapes)
  checkValue(schema, fields, findings, shapes)
  return fields
}

/** The pointer of a parameter or a header. */
export const namePointer = (name: string): string => `/${pointerToken(name)}`
