import type {
  BodyOf,
  ContractOf,
  ContractTable,
  DeliveryOf,
  EventOf,
  EventTable,
  Evident,
  HeaderOf,
  Method,
  OperationOf,
  OperationRow,
  ParameterOf,
  ResponseOf,
  SchemaOf,
  Server,
} from '../contract/index.js'
import { isForm, isJson } from '../contract/media.js'
import { resolveShape } from '../contract/values.js'
import { isObject, SpecNode } from './document.js'
import { constantsOf } from './events.js'
import { securityOf, securitySchemesOf } from './security.js'
import { Shapes } from './shape.js'

const METHODS: readonly Method[] = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE']
const STYLES = ['spaceDelimited', 'pipeDelimited', 'deepObject'] as const
const UNREADABLE = new Set(['label', 'matrix'])

/** Header parameters that OpenAPI wants to be ignored: `content`, `responses` and `security` speak of them. */
const SAID_ELSEWHERE = new Set(['accept', 'content-type', 'authorization'])
const EVIDENCE = ['documented', 'recorded', 'inferred'] as const

/** Gives the validator of the schema at a place (none: anything goes); `hint` is a readable name for it. */
export type ValidatorFor<V> = (schema: SpecNode | undefined, hint: string) => V

export interface ModelOptions {
  /** The contract's id; default: the title, in kebab-case. */
  readonly id?: string
}

/**
 * Reads a bundled OpenAPI 3.1 document as a contract. What it says of operations, events, servers and security is taken from here by
 * everything else.
 *
 * @throws ContractError `invalid_spec`, naming the place, when the document cannot be read as one
 */
export function readContract<V>(document: unknown, validatorFor: ValidatorFor<V>, options: ModelOptions = {}): ContractOf<V> {
  const root = SpecNode.root(document)
  const reader = new Reader(root, validatorFor)
  const info = root.get('info') ?? root.fail('"info" is missing')
  const title = info.text('title') ?? info.fail('"title" is missing')
  const provider = info.text('x-provider')
  return {
    id:
      options.id ??
      title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    title,
    version: info.text('version') ?? '0',
    ...(provider === undefined ? {} : { provider }),
    servers: serversOf(root),
    securitySchemes: securitySchemesOf(root),
    pathOptions: reader.pathOptions,
    operations: reader.operations(),
    events: reader.events(),
    shapes: reader.shapes.named,
  }
}

/** The part of a contract that a client needs: no validators, no responses. */
export function tableOf<V>(contract: ContractOf<V>): ContractTable {
  const operations = Object.entries(contract.operations).map(([id, operation]): [string, OperationRow] => {
    const { method, path, body, joined } = operation
    return [id, { method, path, ...(body === undefined ? {} : { body }), ...(joined === undefined ? {} : { joined }) }]
  })
  const { id, securitySchemes, pathOptions } = contract
  // In every client's bundle: so nothing is in it that no client reads.
  const servers = contract.servers.map(({ url, region }): Server => ({ url, ...(region === undefined ? {} : { region }) }))
  return { id, servers, securitySchemes, pathOptions, operations: Object.fromEntries(operations) }
}

function evidenceOf(node: SpecNode): Evident {
  const evidence = EVIDENCE.find((known) => known === node.text('x-evidence'))
  const source = node.text('x-source')
  return { ...(evidence === undefined ? {} : { evidence }), ...(source === undefined ? {} : { source }) }
}

function serversOf(root: SpecNode): Server[] {
  const servers = root.get('servers')?.items() ?? []
  return servers.map((server) => {
    const variables = server.get('variables')
    const template = server.text('url') ?? server.fail('"url" is missing')
    const url = template.replace(/\{([^{}]+)\}/g, (_, name: string) => variables?.get(name)?.text('default') ?? '')
    const region = server.text('x-region')
    const description = server.text('description')
    return {
      url: url.replace(/\/+$/, ''),
      ...(region === undefined ? {} : { region }),
      ...(description === undefined ? {} : { description }),
    }
  })
}

