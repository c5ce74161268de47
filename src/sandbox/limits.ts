import type { Clock } from './clock.js'

const MINUTE = 60_000

export interface LimitState {
  readonly limit: number
  readonly remaining: number
  /** Seconds until the count starts anew. */
  readonly resetSeconds: number
  /** When it does, in seconds since 1970. */
  readonly resetAt: number
  readonly exceeded: boolean
}

/** Counts requests by the minute of the sandbox's clock. */
export class RateLimit {
  private window = -1
  private count = 0

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
  ) {}

  take(): LimitState {
    const now = this.clock.now()
    const window = Math.floor(now / MINUTE)
    if (window !== this.window) {
      this.window = window
      this.count = 0
    }
    this.count++
    return {
      limit: this.perMinute,
      remaining: Math.max(0, this.perMinute - this.count),
      resetSeconds: Math.ceil(((window + 1) * MINUTE - now) / 1000),
      resetAt: ((window + 1) * MINUTE) / 1000,
      exceeded: this.count > this.perMinute,
    }
  }

  reset(): void {
    this.window = -1
  }
}
