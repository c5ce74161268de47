/** How Buttondown behaves: today's API and that of early 2024 over one state, and its deliveries. */

import type { table } from '../../../generated/buttondown/operations.js'
import type { operations, Webhook } from '../../../generated/buttondown/types.js'
import type { table as legacyTable } from '../../../generated/buttondown-legacy/operations.js'
import type { operations as LegacyOperations, Webhook as LegacyWebhook } from '../../../generated/buttondown-legacy/types.js'
import type { Call, HandlersOf, ProviderRules, RulesFactory, World } from '../../sandbox/rules.js'
import { signButtondownEvent } from './events.js'
import { idempotent } from './sandbox-idempotency.js'
import { fault, notFound, refuse } from './sandbox-refusals.js'
import { ButtondownState, type WebhookRecord } from './sandbox-state.js'

const MINUTE = 60_000
const MAX_RETRIES = 5
const PAGE_SIZE = 100

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const view = ({ failures: _, event_types, ...record }: WebhookRecord): Webhook => ({ ...record, event_types: [...event_types] })

/** One page of a list, with where the others are. */
function page<T>(all: readonly T[], call: Pick<Call, 'base'>, path: string, query: { readonly page?: number; readonly status?: string }) {
  const number = Math.max(1, query.page ?? 1)
  const last = Math.max(1, Math.ceil(all.length / PAGE_SIZE))
  const url = (to: number): string => {
    const parameters = new URLSearchParams({ ...(query.status === undefined ? {} : { status: query.status }), page: String(to) })
    return `${call.base()}${path}?${parameters}`
  }
  const next = number < last ? url(number + 1) : null
  const previous = number > 1 ? url(Math.min(number - 1, last)) : null
  const links = [...(next === null ? [] : [`<${next}>; rel="next"`]), ...(previous === null ? [] : [`<${previous}>; rel="prev"`])]
  return {
    body: { results: all.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE), count: all.length, next, previous },
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

function handlers(state: ButtondownState, world: World): HandlersOf<operations, keyof typeof table.operations> {
  return {
    listWebhooks(call) {
      const { status } = call.query
      const all = state.list().filter((webhook) => status === undefined || webhook.status === status)
      return { status: 200, ...page(all.map(view), call, '/webhooks', call.query) }
    },
    createWebhook(call) {
      const { event_types, url, description = '', signing_key = '', status = 'enabled' } = call.body
      return { status: 201, body: view(state.create({ event_types, url, description, signing_key, status })) }
    },
    getWebhook(call) {
      const webhook = state.get(call.path.id)
      return webhook === undefined ? notFound : { status: 200, body: view(webhook) }
    },
    updateWebhook(call) {
      const webhook = state.get(call.path.id)
      return webhook === undefined ? notFound : { status: 200, body: view(state.change(webhook, call.body)) }
    },
    deleteWebhook: (call) => (state.delete(call.path.id) ? { status: 204 } : notFound),
    listWebhookAttempts(call) {
      const { id } = call.path
      if (state.get(id) === undefined) return notFound
      const { status } = call.query
      const rows = state.attemptsOf(id).filter((attempt) => status === undefined || attempt.status === status)
      const shown = rows.map(({ webhook: _, ...attempt }) => attempt)
      return { status: 200, ...page(shown, call, `/webhooks/${encodeURIComponent(id)}/attempts`, call.query) }
    },
    async testWebhook(call) {
      const webhook = state.get(call.path.id)
      if (webhook === undefined) return notFound
      const event = call.query.event_type ?? webhook.event_types[0]
      if (event === undefined) return { status: 400, body: fault('something_went_wrong', 'The webhook has no event type to test.') }
      const example = world.examples('buttondown').events[event]?.[0]?.bodies[0]?.value
      await world.emit({ contract: 'buttondown', event, payload: compose(example, {}), only: webhook.id })
      return { status: 204 }
    },
  }
}

function legacyHandlers(state: ButtondownState): HandlersOf<LegacyOperations, keyof typeof legacyTable.operations> {
  const legacyView = ({ id, creation_date, event_types, url, description }: WebhookRecord): LegacyWebhook => ({
    id,
    creation_date,
    event_type: event_types[0] ?? '',
    url,
    description,
  })
  const missing = { status: 404, body: notFound.body } as const
  return {
    listWebhooks() {
      const results = state.list().map(legacyView)
      return { status: 200, body: { results, count: results.length } }
    },
    createWebhook(call) {
      const { event_type, url, description = '' } = call.body
      return {
        status: 201,
        body: legacyView(state.create({ event_types: [event_type], url, description, signing_key: '', status: 'enabled' })),
      }
    },
    getWebhook(call) {
      const webhook = state.get(call.path.pk)
      return webhook === undefined ? missing : { status: 200, body: legacyView(webhook) }
    },
    updateWebhook(call) {
      const webhook = state.get(call.path.pk)
      // The document declares no 404 here.
      if (webhook === undefined) return { status: 400, body: notFound.body }
      const { event_type, url, description = webhook.description } = call.body
      return { status: 200, body: legacyView(state.change(webhook, { event_types: [event_type], url, description })) }
    },
    deleteWebhook: (call) => (state.delete(call.path.pk) ? { status: 204 } : missing),
  }
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const eventId = (): string => `ext_evt_0${Array.from(crypto.getRandomValues(new Uint8Array(25)), (byte) => ALPHABET[byte % 32]).join('')}`

/** An event like the example; what is overridden lies in `data`. Events of early 2024 have no id. */
function compose(example: unknown, overrides: Readonly<Record<string, unknown>>): object {
  const base = isRecord(example) ? example : {}
  const { id, ...data } = overrides
  const given = id ?? (base['id'] === undefined ? undefined : eventId())
  return {
    ...(given === undefined ? {} : { id: given }),
    event_type: base['event_type'],
    data: { ...(isRecord(base['data']) ? base['data'] : {}), ...data },
  }
}

export const buttondownRules: RulesFactory = (world) => {
  const state = new ButtondownState(world)
  const rules: ProviderRules = {
    handlers: {
      buttondown: idempotent({ ...handlers(state, world) }, world.store),
      'buttondown-legacy': { ...legacyHandlers(state) },
    },
    limit: {
      perMinute: 600,
      headers: ({ limit, remaining, resetAt }) => ({
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(resetAt),
      }),
    },
    refuse,
    compose: (_contract, _event, example, overrides) => compose(example, overrides),
    targets: ({ event, only }) => state.targets(event, only),
    request({ payload }, { key, url }) {
      const signingKey = state.get(key)?.signing_key ?? ''
      return signButtondownEvent(payload, { url, ...(signingKey === '' ? {} : { signingKey }) })
    },
    judge({ number, status }) {
      if (status !== undefined && status >= 200 && status < 300) return 'delivered'
      return number <= MAX_RETRIES ? { retryAfter: 5 * MINUTE } : 'given-up'
    },
    recorded: (delivery) => state.recorded(delivery),
    attempted: (attempt, delivery) => state.attempted(attempt, delivery),
    webhooks: () =>
      state
        .list()
        .flatMap(({ id, event_types, url, status }) =>
          event_types.map((event) => ({ key: id, event, url, enabled: status === 'enabled' })),
        ),
  }
  return rules
}
