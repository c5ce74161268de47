import { setTimeout as sleep } from 'node:timers/promises'
import { Interrupted } from './live-errors.js'

/** Time, so that tests need not wait. */
export interface LiveClock {
  /** Milliseconds. */
  now(): number
  /** Resolves so many milliseconds later; rejects with `Interrupted` when the signal says so. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export const realClock: LiveClock = {
  now: () => performance.now(),
  wait: async (milliseconds, signal) => {
    try {
      await sleep(milliseconds, undefined, signal === undefined ? {} : { signal })
    } catch {
      throw new Interrupted('The run was told to stop.')
    }
  },
}

/** Of the documented limit so much is used: the account's owner has calls to make as well. */
const SHARE = 0.8

/** Spreads calls evenly, below a limit. */
export class Pace {
  private next = 0

  /** @param perMinute the documented limit; Infinity: none */
  constructor(
    private readonly perMinute: number,
    private readonly clock: LiveClock,
  ) {}

  /** Resolves when the next call may be made. */
  async turn(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now()
    const at = Math.max(now, this.next)
    this.next = at + 60_000 / (this.perMinute * SHARE)
    if (at > now) await this.clock.wait(at - now, signal)
  }
}

/**
 * A signal for one request: it may take so long, and when the run is told to stop, only a little longer. Not stopped at once, since only an
 * answer tells what was done.
 */
export function deadline(timeoutMs: number, graceMs: number, stop?: AbortSignal): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  const late = (): void => controller.abort(new DOMException('it took too long', 'TimeoutError'))
  const timers = [setTimeout(late, timeoutMs)]
  const hurry = (): void => void timers.push(setTimeout(late, graceMs))
  if (stop?.aborted === true) hurry()
  else stop?.addEventListener('abort', hurry, { once: true })
  return {
    signal: controller.signal,
    end: () => {
      for (const timer of timers) clearTimeout(timer)
      stop?.removeEventListener('abort', hurry)
    },
  }
}

const DEFAULT_SECONDS = 60

/** What `Retry-After` asks for, in seconds: a number or a date (RFC 9110). */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  if (/^\d{1,9}$/.test(text.trim())) return Number(text)
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}

/** How long to wait after an answer, in seconds; undefined when it does not say that there were too many calls. */
export function secondsToWait(response: Response, own: number | undefined): number | undefined {
  if (own === undefined && response.status !== 429) return undefined
  return retryAfter(response.headers) ?? own ?? DEFAULT_SECONDS
}
