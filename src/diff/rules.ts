import type { Effect } from './change.js'
import type { Spot } from './spot.js'
import { type Bound, LOWER, UPPER, type View } from './view.js'
import { code, formatsText, listed, valueText } from './words.js'

/** Does a rule that became tighter, wider or other break the party? Whoever writes must keep to it, whoever reads counts on it. */
export const breaksBy = (effect: Effect, reads: boolean): boolean => effect === 'changed' || (effect === 'widened') === reads

const UNITS: Readonly<Record<Bound, (limit: number) => string>> = {
  minLength: (limit) => `at least ${count(limit, 'character')}`,
  maxLength: (limit) => `at most ${count(limit, 'character')}`,
  minItems: (limit) => `at least ${count(limit, 'item')}`,
  maxItems: (limit) => `at most ${count(limit, 'item')}`,
  minProperties: (limit) => `at least ${count(limit, 'property', 'properties')}`,
  maxProperties: (limit) => `at most ${count(limit, 'property', 'properties')}`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
}

const count = (limit: number, one: string, many = `${one}s`): string => `${limit} ${limit === 1 ? one : many}`

/** Compares the rules that are numbers, each by itself. */
export function compareBounds(spot: Spot, a: View, b: View): void {
  for (const [names, loosest] of [
    [LOWER, Number.NEGATIVE_INFINITY],
    [UPPER, Number.POSITIVE_INFINITY],
  ] as const) {
    for (const name of names) {
      const [before, after] = [a.bounds[name], b.bounds[name]]
      if (before === after) continue
      const isTighter = names === LOWER ? (after ?? loosest) > (before ?? loosest) : (after ?? loosest) < (before ?? loosest)
      const [was, is] = [before, after].map((limit) => (limit === undefined ? '' : UNITS[name](limit)))
      const { subject, reads } = spot
      const text =
        before === undefined
          ? `${subject} has a limit now: ${is}`
          : after === undefined
            ? `${subject} no longer has a limit, which was ${was}`
            : `The limit of ${subject} is ${isTighter ? 'tighter' : 'wider'}: ${is}, before ${was}`
      const effect = isTighter ? 'tightened' : 'widened'
      spot.report({
        kind: isTighter ? 'bound-tightened' : 'bound-widened',
        effect,
        breaks: breaksBy(effect, reads),
        pointer: b.pointer || a.pointer,
        ...(before === undefined ? {} : { before: { [name]: before } }),
        ...(after === undefined ? {} : { after: { [name]: after } }),
        text,
        advice: reads ? `Do not count on the old limit of ${subject}: ${was}` : `Keep ${subject} to ${is}`,
      })
    }
  }
}

/** Formats of which the second allows all that the first does. */
const WIDER = [
  ['int32', 'int64'],
  ['float', 'double'],
] as const

function effectOf(before: readonly string[], after: readonly string[]): Effect {
  if (before.length === 0) return 'tightened'
  if (after.length === 0) return 'widened'
  const [was, is] = [before.join(), after.join()]
  if (WIDER.some(([small, large]) => small === was && large === is)) return 'widened'
  return WIDER.some(([small, large]) => small === is && large === was) ? 'tightened' : 'changed'
}

function changedFormat({ subject, reads }: Spot, effect: Effect, was = '', is = ''): string {
  if (effect === 'widened') return `${subject} may now be ${is}, not ${was} alone`
  return `${subject} ${reads ? 'is now' : 'must now be'} ${is}, no longer ${was}`
}

