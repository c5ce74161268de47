import { type Json, propertyOf, type SchemaFacts, variantsOf } from './schema-facts.js'
import type { Random } from './valid-random.js'
import { validText } from './valid-texts.js'

/** What values are made of. */
export interface ValueSource {
  readonly document: Json
  readonly random: Random
  /** A form has texts alone, and lists of texts, none of them empty. */
  readonly form?: boolean
}

/** Below this, only what has to be there: schemas may have themselves in them. */
const DEEPEST = 6

const INTEGERS = [0, 1, -1, 2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER]

function validNumber(random: Random, { minimum = -1e9, maximum = 1e9 }: SchemaFacts, whole: boolean): number {
  const fitting = INTEGERS.filter((one) => one >= minimum && one <= maximum)
  if (random.chance(0.1)) return Math.min(Math.max(minimum, -1e9), maximum)
  if (random.chance(0.2) && fitting.length > 0) return random.pick(fitting)
  const made = random.integer(Math.max(Math.ceil(minimum), -1_000_000), Math.min(Math.floor(maximum), 1_000_000))
  return whole || random.chance(0.5) ? made : Math.min(made + random.next(), maximum)
}

function validArray(source: ValueSource, facts: SchemaFacts, depth: number): unknown[] {
  const { minItems = 0, maxItems = 4, items, unique } = facts
  const least = Math.max(minItems, source.form === true ? 1 : 0)
  const length = source.random.integer(least, depth > DEEPEST ? least : Math.max(least, Math.min(maxItems, least + 3)))
  const made = Array.from({ length }, () => validValue(source, items ?? { type: 'string' }, depth + 1))
  if (!unique) return made
  const texts = new Set<string>()
  return made.filter((item) => !texts.has(JSON.stringify(item)) && texts.add(JSON.stringify(item)))
}

function validObject(source: ValueSource, facts: SchemaFacts, depth: number): Json {
  const { random, form } = source
  const made: [string, unknown][] = []
  for (const name of new Set([...facts.required, ...Object.keys(facts.properties)])) {
    const must = facts.required.includes(name)
    if (!must && (depth > DEEPEST || facts.names?.includes(name) === false || !random.chance(0.6))) continue
    made.push([name, validValue(source, propertyOf(facts, name), depth + 1)])
  }
  // Where a contract is open, what nobody has seen yet may come.
  if (facts.names === undefined && random.chance(0.12)) {
    const name = random.pick(['unseen', 'x-new', 'né w', 'a/b~c', '0'])
    const value =
      facts.rest === undefined
        ? form === true
          ? 'new'
          : random.pick<unknown>(['new', 7, null, { deep: [1, {}] }, []])
        : validValue(source, facts.rest, depth + 1)
    if (!Object.hasOwn(facts.properties, name)) made.push([name, value])
  }
  return Object.fromEntries(random.chance(0.2) ? made.reverse() : made)
}

function ofType(source: ValueSource, facts: SchemaFacts, type: string, depth: number): unknown {
  const { random } = source
  switch (type) {
    case 'null':
      return null
    case 'boolean':
      return random.chance(0.5)
    case 'integer':
    case 'number':
      return validNumber(random, facts, type === 'integer')
    case 'string':
      return validText(random, facts)
    case 'array':
      return validArray(source, facts, depth)
    default:
      return validObject(source, facts, depth)
  }
}

/**
 * A value that fits the schema, made from the schema alone: with and without what is optional, at its bounds, with values that an open list does
 * not name and properties that nobody has seen.
 *
 * @throws TypeError when the schema has a keyword, a format or a pattern of which no value can be made here
 */
export function validValue(source: ValueSource, schema: unknown, depth = 0): unknown {
  const { document, random } = source
  const variants = variantsOf(document, schema)
  if (variants.length === 0) throw new TypeError('No value fits this schema.')
  const facts = random.pick(variants)
  if (facts.loose) throw new TypeError('The schema has a keyword of which no value is made here.')
  if (facts.values !== undefined) return random.pick(facts.values)
  const types = facts.types ?? (source.form === true ? ['string'] : ['string', 'integer', 'boolean', 'null', 'object'])
  return ofType(source, facts, random.pick(types), depth)
}