/** `getV3DomainsByDomainWebhooks`: a name for an operation that has none. */
export function derivedId(method: string, path: string): string {
  const words = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? `by-${part.slice(1, -1)}` : part))
  return [method.toLowerCase(), ...words]
    .join('-')
    .replace(/[^a-zA-Z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

class Reader<V> {
  readonly shapes = new Shapes()
  readonly pathOptions: Record<string, string> = {}

  constructor(
    private readonly root: SpecNode,
    private readonly validatorFor: ValidatorFor<V>,
  ) {}

  operations(): Record<string, OperationOf<V>> {
    const all = new Map<string, OperationOf<V>>()
    for (const [path, item] of this.root.get('paths')?.entries() ?? []) {
      for (const [method, node] of methodsOf(item)) {
        const id = node.text('operationId') ?? derivedId(method, path)
        if (all.has(id)) node.fail(`the operationId ${JSON.stringify(id)} is taken`)
        all.set(id, this.operation(id, method, path, item, node))
      }
    }
    return Object.fromEntries(all)
  }

  events(): Record<string, EventOf<V>> {
    const events = this.root.get('webhooks')?.entries() ?? []
    return Object.fromEntries(events.map(([name, item]): [string, EventOf<V>] => [name, this.event(item)]))
  }

  private event(item: SpecNode): EventOf<V> {
    const operations = methodsOf(item)
    const first = operations[0]?.[1] ?? item.fail('an event needs an operation')
    const deliveries = operations.map(([method, node]): DeliveryOf<V> => {
      const id = node.text('operationId') ?? 'event'
      const requestBody = this.requestBody(id, node)
      return {
        method,
        parameters: this.parameters(id, item, node),
        ...(requestBody === undefined ? {} : { requestBody }),
        responses: this.responses(id, node),
        ...evidenceOf(node),
      }
    })
    // All ways in which an event arrives carry the same event: the first body, or the first parameter that is JSON, tells it.
    const schema = operations.map(([, node]) => payloadSchema(node)).find((found) => found !== undefined)
    return { summary: first.text('summary') ?? '', match: constantsOf(schema), deliveries, ...evidenceOf(first) }
  }

  private operation(id: string, method: Method, path: string, item: SpecNode, node: SpecNode): OperationOf<V> {
    const parameters = this.parameters(id, item, node)
    const requestBody = this.requestBody(id, node)
    const joined = parameters
      .filter((parameter) => parameter.in === 'query' && !parameter.explode && parameter.style === undefined)
      .map(({ name }) => name)
    return {
      method,
      path,
      summary: node.text('summary') ?? '',
      security: securityOf(node, this.root),
      ...(requestBody === undefined ? {} : { body: Object.keys(requestBody.content) }),
      ...(joined.length === 0 ? {} : { joined }),
      parameters,
      ...(requestBody === undefined ? {} : { requestBody }),
      responses: this.responses(id, node),
      ...evidenceOf(node),
    }
  }

  private schema(node: SpecNode, hint: string): SchemaOf<V> {
    const schema = node.schema()
    if (schema === undefined) node.fail('"schema" is missing')
    if (!isObject(schema.value) && typeof schema.value !== 'boolean') schema.fail('a schema is an object or a boolean')
    return { validate: this.validatorFor(schema, hint), shape: this.shapes.of(schema) }
  }

  private parameters(id: string, item: SpecNode, operation: SpecNode): ParameterOf<V>[] {
    const byKey = new Map<string, ParameterOf<V>>()
    for (const node of [...(item.get('parameters')?.items() ?? []), ...(operation.get('parameters')?.items() ?? [])]) {
      const parameter = this.parameter(id, node)
      if (parameter.in === 'header' && SAID_ELSEWHERE.has(parameter.name.toLowerCase())) continue
      byKey.set(`${parameter.in} ${parameter.name}`, parameter)
    }
    return [...byKey.values()]
  }

  private parameter(id: string, node: SpecNode): ParameterOf<V> {
    const name = node.text('name') ?? node.fail('"name" is missing')
    const place = node.text('in')
    if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
      node.fail('"in" is not path, query, header or cookie')
    const option = node.text('x-client-option')
    if (option !== undefined && place === 'path') this.pathOptions[name] = option
    const [type, media] = node.get('content')?.entries()[0] ?? []
    const style = STYLES.find((known) => known === node.text('style'))
    const schema = this.schema(media ?? node, `${id}_${place}_${name}`)
    const required = place === 'path' || (node.flag('required') ?? false)
    const wantsObject = resolveShape(schema.shape, this.shapes.named).types?.includes('object') ?? false
    const readable =
      type === undefined ? style === 'deepObject' || !(wantsObject || UNREADABLE.has(node.text('style') ?? '')) : isJson(type)
    return {
      name,
      in: place,
      // One that is written in a way that is not read here (its properties spread over the query, say) cannot be judged.
      required: required && (readable || type !== undefined),
      explode: node.flag('explode') ?? ((place === 'query' || place === 'cookie') && style === undefined),
      ...(style === undefined ? {} : { style }),
      ...(type !== undefined && isJson(type) ? { json: true as const } : {}),
      ...(readable ? schema : { validate: this.validatorFor(undefined, name), shape: {} }),
      ...evidenceOf(node),
    }
  }

  private content(node: SpecNode, hint: string): Record<string, SchemaOf<V>> {
    const types = node.get('content')?.entries() ?? []
    return Object.fromEntries(
      types.map(([type, media]): [string, SchemaOf<V>] => {
        const schema = media.schema()
        if (schema === undefined) return [type, { validate: this.validatorFor(undefined, hint), shape: {} }]
        return [type, this.schema(media, types.length > 1 ? `${hint}_${type.split('/')[1] ?? type}` : hint)]
      }),
    )
  }

  private requestBody(id: string, node: SpecNode): BodyOf<V> | undefined {
    const body = node.get('requestBody')
    return body === undefined ? undefined : { required: body.flag('required') ?? false, content: this.content(body, `${id}_body`) }
  }

  private responses(id: string, node: SpecNode): Record<string, ResponseOf<V>> {
    const responses = node.get('responses')?.entries() ?? []
    return Object.fromEntries(
      responses.map(([status, response]): [string, ResponseOf<V>] => [
        status,
        {
          description: response.text('description') ?? '',
          headers: this.headers(`${id}_${status}`, response),
          content: this.content(response, `${id}_${status}`),
          ...evidenceOf(response),
        },
      ]),
    )
  }

  private headers(hint: string, response: SpecNode): HeaderOf<V>[] {
    const headers = response.get('headers')?.entries() ?? []
    return headers
      .filter(([name]) => name.toLowerCase() !== 'content-type') // OpenAPI: said by `content`, and ignored here
      .map(([name, node]) => ({
        name,
        required: node.flag('required') ?? false,
        ...this.schema(node, `${hint}_${name}`),
        ...evidenceOf(node),
      }))
  }
}

/** The schema of what an event carries: its body, or a parameter that is JSON. */
export function payloadSchema(operation: SpecNode): SpecNode | undefined {
  const parameters = operation.get('parameters')?.items() ?? []
  const places = [operation.get('requestBody'), ...parameters]
  return places.map((place) => place?.get('content')?.entries()[0]?.[1].schema()).find((schema) => schema !== undefined)
}

/** The part of a contract that a receiver needs: how to tell the events apart, and which fields of a form may repeat. */
export function eventTableOf<V>(contract: ContractOf<V>): EventTable {
  const entries = Object.entries(contract.events)
  const forms = entries.flatMap(([, { deliveries }]) => deliveries.flatMap(({ requestBody }) => formSchemas(requestBody)))
  const repeated = forms.flatMap(({ shape }) => {
    const properties = resolveShape(shape, contract.shapes).properties ?? {}
    return Object.entries(properties).flatMap(([name, field]): [string, 'all' | 'last'][] => {
      const { types, pick } = resolveShape(field, contract.shapes)
      if (types?.includes('array')) return [[name, 'all']]
      return pick === 'last' ? [[name, 'last']] : []
    })
  })
  return {
    id: contract.id,
    match: Object.fromEntries(entries.map(([name, { match }]) => [name, match])),
    repeated: Object.fromEntries(repeated),
  }
}

function formSchemas<V>(body: BodyOf<V> | undefined): SchemaOf<V>[] {
  return Object.entries(body?.content ?? {}).flatMap(([type, schema]) => (isForm(type) ? [schema] : []))
}

/** The operations of a path item, by method. */
export function methodsOf(item: SpecNode): [Method, SpecNode][] {
  return item.entries().flatMap(([key, node]): [Method, SpecNode][] => {
    const method = METHODS.find((known) => known.toLowerCase() === key)
    return method === undefined || !isObject(node.value) ? [] : [[method, node]]
  })
}
