import { say } from './output.js'

/** What a shell reports of a program that a signal ended: 128 and the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof ENDED_BY
const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM']

/**
 * Waits for SIGINT or SIGTERM, then closes. A server that stops when it is told to has done its work, so that is exit code 0;
 * a second signal does not wait for the closing, and ends the process at once with 130 or 143.
 */
export async function untilStopped(close: () => Promise<void>): Promise<void> {
  let stop: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    stop = resolve
  })
  let signals = 0
  const onSignal = (signal: Signal): void => {
    signals += 1
    if (signals > 1) process.exit(ENDED_BY[signal])
    say('Stopping. Once more ends it at once.')
    stop()
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  await asked
  await close()
  for (const signal of SIGNALS) process.off(signal, onSignal)
}
