import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { Inbox } from './inbox.js'
import { type Api, apis, at, judgedSandbox, listAt, textAt } from './judged.js'

const URL_A = 'https://example.com/a'
const minimal = { event_types: ['subscriber.created'], url: URL_A }
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

let inbox: Inbox
let sandbox: Sandbox
let buttondown: Api
let legacy: Api
beforeEach(async () => {
  inbox = new Inbox()
  sandbox = await judgedSandbox({ contracts: ['buttondown', 'buttondown-legacy'], clock: 'manual', deliver: inbox.deliver })
  const all = apis(sandbox)
  buttondown = all.buttondown
  legacy = all.legacyButtondown
})
afterEach(() => sandbox.close())

const created = async (fields: object = {}) =>
  textAt((await buttondown('POST', '/webhooks', { json: { ...minimal, ...fields } })).body, 'id')

describe('webhooks', () => {
  it('get an id, a date and what nobody said otherwise, and can be read again', async () => {
    const { status, body } = await buttondown('POST', '/webhooks', { json: minimal })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.stringMatching(UUID),
      creation_date: new Date(sandbox.clock.now()).toISOString(),
      status: 'enabled',
      event_types: ['subscriber.created'],
      url: URL_A,
      description: '',
      signing_key: '',
    })
    expect((await buttondown('GET', `/webhooks/${textAt(body, 'id')}`)).body).toEqual(body)
  })

  it('are changed by what a PATCH says, and keep the rest', async () => {
    const id = await created({ description: 'Mine', signing_key: 'key' })
    const patched = await buttondown('PATCH', `/webhooks/${id}`, { json: { ...minimal, url: 'https://example.com/b', status: 'disabled' } })
    expect(patched).toMatchObject({
      status: 200,
      body: { id, url: 'https://example.com/b', status: 'disabled', description: 'Mine', signing_key: 'key' },
    })
    expect((await buttondown('GET', `/webhooks/${id}`)).body).toEqual(patched.body)
  })

  it('are gone when they are deleted, with what was attempted', async () => {
    const id = await created()
    await sandbox.trigger('buttondown', 'subscriber.created')
    expect(await buttondown('DELETE', `/webhooks/${id}`)).toMatchObject({ status: 204, body: undefined })
    const gone = { status: 404, body: { code: 'not_found', detail: 'There is no webhook of this id.' } }
    expect(await buttondown('GET', `/webhooks/${id}`)).toMatchObject(gone)
    expect(await buttondown('PATCH', `/webhooks/${id}`, { json: minimal })).toMatchObject(gone)
    expect(await buttondown('DELETE', `/webhooks/${id}`)).toMatchObject(gone)
    expect(await buttondown('GET', `/webhooks/${id}/attempts`)).toMatchObject(gone)
    expect(await buttondown('POST', `/webhooks/${id}/test`)).toMatchObject(gone)
  })

  it('are listed by their status', async () => {
    const [on, off] = [await created(), await created({ status: 'disabled' })]
    const ids = async (query = '') => listAt((await buttondown('GET', `/webhooks${query}`)).body, 'results').map((one) => at(one, 'id'))
    expect(await ids()).toEqual([on, off])
    expect(await ids('?status=enabled')).toEqual([on])
    expect(await ids('?status=disabled')).toEqual([off])
  })

  it('are listed in pages, which name their neighbours in the body and in Link headers', async () => {
    const ids: string[] = []
    for (let i = 0; i < 201; i++) ids.push(await created())
    const pages: string[] = []
    let next: unknown = '/buttondown/v1/webhooks?status=enabled'
    const seen: unknown[] = []
    while (typeof next === 'string') {
      const response = await sandbox.fetch(next, { headers: { authorization: 'Token key' } })
      const body: unknown = await response.json()
      expect(at(body, 'count')).toBe(201)
      const wanted = [
        ['next', 'next'],
        ['previous', 'prev'],
      ] as const
      const links = wanted.flatMap(([key, rel]) => (at(body, key) === null ? [] : [`<${textAt(body, key)}>; rel="${rel}"`]))
      expect(response.headers.get('link')).toBe(links.length === 0 ? null : links.join(', '))
      seen.push(...listAt(body, 'results').map((one) => at(one, 'id')))
      pages.push(String(at(body, 'previous')))
      next = at(body, 'next')
    }
    expect(seen).toEqual(ids)
    const base = 'http://sandbox.localhost/buttondown/v1/webhooks?status=enabled&page='
    expect(pages).toEqual(['null', `${base}1`, `${base}2`])
    expect((await buttondown('GET', '/webhooks?page=9')).body).toMatchObject({ results: [], count: 201, next: null })
  })

  it.each([
    ['without a url', { event_types: [] }, { type: 'missing', loc: ['body', 'payload', 'url'], msg: 'Field required' }],
    [
      'with a field that nobody knows',
      { ...minimal, unexpected: 1 },
      { type: 'extra_forbidden', loc: ['body', 'payload', 'unexpected'], msg: 'Extra inputs are not permitted' },
    ],
    [
      'with a url that is too long',
      { ...minimal, url: `https://example.com/${'x'.repeat(2000)}` },
      { type: 'string_too_long', loc: ['body', 'payload', 'url'] },
    ],
    ['with an event that does not exist', { ...minimal, event_types: ['nonsense'] }, { loc: ['body', 'payload', 'event_types', '0'] }],
  ])('are refused %s, with a list of what is wrong', async (_, json, fault) => {
    const refused = await buttondown('POST', '/webhooks', { json })
    expect(refused).toMatchObject({ status: 422, body: { detail: [fault] } })
    const id = await created()
    expect((await buttondown('PATCH', `/webhooks/${id}`, { json })).status).toBe(422)
  })

  it('are refused by what is no JSON, with a sentence', async () => {
    const response = await sandbox.fetch('/buttondown/v1/webhooks', {
      method: 'POST',
      headers: { authorization: 'Token key', 'content-type': 'application/json' },
      body: '{"url"',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'something_went_wrong', detail: expect.stringContaining('valid JSON') })
  })

  it('are not listed by a query that is wrong', async () => {
    expect(await buttondown('GET', '/webhooks?status=broken&page=x')).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['query', 'status'] }, { loc: ['query', 'page'] }] },
    })
  })

  it('are neither read nor changed by a header that is wrong', async () => {
    const id = await created()
    const headers = { 'x-api-version': 'yesterday' }
    const wrong = async (method: string, path: string, json?: object) =>
      (await buttondown(method, path, { headers, ...(json === undefined ? {} : { json }) })).status
    expect([
      await wrong('GET', `/webhooks/${id}`),
      await wrong('DELETE', `/webhooks/${id}`),
      await wrong('GET', '/webhooks'),
      await wrong('POST', '/webhooks', minimal),
      await wrong('PATCH', `/webhooks/${id}`, minimal),
      await wrong('GET', `/webhooks/${id}/attempts`),
      await wrong('POST', `/webhooks/${id}/test`),
    ]).toEqual([409, 409, 422, 422, 422, 422, 422])
    expect((await buttondown('GET', `/webhooks/${id}`)).status).toBe(200)
  })
})

