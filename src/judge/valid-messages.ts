import type { Contract, ContractExamples } from '../contract/index.js'
import type { BodyNode, OperationNode, ParameterNode, ResponseNode } from './mutation-document.js'
import type { Json } from './schema-facts.js'
import { type BodyDraft, credentialHeaders, type EventDraft, isForm, type RequestDraft, type ResponseDraft } from './valid-drafts.js'
import type { Random } from './valid-random.js'
import { validValue } from './valid-values.js'

/** What messages are made of. */
export interface MessageSource {
  readonly contract: Contract
  readonly document: Json
  readonly examples: ContractExamples
}

type Making = Pick<MessageSource, 'contract' | 'document'> & { readonly random: Random }
type Values = Readonly<Record<string, unknown>>

const bodyOf = ({ document, random }: Making, { mediaType, schema }: BodyNode): BodyDraft => ({
  mediaType,
  value: validValue({ document, random, form: isForm(mediaType) }, schema),
})

/** A header carries printable ASCII, and no blanks at its ends. */
const headerText = (value: unknown): string =>
  String(value)
    .replace(/[^\x20-\x7e]/g, '')
    .trim()
/** A path's segment is never empty. */
const segmentText = (value: unknown): string => String(value) || 'x'
/** An item of a list that is separated by commas has none itself. */
const itemText = (value: unknown): string => String(value).replaceAll(',', '') || 'x'

function parameterText({ in: place, joined }: ParameterNode, value: unknown): unknown {
  if (place === 'path') return segmentText(value)
  if (place === 'header') return headerText(value)
  return joined ? [value].flat().map(itemText) : value
}

function parametersIn(making: Making, nodes: readonly ParameterNode[], place: string): Values {
  const { document, random } = making
  const sent = nodes.filter((node) => node.in === place && (node.required || random.chance(0.5)))
  return Object.fromEntries(
    sent.map((node) => [node.name, parameterText(node, validValue({ document, random, form: !node.json }, node.schema))]),
  )
}

const joinedOf = ({ parameters }: OperationNode): string[] => parameters.filter(({ joined }) => joined).map(({ name }) => name)
const schemesOf = (contract: Contract, operation: string): readonly string[] => contract.operations[operation]?.security[0] ?? []

/** A request that the contract allows, made from the schemas alone. */
export function makeRequest(making: Making, node: OperationNode, body: BodyNode | undefined): RequestDraft {
  const { name, method, template, parameters } = node
  return {
    operation: name,
    method,
    template,
    path: parametersIn(making, parameters, 'path'),
    query: parametersIn(making, parameters, 'query'),
    joined: joinedOf(node),
    headers: {
      ...credentialHeaders(making.contract, schemesOf(making.contract, name)),
      ...parametersIn(making, parameters, 'header'),
    },
    body: body === undefined ? undefined : bodyOf(making, body),
  }
}

/** An answer that the contract allows, made from the schemas alone. */
export const makeResponse = (
  making: Making,
  operation: string,
  { status, headers }: ResponseNode,
  body: BodyNode | undefined,
): ResponseDraft => ({
  operation,
  status,
  headers: parametersIn(making, headers, 'header'),
  body: body === undefined ? undefined : bodyOf(making, body),
})

/** A delivery that the contract allows, made from the schemas alone. */
export function makeEvent(making: Making, node: OperationNode, body: BodyNode | undefined): EventDraft {
  const { name, method, parameters } = node
  const carrier = parameters.find(({ json }) => json)
  return {
    event: name,
    method,
    headers: parametersIn(making, parameters, 'header'),
    body: body === undefined ? undefined : bodyOf(making, body),
    query: carrier === undefined ? undefined : { name: carrier.name, value: validValue(making, carrier.schema) },
  }
}

/** The requests that the examples of an operation make: each body, with what is required and with all that may be said. */
export function exampleRequests({ contract, examples }: MessageSource, node: OperationNode): RequestDraft[] {
  const found = examples.operations[node.name]
  if (found === undefined) return []
  const { required, optional, bodies } = found
  const common = { operation: node.name, method: node.method, template: node.template, joined: joinedOf(node) }
  const credentials = credentialHeaders(contract, schemesOf(contract, node.name))
  return [{}, optional].flatMap((more: typeof optional) =>
    (bodies.length === 0 ? [undefined] : bodies).map((body) => ({
      ...common,
      path: { ...required.path },
      query: { ...required.query, ...more.query },
      headers: { ...credentials, ...required.header, ...more.header },
      body: body && { mediaType: body.mediaType, value: body.value },
    })),
  )
}

/** The answers that the examples of an operation show. Headers are made from their schemas: an example of an answer has none. */
export function exampleResponses({ contract, document, examples }: MessageSource, node: OperationNode, random: Random): ResponseDraft[] {
  return (examples.operations[node.name]?.responses ?? []).map(({ status, mediaType, value }) => ({
    operation: node.name,
    status,
    headers: parametersIn({ contract, document, random }, node.responses.find((one) => one.status === status)?.headers ?? [], 'header'),
    body: mediaType === undefined ? undefined : { mediaType, value },
  }))
}

/** The deliveries that the examples of an event show. */
export function exampleEvents({ examples }: MessageSource, { name, method, parameters }: OperationNode): EventDraft[] {
  const carrier = parameters.find(({ json }) => json)
  const found = (examples.events[name] ?? []).filter((delivery) => delivery.method === method)
  return found.flatMap(({ required, optional, bodies }) => {
    const headers = { ...required.header, ...optional.header }
    const inBodies = bodies.map((body) => ({ mediaType: body.mediaType, value: body.value }))
    const value = carrier === undefined ? undefined : { ...required.query, ...optional.query }[carrier.name]
    return [
      ...inBodies.map((body) => ({ event: name, method, headers, body, query: undefined })),
      ...(carrier === undefined || value === undefined
        ? []
        : [{ event: name, method, headers, body: undefined, query: { name: carrier.name, value } }]),
    ]
  })
}
