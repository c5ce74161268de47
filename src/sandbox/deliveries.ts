import type { Clock } from './clock.js'
import { type Attempt, type Delivery, isDelivery, type Outgoing, type Reply, type Stop, type Transport } from './delivery-types.js'
import { emptyOutgoing, isRequestUrl, toOutgoing } from './outgoing.js'
import type { Occurrence, ProviderRules, Target } from './rules.js'
import type { Collection, Store } from './store.js'

/** How many attempts are under way at once. */
const CONCURRENCY = 50

export interface DeliveriesOptions {
  readonly store: Store
  readonly clock: Clock
  readonly transport: Transport
  /** The rules of a contract's provider. */
  readonly rules: (contract: string) => ProviderRules | undefined
  /** Resolves when all changes are durable. */
  readonly commit: () => Promise<void>
  readonly onAttempt: (attempt: Attempt) => void
}

/** The time from one reset to the next. */
class Life implements Stop {
  stopped = false
  private readonly listeners = new Set<() => void>()

  onStop(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  end(): void {
    this.stopped = true
    for (const listener of this.listeners) listener()
  }
}

/**
 * Brings events to their URLs: makes the attempts, keeps each, and lets the provider's rules say what comes next. What is recorded is durable before
 * an attempt is made, and what an attempt came to before the next one is.
 */
export class Deliveries {
  /** Every attempt, in the order in which they ended. */
  readonly attempts: Attempt[] = []
  /** Every delivery, in the order in which they were recorded. */
  private readonly known = new Map<string, Delivery>()
  private readonly pending: Collection<Delivery>
  private readonly counter: Collection<number>
  private slots = CONCURRENCY
  private readonly queue: (() => void)[] = []
  private life = new Life()
  private stopped = false

  constructor(private readonly options: DeliveriesOptions) {
    this.pending = options.store.collection('deliveries', isDelivery)
    this.counter = options.store.collection('counters', (value) => typeof value === 'number')
  }

  /** Takes up what an earlier process left. */
  resume(): void {
    for (const delivery of this.pending.values()) {
      this.known.set(delivery.id, delivery)
      this.schedule(delivery)
    }
  }

  /**
   * Records the event for each target; durable when this resolves. `start` makes the first attempts.
   *
   * @throws what the provider's rules throw for a payload that cannot be sent
   */
  async record(occurrence: Occurrence, targets: readonly Target[], rules: ProviderRules): Promise<Delivery[]> {
    const { clock, commit } = this.options
    const { life } = this
    const messages = await Promise.all(
      targets.map(async (target) => ({
        target,
        outgoing: isRequestUrl(target.url) ? await toOutgoing(await rules.request(occurrence, target)) : emptyOutgoing(target.url),
      })),
    )
    if (life.stopped) return []
    const deliveries = messages.map(({ target, outgoing }) => this.create(occurrence, target, outgoing, clock.now()))
    for (const delivery of deliveries) {
      this.keep(delivery)
      rules.recorded?.(delivery)
    }
    await commit()
    return deliveries
  }

  private create({ contract, event }: Occurrence, { key }: Target, outgoing: Outgoing, now: number): Delivery {
    const id = `dlv_${this.next('delivery')}`
    return { id, contract, event, target: key, outgoing, createdAt: now, state: 'pending', attempts: 0, nextAt: now }
  }

  /** Makes the first attempts now, whatever the clock does; resolves when they are settled. */
  async start(deliveries: readonly Delivery[]): Promise<void> {
    // After a reset another delivery may have the same id.
    const own = deliveries.filter((delivery) => this.known.get(delivery.id) === delivery)
    await Promise.all(own.map(({ id }) => this.options.clock.run(() => this.attempt(id))))
  }

  private next(name: string): number {
    const value = (this.counter.get(name) ?? 0) + 1
    this.counter.set(name, value)
    return value
  }

  private keep(delivery: Delivery): void {
    this.known.set(delivery.id, delivery)
    if (delivery.state === 'pending') this.pending.set(delivery.id, delivery)
    else this.pending.delete(delivery.id)
  }

  get(id: string): Delivery | undefined {
    return this.known.get(id)
  }

  /** Every delivery, oldest first. */
  all(): Delivery[] {
    return [...this.known.values()]
  }

  private schedule(delivery: Delivery): void {
    this.options.clock.at(delivery.nextAt ?? this.options.clock.now(), () => this.attempt(delivery.id))
  }

  private async slot(): Promise<void> {
    if (this.slots > 0) this.slots--
    else await new Promise<void>((resolve) => this.queue.push(resolve))
  }

  private freeSlot(): void {
    const next = this.queue.shift()
    if (next === undefined) this.slots++
    else next()
  }

  private async attempt(id: string): Promise<void> {
    const { life } = this
    await this.slot()
    try {
      const delivery = this.pending.get(id)
      if (delivery === undefined || life.stopped || this.stopped) return
      const at = this.options.clock.now()
      const started = performance.now()
      const reply = await this.options.transport(delivery.outgoing, life)
      // Reset or cut off meanwhile: what came of it nobody wants to know.
      if (!life.stopped) await this.settle(delivery, at, Math.round(performance.now() - started), reply, life)
    } finally {
      this.freeSlot()
    }
  }

  private async settle(delivery: Delivery, at: number, duration: number, reply: Reply, life: Life): Promise<void> {
    const { clock, commit, onAttempt } = this.options
    const rules = this.options.rules(delivery.contract)
    const number = delivery.attempts + 1
    const { contract, event, outgoing } = delivery
    const came = {
      ...(reply.status === undefined ? {} : { status: reply.status }),
      ...(reply.error === undefined ? {} : { error: reply.error }),
    }
    // What the sandbox itself refuses to send, it would refuse again.
    const verdict = rules === undefined || reply.blocked === true ? 'given-up' : rules.judge({ contract, event, number, ...came })
    const then = typeof verdict === 'object' ? { state: 'pending' as const, nextAt: clock.now() + verdict.retryAfter } : { state: verdict }
    const { nextAt: _, ...rest } = delivery
    const updated: Delivery = { ...rest, attempts: number, ...then }
    const attempt: Attempt = {
      id: `att_${this.next('attempt')}`,
      delivery: delivery.id,
      contract,
      event,
      url: outgoing.url,
      number,
      at,
      duration,
      ...came,
      bytes: reply.bytes,
      request: outgoing,
      ...(reply.body === undefined ? {} : { response: reply.body }),
      ...then,
    }
    this.attempts.push(attempt)
    this.keep(updated)
    rules?.attempted?.(attempt, updated)
    try {
      await commit()
    } finally {
      // What could not be written now is written with the next change; the schedule goes on.
      if (!life.stopped && updated.state === 'pending') this.schedule(updated)
    }
    if (!life.stopped) onAttempt(attempt)
  }

  /** Starts no more attempts. */
  stop(): void {
    this.stopped = true
  }

  /** Cuts off the attempts that are under way: they are as if they had not been made. */
  cutOff(): void {
    this.life.end()
  }

  /** Forgets everything, what is under way included. */
  reset(): void {
    this.cutOff()
    this.life = new Life()
    this.pending.clear()
    this.known.clear()
    this.attempts.length = 0
  }
}
