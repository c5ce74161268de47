import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { createClient } from '../../src/providers/mailgun/mailgun.js'
import { type Api, apiOf, apis, at, basic, judgedSandbox, listAt, textAt } from './judged.js'

const A = 'https://example.com/a'
const B = 'https://example.com/b'
const C = 'https://example.com/c'
const D = 'https://example.com/d'
const path = '/v3/domains/mg.example.com/webhooks'

let sandbox: Sandbox
let mailgun: Api
let europe: Api
let legacy: Api
beforeEach(async () => {
  sandbox = await judgedSandbox({ contracts: ['mailgun', 'mailgun-legacy'], clock: 'manual' })
  const all = apis(sandbox)
  mailgun = all.mailgun
  europe = all.mailgunEu
  legacy = all.legacyMailgun
})
afterEach(() => sandbox.close())

const create = (id: string, ...urls: readonly string[]) =>
  mailgun('POST', path, { form: [['id', id], ...urls.map((url) => ['url', url] as const)] })
const list = async (api = mailgun) => at((await api('GET', path)).body, 'webhooks')

describe('webhooks by name (v3)', () => {
  it('are none in a domain that nobody used yet', async () => {
    expect(await mailgun('GET', path)).toMatchObject({ status: 200, body: { webhooks: {} } })
  })

  it('are listed with all their URLs, in the order in which they were created', async () => {
    expect(await create('opened', A, B, C)).toMatchObject({
      status: 200,
      body: { message: 'Webhook has been created', webhook: { urls: [A, B, C] } },
    })
    await create('clicked', D)
    expect(JSON.stringify(await list())).toBe(JSON.stringify({ opened: { urls: [A, B, C] }, clicked: { urls: [D] } }))
    expect(await mailgun('GET', `${path}/opened`)).toMatchObject({ status: 200, body: { webhook: { urls: [A, B, C] } } })
  })

  it('are answered as Mailgun was recorded: compact JSON that ends with a newline, not to be stored', async () => {
    const response = await sandbox.fetch(`/mailgun${path}`, { headers: { authorization: basic('api', 'key-1') } })
    expect(await response.text()).toBe('{"webhooks":{}}\n')
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    })
  })

  it('take a URL more until there are three', async () => {
    await create('clicked', A)
    expect((await create('clicked', B)).body).toMatchObject({ webhook: { urls: [A, B] } })
    expect(await create('clicked', C, D)).toMatchObject({
      status: 400,
      body: { Reason: 'unable to add more than 3 urls for event type clicked' },
    })
    expect((await create('clicked', A, B, C, D)).status).toBe(400)
    expect((await create('clicked', C)).body).toMatchObject({ webhook: { urls: [A, B, C] } })
    expect(await list()).toEqual({ clicked: { urls: [A, B, C] } })
  })

  it('do not take the same URL twice', async () => {
    await create('clicked', A)
    const twice = { status: 400, body: { Reason: `Webhook for event type 'clicked' with URL '${A}' already exists` } }
    expect(await create('clicked', A)).toMatchObject(twice)
    expect((await create('opened', B, B)).status).toBe(400)
    expect(await list()).toEqual({ clicked: { urls: [A] } })
  })

  it('have their URLs replaced by an update', async () => {
    await create('clicked', A, B)
    const form = [
      ['url', C],
      ['url', B],
    ] as const
    expect(await mailgun('PUT', `${path}/clicked`, { form })).toMatchObject({
      status: 200,
      body: { message: 'Webhook has been updated', webhook: { urls: [C, B] } },
    })
    expect(await list()).toEqual({ clicked: { urls: [C, B] } })
  })

  it('take an id in the form of an update, as the SDK for Ruby sends it', async () => {
    await create('clicked', A)
    const form = [
      ['id', 'clicked'],
      ['url', B],
    ] as const
    expect(await mailgun('PUT', `${path}/clicked`, { form })).toMatchObject({ status: 200, body: { webhook: { urls: [B] } } })
  })

  it('give back the removed URLs when they are deleted, and are gone then', async () => {
    await create('clicked', A, B)
    expect(await mailgun('DELETE', `${path}/clicked`)).toMatchObject({
      status: 200,
      body: { message: 'Webhook has been deleted', webhook: { urls: [A, B] } },
    })
    expect(await mailgun('DELETE', `${path}/clicked`)).toMatchObject({ status: 404, body: { message: 'Webhook not found' } })
    expect(await list()).toEqual({})
  })

  it.each(['GET', 'PUT', 'DELETE'])('are not found by %s under a name without a URL', async (method) => {
    const sent = method === 'PUT' ? { form: [['url', A]] as const } : {}
    expect(await mailgun(method, `${path}/opened`, sent)).toMatchObject({ status: 404, body: { message: 'Webhook not found' } })
    expect(await mailgun(method, `${path}/no-such-name`, sent)).toMatchObject({ status: 404, body: { message: 'Webhook not found' } })
  })

  it('come as multipart forms as well', async () => {
    const form = new FormData()
    for (const [name, value] of [
      ['id', 'clicked'],
      ['url', A],
      ['url', B],
    ] as const)
      form.append(name, value)
    const response = await sandbox.fetch(`/mailgun${path}`, { method: 'POST', headers: { authorization: basic('api', 'k') }, body: form })
    expect(await response.json()).toEqual({ message: 'Webhook has been created', webhook: { urls: [A, B] } })
  })

  it.each([
    ['id', [['url', A]]],
    ['url', [['id', 'clicked']]],
  ] as const)('are refused without %s, by its name', async (name, form) => {
    expect(await mailgun('POST', path, { form })).toMatchObject({ status: 400, body: { message: `Missing parameter '${name}'` } })
  })

  it('are refused as JSON: Mailgun finds no field in it', async () => {
    expect(await mailgun('POST', path, { json: { id: 'clicked', url: A } })).toMatchObject({
      status: 400,
      body: { message: "Missing parameter 'id'" },
    })
    expect(await mailgun('POST', path)).toMatchObject({ status: 400, body: { message: "Missing parameter 'id'" } })
  })

  it('are refused with a URL that is none', async () => {
    expect(await create('clicked', 'ftp://example.com')).toMatchObject({
      status: 400,
      body: { Reason: 'ftp://example.com is not a valid url: invalid URL scheme' },
    })
  })

  it('are refused under a name that does not exist', async () => {
    expect((await create('bounce', A)).status).toBe(400)
    expect(await list()).toEqual({})
  })

  it('of one domain are not those of another', async () => {
    await create('clicked', A)
    expect((await mailgun('GET', '/v3/domains/other.example.com/webhooks')).body).toEqual({ webhooks: {} })
  })

  it('answer to a page that was asked for as to the whole list: nobody knows better', async () => {
    await create('clicked', A)
    expect((await mailgun('GET', `${path}?limit=1&skip=1`)).body).toEqual({ webhooks: { clicked: { urls: [A] } } })
    expect((await mailgun('GET', `${path}?limit=many`)).status).toBe(200)
  })

  it('come from the names that have them, also when a name looks like a property of every object', async () => {
    expect((await mailgun('GET', `${path}/constructor`)).status).toBe(404)
    expect((await mailgun('GET', '/v3/domains/__proto__/webhooks')).body).toEqual({ webhooks: {} })
  })
})

