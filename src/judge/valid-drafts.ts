import type { Contract } from '../contract/index.js'

type Values = Readonly<Record<string, unknown>>

/** A body before it is written down. */
export interface BodyDraft {
  readonly mediaType: string
  readonly value: unknown
}

/** A request of the contract before it is written down, so that one thing in it can be changed. */
export interface RequestDraft {
  readonly operation: string
  readonly method: string
  /** The path as the spec has it, its parameters in braces. */
  readonly template: string
  readonly path: Values
  readonly query: Values
  /** Query parameters whose items stand in one value, separated by commas. */
  readonly joined: readonly string[]
  readonly headers: Values
  readonly body: BodyDraft | undefined
}

/** An answer before it is written down. */
export interface ResponseDraft {
  readonly operation: string
  readonly status: number
  readonly headers: Values
  /** Undefined: the status carries none. */
  readonly body: BodyDraft | undefined
}

/** A delivered event before it is written down. */
export interface EventDraft {
  readonly event: string
  readonly method: string
  readonly headers: Values
  /** Where the payload is: in the body, or in the query parameter of that name. */
  readonly body: BodyDraft | undefined
  readonly query: { readonly name: string; readonly value: unknown } | undefined
}

interface Written {
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
}

/** A request or a delivery as it is sent. */
export interface WrittenRequest extends Written {
  readonly method: string
  readonly url: URL
}

/** An answer as it is sent. */
export interface WrittenResponse extends Written {
  readonly status: number
}

/** Where messages of this room go; nobody is there. */
export const ORIGIN = 'http://contract.test'
const BOUNDARY = 'a-boundary-of-7f3e9c'

export const isForm = (mediaType: string): boolean =>
  mediaType === 'multipart/form-data' || mediaType === 'application/x-www-form-urlencoded'
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType)

const encoder = /* @__PURE__ */ new TextEncoder()
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** The fields of a form, a list being its field repeated. */
export const fieldsOf = (value: unknown): [string, string][] =>
  Object.entries(value ?? {}).flatMap(([name, one]) => [one].flat().map((item: unknown): [string, string] => [name, String(item)]))

const escapeName = (name: string): string => name.replace(/["\r\n]/g, (c) => encodeURIComponent(c))

/** Fields as a form of that kind. Written here and not by `fetch`, so that a message is the same bytes each time. */
export function formText(fields: readonly (readonly [string, string])[], mediaType: string): string {
  if (mediaType !== 'multipart/form-data')
    return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString()
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}

/** The Content-Type of a body of that media type. */
export const contentTypeOf = (mediaType: string): string =>
  mediaType === 'multipart/form-data' ? `${mediaType}; boundary=${BOUNDARY}` : mediaType

/** A body as it stands in a message. */
export function bodyText({ mediaType, value }: BodyDraft): string {
  if (isForm(mediaType)) return formText(fieldsOf(value), mediaType)
  return typeof value === 'string' && !isJson(mediaType) ? value : JSON.stringify(value)
}

const headersOf = (values: Values, body: BodyDraft | undefined): Headers =>
  new Headers([
    ...Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
    ...(body === undefined ? [] : [['content-type', contentTypeOf(body.mediaType)] satisfies [string, string]]),
  ])

const bytesOfBody = (body: BodyDraft | undefined): Uint8Array<ArrayBuffer> => bytesOf(body === undefined ? '' : bodyText(body))

/** Writes a request down. */
export function writeRequest({ method, template, path, query, joined, headers, body }: RequestDraft): WrittenRequest {
  const url = new URL(ORIGIN)
  url.pathname = template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
  for (const [name, value] of Object.entries(query)) {
    const items = [value].flat().map(String)
    for (const item of joined.includes(name) ? [items.join(',')] : items) url.searchParams.append(name, item)
  }
  return { method, url, headers: headersOf(headers, body), body: bytesOfBody(body) }
}

/** Writes an answer down. */
export const writeResponse = ({ status, headers, body }: ResponseDraft): WrittenResponse => ({
  status,
  headers: headersOf(headers, body),
  body: bytesOfBody(body),
})

/** Writes a delivery down. */
export function writeEvent({ method, headers, body, query }: EventDraft): WrittenRequest {
  const url = new URL(`${ORIGIN}/hook`)
  if (query !== undefined) url.searchParams.set(query.name, JSON.stringify(query.value))
  return { method, url, headers: headersOf(headers, body), body: bytesOfBody(body) }
}

/**
 * The headers by which a request says who sends it.
 *
 * @throws TypeError when the contract has a scheme whose credentials are no header
 */
export function credentialHeaders(contract: Contract, schemes: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of schemes) {
    const scheme = contract.securitySchemes[name]
    if (scheme?.type === 'apiKey' && scheme.in === 'header') headers[scheme.name] = 'an-example-key'
    else if (scheme?.type !== 'http') throw new TypeError(`No credentials are made here for the scheme ${name} of ${contract.id}.`)
    else if (scheme.scheme.toLowerCase() === 'basic') {
      const user = scheme.credentials?.['username']
      headers['authorization'] = `Basic ${btoa(`${user !== undefined && 'const' in user ? user.const : 'example-user'}:an-example-key`)}`
    } else headers['authorization'] = `${scheme.scheme.charAt(0).toUpperCase()}${scheme.scheme.slice(1)} an-example-key`
  }
  return headers
}
