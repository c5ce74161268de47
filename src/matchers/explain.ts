import type { Contract, Notice, Verdict, Violation } from '../contract/index.js'
import { evidenceFor } from './evidence.js'

/** How the two sides of a difference are set off: vitest's own colours. */
export interface Paint {
  readonly expected: (text: string) => string
  readonly received: (text: string) => string
  readonly dim: (text: string) => string
}

/** What was judged, and what was found. */
export interface Judged {
  readonly contract: Contract
  readonly verdict: Verdict
  /** `request`, `response` or `event`. */
  readonly subject: string
  readonly status?: number
}

const placeOf = ({ in: place, pointer }: Violation | Notice): string => (pointer === '' ? place : `${place} ${pointer}`)

/** Of the texts of a verdict, control characters are escaped already; a pointer's own are not. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => JSON.stringify(c).slice(1, -1))

function violationText(violation: Violation, { contract, verdict, status }: Judged, paint: Paint): string {
  const evidence = evidenceFor(contract, verdict, violation, status)
  return [
    `  ${printable(placeOf(violation))} ${paint.dim(`(${violation.keyword})`)}`,
    paint.expected(`  - expected ${violation.expected}`),
    paint.received(`  + received ${violation.actual}`),
    ...(evidence === undefined ? [] : [paint.dim(`    ${evidence}`)]),
  ].join('\n')
}

const noticeText = (notice: Notice, paint: Paint): string =>
  `  ${printable(placeOf(notice))} ${paint.dim(`(${notice.keyword})`)}\n${paint.received(`  + received ${notice.actual}, which the contract does not name`)}`

/** What a failed matcher prints, below its first line: one difference for each violation, and for each notice where those fail too. */
export function differences(judged: Judged, strict: boolean, paint: Paint): string {
  const { contract, verdict, subject } = judged
  const what = [contract.id, ...(verdict.operation === undefined ? [] : [verdict.operation])].join(' ')
  const blocks = [
    ...verdict.violations.map((violation) => violationText(violation, judged, paint)),
    ...(strict ? verdict.notices.map((notice) => noticeText(notice, paint)) : []),
  ]
  const verb = verdict.ok ? 'has what the contract does not name' : 'breaks the contract'
  return [`The ${subject} ${verb}: ${what}${judged.status === undefined ? '' : ` ${judged.status}`}`, ...blocks].join('\n\n')
}
