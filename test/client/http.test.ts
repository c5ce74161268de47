import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/providers/mailgun/mailgun.js'

const PATH = '/v3/domains/{domain}/webhooks'
const init = { params: { path: { domain: 'mg.example.com' } } } as const

function client() {
  const seen: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(request.headers.get('x-added') ?? 'none')
    return Response.json({ webhooks: {} })
  }
  return { seen, mailgun: createClient({ apiKey: 'key-1', fetch }) }
}

const adds = (value: string) => ({
  onRequest({ request }: { request: Request }) {
    request.headers.append('x-added', value)
    return request
  },
})

describe('the openapi-fetch client underneath', () => {
  it('runs middleware that was added before the first call, and after it, in order', async () => {
    const { seen, mailgun } = client()
    mailgun.http.use(adds('first'))
    await mailgun.http.GET(PATH, init)
    mailgun.http.use(adds('second'))
    await mailgun.listWebhooks(init)
    expect(seen).toEqual(['first', 'first, second'])
  })

  it('no longer runs what was ejected, before the first call and after it', async () => {
    const { seen, mailgun } = client()
    const [first, second] = [adds('first'), adds('second')]
    mailgun.http.use(first, second)
    mailgun.http.eject(first)
    await mailgun.listWebhooks(init)
    mailgun.http.eject(second)
    await mailgun.listWebhooks(init)
    expect(seen).toEqual(['second', 'none'])
  })

  it('is the same one for calls that are made at once', async () => {
    const { seen, mailgun } = client()
    mailgun.http.use(adds('once'))
    await Promise.all([mailgun.listWebhooks(init), mailgun.http.GET(PATH, init), mailgun.listWebhooks(init)])
    expect(seen).toEqual(['once', 'once', 'once'])
  })
})