/** Compares `format`, the way a text or a number is written. */
export function compareFormats(spot: Spot, a: View, b: View): void {
  if (a.formats.join() === b.formats.join()) return
  const effect = effectOf(a.formats, b.formats)
  const { subject, reads } = spot
  const [was, is] = [a.formats, b.formats].map(formatsText)
  const [kind, text] =
    a.formats.length === 0
      ? (['format-added', `${subject} ${reads ? 'is' : 'must'} now ${reads ? 'always' : 'be'} ${is}`] as const)
      : b.formats.length === 0
        ? (['format-removed', reads ? `${subject} is no longer promised to be ${was}` : `${subject} need no longer be ${was}`] as const)
        : (['format-changed', changedFormat(spot, effect, was, is)] as const)
  const writing = `Send ${is} in ${subject}`
  const reading = b.formats.length === 0 ? `Take ${subject} as it comes, and do not count on ${was}` : `Read ${subject} as ${is}`
  spot.report({
    kind,
    effect,
    breaks: breaksBy(effect, reads),
    pointer: b.pointer || a.pointer,
    ...(a.formats.length === 0 ? {} : { before: a.formats.join() }),
    ...(b.formats.length === 0 ? {} : { after: b.formats.join() }),
    text,
    advice: reads ? reading : writing,
  })
}

/** Compares `pattern`. Of two that differ, nothing tells which allows more. */
export function comparePatterns(spot: Spot, a: View, b: View): void {
  const [gone, come] = [
    a.patterns.filter((pattern) => !b.patterns.includes(pattern)),
    b.patterns.filter((pattern) => !a.patterns.includes(pattern)),
  ]
  if (gone.length === 0 && come.length === 0) return
  const effect = gone.length === 0 ? 'tightened' : come.length === 0 ? 'widened' : 'changed'
  const { subject, reads } = spot
  const [was, is] = [gone, come].map((patterns) => listed(patterns.map(code)))
  spot.report({
    kind: gone.length === 0 ? 'pattern-added' : come.length === 0 ? 'pattern-removed' : 'pattern-changed',
    effect,
    breaks: breaksBy(effect, reads),
    pointer: b.pointer || a.pointer,
    ...(gone.length === 0 ? {} : { before: gone }),
    ...(come.length === 0 ? {} : { after: come }),
    text:
      come.length === 0
        ? `${subject} ${reads ? 'is no longer promised' : 'no longer has'} to match ${was}`
        : `${subject} ${reads ? 'now always matches' : 'must now match'} ${is}${gone.length === 0 ? '' : `, ${reads ? 'no longer' : 'not'} ${was}`}`,
    advice: reads ? `Do not count on ${subject} matching ${was}` : `Send only what matches ${is} in ${subject}`,
  })
}

/** Compares the rules that are not looked into. One that came can only forbid, one that went could only allow. */
export function compareRules(spot: Spot, a: View, b: View): void {
  const [gone, come] = [a.rules.filter((rule) => !b.rules.includes(rule)), b.rules.filter((rule) => !a.rules.includes(rule))]
  if (gone.length === 0 && come.length === 0) return
  const effect = gone.length === 0 ? 'tightened' : come.length === 0 ? 'widened' : 'changed'
  const names = [...new Set([...gone, ...come].map((rule) => rule.slice(0, rule.indexOf(':'))))]
  const what = effect === 'tightened' ? 'has more rules now' : effect === 'widened' ? 'has fewer rules now' : 'has other rules now'
  spot.report({
    kind: 'schema-changed',
    effect,
    breaks: breaksBy(effect, spot.reads),
    pointer: b.pointer || a.pointer,
    ...(gone.length === 0 ? {} : { before: gone }),
    ...(come.length === 0 ? {} : { after: come }),
    text: `${spot.subject} ${what} (${listed(names.map(code))})`,
    advice: `Compare both documents there: what ${listed(names.map(code))} ${names.length === 1 ? 'says' : 'say'} cannot be compared by itself`,
  })
}

/** Compares what a value is taken for when it is left out. */
export function compareDefaults(spot: Spot, a: View, b: View): void {
  if (spot.reads || a.default === undefined || b.default === undefined) return
  if (JSON.stringify(a.default) === JSON.stringify(b.default)) return
  spot.report({
    kind: 'default-changed',
    effect: 'changed',
    breaks: true,
    pointer: b.pointer,
    before: a.default,
    after: b.default,
    text: `${spot.subject} is ${valueText(b.default)} when it is left out, no longer ${valueText(a.default)}`,
    advice: `Send ${spot.subject} where you counted on ${valueText(a.default)}`,
  })
}
