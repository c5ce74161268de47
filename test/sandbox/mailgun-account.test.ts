import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { type Api, apis, at, judgedSandbox, listAt, textAt } from './judged.js'

const A = 'https://example.com/a'
const B = 'https://example.com/b'
const C = 'https://example.com/c'
const D = 'https://example.com/d'

let sandbox: Sandbox
let mailgun: Api
beforeEach(async () => {
  sandbox = await judgedSandbox({ contracts: ['mailgun'], clock: 'manual' })
  mailgun = apis(sandbox).mailgun
})
afterEach(() => sandbox.close())

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
