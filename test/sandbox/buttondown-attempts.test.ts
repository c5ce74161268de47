import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { receiveEvent } from '../../src/providers/buttondown/buttondown.js'
import { Inbox } from './inbox.js'
import { type Api, apis, at, judgedSandbox, listAt, textAt } from './judged.js'

const URL_A = 'https://example.com/a'
const minimal = { event_types: ['subscriber.created'], url: URL_A }
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

let inbox: Inbox
let sandbox: Sandbox
let buttondown: Api
beforeEach(async () => {
  inbox = new Inbox()
  sandbox = await judgedSandbox({ contracts: ['buttondown'], clock: 'manual', deliver: inbox.deliver })
  buttondown = apis(sandbox).buttondown
})
afterEach(() => sandbox.close())

const created = async (fields: object = {}) =>
  textAt((await buttondown('POST', '/webhooks', { json: { ...minimal, ...fields } })).body, 'id')
const attemptsOf = async (id: string, query = '') => listAt((await buttondown('GET', `/webhooks/${id}/attempts${query}`)).body, 'results')

describe('attempts', () => {
  it('are filled by real deliveries, retries included', async () => {
    const id = await created()
    inbox.answer = () => new Response('invalid signature', { status: 401 })
    await sandbox.trigger('buttondown', 'subscriber.created')
    expect(await attemptsOf(id)).toEqual([
      {
        id: expect.stringMatching(UUID),
        creation_date: new Date(sandbox.clock.now()).toISOString(),
        status: 'failed',
        event_type: 'subscriber.created',
        error_message: 'Webhook returned 401: invalid signature',
        attempt_count: 0,
        completion_date: null,
        duration_ms: expect.any(Number),
      },
    ])
    await sandbox.clock.advance('5m')
    inbox.answer = () => new Response(null, { status: 204 })
    await sandbox.clock.advance('5m')
    expect(await attemptsOf(id)).toMatchObject([
      {
        status: 'successful',
        error_message: null,
        attempt_count: 2,
        completion_date: new Date(sandbox.clock.now()).toISOString(),
      },
    ])
  })

  it('are there before the first one is made', async () => {
    let answer: (response: Response) => void = () => undefined
    inbox.answer = () => new Promise((resolve) => (answer = resolve))
    const id = await created()
    const triggered = sandbox.trigger('buttondown', 'subscriber.created')
    await expect.poll(() => inbox.received.length).toBe(1)
    expect(await attemptsOf(id)).toMatchObject([{ status: 'unattempted', duration_ms: null, completion_date: null }])
    expect(await attemptsOf(id, '?status=unattempted')).toHaveLength(1)
    answer(new Response())
    await triggered
    expect(await attemptsOf(id, '?status=unattempted')).toEqual([])
    expect(await attemptsOf(id, '?status=successful')).toHaveLength(1)
  })

  it('are those of the webhook alone, in pages', async () => {
    const [id, other] = [await created(), await created({ event_types: ['email.sent'] })]
    for (let i = 0; i < 101; i++) await sandbox.trigger('buttondown', 'subscriber.created')
    const first = (await buttondown('GET', `/webhooks/${id}/attempts`)).body
    expect([listAt(first, 'results').length, at(first, 'count'), at(first, 'next')]).toEqual([
      100,
      101,
      `http://sandbox.localhost/buttondown/v1/webhooks/${id}/attempts?page=2`,
    ])
    expect(await attemptsOf(id, '?page=2')).toHaveLength(1)
    expect(await attemptsOf(other)).toEqual([])
  })
})

describe('a test', () => {
  it('delivers an event of the first type, signed with the key of the webhook', async () => {
    const id = await created({ event_types: ['email.sent', 'email.created'], signing_key: 'my key' })
    expect(await buttondown('POST', `/webhooks/${id}/test`)).toMatchObject({ status: 204, body: undefined })
    await sandbox.clock.advance(0)
    const [received] = inbox.received
    const { type } = await receiveEvent(received?.request ?? new Request('http://none'), { signingKey: 'my key' })
    expect(type).toBe('email.sent')
    expect(await attemptsOf(id)).toMatchObject([{ status: 'successful', event_type: 'email.sent' }])
  })

  it('delivers the type that is asked for, to a webhook that is disabled too, and to no other', async () => {
    const id = await created({ status: 'disabled' })
    await created({ url: 'https://example.com/other', event_types: ['survey.created'] })
    await buttondown('POST', `/webhooks/${id}/test?event_type=survey.created`)
    await sandbox.clock.advance(0)
    expect(inbox.received.map(({ url, body }) => [url, at(JSON.parse(body), 'event_type')])).toEqual([[URL_A, 'survey.created']])
  })

  it('is refused where the webhook has no type, and with a type that does not exist', async () => {
    const id = await created({ event_types: [] })
    expect(await buttondown('POST', `/webhooks/${id}/test`)).toMatchObject({ status: 400 })
    expect(await buttondown('POST', `/webhooks/${id}/test?event_type=nonsense`)).toMatchObject({ status: 422 })
  })
})

describe('signatures', () => {
  it('are made with the key of each webhook, and left out where there is none', async () => {
    await created({ url: 'https://example.com/signed', signing_key: 'one' })
    await created({ url: 'https://example.com/other', signing_key: 'two' })
    await created({ url: 'https://example.com/plain' })
    await sandbox.trigger('buttondown', 'subscriber.created')
    const verified = await Promise.all(
      inbox.received.map(async ({ url, request }) => {
        const options = url.endsWith('signed') ? { signingKey: 'one' } : url.endsWith('other') ? { signingKey: 'two' } : undefined
        expect(request.headers.has('x-buttondown-signature')).toBe(options !== undefined)
        return (await receiveEvent(request, options ?? { allowUnsigned: true })).type
      }),
    )
    expect(verified).toEqual(['subscriber.created', 'subscriber.created', 'subscriber.created'])
  })
})

describe('five events in a row that fail', () => {
  const fail = async (): Promise<void> => {
    inbox.answer = () => new Response(null, { status: 500 })
    await sandbox.trigger('buttondown', 'subscriber.created')
    await sandbox.clock.advance('25m')
  }
  const statusOf = async (id: string) => at((await buttondown('GET', `/webhooks/${id}`)).body, 'status')

  it('disable the webhook, which hears of nothing more until it is enabled again', async () => {
    const id = await created()
    for (let i = 0; i < 4; i++) await fail()
    expect(await statusOf(id)).toBe('enabled')
    await fail()
    expect(await statusOf(id)).toBe('disabled')
    inbox.clear()
    expect(await sandbox.trigger('buttondown', 'subscriber.created')).toEqual([])
    await buttondown('PATCH', `/webhooks/${id}`, { json: { ...minimal, status: 'enabled' } })
    // It starts anew: four more do not disable it.
    for (let i = 0; i < 4; i++) await fail()
    expect(await statusOf(id)).toBe('enabled')
  })

  it('are counted from the last one that was taken', async () => {
    const id = await created()
    for (let i = 0; i < 4; i++) await fail()
    inbox.answer = () => new Response()
    await sandbox.trigger('buttondown', 'subscriber.created')
    for (let i = 0; i < 4; i++) await fail()
    expect(await statusOf(id)).toBe('enabled')
  })
})
