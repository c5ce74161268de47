import type { Notice, Violation } from '../contract/index.js'
import { findContent, parseMediaType } from '../contract/media.js'
import type { FindRule, Judgement, RulePlace } from './report.js'
import { SpecNodes, type Spot } from './spec-nodes.js'

/** A bundled spec. */
export interface SpecText {
  /** As it is shown: `shop.yaml`. */
  readonly file: string
  readonly yaml: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const MAX_CACHED = 1000

/** Rules that stand where the property would, not at the property itself: their pointer names one that the schema has not. */
const OF_PARENT = new Set(['additionalProperties', 'unevaluatedProperties', 'newProperty'])

/** Where a keyword of ours, which is none of JSON Schema's, stands. */
const STANDS_AT: Readonly<Record<string, string>> = { newProperty: 'properties', newValue: 'enum' }

const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Finds rules in one spec. */
class SpecRules {
  private readonly operations = new Map<string, Spot>()
  private readonly events = new Map<string, Spot>()
  private readonly pathParameters = new Map<string, Spot>()

  constructor(private readonly nodes: SpecNodes) {
    const { root } = nodes
    const paths = nodes.at(root, 'paths')
    for (const [, item] of paths === undefined ? [] : nodes.entries(paths)) {
      const shared = nodes.at(item, 'parameters')
      for (const operation of this.methodsOf(item)) {
        const id = nodes.text(nodes.at(operation, 'operationId'))
        if (id === undefined) continue
        this.operations.set(id, operation)
        if (shared !== undefined) this.pathParameters.set(id, shared)
      }
    }
    const webhooks = nodes.at(root, 'webhooks')
    for (const [name, item] of webhooks === undefined ? [] : nodes.entries(webhooks)) this.events.set(name, item)
  }

  find(judgement: Judgement, finding: Violation | Notice): Spot | undefined {
    const { operation } = judgement.verdict
    const { root } = this.nodes
    if (finding.message === 'event') {
      const item = operation === undefined ? undefined : this.events.get(operation)
      if (item === undefined) return this.nodes.at(root, 'webhooks')
      const found = this.methodsOf(item).map((delivery) => this.ofMessage(delivery, [], judgement, finding))
      return found.find((spot) => spot !== undefined) ?? item
    }
    const spot = operation === undefined ? undefined : this.operations.get(operation)
    if (operation === undefined || spot === undefined) return undefined
    const shared = this.nodes.items(this.pathParameters.get(operation))
    return this.ofMessage(spot, shared, judgement, finding) ?? spot
  }

  /** The rule within an operation. */
  private ofMessage(operation: Spot, shared: readonly Spot[], judgement: Judgement, finding: Violation | Notice): Spot | undefined {
    const { nodes } = this
    if (finding.message === 'response') {
      const responses = nodes.at(operation, 'responses')
      const response = responses === undefined ? undefined : this.responseOf(responses, judgement.status)
      if (finding.in === 'status' || response === undefined) return responses
      return finding.in === 'body' || finding.keyword === 'contentType'
        ? this.inContent(response, judgement, finding)
        : this.inHeader(response, finding)
    }
    if (finding.in === 'security') return this.schemeOf(operation)
    if (finding.in === 'body' || finding.keyword === 'contentType') {
      const body = nodes.at(operation, 'requestBody')
      return body === undefined ? undefined : this.inContent(nodes.resolve(body), judgement, finding)
    }
    const parameters = [...nodes.items(nodes.at(operation, 'parameters')), ...shared]
    return this.inParameter(parameters, finding) ?? (finding.keyword === 'newParameter' ? nodes.at(operation, 'parameters') : undefined)
  }

  private responseOf(responses: Spot, status: number | undefined): Spot | undefined {
    if (status === undefined) return undefined
    const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
    const found = keys.map((key) => this.nodes.at(responses, key)).find((spot) => spot !== undefined)
    return found === undefined ? undefined : this.nodes.resolve(found)
  }

  private inContent(message: Spot, judgement: Judgement, finding: Violation | Notice): Spot {
    const content = this.nodes.at(message, 'content')
    if (content === undefined || finding.keyword === 'contentType') return content ?? message
    const types = Object.fromEntries(this.nodes.entries(content))
    const essence = parseMediaType(judgement.contentTypes?.[finding.message] ?? null)?.essence
    const media = (essence === undefined ? undefined : findContent(types, essence)) ?? Object.values(types)[0]
    const schema = media === undefined ? undefined : this.nodes.at(media, 'schema')
    return schema === undefined ? (media ?? content) : this.inSchema(schema, tokensOf(finding.pointer), finding.keyword)
  }

  private inHeader(response: Spot, { pointer, keyword }: Violation | Notice): Spot {
    const [name = '', ...tokens] = tokensOf(pointer)
    const headers = this.nodes.at(response, 'headers')
    const entry = headers === undefined ? undefined : this.nodes.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())
    return entry === undefined ? response : this.inParameterSchema(this.nodes.resolve(entry[1]), tokens, keyword)
  }

