import { encodeBody } from '../client/encode.js'
import type { Contract, ContractExamples, Operation, OperationExamples, Place } from '../contract/index.js'
import { type Call, type ClientFactory, callerFor, exampleInit } from './caller.js'
import { factsOf } from './schema-facts.js'
import { wrongValues } from './wrong-values.js'

type Json = Readonly<Record<string, unknown>>

/** A message that is wrong by construction, and where a judge has to find it. */
export interface WrongMessage<M> {
  readonly operation: string
  /** What was done to it, in words. */
  readonly kind: string
  readonly place: Place
  /** The pointer of the violation; undefined where only its place is known. */
  readonly pointer: string | undefined
  readonly message: M
}

/** What wrong messages are made of: the contract, its examples, and the document, which is read apart from the validators. */
export interface WrongSource {
  readonly contract: Contract
  readonly examples: ContractExamples
  readonly document: Json
  readonly createClient: ClientFactory
}

const BASE = 'http://contract.test'
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isForm = (type: string): boolean => type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded'
const isJson = (type: string): boolean => /[/+]json$/.test(type)

/** The schema of a body, as the document has it. */
function schemaAt(document: Json, operation: Operation, ...way: readonly string[]): unknown {
  let node: unknown = isObject(document['paths']) ? document['paths'][operation.path] : undefined
  for (const key of [operation.method.toLowerCase(), ...way, 'schema']) {
    node = isObject(node) ? node[key] : undefined
    if (isObject(node) && typeof node['$ref'] === 'string' && key !== 'schema') node = resolve(document, node['$ref'])
  }
  return node
}

function resolve(document: Json, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) => (isObject(node) ? node[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      document,
    )
}

/** The request that the generated client makes of the examples. */
async function validRequest(call: Call, name: string, examples: OperationExamples, body = examples.bodies[0]): Promise<Request> {
  const { request } = await call(name, exampleInit(examples, false, body))
  return request
}

const withHeaders = (request: Request, change: (headers: Headers) => void): Request => {
  const headers = new Headers(request.headers)
  change(headers)
  return new Request(request.clone(), { headers })
}

function withBody(request: Request, body: string | FormData | URLSearchParams | null, contentType: string | undefined): Request {
  const headers = new Headers(request.headers)
  headers.delete('content-type')
  headers.delete('content-length')
  if (contentType !== undefined) headers.set('content-type', contentType)
  return new Request(request.url, { method: request.method, headers, body })
}

function* wrongCredentials(operation: Operation, request: Request): Generator<Omit<WrongMessage<Request>, 'operation'>> {
  if (operation.security.length === 0) return
  const common = { place: 'security', pointer: '' } as const
  const header = request.headers.get('authorization') ?? ''
  const other = header.startsWith('Basic') ? 'Token' : 'Basic'
  yield { ...common, kind: 'no credentials', message: withHeaders(request, (headers) => headers.delete('authorization')) }
  yield {
    ...common,
    kind: 'another scheme',
    message: withHeaders(request, (headers) => headers.set('authorization', `${other} ${header.split(' ')[1]}`)),
  }
  yield {
    ...common,
    kind: 'a key without a scheme',
    message: withHeaders(request, (headers) => headers.set('authorization', header.split(' ')[1] ?? '')),
  }
  if (other === 'Token')
    yield {
      ...common,
      kind: 'credentials that are not base64',
      message: withHeaders(request, (headers) => headers.set('authorization', 'Basic %%%')),
    }
}

