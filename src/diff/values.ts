import type { Spot } from './spot.js'
import { typesWithout } from './types.js'
import type { View } from './view.js'
import { successor, typesText, valuesText } from './words.js'

const key = (value: unknown): string => JSON.stringify(value) ?? ''

const without = (a: readonly unknown[], b: readonly unknown[]): unknown[] => {
  const keys = new Set(b.map(key))
  return a.filter((value) => !keys.has(key(value)))
}

/** Does a list of values say of which types they are, so that nothing remains to be said of the types? */
function saidByValues(a: View, b: View): boolean {
  if (a.values !== undefined && b.values !== undefined) return true
  if (a.values !== undefined) return b.types === undefined || typesWithout(a.types ?? [], b.types).length === 0
  if (b.values !== undefined) return a.types === undefined || typesWithout(b.types ?? [], a.types).length === 0
  return false
}

/** Compares which types are allowed. @returns false when no type is allowed in both: then nothing else can be compared */
export function compareTypes(spot: Spot, a: View, b: View): boolean {
  if (saidByValues(a, b)) return true
  const [before, after] = [a.types, b.types]
  const gone = after === undefined ? [] : before === undefined ? undefined : typesWithout(before, after)
  const come = before === undefined ? [] : after === undefined ? undefined : typesWithout(after, before)
  if (gone?.length === 0 && come?.length === 0) return true
  const { subject, reads } = spot
  const found = { pointer: b.pointer || a.pointer, before: before ?? 'any', after: after ?? 'any' }
  if (gone?.length === 0) {
    const isWhole = come?.join() === 'number' && before?.includes('integer')
    const also = come === undefined || come.join() === 'null' ? '' : 'also '
    spot.report({
      ...found,
      kind: 'type-widened',
      effect: 'widened',
      breaks: reads,
      text: isWhole ? `${subject} may now be any number, not an integer alone` : `${subject} may now ${also}be ${typesText(come)}`,
      advice: `Be ready for ${isWhole ? 'fractions' : typesText(come)} in ${subject}`,
    })
    return true
  }
  if (come?.length === 0) {
    const isWhole = gone?.join() === 'number' && after?.includes('integer')
    const must = gone === undefined || isWhole
    spot.report({
      ...found,
      kind: 'type-narrowed',
      effect: 'tightened',
      breaks: !reads,
      text: must
        ? `${subject} ${reads ? 'is' : 'must'} now ${reads ? 'always' : 'be'} ${typesText(after)}`
        : `${subject} ${reads ? 'is no longer' : 'may no longer be'} ${typesText(gone)}`,
      advice: gone?.join() === 'null' ? `Do not send null in ${subject}` : `Send ${subject} as ${typesText(after)}`,
    })
    return true
  }
  spot.report({
    ...found,
    kind: 'type-changed',
    effect: 'changed',
    breaks: true,
    text: `${subject} is now ${typesText(after)}, no longer ${typesText(before)}`,
    advice: `${reads ? 'Read' : 'Send'} ${subject} as ${typesText(after)}`,
  })
  return gone === undefined || before === undefined || gone.length < before.length
}

/** Compares lists of values: those that are all there are, and those that are only known. */
export function compareValues(spot: Spot, a: View, b: View): void {
  if (a.values !== undefined && b.values !== undefined) compareClosed(spot, a, b, a.values, b.values)
  else if (b.values !== undefined) {
    spot.report({
      kind: 'enum-added',
      effect: 'tightened',
      breaks: !spot.reads,
      pointer: b.pointer,
      after: b.values,
      text: `${spot.subject} ${spot.reads ? 'is' : 'must'} now ${spot.reads ? 'always' : 'be'} ${oneOf(b.values)}`,
      advice: `Send nothing else in ${spot.subject}`,
    })
  } else if (a.values !== undefined) {
    const rest = b.known === undefined ? typesText(b.types) : 'a value that the list does not name'
    spot.report({
      kind: 'enum-removed',
      effect: 'widened',
      breaks: spot.reads,
      pointer: b.pointer || a.pointer,
      before: a.values,
      text: `${spot.subject} may now be ${rest}; before, it was ${oneOf(a.values)}`,
      advice: `Be ready for values of ${spot.subject} that you do not know`,
    })
  } else compareKnown(spot, a, b, a.known ?? [], b.known ?? [])
}

const oneOf = (values: readonly unknown[]): string => `${values.length === 1 ? '' : 'one of '}${valuesText(values, 'or')}`

function compareClosed(spot: Spot, a: View, b: View, before: readonly unknown[], after: readonly unknown[]): void {
  const { subject, reads } = spot
  const [gone, come] = [without(before, after), without(after, before)]
  const names = come.filter((value) => typeof value === 'string')
  if (gone.length > 0) {
    const next = gone.flatMap((value) => (typeof value === 'string' ? (successor(value, names) ?? []) : []))
    const hint = next.length === 0 ? '' : `. New are ${valuesText(come)}`
    spot.report({
      kind: 'enum-value-removed',
      effect: 'removed',
      breaks: !reads,
      pointer: a.pointer,
      before: gone,
      text: `${subject} ${reads ? 'is no longer' : 'may no longer be'} ${valuesText(gone, 'or')}`,
      advice: `Do not send ${gone.length === 1 ? 'this value' : 'these values'} in ${subject}${hint}`,
    })
  }
  if (come.length > 0) {
    spot.report({
      kind: 'enum-value-added',
      effect: 'added',
      breaks: reads,
      pointer: b.pointer,
      after: come,
      text: `${subject} may now also be ${valuesText(come, 'or')}`,
      advice: `Be ready for ${come.length === 1 ? 'this value' : 'these values'} of ${subject}`,
    })
  }
}

/** Values of an open list: others could come before, and may come now. */
function compareKnown(spot: Spot, a: View, b: View, before: readonly unknown[], after: readonly unknown[]): void {
  const [gone, come] = [without(before, after), without(after, before)]
  const known = { breaks: false } as const
  if (gone.length > 0) {
    const text = `${valuesText(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer among the known values of ${spot.subject}`
    spot.report({ ...known, kind: 'known-value-removed', effect: 'removed', pointer: a.pointer, before: gone, text })
  }
  if (come.length > 0) {
    const text = `${valuesText(come)} ${come.length === 1 ? 'is' : 'are'} now among the known values of ${spot.subject}`
    spot.report({ ...known, kind: 'known-value-added', effect: 'added', pointer: b.pointer, after: come, text })
  }
}
