import { describe, expectTypeOf, it } from 'vitest'
import { createClient, type EventName, type Webhook } from '../../src/providers/emma/emma.js'

const keys = { publicKey: 'a', privateKey: 'b' }
const emma = createClient({ ...keys, accountId: 1024 })

describe('the data of each operation of emma', () => {
  it('is a list or a number', async () => {
    expectTypeOf((await emma.listWebhooks()).data).toEqualTypeOf<Webhook[] | number | undefined>()
  })
  it('is a bare integer', async () => {
    const { data } = await emma.createWebhook({ body: { event: 'mailing_finish', url: 'https://a.example' } })
    expectTypeOf(data).toEqualTypeOf<number | undefined>()
  })
  it('is a bare integer or false', async () => {
    const { data } = await emma.updateWebhook({ params: { path: { webhook_id: 1 } }, body: {} })
    expectTypeOf(data).toEqualTypeOf<number | false | undefined>()
  })
  it('is a bare true', async () => {
    expectTypeOf((await emma.deleteWebhook({ params: { path: { webhook_id: 1 } } })).data).toEqualTypeOf<true | undefined>()
    expectTypeOf((await emma.deleteAllWebhooks()).data).toEqualTypeOf<true | undefined>()
  })
  it('is a webhook, and the types of events', async () => {
    expectTypeOf((await emma.getWebhook({ params: { path: { webhook_id: 1 } } })).data).toEqualTypeOf<Webhook | undefined>()
    const { data } = await emma.listEventTypes()
    expectTypeOf(data).extract<object>().toBeArray()
  })
  it('narrows where there is no error', async () => {
    const result = await emma.getWebhook({ params: { path: { webhook_id: 1 } } })
    if (result.error === undefined) expectTypeOf(result.data).toEqualTypeOf<Webhook>()
    else expectTypeOf(result.data).toEqualTypeOf<undefined>()
    expectTypeOf(result.response).toEqualTypeOf<Response>()
  })
})

describe('the error of each operation of emma', () => {
  it('is a text, or an object that may say more', async () => {
    const { error } = await emma.listWebhooks()
    expectTypeOf(error).extract<string>().toEqualTypeOf<string>()
    expectTypeOf(error).extract<undefined>().toEqualTypeOf<undefined>()
    expectTypeOf(error).extract<object>().toHaveProperty('error')
  })
})

describe('the account of emma', () => {
  it('that is given once need not be given again', () => {
    emma.listWebhooks()
    emma.listWebhooks({})
    emma.listWebhooks({ params: { query: { count: true } } })
    emma.listWebhooks({ params: { path: { account_id: 7 } } })
    // @ts-expect-error the webhook still is
    emma.getWebhook()
    // @ts-expect-error the webhook still is
    emma.getWebhook({ params: { path: {} } })
  })
  it('that is not given has to be', () => {
    const without = createClient(keys)
    without.listWebhooks({ params: { path: { account_id: 7 } } })
    // @ts-expect-error no account
    without.listWebhooks()
    // @ts-expect-error no account
    without.listWebhooks({ params: { query: { count: true } } })
    // @ts-expect-error no account
    without.getWebhook({ params: { path: { webhook_id: 1 } } })
  })
  it('that may be undefined is not given', () => {
    const maybe = createClient({ ...keys, ...(Math.random() > 1 ? { accountId: 7 } : {}) })
    // @ts-expect-error perhaps no account
    maybe.listWebhooks()
  })
})

describe('the options of emma', () => {
  it('are both keys, and no region', () => {
    // @ts-expect-error no private key
    createClient({ publicKey: 'a' })
    // @ts-expect-error none at all
    createClient({})
    // @ts-expect-error no regions
    createClient({ ...keys, region: 'us' })
    // @ts-expect-error no such option
    createClient({ ...keys, baseURL: 'http://127.0.0.1' })
    // @ts-expect-error not a mode of the guard
    createClient({ ...keys, guard: 'yes' })
    createClient({ ...keys, guard: 'off', baseUrl: 'http://127.0.0.1', fetch, headers: { 'user-agent': 'a' } })
  })
})

describe('the body of emma', () => {
  it('has the known event names, and takes others', () => {
    expectTypeOf<EventName>().extract<'mailing_finish'>().toEqualTypeOf<'mailing_finish'>()
    type Given = NonNullable<Parameters<typeof emma.createWebhook>[0]>['body']['event']
    // Kept apart, so that an editor offers them; a plain string would have swallowed them.
    expectTypeOf<'mailing_finish'>().toExtend<Given>()
    expectTypeOf<string>().toExtend<Given>()
    expectTypeOf<Extract<Given, EventName>>().toEqualTypeOf<EventName>()
    emma.createWebhook({ body: { event: 'field_create', url: 'https://a.example' } })
  })
  it('refuses what there is not', () => {
    // @ts-expect-error no such property
    emma.createWebhook({ body: { event: 'mailing_finish', url: 'https://a.example', name: 'x' } })
    // @ts-expect-error not a method
    emma.createWebhook({ body: { event: 'mailing_finish', url: 'https://a.example', method: 'PUT' } })
    // @ts-expect-error no url
    emma.createWebhook({ body: { event: 'mailing_finish' } })
    // @ts-expect-error no body
    emma.createWebhook()
    // @ts-expect-error no body
    emma.createWebhook({})
  })
})
