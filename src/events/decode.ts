import type { EventTable } from '../contract/types.js'
import { Refusal } from './refusal.js'

/** The value as an object of whose properties nothing is known; one without any, where it has none. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => Object(value)

/** The `type/subtype` of a request, in lower case; `''` when there is none. */
export const mediaTypeOf = (request: Request): string => request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** @throws Refusal `unsupported_media_type`, when the request's is none of these */
export function requireMediaType(request: Request, ...allowed: readonly string[]): string {
  const type = mediaTypeOf(request)
  if (!allowed.includes(type)) throw new Refusal('unsupported_media_type', allowed)
  return type
}

/** @throws Refusal `malformed_body` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed_body', text.length, 'notJson')
  }
}

/** Refuses what is no UTF-8: a lossy reading would let two different bodies look the same. Keeps a BOM, which JSON does not allow. */
const strict = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @throws Refusal `malformed_body` */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw new Refusal('malformed_body', undefined, 'notUtf8')
  }
}

export const decodeJson = (bytes: Uint8Array): unknown => parseJson(decodeUtf8(bytes))

/** A form as an object: lists where the contract has lists, and of everything else the one value that counts. Files stay files. */
export async function decodeForm(
  bytes: Uint8Array<ArrayBuffer>,
  request: Request,
  repeated: EventTable['repeated'],
): Promise<Record<string, unknown>> {
  const lists = new Map(
    Object.entries(repeated)
      .filter(([, rule]) => rule === 'all')
      .map(([name]): [string, (string | File)[]] => [name, []]),
  )
  const form = new Map<string, unknown>()
  for (const [name, value] of await entriesOf(bytes, request)) {
    const list = lists.get(name)
    if (list !== undefined) {
      list.push(value)
      form.set(name, list)
    } else if (!form.has(name) || (Object.hasOwn(repeated, name) && repeated[name] === 'last')) form.set(name, value)
  }
  return Object.fromEntries(form)
}

async function entriesOf(bytes: Uint8Array<ArrayBuffer>, request: Request): Promise<Iterable<[string, string | File]>> {
  if (mediaTypeOf(request) !== 'multipart/form-data') return new URLSearchParams(decodeUtf8(bytes))
  try {
    return (await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData()).entries()
  } catch {
    throw new Refusal('malformed_body', undefined, 'notMultipart')
  }
}
