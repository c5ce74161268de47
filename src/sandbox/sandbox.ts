import { type Contract, ContractError, type ContractExamples } from '../contract/index.js'
import type { PlainAnswer } from '../listen.js'
import { type ApiCall, answerCall, type Mounted } from './answer.js'
import { Clock, type ClockMode, type Duration } from './clock.js'
import { Deliveries } from './deliveries.js'
import type { Attempt, Delivery, Transport } from './delivery-types.js'
import { FaultPlan, type Faults } from './faults.js'
import { RateLimit } from './limits.js'
import type { Occurrence, ProviderOptions, RulesFactory, World } from './rules.js'
import { DEFAULT_SIGNING_KEY } from './signing-key.js'
import { type Collection, type Journal, Store } from './store.js'

/** One contract in a sandbox. */
export interface SandboxSource {
  readonly contract: Contract
  readonly examples: ContractExamples
  readonly rules: RulesFactory
}

export interface SandboxOptions {
  readonly clock?: ClockMode
  /** The key that clients must give (a password or a token); default: any. */
  readonly apiKey?: string
  /** The key that signs events; default: `sandbox-signing-key`. */
  readonly signingKey?: string
  /** Count requests as the providers do. Default false. */
  readonly rateLimits?: boolean
  /** What exists, where a provider wants that (names of domains, numbers of accounts); default: whatever is used. */
  readonly known?: readonly string[]
  /** A provider's retry schedule by its name; default: today's. */
  readonly schedule?: string
}

/** What a sandbox needs from outside, so that its engine needs no socket and no file. */
export interface SandboxParts {
  readonly transport: Transport
  readonly journal?: Journal
}

/** A request that was answered, for whoever looks. */
export interface CallRecord {
  readonly at: number
  readonly contract: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
}

const MAX_CALLS = 1000

/** How long closing waits for attempts that are under way, in milliseconds. */
const GRACE_MS = 1000

/** The engine: answers calls as the providers would, and delivers what happens. */
export class SandboxEngine {
  readonly clock: Clock
  readonly store: Store
  readonly deliveries: Deliveries
  readonly faults = new FaultPlan()
  /** The latest calls, oldest first. */
  readonly calls: CallRecord[] = []
  readonly mounted = new Map<string, Mounted>()
  private readonly times: Collection<number>
  private readonly listeners = new Set<(attempt: Attempt) => void>()
  /** Ends the waits of answers that are made late. */
  private readonly waiting = new Set<() => void>()
  private closed = false

  /** @throws RangeError for a clock or a schedule that does not exist */
  constructor(
    sources: readonly SandboxSource[],
    private readonly options: SandboxOptions,
    parts: SandboxParts,
  ) {
    this.store = new Store(parts.journal)
    this.times = this.store.collection('clock', (value) => typeof value === 'number')
    this.clock = new Clock(options.clock, Math.max(Date.now(), this.times.get('now') ?? 0))
    this.deliveries = new Deliveries({
      store: this.store,
      clock: this.clock,
      transport: parts.transport,
      rules: (contract) => this.mounted.get(contract)?.provider,
      commit: () => this.commit(),
      onAttempt: (attempt) => this.tell(attempt),
    })
    const byFactory = new Map<RulesFactory, Pick<Mounted, 'provider' | 'limit'>>()
    for (const { contract, examples, rules } of sources) {
      let shared = byFactory.get(rules)
      if (shared === undefined) {
        const provider = rules(this.world(sources))
        shared = { provider, limit: new RateLimit(this.clock, provider.limit.perMinute) }
        byFactory.set(rules, shared)
      }
      this.mounted.set(contract.id, { contract, examples, ...shared })
    }
    this.deliveries.resume()
  }

  private world(sources: readonly SandboxSource[]): World {
    const { signingKey = DEFAULT_SIGNING_KEY, known, schedule } = this.options
    const options: ProviderOptions = {
      signingKey,
      ...(known === undefined ? {} : { known }),
      ...(schedule === undefined ? {} : { schedule }),
    }
    return {
      store: this.store,
      clock: this.clock,
      options,
      examples: (contract) => sources.find((source) => source.contract.id === contract)?.examples ?? { operations: {}, events: {} },
      emit: async (occurrence) => {
        const deliveries = await this.record(occurrence)
        // Not waited for: the provider answers first, and delivers then.
        this.deliveries.start(deliveries).catch(() => undefined)
        return deliveries
      },
    }
  }

