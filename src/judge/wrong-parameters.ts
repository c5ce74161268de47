import type { Place } from '../contract/index.js'
import type { ParameterNode } from './mutation-document.js'
import { allowsType, type Json, variantsOf } from './schema-facts.js'
import { wrongValues } from './wrong-values.js'

/** One way of making a parameter or a header wrong: what stands in its place, `undefined` being nothing. */
export interface WrongParameter {
  readonly kind: 'a header missing' | 'a header wrong' | 'a parameter missing' | 'a parameter wrong'
  readonly place: Place
  readonly pointers: readonly string[]
  readonly name: string
  readonly value: unknown
}

const pointerOf = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Can this be said as a text, and is it still wrong then? A path has no empty segment, and blanks at the ends of a header are no part of it. */
function sayable(place: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isScalar(item) && !String(item).includes(','))
  const text = String(value)
  if (!isScalar(value) || (place === 'path' && text === '')) return false
  return place !== 'header' || (text !== '' && text === text.trim() && /^[\x20-\x7e]*$/.test(text))
}

/** Every way of making the parameters of one place wrong that texts can say, one fault each. */
export function* wrongParameters(
  document: Json,
  nodes: readonly ParameterNode[],
  place: 'path' | 'query' | 'header',
  values: Json,
  /** Names of response headers are told in lower case. */
  nameOf: (name: string) => string = (name) => name,
): Generator<WrongParameter> {
  const what = place === 'header' ? 'a header' : 'a parameter'
  for (const { name, schema, required, json, in: stands } of nodes) {
    if (stands !== place || !Object.hasOwn(values, name)) continue
    const pointer = pointerOf(nameOf(name))
    if (required && place !== 'path') yield { kind: `${what} missing`, place, pointers: [pointer], name, value: undefined }
    if (json) continue
    const variants = variantsOf(document, schema)
    const isText = variants.some((facts) => allowsType(facts, 'string'))
    if (!isText && !variants.some((facts) => allowsType(facts, 'array')))
      yield { kind: `${what} wrong`, place, pointers: [pointer], name, value: 'abc' }
    for (const wrong of wrongValues(document, schema, values[name])) {
      // Another type is another text, and a text may be just that; only a number with a fraction is none that is whole.
      if (wrong.kind === 'null' || (wrong.kind === 'a type changed' && (isText || typeof wrong.value !== 'number'))) continue
      if (wrong.kind === 'a type changed' && !variants.every((facts) => facts.types?.every((type) => type === 'integer'))) continue
      if (sayable(place, wrong.value)) yield { kind: `${what} wrong`, place, pointers: [pointer + wrong.pointer], name, value: wrong.value }
    }
  }
}
