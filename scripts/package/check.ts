/** What a check of the package came to. */
export interface Outcome {
  readonly name: string
  readonly ok: boolean
  /** What was found or measured; where it is not well, what to do. */
  readonly lines: readonly string[]
}

/** For what could not be looked at, through no fault of the package's. */
export const skipped = (name: string, why: string): Outcome => ({ name, ok: true, lines: [`skipped: ${why}`] })
