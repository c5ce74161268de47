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
    const at = pointer === '' ? '' : ` ${pointer}`
    this.violations.push({
      message: this.message,
      in: place,
      pointer,
      keyword,
      expected,
      actual,
      text: `${this.message} ${place}${at}: expected ${expected}, got ${actual}`,
    })
  }

  notice(place: Place, keyword: Notice['keyword'], actual: string, what: string, pointer = ''): void {
    if (this.notices.length >= MAX_FINDINGS) return
    const at = pointer === '' ? '' : ` ${pointer}`
    this.notices.push({ message: this.message, in: place, pointer, keyword, actual, text: `${this.message} ${place}${at}: ${what}` })
  }

  verdict(operation: string | undefined): Verdict {
    return { ok: this.violations.length === 0, operation, violations: this.violations, notices: this.notices }
  }
}
