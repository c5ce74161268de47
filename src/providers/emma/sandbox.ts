/** How Emma behaves: bare integers and booleans, and deliveries that nobody signs. */
import type { table } from '../../../generated/emma/operations.js'
import type { operations, Webhook } from '../../../generated/emma/types.js'
import type { Answer, Handler, Handlers, HandlersOf, Problem, ProviderRules, RulesFactory, World } from '../../sandbox/rules.js'
import type { Collection } from '../../sandbox/store.js'
import { sendableEvent } from './events.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWebhook = (value: unknown): value is Webhook =>
  isRecord(value) && typeof value['webhook_id'] === 'number' && typeof value['url'] === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'

const MAX_PAGE = 500
const FIRST_ID = 1000

const notFound = { status: 404, body: { error: 'Not Found' } } as const
const unauthorized = { status: 401, body: { error: 'Unauthorized' } } as const
const badRequest = (error: string) => ({ status: 400, body: { error } }) as const

class EmmaState {
  readonly webhooks: Collection<Webhook>
  private readonly counters: Collection<number>
  /** The event types, as the document lists them. */
  readonly eventTypes: readonly Readonly<Record<string, unknown>>[]

  constructor(world: World) {
    this.webhooks = world.store.collection('emma.webhooks', isWebhook)
    this.counters = world.store.collection('emma.counters', isNumber)
    const shown = world.examples('emma').operations['listEventTypes']?.responses.find(({ status }) => status === 200)?.value
    this.eventTypes = Array.isArray(shown) ? shown.filter(isRecord) : []
  }

  private key = (account: number, id: number): string => `${account} ${id}`

  get(account: number, id: number): Webhook | undefined {
    return this.webhooks.get(this.key(account, id))
  }

  put(webhook: Webhook): void {
    this.webhooks.set(this.key(webhook.account_id, webhook.webhook_id), webhook)
  }

  delete(account: number, id: number): boolean {
    return this.webhooks.delete(this.key(account, id))
  }

  ofAccount(account: number): Webhook[] {
    return [...this.webhooks.values()].filter(({ account_id }) => account_id === account)
  }

  nextId(): number {
    const id = (this.counters.get('webhook') ?? FIRST_ID) + 1
    this.counters.set('webhook', id)
    return id
  }

  knows(event: string): boolean {
    return this.eventTypes.some(({ event_name }) => event_name === event) || event === 'member_add' || event.startsWith('field_')
  }
}

function handlers(state: EmmaState): HandlersOf<operations, keyof typeof table.operations> {
  return {
    listWebhooks(call) {
      const all = state.ofAccount(call.path.account_id)
      const { start = 0, end = start + MAX_PAGE, count } = call.query
      if (count === true) return { status: 200, body: all.length }
      if (end - start > MAX_PAGE) return badRequest(`At most ${MAX_PAGE} webhooks a page: end - start is ${end - start}.`)
      return { status: 200, body: all.slice(start, Math.max(start, end)) }
    },
    getWebhook(call) {
      const webhook = state.get(call.path.account_id, call.path.webhook_id)
      return webhook === undefined ? notFound : { status: 200, body: webhook }
    },
    listEventTypes: () => ({
      status: 200,
      body: state.eventTypes.map(({ event_name, webhook_event_id, description }) => ({
        event_name: String(event_name),
        webhook_event_id: Number(webhook_event_id),
        description: String(description),
      })),
    }),
    createWebhook(call) {
      const { event, url, method = 'POST' } = call.body
      if (!state.knows(event)) return badRequest(`There is no event ${JSON.stringify(event)}.`)
      const webhook_id = state.nextId()
      state.put({ webhook_id, account_id: call.path.account_id, event, url, method })
      return { status: 200, body: webhook_id }
    },
    updateWebhook(call) {
      const { account_id, webhook_id } = call.path
      const webhook = state.get(account_id, webhook_id)
      if (webhook === undefined) return notFound
      const { event = webhook.event, url = webhook.url, method = webhook.method } = call.body
      // "False if the update failed": when that is, the document does not say. An event that does not exist cannot be had.
      if (!state.knows(event)) return { status: 200, body: false }
      state.put({ webhook_id, account_id, event, url, method })
      return { status: 200, body: webhook_id }
    },
    deleteWebhook: (call) => (state.delete(call.path.account_id, call.path.webhook_id) ? { status: 200, body: true } : notFound),
    deleteAllWebhooks(call) {
      for (const { account_id, webhook_id } of state.ofAccount(call.path.account_id)) state.delete(account_id, webhook_id)
      return { status: 200, body: true }
    },
  }
}

/** The operations of an account that there is; the keys of any other are not those of the account. */
function ofKnownAccounts(all: Handlers, known: readonly string[] | undefined): Handlers {
  // Names are not for accounts: they are the domains of other providers.
  const numbers = known?.filter((name) => /^\d+$/.test(name)) ?? []
  if (numbers.length === 0) return all
  const wrap =
    (handler: Handler): Handler =>
    (call) =>
      numbers.includes(String(call.path['account_id'])) ? handler(call) : unauthorized
  return Object.fromEntries(Object.entries(all).map(([name, handler]) => [name, wrap(handler)]))
}

/** Emma documents no error body; these are the forms that its clients understand. */
function refuse({ kind, verdict }: Problem): Answer {
  if (kind === 'too-many') return { status: 403, body: { error: 'Rate Limit Exceeded' } }
  if (kind === 'credentials') return unauthorized
  const inPath = verdict.violations.find(({ in: place }) => place === 'path')
  // What is no account's number is not the account that the keys are for.
  if (inPath?.pointer === '/account_id') return unauthorized
  if (kind === 'not-found' || inPath !== undefined) return notFound
  return badRequest(verdict.violations.map(({ text }) => text).join('; '))
}

/** An event like the example; what is overridden lies in `data`, and a time there is now. */
function compose(world: World, example: unknown, overrides: Readonly<Record<string, unknown>>): object {
  const base = isRecord(example) ? example : {}
  const data = isRecord(base['data']) ? base['data'] : {}
  const now = 'timestamp' in data ? { timestamp: `@D:${new Date(world.clock.now()).toISOString().slice(0, 19)}` } : {}
  return { ...base, data: { ...data, ...now, ...overrides } }
}

export const emmaRules: RulesFactory = (world) => {
  const state = new EmmaState(world)
  const rules: ProviderRules = {
    handlers: { emma: ofKnownAccounts({ ...handlers(state) }, world.options.known) },
    limit: { perMinute: 180 },
    refuse,
    compose: (_contract, _event, example, overrides) => compose(world, example, overrides),
    targets: ({ event, only }) =>
      [...state.webhooks.entries()]
        .filter(([key, webhook]) => (only === undefined ? webhook.event === event : key === only))
        .map(([key, { url }]) => ({ key, url })),
    request: ({ payload }, { key, url }) => sendableEvent(payload, { url, method: state.webhooks.get(key)?.method ?? 'POST' }),
    // Whether Emma tries again is not documented anywhere, so this does not.
    judge: ({ status }) => (status !== undefined && status >= 200 && status < 300 ? 'delivered' : 'given-up'),
    webhooks: () => [...state.webhooks.entries()].map(([key, { event, url }]) => ({ key, event, url, enabled: true })),
  }
  return rules
}
