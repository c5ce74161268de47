import { pointerText } from './text.js'
import type { MessageKind, Notice, Place, Verdict, Violation } from './types.js'

/** So many are enough to see what is wrong; a broken list of a million items is one fault, not a million lines. */
const MAX_FINDINGS = 100

/** Collects what a check finds in one message, and words it. */
export class Findings {
  readonly violations: Violation[] = []
  readonly notices: Notice[] = []

  constructor(readonly message: MessageKind) {}

  violation(place: Place, keyword: string, expected: string, actual: string, pointer = ''): void {
    if (this.violations.length >= MAX_FINDINGS) return
    const text = `${this.at(place, pointer)}: expected ${expected}, got ${actual}`
    this.violations.push({ message: this.message, in: place, pointer, keyword, expected, actual, text })
  }

  /** A notice; not where a violation stands already, which says more. */
  notice(place: Place, keyword: Notice['keyword'], actual: string, what: string, pointer = ''): void {
    if (this.full || this.violations.some((violation) => violation.in === place && violation.pointer === pointer)) return
    this.notices.push({ message: this.message, in: place, pointer, keyword, actual, text: `${this.at(place, pointer)}: ${what}` })
  }

  /** No more notices are taken: whoever looks for them can stop. */
  get full(): boolean {
    return this.notices.length >= MAX_FINDINGS
  }

  private at(place: Place, pointer: string): string {
    return pointer === '' ? `${this.message} ${place}` : `${this.message} ${place} ${pointerText(pointer)}`
  }

  verdict(operation: string | undefined): Verdict {
    return { ok: this.violations.length === 0, operation, violations: this.violations, notices: this.notices }
  }
}
