import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { receiveEvent } from '../../src/providers/emma/emma.js'
import { Inbox } from './inbox.js'
import { type Api, apiOf, apis, at, basic, judgedSandbox } from './judged.js'

const A = 'https://example.com/a'

let inbox: Inbox
let sandbox: Sandbox
let emma: Api
beforeEach(async () => {
  inbox = new Inbox()
  sandbox = await judgedSandbox({ contracts: ['emma'], clock: 'manual', deliver: inbox.deliver })
  emma = apis(sandbox).emma
})
afterEach(() => sandbox.close())

const created = async (fields: object = {}) =>
  Number((await emma('POST', '/webhooks', { json: { event: 'message_open', url: A, ...fields } })).body)

describe('webhooks', () => {
  it('are created as a bare integer, and read under it', async () => {
    const made = await emma('POST', '/webhooks', { json: { event: 'message_open', url: A } })
    expect(made).toMatchObject({ status: 200, body: expect.any(Number) })
    const id = Number(made.body)
    expect(Number.isSafeInteger(id)).toBe(true)
    expect(await emma('GET', `/webhooks/${id}`)).toMatchObject({
      status: 200,
      body: { webhook_id: id, account_id: 100, event: 'message_open', url: A, method: 'POST' },
    })
    expect(await created()).toBe(id + 1)
  })

  it('are changed in part, and answer with their id again', async () => {
    const id = await created()
    expect(await emma('PUT', `/webhooks/${id}`, { json: { method: 'GET' } })).toMatchObject({ status: 200, body: id })
    expect(await emma('PUT', `/webhooks/${id}`, { json: { url: 'https://example.com/b' } })).toMatchObject({ body: id })
    expect((await emma('GET', `/webhooks/${id}`)).body).toMatchObject({
      method: 'GET',
      url: 'https://example.com/b',
      event: 'message_open',
    })
  })

  it('answer false to an update that fails, and stay as they were', async () => {
    const id = await created()
    expect(await emma('PUT', `/webhooks/${id}`, { json: { event: 'no_such_event' } })).toMatchObject({ status: 200, body: false })
    expect((await emma('GET', `/webhooks/${id}`)).body).toMatchObject({ event: 'message_open' })
  })

  it('are deleted with true, one or all of the account', async () => {
    const [first, second, third] = [await created(), await created(), await created()]
    const other = apiOf(sandbox, '/emma/200', basic('public', 'private'))
    const kept = Number((await other('POST', '/webhooks', { json: { event: 'message_open', url: A } })).body)
    expect(await emma('DELETE', `/webhooks/${second}`)).toMatchObject({ status: 200, body: true })
    expect((await emma('GET', '/webhooks')).body).toMatchObject([{ webhook_id: first }, { webhook_id: third }])
    expect(await emma('DELETE', '/webhooks')).toMatchObject({ status: 200, body: true })
    expect((await emma('GET', '/webhooks')).body).toEqual([])
    expect(await emma('DELETE', '/webhooks')).toMatchObject({ status: 200, body: true })
    expect((await other('GET', '/webhooks')).body).toMatchObject([{ webhook_id: kept, account_id: 200 }])
    expect((await emma('GET', `/webhooks/${kept}`)).status).toBe(404)
  })

  it.each(['GET', 'PUT', 'DELETE'])('are not found by %s under an id that is not theirs', async (method) => {
    const sent = method === 'PUT' ? { json: { url: A } } : {}
    expect(await emma(method, '/webhooks/1', sent)).toMatchObject({ status: 404, body: { error: 'Not Found' } })
    expect((await emma(method, '/webhooks/abc', sent)).status).toBe(404)
    expect((await emma(method, '/webhooks/-1', sent)).status).toBe(404)
  })

  it('are listed by position, and counted', async () => {
    const ids = [await created(), await created(), await created()]
    const shown = async (query: string) => {
      const { body } = await emma('GET', `/webhooks${query}`)
      return Array.isArray(body) ? body.map((one: unknown) => at(one, 'webhook_id')) : body
    }
    expect(await shown('')).toEqual(ids)
    expect(await shown('?start=1&end=2')).toEqual(ids.slice(1, 2))
    expect(await shown('?start=1')).toEqual(ids.slice(1))
    expect(await shown('?start=2&end=1')).toEqual([])
    expect(await shown('?count=true')).toBe(3)
    expect(await shown('?count=false')).toEqual(ids)
    expect(await emma('GET', '/webhooks?start=0&end=501')).toMatchObject({ status: 400, body: { error: expect.stringContaining('500') } })
  })

  it('are refused without what they need, and with what they cannot have', async () => {
    for (const json of [{}, { event: 'message_open' }, { event: 'message_open', url: A, method: 'PATCH' }, { event: 'nonsense', url: A }]) {
      expect(await emma('POST', '/webhooks', { json })).toMatchObject({ status: 400, body: { error: expect.any(String) } })
    }
    expect((await emma('POST', '/webhooks', { form: [['url', A]] })).status).toBe(400)
    expect((await emma('GET', '/webhooks?start=x')).status).toBe(400)
    expect((await emma('GET', '/webhooks')).body).toEqual([])
  })
})

