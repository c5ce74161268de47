/** What the control plane shows of a sandbox. `control-schemas.ts` describes it. */
import type { Contract } from '../contract/index.js'
import { registerLine } from './control-curl.js'
import type { Range } from './control-input.js'
import { redactedAttempt, redactedDelivery, withoutPassword } from './control-redact.js'
import type { SandboxEngine } from './sandbox.js'

/** How many of the latest calls, and of the pending deliveries that come next, the state has. */
const SHOWN = 100

/** Where clients of a contract go, in a sandbox that is at this URL. */
export function baseUrlOf(contract: Contract, sandboxUrl: string): string {
  const server = contract.servers[0]?.url ?? ''
  return `${sandboxUrl}/${contract.id}${URL.canParse(server) ? new URL(server).pathname.replace(/\/+$/, '') : ''}`
}

/** What time it is, and when the next attempt is due. */
export const clockView = ({ clock }: SandboxEngine) => ({ now: clock.now(), nextAt: clock.nextAt ?? null })

/** The faults that are set, and whether any of them has something left to do. */
export const faultsView = ({ faults }: SandboxEngine) => ({ ...faults.current, active: !faults.idle })

function deliveriesView(engine: SandboxEngine) {
  const all = engine.deliveries.all()
  const pending = all
    .filter(({ state }) => state === 'pending')
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))
    .slice(0, SHOWN)
    .map(({ id, contract, event, outgoing, createdAt, attempts, nextAt }) => {
      const due = nextAt === undefined ? {} : { nextAt }
      return { id, contract, event, url: withoutPassword(outgoing.url), createdAt, attempts, ...due }
    })
  const count = { pending: 0, delivered: 0, 'given-up': 0 }
  for (const { state } of all) count[state]++
  return { count, pending }
}

/** @param sandboxUrl the URL under which whoever asks reaches the sandbox */
export function stateView(engine: SandboxEngine, sandboxUrl: string) {
  const contracts = [...engine.mounted.values()].map(({ contract, examples, provider }) => {
    const { id, title, events } = contract
    const baseUrl = baseUrlOf(contract, sandboxUrl)
    const register = registerLine({ contract, examples }, baseUrl)
    const webhooks = provider.webhooks(id).map((webhook) => ({ ...webhook, url: withoutPassword(webhook.url) }))
    return { id, title, baseUrl, events: Object.keys(events), webhooks, ...(register === undefined ? {} : { register }) }
  })
  return {
    contracts,
    clock: clockView(engine),
    faults: faultsView(engine),
    deliveries: deliveriesView(engine),
    calls: engine.calls.slice(-SHOWN),
  }
}

const lastOf = <T>(all: readonly T[], limit: number): readonly T[] => (limit === 0 ? [] : all.slice(-limit))

export function listDeliveries(engine: SandboxEngine, { limit }: Range) {
  const all = engine.deliveries.all()
  return { deliveries: lastOf(all, limit).map(redactedDelivery), count: all.length }
}

/** The attempts since one that is known; all that are kept, when it is not among them. */
export function listAttempts(engine: SandboxEngine, { limit, after }: Range) {
  const { attempts } = engine.deliveries
  // From the end: whoever polls knows all but the latest.
  let from = 0
  for (let i = attempts.length - 1; i >= 0 && after !== undefined && from === 0; i--) if (attempts[i]?.id === after) from = i + 1
  const news = from === 0 ? attempts : attempts.slice(from)
  return { attempts: lastOf(news, limit).map(redactedAttempt), count: attempts.length }
}
