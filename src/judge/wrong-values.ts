import { allowsType, anyOf, isObject, type Json, propertyOf, type SchemaFacts, variantsOf } from './schema-facts.js'

/** What was done to a value. */
export type WrongKind =
  | 'a required property gone'
  | 'a property where none may be'
  | 'a type changed'
  | 'null'
  | 'an enum left'
  | 'a format broken'
  | 'a pattern broken'
  | 'a bound passed'
  | 'an item too many'
  | 'an item too few'
  | 'an item twice'

/** One way of making a valid value wrong. */
export interface WrongValue {
  readonly kind: WrongKind
  /** Where it is wrong, as a JSON Pointer. */
  readonly pointer: string
  readonly value: unknown
}

const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** One value of each JSON type, none of which any text, number or list of a contract is. */
const OF_TYPE: readonly (readonly [type: string, value: unknown])[] = [
  ['object', { unexpected: true }],
  ['string', 'a text where none belongs'],
  ['array', [{ unexpected: true }]],
  ['boolean', true],
  ['number', -0.5],
]

/** Values that no provider's format allows. */
const BROKEN: Readonly<Record<string, string>> = {
  date: '2026-02-30',
  'date-time': '2026-02-30T25:61:00Z',
  email: 'not an address',
  uri: 'no uri at all',
  uuid: '497f6eca-6276-4993-bfeb-53cbbbba6fzz',
}

/** The alternatives that a value of this type could be. None: the type itself is wrong. */
const thatTake = (variants: readonly SchemaFacts[], type: string): readonly SchemaFacts[] =>
  variants.filter((facts) => allowsType(facts, type))

/**
 * Every way of making the value wrong that follows from its schema alone, one fault each. Where the schema has alternatives, only what breaks all of
 * them is used.
 */
export function* wrongValues(document: Json, schema: unknown, value: unknown, pointer = ''): Generator<WrongValue> {
  const variants = variantsOf(document, schema)
  if (variants.length === 0 || variants.some(({ loose }) => loose)) return
  yield* wrongTypes(variants, value, pointer)
  if (isObject(value)) yield* wrongObjects(document, thatTake(variants, 'object'), value, pointer)
  else if (Array.isArray(value)) yield* wrongArrays(document, thatTake(variants, 'array'), value, pointer)
  else if (typeof value === 'string') yield* wrongTexts(thatTake(variants, 'string'), value, pointer)
  else if (typeof value === 'number') yield* wrongNumbers(thatTake(variants, 'number'), thatTake(variants, 'integer'), value, pointer)
  else if (value !== null) yield* leftEnums(thatTake(variants, 'boolean'), [!value], pointer)
}

function* wrongTypes(variants: readonly SchemaFacts[], value: unknown, pointer: string): Generator<WrongValue> {
  const takes = (type: string): boolean => thatTake(variants, type).length > 0
  const other = OF_TYPE.find(([type]) => !takes(type))
  if (other !== undefined) yield { kind: 'a type changed', pointer, value: other[1] }
  // The same value as another type: what a judge that converts would take.
  if ((typeof value === 'number' || typeof value === 'boolean') && !takes('string'))
    yield { kind: 'a type changed', pointer, value: String(value) }
  if (typeof value === 'string' && !takes('integer')) yield { kind: 'a type changed', pointer, value: 12 }
  if (value !== null && !Array.isArray(value) && !takes('array')) yield { kind: 'a type changed', pointer, value: [value] }
  if (!takes('null')) yield { kind: 'null', pointer, value: null }
}

function* leftEnums(variants: readonly SchemaFacts[], others: readonly unknown[], pointer: string): Generator<WrongValue> {
  if (variants.length === 0 || variants.some(({ values }) => values === undefined)) return
  const other = others.find((one) => !variants.some(({ values }) => values?.includes(one)))
  if (other !== undefined) yield { kind: 'an enum left', pointer, value: other }
}

