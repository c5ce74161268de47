/** Counts by name in bounded memory: names from outside may be without end. */
export class Tally {
  private readonly counts = new Map<string, number>()

  /** @param max how many names are told apart; those that come later are counted as `others` */
  constructor(
    private readonly max = 50,
    private readonly others = 'others',
  ) {}

  add(name: string): void {
    const known = this.counts.has(name) || this.counts.size < this.max
    const key = known ? name : this.others
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** The counts, the largest first. */
  toRecord(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([, a], [, b]) => b - a))
  }
}
