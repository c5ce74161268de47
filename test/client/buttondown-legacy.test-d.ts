import { describe, expectTypeOf, it } from 'vitest'
import { createClient, type ExternalEventType, type Webhook, type WebhookPage } from '../../src/providers/buttondown/buttondown-legacy.js'

const legacy = createClient({ apiKey: 'k' })
const HOOK = { params: { path: { pk: '1' } } }

describe('buttondown-legacy', () => {
  it('has its data typed: a page, a webhook, or nothing', async () => {
    expectTypeOf((await legacy.listWebhooks()).data).toEqualTypeOf<WebhookPage | undefined>()
    expectTypeOf((await legacy.getWebhook(HOOK)).data).toEqualTypeOf<Webhook | undefined>()
    expectTypeOf((await legacy.deleteWebhook(HOOK)).data).toEqualTypeOf<undefined>()
  })
  it('has the event under one of two names', () => {
    expectTypeOf<{ id: string; creation_date: string; url: string; event_type: 'email.sent' }>().toExtend<Webhook>()
    expectTypeOf<{ id: string; creation_date: string; url: string; event: 'email.sent' }>().toExtend<Webhook>()
    expectTypeOf<{ id: string; creation_date: string; url: string }>().not.toExtend<Webhook>()
  })
  it('has its error typed: a text, or a detail', async () => {
    const { error } = await legacy.getWebhook(HOOK)
    expectTypeOf(error).extract<string>().toEqualTypeOf<string>()
    expectTypeOf(error).extract<object>().toHaveProperty('detail')
  })
  it('takes one event_type', () => {
    legacy.createWebhook({ body: { event_type: 'subscriber.created', url: 'https://a.example' } })
    expectTypeOf<ExternalEventType>().extract<'scheduled_email.converted'>().not.toBeNever()
    // @ts-expect-error a list is of today
    legacy.createWebhook({ body: { event_types: ['subscriber.created'], url: 'https://a.example' } })
    // @ts-expect-error no such event
    legacy.createWebhook({ body: { event_type: 'subscriber.trial', url: 'https://a.example' } })
    // @ts-expect-error no such property
    legacy.createWebhook({ body: { event_type: 'email.sent', url: 'https://a.example', signing_key: 'x' } })
  })
})
