/** Faults that a sandbox plays on purpose, so that a client's reaction to them can be tested. */

export interface Faults {
  /** Real milliseconds by which each answer is late. */
  readonly latencyMs?: number
  /** Answer the next calls with this status, and nothing happens. */
  readonly next?: { readonly status: number; readonly count: number }
  /** Cut the line of the next calls, after the work was done: the client cannot know whether it was. */
  readonly drop?: { readonly count: number }
  /** A share of the calls, 0 to 1, is answered with this status. The same seed gives the same calls. */
  readonly random?: { readonly share: number; readonly status: number; readonly seed: number }
}

/** What is to happen to one call. */
export interface Fate {
  readonly latencyMs: number
  readonly status?: number
  readonly drop: boolean
}

/** Numbers between 0 and 1 that look random, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MAX_COUNT = 1e9

function check(name: string, value: number | undefined, min: number, max: number): void {
  if (value !== undefined && !(value >= min && value <= max))
    throw new RangeError(`The fault ${name} must be a number from ${min} to ${max}, not ${String(value)}.`)
}

export class FaultPlan {
  private faults: Faults = {}
  private nextLeft = 0
  private dropLeft = 0
  private random: () => number = () => 1

  /** @throws RangeError naming what cannot be played */
  set(faults: Faults): void {
    check('latencyMs', faults.latencyMs, 0, 600_000)
    check('next.status', faults.next?.status, 200, 599)
    check('next.count', faults.next?.count, 0, MAX_COUNT)
    check('drop.count', faults.drop?.count, 0, MAX_COUNT)
    check('random.share', faults.random?.share, 0, 1)
    check('random.status', faults.random?.status, 200, 599)
    check('random.seed', faults.random?.seed, 0, 2 ** 32 - 1)
    this.faults = faults
    this.nextLeft = faults.next?.count ?? 0
    this.dropLeft = faults.drop?.count ?? 0
    this.random = randomFrom(faults.random?.seed ?? 1)
  }

  /** What was set, with the calls that are left of what has a count. */
  get current(): Faults {
    const { next, drop, ...rest } = this.faults
    return {
      ...rest,
      ...(next === undefined ? {} : { next: { ...next, count: this.nextLeft } }),
      ...(drop === undefined ? {} : { drop: { count: this.dropLeft } }),
    }
  }

  /** Whether any call would have another fate than to be answered: the usual case is quick. */
  get idle(): boolean {
    const { latencyMs = 0, random } = this.faults
    return latencyMs === 0 && random === undefined && this.nextLeft === 0 && this.dropLeft === 0
  }

  draw(): Fate {
    const { latencyMs = 0, next, random } = this.faults
    const base = { latencyMs, drop: false }
    if (next !== undefined && this.nextLeft > 0) {
      this.nextLeft--
      return { ...base, status: next.status }
    }
    if (this.dropLeft > 0) {
      this.dropLeft--
      return { ...base, drop: true }
    }
    if (random !== undefined && this.random() < random.share) return { ...base, status: random.status }
    return base
  }
}
