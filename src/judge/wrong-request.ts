import type { Contract } from '../contract/index.js'
import type { OperationNode } from './mutation-document.js'
import type { Json } from './schema-facts.js'
import { type RequestDraft, type WrittenRequest, writeRequest } from './valid-drafts.js'
import { type Fault, type WrongBody, wrongBodies } from './wrong-body.js'
import { wrongParameters } from './wrong-parameters.js'

/** A message that is wrong by construction, and where a judge has to find it. */
export interface Wrong<M> extends Fault {
  readonly message: M
}

/** The message with another body under the headers that it has. */
export function withBody<M extends { readonly headers: Headers; readonly body: Uint8Array<ArrayBuffer> }>(message: M, wrong: WrongBody): M {
  const headers = new Headers(message.headers)
  headers.delete('content-type')
  if (wrong.contentType !== undefined) headers.set('content-type', wrong.contentType)
  return { ...message, headers, body: wrong.bytes }
}

/** The values with one of them replaced; undefined: without it. */
export function replaced(values: Json, name: string, value: unknown): Json {
  const { [name]: _, ...rest } = values
  return value === undefined ? rest : { ...rest, [name]: value }
}

const withHeader = (request: WrittenRequest, name: string, value: string | undefined): WrittenRequest => {
  const headers = new Headers(request.headers)
  if (value === undefined) headers.delete(name)
  else headers.set(name, value)
  return { ...request, headers }
}

function* wrongCredentials(contract: Contract, operation: string, request: WrittenRequest): Generator<Wrong<WrittenRequest>> {
  const [names] = contract.operations[operation]?.security ?? []
  const scheme = contract.securitySchemes[names?.[0] ?? '']
  if (scheme?.type !== 'http') return
  const common = { place: 'security', pointers: [''] } as const
  const say = (kind: 'no credentials' | 'a wrong security scheme', header: string | undefined): Wrong<WrittenRequest> => ({
    kind,
    ...common,
    message: withHeader(request, 'authorization', header),
  })
  const [word = '', value = ''] = (request.headers.get('authorization') ?? '').split(' ')
  yield say('no credentials', undefined)
  yield say('no credentials', word)
  yield say('a wrong security scheme', value)
  for (const other of ['Basic', 'Bearer', 'Token', 'Digest'])
    if (other.toLowerCase() !== word.toLowerCase()) yield say('a wrong security scheme', `${other} ${value}`)
  if (word !== 'Basic') return
  yield say('a wrong security scheme', 'Basic %%%')
  yield say('a wrong security scheme', `Basic ${btoa('a user without a colon')}`)
  const user = scheme.credentials?.['username']
  if (user !== undefined && 'const' in user) yield say('a wrong security scheme', `Basic ${btoa(`not-${user.const}:an-example-key`)}`)
  yield say('no credentials', `Basic ${btoa(`${user !== undefined && 'const' in user ? user.const : 'user'}:`)}`)
}

function* wrongRoutes(
  nodes: readonly OperationNode[],
  { method, template }: OperationNode,
  request: WrittenRequest,
): Generator<Wrong<WrittenRequest>> {
  const kind = 'a path or a method that is not there'
  const there = nodes.filter((node) => node.template === template).map((node) => node.method)
  const other = ['PATCH', 'PUT', 'DELETE', 'POST', 'GET'].find((one) => one !== method && !there.includes(one))
  if (other !== undefined) yield { kind, place: 'method', pointers: [''], message: { ...request, method: other } }
  const url = new URL(request.url)
  url.pathname = `${url.pathname}/is/not/there`
  yield { kind, place: 'path', pointers: [''], message: { ...request, url } }
}

/**
 * Every way of making a request wrong, one fault each.
 *
 * @param nodes all operations of the contract, of which `node` is the request's own
 * @param draft a request that the contract allows
 */
export function* wrongRequests(
  contract: Contract,
  document: Json,
  nodes: readonly OperationNode[],
  node: OperationNode,
  draft: RequestDraft,
): Generator<Wrong<WrittenRequest>> {
  const request = writeRequest(draft)
  yield* wrongCredentials(contract, node.name, request)
  yield* wrongRoutes(nodes, node, request)
  for (const { name, value, ...fault } of wrongParameters(document, node.parameters, 'path', draft.path))
    yield { ...fault, message: writeRequest({ ...draft, path: replaced(draft.path, name, value) }) }
  for (const { name, value, ...fault } of wrongParameters(document, node.parameters, 'query', draft.query))
    yield { ...fault, message: writeRequest({ ...draft, query: replaced(draft.query, name, value) }) }
  for (const { name, value, ...fault } of wrongParameters(document, node.parameters, 'header', draft.headers))
    yield { ...fault, message: writeRequest({ ...draft, headers: replaced(draft.headers, name, value) }) }
  const { body } = draft
  const own = node.bodies.find(({ mediaType }) => mediaType === body?.mediaType)
  if (body === undefined || own === undefined) return
  const declared = node.bodies.map(({ mediaType }) => mediaType)
  for (const wrong of wrongBodies(document, own, body, declared, node.bodyRequired)) {
    const { contentType: _, bytes: __, ...fault } = wrong
    yield { ...fault, message: withBody(request, wrong) }
  }
}
