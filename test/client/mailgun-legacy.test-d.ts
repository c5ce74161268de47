import { describe, expectTypeOf, it } from 'vitest'
import { createClient } from '../../src/providers/mailgun/mailgun-legacy.js'

const legacy = createClient({ apiKey: 'k', domain: 'a.example', region: 'eu' })

describe('mailgun-legacy', () => {
  it('has its data typed: one url each, beside the newer urls', async () => {
    const { data } = await legacy.listWebhooks()
    expectTypeOf(data).not.toBeAny()
    expectTypeOf(data).extract<object>().toHaveProperty('webhooks')
    const one = await legacy.getWebhook({ params: { path: { webhookname: 'click' } } })
    expectTypeOf(one.data).extract<object>().toHaveProperty('webhook')
  })
  it('has its error typed: a text, or what went wrong', async () => {
    const { error } = await legacy.createWebhook({ body: { id: 'click', url: 'https://a.example' } })
    expectTypeOf(error).extract<string>().toEqualTypeOf<string>()
    expectTypeOf(error).extract<object>().not.toBeNever()
  })
  it('takes one url, and the seven names', () => {
    // @ts-expect-error a list
    legacy.createWebhook({ body: { id: 'click', url: ['https://a.example'] } })
    // @ts-expect-error a name of today
    legacy.createWebhook({ body: { id: 'clicked', url: 'https://a.example' } })
    // @ts-expect-error no such field
    legacy.createWebhook({ body: { id: 'click', url: 'https://a.example', urls: [] } })
    legacy.createWebhook({ body: new URLSearchParams() })
  })
  it('needs the domain once', () => {
    const without = createClient({ apiKey: 'k' })
    without.listWebhooks({ params: { path: { domain: 'a.example' } } })
    // @ts-expect-error no domain
    without.listWebhooks()
    // @ts-expect-error no such region
    createClient({ apiKey: 'k', region: 'de' })
  })
})