describe('webhooks by URL (v4)', () => {
  const v4 = '/v4/domains/mg.example.com/webhooks'
  const tie = (method: string, url: string, ...names: readonly string[]) =>
    mailgun(method, v4, { form: [['url', url], ...names.map((name) => ['event_types', name] as const)] })

  it('tie a URL to several names, beside those of v3', async () => {
    await create('clicked', A)
    expect((await tie('POST', B, 'clicked', 'delivered')).body).toEqual({
      webhooks: { clicked: { urls: [A, B] }, delivered: { urls: [B] } },
    })
    expect(await list()).toEqual({ clicked: { urls: [A, B] }, delivered: { urls: [B] } })
  })

  it('are tied whole or not at all', async () => {
    await tie('POST', A, 'clicked')
    expect(await tie('POST', A, 'opened', 'clicked')).toMatchObject({
      status: 400,
      body: { Reason: `Webhook for event type 'clicked' with URL '${A}' already exists` },
    })
    await create('delivered', B, C, D)
    expect(await tie('POST', A, 'opened', 'delivered')).toMatchObject({
      status: 400,
      body: { Reason: 'unable to add more than 3 urls for event type delivered' },
    })
    expect(await list()).toEqual({ clicked: { urls: [A] }, delivered: { urls: [B, C, D] } })
  })

  it('move a URL to other names when they are updated', async () => {
    await tie('POST', A, 'clicked', 'opened')
    await create('opened', B)
    expect((await tie('PUT', A, 'opened', 'delivered')).body).toEqual({
      webhooks: { opened: { urls: [A, B] }, delivered: { urls: [A] } },
    })
  })

  it('are not found by an update of a URL that is nowhere', async () => {
    expect(await tie('PUT', A, 'clicked')).toMatchObject({ status: 404, body: { Description: 'Webhook not found' } })
  })

  it('lose URLs that are deleted, under all names', async () => {
    await tie('POST', A, 'clicked', 'opened')
    await tie('POST', B, 'clicked')
    const gone = await mailgun('DELETE', `${v4}?url=${encodeURIComponent(A)},${encodeURIComponent(D)}`)
    expect(gone).toMatchObject({ status: 200, body: { webhooks: { clicked: { urls: [B] } } } })
    expect(await list()).toEqual({ clicked: { urls: [B] } })
  })

  it('are refused without what is needed', async () => {
    expect(await mailgun('DELETE', v4)).toMatchObject({ status: 400, body: { Field: 'url' } })
    expect(await mailgun('POST', v4, { form: [['event_types', 'clicked']] })).toMatchObject({
      status: 400,
      body: { message: "Missing parameter 'url'" },
    })
    expect(await tie('PUT', 'https//invalid', 'clicked')).toMatchObject({
      status: 400,
      body: { Reason: 'invalid parameters: https//invalid is not a valid url: invalid URL scheme' },
    })
  })
})

