import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { type Api, apis, at, basic, judgedSandbox } from './judged.js'

const A = 'https://example.com/a'
const B = 'https://example.com/b'
const C = 'https://example.com/c'
const D = 'https://example.com/d'
const path = '/v3/domains/mg.example.com/webhooks'

let sandbox: Sandbox
let mailgun: Api
beforeEach(async () => {
  sandbox = await judgedSandbox({ contracts: ['mailgun'] })
  mailgun = apis(sandbox).mailgun
})
afterEach(() => sandbox.close())

const create = (id: string, ...urls: readonly string[]) =>
  mailgun('POST', path, { form: [['id', id], ...urls.map((url) => ['url', url] as const)] })
const list = async () => at((await mailgun('GET', path)).body, 'webhooks')

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
