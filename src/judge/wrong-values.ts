import { factsOf, type SchemaFacts } from './schema-facts.js'

type Json = Readonly<Record<string, unknown>>

/** One way of making a valid value wrong. */
export interface WrongValue {
  readonly kind:
    | 'missing property'
    | 'unknown property'
    | 'wrong type'
    | 'null'
    | 'unknown value'
    | 'broken format'
    | 'too many items'
    | 'too few items'
    | 'too long'
    | 'too short'
    | 'too small'
  /** Where it is wrong, as a JSON Pointer. */
  readonly pointer: string
  readonly value: unknown
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** A value of a type that the schema does not allow. */
function otherType(types: readonly string[]): unknown {
  if (!types.includes('object')) return { unexpected: true }
  if (!types.includes('string')) return 'a text where none belongs'
  if (!types.includes('array')) return ['unexpected']
  return undefined
}

/** Values that no provider's format allows. */
const BROKEN: Readonly<Record<string, unknown>> = {
  'date-time': '2026-02-30T25:61:00Z',
  email: 'not an address',
  int32: 2 ** 40,
  int64: 1.5,
  uri: 'no uri at all',
  uuid: '497f6eca-6276-4993-bfeb-53cbbbba6fzz',
}

/**
 * Every way of making the value wrong that follows from its schema alone. Where the schema has alternatives, only what breaks all of
 * them is used.
 */
export function* wrongValues(document: Json, schema: unknown, value: unknown, pointer = ''): Generator<WrongValue> {
  const facts = factsOf(document, schema)
  yield* wrongHere(facts, value, pointer)
  if (facts.loose) return
  if (isObject(value)) {
    for (const [key, child] of Object.entries(facts.properties)) {
      if (!Object.hasOwn(value, key)) continue
      for (const wrong of wrongValues(document, child, value[key], `${pointer}/${token(key)}`))
        yield { ...wrong, value: { ...value, [key]: wrong.value } }
    }
  } else if (Array.isArray(value) && value.length > 0 && facts.items !== undefined) {
    const last = value.length - 1
    for (const wrong of wrongValues(document, facts.items, value[last], `${pointer}/${last}`)) {
      yield { ...wrong, value: [...value.slice(0, last), wrong.value] }
    }
  }
}

function* wrongHere(facts: SchemaFacts, value: unknown, pointer: string): Generator<WrongValue> {
  const { types } = facts
  if (types !== undefined) {
    const other = otherType(types)
    if (other !== undefined) yield { kind: 'wrong type', pointer, value: other }
    if (!types.includes('null')) yield { kind: 'null', pointer, value: null }
  }
  if (isObject(value)) {
    for (const key of facts.required) {
      const { [key]: _, ...rest } = value
      if (Object.hasOwn(value, key)) yield { kind: 'missing property', pointer, value: rest }
    }
    if (facts.closed) yield { kind: 'unknown property', pointer: `${pointer}/unheard-of`, value: { ...value, 'unheard-of': 1 } }
  }
  if (Array.isArray(value) && value.length > 0) {
    if (facts.maxItems !== undefined)
      yield { kind: 'too many items', pointer, value: Array.from({ length: facts.maxItems + 1 }, (_, i) => value[i % value.length]) }
    if (facts.minItems !== undefined && facts.minItems > 0) yield { kind: 'too few items', pointer, value: [] }
  }
  yield* wrongScalar(facts, value, pointer)
}

function* wrongScalar(facts: SchemaFacts, value: unknown, pointer: string): Generator<WrongValue> {
  if (typeof value === 'string') {
    if (facts.values !== undefined) yield { kind: 'unknown value', pointer, value: 'unheard-of' }
    if (facts.format !== undefined && facts.format in BROKEN) yield { kind: 'broken format', pointer, value: BROKEN[facts.format] }
    if (facts.maxLength !== undefined) yield { kind: 'too long', pointer, value: value.padEnd(facts.maxLength + 1, 'x') }
    if (facts.minLength !== undefined && facts.minLength > 0) yield { kind: 'too short', pointer, value: '' }
  }
  if (typeof value === 'number') {
    if (facts.minimum !== undefined) yield { kind: 'too small', pointer, value: facts.minimum - 1 }
    if (facts.format === 'int64' || facts.format === 'int32' || facts.types?.includes('integer'))
      yield { kind: 'wrong type', pointer, value: value + 0.5 }
  }
}
