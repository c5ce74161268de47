import type { Stop } from './delivery-types.js'

/** A timer beyond this would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** @throws RangeError for a timeout that no timer can have */
export function checkedTimeout(timeoutMs: number): number {
  if (timeoutMs >= 1 && timeoutMs <= LONGEST_TIMER) return timeoutMs
  throw new RangeError(`timeoutMs must be a number of milliseconds from 1 to ${LONGEST_TIMER}, not ${String(timeoutMs)}.`)
}

/**
 * Runs something that must be over in time.
 *
 * @param stop ends it earlier
 * @param work takes the signal that ends it; the signal's reason is an Error that says why
 */
export async function withDeadline<T>(timeoutMs: number, stop: Stop | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  const end = (): void => controller.abort(new Error('the sandbox stopped'))
  if (stop?.stopped === true) end()
  const forget = stop?.onStop(end)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    forget?.()
  }
}

/** What a promise comes to, or the signal's reason when that is first. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    if (signal.aborted) failed(signal.reason)
    signal.addEventListener('abort', () => failed(signal.reason), { once: true })
    promise.then(done, failed)
  })
}