describe('an idempotency key', () => {
  const headers = { 'x-idempotency-key': 'key-of-mine' }

  it('gets the first answer again, and nothing is done twice', async () => {
    const first = await buttondown('POST', '/webhooks', { json: minimal, headers })
    const second = await buttondown('POST', '/webhooks', { json: minimal, headers })
    expect(second).toMatchObject({ status: 201, body: first.body })
    expect((await buttondown('GET', '/webhooks')).body).toMatchObject({ count: 1 })
  })

  it('is refused with another request', async () => {
    await buttondown('POST', '/webhooks', { json: minimal, headers })
    const other = await buttondown('POST', '/webhooks', { json: { ...minimal, description: 'another' }, headers })
    expect(other).toMatchObject({ status: 409, body: undefined })
    expect((await buttondown('GET', '/webhooks')).body).toMatchObject({ count: 1 })
  })

  it('keeps copies from being carried out that come at the same time', async () => {
    const id = await created()
    const copies = Array.from({ length: 20 }, () => buttondown('POST', `/webhooks/${id}/test`, { headers }))
    expect((await Promise.all(copies)).map(({ status }) => status)).toEqual(copies.map(() => 204))
    await sandbox.clock.advance(0)
    expect(inbox.received).toHaveLength(1)
  })

  it('is another one for everybody who sends an empty one', async () => {
    await buttondown('POST', '/webhooks', { json: minimal, headers: { 'x-idempotency-key': '' } })
    await buttondown('POST', '/webhooks', { json: minimal, headers: { 'x-idempotency-key': '' } })
    expect((await buttondown('GET', '/webhooks')).body).toMatchObject({ count: 2 })
  })

  it('is too long above 200 characters', async () => {
    const long = { 'x-idempotency-key': 'x'.repeat(201) }
    expect((await buttondown('POST', '/webhooks', { json: minimal, headers: long })).status).toBe(422)
  })

  it('is heard over HTTP as well', async () => {
    const { urls, close } = await sandbox.listen()
    const post = async () => {
      const sent = { authorization: 'Token key', 'content-type': 'application/json', 'X-Idempotency-Key': 'key-of-mine' }
      const response = await fetch(`${urls['buttondown']}/webhooks`, { method: 'POST', headers: sent, body: JSON.stringify(minimal) })
      return at(await response.json(), 'id')
    }
    expect(await post()).toBe(await post())
    const wrong = await fetch(`${urls['buttondown']}/webhooks`, { headers: { authorization: 'Token key', 'X-API-Version': 'yesterday' } })
    expect(wrong.status).toBe(422)
    await close()
  })
})

