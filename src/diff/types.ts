import type { JsonType } from '../contract/index.js'

const TYPES: readonly JsonType[] = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']

/** The types of either, in one order; a whole number is a number. */
export function union(types: readonly JsonType[]): JsonType[] {
  return TYPES.filter((type) => types.includes(type) && !(type === 'integer' && types.includes('number')))
}

const covers = (types: readonly JsonType[], type: JsonType): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'))

/** The types that both allow; undefined allows any. */
export function intersectTypes(a: readonly JsonType[] | undefined, b: readonly JsonType[] | undefined): JsonType[] | undefined {
  if (a === undefined || b === undefined) return a === undefined ? b && [...b] : [...a]
  return union([...a.filter((type) => covers(b, type)), ...b.filter((type) => covers(a, type))])
}

/** The types of `a` that `b` does not allow. */
export const typesWithout = (a: readonly JsonType[], b: readonly JsonType[]): JsonType[] => a.filter((type) => !covers(b, type))

/** The types that a schema names itself; OpenAPI 3.0 marks null apart. */
export function typesIn({ type, nullable }: Readonly<Record<string, unknown>>): JsonType[] | undefined {
  const names: unknown[] = Array.isArray(type) ? type : [type]
  const types = TYPES.filter((known) => names.includes(known))
  if (types.length === 0) return undefined
  return union(nullable === true ? [...types, 'null'] : types)
}

/** The type of a value. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return TYPES.find((type) => type === typeof value) ?? 'object'
}
