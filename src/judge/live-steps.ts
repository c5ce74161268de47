import type { CallInit } from './caller.js'
import type { LiveCaller } from './live-call.js'
import { Interrupted, NotSafeError, StepFailed } from './live-errors.js'
import type { Guard } from './live-guard.js'
import type { Ledger } from './live-ledger.js'
import { type LiveClock, type Pace, secondsToWait } from './live-pace.js'
import type { OwnUrls } from './live-urls.js'
import type { Judgement, Unjudged } from './report.js'
import type { Answered, Claim, Expected, Found, LiveRules, Steps } from './scenario.js'

export interface StepParts {
  readonly contract: string
  readonly rules: LiveRules
  readonly caller: LiveCaller
  readonly guard: Guard
  readonly ledger: Ledger
  readonly urls: OwnUrls
  readonly clock: LiveClock
  readonly pace: Pace
  readonly signal?: AbortSignal | undefined
  readonly onJudgement: (judgement: Judgement) => void
  readonly onUnjudged: (message: Unjudged) => void
}

/** So often is a call made again that came too early, and so long is waited for it at most. */
const MAX_WAITS = 3
const MAX_SECONDS = 120

/** What a scenario is given: calls that are paced, watched over and judged. */
export class LiveSteps implements Steps {
  before: readonly Found[] = []
  /** From here on nothing may stop the run: it puts things back in order. */
  isTidying = false

  constructor(private readonly parts: StepParts) {}

  get clock(): LiveClock {
    return this.parts.clock
  }

  // Functions of their own, not methods: scenarios take them out of here.
  readonly url = (): string => this.parts.urls.next()
  readonly isOwn = (url: string): boolean => this.parts.urls.has(url)
  readonly skip = (reason: string): void => this.parts.onUnjudged({ kind: 'skipped', reason })

  /** Tells of a failure that is none of a single exchange. */
  fault(name: string, problem: string): void {
    const { contract, onJudgement } = this.parts
    onJudgement({ contract, name, problem, verdict: { ok: true, operation: undefined, violations: [], notices: [] } })
  }

  /** What may stop the run right now. */
  get signal(): AbortSignal | undefined {
    return this.isTidying ? undefined : this.parts.signal
  }

  private stopIfAsked(): void {
    if (this.signal?.aborted === true) throw new Interrupted('The run was told to stop.')
  }

  /** Looks at a request right before it goes out. @throws GuardError when it must not */
  async permit(request: Request): Promise<Claim | undefined> {
    const { guard, ledger, pace } = this.parts
    const claim = await guard.check(request)
    await pace.turn(this.signal)
    const proof = claim?.proof
    if (proof !== undefined) {
      // Right before the request, which has had its turn already: nothing comes between them.
      const answer = await this.call(proof.operation, proof.init, { status: [200, 404] })
      if (!proof.holds(answer, (url) => ledger.ownsUrl(url))) throw new NotSafeError(proof.otherwise)
    }
    this.stopIfAsked()
    if (claim !== undefined) ledger.sending(claim)
    return claim
  }

  readonly call = async (operation: string, init: CallInit = {}, expected: Expected = {}): Promise<Answered> => {
    const { caller, rules, clock, ledger } = this.parts
    for (let waits = 0; ; waits++) {
      this.stopIfAsked()
      const { answer, response, claim, judgement } = await caller.exchange(operation, init)
      if (claim !== undefined && response !== undefined) ledger.answered(claim)
      if (claim !== undefined && answer !== undefined && response?.ok === true) ledger.done(claim, answer.data)
      const own = answer === undefined ? undefined : rules.limited?.(answer)
      const seconds = response === undefined ? undefined : secondsToWait(response, own)
      if (seconds !== undefined && seconds <= MAX_SECONDS && waits < MAX_WAITS) {
        this.parts.onJudgement(judgement)
        await clock.wait(seconds * 1000, this.signal)
        continue
      }
      const problem = judgement.problem ?? mismatch(answer, expected, rules.hint)
      this.parts.onJudgement(problem === undefined ? judgement : { ...judgement, problem })
      if (problem !== undefined || answer === undefined) {
        throw new StepFailed(`${operation}: ${problem ?? 'no answer came'}`, answer?.status)
      }
      return answer
    }
  }
}

function mismatch(answer: Answered | undefined, { status = 200, see }: Expected, hint: LiveRules['hint']): string | undefined {
  if (answer === undefined) return 'no answer came'
  const wanted = typeof status === 'number' ? [status] : status
  if (!wanted.includes(answer.status))
    return [`status ${answer.status} instead of ${wanted.join(' or ')}`, ...(hint?.(answer) ?? [])].join('. ')
  return answer.status < 300 ? see?.(answer.data) : undefined
}
