import fc from 'fast-check'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const object = (value: unknown): Json => (isObject(value) ? value : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Values that are valid for a schema, made from the schema alone: what our specs use of JSON Schema, and no more. */
export function valuesOf(schema: unknown, document: Json, depth = 0): fc.Arbitrary<unknown> {
  const flat = flatten(object(schema), document)
  const branches = list(flat['anyOf'] ?? flat['oneOf'])
  if (branches.length > 0) {
    const { anyOf: _, oneOf: __, ...rest } = flat
    return fc.oneof(...branches.map((branch) => valuesOf({ allOf: [rest, branch] }, document, depth)))
  }
  if ('const' in flat) return fc.constant(flat['const'])
  if (Array.isArray(flat['enum'])) return fc.constantFrom(...flat['enum'])
  const types = Array.isArray(flat['type']) ? flat['type'] : [flat['type']]
  return fc.oneof(...types.map((type: unknown) => ofType(type, flat, document, depth)))
}

/** A schema with its references and `allOf`s written out. */
function flatten(schema: Json, document: Json): Json {
  const { $ref, allOf, ...own } = schema
  const parts = [...(typeof $ref === 'string' ? [lookup($ref, document)] : []), ...list(allOf)].map((part) =>
    flatten(object(part), document),
  )
  const whole = [own, ...parts]
  return {
    ...Object.fromEntries(whole.reverse().flatMap((part) => Object.entries(part))),
    properties: Object.fromEntries(whole.flatMap((part) => Object.entries(object(part['properties'])))),
    required: whole.flatMap((part) => list(part['required'])),
  }
}

function lookup(ref: string, document: Json): unknown {
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>((value, key) => object(value)[key], document)
}

function ofType(type: unknown, schema: Json, document: Json, depth: number): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer' || type === 'number') {
    const min = number(schema['minimum']) ?? -1_000_000
    const max = number(schema['maximum']) ?? 1_000_000
    return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
  }
  if (type === 'string') return texts(schema)
  if (type === 'array') {
    const { minItems = 0, maxItems = 3 } = { minItems: number(schema['minItems']), maxItems: number(schema['maxItems']) }
    const limits = { minLength: minItems ?? 0, maxLength: Math.max(minItems ?? 0, Math.min(maxItems ?? 3, 3)) }
    const items = valuesOf(schema['items'], document, depth + 1)
    return schema['uniqueItems'] === true ? fc.uniqueArray(items, limits) : fc.array(items, limits)
  }
  if (type === 'object' || isObject(schema['properties'])) return objects(schema, document, depth)
  return fc.jsonValue({ maxDepth: 1 })
}

function objects(schema: Json, document: Json, depth: number): fc.Arbitrary<unknown> {
  const properties = object(schema['properties'])
  const required = new Set(list(schema['required']))
  // Deep down, only what has to be there: schemas may have themselves in them.
  const keys = Object.keys(properties).filter((key) => depth < 4 || required.has(key))
  const model = Object.fromEntries(keys.map((key) => [key, valuesOf(properties[key], document, depth + 1)]))
  return fc.record(model, { requiredKeys: keys.filter((key) => required.has(key)) })
}

const MOMENT = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString())

function texts(schema: Json): fc.Arbitrary<unknown> {
  const { format, pattern } = schema
  if (format === 'uri' || (typeof pattern === 'string' && pattern.includes('://'))) return fc.webUrl()
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'))
  if (format === 'date-time') return MOMENT
  if (format === 'date') return MOMENT.map((text) => text.slice(0, 10))
  if (format === 'uuid') return fc.uuid()
  if (format === 'email') return fc.emailAddress()
  if (typeof format === 'string' && format !== 'password') throw new TypeError(`no values of the format ${format}`)
  return fc.string({
    unit: 'grapheme',
    minLength: number(schema['minLength']) ?? 0,
    maxLength: Math.min(number(schema['maxLength']) ?? 20, 20),
  })
}
