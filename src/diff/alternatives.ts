import { breaksBy } from './rules.js'
import type { SchemaDiff } from './schema.js'
import type { Spot } from './spot.js'
import { isWholeType, saysNothing, type View, viewOf } from './view.js'
import { code, formText, listed } from './words.js'

type Group = readonly View[]

/**
 * Compares alternatives (`anyOf`, `oneOf`) as sets. That only one of a `oneOf` may hold is not looked at.
 *
 * @returns `all` when there is nothing in the two views beside them
 */
export function compareAlternatives(diff: SchemaDiff, spot: Spot, a: View, b: View): 'all' | 'part' {
  const [before, after] = [only(a), only(b)]
  // One form that becomes one of several, or the other way round.
  if (before !== undefined && after === undefined && b.groups.length === 0 && !saysNothing(b)) return compareGroups(diff, spot, before, [b])
  if (after !== undefined && before === undefined && a.groups.length === 0 && !saysNothing(a)) return compareGroups(diff, spot, [a], after)
  const [old, now] = unpaired(a.groups, b.groups)
  const pairs = Math.min(old.length, now.length)
  for (let i = 0; i < pairs; i++) compareGroups(diff, spot, old[i] ?? [], now[i] ?? [])
  for (const group of old.slice(pairs)) if (!isSaidByNames(group, a, b)) groupRemoved(spot, group, a, b)
  for (const group of now.slice(pairs)) if (!isSaidByNames(group, b, a)) groupAdded(spot, group, b)
  return 'part'
}

/** The alternatives of a view that has nothing beside them. */
function only(view: View): Group | undefined {
  const [group] = view.groups
  return view.groups.length === 1 && group !== undefined && saysNothing({ ...view, groups: [], types: undefined }) && !group.every(isChoice)
    ? group
    : undefined
}

/** What a branch looks like from outside: enough to find its fellow, never to call the two equal. */
function looks(view: View, depth = 0): string {
  const properties = [...view.properties].map(([name, { schema }]) => [name, depth > 2 ? '' : looks(viewOf(schema), depth + 1)])
  return JSON.stringify([
    view.types,
    view.values,
    view.known,
    properties.sort(),
    [...view.required].sort(),
    view.bounds,
    view.formats,
    view.patterns,
    view.closed,
    depth > 2 ? '' : view.groups.map((group) => group.map((branch) => looks(branch, depth + 1)).sort()),
    depth > 2 ? '' : looks(viewOf(view.items), depth + 1),
    view.rules,
  ])
}

const groupLooks = (group: Group): string =>
  group
    .map((branch) => looks(branch))
    .sort()
    .join()

/** The groups in an order in which those that look alike stand side by side, and the others behind them. */
function unpaired(a: readonly Group[], b: readonly Group[]): [Group[], Group[]] {
  if (a.length < 2 && b.length < 2) return [[...a], [...b]]
  const rest = [...b]
  const paired: [Group, Group][] = []
  const alone: Group[] = []
  for (const group of a) {
    const i = rest.findIndex((other) => groupLooks(other) === groupLooks(group))
    const [fellow] = i === -1 ? [] : rest.splice(i, 1)
    if (fellow === undefined) alone.push(group)
    else paired.push([group, fellow])
  }
  return [
    [...paired.map(([group]) => group), ...alone],
    [...paired.map(([, group]) => group), ...rest],
  ]
}

/** The constants of a branch, which tell it from the others. */
function constants(view: View): string {
  const found = [...view.properties].flatMap(([name, { schema }]) => {
    const { values } = viewOf(schema)
    return values?.length === 1 ? [`${name}=${JSON.stringify(values[0])}`] : []
  })
  return found.sort().join()
}

/** Ways of finding the fellow of a branch, the surest first. An empty key finds none. */
const KEYS: readonly ((view: View) => string)[] = [
  // What names whole types, or the known values of an open list: a group has one of these at most.
  (view) => (view.known !== undefined || isWholeType(view) ? 'open' : ''),
  ({ pointer }) => (/^\/components\/schemas\/[^/]+$/.test(pointer) ? pointer : ''),
  constants,
  (view) => looks(view),
  ({ types }) => types?.join() ?? '',
]

/** Finds the fellow of each branch; where several have the same key, in their order if they look alike, and not at all otherwise. */
function pairUp(a: Group, b: Group): { pairs: [View, View][]; gone: View[]; come: View[] } {
  const pairs: [View, View][] = []
  let [gone, come] = [[...a], [...b]]
  for (const [i, keyOf] of KEYS.entries()) {
    const [old, now] = [byKey(gone, keyOf), byKey(come, keyOf)]
    for (const [key, branches] of old) {
      const fellows = now.get(key) ?? []
      const isSure = i === LOOKS || (branches.length === 1 && fellows.length === 1)
      if (key === '' || !isSure) continue
      for (const [n, branch] of branches.entries()) {
        const fellow = fellows[n]
        if (fellow !== undefined) pairs.push([branch, fellow])
      }
    }
    const paired = new Set(pairs.flat())
    gone = gone.filter((branch) => !paired.has(branch))
    come = come.filter((branch) => !paired.has(branch))
  }
  return { pairs, gone, come }
}

