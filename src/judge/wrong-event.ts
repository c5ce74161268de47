import type { Contract } from '../contract/index.js'
import type { OperationNode } from './mutation-document.js'
import { isObject, type Json } from './schema-facts.js'
import { type BodyDraft, type EventDraft, type WrittenRequest, writeEvent } from './valid-drafts.js'
import { wrongBodies } from './wrong-body.js'
import { wrongParameters } from './wrong-parameters.js'
import { replaced, type Wrong, withBody } from './wrong-request.js'
import { wrongValues } from './wrong-values.js'

/** A delivery that is wrong by construction. */
export interface WrongEvent extends Wrong<WrittenRequest> {
  /** It no longer says which event it is: whoever judges it has to be told which one it has to be. */
  readonly told: boolean
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (isObject(node) ? node[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined), value)

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** The payload of another event in the place of this one's. */
function* anotherPayload(contract: Contract, draft: EventDraft, other: EventDraft): Generator<WrongEvent> {
  const match = contract.events[draft.event]?.match ?? {}
  const value = (other.body ?? other.query)?.value
  const differing = Object.entries(match).filter(([pointer, constant]) => at(value, pointer) !== constant)
  if (differing.length === 0) return
  const prefix = draft.query === undefined ? '' : `/${draft.query.name}`
  const pointers = differing.map(([pointer]) => prefix + (at(value, pointer) === undefined ? parentOf(pointer) : pointer))
  const common = { kind: 'the payload of another event', pointers, told: true } as const
  if (draft.query !== undefined) yield { ...common, place: 'query', message: writeEvent({ ...draft, query: { ...draft.query, value } }) }
  else if (draft.body !== undefined) {
    const body: BodyDraft = { ...draft.body, value }
    yield { ...common, place: 'body', message: writeEvent({ ...draft, body }) }
  }
}

/** Does a fault there leave the event without its name? It does at the name's own place, and above it. */
const unnames = (contract: Contract, event: string, pointers: readonly string[]): boolean =>
  Object.keys(contract.events[event]?.match ?? {}).some((name) => pointers.some((pointer) => `${name}/`.startsWith(`${pointer}/`)))

/**
 * Every way of making a delivery wrong, one fault each.
 *
 * @param nodes all ways in which events arrive, of which `node` is the delivery's own
 * @param draft a delivery that the contract allows
 * @param other a delivery of another event
 */
export function* wrongEvents(
  contract: Contract,
  document: Json,
  nodes: readonly OperationNode[],
  node: OperationNode,
  draft: EventDraft,
  other: EventDraft | undefined,
): Generator<WrongEvent> {
  const { event } = draft
  const request = writeEvent(draft)
  const told = (pointers: readonly string[]): boolean => unnames(contract, event, pointers)
  const methods = nodes.filter((one) => one.name === event).map(({ method }) => method)
  const method = ['PUT', 'GET', 'POST'].find((one) => !methods.includes(one))
  if (method !== undefined)
    yield { kind: 'a path or a method that is not there', place: 'method', pointers: [''], told: true, message: { ...request, method } }
  for (const { name, value, ...fault } of wrongParameters(document, node.parameters, 'header', draft.headers))
    yield { ...fault, told: false, message: writeEvent({ ...draft, headers: replaced(draft.headers, name, value) }) }
  if (other !== undefined) yield* anotherPayload(contract, draft, other)
  const { body, query } = draft
  const own = node.bodies.find(({ mediaType }) => mediaType === body?.mediaType)
  if (body !== undefined && own !== undefined) {
    const declared = node.bodies.map(({ mediaType }) => mediaType)
    for (const wrong of wrongBodies(document, own, body, declared, node.bodyRequired)) {
      const { contentType: _, bytes: __, ...fault } = wrong
      yield { ...fault, told: told(wrong.pointers) || wrong.place === 'header', message: withBody(request, wrong) }
    }
  }
  const carrier = node.parameters.find(({ name }) => name === query?.name)
  if (query === undefined || carrier === undefined) return
  const pointer = `/${query.name}`
  for (const wrong of wrongValues(document, carrier.schema, query.value)) {
    const pointers = [pointer + wrong.pointer]
    const message = writeEvent({ ...draft, query: { ...query, value: wrong.value } })
    yield { kind: wrong.kind, place: 'query', pointers, told: told([wrong.pointer]), message }
  }
  const cut = new URL(request.url)
  cut.searchParams.set(query.name, JSON.stringify(query.value).slice(0, -1))
  yield { kind: 'a body cut off', place: 'query', pointers: [pointer], told: true, message: { ...request, url: cut } }
  const gone = new URL(request.url)
  gone.searchParams.delete(query.name)
  yield { kind: 'a parameter missing', place: 'query', pointers: [pointer], told: true, message: { ...request, url: gone } }
}
