/** Random sequences of Buttondown's operations, of events and of time, against the sandbox and a simple model. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { commandOf, expectToAgree } from './commands.js'
import { type Answered, type Api, apis, at, judgedSandbox, listAt, textAt } from './judged.js'

interface Webhook {
  id: string
  types: string[]
  url: string
  description: string
  enabled: boolean
  failures: number
  /** How each event ended: after how many retries, and whether it was taken. */
  events: { type: string; retries: number; taken: boolean }[]
}
interface Model {
  webhooks: Webhook[]
}
interface Real {
  readonly sandbox: Sandbox
  readonly today: Api
  readonly legacy: Api
  /** How many times receivers fail, five minutes apart, and from when on that is counted. */
  readonly receivers: { failing: number; from: number }
}

const types = fc.uniqueArray(fc.constantFrom('email.sent', 'subscriber.created', 'email.created'), { minLength: 1, maxLength: 3 })
const url = fc.constantFrom('https://example.com/a', 'https://example.com/b')
const description = fc.constantFrom('', 'mine')

const view = ({ id, types: event_types, url: one, description: note, enabled }: Webhook) => ({
  id,
  creation_date: expect.any(String),
  status: statusOf(enabled),
  event_types,
  url: one,
  description: note,
  signing_key: '',
})
const oldView = ({ id, types: [event_type], url: one, description: note }: Webhook) => ({
  id,
  creation_date: expect.any(String),
  event_type,
  url: one,
  description: note,
})

const expectAnswer = ({ status, body }: Answered, wanted: number, wantedBody?: unknown): void =>
  expect(wanted < 300 ? { status, body } : { status }).toEqual(wanted < 300 ? { status: wanted, body: wantedBody } : { status: wanted })

/** One that there is, or none. */
const chosen = ({ webhooks }: Model, i: number): Webhook | undefined => webhooks[i % (webhooks.length + 1)]

const added = (answered: Answered, fields: Pick<Webhook, 'types' | 'url' | 'description' | 'enabled'>): Webhook => ({
  id: textAt(answered.body, 'id'),
  failures: 0,
  events: [],
  ...fields,
})
const statusOf = (enabled: boolean): string => (enabled ? 'enabled' : 'disabled')

/** One event for each of these webhooks: its first attempt, and all retries. */
async function happen(webhooks: readonly Webhook[], type: string, failing: number, real: Real, start: () => Promise<unknown>) {
  const expected = webhooks.map((webhook) => ({ webhook, retries: Math.min(failing, 5), taken: failing <= 5 }))
  Object.assign(real.receivers, { failing, from: real.sandbox.clock.now() })
  await start()
  await real.sandbox.clock.advance('25m')
  for (const { webhook, retries, taken } of expected) {
    webhook.events.push({ type, retries, taken })
    webhook.failures = taken ? 0 : webhook.failures + 1
    if (webhook.failures >= 5) webhook.enabled = false
  }
}

