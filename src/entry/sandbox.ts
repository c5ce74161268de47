/**
 * `webhook-contracts/sandbox`: a stand-in for the providers that remembers, and that delivers signed events.
 *
 * @module
 */
import { listenPlain } from '../listen.js'
import { type ContractId, contractIds, loadContract, loadExamples, loadRules } from '../registry.js'
import type { ClockMode } from '../sandbox/clock.js'
import { type Sandbox, sandboxOf } from '../sandbox/create.js'
import type { Transport } from '../sandbox/delivery-types.js'
import { inProcessTransport } from '../sandbox/in-process.js'
import type { TransportOptions } from '../sandbox/node/transport.js'
import type { SandboxOptions as EngineOptions } from '../sandbox/sandbox.js'

export { ListenError } from '../listen.js'
export type { ClockMode, Duration } from '../sandbox/clock.js'
export type { Sandbox } from '../sandbox/create.js'
export type { Attempt, Delivery } from '../sandbox/delivery-types.js'
export type { Faults } from '../sandbox/faults.js'
export { StateFileError } from '../sandbox/node/state-file-error.js'

export interface SandboxOptions extends EngineOptions, Pick<TransportOptions, 'allowHosts' | 'timeoutMs'> {
  /** Which contracts; default: all. Those of one provider share their webhooks. */
  readonly contracts?: readonly ContractId[]
  /** `real` (default), `manual`, or `{ speed: 60 }`. */
  readonly clock?: ClockMode
  /** A file that keeps webhooks and pending deliveries over a restart: what was answered is on disk. */
  readonly state?: string
  /** Who takes the deliveries, in place of the network: for tests without a socket. */
  readonly deliver?: (request: Request) => Promise<Response>
}

/**
 * Makes a sandbox. It sends to this machine alone, unless `allowHosts` says otherwise.
 *
 * @throws ContractError `unknown_contract`; StateFileError when the state file cannot be used; RangeError for a clock, a schedule, a host or a
 *   timeout that cannot be
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { contracts = contractIds, state, deliver, allowHosts, timeoutMs, ...engine } = options
  const waiting = timeoutMs === undefined ? {} : { timeoutMs }
  const [transport, sources] = await Promise.all([
    deliver === undefined
      ? overNetwork({ ...(allowHosts === undefined ? {} : { allowHosts }), ...waiting })
      : inProcessTransport(deliver, waiting),
    Promise.all([...new Set(contracts)].map(sourceOf)),
  ])
  const parts = { transport, listen: listenPlain }
  if (state === undefined) return sandboxOf(sources, engine, parts)
  const { openJournal } = await import('../sandbox/node/journal.js')
  const journal = await openJournal(state)
  try {
    return sandboxOf(sources, engine, { ...parts, journal })
  } catch (error) {
    await journal.close()
    throw error
  }
}

async function sourceOf(id: ContractId) {
  const [contract, examples, rules] = await Promise.all([loadContract(id), loadExamples(id), loadRules(id)])
  return { contract, examples, rules }
}

async function overNetwork(options: TransportOptions): Promise<Transport> {
  const { networkTransport } = await import('../sandbox/node/transport.js')
  return networkTransport(options)
}
