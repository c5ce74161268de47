/** How Mailgun behaves: one state behind v3, v4, v1 and the legacy operations, and its deliveries. */
import type { table as legacyTable } from '../../../generated/mailgun-legacy/operations.js'
import type { operations as LegacyOperations } from '../../../generated/mailgun-legacy/types.js'
import type { Call, HandlersOf, Occurrence, ProviderRules, RulesFactory, Target, World } from '../../sandbox/rules.js'
import { signFormEvent } from './form-events.js'
import { signJsonEvent } from './json-events.js'
import { CURRENT_NAMES } from './names.js'
import { accountHandlers } from './sandbox-account.js'
import { domainHandlers } from './sandbox-domain.js'
import { notFound, refuse } from './sandbox-refusals.js'
import { MailgunState, regionOf } from './sandbox-state.js'

const MINUTE = 60_000

/** When Mailgun tries again, in minutes: today's schedule, and the one of older documents. */
const SCHEDULES: Readonly<Record<string, readonly number[]>> = {
  today: [5, 10, 15, 60, 120, 240],
  older: [10, 10, 15, 30, 60, 120, 240],
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The legacy operations: the same webhooks by their old names, one URL each. */
function legacyHandlers(state: MailgunState): HandlersOf<LegacyOperations, keyof typeof legacyTable.operations> {
  const firstUrl = (call: Pick<Call, 'region'>, domain: string, old: string): string | undefined =>
    state.urls(regionOf(call), domain, CURRENT_NAMES[old] ?? old)[0]
  return {
    listWebhooks(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const webhooks = Object.keys(CURRENT_NAMES).flatMap((old) => {
        const url = firstUrl(call, domain, old)
        return url === undefined ? [] : [[old, { url }]]
      })
      return { status: 200, body: { webhooks: Object.fromEntries(webhooks) } }
    },
    getWebhook(call) {
      const { domain, webhookname } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const url = firstUrl(call, domain, webhookname)
      return url === undefined ? notFound('Webhook not found') : { status: 200, body: { webhook: { url } } }
    },
    createWebhook(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const { id, url } = call.body
      state.setUrls(regionOf(call), domain, CURRENT_NAMES[id] ?? id, [url])
      return { status: 200, body: { message: 'Webhook has been created', webhook: { url } } }
    },
    updateWebhook(call) {
      const { domain, webhookname } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      if (firstUrl(call, domain, webhookname) === undefined) return notFound('Webhook not found')
      const { url } = call.body
      state.setUrls(regionOf(call), domain, CURRENT_NAMES[webhookname] ?? webhookname, [url])
      return { status: 200, body: { message: 'Webhook has been updated', webhook: { url } } }
    },
    deleteWebhook(call) {
      const { domain, webhookname } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const url = firstUrl(call, domain, webhookname)
      if (url === undefined) return notFound('Webhook not found')
      state.setUrls(regionOf(call), domain, CURRENT_NAMES[webhookname] ?? webhookname, [])
      return { status: 200, body: { message: 'Webhook has been deleted', webhook: { url } } }
    },
  }
}

/** An event like the example, signed anew when it goes out; what is overridden lies in `event-data`, or among the fields of a form. */
function compose(world: World, example: unknown, overrides: Readonly<Record<string, unknown>>): object {
  const seconds = world.clock.now() / 1000
  if (isRecord(example) && isRecord(example['event-data'])) {
    const own = { timestamp: seconds, id: crypto.randomUUID() }
    return { 'event-data': { ...example['event-data'], ...own, ...overrides } }
  }
  return { ...(isRecord(example) ? example : {}), ...overrides }
}

function targets(state: MailgunState, { event, only }: Occurrence): Target[] {
  const name = CURRENT_NAMES[event] ?? event
  const all = [...state.domainTargets(name), ...state.accountTargets(name)].filter(({ key }) => only === undefined || key === only)
  // A URL that is registered for the account and for a domain hears of an event once.
  return [...new Map(all.map((target) => [target.url, target])).values()]
}

export const mailgunRules: RulesFactory = (world) => {
  const state = new MailgunState(world)
  const schedule = SCHEDULES[world.options.schedule ?? 'today']
  if (schedule === undefined)
    throw new RangeError(
      `There is no retry schedule ${JSON.stringify(world.options.schedule)}: it is one of ${Object.keys(SCHEDULES).join(', ')}.`,
    )
  const rules: ProviderRules = {
    handlers: {
      mailgun: { ...domainHandlers(state), ...accountHandlers(state) },
      'mailgun-legacy': { ...legacyHandlers(state) },
    },
    jsonType: 'application/json; charset=utf-8',
    jsonEnd: '\n',
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
    limit: { perMinute: 300 },
    refuse,
    compose: (_contract, _event, example, overrides) => compose(world, example, overrides),
    targets: (occurrence) => targets(state, occurrence),
    request({ contract, payload }, { url }) {
      const options = { signingKey: state.signingKey, timestamp: Math.floor(world.clock.now() / 1000), url }
      if (contract !== 'mailgun-legacy') return signJsonEvent({ 'event-data': {}, ...payload }, options)
      // Mailgun's support: bounces, drops and complaints came as multipart, the others urlencoded.
      const event = String(Reflect.get(payload, 'event'))
      const encoding = ['bounced', 'dropped', 'complained'].includes(event) ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
      return signFormEvent({ ...payload, event }, { ...options, encoding })
    },
    judge({ event, number, status }) {
      if (status === 200) return 'delivered'
      if (status === 406 || event === 'delivered' || event === 'deliver') return 'given-up'
      const minutes = schedule[number - 1]
      return minutes === undefined ? 'given-up' : { retryAfter: minutes * MINUTE }
    },
    webhooks: (contract) => state.rows(contract === 'mailgun-legacy' ? CURRENT_NAMES : undefined),
  }
  return rules
}
