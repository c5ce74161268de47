import type { ContractTable, OperationRow } from '../contract/types.js'
import { encodeBody } from './encode.js'
import { ClientError } from './errors.js'
import { type Loose, record } from './loose.js'

/** What a call needs to know of the client it is made on. */
export interface Sender {
  readonly table: ContractTable
  readonly options: Loose
  /** Credentials that travel in the query. */
  readonly query: Loose
}

/** Path parameters: the call's own, then those that the client was made with. */
function pathParameters(name: string, path: string, { table, options }: Sender, given: Loose): Record<string, string> {
  const filled: [string, string][] = []
  for (const [, parameter = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const option = Object.hasOwn(table.pathOptions, parameter) ? table.pathOptions[parameter] : undefined
    const value = given[parameter] ?? (option === undefined ? undefined : options[option])
    const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
    if (text === '') {
      const once = option === undefined ? '' : `, or ${option} in createClient`
      throw new ClientError('missing_parameter', `${name} needs params.path.${parameter}${once}: a text or a number, not empty.`)
    }
    // A URL resolves these away, and the call would reach another operation.
    if (text === '.' || text === '..')
      throw new ClientError('missing_parameter', `params.path.${parameter} of ${name} must not be "${text}".`)
    filled.push([parameter, text])
  }
  return Object.fromEntries(filled)
}

/** openapi-fetch's own. */
export type CreateQuerySerializer = typeof import('openapi-fetch').createQuerySerializer

/** Lists as the spec has them: those of these names joined by commas, all others repeated. */
function querySerializer(createQuerySerializer: CreateQuerySerializer, joined: readonly string[]): (query: Loose) => string {
  const commas = createQuerySerializer<Loose>({ array: { style: 'form', explode: false } })
  const repeated = createQuerySerializer<Loose>()
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => (joined.includes(name) ? commas : repeated)({ [name]: value }))
      .filter((part) => part !== '')
      .join('&')
}

/** Headers as pairs, in whichever way fetch takes them. */
function headerPairs(headers: unknown): [string, unknown][] {
  if (headers instanceof Headers) return [...headers]
  if (!Array.isArray(headers)) return Object.entries(record(headers))
  return headers.flatMap((pair: unknown): [string, unknown][] => (Array.isArray(pair) ? [[String(pair[0]), pair[1]]] : []))
}

const isContentType = ([name]: readonly [string, unknown]): boolean => name.toLowerCase() === 'content-type'

/** A body that is bytes already: it goes as it is. */
const isRaw = (body: unknown): boolean =>
  body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream

const asIs = (body: unknown): unknown => body

/**
 * A call as openapi-fetch takes it, with what the spec says of the operation filled in: path, query, body and content type.
 *
 * @param row what the spec says; undefined for a path that it does not have
 * @throws ClientError `missing_parameter` or `unsupported_body`
 */
export function prepareCall(
  name: string,
  path: string,
  row: OperationRow | undefined,
  sender: Sender,
  init: Loose,
  createQuerySerializer: CreateQuerySerializer,
): Loose {
  const params = record(init['params'])
  const query = { ...sender.query, ...record(params['query']) }
  const pairs = headerPairs(init['headers'])
  const call: Record<string, unknown> = {
    ...init,
    params: { ...params, query, path: pathParameters(name, path, sender, record(params['path'])) },
    querySerializer: init['querySerializer'] ?? querySerializer(createQuerySerializer, row?.joined ?? []),
    headers: Object.fromEntries(pairs),
  }
  if (init['body'] !== undefined && row?.body !== undefined && init['bodySerializer'] === undefined) {
    const given = pairs.find(isContentType)?.[1]
    const mediaType = typeof given === 'string' ? given : (row.body[0] ?? 'application/json')
    const { body, contentType } = isRaw(init['body']) ? { body: init['body'], contentType: mediaType } : encodeBody(init['body'], mediaType)
    call['body'] = body
    call['bodySerializer'] = asIs
    // null takes away what openapi-fetch would set by itself: fetch then writes the boundary.
    call['headers'] = { ...Object.fromEntries(pairs.filter((pair) => !isContentType(pair))), 'Content-Type': contentType ?? null }
    if (body instanceof ReadableStream) call['duplex'] = 'half' // fetch wants it said
  }
  return call
}
