import createHttpClient from 'openapi-fetch'
import type { Contract, ContractTable, OperationRow } from '../contract/index.js'
import { credentialHeaders } from './credentials.js'
import { encodeBody } from './encode.js'
import { ClientError } from './errors.js'
import type { Client, ClientOptions, GivenParameters } from './types.js'

type Loose = Readonly<Record<string, unknown>>
type Send = (input: Request) => Promise<Response>

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const record = (value: unknown): Loose => (isRecord(value) ? value : {})

/** @throws ClientError `bad_base_url` */
function checkedBaseUrl(text: unknown): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new ClientError('bad_base_url', 'baseUrl must be an absolute http or https URL, such as "http://127.0.0.1:4010/mock".')
  }
  if (url.username !== '' || url.password !== '')
    throw new ClientError('bad_base_url', 'baseUrl must not have credentials in it: give them as options.')
  if (url.search !== '' || url.hash !== '')
    throw new ClientError('bad_base_url', 'baseUrl must have no query and no fragment: paths are appended to it.')
  return url.href.replace(/\/+$/, '')
}

function serverUrl(table: ContractTable, options: Loose): string {
  const regions = table.servers.flatMap(({ region }) => region ?? [])
  const { region, baseUrl } = options
  const server = region === undefined ? table.servers[0] : table.servers.find((candidate) => candidate.region === region)
  if (region !== undefined && server === undefined) {
    const known = regions.length === 0 ? `${table.id} has no regions` : `it is one of ${regions.join(', ')}`
    throw new ClientError('unknown_region', `There is no region ${JSON.stringify(region)}: ${known}.`)
  }
  if (baseUrl === undefined && server === undefined)
    throw new ClientError('bad_base_url', `The spec of ${table.id} names no server: give a baseUrl.`)
  return checkedBaseUrl(baseUrl ?? server?.url)
}

/** Path parameters: the call's own, then those that the client was made with. */
function pathParameters(name: string, path: string, table: ContractTable, options: Loose, given: Loose): Record<string, string | number> {
  const filled: Record<string, string | number> = {}
  for (const [, parameter = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const option = table.pathOptions[parameter]
    const value = given[parameter] ?? (option === undefined ? undefined : options[option])
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') {
      const once = option === undefined ? '' : `, or ${option} in createClient`
      throw new ClientError('missing_parameter', `${name} needs params.path.${parameter}${once}.`)
    }
    // A URL resolves these away, and the call would reach another operation.
    if (value === '.' || value === '..')
      throw new ClientError('missing_parameter', `params.path.${parameter} of ${name} must not be "${value}".`)
    filled[parameter] = value
  }
  return filled
}

/** The caller's own Content-Type, whichever way the headers were given. */
function contentTypeOf(init: Loose): string | undefined {
  const { headers } = init
  if (headers instanceof Headers) return headers.get('content-type') ?? undefined
  const pairs = Array.isArray(headers) ? headers : Object.entries(record(headers))
  const pair = pairs.find((entry) => Array.isArray(entry) && String(entry[0]).toLowerCase() === 'content-type')
  return Array.isArray(pair) ? String(pair[1]) : undefined
}

function withContentType(headers: unknown, contentType: string | undefined): Record<string, unknown> {
  const pairs = headers instanceof Headers || Array.isArray(headers) ? [...headers] : Object.entries(record(headers))
  const others = pairs.filter((pair) => Array.isArray(pair) && String(pair[0]).toLowerCase() !== 'content-type')
  // null takes away what openapi-fetch would set by itself: fetch then writes the boundary.
  return { ...Object.fromEntries(others), 'Content-Type': contentType ?? null }
}

