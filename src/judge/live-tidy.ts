import { GuardError, StepFailed } from './live-errors.js'
import type { Ledger } from './live-ledger.js'
import type { LiveSteps } from './live-steps.js'
import type { Found, LiveRules } from './scenario.js'

/** Milliseconds to wait before each try of one call; what does not succeed by then is out of order for longer. */
const RETRIES = [0, 500, 1000, 2000, 4000, 8000]
/** So often is looked whether something is left: what is answered late may also appear late. */
const ROUNDS = [0, 1000, 2000, 4000, 8000, 15_000]
/** So many of them show nothing, before a request that was never answered counts as one that never arrived. */
const QUIET_ROUNDS = 3

/** A success, or that it is not there. */
const GONE = [200, 201, 202, 204, 404]

/** Tries a call until it succeeds; undefined when it never does. */
async function patiently<T>(steps: LiveSteps, work: () => Promise<T>): Promise<T | undefined> {
  for (const pause of RETRIES) {
    if (pause > 0) await steps.clock.wait(pause)
    try {
      return await work()
    } catch (error) {
      if (error instanceof GuardError) return undefined // the next list will show what is true
      if (!(error instanceof StepFailed)) throw error
    }
  }
  return undefined
}

/** All that there is, each page asked for patiently; undefined when one does not come. */
async function listed(steps: LiveSteps, rules: LiveRules): Promise<readonly Found[] | undefined> {
  const call: LiveSteps['call'] = async (operation, init, expected) => {
    const answer = await patiently(steps, () => steps.call(operation, init, expected))
    if (answer === undefined) throw new StepFailed(`${operation} did not succeed`, undefined)
    return answer
  }
  try {
    return await rules.list({ call })
  } catch (error) {
    if (error instanceof StepFailed) return undefined
    throw error
  }
}

/**
 * Removes webhooks until a list shows none of them. Nothing stops it, and no failure makes it throw.
 *
 * @param isMeant which of those that a list shows
 * @param leftovers those of other runs, which are to be removed too
 * @returns the last list, which shows none; undefined when some may be left
 */
export async function tidy(
  steps: LiveSteps,
  rules: LiveRules,
  ledger: Ledger,
  isMeant: (found: Found) => boolean,
  leftovers: readonly Found[] = [],
): Promise<readonly Found[] | undefined> {
  const wasTidying = steps.isTidying
  steps.isTidying = leftovers.length === 0 // removing what others left may be interrupted
  try {
    let quiet = 0
    for (const pause of ROUNDS) {
      if (pause > 0) await steps.clock.wait(pause)
      const all = await listed(steps, rules)
      if (all === undefined) continue
      const shown = all.filter(isMeant)
      // What was answered with success need not be in the list yet, or on its first page.
      const standing = leftovers.length > 0 ? [] : ledger.standing().filter(({ key }) => !shown.some((found) => found.key === key))
      if (shown.length + standing.length === 0) {
        quiet += 1
        if (ledger.unanswered === 0 || leftovers.length > 0 || quiet >= QUIET_ROUNDS) return all
        continue
      }
      quiet = 0
      for (const found of shown) ledger.adopt(found, leftovers.length > 0)
      const asks = new Map([...shown, ...standing].map((found) => [JSON.stringify(rules.removal(found)), found]))
      for (const found of asks.values()) {
        const { operation, init } = rules.removal(found)
        const answer = await patiently(steps, () => steps.call(operation, init, { status: GONE }))
        if (answer !== undefined) ledger.gone(found.key)
      }
    }
    return undefined
  } finally {
    steps.isTidying = wasTidying
  }
}
