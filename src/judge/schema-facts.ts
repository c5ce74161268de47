/**
 * Reads from a schema what a message must not do, straight from the document: whoever makes wrong messages must not ask the validators that
 * are to refuse them.
 */

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a schema says of one place of a message; alternatives (`anyOf`, `oneOf`) make it `loose`, and then it says less. */
export interface SchemaFacts {
  readonly types: readonly string[] | undefined
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly items: unknown
  readonly closed: boolean
  readonly maxItems: number | undefined
  readonly minItems: number | undefined
  readonly maxLength: number | undefined
  readonly minLength: number | undefined
  readonly minimum: number | undefined
  readonly pattern: string | undefined
  readonly format: string | undefined
  readonly values: readonly unknown[] | undefined
  readonly loose: boolean
}

/** The place in the document that a local reference names. */
export function dereference(document: Json, schema: unknown): unknown {
  let current = schema
  for (let hops = 0; hops < 50; hops++) {
    const ref = isObject(current) ? current['$ref'] : undefined
    if (typeof ref !== 'string' || !isObject(current) || Object.keys(current).length > 1) return current
    current = lookUp(document, ref)
  }
  return current
}

function lookUp(document: Json, ref: string): unknown {
  let value: unknown = document
  for (const part of ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    value = isObject(value) ? value[key] : undefined
  }
  return value
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])

/** Collects what holds at a schema: its own keywords, those behind its `$ref`, and those of its `allOf`. */
export function factsOf(document: Json, schema: unknown, depth = 0): SchemaFacts {
  const own = dereference(document, schema)
  const node = isObject(own) ? own : {}
  const ref = text(node['$ref'])
  const parts =
    depth > 20 ? [] : [...(ref === undefined ? [] : [lookUp(document, ref)]), ...(Array.isArray(node['allOf']) ? node['allOf'] : [])]
  const inherited = parts.map((part) => factsOf(document, part, depth + 1))
  const first = <T>(value: T | undefined, pick: (facts: SchemaFacts) => T | undefined): T | undefined =>
    value ?? inherited.map(pick).find((found) => found !== undefined)
  const type = node['type']
  const values = Array.isArray(node['enum']) ? node['enum'] : 'const' in node ? [node['const']] : undefined
  return {
    types: first(type === undefined ? undefined : Array.isArray(type) ? strings(type) : strings([type]), ({ types }) => types),
    required: [...new Set([...strings(node['required']), ...inherited.flatMap(({ required }) => required)])],
    properties: Object.assign({}, ...inherited.map(({ properties }) => properties), isObject(node['properties']) ? node['properties'] : {}),
    items: first<unknown>(node['items'], ({ items }) => items),
    closed: node['additionalProperties'] === false || node['unevaluatedProperties'] === false || inherited.some(({ closed }) => closed),
    maxItems: first(number(node['maxItems']), ({ maxItems }) => maxItems),
    minItems: first(number(node['minItems']), ({ minItems }) => minItems),
    maxLength: first(number(node['maxLength']), ({ maxLength }) => maxLength),
    minLength: first(number(node['minLength']), ({ minLength }) => minLength),
    minimum: first(number(node['minimum']), ({ minimum }) => minimum),
    pattern: first(text(node['pattern']), ({ pattern }) => pattern),
    format: first(text(node['format']), ({ format }) => format),
    values: first<readonly unknown[]>(values, (facts) => facts.values),
    loose: 'anyOf' in node || 'oneOf' in node || 'if' in node || 'not' in node || inherited.some(({ loose }) => loose),
  }
}