/** Which of the ways goes by looks. */
const LOOKS = 3

function byKey(group: Group, keyOf: (view: View) => string): Map<string, View[]> {
  const found = new Map<string, View[]>()
  for (const branch of group) {
    const key = keyOf(branch)
    found.set(key, [...(found.get(key) ?? []), branch])
  }
  return found
}

function compareGroups(diff: SchemaDiff, spot: Spot, a: Group, b: Group): 'all' {
  const { pairs, gone, come } = pairUp(a, b)
  for (const [before, after] of pairs) {
    const several = a.length > 1 && b.length > 1 && !isWholeType(after)
    diff.compareViews(several ? spot.form(() => `as ${formText(after)}`) : spot, before, after)
  }
  const { subject, reads } = spot
  const pointer = come[0]?.pointer || b[0]?.pointer || a[0]?.pointer || ''
  if (gone.length > 0 && come.length > 0) {
    spot.report({
      kind: 'schema-changed',
      effect: 'changed',
      breaks: true,
      pointer,
      before: gone.map(formText),
      after: come.map(formText),
      text: `${subject} has other forms now: ${formsText(come)}, no longer ${formsText(gone)}`,
      advice: reads ? `Be ready for ${formsText(come)} in ${subject}` : `Send ${formsText(come)} in ${subject}`,
    })
  } else if (come.length > 0) {
    const isTypes = come.every(isWholeType)
    spot.report({
      kind: isTypes ? 'type-widened' : 'alternative-added',
      effect: isTypes ? 'widened' : 'added',
      breaks: reads,
      pointer,
      after: isTypes ? come.flatMap(({ types }) => types ?? []) : come.map(formText),
      text: `${subject} may now ${isNull(come) ? '' : 'also '}be ${formsText(come)}`,
      advice: `Be ready for ${formsText(come)} in ${subject}`,
    })
  } else if (gone.length > 0) {
    const isTypes = gone.every(isWholeType)
    spot.report({
      kind: isTypes ? 'type-narrowed' : 'alternative-removed',
      effect: isTypes ? 'tightened' : 'removed',
      breaks: !reads,
      pointer: isTypes ? pointer : (gone[0]?.pointer ?? pointer),
      before: isTypes ? gone.flatMap(({ types }) => types ?? []) : gone.map(formText),
      text: `${subject} ${reads ? 'is no longer' : 'may no longer be'} ${formsText(gone)}`,
      advice: `Do not send ${formsText(gone)} in ${subject}`,
    })
  }
  return 'all'
}

const isNull = (group: Group): boolean => group.every(({ types }) => types?.join() === 'null')

const formsText = (group: Group): string => listed([...new Set(group.map(formText))], 'or')

/** Does the branch say nothing but which properties there must be? */
function isChoice(view: View): boolean {
  const isNamed = [...view.properties.keys()].every((name) => view.required.has(name))
  return view.required.size > 0 && isNamed && saysNothing({ ...view, types: undefined, properties: new Map(), required: new Set() })
}

/** Is the group a choice of properties that came or went themselves? Then that is reported already. */
const isSaidByNames = (group: Group, here: View, there: View): boolean =>
  group.every(
    (branch) => isChoice(branch) && [...branch.required].every((name) => here.properties.has(name) && !there.properties.has(name)),
  )

/** What a group asks for: properties, of which one must be there, or one of several forms. */
const demand = (group: Group): string =>
  group.every(isChoice)
    ? `at least one of ${listed([...new Set(group.flatMap(({ required }) => [...required].map(code)))])}`
    : `one of these forms: ${formsText(group)}`

function groupAdded(spot: Spot, group: Group, b: View): void {
  const { subject, reads } = spot
  spot.report({
    kind: 'alternatives-added',
    effect: 'tightened',
    breaks: breaksBy('tightened', reads),
    pointer: group[0]?.pointer ?? b.pointer,
    after: group.map(formText),
    text: `${subject} ${reads ? 'now always has' : 'must now have'} ${demand(group)}`,
    advice: `Send ${demand(group)}`,
  })
}

function groupRemoved(spot: Spot, group: Group, a: View, b: View): void {
  const { subject, reads } = spot
  spot.report({
    kind: 'alternatives-removed',
    effect: 'widened',
    breaks: breaksBy('widened', reads),
    pointer: b.pointer || a.pointer,
    before: group.map(formText),
    text: `${subject} ${reads ? 'is no longer promised' : 'no longer has'} to have ${demand(group)}`,
    advice: group.every(isChoice) ? `Be ready for ${subject} to have none of them` : `Be ready for ${subject} in other forms`,
  })
}
