import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { createClient } from '../../src/providers/mailgun/mailgun.js'
import { type Api, apiOf, apis, at, basic, judgedSandbox } from './judged.js'

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