/** The call as openapi-fetch takes it, with what the spec says of the operation filled in. */
function prepared(name: string, row: OperationRow | undefined, path: string, table: ContractTable, options: Loose, init: Loose): Loose {
  const params = record(init['params'])
  const call: Record<string, unknown> = {
    ...init,
    params: { ...params, path: pathParameters(name, path, table, options, record(params['path'])) },
  }
  if (row?.joined !== undefined && init['querySerializer'] === undefined)
    call['querySerializer'] = { array: { style: 'form', explode: false } }
  if (init['body'] !== undefined && row?.body !== undefined && init['bodySerializer'] === undefined) {
    const encoded = encodeBody(init['body'], contentTypeOf(init) ?? row.body[0] ?? 'application/json')
    call['body'] = encoded.body
    call['bodySerializer'] = (body: unknown) => body
    call['headers'] = withContentType(init['headers'], encoded.contentType)
  }
  return call
}

/** Reads a success by its content type; openapi-fetch takes every one for JSON. */
async function readData(response: Response, name: string): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  const type = response.headers.get('content-type') ?? 'application/json'
  if (!/[/+]json\b/i.test(type)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw new ClientError(
      'invalid_response',
      `${name} was answered with status ${response.status} and a body that is not JSON, though its Content-Type says so.`,
    )
  }
}

/** The fetch of a client whose answers are judged. What judges is loaded with the first call. */
function guarded(send: Send, loadContract: () => Promise<Contract>, mode: 'warn' | 'throw', baseUrl: string): Send {
  let ready: Promise<Send> | undefined
  return async (request) => {
    ready ??= Promise.all([loadContract(), import('./guard.js')]).then(([contract, { guard }]) => guard(send, contract, { mode, baseUrl }))
    return (await ready)(request)
  }
}

/**
 * Makes a contract's `createClient`.
 *
 * @param table what is generated from the spec for clients
 * @param loadContract the validators, for a client with a guard; not called otherwise
 */
export function clientFactory<Paths extends object, const T extends ContractTable>(
  table: T,
  loadContract: () => Promise<Contract>,
): <const O extends ClientOptions<T>>(options: O) => Client<Paths, T, GivenParameters<T, O>>
export function clientFactory(table: ContractTable, loadContract: () => Promise<Contract>): unknown {
  return (given: unknown) => {
    const options = record(given)
    const baseUrl = serverUrl(table, options)
    const extra = Object.entries(record(options['headers'])).map(([name, value]) => [name, String(value)])
    const headers = { ...credentialHeaders(table, options), ...Object.fromEntries(extra) }
    const mode = options['guard']
    const own = options['fetch']
    const send: Send =
      typeof own === 'function' ? async (request) => Reflect.apply(own, undefined, [request]) : (request) => globalThis.fetch(request)
    const fetch = mode === 'warn' || mode === 'throw' ? guarded(send, loadContract, mode, baseUrl) : send
    const raw = createHttpClient<Record<string, Record<string, never>>>({ baseUrl, headers, fetch })
    const rows = Object.entries(table.operations)

    const http = new Proxy(raw, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof key !== 'string' || typeof value !== 'function' || !/^(?:request|[A-Z]+)$/.test(key)) return value
        return async (...args: unknown[]): Promise<unknown> => {
          const [method, path, init] = key === 'request' ? args : [key, ...args]
          const row = rows.find(([, candidate]) => candidate.path === path && candidate.method === String(method).toUpperCase())?.[1]
          const call = prepared(`${String(method)} ${String(path)}`, row, String(path), table, options, record(init))
          return Reflect.apply(raw.request, raw, [method, path, call])
        }
      },
    })

    const operations = rows.map(([name, row]) => [
      name,
      async (init?: Loose): Promise<unknown> => {
        const call = prepared(name, row, row.path, table, options, record(init))
        const parse = call['parseAs'] === undefined
        // As a stream the success comes unread, for readData to read.
        const result: unknown = await Reflect.apply(raw.request, raw, [row.method, row.path, parse ? { ...call, parseAs: 'stream' } : call])
        const { data, error, response } = record(result)
        if (!(response instanceof Response)) return result
        if (!response.ok) return { error: error ?? `${response.status} ${response.statusText}`.trim(), response }
        return { data: parse && data !== undefined && data !== null ? await readData(response, name) : (data ?? undefined), response }
      },
    ])
    return { ...Object.fromEntries(operations), http }
  }
}
