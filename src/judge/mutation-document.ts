import { dereference, isObject, type Json } from './schema-facts.js'

/** A parameter or a header, as the document has it. */
export interface ParameterNode {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: unknown
  /** Its items stand in one value, separated by commas. */
  readonly joined: boolean
  /** Its value is JSON. */
  readonly json: boolean
}

/** A body in one media type. */
export interface BodyNode {
  readonly mediaType: string
  readonly schema: unknown
}

/** An answer with one status. */
export interface ResponseNode {
  readonly status: number
  readonly headers: readonly ParameterNode[]
  /** Empty: it carries none. */
  readonly bodies: readonly BodyNode[]
}

/** An operation, or one way in which an event arrives. */
export interface OperationNode {
  /** The operationId, or the name of the event. */
  readonly name: string
  readonly method: string
  readonly template: string
  readonly parameters: readonly ParameterNode[]
  readonly bodyRequired: boolean
  readonly bodies: readonly BodyNode[]
  readonly responses: readonly ResponseNode[]
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace']

const entries = (node: unknown): [string, unknown][] => (isObject(node) ? Object.entries(node) : [])
const list = (node: unknown): unknown[] => (Array.isArray(node) ? node : [])

const bodiesOf = (document: Json, content: unknown): BodyNode[] =>
  entries(content).flatMap(([mediaType, raw]) => {
    const media = dereference(document, raw)
    return isObject(media) ? [{ mediaType, schema: media['schema'] ?? true }] : []
  })

function parameterOf(document: Json, raw: unknown, name?: string): ParameterNode[] {
  const node = dereference(document, raw)
  if (!isObject(node)) return []
  const [body] = bodiesOf(document, node['content'])
  const place = String(node['in'] ?? 'header')
  return [
    {
      name: name ?? String(node['name']),
      in: place,
      required: node['required'] === true,
      schema: body?.schema ?? node['schema'] ?? true,
      joined: body === undefined && node['explode'] === false,
      json: body !== undefined,
    },
  ]
}

function responseOf(document: Json, status: string, raw: unknown): ResponseNode[] {
  const node = dereference(document, raw)
  if (!isObject(node)) return []
  const headers = entries(node['headers']).flatMap(([name, header]) => parameterOf(document, header, name))
  return [{ status: Number(status), headers, bodies: bodiesOf(document, node['content']) }]
}

function* operationsOf(document: Json, table: unknown): Generator<OperationNode & { readonly id: string }> {
  for (const [template, raw] of entries(table)) {
    const item = dereference(document, raw)
    if (!isObject(item)) continue
    for (const method of METHODS) {
      const node = item[method]
      if (!isObject(node)) continue
      const body = dereference(document, node['requestBody'])
      yield {
        id: String(node['operationId']),
        name: template,
        method: method.toUpperCase(),
        template,
        parameters: [...list(item['parameters']), ...list(node['parameters'])].flatMap((one) => parameterOf(document, one)),
        bodyRequired: isObject(body) && body['required'] === true,
        bodies: isObject(body) ? bodiesOf(document, body['content']) : [],
        responses: entries(node['responses']).flatMap(([status, one]) => responseOf(document, status, one)),
      }
    }
  }
}

/** The operations of a document, read apart from the contract that is made of it. */
export const operationNodes = (document: Json): readonly OperationNode[] =>
  [...operationsOf(document, document['paths'])].map(({ id, ...node }) => ({ ...node, name: id }))

/** The ways in which events arrive, each by the name of its event. */
export const deliveryNodes = (document: Json): readonly OperationNode[] =>
  [...operationsOf(document, document['webhooks'])].map(({ id: _, ...node }) => node)
