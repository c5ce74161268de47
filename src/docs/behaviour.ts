import type { Contract, ContractExamples } from '../contract/index.js'
import type { ProviderRules, RulesFactory } from '../sandbox/rules.js'
import { SandboxEngine } from '../sandbox/sandbox.js'

/** How the sandbox treats what a receiver answers with. */
export type Fate = 'delivered' | 'given-up' | 'again'

/** What the sandbox knows of a provider beyond its spec, found by asking its rules. */
export interface Behaviour {
  /** How many requests a minute are taken, and the status of one more. */
  readonly limit: { readonly perMinute: number; readonly status?: number }
  /** The waits before each further attempt, in milliseconds, after answers that say nothing; events that are treated alike stand together. */
  readonly retries: readonly { readonly events: readonly string[]; readonly waits: readonly number[] }[]
  /** What each status of a receiver's answer leads to, for an event that is tried again at all. Ranges, both ends included. */
  readonly answers: readonly { readonly from: number; readonly to: number; readonly fate: Fate }[]
}

/** More attempts than any provider makes. */
const MAX_ATTEMPTS = 100
const FAILED = 500

/** The waits after attempts that all fail. */
function waitsOf(rules: ProviderRules, contract: string, event: string): number[] {
  const waits: number[] = []
  for (let number = 1; number <= MAX_ATTEMPTS; number++) {
    const fate = rules.judge({ contract, event, number, status: FAILED })
    if (typeof fate === 'string') break
    waits.push(fate.retryAfter)
  }
  return waits
}

function answersOf(rules: ProviderRules, contract: string, event: string): Behaviour['answers'] {
  const ranges: { from: number; to: number; fate: Fate }[] = []
  for (let status = 200; status < 600; status++) {
    const judged = rules.judge({ contract, event, number: 1, status })
    const fate = typeof judged === 'string' ? judged : 'again'
    const last = ranges.at(-1)
    if (last?.fate === fate) last.to = status
    else ranges.push({ from: status, to: status, fate })
  }
  return ranges
}

function tooMany(rules: ProviderRules, contract: Contract): number | undefined {
  const operation = Object.keys(contract.operations)[0]
  if (operation === undefined) return undefined
  const verdict = { ok: false, operation, violations: [], notices: [] }
  return rules.refuse({ kind: 'too-many', contract: contract.id, operation, verdict, retryAfter: 1 })?.status
}

/**
 * Asks the rules of a contract's provider what they do: nothing of it has to be written down a second time.
 *
 * @param examples those of the contract's spec; some rules read them
 */
export async function behaviourOf(contract: Contract, examples: ContractExamples, rules: RulesFactory): Promise<Behaviour> {
  const engine = new SandboxEngine(
    [{ contract, examples, rules }],
    { clock: 'manual' },
    { transport: async () => ({ bytes: 0, error: 'nothing is sent here' }) },
  )
  try {
    const provider = engine.mounted.get(contract.id)?.provider
    if (provider === undefined) throw new Error(`The sandbox did not mount ${contract.id}.`)
    const byWaits = new Map<string, { events: string[]; waits: readonly number[] }>()
    for (const event of Object.keys(contract.events)) {
      const waits = waitsOf(provider, contract.id, event)
      const group = byWaits.get(waits.join()) ?? { events: [], waits }
      group.events.push(event)
      byWaits.set(waits.join(), group)
    }
    const retries = [...byWaits.values()].sort((a, b) => b.events.length - a.events.length)
    const typical = retries.find(({ waits }) => waits.length > 0)?.events[0] ?? retries[0]?.events[0]
    const status = tooMany(provider, contract)
    return {
      limit: { perMinute: provider.limit.perMinute, ...(status === undefined ? {} : { status }) },
      retries,
      answers: typical === undefined ? [] : answersOf(provider, contract.id, typical),
    }
  } finally {
    await engine.close()
  }
}
