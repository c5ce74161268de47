/** Random choices that are the same for the same seed, on every machine. */
export interface Random {
  /** A number from 0 to 1, without 1. */
  next(): number
  /** A whole number, both ends included. */
  integer(from: number, to: number): number
  chance(probability: number): boolean
  /** One of the items. @throws RangeError when there are none */
  pick<T>(items: readonly T[]): T
}

/** The numbers of a seed (mulberry32: small, and good enough to vary messages). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick(items) {
      const at = integer(0, items.length - 1)
      for (const item of items.slice(at, at + 1)) return item
      throw new RangeError('There is nothing to choose from.')
    },
  }
}