  /** Hears of every attempt; returns what ends it. */
  onAttempt(listener: (attempt: Attempt) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tell(attempt: Attempt): void {
    for (const listener of this.listeners) {
      try {
        listener(attempt)
      } catch (error) {
        // A listener's failure is its own, as with any event: it must not touch the delivery, and must not be hidden.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  private mount(contract: string): Mounted {
    const mounted = this.mounted.get(contract)
    if (mounted !== undefined) return mounted
    throw new ContractError(
      'unknown_contract',
      `The sandbox has no contract ${JSON.stringify(contract)}. It has: ${[...this.mounted.keys()].join(', ')}.`,
    )
  }

  private assertOpen(): void {
    if (this.closed) throw new Error('The sandbox is closed. Make a new one with createSandbox().')
  }

  /** Resolves when every change so far is durable. */
  private commit(): Promise<void> {
    // A clock that is ahead of the real one must not go back when the sandbox is started again.
    if (this.store.changed && this.clock.now() > Date.now() + 1000) this.times.set('now', this.clock.now())
    return this.store.commit()
  }

  private record(occurrence: Occurrence): Promise<Delivery[]> {
    const { provider } = this.mount(occurrence.contract)
    return this.deliveries.record(occurrence, provider.targets(occurrence), provider)
  }

  /**
   * Lets an event happen. Resolves when the first attempts are settled.
   *
   * @throws ContractError `unknown_contract` or `unknown_event`; whatever says why the overrides cannot be sent
   */
  async trigger(contract: string, event: string, overrides: Readonly<Record<string, unknown>> = {}): Promise<Delivery[]> {
    this.assertOpen()
    const { examples, provider } = this.mount(contract)
    const shown = Object.hasOwn(examples.events, event) ? examples.events[event] : undefined
    const example = shown?.flatMap(({ bodies }) => bodies)[0]
    if (shown === undefined || example === undefined) {
      const known = Object.keys(examples.events)
      const list = known.length > 20 ? `${known.slice(0, 20).join(', ')}, …` : known.join(', ')
      throw new ContractError('unknown_event', `The contract ${contract} has no event ${JSON.stringify(event)}. It has: ${list}.`)
    }
    const payload = provider.compose(contract, event, example.value, overrides)
    const deliveries = await this.record({ contract, event, payload })
    await this.deliveries.start(deliveries)
    return deliveries.map((delivery) => this.deliveries.get(delivery.id) ?? delivery)
  }

  /** Moves the time forward; resolves when all that fell due is settled. @throws RangeError for what is no duration */
  async advance(duration: Duration): Promise<void> {
    this.assertOpen()
    await this.clock.advance(duration)
    this.times.set('now', this.clock.now())
    await this.commit()
  }

  /** @throws RangeError naming what cannot be played */
  setFaults(faults: Faults): void {
    this.faults.set(faults)
  }

  /** Forgets everything: webhooks, deliveries, faults, counts. The clock goes on. */
  async reset(): Promise<void> {
    this.assertOpen()
    this.clock.clear()
    this.deliveries.reset()
    this.store.clear()
    this.faults.set({})
    this.calls.length = 0
    for (const { limit } of this.mounted.values()) limit.reset()
    this.times.set('now', this.clock.now())
    await this.commit()
  }

  /** Stops delivering. Attempts that are under way have a second to end; what hangs is cut off, and stays pending in the state file. */
  async close(): Promise<void> {
    this.closed = true
    for (const end of this.waiting) end()
    this.deliveries.stop()
    const cut = setTimeout(() => this.deliveries.cutOff(), GRACE_MS)
    await this.clock.close()
    clearTimeout(cut)
    await this.store.close()
  }

  /** Answers one call of a contract's API. What it changed is durable when this resolves. */
  async answer(contractId: string, call: ApiCall): Promise<PlainAnswer> {
    this.assertOpen()
    const mounted = this.mount(contractId)
    const fate = this.faults.idle ? undefined : this.faults.draw()
    if (fate !== undefined && fate.latencyMs > 0) {
      await this.late(fate.latencyMs)
      this.assertOpen()
    }
    const { apiKey, rateLimits = false } = this.options
    const { operation, answer } = await answerCall(mounted, call, { apiKey, rateLimits, status: fate?.status })
    if (operation !== undefined) this.remember(contractId, operation, call, answer.status)
    // One turn less for what nobody keeps.
    if (this.store.isKept) await this.commit()
    return fate?.drop === true ? { ...answer, drop: true } : answer
  }

  /** Resolves so much later, or when the sandbox is closed. */
  private late(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        this.waiting.delete(end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      this.waiting.add(end)
    })
  }

  private remember(contract: string, operation: string, { method, url }: ApiCall, status: number): void {
    this.calls.push({ at: this.clock.now(), contract, operation, method, path: url.pathname, status })
    // Cut now and then, not at every call.
    if (this.calls.length >= 2 * MAX_CALLS) this.calls.splice(0, this.calls.length - MAX_CALLS)
  }
}
