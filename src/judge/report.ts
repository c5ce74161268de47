import type { Evidence, Notice, Verdict, Violation } from '../contract/index.js'
import { Tally } from './tally.js'

/** Where a message comes from, for whoever looks for it. */
export interface MessageSource {
  /** A file, or `-` for standard input. */
  readonly file: string
  /** The entry of a HAR, from 0. */
  readonly entry?: number
  /** The line, from 1. */
  readonly line?: number
}

/** One message, or one exchange, that was held against its contract. */
export interface Judgement {
  readonly contract: string
  /** What was judged, in a few words: `createWebhook 200`, `GET /v3/domains/…`, `event clicked`. */
  readonly name: string
  readonly verdict: Verdict
  readonly source?: MessageSource
  /** Milliseconds. */
  readonly duration?: number
  /** Why it could not be judged, or failed for another reason than its verdict: always a failure. */
  readonly problem?: string
  /** The status of the response, by which its rules are found in the spec. */
  readonly status?: number
  /** The Content-Type of each message, likewise. */
  readonly contentTypes?: Readonly<Partial<Record<Violation['message'], string>>>
  /** The parts that nobody knows any more, so that nothing is said of them: `response body`. */
  readonly unknown?: readonly string[]
}

/** A message that was not judged. */
export interface Unjudged {
  /** `unreadable` is a failure: what stands there might have been judged. `skipped` is none: it is not the contract's. */
  readonly kind: 'skipped' | 'unreadable'
  /** Why, in words that many have in common: `another server`. */
  readonly reason: string
  /** What is special about this one: the server. */
  readonly detail?: string
  readonly source?: MessageSource
}

/** Where in its spec a rule stands, and why it does. */
export interface RulePlace {
  /** The bundled spec's file name: `shop.yaml`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly evidence?: Evidence
  readonly source?: string
}

/** Finds the rule that a message broke, or that says what it should have been; undefined when nobody can say. */
export type FindRule = (judgement: Judgement, finding: Violation | Notice) => RulePlace | undefined

/** The counts of a run. Every message is counted once: judged, skipped or unreadable. */
export interface Summary {
  readonly judged: number
  /** Judgements with a violation or a problem; with `strict` also those with a notice. */
  readonly failed: number
  readonly violations: number
  readonly notices: number
  readonly skipped: number
  readonly unreadable: number
  /** Why messages were skipped, by reason and detail: `another server (www.example.com)`. */
  readonly skips: Readonly<Record<string, number>>
  /** How many messages had a part that nobody knows any more, by the part. */
  readonly unknown: Readonly<Record<string, number>>
  /** Violations and notices that are counted and not shown. */
  readonly hidden: number
  /** Milliseconds. */
  readonly duration: number
}

/** Hears of a run and writes what it is for: text for people, a file for CI. */
export interface Reporter {
  /**
   * Called for each judgement, in order. Must not keep all of them where a run can be endless, unless its format needs it.
   *
   * @param failed see `isFailure`: the judgement alone does not tell it, since its findings may be hidden
   */
  judged(judgement: Judgement, failed: boolean): void
  /** Called for each message that was not judged. */
  unjudged?(message: Unjudged): void
  end(summary: Summary): void
}

export interface ReporterOptions {
  readonly write: (text: string) => void
  readonly findRule?: FindRule
  /** Notices fail as well. */
  readonly strict?: boolean
  readonly color?: boolean
}

/** Did the judgement fail? With `strict` notices fail too. */
export const isFailure = ({ verdict, problem }: Judgement, strict = false): boolean =>
  problem !== undefined || !verdict.ok || (strict && verdict.notices.length > 0)

/** Did anything in the run fail? What could not be read counts. */
export const hasFailed = ({ failed, unreadable }: Pick<Summary, 'failed' | 'unreadable'>): boolean => failed + unreadable > 0

/** Counts, and passes on to several reporters. */
export class Run {
  private readonly started = performance.now()
  private readonly skips = new Tally()
  private readonly unknown = new Tally()
  private readonly counts = { judged: 0, failed: 0, violations: 0, notices: 0, skipped: 0, unreadable: 0, hidden: 0 }
  private readonly left: { violations: number; notices: number }

  /**
   * @param strict notices fail as well
   * @param maxFindings how many violations, and how many notices, are passed on; the others are only counted
   */
  constructor(
    private readonly reporters: readonly Reporter[],
    private readonly strict = false,
    maxFindings = Number.POSITIVE_INFINITY,
  ) {
    this.left = { violations: maxFindings, notices: maxFindings }
  }

  /** @returns whether it failed */
  judged(judgement: Judgement): boolean {
    const { counts } = this
    const { violations, notices } = judgement.verdict
    const failed = isFailure(judgement, this.strict)
    counts.judged += 1
    counts.failed += failed ? 1 : 0
    counts.violations += violations.length
    counts.notices += notices.length
    for (const part of judgement.unknown ?? []) this.unknown.add(part)
    const shown = violations.length === 0 && notices.length === 0 ? judgement : this.within(judgement)
    for (const reporter of this.reporters) reporter.judged(shown, failed)
    return failed
  }

  unjudged(message: Unjudged): void {
    this.counts[message.kind] += 1
    if (message.kind === 'skipped') this.skips.add(message.detail === undefined ? message.reason : `${message.reason} (${message.detail})`)
    for (const reporter of this.reporters) reporter.unjudged?.(message)
  }

  end(): Summary {
    const summary = {
      ...this.counts,
      skips: this.skips.toRecord(),
      unknown: this.unknown.toRecord(),
      duration: performance.now() - this.started,
    }
    for (const reporter of this.reporters) reporter.end(summary)
    return summary
  }

  /** The judgement with as many findings as may still be shown. Whether it is ok stays as it is. */
  private within(judgement: Judgement): Judgement {
    const violations = judgement.verdict.violations.slice(0, this.left.violations)
    const notices = judgement.verdict.notices.slice(0, this.left.notices)
    this.left.violations -= violations.length
    this.left.notices -= notices.length
    const hidden = judgement.verdict.violations.length - violations.length + judgement.verdict.notices.length - notices.length
    this.counts.hidden += hidden
    return hidden === 0 ? judgement : { ...judgement, verdict: { ...judgement.verdict, violations, notices } }
  }
}
