/** What follows once it is known who sent a message. Loaded with the first that is authentic. */
import { matchEvent } from '../contract/match.js'
import type { Notice } from '../contract/types.js'
import { WebhookError } from './error.js'
import { holdOnce } from './hold.js'
import type { Judge } from './judge.js'
import type { AnyReceived, Authentic, Generated, ReceiveOptions, Scheme } from './receive.js'
import type { ReplayStore } from './replay.js'
import { newEvent } from './unknown.js'

/** Tells which event a message is, holds it against the contract, and sees that it is taken once. @throws WebhookError */
export type Admit = (message: Authentic, options: ReceiveOptions) => Promise<AnyReceived>

/** How long a message is remembered that nothing dates. */
const UNDATED_MS = 30 * 24 * 3600_000

/** The hold of a message that nobody remembers. */
const nothing = async (): Promise<void> => undefined

export async function admitterFor(generated: Generated, defaultReplay: Scheme<unknown>['defaultReplay']): Promise<Admit> {
  const { events: table } = await generated.events()
  let judge: Judge | undefined
  let ownStore: ReplayStore | undefined

  /** A load that failed is tried again with the next event. */
  const loadJudge = async (): Promise<Judge> => {
    try {
      const [{ judgeFor }, { contract }] = await Promise.all([import('./judge.js'), generated.contract()])
      return judgeFor(contract)
    } catch (cause) {
      throw new WebhookError('receiver_failed', 'The contract could not be loaded.', { cause })
    }
  }

  return async ({ payload: event, replayKey, replayUntil }, { replay, now = Date.now, hold = false, validate = true }) => {
    const type = matchEvent(table.match, event)
    let notices: readonly Notice[] = []
    if (type === undefined) notices = [newEvent(table, event)]
    else if (validate) {
      judge ??= await loadJudge()
      notices = judge(type, event)
    }
    const received = { type: type ?? 'unknown', event, notices }
    if (replay === undefined) ownStore ??= (await defaultReplay?.())?.store
    const store = replay ?? ownStore
    if (!store || replayKey === undefined) return { ...received, settle: nothing, release: nothing }
    // Last, so that what is refused for another reason may come again.
    const until = Number.isFinite(replayUntil) ? Number(replayUntil) : now() + UNDATED_MS
    return { ...received, ...(await holdOnce(store, replayKey, until, now(), hold)) }
  }
}
