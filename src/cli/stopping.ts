import { say } from './output.js'

/** What a shell reports of a program that a signal ended: 128 and the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
type Signal = keyof typeof ENDED_BY
const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

export interface Stopping {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal
  /** The exit code, once a signal came. */
  readonly code: number | undefined
  /** Leaves signals to whoever is next. */
  end(): void
}

/**
 * Hears of signals while there is something to put back in order: the first one asks for it, and a second one ends the process at once.
 *
 * @param lastWords said before the process ends at once
 */
export function stopping(lastWords: () => void): Stopping {
  const controller = new AbortController()
  let code: number | undefined
  const onSignal = (signal: Signal): void => {
    if (code !== undefined) {
      lastWords()
      process.exit(ENDED_BY[signal])
    }
    code = ENDED_BY[signal]
    say('Stopping, and removing what this run made. Once more ends it at once.')
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  return {
    signal: controller.signal,
    get code() {
      return code
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal)
    },
  }
}
