import type { SchemaDiff } from './schema.js'
import type { Spot } from './spot.js'
import { type Schema, type View, viewOf } from './view.js'
import { code, described, successor, successorText } from './words.js'

/** The properties that are a part of the message: those that only the other side writes are none. */
function namesOf({ properties, required }: View, reads: boolean, viewed: (schema: Schema) => View): string[] {
  const other = reads ? 'client' : 'server'
  const foreign = new Set([...properties].filter(([, { schema }]) => viewed(schema).only === other).map(([name]) => name))
  return [...new Set([...properties.keys(), ...required])].filter((name) => !foreign.has(name))
}

/** Compares the properties of an object, and whether it takes any others. */
export function compareProperties(diff: SchemaDiff, spot: Spot, a: View, b: View): void {
  const { known } = spot.message
  const before = namesOf(a, spot.reads, (schema) => known.before(schema))
  const after = namesOf(b, spot.reads, (schema) => known.after(schema))
  const added = after.filter((name) => !before.includes(name))
  for (const name of before) {
    if (after.includes(name)) compareProperty(diff, spot, a, b, name, added)
    else propertyRemoved(spot, a, b, name, added)
  }
  for (const name of added) propertyAdded(spot, b, name)
  compareOthers(diff, spot, a, b)
}

function compareProperty(diff: SchemaDiff, spot: Spot, a: View, b: View, name: string, added: readonly string[]): void {
  const inner = spot.property(name)
  const [old, now] = [a.properties.get(name), b.properties.get(name)]
  const [was, is] = [a.required.has(name), b.required.has(name)]
  const pointer = now?.pointer ?? b.pointer
  const { reads } = spot
  if (!was && is) {
    const text = reads ? `${code(name)} is now always there` : `${code(name)} is now required`
    inner.report({ kind: 'property-required', effect: 'tightened', breaks: !reads, pointer, text, advice: `Always send ${code(name)}` })
  }
  if (was && !is) {
    const text = reads ? `${code(name)} may now be missing` : `${code(name)} may now be left out`
    inner.report({
      kind: 'property-optional',
      effect: 'widened',
      breaks: reads,
      pointer,
      text,
      advice: `Be ready for ${code(name)} to be missing.${successorText(successor(name, added))}`,
    })
  }
  diff.compare(inner, old?.schema ?? [], now?.schema ?? [])
}

function propertyRemoved(spot: Spot, a: View, b: View, name: string, added: readonly string[]): void {
  const { reads } = spot
  const hint = successorText(successor(name, added))
  const writing = b.closed ? 'is no longer taken: what has it is refused' : 'is no longer described, and may be ignored'
  spot.property(name).report({
    kind: 'property-removed',
    effect: 'removed',
    breaks: reads || b.closed,
    pointer: a.properties.get(name)?.pointer ?? a.pointer,
    before: name,
    text: `${code(name)} ${reads ? 'is gone' : writing}`,
    advice: `${reads ? 'Do not read' : 'Do not send'} ${code(name)} any more.${hint}`,
  })
}

function propertyAdded(spot: Spot, b: View, name: string): void {
  const property = b.properties.get(name)
  const isRequired = b.required.has(name)
  const { reads } = spot
  const what = described(viewOf(property?.schema ?? []))
  const manner = reads ? (isRequired ? 'always there' : 'may be missing') : isRequired ? 'required' : 'may be left out'
  spot.property(name).report({
    kind: 'property-added',
    effect: 'added',
    breaks: !reads && isRequired,
    pointer: property?.pointer ?? b.pointer,
    after: name,
    text: `${code(name)} is new: ${what}, ${manner}`,
    advice: `Send ${code(name)}, ${what}`,
  })
}

function compareOthers(diff: SchemaDiff, spot: Spot, a: View, b: View): void {
  const pointer = b.pointer || a.pointer
  if (!a.closed && b.closed) {
    const text = `${spot.subject} ${spot.reads ? 'no longer has' : 'now refuses'} properties that the contract does not name`
    const advice = `Send only the properties that the contract names`
    spot.report({ kind: 'other-properties-refused', effect: 'tightened', breaks: !spot.reads, pointer, text, advice })
  } else if (a.closed && !b.closed) {
    const text = `${spot.subject} may now have properties that the contract does not name`
    spot.report({ kind: 'other-properties-allowed', effect: 'widened', breaks: false, pointer, text })
  } else if (!b.closed) diff.compare(spot.others(), a.rest, b.rest)
}
