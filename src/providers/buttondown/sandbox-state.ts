import type { Attempt, Delivery } from '../../sandbox/delivery-types.js'
import type { Target, World } from '../../sandbox/rules.js'
import type { Collection } from '../../sandbox/store.js'

export interface WebhookRecord {
  readonly id: string
  readonly creation_date: string
  readonly status: 'enabled' | 'disabled'
  readonly event_types: readonly string[]
  readonly url: string
  readonly description: string
  readonly signing_key: string
  /** Events in a row that could not be delivered. */
  readonly failures: number
}

/** What became of one event for one webhook. */
export interface AttemptRecord {
  readonly webhook: string
  readonly id: string
  readonly creation_date: string
  readonly status: 'unattempted' | 'successful' | 'failed'
  readonly event_type: string
  readonly error_message: string | null
  readonly attempt_count: number
  readonly completion_date: string | null
  readonly duration_ms: number | null
}

/** Five events in a row that failed disable a webhook (Buttondown's documentation). */
const MAX_FAILURES = 5

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isWebhook = (value: unknown): value is WebhookRecord =>
  isRecord(value) && typeof value['url'] === 'string' && Array.isArray(value['event_types'])
const isAttempt = (value: unknown): value is AttemptRecord =>
  isRecord(value) && typeof value['webhook'] === 'string' && typeof value['status'] === 'string'

export class ButtondownState {
  private readonly webhooks: Collection<WebhookRecord>
  private readonly attempts: Collection<AttemptRecord>

  constructor(private readonly world: World) {
    this.webhooks = world.store.collection('buttondown.webhooks', isWebhook)
    this.attempts = world.store.collection('buttondown.attempts', isAttempt)
  }

  now(): string {
    return new Date(this.world.clock.now()).toISOString()
  }

  get(id: string): WebhookRecord | undefined {
    return this.webhooks.get(id)
  }

  list(): WebhookRecord[] {
    return [...this.webhooks.values()]
  }

  create(fields: Pick<WebhookRecord, 'event_types' | 'url' | 'description' | 'signing_key' | 'status'>): WebhookRecord {
    const record = { id: crypto.randomUUID(), creation_date: this.now(), failures: 0, ...fields }
    this.webhooks.set(record.id, record)
    return record
  }

  change(record: WebhookRecord, fields: Partial<WebhookRecord>): WebhookRecord {
    // Whoever enables a webhook again starts anew.
    const failures = fields.status === 'enabled' && record.status === 'disabled' ? 0 : record.failures
    const changed = { ...record, failures, ...fields }
    this.webhooks.set(record.id, changed)
    return changed
  }

  delete(id: string): boolean {
    if (!this.webhooks.delete(id)) return false
    for (const [key, { webhook }] of [...this.attempts.entries()]) if (webhook === id) this.attempts.delete(key)
    return true
  }

  attemptsOf(id: string): AttemptRecord[] {
    return [...this.attempts.values()].filter(({ webhook }) => webhook === id)
  }

  targets(event: string, only: string | undefined): Target[] {
    const wanted = this.list().filter((webhook) =>
      only === undefined ? webhook.status === 'enabled' && webhook.event_types.includes(event) : webhook.id === only,
    )
    return wanted.map(({ id, url }) => ({ key: id, url }))
  }

  /** Keeps that an event is on its way. */
  recorded(delivery: Delivery): void {
    const webhook = this.webhooks.get(delivery.target)
    if (webhook === undefined) return
    this.attempts.set(delivery.id, {
      webhook: webhook.id,
      id: crypto.randomUUID(),
      creation_date: new Date(delivery.createdAt).toISOString(),
      status: 'unattempted',
      event_type: delivery.event,
      error_message: null,
      attempt_count: 0,
      completion_date: null,
      duration_ms: null,
    })
  }

  /** Keeps what an attempt came to, as Buttondown shows it: one row an event, however often it was tried. */
  attempted(attempt: Attempt, delivery: Delivery): void {
    const webhook = this.webhooks.get(delivery.target)
    const row = this.attempts.get(delivery.id)
    if (webhook === undefined || row === undefined) return // deleted meanwhile
    const failed = attempt.state !== 'delivered'
    const done = attempt.state !== 'pending'
    this.attempts.set(delivery.id, {
      ...row,
      status: failed ? 'failed' : 'successful',
      error_message: failed ? (attempt.error ?? `Webhook returned ${attempt.status}: ${(attempt.response ?? '').slice(0, 200)}`) : null,
      attempt_count: attempt.number - 1,
      completion_date: done ? this.now() : null,
      duration_ms: attempt.duration,
    })
    if (!done) return
    const failures = failed ? webhook.failures + 1 : 0
    this.webhooks.set(webhook.id, { ...webhook, failures, ...(failures >= MAX_FAILURES ? { status: 'disabled' as const } : {}) })
  }
}