function* wrongObjects(document: Json, variants: readonly SchemaFacts[], value: Json, pointer: string): Generator<WrongValue> {
  const [first, ...others] = variants
  if (first === undefined) return
  const always = first.required.filter((key) => others.every(({ required }) => required.includes(key)))
  const without = (keys: readonly string[]): Json => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
  for (const key of always) if (Object.hasOwn(value, key)) yield { kind: 'a required property gone', pointer, value: without([key]) }
  // Where each alternative asks for a property of its own, all of these have to go.
  if (variants.every(({ required }) => required.length > always.length)) {
    const asked = variants.flatMap(({ required }) => required).filter((key) => !always.includes(key))
    yield { kind: 'a required property gone', pointer, value: without(asked) }
  }
  for (const name of ['unheard-of', ''])
    if (variants.every((facts) => propertyOf(facts, name) === false))
      yield { kind: 'a property where none may be', pointer: `${pointer}/${name}`, value: { ...value, [name]: 1 } }
  for (const key of Object.keys(value)) {
    const schema = anyOf(variants.map((facts) => propertyOf(facts, key)))
    for (const wrong of wrongValues(document, schema, value[key], `${pointer}/${token(key)}`))
      yield { ...wrong, value: { ...value, [key]: wrong.value } }
  }
}

/** The loosest of a bound's limits; undefined where an alternative has none. */
function loosest(limits: readonly (number | undefined)[], pick: (...all: number[]) => number): number | undefined {
  const all = limits.filter((limit) => limit !== undefined)
  return all.length === 0 || all.length < limits.length ? undefined : pick(...all)
}

function* wrongArrays(document: Json, variants: readonly SchemaFacts[], value: readonly unknown[], pointer: string): Generator<WrongValue> {
  if (variants.length === 0) return
  const most = loosest(
    variants.map(({ maxItems }) => maxItems),
    Math.max,
  )
  if (most !== undefined) {
    const items = value.length === 0 ? ['one'] : value
    yield { kind: 'an item too many', pointer, value: Array.from({ length: most + 1 }, (_, i) => items[i % items.length]) }
  }
  const least = loosest(
    variants.map(({ minItems }) => minItems),
    Math.min,
  )
  if (least !== undefined && least > 0) yield { kind: 'an item too few', pointer, value: value.slice(0, least - 1) }
  if (value.length > 0 && variants.every(({ unique }) => unique)) yield { kind: 'an item twice', pointer, value: [...value, value[0]] }
  const last = value.length - 1
  if (last < 0) return
  const schema = anyOf(variants.map(({ items }) => items ?? true))
  for (const wrong of wrongValues(document, schema, value[last], `${pointer}/${last}`))
    yield { ...wrong, value: [...value.slice(0, last), wrong.value] }
}

const rotated = <T>(items: readonly T[], by: number): T[] => [...items.slice(by % items.length), ...items.slice(0, by % items.length)]

function* wrongTexts(variants: readonly SchemaFacts[], value: string, pointer: string): Generator<WrongValue> {
  if (variants.length === 0) return
  // Near misses, which a judge that trims, folds case or cuts off would take; another one for another value.
  yield* leftEnums(
    variants,
    rotated([`${value} `, value.toUpperCase(), 'unheard-of', value.slice(0, -1), `${value}!`], value.length),
    pointer,
  )
  const [first] = variants
  if (variants.length > 1 || first === undefined) return
  const { format, patterns, maxLength, minLength } = first
  const broken = format === undefined ? undefined : BROKEN[format]
  if (broken !== undefined) yield { kind: 'a format broken', pointer, value: broken }
  const near = rotated([`${value} `, `${value}!`, ` ${value}`, value.slice(0, -1), value.toUpperCase()], value.length)
  const unlike = near.find((one) => patterns.some((pattern) => !new RegExp(pattern, 'u').test(one)))
  if (unlike !== undefined) yield { kind: 'a pattern broken', pointer, value: unlike }
  if (maxLength !== undefined)
    yield { kind: 'a bound passed', pointer, value: value.padEnd(maxLength + 1 + value.length - [...value].length, 'x') }
  if (minLength !== undefined && minLength > 0)
    yield { kind: 'a bound passed', pointer, value: [...value].slice(0, minLength - 1).join('') }
}

function* wrongNumbers(
  numbers: readonly SchemaFacts[],
  integers: readonly SchemaFacts[],
  value: number,
  pointer: string,
): Generator<WrongValue> {
  if (numbers.length === 0 && integers.length > 0) yield { kind: 'a type changed', pointer, value: Math.trunc(value) + 0.5 }
  yield* leftEnums(integers, [value + 1, value + 2], pointer)
  const least = loosest(
    integers.map(({ minimum }) => minimum),
    Math.min,
  )
  if (least !== undefined) yield { kind: 'a bound passed', pointer, value: least - 1 }
  const most = loosest(
    integers.map(({ maximum }) => maximum),
    Math.max,
  )
  if (most !== undefined) yield { kind: 'a bound passed', pointer, value: most + 1 }
}
