import type { Fields } from './decode.js'
import type { Contract, JsonType, Shape } from './types.js'

/** The shape itself, where one only names another. */
export function resolveShape(shape: Shape, shapes: Contract['shapes']): Shape {
  let current = shape
  for (let hops = 0; current.ref !== undefined && hops < 20; hops++) current = shapes[current.ref] ?? {}
  return current
}

const allows = (shape: Shape, ...types: JsonType[]): boolean => shape.types?.some((type) => types.includes(type)) ?? false

/**
 * Reads one text as the types that its schema allows: `5` as a number where a number may stand. What does not read stays text, so that
 * the schema refuses it with the value as it came.
 */
export function fromText(text: string, shape: Shape, shapes: Contract['shapes']): unknown {
  const to = resolveShape(shape, shapes)
  if (allows(to, 'integer', 'number') && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text)
  if (allows(to, 'boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** Reads the values of one field or parameter: a list where the schema wants a list, otherwise one value (or all, for the schema to refuse). */
export function fromTexts(texts: readonly string[], shape: Shape, shapes: Contract['shapes']): unknown {
  const to = resolveShape(shape, shapes)
  const first = texts[0]
  if (allows(to, 'array') && (texts.length !== 1 || !allows(to, 'string'))) {
    return texts.map((text) => fromText(text, to.items ?? {}, shapes))
  }
  return texts.length === 1 && first !== undefined ? fromText(first, to, shapes) : [...texts]
}

/** The values of a field that count: all of a list, of anything else those that the spec's `x-repeated` picks. */
function picked(texts: readonly string[], field: Shape, rule: Shape['pick']): readonly string[] {
  const pick = field.pick ?? rule
  if (pick === undefined || texts.length < 2 || allows(field, 'array')) return texts
  return pick === 'first' ? texts.slice(0, 1) : texts.slice(-1)
}

/** A form as the object that its schema describes. Its keys are its own: no name from outside reaches a prototype. */
export function fromFields(fields: Fields, shape: Shape, shapes: Contract['shapes']): Record<string, unknown> {
  const to = resolveShape(shape, shapes)
  const entries = [...fields].map(([name, texts]): [string, unknown] => {
    const known = to.properties !== undefined && Object.hasOwn(to.properties, name) ? to.properties[name] : undefined
    const field = resolveShape(known ?? (typeof to.rest === 'object' ? to.rest : {}), shapes)
    return [name, fromTexts(picked(texts, field, to.pick), field, shapes)]
  })
  return Object.fromEntries(entries)
}
