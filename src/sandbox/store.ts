/** What a sandbox remembers: collections of JSON values by key. With a journal every change is on disk before it is answered. */

/** Where changes are written so that they outlive the process. */
export interface Journal {
  /** Changes that were written by an earlier process, in their order. */
  readonly restored: readonly Change[]
  /** Writes changes, all or none; resolves when they are durable. */
  append(changes: readonly Change[]): Promise<void>
  /** Replaces everything by this, when the journal has grown much larger than what it holds. */
  compact(changes: readonly Change[]): Promise<void>
  readonly shouldCompact: boolean
  close(): Promise<void>
}

/** One change: a value put under a key, or, without a value, taken away. */
export interface Change {
  readonly in: string
  readonly key: string
  readonly value?: unknown
}

/** Values by key, in the order in which the keys came. Values are JSON, and are never changed in place: they are put anew. */
export interface Collection<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  set(key: string, value: T): void
  delete(key: string): boolean
  values(): Iterable<T>
  entries(): Iterable<[string, T]>
  clear(): void
  readonly size: number
}

export class Store {
  private readonly collections = new Map<string, Map<string, unknown>>()
  private pending: Change[] = []
  private writing: Promise<void> = Promise.resolve()

  constructor(private readonly journal?: Journal) {
    for (const { in: name, key, value } of journal?.restored ?? []) {
      const map = this.mapOf(name)
      if (value === undefined) map.delete(key)
      else map.set(key, value)
    }
  }

  private mapOf(name: string): Map<string, unknown> {
    let map = this.collections.get(name)
    if (map === undefined) {
      map = new Map()
      this.collections.set(name, map)
    }
    return map
  }

  /**
   * The collection of that name; the same one at every call.
   *
   * @param isValue tells a value of its type: what was restored from a file is not trusted
   */
  collection<T>(name: string, isValue: (value: unknown) => value is T): Collection<T> {
    const map = this.mapOf(name)
    for (const [key, value] of map) if (!isValue(value)) map.delete(key)
    const record = (change: Change): void => {
      if (this.journal !== undefined) this.pending.push(change)
    }
    const get = (key: string): T | undefined => {
      const value = map.get(key)
      return isValue(value) ? value : undefined
    }
    function* entries(): Generator<[string, T]> {
      for (const [key, value] of map) if (isValue(value)) yield [key, value]
    }
    function* values(): Generator<T> {
      for (const value of map.values()) if (isValue(value)) yield value
    }
    return {
      get,
      has: (key) => map.has(key),
      set: (key, value) => {
        map.set(key, value)
        record({ in: name, key, value })
      },
      delete: (key) => {
        if (!map.delete(key)) return false
        record({ in: name, key })
        return true
      },
      values,
      entries,
      clear: () => {
        for (const key of map.keys()) record({ in: name, key })
        map.clear()
      },
      get size() {
        return map.size
      },
    }
  }

  /** Whether changes are written anywhere. */
  get isKept(): boolean {
    return this.journal !== undefined
  }

  /** Whether there are changes that are not on their way to the disk yet. */
  get changed(): boolean {
    return this.pending.length > 0
  }

  /**
   * Resolves when every change so far is durable. Changes of requests that come at the same time are written together. When it rejects, they
   * are kept, and written with the next ones.
   */
  commit(): Promise<void> {
    const { journal } = this
    if (journal === undefined || this.pending.length === 0) return this.writing
    this.writing = this.writing.then(
      () => this.write(journal),
      () => this.write(journal),
    )
    return this.writing
  }

  private async write(journal: Journal): Promise<void> {
    const changes = this.pending
    if (changes.length === 0) return
    this.pending = []
    try {
      await journal.append(changes)
    } catch (error) {
      this.pending = [...changes, ...this.pending]
      throw error
    }
    // What was written stands: a file that cannot be made smaller now is made smaller later.
    if (journal.shouldCompact) await journal.compact(this.snapshot()).catch(() => undefined)
  }

  /** Forgets everything. Collections that were handed out stay the same, and are empty. */
  clear(): void {
    for (const [name, map] of this.collections) {
      if (this.journal !== undefined) for (const key of map.keys()) this.pending.push({ in: name, key })
      map.clear()
    }
  }

  /** All that is remembered, as the changes that would make it. */
  snapshot(): Change[] {
    return [...this.collections].flatMap(([name, map]) => [...map].map(([key, value]) => ({ in: name, key, value })))
  }

  async close(): Promise<void> {
    try {
      await this.commit()
    } finally {
      await this.journal?.close()
    }
  }
}
