import FormDataOfNpm from 'form-data'
import Mailgun from 'mailgun.js'
import { Enums } from 'mailgun.js/definitions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRequest } from '../../src/contract/index.js'
import { mockSource } from '../../src/entry/mock.js'
import { type Listening, listen } from '../../src/listen.js'
import { mockHandler } from '../../src/mock/serve.js'
import { loadExamples } from '../../src/registry.js'

const { operations } = await loadExamples('mailgun')
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The value of an answer that the spec shows: what the mock gives when nothing else is asked for. */
function shown(operation: string, status: number): Readonly<Record<string, unknown>> {
  const value = operations[operation]?.responses.find((example) => example.status === status && example.mediaType !== undefined)?.value
  if (!isRecord(value)) throw new Error(`the spec shows no object for ${operation} ${status}`)
  return value
}

const urlsOf = (operation: string): unknown => {
  const { webhook } = shown(operation, 200)
  return isRecord(webhook) ? webhook['urls'] : undefined
}

/** What the client sent, judged as it came. */
const sent: {
  readonly line: string
  readonly type: string | null
  readonly fields: readonly string[]
  readonly violations: readonly string[]
}[] = []
let prefer: string | undefined
let server: Listening
beforeAll(async () => {
  const source = await mockSource('mailgun')
  const mock = mockHandler([source])
  server = await listen(async (request) => {
    const { pathname, search } = new URL(request.url)
    const form = request.method === 'POST' || request.method === 'PUT' ? [...(await request.clone().formData())] : []
    sent.push({
      line: `${request.method} ${pathname}${search}`,
      type: request.headers.get('content-type'),
      fields: form.map(([name, value]) => `${name}=${String(value)}`),
      violations: (await checkRequest(source.contract, request)).violations.map(({ text }) => text),
    })
    const asked = new Request(request)
    if (prefer !== undefined) asked.headers.set('prefer', prefer)
    return mock(asked)
  })
})
afterAll(() => server.close())

const domain = 'mg.example.com'
const path = `/v3/domains/${domain}/webhooks`
const { CLICKED } = Enums.WebhooksIds

describe.each([
  ['with form-data', FormDataOfNpm, {}],
  ['with the FormData of the platform', FormData, { useFetch: true }],
])('mailgun.js %s', (_, Form, options) => {
  const client = () => new Mailgun(Form).client({ username: 'api', key: 'key-0123456789', url: server.url, ...options })
  const lastSent = () => sent.at(-1)

  it('lists the webhooks', async () => {
    expect(await client().webhooks.list(domain, {})).toEqual(shown('listWebhooks', 200)['webhooks'])
    expect(lastSent()).toMatchObject({ line: `GET ${path}`, violations: [] })
  })

  it('lists a page of them', async () => {
    await client().webhooks.list(domain, { limit: 2, skip: 1 })
    expect(lastSent()).toMatchObject({ line: `GET ${path}?limit=2&skip=1`, violations: [] })
  })

  it('gets one', async () => {
    const [url] = [urlsOf('getWebhook')].flat()
    expect(await client().webhooks.get(domain, CLICKED)).toEqual({ id: 'clicked', url, urls: urlsOf('getWebhook') })
    expect(lastSent()).toMatchObject({ line: `GET ${path}/clicked`, violations: [] })
  })

  it('creates one with one URL', async () => {
    const created = await client().webhooks.create(domain, 'clicked', 'https://example.com/webhooks/clicked', false)
    expect(created).toMatchObject({ id: 'clicked', urls: urlsOf('createWebhook') })
    expect(lastSent()).toMatchObject({
      line: `POST ${path}`,
      type: expect.stringMatching(/^multipart\/form-data; boundary=/),
      fields: ['id=clicked', 'url=https://example.com/webhooks/clicked'],
      violations: [],
    })
  })

  it('creates one with three URLs, which it can do, though its types do not say so', async () => {
    const urls = [1, 2, 3].map((n) => `https://example.com/webhooks/${n}`)
    const { webhooks } = client()
    expect(await Reflect.apply(webhooks.create, webhooks, [domain, 'clicked', urls])).toMatchObject({ urls: urlsOf('createWebhook') })
    expect(lastSent()).toMatchObject({ fields: ['id=clicked', ...urls.map((url) => `url=${url}`)], violations: [] })
  })

  it('updates one to two URLs', async () => {
    const urls = ['https://example.com/webhooks/1', 'https://example.com/webhooks/2']
    expect(await client().webhooks.update(domain, 'clicked', urls)).toMatchObject({ id: 'clicked', urls: urlsOf('updateWebhook') })
    expect(lastSent()).toMatchObject({ line: `PUT ${path}/clicked`, fields: urls.map((url) => `url=${url}`), violations: [] })
  })

  it('destroys one', async () => {
    expect(await client().webhooks.destroy(domain, 'clicked')).toMatchObject({ id: 'clicked', urls: urlsOf('deleteWebhook') })
    expect(lastSent()).toMatchObject({ line: `DELETE ${path}/clicked`, fields: [], violations: [] })
  })

  it.each([
    ['code=404', { status: 404, details: shown('getWebhook', 404)['message'] }],
    ['code=401', { status: 401, details: 'Forbidden' }],
    ['code=429', { status: 429 }],
  ])('throws its own error when the mock is asked for %s', async (wish, expected) => {
    prefer = wish
    try {
      await expect(client().webhooks.get(domain, CLICKED)).rejects.toMatchObject({ type: 'MailgunAPIError', ...expected })
    } finally {
      prefer = undefined
    }
  })

  it('is refused when four URLs are more than the API takes', async () => {
    const { webhooks } = client()
    const urls = [1, 2, 3, 4].map((n) => `https://example.com/webhooks/${n}`)
    await expect(Reflect.apply(webhooks.create, webhooks, [domain, 'clicked', urls])).rejects.toMatchObject({ status: 400 })
  })
})
