import { describe, expectTypeOf, it } from 'vitest'
import {
  type AccountWebhook,
  createClient,
  type SigningKey,
  type Webhook,
  type WebhookInput,
  type WebhookName,
} from '../../src/providers/mailgun/mailgun.js'

const mailgun = createClient({ apiKey: 'k', domain: 'a.example' })
const URLS = ['https://a.example']

describe('the data of each operation of mailgun', () => {
  it('is the webhooks by name', async () => {
    const { data } = await mailgun.listWebhooks()
    expectTypeOf(data?.webhooks?.clicked).toEqualTypeOf<Webhook | null | undefined>()
    expectTypeOf(data?.webhooks?.drop).toEqualTypeOf<Webhook | null | undefined>()
  })
  it('is what was changed', async () => {
    const { data } = await mailgun.createWebhook({ body: { id: 'clicked', url: URLS } })
    expectTypeOf(data?.message).toEqualTypeOf<string | undefined>()
    expectTypeOf(data?.webhook).toEqualTypeOf<Webhook | undefined>()
  })
  it('is an account webhook, and the signing key', async () => {
    const { data } = await mailgun.getAccountWebhook({ params: { path: { webhook_id: 'a' } } })
    expectTypeOf(data).toEqualTypeOf<AccountWebhook | undefined>()
    expectTypeOf((await mailgun.getSigningKey()).data).toEqualTypeOf<SigningKey | undefined>()
    expectTypeOf<AccountWebhook['event_types'][number]>().extract<WebhookName>().toEqualTypeOf<WebhookName>()
    expectTypeOf<string>().toExtend<AccountWebhook['event_types'][number]>()
  })
  it('may be had in another form', async () => {
    expectTypeOf((await mailgun.getSigningKey({ parseAs: 'text' })).data).toEqualTypeOf<string | undefined>()
  })
})

describe('the error of each operation of mailgun', () => {
  it('is a text, or what went wrong', async () => {
    const { error } = await mailgun.listWebhooks()
    expectTypeOf(error).extract<string>().toEqualTypeOf<string>()
    if (typeof error === 'object' && 'message' in error) expectTypeOf(error.message).toEqualTypeOf<string>()
  })
})

describe('the domain of mailgun', () => {
  it('that is given once fills both parameters that are the domain', () => {
    mailgun.listWebhooks()
    mailgun.getWebhook({ params: { path: { webhook_name: 'clicked' } } })
    mailgun.getWebhook({ params: { path: { webhook_name: 'clicked', domain_name: 'b.example' } } })
    // @ts-expect-error no name
    mailgun.getWebhook({ params: { path: { domain_name: 'b.example' } } })
  })
  it('that is not given has to be', () => {
    const without = createClient({ apiKey: 'k' })
    without.listWebhooks({ params: { path: { domain: 'a.example' } } })
    without.listAccountWebhooks()
    // @ts-expect-error no domain
    without.listWebhooks()
    // @ts-expect-error no domain
    without.createWebhook({ body: { id: 'clicked', url: URLS } })
    // @ts-expect-error no domain
    without.getWebhook({ params: { path: { webhook_name: 'clicked' } } })
  })
})

describe('the options of mailgun', () => {
  it('have the regions of the spec', () => {
    createClient({ apiKey: 'k', region: 'us' })
    createClient({ apiKey: 'k', region: 'eu' })
    // @ts-expect-error no such region
    createClient({ apiKey: 'k', region: 'asia' })
    // @ts-expect-error no key
    createClient({ domain: 'a.example' })
    // @ts-expect-error no text
    createClient({ apiKey: 5 })
    // @ts-expect-error no such option
    createClient({ apiKey: 'k', accountId: 5 })
  })
})

describe('the body of mailgun', () => {
  it('has the names that can be written, and no other', () => {
    expectTypeOf<WebhookInput['id']>().toEqualTypeOf<WebhookName>()
    // @ts-expect-error a name that can be read alone
    mailgun.createWebhook({ body: { id: 'drop', url: URLS } })
    // @ts-expect-error one text
    mailgun.createWebhook({ body: { id: 'clicked', url: 'https://a.example' } })
    // @ts-expect-error no such field
    mailgun.createWebhook({ body: { id: 'clicked', url: URLS, urls: URLS } })
  })
  it('may be a form that is made already', () => {
    mailgun.createWebhook({ body: new FormData() })
    mailgun.createWebhook({ body: new URLSearchParams() })
  })
  it('is none where there is none', () => {
    // @ts-expect-error no body
    mailgun.deleteWebhook({ params: { path: { webhook_name: 'clicked' } }, body: {} })
  })
})

describe('the query of mailgun', () => {
  it('has lists where the spec has them', () => {
    mailgun.deleteWebhookUrls({ params: { query: { url: URLS } } })
    // @ts-expect-error the URLs are required
    mailgun.deleteWebhookUrls()
    // @ts-expect-error no such parameter
    mailgun.listWebhooks({ params: { query: { page: 1 } } })
  })
})
