import type { Change, Party, Where } from './change.js'
import { code, listed } from './words.js'

/** Changes that are told in one sentence: the same in several places, or of several properties of one place. */
export interface Group extends Pick<Change, 'kind' | 'effect' | 'breaks' | 'text' | 'advice'> {
  /** In the order in which they were found. */
  readonly wheres: readonly Where[]
  /** How many changes it tells of. */
  readonly count: number
}

/** A group that may still get more names. */
interface Draft {
  readonly change: Change
  readonly names: string[]
  readonly wheres: readonly Where[]
  count: number
}

/**
 * Puts changes together that are told in the same words, in the order of the first of each.
 *
 * @param names how many names a sentence has at most, but for one; the others are counted
 */
export function grouped(changes: readonly Change[], names?: number): Group[] {
  const byText = new Map<string, { readonly change: Change; readonly wheres: Where[] }>()
  for (const change of changes) {
    const { kind, effect, breaks, text, advice, where } = change
    const key = JSON.stringify([kind, effect, breaks, text, advice])
    const known = byText.get(key)
    if (known === undefined) byText.set(key, { change, wheres: [where] })
    else known.wheres.push(where)
  }
  const drafts = new Map<string, Draft>()
  for (const { change, wheres } of byText.values()) {
    const { kind, effect, breaks, text, advice, name } = change
    const isAbout = name !== undefined && subjectOf(text, name) !== undefined
    const nameless = isAbout ? [text, advice].map((words) => words?.replaceAll(code(name), '``')) : [text, advice]
    const key = JSON.stringify([kind, effect, breaks, nameless, wheres])
    const known = drafts.get(key)
    if (known === undefined) drafts.set(key, { change, names: isAbout ? [name] : [], wheres, count: wheres.length })
    else {
      if (isAbout) known.names.push(name)
      known.count += wheres.length
    }
  }
  return [...drafts.values()].map((draft) => groupOf(draft, names))
}

/** What stands before the name at the start of a sentence: nothing, or what it is the name of. */
function subjectOf(text: string, name: string): string | undefined {
  const at = text.indexOf(code(name))
  const before = text.slice(0, Math.max(at, 0))
  return at >= 0 && /^(?:The (?:[a-z]+ )+)?$/.test(before) ? before : undefined
}

function groupOf({ change, names, wheres, count }: Draft, max?: number): Group {
  const { kind, effect, breaks, text, advice, name = '' } = change
  const all = listed(names.map(code), 'and', max)
  const before = subjectOf(text, name) ?? ''
  const what = before === '' ? '' : `${before.charAt(0).toLowerCase()}${before.slice(1).trimEnd()}s `
  const told = names.length < 2 ? text : `Each of ${what}${all}${text.slice(before.length + code(name).length)}`
  const todo = names.length < 2 ? advice : advice?.replaceAll(code(name), all)
  return {
    kind,
    effect,
    ...(breaks === undefined ? {} : { breaks }),
    text: told,
    ...(todo === undefined ? {} : { advice: todo }),
    wheres,
    count,
  }
}

/** The places of one operation or event. */
export interface Owner {
  /** The operation or the event; undefined: the API. */
  readonly name: string | undefined
  readonly places: readonly string[]
}

/** The places by the operation or the event that they are in. */
export function ownersOf(wheres: readonly Where[]): Owner[] {
  const byOwner = new Map<string, { readonly name: string | undefined; readonly places: string[] }>()
  for (const { operation, event, place } of wheres) {
    const key = JSON.stringify([operation, event])
    const owner = byOwner.get(key) ?? { name: event ?? operation, places: [] }
    if (place !== '' && !owner.places.includes(place)) owner.places.push(place)
    byOwner.set(key, owner)
  }
  return [...byOwner.values()]
}

/** The changes that break the party; without one: those that break nobody. */
export const breaking = (changes: readonly Change[], party?: Party): Change[] => changes.filter(({ breaks }) => breaks === party)
