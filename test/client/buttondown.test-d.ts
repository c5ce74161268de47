import { describe, expectTypeOf, it } from 'vitest'
import { createClient, type ExternalEventType, type Webhook, type WebhookPage } from '../../src/providers/buttondown/buttondown.js'

const buttondown = createClient({ apiKey: 'k' })
const HOOK = { params: { path: { id: '1' } } }

describe('the data of each operation of buttondown', () => {
  it('is a page, a webhook, or nothing', async () => {
    expectTypeOf((await buttondown.listWebhooks()).data).toEqualTypeOf<WebhookPage | undefined>()
    expectTypeOf((await buttondown.getWebhook(HOOK)).data).toEqualTypeOf<Webhook | undefined>()
    const created = await buttondown.createWebhook({ body: { event_types: ['subscriber.created'], url: 'https://a.example' } })
    expectTypeOf(created.data).toEqualTypeOf<Webhook | undefined>()
    expectTypeOf((await buttondown.deleteWebhook(HOOK)).data).toEqualTypeOf<undefined>()
  })
  it('keeps the known names of an open list', () => {
    type Status = Webhook['status']
    expectTypeOf<Extract<Status, 'enabled' | 'disabled'>>().toEqualTypeOf<'enabled' | 'disabled'>()
    expectTypeOf<string>().toExtend<Status>()
    expectTypeOf<Extract<Webhook['event_types'][number], ExternalEventType>>().toEqualTypeOf<ExternalEventType>()
  })
})

describe('the error of each operation of buttondown', () => {
  it('is a text, or has a detail', async () => {
    const { error } = await buttondown.createWebhook({ body: { event_types: [], url: 'https://a.example' } })
    expectTypeOf(error).extract<string>().toEqualTypeOf<string>()
    expectTypeOf(error).extract<object>().toHaveProperty('detail')
  })
})

describe('the body of buttondown', () => {
  it('is as closed as the evidence says', () => {
    buttondown.updateWebhook({ ...HOOK, body: { event_types: ['email.sent'], url: 'https://a.example', signing_key: 'x' } })
    // @ts-expect-error no such event
    buttondown.createWebhook({ body: { event_types: ['subscriber.born'], url: 'https://a.example' } })
    // @ts-expect-error no such property
    buttondown.createWebhook({ body: { event_types: [], url: 'https://a.example', event_type: 'email.sent' } })
    // @ts-expect-error a request's list is closed
    buttondown.createWebhook({ body: { event_types: [], url: 'https://a.example', status: 'paused' } })
  })
})

describe('the options of buttondown', () => {
  it('are the key alone, and where the API is', () => {
    createClient({ apiKey: 'k', baseUrl: 'http://127.0.0.1', guard: 'throw' })
    // @ts-expect-error no key
    createClient({})
    // @ts-expect-error none at all
    createClient()
    // @ts-expect-error no such option
    createClient({ apiKey: 'k', domain: 'a.example' })
  })
  it('leave every id to the call', () => {
    // @ts-expect-error no id
    buttondown.getWebhook()
    // @ts-expect-error no id
    buttondown.getWebhook({ params: { path: {} } })
  })
})

describe('http of buttondown', () => {
  it("is openapi-fetch's client, with the paths of the spec", async () => {
    const { data } = await buttondown.http.GET('/webhooks/{id}', { params: { path: { id: '1' } } })
    expectTypeOf(data).toEqualTypeOf<Webhook | undefined>()
    // @ts-expect-error no such path
    buttondown.http.GET('/hooks')
    // @ts-expect-error no such method there
    buttondown.http.PUT('/webhooks/{id}', { params: { path: { id: '1' } } })
  })
})
