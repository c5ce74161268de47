/** What a figure is in, and whether more of it is better. */
export type Unit = 'requests/s' | 'exchanges/s' | 'µs' | 'ms' | 's' | 'MB' | 'kB'

/** `ours` is this package, `peer` what a user would take instead, `floor` what nobody can be faster than. */
export type Kind = 'ours' | 'peer' | 'floor'

/** What was measured of one candidate, a figure a round. */
export interface Row {
  readonly name: string
  readonly kind: Kind
  readonly rounds: readonly number[]
}

export interface Measurement {
  /** Stable, for links and file names: `http-read`. */
  readonly id: string
  readonly title: string
  readonly unit: Unit
  readonly rows: readonly Row[]
  /** What must be known to read the figures. */
  readonly note?: string
}

export interface Suite {
  readonly title: string
  /** What is done, in a sentence or two. */
  readonly about: string
  /** @param rounds how often each candidate has its turn */
  run(rounds: number): Promise<readonly Measurement[]>
}

/** A suite with its figures, as it is kept. */
export interface SuiteReport {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly measurements: readonly Measurement[]
}

export interface Report {
  /** The machine, in general terms. */
  readonly machine: Readonly<Record<string, string>>
  readonly rounds: number
  readonly suites: readonly SuiteReport[]
}

/** Is more better? A rate, yes; a time or a size, no. */
export const isRate = (unit: Unit): boolean => unit.endsWith('/s')