const commands = [
  commandOf<Model, Real, { types: string[]; url: string; description: string; enabled: boolean }>(
    'create',
    fc.record({ types, url, description, enabled: fc.boolean() }),
    async (fields, model, real) => {
      const json = { event_types: fields.types, url: fields.url, description: fields.description, status: statusOf(fields.enabled) }
      const answered = await real.today('POST', '/webhooks', { json })
      expect(answered.status).toBe(201)
      const webhook = added(answered, fields)
      expectAnswer(answered, 201, view(webhook))
      model.webhooks.push(webhook)
    },
  ),
  commandOf<Model, Real, { type: string; url: string; description: string }>(
    'legacy create',
    fc.record({ type: fc.constantFrom('email.sent', 'subscriber.created'), url, description }),
    async ({ type, url: one, description: note }, model, real) => {
      const answered = await real.legacy('POST', '/webhooks', { json: { event_type: type, url: one, description: note } })
      const webhook = added(answered, { types: [type], url: one, description: note, enabled: true })
      expectAnswer(answered, 201, oldView(webhook))
      model.webhooks.push(webhook)
    },
  ),
  commandOf<Model, Real, { i: number; types: string[]; url: string; enabled: boolean | undefined; description: string | undefined }>(
    'patch',
    fc.record({
      i: fc.nat(6),
      types,
      url,
      enabled: fc.option(fc.boolean(), { nil: undefined }),
      description: fc.option(description, { nil: undefined }),
    }),
    async ({ i, types: all, url: one, enabled, description: note }, model, real) => {
      const webhook = chosen(model, i)
      if (webhook !== undefined) {
        if (enabled === true && !webhook.enabled) webhook.failures = 0
        Object.assign(webhook, { types: all, url: one, enabled: enabled ?? webhook.enabled, description: note ?? webhook.description })
      }
      const json = {
        event_types: all,
        url: one,
        ...(enabled === undefined ? {} : { status: statusOf(enabled) }),
        ...(note === undefined ? {} : { description: note }),
      }
      const answered = await real.today('PATCH', `/webhooks/${webhook?.id ?? 'none'}`, { json })
      expectAnswer(answered, webhook === undefined ? 404 : 200, webhook === undefined ? undefined : view(webhook))
    },
  ),
  commandOf<Model, Real, { i: number; type: string; url: string }>(
    'legacy patch',
    fc.record({ i: fc.nat(6), type: fc.constantFrom('email.sent', 'subscriber.created'), url }),
    async ({ i, type, url: one }, model, real) => {
      const webhook = chosen(model, i)
      if (webhook !== undefined) Object.assign(webhook, { types: [type], url: one })
      const answered = await real.legacy('PATCH', `/webhooks/${webhook?.id ?? 'none'}`, { json: { event_type: type, url: one } })
      expectAnswer(answered, webhook === undefined ? 400 : 200, webhook === undefined ? undefined : oldView(webhook))
    },
  ),
  commandOf<Model, Real, { i: number; old: boolean }>(
    'delete',
    fc.record({ i: fc.nat(6), old: fc.boolean() }),
    async ({ i, old }, model, real) => {
      const webhook = chosen(model, i)
      const answered = await (old ? real.legacy : real.today)('DELETE', `/webhooks/${webhook?.id ?? 'none'}`)
      expectAnswer(answered, webhook === undefined ? 404 : 204)
      model.webhooks = model.webhooks.filter((other) => other !== webhook)
    },
  ),
  commandOf<Model, Real, { i: number; old: boolean }>(
    'get',
    fc.record({ i: fc.nat(6), old: fc.boolean() }),
    async ({ i, old }, model, real) => {
      const webhook = chosen(model, i)
      const answered = await (old ? real.legacy : real.today)('GET', `/webhooks/${webhook?.id ?? 'none'}`)
      const wanted = webhook === undefined ? undefined : old ? oldView(webhook) : view(webhook)
      expectAnswer(answered, webhook === undefined ? 404 : 200, wanted)
    },
  ),
  commandOf<Model, Real, string | undefined>('list', fc.constantFrom(undefined, 'enabled', 'disabled'), async (status, model, real) => {
    const all = model.webhooks.map(view).filter((one) => status === undefined || one.status === status)
    const answered = await real.today('GET', status === undefined ? '/webhooks' : `/webhooks?status=${status}`)
    expectAnswer(answered, 200, { results: all, count: all.length, next: null, previous: null })
    const old = model.webhooks.map(oldView)
    expectAnswer(await real.legacy('GET', '/webhooks'), 200, { results: old, count: old.length })
  }),
  commandOf<Model, Real, { type: string; failing: number }>(
    'event',
    fc.record({ type: fc.constantFrom('email.sent', 'subscriber.created'), failing: fc.constantFrom(0, 0, 1, 5, 6, 6, 6) }),
    async ({ type, failing }, model, real) => {
      const hearing = model.webhooks.filter((webhook) => webhook.enabled && webhook.types.includes(type))
      await happen(hearing, type, failing, real, () => real.sandbox.trigger('buttondown', type))
    },
  ),
  commandOf<Model, Real, { i: number; failing: number }>(
    'test',
    fc.record({ i: fc.nat(6), failing: fc.constantFrom(0, 2, 6) }),
    async ({ i, failing }, model, real) => {
      const webhook = chosen(model, i)
      const test = () => real.today('POST', `/webhooks/${webhook?.id ?? 'none'}/test`)
      if (webhook === undefined) expectAnswer(await test(), 404)
      else await happen([webhook], webhook.types[0] ?? '', failing, real, async () => expectAnswer(await test(), 204))
    },
  ),
  commandOf<Model, Real, number>('attempts', fc.nat(6), async (i, model, real) => {
    const webhook = chosen(model, i)
    const answered = await real.today('GET', `/webhooks/${webhook?.id ?? 'none'}/attempts`)
    expect(answered.status).toBe(webhook === undefined ? 404 : 200)
    if (webhook === undefined) return
    const rows = listAt(answered.body, 'results').map((row) => ({
      type: at(row, 'event_type'),
      retries: at(row, 'attempt_count'),
      taken: at(row, 'status') === 'successful',
    }))
    expect(rows).toEqual(webhook.events)
  }),
]

it('agrees with a simple model of Buttondown, old and new, after any sequence of operations and events', async () => {
  await expectToAgree<Model, Real>(
    commands,
    () => ({ webhooks: [] }),
    async () => {
      const receivers = { failing: 0, from: 0 }
      const deliver = async (): Promise<Response> => {
        const number = (sandbox.clock.now() - receivers.from) / (5 * 60_000) + 1
        return new Response(null, { status: number > receivers.failing ? 200 : 500 })
      }
      const sandbox: Sandbox = await judgedSandbox({ contracts: ['buttondown', 'buttondown-legacy'], clock: 'manual', deliver })
      const { buttondown, legacyButtondown } = apis(sandbox)
      return { sandbox, today: buttondown, legacy: legacyButtondown, receivers }
    },
    ({ sandbox }) => sandbox.close(),
  )
})