describe('the contract of early 2024', () => {
  it('has the same webhooks, each with its first event type', async () => {
    const id = await created({ event_types: ['email.sent', 'email.created'], description: 'Mine' })
    const shown = {
      id,
      creation_date: new Date(sandbox.clock.now()).toISOString(),
      event_type: 'email.sent',
      url: URL_A,
      description: 'Mine',
    }
    expect((await legacy('GET', '/webhooks')).body).toEqual({ results: [shown], count: 1 })
    expect((await legacy('GET', `/webhooks/${id}`)).body).toEqual(shown)
  })

  it('creates, changes and deletes what today’s contract shows', async () => {
    const made = await legacy('POST', '/webhooks', { json: { event_type: 'email.sent', url: URL_A, description: 'Mine' } })
    expect(made.status).toBe(201)
    const id = textAt(made.body, 'id')
    expect((await buttondown('GET', `/webhooks/${id}`)).body).toMatchObject({ event_types: ['email.sent'], status: 'enabled' })
    const changed = await legacy('PATCH', `/webhooks/${id}`, { json: { event_type: 'email.created', url: URL_A } })
    expect(changed).toMatchObject({ status: 200, body: { event_type: 'email.created', description: 'Mine' } })
    expect(await legacy('DELETE', `/webhooks/${id}`)).toMatchObject({ status: 204, body: undefined })
    expect((await buttondown('GET', `/webhooks/${id}`)).status).toBe(404)
  })

  it('answers what is not there with the statuses that its document has', async () => {
    expect((await legacy('GET', '/webhooks/unknown')).status).toBe(404)
    expect((await legacy('DELETE', '/webhooks/unknown')).status).toBe(404)
    expect((await legacy('PATCH', '/webhooks/unknown', { json: { event_type: 'email.sent', url: URL_A } })).status).toBe(400)
    expect((await legacy('POST', '/webhooks', { json: { event_type: 'nonsense' } })).status).toBe(400)
    expect((await legacy('PATCH', '/webhooks/unknown', { json: {} })).status).toBe(400)
  })

  it('delivers events without an id', async () => {
    await legacy('POST', '/webhooks', { json: { event_type: 'subscriber.created', url: URL_A } })
    await sandbox.trigger('buttondown-legacy', 'subscriber.created', { subscriber: 's-1' })
    expect(inbox.received.map(({ body }) => JSON.parse(body))).toEqual([
      { event_type: 'subscriber.created', data: expect.objectContaining({ subscriber: 's-1' }) },
    ])
  })
})
