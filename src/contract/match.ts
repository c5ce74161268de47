import type { EventTable } from './types.js'

/** A table of constants, made ready: each pointer is read once a message, however many events look at it. */
interface Matcher {
  /** The keys that lead to each place. */
  readonly places: readonly (readonly string[])[]
  /** Each event with the constant that it wants at a place; those that want the most come first. */
  readonly rows: readonly { readonly name: string; readonly wants: readonly (readonly [place: number, constant: string])[] }[]
}

const matchers = /* @__PURE__ */ new WeakMap<EventTable['match'], Matcher>()

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

function matcherOf(match: EventTable['match']): Matcher {
  const ready = matchers.get(match)
  if (ready !== undefined) return ready
  const pointers = [...new Set(Object.values(match).flatMap((constants) => Object.keys(constants)))]
  const rows = Object.entries(match)
    .map(([name, constants]) => ({
      name,
      wants: Object.entries(constants).map(([pointer, constant]) => [pointers.indexOf(pointer), constant] as const),
    }))
    .filter(({ wants }) => wants.length > 0)
    .sort((a, b) => b.wants.length - a.wants.length)
  const made = { places: pointers.map(keysOf), rows }
  matchers.set(match, made)
  return made
}

/** The value at a place; undefined when there is none. */
function at(value: unknown, keys: readonly string[]): unknown {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = Reflect.get(current, key)
  }
  return current
}

/**
 * Which event a payload is, by the constants of each; where several fit, the one that says most.
 *
 * @param match see `EventTable.match`
 * @returns the name under which the event is registered; undefined for one that the contract does not name
 */
export function matchEvent(match: EventTable['match'], payload: unknown): string | undefined {
  const { places, rows } = matcherOf(match)
  const values = places.map((keys) => at(payload, keys))
  return rows.find(({ wants }) => wants.every(([place, constant]) => values[place] === constant))?.name
}

/** The values by which a payload says what it is, in words: for a reader who meets an unknown one. Empty: it says nothing. */
export function eventLabel(match: EventTable['match'], payload: unknown): string {
  const values = matcherOf(match).places.map((keys) => at(payload, keys))
  return values.filter((value) => typeof value === 'string' && value !== '').join(' ')
}
