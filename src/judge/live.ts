/** Trying a contract at a server that others use as well: reads, and, where it is asked for, the life of webhooks of the run's own. */
import { isDeepStrictEqual } from 'node:util'
import type { Contract } from '../contract/index.js'
import type { ClientFactory } from './caller.js'
import { LiveCaller } from './live-call.js'
import { GuardError, Interrupted, LiveError, NotSafeError, StepFailed } from './live-errors.js'
import { Guard } from './live-guard.js'
import { Ledger } from './live-ledger.js'
import { type LiveClock, Pace, realClock } from './live-pace.js'
import { LiveSteps } from './live-steps.js'
import { tidy } from './live-tidy.js'
import { OwnUrls, runOf } from './live-urls.js'
import type { Judgement, Unjudged } from './report.js'
import type { Found, LiveRules, Stretch } from './scenario.js'

export interface LiveOptions {
  readonly contract: Contract
  readonly rules: LiveRules
  readonly createClient: ClientFactory
  /** What `createClient` takes besides `fetch`: keys, and where the API is. */
  readonly clientOptions: Readonly<Record<string, unknown>>
  /** The API's root: that of the client. */
  readonly baseUrl: string
  /** Also create, change and remove webhooks of the run's own. Default false: only reads. */
  readonly write?: boolean
  /** Remove what killed runs left behind. Default false: it is only told. */
  readonly cleanUp?: boolean
  /** Under which the run's own webhooks have their URLs; default: a host that there is not. */
  readonly urlBase?: string | undefined
  /** Keep below the documented limit. Default true. */
  readonly paced?: boolean
  /** Values that must be in no report. */
  readonly secrets?: readonly string[]
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  readonly clock?: LiveClock
  /** Milliseconds that an answer may take. Default 30,000. */
  readonly timeoutMs?: number
  /** Milliseconds that an answer may still take when the signal comes. Default 5,000. */
  readonly graceMs?: number
  /** Ends the scenario; what the run made is removed all the same. */
  readonly signal?: AbortSignal | undefined
  readonly onJudgement: (judgement: Judgement) => void
  readonly onUnjudged: (message: Unjudged) => void
}

export interface LiveResult {
  /** Webhooks of the run that could not be removed, or of which nobody knows. */
  readonly left: readonly string[]
  /** What earlier runs left behind, and is still there. */
  readonly leftovers: readonly Found[]
  readonly removedLeftovers: number
  readonly interrupted: boolean
}

/** So often is the first list asked for, before the target counts as out of order. */
const ATTEMPTS = 3

/** Lists promise no order. */
const byKey = (a: Found, b: Found): number => `${a.key} ${a.url}`.localeCompare(`${b.key} ${b.url}`)

/** One run over one contract. */
export class LiveRun {
  private readonly urls: OwnUrls
  private readonly ledger: Ledger
  private readonly steps: LiveSteps

  /** @throws LiveError when the URL base cannot be used; ClientError when an option of the client is wrong */
  constructor(private readonly options: LiveOptions) {
    const { contract, rules, baseUrl, write = false, cleanUp = false, paced = true, clock = realClock } = options
    this.urls = new OwnUrls(options.urlBase)
    this.ledger = new Ledger(this.urls)
    const guard = new Guard(contract, rules, this.ledger, this.urls, baseUrl, { write, cleanUp })
    const caller = new LiveCaller({
      contract,
      createClient: options.createClient,
      clientOptions: options.clientOptions,
      baseUrl,
      fetch: options.fetch,
      secrets: options.secrets ?? [],
      timeoutMs: options.timeoutMs ?? 30_000,
      graceMs: options.graceMs ?? 5000,
      stop: () => this.steps.signal,
      onRequest: (request) => this.steps.permit(request),
    })
    this.steps = new LiveSteps({
      contract: contract.id,
      rules,
      caller,
      guard,
      ledger: this.ledger,
      urls: this.urls,
      clock,
      pace: new Pace(paced ? rules.perMinute : Number.POSITIVE_INFINITY, clock),
      signal: options.signal,
      onJudgement: options.onJudgement,
      onUnjudged: options.onUnjudged,
    })
  }