function* wrongParameters(
  operation: Operation,
  document: Json,
  examples: OperationExamples,
  request: Request,
): Generator<Omit<WrongMessage<Request>, 'operation'>> {
  const item = isObject(document['paths']) ? document['paths'][operation.path] : undefined
  const own = isObject(item) ? item[operation.method.toLowerCase()] : undefined
  const nodes = [item, own].flatMap((node) => (isObject(node) && Array.isArray(node['parameters']) ? node['parameters'] : []))
  for (const raw of nodes) {
    const node: unknown = isObject(raw) && typeof raw['$ref'] === 'string' ? resolve(document, raw['$ref']) : raw
    if (!isObject(node)) continue
    const name = String(node['name'])
    const place = node['in']
    const facts = factsOf(document, node['schema'])
    const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const isNumber = facts.types?.every((type) => type === 'integer' || type === 'number') ?? false
    const wrong = isNumber
      ? 'abc'
      : facts.values !== undefined && !facts.loose
        ? 'unheard-of'
        : facts.maxLength !== undefined
          ? 'x'.repeat(facts.maxLength + 1)
          : undefined
    const url = new URL(request.url)
    if (place === 'query') {
      if (node['required'] === true) {
        url.searchParams.delete(name)
        yield { kind: `no ${name}`, place, pointer, message: new Request(url, request.clone()) }
      }
      if (wrong !== undefined) {
        url.searchParams.set(name, wrong)
        yield { kind: `a wrong ${name}`, place, pointer, message: new Request(url, request.clone()) }
      }
    }
    if (place === 'header' && wrong !== undefined) {
      yield { kind: `a wrong ${name}`, place, pointer, message: withHeaders(request, (headers) => headers.set(name, wrong)) }
    }
    if (place === 'path' && wrong !== undefined && isNumber) {
      const given = examples.required.path ?? {}
      url.pathname = operation.path.replace(/\{([^{}]+)\}/g, (_, key: string) =>
        key === name ? wrong : encodeURIComponent(String(given[key])),
      )
      yield { kind: `a wrong ${name}`, place, pointer, message: new Request(url, request.clone()) }
    }
  }
}

async function* wrongBodies(
  name: string,
  operation: Operation,
  source: WrongSource,
  examples: OperationExamples,
  call: Call,
): AsyncGenerator<Omit<WrongMessage<Request>, 'operation'>> {
  const types = [...new Set(examples.bodies.map(({ mediaType }) => mediaType))]
  for (const type of types) {
    const body = examples.bodies.find(({ mediaType }) => mediaType === type)
    if (body === undefined) continue
    const request = await validRequest(call, name, examples, body)
    const schema = schemaAt(source.document, operation, 'requestBody', 'content', type)
    if (operation.requestBody?.required)
      yield { kind: `${type}: no body`, place: 'body', pointer: '', message: withBody(request, null, undefined) }
    yield {
      kind: `${type}: an undeclared content type`,
      place: 'header',
      pointer: '/content-type',
      message: withBody(request, '<a/>', 'application/xml'),
    }
    if (isJson(type))
      yield {
        kind: `${type}: cut off`,
        place: 'body',
        pointer: '',
        message: withBody(request, JSON.stringify(body.value).slice(0, -1) || '{', type),
      }
    if (type === 'multipart/form-data') {
      yield {
        kind: `${type}: cut off`,
        place: 'body',
        pointer: '',
        message: withBody(request, '--b\r\nContent-Disposition: form-data; name="url"\r\n\r\nx', 'multipart/form-data; boundary=b'),
      }
      yield {
        kind: `${type}: another boundary`,
        place: 'body',
        pointer: '',
        message: withBody(
          request,
          '--a\r\nContent-Disposition: form-data; name="url"\r\n\r\nx\r\n--a--\r\n',
          'multipart/form-data; boundary=b',
        ),
      }
    }
    for (const wrong of wrongValues(source.document, schema, body.value)) {
      if (isForm(type) && !survivesForm(wrong.kind)) continue
      const encoded = encodeBody(wrong.value, type)
      yield {
        kind: `${type}: ${wrong.kind} at ${wrong.pointer || 'the root'}`,
        place: 'body',
        pointer: wrong.pointer,
        message: withBody(request, encoded.body, encoded.contentType),
      }
    }
  }
}

/** A form has texts alone: what would need another type cannot be said in it, and an empty list is a field that is missing. */
const survivesForm = (kind: string): boolean => !['wrong type', 'null', 'too few items'].includes(kind)