describe('webhooks of the account (v1)', () => {
  const add = (url: string, ...names: readonly string[]) =>
    mailgun('POST', '/v1/webhooks', { form: [['url', url], ...names.map((name) => ['event_types', name] as const)] })
  const added = async (url: string, ...names: readonly string[]) => textAt((await add(url, ...names)).body, 'webhook_id')
  const ids = async (query = '') =>
    listAt((await mailgun('GET', `/v1/webhooks${query}`)).body, 'webhooks').map((one) => textAt(one, 'webhook_id'))

  it('live under ids of 24 hexadecimal digits, from creation to deletion', async () => {
    const id = await added(A, 'clicked', 'opened')
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    const one = await mailgun('GET', `/v1/webhooks/${id}`)
    expect(one.body).toEqual({
      webhook_id: id,
      description: '',
      url: A,
      event_types: ['clicked', 'opened'],
      created_at: `${new Date(sandbox.clock.now()).toISOString().slice(0, 19)}Z`,
    })
    const form = [
      ['url', B],
      ['event_types', 'delivered'],
      ['description', 'Mine'],
    ] as const
    expect(await mailgun('PUT', `/v1/webhooks/${id}`, { form })).toMatchObject({ status: 204, body: undefined })
    expect((await mailgun('GET', '/v1/webhooks')).body).toMatchObject({
      webhooks: [{ webhook_id: id, url: B, event_types: ['delivered'], description: 'Mine' }],
    })
    expect((await mailgun('DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
    expect(await mailgun('GET', `/v1/webhooks/${id}`)).toMatchObject({ status: 404, body: { Description: 'webhook not found' } })
    expect(await mailgun('DELETE', `/v1/webhooks/${id}`)).toMatchObject({
      status: 404,
      body: { Description: `webhook_id not found: ${id}` },
    })
    expect((await mailgun('PUT', `/v1/webhooks/${id}`, { form })).status).toBe(404)
    expect(await mailgun('DELETE', '/v1/webhooks/malformed')).toMatchObject({ status: 400, body: { Field: 'webhook_id' } })
  })

  it('are listed by their ids, or all when none is named', async () => {
    const [first, second, third] = [await added(A, 'clicked'), await added(B, 'clicked'), await added(C, 'opened')]
    expect(await ids()).toEqual([first, second, third])
    expect(await ids(`?webhook_ids=${third},${first}`)).toEqual([first, third])
    expect(await ids('?webhook_ids=')).toEqual([first, second, third])
    expect(await ids('?webhook_ids=a&webhook_ids=b')).toEqual([first, second, third])
  })

  it('are deleted by their ids, all together, or, with both, by their ids', async () => {
    const [first, second, third] = [await added(A, 'clicked'), await added(B, 'clicked'), await added(C, 'opened')]
    expect((await mailgun('DELETE', `/v1/webhooks?webhook_ids=${first}`)).status).toBe(204)
    expect(await ids()).toEqual([second, third])
    expect((await mailgun('DELETE', `/v1/webhooks?all=true&webhook_ids=${second}`)).status).toBe(204)
    expect(await ids()).toEqual([third])
    expect((await mailgun('DELETE', '/v1/webhooks?all=true')).status).toBe(204)
    expect(await mailgun('DELETE', '/v1/webhooks?all=true')).toMatchObject({
      status: 404,
      body: { Description: 'no webhooks found for account' },
    })
  })

  it.each(['', '?webhook_ids=', '?webhook_ids=a,,b', '?all=false'])('are not deleted by DELETE /v1/webhooks%s', async (query) => {
    await add(A, 'clicked')
    expect(await mailgun('DELETE', `/v1/webhooks${query}`)).toMatchObject({
      status: 400,
      body: { message: 'Invalid parameter: webhook_ids malformed webhook_ids parameter: empty values not allowed' },
    })
    expect(await ids()).toHaveLength(1)
  })

  it('have at most three URLs for a name, and none twice', async () => {
    const first = await added(A, 'clicked')
    await add(B, 'clicked')
    await add(C, 'clicked')
    expect(await add(D, 'opened', 'clicked')).toMatchObject({
      status: 409,
      body: { Description: 'unable to add more than 3 urls for event type clicked' },
    })
    expect(await add(A, 'clicked')).toMatchObject({ status: 409, body: { Description: `url ${A} already exists for event type clicked` } })
    const form = [
      ['url', B],
      ['event_types', 'clicked'],
    ] as const
    expect((await mailgun('PUT', `/v1/webhooks/${first}`, { form })).status).toBe(409)
    // It is not in its own way.
    const same = [
      ['url', A],
      ['event_types', 'clicked'],
    ] as const
    expect((await mailgun('PUT', `/v1/webhooks/${first}`, { form: same })).status).toBe(204)
  })

  it('are refused in the words of v1', async () => {
    expect(await add(A, 'invalid_type')).toMatchObject({ status: 404, body: { Description: "event_type 'invalid_type' is invalid" } })
    expect(await add(A, 'clicked', 'clicked')).toMatchObject({
      status: 400,
      body: { Field: 'event_types', Value: 'duplicate event types' },
    })
    expect(await add('nowhere', 'clicked')).toMatchObject({
      status: 400,
      body: { Field: 'url', Value: 'missing or invalid url parameter' },
    })
    expect(await mailgun('POST', '/v1/webhooks', { form: [['url', A]] })).toMatchObject({ status: 400, body: { Field: 'event_types' } })
    expect((await mailgun('POST', '/v1/webhooks', { json: {} })).status).toBe(400)
  })
})

describe('the signing key (v5)', () => {
  it('is that of the sandbox until it is made anew', async () => {
    expect((await mailgun('GET', '/v5/accounts/http_signing_key')).body).toEqual({ http_signing_key: 'sandbox-signing-key' })
    const made = await mailgun('POST', '/v5/accounts/http_signing_key')
    expect(made.body).toEqual({
      message: 'regenerated HTTP signing key for account',
      http_signing_key: expect.stringMatching(/^key-[0-9a-f]{32}$/),
    })
    expect((await mailgun('GET', '/v5/accounts/http_signing_key')).body).toEqual({
      http_signing_key: at(made.body, 'http_signing_key'),
    })
  })
})

describe('regions', () => {
  it('are apart: domains, accounts and all', async () => {
    await create('clicked', A)
    await mailgun('POST', '/v1/webhooks', {
      form: [
        ['url', A],
        ['event_types', 'opened'],
      ],
    })
    expect(await list(europe)).toEqual({})
    expect((await europe('GET', '/v1/webhooks')).body).toEqual({ webhooks: [] })
    await europe('POST', path, {
      form: [
        ['id', 'clicked'],
        ['url', B],
      ],
    })
    expect(await list(europe)).toEqual({ clicked: { urls: [B] } })
    expect(await list()).toEqual({ clicked: { urls: [A] } })
  })

  it.each([
    ['https://api.mailgun.net', 'the same as the mount', [A]],
    ['https://api.eu.mailgun.net', 'Europe', undefined],
  ])('are told by the URL of a client that has the sandbox as its fetch: %s is %s', async (server, _, urls) => {
    await create('clicked', A)
    const api = apiOf(sandbox, server, basic('api', 'k'))
    expect(at((await api('GET', path)).body, 'webhooks')).toEqual(urls === undefined ? {} : { clicked: { urls } })
  })

  it('are chosen by the region of the generated client', async () => {
    await create('clicked', A)
    const clients = (['us', 'eu'] as const).map((region) =>
      createClient({ apiKey: 'k', domain: 'mg.example.com', region, fetch: sandbox.fetch }),
    )
    const lists = await Promise.all(clients.map(async (client) => (await client.listWebhooks()).data))
    expect(lists).toEqual([{ webhooks: { clicked: { urls: [A] } } }, { webhooks: {} }])
  })

  it('that do not exist are no mount', async () => {
    const response = await sandbox.fetch(`/mailgun.mars${path}`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ contracts: ['/mailgun', '/mailgun-legacy'] })
  })
})

describe('domains that must exist', () => {
  it('are not found otherwise, by any operation', async () => {
    const strict = await judgedSandbox({ contracts: ['mailgun', 'mailgun-legacy'], known: ['mine.example.com', '100'] })
    const { mailgun: api, legacyMailgun } = apis(strict)
    const form = [
      ['id', 'clicked'],
      ['url', A],
    ] as const
    const v4 = [
      ['url', A],
      ['event_types', 'clicked'],
    ] as const
    const answers = await Promise.all([
      api('GET', path),
      api('POST', path, { form }),
      api('GET', `${path}/clicked`),
      api('PUT', `${path}/clicked`, { form: [['url', A]] }),
      api('DELETE', `${path}/clicked`),
      api('POST', '/v4/domains/mg.example.com/webhooks', { form: v4 }),
      api('PUT', '/v4/domains/mg.example.com/webhooks', { form: v4 }),
      api('DELETE', `/v4/domains/mg.example.com/webhooks?url=${A}`),
      legacyMailgun('GET', '/domains/mg.example.com/webhooks'),
      legacyMailgun('GET', '/domains/mg.example.com/webhooks/click'),
      legacyMailgun('PUT', '/domains/mg.example.com/webhooks/click', { form: [['url', A]] }),
      legacyMailgun('DELETE', '/domains/mg.example.com/webhooks/click'),
      legacyMailgun('POST', '/domains/mg.example.com/webhooks', {
        form: [
          ['id', 'click'],
          ['url', A],
        ],
      }),
    ])
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [404, { message: 'Domain not found' }]))
    expect((await api('POST', '/v3/domains/mine.example.com/webhooks', { form })).status).toBe(200)
    await strict.close()
  })
})

