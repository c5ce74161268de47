import type {
  BodyOf,
  ContractOf,
  ContractTable,
  CredentialPart,
  DeliveryOf,
  EventOf,
  Evident,
  HeaderOf,
  Method,
  OperationOf,
  OperationRow,
  ParameterOf,
  ResponseOf,
  SchemaOf,
  SecurityScheme,
  Server,
} from '../contract/index.js'
import { isObject, SpecNode } from './document.js'
import { Shapes } from './shape.js'

const METHODS: readonly Method[] = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE']
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
    const { method, path, security, body, joined } = operation
    return [id, { method, path, security, ...(body === undefined ? {} : { body }), ...(joined === undefined ? {} : { joined }) }]
  })
  const { id, servers, securitySchemes, pathOptions } = contract
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

function credentialsOf(scheme: SpecNode): Record<string, CredentialPart> | undefined {
  const parts = scheme.get('x-credentials')
  if (parts === undefined) return undefined
  return Object.fromEntries(
    parts.entries().map(([name, part]): [string, CredentialPart] => {
      const constant = part.text('const')
      if (constant !== undefined) return [name, { const: constant }]
      const option = part.text('option') ?? part.fail('"option" or "const" is missing')
      const env = part.text('env')
      return [name, env === undefined ? { option } : { option, env }]
    }),
  )
}

function securitySchemesOf(root: SpecNode): Record<string, SecurityScheme> {
  const schemes = root.get('components')?.get('securitySchemes')?.entries() ?? []
  return Object.fromEntries(
    schemes.map(([name, scheme]): [string, SecurityScheme] => {
      const credentials = credentialsOf(scheme)
      const extra = credentials === undefined ? {} : { credentials }
      const place = scheme.text('in')
      if (scheme.text('type') === 'apiKey' && (place === 'header' || place === 'query' || place === 'cookie')) {
        return [name, { type: 'apiKey', in: place, name: scheme.text('name') ?? scheme.fail('"name" is missing'), ...extra }]
      }
      // OAuth 2 and OpenID Connect both end in a bearer token; so does a type that OpenAPI may add.
      return [name, { type: 'http', scheme: scheme.text('scheme') ?? 'bearer', ...extra }]
    }),
  )
}

function securityOf(operation: SpecNode, root: SpecNode): string[][] {
  const requirements = operation.get('security') ?? root.get('security')
  const alternatives = requirements?.items().map((requirement) => requirement.entries().map(([name]) => name)) ?? []
  return alternatives.some((names) => names.length === 0) ? [] : alternatives
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
    const all: Record<string, OperationOf<V>> = {}
    for (const [path, item] of this.root.get('paths')?.entries() ?? []) {
      for (const [method, node] of methodsOf(item)) {
        const id = node.text('operationId') ?? derivedId(method, path)
        if (Object.hasOwn(all, id)) node.fail(`the operationId ${JSON.stringify(id)} is taken`)
        all[id] = this.operation(id, method, path, item, node)
      }
    }
    return all
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
    return { summary: first.text('summary') ?? '', deliveries, ...evidenceOf(first) }
  }

  private operation(id: string, method: Method, path: string, item: SpecNode, node: SpecNode): OperationOf<V> {
    const parameters = this.parameters(id, item, node)
    const requestBody = this.requestBody(id, node)
    const joined = parameters.filter((parameter) => parameter.in === 'query' && !parameter.explode).map(({ name }) => name)
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
    return { validate: this.validatorFor(schema, hint), shape: this.shapes.of(schema) }
  }

  private parameters(id: string, item: SpecNode, operation: SpecNode): ParameterOf<V>[] {
    const byKey = new Map<string, ParameterOf<V>>()
    for (const node of [...(item.get('parameters')?.items() ?? []), ...(operation.get('parameters')?.items() ?? [])]) {
      const parameter = this.parameter(id, node)
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
    const json = node.get('content')?.entries()[0]?.[1]
    return {
      name,
      in: place,
      required: place === 'path' || (node.flag('required') ?? false),
      explode: node.flag('explode') ?? (place === 'query' || place === 'cookie'),
      ...(json === undefined ? {} : { json: true as const }),
      ...this.schema(json ?? node, `${id}_${place}_${name}`),
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

/** The operations of a path item, by method. */
export function methodsOf(item: SpecNode): [Method, SpecNode][] {
  return item.entries().flatMap(([key, node]): [Method, SpecNode][] => {
    const method = METHODS.find((known) => known.toLowerCase() === key)
    return method === undefined || !isObject(node.value) ? [] : [[method, node]]
  })
}
