/**
 * Reads from a schema what a message may be and must not be, straight from the document: whoever makes valid or wrong messages must not ask the
 * validators that are to judge them.
 */

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What one alternative of a schema says of one place of a message. A value fits a schema when it fits one of its alternatives. */
export interface SchemaFacts {
  /** The JSON types that are allowed; undefined: any. */
  readonly types: readonly string[] | undefined
  readonly required: readonly string[]
  /** Schemas by property. */
  readonly properties: Json
  /** The schema of all other properties; undefined when any may come. */
  readonly rest: unknown
  /** The only names that properties may have; undefined when any may come. */
  readonly names: readonly string[] | undefined
  readonly items: unknown
  readonly maxItems: number | undefined
  readonly minItems: number | undefined
  readonly unique: boolean
  readonly maxLength: number | undefined
  readonly minLength: number | undefined
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly patterns: readonly string[]
  readonly format: string | undefined
  /** The only values that there are (`enum`, `const`). */
  readonly values: readonly unknown[] | undefined
  /** Of a form: one of several values of a field that is no list counts (`x-repeated`). */
  readonly picks: boolean
  /** It has keywords that are not read here: nothing is to be concluded of it, and nothing made of it. */
  readonly loose: boolean
}

/** Keywords whose meaning is read here, and annotations, which have none. Any other makes an alternative `loose`. */
const READ = new Set(
  [
    'type required properties additionalProperties unevaluatedProperties items maxItems minItems uniqueItems maxLength minLength minimum maximum',
    'pattern format enum const $ref allOf anyOf oneOf',
    'title description default examples example deprecated readOnly writeOnly contentMediaType contentEncoding $comment externalDocs xml',
  ]
    .join(' ')
    .split(' '),
)

/** The place in the document that a local reference names. */
export function lookUp(document: Json, ref: string): unknown {
  let value: unknown = document
  for (const part of ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    value = isObject(value) ? value[key] : undefined
  }
  return value
}

/** What a node says, or the one that it refers to. */
export function dereference(document: Json, node: unknown): unknown {
  let current = node
  for (let hops = 0; hops < 50 && isObject(current) && typeof current['$ref'] === 'string'; hops++) {
    current = lookUp(document, current['$ref'])
  }
  return current
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
const list = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)

/** What a schema's own keywords say, apart from those that name other schemas. */
function own(node: Json): SchemaFacts {
  const { type, properties, additionalProperties: rest } = node
  const closed = rest === false || node['unevaluatedProperties'] === false
  return {
    types: type === undefined ? undefined : Array.isArray(type) ? strings(type) : strings([type]),
    required: strings(node['required']),
    properties: isObject(properties) ? properties : {},
    rest: isObject(rest) ? rest : undefined,
    names: closed ? Object.keys(isObject(properties) ? properties : {}) : undefined,
    items: node['items'],
    maxItems: number(node['maxItems']),
    minItems: number(node['minItems']),
    unique: node['uniqueItems'] === true,
    maxLength: number(node['maxLength']),
    minLength: number(node['minLength']),
    minimum: number(node['minimum']),
    maximum: number(node['maximum']),
    patterns: strings([node['pattern']]),
    format: text(node['format']),
    values: 'const' in node ? [node['const']] : list(node['enum']),
    picks: 'x-repeated' in node,
    loose: Object.keys(node).some((key) => !READ.has(key) && !key.startsWith('x-')),
  }
}

const both = <T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined =>
  a === undefined ? b : b === undefined ? a : join(a, b)
const all = (a: unknown, b: unknown): unknown => both(a, b, (one, other) => ({ allOf: [one, other] }))

/** An integer is a number too: where both are said, the narrower holds. */
function commonTypes(a: readonly string[], b: readonly string[]): string[] {
  const allows = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  return [...new Set([...a, ...b])].filter((type) => allows(a, type) && allows(b, type))
}

/** What holds where both hold. */
function merged(a: SchemaFacts, b: SchemaFacts): SchemaFacts {
  const keys = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])]
  return {
    types: both(a.types, b.types, commonTypes),
    required: [...new Set([...a.required, ...b.required])],
    properties: Object.fromEntries(keys.map((key) => [key, all(a.properties[key], b.properties[key])])),
    rest: all(a.rest, b.rest),
    names: both(a.names, b.names, (one, other) => one.filter((name) => other.includes(name))),
    items: all(a.items, b.items),
    maxItems: both(a.maxItems, b.maxItems, Math.min),
    minItems: both(a.minItems, b.minItems, Math.max),
    unique: a.unique || b.unique,
    maxLength: both(a.maxLength, b.maxLength, Math.min),
    minLength: both(a.minLength, b.minLength, Math.max),
    minimum: both(a.minimum, b.minimum, Math.max),
    maximum: both(a.maximum, b.maximum, Math.min),
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    format: a.format ?? b.format,
    values: both(a.values, b.values, (one, other) => one.filter((value) => other.includes(value))),
    picks: a.picks || b.picks,
    loose: a.loose || b.loose || (a.format !== undefined && b.format !== undefined && a.format !== b.format),
  }
}

const known = /* @__PURE__ */ new WeakMap<Json, readonly SchemaFacts[]>()

/**
 * The alternatives of a schema, each with all that holds in it: its own keywords, those behind its `$ref`, and those of its `allOf`.
 * None: nothing fits it.
 */
export function variantsOf(document: Json, schema: unknown, depth = 0): readonly SchemaFacts[] {
  if (schema === false) return []
  const node = isObject(schema) ? schema : {}
  const ready = known.get(node)
  if (ready !== undefined) return ready
  const ref = text(node['$ref'])
  const below = (part: unknown): readonly SchemaFacts[] => (depth > 20 ? [] : variantsOf(document, part, depth + 1))
  const parts = [
    ...(ref === undefined ? [] : [below(lookUp(document, ref))]),
    ...(list(node['allOf']) ?? []).map(below),
    ...[node['anyOf'], node['oneOf']].flatMap((union) => (Array.isArray(union) ? [union.flatMap(below)] : [])),
  ]
  const variants = parts.reduce<readonly SchemaFacts[]>(
    (so, part) => so.flatMap((one) => part.map((other) => merged(one, other))),
    [own(node)],
  )
  const possible = variants.filter(({ types }) => types === undefined || types.length > 0)
  known.set(node, possible)
  return possible
}

/** May a value of this type stand here, as far as types go? */
export const allowsType = ({ types }: SchemaFacts, type: string): boolean =>
  types === undefined || types.includes(type) || (type === 'integer' && types.includes('number'))

/** What this alternative says of one property: a schema, `true` when it may be anything, `false` when it may not be. */
export function propertyOf({ properties, names, rest }: SchemaFacts, name: string): unknown {
  if (names !== undefined && !names.includes(name)) return false
  return Object.hasOwn(properties, name) ? properties[name] : (rest ?? true)
}

/** What several alternatives say of one place, as one schema. */
export const anyOf = (schemas: readonly unknown[]): unknown => (schemas.length === 1 ? schemas[0] : { anyOf: schemas })