describe('event types', () => {
  it('are the 18 of the document, under the literal path', async () => {
    const { status, body } = await emma('GET', '/webhooks/events')
    expect(status).toBe(200)
    expect(body).toHaveLength(18)
    expect(body).toContainEqual({ event_name: 'mailing_finish', webhook_event_id: 1, description: expect.any(String) })
  })

  it('of later years can be registered as well', async () => {
    expect(await created({ event: 'member_add' })).toBeGreaterThan(0)
    expect(await created({ event: 'field_create' })).toBeGreaterThan(0)
  })
})

describe('accounts', () => {
  it('that do not exist have no keys, by any operation', async () => {
    const strict = await judgedSandbox({ contracts: ['emma'], known: ['200', 'mg.example.com'] })
    const unknown = apis(strict).emma
    const answers = await Promise.all([
      unknown('GET', '/webhooks'),
      unknown('POST', '/webhooks', { json: { event: 'message_open', url: A } }),
      unknown('DELETE', '/webhooks'),
      unknown('GET', '/webhooks/events'),
      unknown('GET', '/webhooks/1'),
      unknown('PUT', '/webhooks/1', { json: {} }),
      unknown('DELETE', '/webhooks/1'),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401))
    const mine = apiOf(strict, '/emma/200', basic('public', 'private'))
    expect((await mine('GET', '/webhooks')).status).toBe(200)
    await strict.close()
  })

  it('that are no numbers have no keys either', async () => {
    const api = apiOf(sandbox, '/emma/mine', basic('public', 'private'))
    for (const path of ['/webhooks', '/webhooks/events', '/webhooks/1']) expect((await api('GET', path)).status).toBe(401)
    expect((await api('DELETE', '/webhooks')).status).toBe(401)
  })
})

describe('deliveries', () => {
  it('come by POST, the event as the body, with the time of the sandbox', async () => {
    await created()
    await sandbox.clock.advance('1d')
    await sandbox.trigger('emma', 'message_open', { member_id: 7 })
    const [received] = inbox.received
    expect(received).toMatchObject({ method: 'POST', url: A })
    const { type, event } = await receiveEvent(received?.request ?? new Request('http://none'), {})
    expect(type).toBe('message_open')
    const timestamp = `@D:${new Date(sandbox.clock.now()).toISOString().slice(0, 19)}`
    expect(event).toMatchObject({ event_name: 'message_open', data: { member_id: 7, timestamp } })
  })

  it('come by GET, the event in the query, beside what stands there already', async () => {
    await created({ method: 'GET', url: `${A}?secret=1` })
    await sandbox.trigger('emma', 'message_open')
    const [received] = inbox.received
    expect(received).toMatchObject({ method: 'GET', body: '' })
    const url = new URL(received?.url ?? '')
    expect(url.searchParams.get('secret')).toBe('1')
    expect(JSON.parse(url.searchParams.get('payload') ?? '')).toMatchObject({ event_name: 'message_open' })
    expect((await receiveEvent(received?.request ?? new Request('http://none'), {})).type).toBe('message_open')
  })

  it('go to every webhook of the event, of whichever account, and are not repeated: nothing says that Emma does', async () => {
    inbox.answer = () => new Response(null, { status: 500 })
    await created({ url: 'https://example.com/1' })
    await created({ url: 'https://example.com/2' })
    await created({ url: 'https://example.com/3', event: 'message_click' })
    const deliveries = await sandbox.trigger('emma', 'message_open')
    expect(deliveries.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['given-up', 1],
      ['given-up', 1],
    ])
    await sandbox.clock.advance('2d')
    expect(inbox.urls).toEqual(['https://example.com/1', 'https://example.com/2'])
  })
})
