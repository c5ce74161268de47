/** Random sequences of Emma's operations against the sandbox and a simple model. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { commandOf, expectToAgree } from './commands.js'
import { type Answered, type Api, apiOf, basic, judgedSandbox } from './judged.js'

interface Webhook {
  readonly webhook_id: number
  readonly account_id: number
  readonly event: string
  readonly url: string
  readonly method: string
}
interface Model {
  webhooks: Webhook[]
  last: number
}
interface Real {
  readonly sandbox: Sandbox
  readonly api: (account: number) => Api
}

const account = fc.constantFrom(100, 200)
const event = fc.constantFrom('message_open', 'member_signup', 'no_such_event')
const url = fc.constantFrom('https://example.com/a', 'https://example.com/b')
const method = fc.constantFrom('GET', 'POST')
const isKnown = (name: string): boolean => name !== 'no_such_event'

const expectAnswer = (answered: Answered, status: number, body: unknown): void =>
  expect({ status: answered.status, body: answered.body }).toEqual({ status, body })
const missing = { error: 'Not Found' }

/** One that there is, of whichever account, or none. */
const chosen = ({ webhooks }: Model, i: number): number => webhooks[i % (webhooks.length + 1)]?.webhook_id ?? 5
const found = ({ webhooks }: Model, owner: number, id: number) =>
  webhooks.find(({ webhook_id, account_id }) => webhook_id === id && account_id === owner)

const commands = [
  commandOf<Model, Real, { account: number; event: string; url: string; method: string | undefined }>(
    'create',
    fc.record({ account, event, url, method: fc.option(method, { nil: undefined }) }),
    async (fields, model, real) => {
      const answered = await real.api(fields.account)('POST', '/webhooks', {
        json: { event: fields.event, url: fields.url, ...(fields.method === undefined ? {} : { method: fields.method }) },
      })
      if (!isKnown(fields.event)) {
        expect(answered.status).toBe(400)
        return
      }
      expect(answered.status).toBe(200)
      const id = Number(answered.body)
      expect(id).toBeGreaterThan(model.last)
      model.last = id
      model.webhooks.push({
        webhook_id: id,
        account_id: fields.account,
        event: fields.event,
        url: fields.url,
        method: fields.method ?? 'POST',
      })
    },
  ),
  commandOf<Model, Real, { account: number; i: number; change: Partial<Webhook> }>(
    'update',
    fc.record({ account, i: fc.nat(8), change: fc.record({ event, url, method }, { requiredKeys: [] }) }),
    async ({ account: owner, i, change }, model, real) => {
      const id = chosen(model, i)
      const before = found(model, owner, id)
      const answered = await real.api(owner)('PUT', `/webhooks/${id}`, { json: change })
      const ok = change.event === undefined || isKnown(change.event)
      if (before === undefined) expectAnswer(answered, 404, missing)
      else expectAnswer(answered, 200, ok ? id : false)
      if (before !== undefined && ok) model.webhooks = model.webhooks.map((one) => (one === before ? { ...one, ...change } : one))
    },
  ),
  commandOf<Model, Real, { account: number; i: number }>(
    'get',
    fc.record({ account, i: fc.nat(8) }),
    async ({ account: owner, i }, model, real) => {
      const id = chosen(model, i)
      const one = found(model, owner, id)
      expectAnswer(await real.api(owner)('GET', `/webhooks/${id}`), one === undefined ? 404 : 200, one ?? missing)
    },
  ),
  commandOf<Model, Real, { account: number; i: number }>(
    'delete',
    fc.record({ account, i: fc.nat(8) }),
    async ({ account: owner, i }, model, real) => {
      const id = chosen(model, i)
      const one = found(model, owner, id)
      expectAnswer(await real.api(owner)('DELETE', `/webhooks/${id}`), one === undefined ? 404 : 200, one === undefined ? missing : true)
      model.webhooks = model.webhooks.filter((other) => other !== one)
    },
  ),
  commandOf<Model, Real, number>('delete all', account, async (owner, model, real) => {
    expectAnswer(await real.api(owner)('DELETE', '/webhooks'), 200, true)
    model.webhooks = model.webhooks.filter(({ account_id }) => account_id !== owner)
  }),
  commandOf<Model, Real, { account: number; start: number; end: number }>(
    'list',
    fc.record({ account, start: fc.nat(6), end: fc.nat(6) }),
    async ({ account: owner, start, end }, model, real) => {
      const all = model.webhooks.filter(({ account_id }) => account_id === owner)
      expectAnswer(await real.api(owner)('GET', '/webhooks'), 200, all)
      expectAnswer(await real.api(owner)('GET', `/webhooks?start=${start}&end=${end}`), 200, end < start ? [] : all.slice(start, end))
      expectAnswer(await real.api(owner)('GET', '/webhooks?count=true'), 200, all.length)
    },
  ),
]

it('agrees with a simple model of Emma after any sequence of operations', async () => {
  await expectToAgree<Model, Real>(
    commands,
    () => ({ webhooks: [], last: 0 }),
    async () => {
      const sandbox = await judgedSandbox({ contracts: ['emma'] })
      return { sandbox, api: (number) => apiOf(sandbox, `/emma/${number}`, basic('public', 'private')) }
    },
    ({ sandbox }) => sandbox.close(),
  )
})