/** Requests that the contract forbids, each wrong in one way. */
export async function* wrongRequests(source: WrongSource): AsyncGenerator<WrongMessage<Request>> {
  const call = callerFor(source.contract, source.createClient, { baseUrl: BASE, fetch: async () => new Response(null, { status: 200 }) })
  for (const [name, operation] of Object.entries(source.contract.operations)) {
    const examples = source.examples.operations[name]
    if (examples === undefined) continue
    const request = await validRequest(call, name, examples)
    for (const wrong of wrongCredentials(operation, request)) yield { operation: name, ...wrong }
    for (const wrong of wrongParameters(operation, source.document, examples, request)) yield { operation: name, ...wrong }
    for await (const wrong of wrongBodies(name, operation, source, examples, call)) yield { operation: name, ...wrong }
  }
}

function bodyText(value: unknown, type: string): string {
  return typeof value === 'string' && !isJson(type) ? value : JSON.stringify(value)
}

function exampleHeaders(operation: Operation, status: number, document: Json): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { name, required } of operation.responses[String(status)]?.headers ?? []) {
    if (!required) continue
    const response = isObject(document['paths']) ? resolveWay(document, operation, status) : undefined
    const all = isObject(response) ? response['headers'] : undefined
    const node = isObject(all) ? all[name] : undefined
    const header = isObject(node) && typeof node['$ref'] === 'string' ? resolve(document, node['$ref']) : node
    if (isObject(header) && header['example'] !== undefined) headers[name] = String(header['example'])
  }
  return headers
}

function resolveWay(document: Json, operation: Operation, status: number): unknown {
  let node: unknown = isObject(document['paths']) ? document['paths'][operation.path] : undefined
  for (const key of [operation.method.toLowerCase(), 'responses', String(status)]) {
    node = isObject(node) ? node[key] : undefined
    if (isObject(node) && typeof node['$ref'] === 'string') node = resolve(document, node['$ref'])
  }
  return node
}

/** Answers that the contract forbids, each wrong in one way. */
export function* wrongResponses(source: WrongSource): Generator<WrongMessage<Response>> {
  for (const [name, operation] of Object.entries(source.contract.operations)) {
    const examples = source.examples.operations[name]
    if (examples === undefined) continue
    yield {
      operation: name,
      kind: 'a status that is not declared',
      place: 'status',
      pointer: '',
      message: Response.json({}, { status: 418 }),
    }
    for (const { status, mediaType, name: example, value } of examples.responses) {
      const headers = exampleHeaders(operation, status, source.document)
      if (mediaType === undefined) {
        // fetch cannot make a 204 with a body; what reads recorded traffic can see one, and judges it by its own tests.
        continue
      }
      const make = (body: string | null, type: string | undefined, others = headers): Response =>
        new Response(body === null ? null : new TextEncoder().encode(body), {
          status,
          headers: { ...others, ...(type === undefined ? {} : { 'content-type': type }) },
        })
      const kind = (what: string): string => `${status} ${example} as ${mediaType}: ${what}`
      const text = bodyText(value, mediaType)
      yield {
        operation: name,
        kind: kind('another content type'),
        place: 'header',
        pointer: '/content-type',
        message: make(text, 'application/xml'),
      }
      yield { operation: name, kind: kind('no content type'), place: 'header', pointer: '/content-type', message: make(text, undefined) }
      for (const header of Object.keys(headers)) {
        const { [header]: _, ...rest } = headers
        yield {
          operation: name,
          kind: kind(`no ${header}`),
          place: 'header',
          pointer: `/${header.toLowerCase()}`,
          message: make(text, mediaType, rest),
        }
      }
      if (!isJson(mediaType)) continue
      yield { operation: name, kind: kind('an empty body'), place: 'body', pointer: '', message: make(null, mediaType) }
      // A number that is cut off is another number.
      if (!/^-?\d+$/.test(text))
        yield { operation: name, kind: kind('cut off'), place: 'body', pointer: '', message: make(text.slice(0, -1), mediaType) }
      const schema = schemaAt(source.document, operation, 'responses', String(status), 'content', mediaType)
      for (const wrong of wrongValues(source.document, schema, value)) {
        yield {
          operation: name,
          kind: kind(`${wrong.kind} at ${wrong.pointer || 'the root'}`),
          place: 'body',
          pointer: wrong.pointer,
          message: make(JSON.stringify(wrong.value), mediaType),
        }
      }
    }
  }
}
