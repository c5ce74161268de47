import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/client/index.js'
import { createClient as createButtondown } from '../../src/providers/buttondown/buttondown.js'
import { createClient as createEmma } from '../../src/providers/emma/emma.js'
import { createClient as createMailgun } from '../../src/providers/mailgun/mailgun.js'
import { stub } from './stub.js'

const keys = { publicKey: 'a', privateKey: 'b' }

describe('a path parameter', () => {
  it('is taken from the call, percent-encoded', async () => {
    const { fetch, only } = stub()
    await createMailgun({ apiKey: 'k', fetch }).listWebhooks({ params: { path: { domain: 'a/b ?é$&' } } })
    expect(only().url).toBe('https://api.mailgun.net/v3/domains/a%2Fb%20%3F%C3%A9%24%26/webhooks')
  })

  it('may be given once, when the client is made', async () => {
    const { fetch, requests } = stub()
    const mailgun = createMailgun({ apiKey: 'k', fetch, domain: 'a.example' })
    await mailgun.listWebhooks()
    await mailgun.getWebhook({ params: { path: { webhook_name: 'clicked' } } })
    await mailgun.listWebhooks({ params: { path: { domain: 'b.example' } } })
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/v3/domains/a.example/webhooks',
      '/v3/domains/a.example/webhooks/clicked',
      '/v3/domains/b.example/webhooks',
    ])
  })

  it('may be a number, given once or not, 0 included', async () => {
    const { fetch, requests } = stub()
    await createEmma({ ...keys, fetch, accountId: 0 }).listWebhooks()
    await createEmma({ ...keys, fetch }).getWebhook({ params: { path: { account_id: 1024, webhook_id: 7 } } })
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(['/0/webhooks', '/1024/webhooks/7'])
  })

  it.each([undefined, '', null, {}, true])('that is missing is named before anything is sent: %j', async (webhook_id) => {
    const { fetch, requests } = stub()
    const emma = createEmma({ ...keys, fetch, accountId: 1024 })
    // @ts-expect-error the types refuse it as well
    const call = emma.deleteWebhook({ params: { path: { webhook_id } } })
    await expect(call).rejects.toThrow(ClientError)
    await expect(call).rejects.toThrow('deleteWebhook needs params.path.webhook_id: a text or a number, not empty.')
    expect(requests).toEqual([])
  })

  it('that is missing is named with the option that could give it', async () => {
    // @ts-expect-error the types refuse it as well
    await expect(createMailgun({ apiKey: 'k', fetch: stub().fetch }).listWebhooks()).rejects.toThrow(
      'listWebhooks needs params.path.domain, or domain in createClient: a text or a number, not empty.',
    )
  })

  it.each(['.', '..'])('that a URL would resolve away is refused: %s', async (id) => {
    const { fetch, requests } = stub()
    await expect(createButtondown({ apiKey: 'k', fetch }).deleteWebhook({ params: { path: { id } } })).rejects.toThrow(
      `params.path.id of deleteWebhook must not be "${id}".`,
    )
    expect(requests).toEqual([])
  })
})

describe('a list in the query', () => {
  it('is joined by commas only where the spec says so', async () => {
    const { fetch, requests } = stub()
    const mailgun = createMailgun({ apiKey: 'k', fetch, domain: 'a.example' })
    await mailgun.deleteWebhookUrls({ params: { query: { url: ['https://a.example/?x=1', 'https://b.example'] } } })
    await mailgun.listWebhooks({ params: { query: { limit: 5, skip: 0 } } })
    // @ts-expect-error no list there by the spec
    await mailgun.listWebhooks({ params: { query: { limit: [1, 2] } } })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?url=https%3A%2F%2Fa.example%2F%3Fx%3D1,https%3A%2F%2Fb.example',
      '?limit=5&skip=0',
      '?limit=1&limit=2',
    ])
  })

  it('of nothing is left out, as is undefined', async () => {
    const { fetch, requests } = stub()
    const mailgun = createMailgun({ apiKey: 'k', fetch })
    await mailgun.listAccountWebhooks({ params: { query: { webhook_ids: [] } } })
    await createEmma({ ...keys, fetch, accountId: 1 }).listWebhooks({ params: { query: { count: true } } })
    await mailgun.listAccountWebhooks({ params: {} })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['', '?count=true', ''])
  })

  it("may be written by the caller's own serializer", async () => {
    const { fetch, only } = stub()
    await createMailgun({ apiKey: 'k', fetch }).listAccountWebhooks({
      params: { query: { webhook_ids: ['a', 'b'] } },
      querySerializer: (query) => `ids=${JSON.stringify(query)}`,
    })
    expect(decodeURIComponent(new URL(only().url).search)).toBe('?ids={"webhook_ids":["a","b"]}')
  })
})

describe('the headers of a call', () => {
  it.each([
    ['an object', { 'X-A': '1' }],
    ['pairs', [['X-A', '1']] as [string, string][]],
    ['Headers', new Headers({ 'X-A': '1' })],
  ])('may be %s', async (_, headers) => {
    const { fetch, only } = stub()
    await createButtondown({ apiKey: 'k', fetch }).listWebhooks({ headers })
    expect(only().headers.get('x-a')).toBe('1')
    expect(only().headers.get('authorization')).toBe('Token k')
    expect(only().headers.get('content-type')).toBeNull()
  })
})

describe('a call', () => {
  it('takes what fetch takes: a signal, a fetch of its own', async () => {
    const { fetch, requests } = stub()
    const own = stub()
    const buttondown = createButtondown({ apiKey: 'k', fetch })
    await buttondown.listWebhooks({ fetch: own.fetch, signal: AbortSignal.abort('stopped') })
    expect(requests).toEqual([])
    expect(own.only().signal.aborted).toBe(true)
  })

  it('that fails on the network rejects with what fetch rejects with', async () => {
    const failure = new TypeError('fetch failed')
    const fetch = () => Promise.reject(failure)
    await expect(createButtondown({ apiKey: 'k', fetch }).listWebhooks()).rejects.toBe(failure)
  })
})