  private inParameter(parameters: readonly Spot[], { in: place, pointer, keyword }: Violation | Notice): Spot | undefined {
    const [name = '', ...tokens] = tokensOf(pointer)
    const places = place === 'header' ? ['header', 'cookie'] : [place]
    const found = parameters
      .map((spot) => this.nodes.resolve(spot))
      .find((spot) => {
        const [own = '', where = ''] = ['name', 'in'].map((key) => this.nodes.text(this.nodes.at(spot, key)))
        return places.includes(where) && (own === name || (where === 'header' && own.toLowerCase() === name.toLowerCase()))
      })
    return found === undefined ? undefined : this.inParameterSchema(found, tokens, keyword)
  }

  private inParameterSchema(parameter: Spot, tokens: readonly string[], keyword: string): Spot {
    const { nodes } = this
    if (keyword === 'required' && tokens.length === 0) return nodes.at(parameter, 'required') ?? parameter
    const content = nodes.at(parameter, 'content')
    const schema = nodes.at(parameter, 'schema') ?? (content === undefined ? undefined : nodes.entries(content)[0]?.[1])
    const own = schema === undefined ? undefined : (nodes.at(schema, 'schema') ?? schema)
    return own === undefined ? parameter : this.inSchema(own, tokens, keyword)
  }

  /** Where a schema has that rule for the value at that place; the place itself where none of its alternatives names the rule. */
  private inSchema(schema: Spot, pointer: readonly string[], keyword: string): Spot {
    const tokens = OF_PARENT.has(keyword) ? pointer.slice(0, -1) : pointer
    let place = schema
    let alternatives = this.expand(schema)
    for (const token of tokens) {
      const below = alternatives.flatMap((spot) => this.valueBelow(spot, token))
      const [first] = below
      if (first === undefined) break
      place = first
      alternatives = below.flatMap((spot) => this.expand(spot))
    }
    const key = STANDS_AT[keyword] ?? keyword
    const rule = alternatives.map((spot) => this.nodes.own(spot, key)).find((spot) => spot !== undefined)
    return rule ?? this.nodes.resolve(place)
  }

  /** A schema with all that is said of the same value: what it refers to, and its alternatives. */
  private expand(schema: Spot, seen = new Set<unknown>()): Spot[] {
    if (seen.has(schema.node)) return []
    seen.add(schema.node)
    const { nodes } = this
    const target = nodes.target(schema)
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => nodes.items(nodes.own(schema, key)))
    const branches = [target, nodes.own(schema, 'then'), nodes.own(schema, 'else')].filter((spot) => spot !== undefined)
    return [schema, ...[...branches, ...parts].flatMap((part) => this.expand(part, seen))]
  }

  /** The schema of a property or an item; none when the schema says nothing of it. */
  private valueBelow(schema: Spot, token: string): Spot[] {
    const { nodes } = this
    const properties = nodes.own(schema, 'properties')
    const named = properties === undefined ? undefined : nodes.own(properties, token)
    if (named !== undefined) return [named]
    const patterns = nodes.own(schema, 'patternProperties')
    const matching = (patterns === undefined ? [] : nodes.entries(patterns)).filter(([pattern]) => new RegExp(pattern, 'u').test(token))
    if (matching.length > 0) return matching.map(([, spot]) => spot)
    const prefix = nodes.own(schema, 'prefixItems')
    const item = /^\d+$/.test(token) ? (nodes.items(prefix)[Number(token)] ?? nodes.own(schema, 'items')) : undefined
    const rest = item ?? nodes.own(schema, 'additionalProperties')
    return rest === undefined ? [] : [rest]
  }

  private schemeOf(operation: Spot): Spot | undefined {
    const { nodes } = this
    const security = nodes.at(operation, 'security') ?? nodes.at(nodes.root, 'security')
    const [first] = nodes.items(security)
    const name = first === undefined ? undefined : nodes.entries(first)[0]?.[0]
    return name === undefined ? security : (nodes.at(nodes.root, 'components', 'securitySchemes', name) ?? security)
  }

  private methodsOf(item: Spot): Spot[] {
    return this.nodes.entries(item).flatMap(([key, operation]) => (METHODS.includes(key) ? [operation] : []))
  }
}

/**
 * Finds the line of a contract's spec that a finding is about, and the evidence that stands nearest to it. A spec is read when the first of
 * its rules is asked for.
 *
 * @param read gives the bundled spec of a contract; undefined when there is none
 */
export function findRuleIn(read: (contract: string) => SpecText | undefined): FindRule {
  const specs = new Map<string, { file: string; rules: SpecRules } | undefined>()
  const cache = new Map<string, RulePlace | undefined>()

  const specOf = (contract: string) => {
    if (!specs.has(contract)) {
      const text = read(contract)
      specs.set(contract, text === undefined ? undefined : { file: text.file, rules: new SpecRules(new SpecNodes(text.yaml)) })
    }
    return specs.get(contract)
  }

  return (judgement, finding) => {
    const { contract, verdict, status, contentTypes } = judgement
    const { message, in: place, keyword } = finding
    const pointer = finding.pointer.replace(/\/\d+(?=\/|$)/g, '/0')
    const key = [contract, verdict.operation, status, contentTypes?.[message], message, place, pointer, keyword].join('\n')
    if (!cache.has(key)) {
      if (cache.size >= MAX_CACHED) cache.clear()
      const spec = specOf(contract)
      const spot = spec?.rules.find(judgement, finding)
      cache.set(key, spec === undefined || spot === undefined ? undefined : { file: spec.file, line: spot.line, ...spot.why })
    }
    return cache.get(key)
  }
}
