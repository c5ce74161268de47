import { WebhookError } from './error.js'
import type { ReplayStore } from './replay.js'

/** A message that was taken. */
export interface Hold {
  /** With `hold`: your work on the event is done. @throws WebhookError `replay_unavailable` */
  settle(): Promise<void>
  /** Your work on the event failed: let the provider's next attempt through. @throws WebhookError `replay_unavailable` */
  release(): Promise<void>
}

/** Does something with the store, whose own errors are nobody's concern but `cause`'s. */
async function withStore<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new WebhookError('replay_unavailable', 'The replay store failed.', { cause })
  }
}

/**
 * Takes a message, if it was not taken before.
 *
 * @param until when the store may forget it, in milliseconds since 1970
 * @param pending leave it pending; otherwise it is settled at once
 * @throws WebhookError `replayed`, `in_progress` or `replay_unavailable`
 */
export async function holdOnce(store: ReplayStore, key: string, until: number, now: number, pending: boolean): Promise<Hold> {
  const state: string = await withStore(() => store.take(key, Math.ceil(until), now))
  if (state === 'done') throw new WebhookError('replayed', 'The same message was taken before.')
  if (state === 'pending') {
    throw new WebhookError('in_progress', 'The same message is being worked on.', { headers: { 'retry-after': '60' } })
  }
  if (state !== 'fresh') throw new WebhookError('replay_unavailable', 'The replay store must answer fresh, pending or done.')
  const hold: Hold = {
    settle: () => withStore(() => store.settle(key)),
    release: () => withStore(() => store.release(key)),
  }
  if (!pending) await hold.settle()
  return hold
}
