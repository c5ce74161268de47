/**
 * Remembers which signed messages were taken. Replaceable, for receivers that run in more than one process: three small operations over a
 * shared store. With Redis: `SET key pending NX PX (until - now)`, and `GET` where that says no; `SET key done XX KEEPTTL`; `DEL key`.
 */
export interface ReplayStore {
  /**
   * Takes a key, atomically: of any number of simultaneous calls with the same key exactly one gets `fresh`. The others get `pending` until
   * the key is settled, then `done`.
   *
   * @param until when the store may forget the key, in milliseconds since 1970; whole
   * @param now the time, likewise
   */
  take(key: string, until: number, now: number): ReplayState | Promise<ReplayState>
  /** The message was worked on: its key stays taken. */
  settle(key: string): void | Promise<void>
  /** The work failed: the provider may send the message again. */
  release(key: string): void | Promise<void>
}

export type ReplayState = 'fresh' | 'pending' | 'done'

interface Entry {
  readonly until: number
  done: boolean
}

/**
 * A replay store in memory: for one process, and bounded. When it is full, what came first is forgotten first: with the default size it
 * remembers the last 100,000 events (some 20 MB).
 */
export class MemoryReplayStore implements ReplayStore {
  private readonly entries = new Map<string, Entry>()

  /** @throws RangeError when `maxEntries` is not a whole number from 1: a store that holds nothing would let everything through */
  constructor(private readonly maxEntries = 100_000) {
    if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) throw new RangeError('maxEntries must be a whole number from 1.')
  }

  take(key: string, until: number, now: number): ReplayState {
    const known = this.entries.get(key)
    if (known !== undefined && known.until > now) return known.done ? 'done' : 'pending'
    this.entries.delete(key) // so that it stands last again
    this.entries.set(key, { until, done: false })
    this.prune(now)
    return 'fresh'
  }

  settle(key: string): void {
    const entry = this.entries.get(key)
    if (entry !== undefined) entry.done = true
  }

  release(key: string): void {
    this.entries.delete(key)
  }

  get size(): number {
    return this.entries.size
  }

  /** Entries stand in the order in which they came, so the oldest are first; a few are looked at with each new one. */
  private prune(now: number): void {
    let looked = 0
    for (const [key, { until }] of this.entries) {
      if (this.entries.size <= this.maxEntries && (until > now || looked >= 10)) return
      this.entries.delete(key)
      looked++
    }
  }
}