  /** The URLs of this run that may be registered right now. */
  open(): string[] {
    return this.ledger.open()
  }

  /**
   * Runs the scenario. Whatever happens in it, what it made is removed before this settles.
   *
   * @throws LiveError `unreachable` or `keys-refused`, when nothing could be tried
   */
  async run(): Promise<LiveResult> {
    const { steps, ledger } = this
    const { rules, write = false, cleanUp = false } = this.options
    const result: { -readonly [K in keyof LiveResult]: LiveResult[K] } = {
      left: [],
      leftovers: [],
      removedLeftovers: 0,
      interrupted: false,
    }
    let before: readonly Found[] | undefined
    try {
      before = await this.firstList()
      result.leftovers = before.filter(({ url }) => runOf(url) !== undefined)
      if (cleanUp && result.leftovers.length > 0) {
        const removed = await this.removeLeftovers(before, result.leftovers)
        before = removed.before
        result.removedLeftovers = result.leftovers.length - removed.still.length
        result.leftovers = removed.still
      }
      ledger.protect(before)
      steps.before = before
      for (const stretch of rules.reads) await this.attempt(stretch)
      if (write) for (const stretch of rules.lives) await this.attempt(stretch)
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      result.interrupted = true
    } finally {
      if (!ledger.isEmpty) result.left = await this.takeBack(before ?? [])
    }
    return { ...result, interrupted: result.interrupted || this.options.signal?.aborted === true }
  }

  /** Removes what the run made, and looks whether all else is as it was. Never throws. @returns the URLs that may be left */
  private async takeBack(before: readonly Found[]): Promise<readonly string[]> {
    const after = await tidy(this.steps, this.options.rules, this.ledger, ({ url }) => this.urls.has(url)).catch((error: unknown) => {
      this.steps.fault('tidying up', error instanceof Error ? error.message : String(error))
      return undefined
    })
    if (after === undefined) return this.ledger.open()
    this.ledger.close()
    // Other runs come and go as they like.
    const others = (all: readonly Found[]): Found[] => all.filter(({ url }) => runOf(url) === undefined).sort(byKey)
    if (!isDeepStrictEqual(others(after), others(before))) {
      this.steps.fault(
        'afterwards',
        'The webhooks that were there before are not what they were. This run sent nothing that concerns them; see who else is at work in the account.',
      )
    }
    return []
  }

  /** Removes what was left behind when this run began: what comes later is of a run that lives. */
  private async removeLeftovers(before: readonly Found[], leftovers: readonly Found[]) {
    this.ledger.protect(before.filter((found) => !leftovers.includes(found)))
    const urls = new Set(leftovers.map(({ url }) => url))
    const isLeft = ({ url }: Found): boolean => urls.has(url)
    const after = await tidy(this.steps, this.options.rules, this.ledger, isLeft, leftovers)
    return { before: after ?? before, still: after === undefined ? leftovers : [] }
  }

  /** The account as it is before anything is done. @throws LiveError when it cannot be seen: nothing is done then */
  private async firstList(): Promise<readonly Found[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.options.rules.list(this.steps)
      } catch (error) {
        if (!(error instanceof StepFailed)) throw error
        const { status } = error
        const id = this.options.contract.id
        if (status === 401 || status === 403)
          throw new LiveError(
            'keys-refused',
            `The server of ${id} refused the keys (status ${status}). Nothing was done. Check them, and what they are allowed to do.`,
          )
        if (attempt < ATTEMPTS) continue
        throw new LiveError('unreachable', `The webhooks of ${id} could not be listed, so nothing else was done: ${error.message}`)
      }
    }
  }

  /** One part of the scenario: its failure is told, and the next one is tried. */
  private async attempt(stretch: Stretch): Promise<void> {
    try {
      await stretch(this.steps)
    } catch (error) {
      if (error instanceof StepFailed) return // told already
      if (error instanceof NotSafeError) this.steps.skip(error.message)
      else if (error instanceof GuardError) this.steps.fault('guard', error.message)
      else throw error
    }
  }
}