describe('the legacy contract', () => {
  const old = '/domains/mg.example.com/webhooks'

  it('has the same webhooks by their old names, one URL each', async () => {
    await create('clicked', A, B)
    await create('permanent_fail', C)
    await create('accepted', D) // has no old name
    expect((await legacy('GET', old)).body).toEqual({ webhooks: { bounce: { url: C }, drop: { url: C }, click: { url: A } } })
    expect((await legacy('GET', `${old}/click`)).body).toEqual({ webhook: { url: A } })
  })

  it('creates, replaces and deletes what today’s contract shows', async () => {
    expect(
      await legacy('POST', old, {
        form: [
          ['id', 'click'],
          ['url', A],
        ],
      }),
    ).toMatchObject({ status: 200, body: { message: 'Webhook has been created', webhook: { url: A } } })
    expect(await list()).toEqual({ clicked: { urls: [A] } })
    expect((await mailgun('GET', `${path}/click`)).body).toEqual({ webhook: { urls: [A] } })
    expect((await legacy('PUT', `${old}/click`, { form: [['url', B]] })).body).toEqual({
      message: 'Webhook has been updated',
      webhook: { url: B },
    })
    expect(await list()).toEqual({ clicked: { urls: [B] } })
    expect((await legacy('DELETE', `${old}/click`)).body).toEqual({ message: 'Webhook has been deleted', webhook: { url: B } })
    expect(await list()).toEqual({})
  })

  it.each(['GET', 'PUT', 'DELETE'])('finds nothing by %s under a name without a URL', async (method) => {
    const sent = method === 'PUT' ? { form: [['url', A]] as const } : {}
    expect(await legacy(method, `${old}/spam`, sent)).toMatchObject({ status: 404, body: { message: 'Webhook not found' } })
    expect((await legacy(method, `${old}/clicked`, sent)).status).toBe(404)
  })

  it('says what is missing', async () => {
    expect((await legacy('POST', old, { form: [['url', A]] })).body).toEqual({ message: "Missing parameter 'id'" })
    expect((await legacy('POST', old, { json: {} })).body).toEqual({ message: "Missing parameter 'id'" })
  })
})
