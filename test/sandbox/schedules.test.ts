import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attempt, Sandbox, SandboxOptions } from '../../src/entry/sandbox.js'
import { receiveEvent } from '../../src/providers/mailgun/mailgun.js'
import { receiveEvent as receiveOldEvent } from '../../src/providers/mailgun/mailgun-legacy.js'
import { Inbox } from './inbox.js'
import { apis, judgedSandbox } from './judged.js'

const KEY = 'sandbox-signing-key'
const URL_A = 'https://example.com/a'

let inbox: Inbox
let sandbox: Sandbox
const open: Sandbox[] = []
async function sandboxWith(options: SandboxOptions = {}): Promise<Sandbox> {
  const made = await judgedSandbox({ clock: 'manual', deliver: inbox.deliver, ...options })
  open.push(made)
  return made
}
beforeEach(async () => {
  inbox = new Inbox()
  sandbox = await sandboxWith()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const register = (url: string, name = 'clicked', on = sandbox) =>
  apis(on).mailgun('POST', '/v3/domains/mg.example.com/webhooks', {
    form: [
      ['id', name],
      ['url', url],
    ],
  })
const minutesAfter = (attempts: readonly Attempt[], start: number): number[] => attempts.map(({ at }) => (at - start) / 60_000)
const answerWith = (status: number): void => {
  inbox.answer = () => new Response('no', { status })
}

describe('Mailgun’s schedule', () => {
  it('is 5, 10 and 15 minutes, 1, 2 and 4 hours, each after the attempt before, over eight hours in one step of the clock', async () => {
    await register(URL_A)
    answerWith(500)
    const start = sandbox.clock.now()
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('8h')
    expect(minutesAfter(sandbox.deliveries(), start)).toEqual([0, 5, 15, 30, 90, 210, 450])
    expect(sandbox.deliveries().map(({ number, state }) => [number, state])).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => [number, 'pending']),
      [7, 'given-up'],
    ])
    await sandbox.clock.advance('7d')
    expect(inbox.received).toHaveLength(7)
  })

  it('of older documents is 10, 10, 15 and 30 minutes, 1, 2 and 4 hours', async () => {
    const older = await sandboxWith({ schedule: 'older' })
    await register(URL_A, 'clicked', older)
    answerWith(500)
    const start = older.clock.now()
    await older.trigger('mailgun', 'clicked')
    await older.clock.advance('9h')
    expect(minutesAfter(older.deliveries(), start)).toEqual([0, 10, 20, 35, 65, 125, 245, 485])
  })

  it('that does not exist is refused', async () => {
    await expect(judgedSandbox({ schedule: 'tomorrow' })).rejects.toThrow(/"tomorrow".*today, older/)
  })

  it('ends with the first 200', async () => {
    await register(URL_A)
    answerWith(503)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('5m')
    answerWith(200)
    await sandbox.clock.advance('8h')
    expect(sandbox.deliveries().map(({ status, state }) => [status, state])).toEqual([
      [503, 'pending'],
      [503, 'pending'],
      [200, 'delivered'],
    ])
  })

  it('ends with 406, which refuses the event for good', async () => {
    await register(URL_A)
    answerWith(406)
    const [delivery] = await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('8h')
    expect([delivery?.state, inbox.received.length]).toEqual(['given-up', 1])
  })

  it.each([201, 204, 301, 302, 307, 400, 404, 410, 429, 500])('goes on after %i', async (status) => {
    await register(URL_A)
    inbox.answer = () => new Response(null, { status, headers: { location: 'https://example.com/elsewhere' } })
    const [delivery] = await sandbox.trigger('mailgun', 'clicked')
    expect(delivery).toMatchObject({ state: 'pending', attempts: 1, nextAt: sandbox.clock.now() + 5 * 60_000 })
    expect(inbox.urls).toEqual([URL_A])
  })

  it.each([
    ['mailgun', 'delivered', 'delivered'],
    ['mailgun-legacy', 'deliver', 'delivered'],
  ])('is not for the event that a message was delivered: %s %s', async (contract, event, name) => {
    await register(URL_A, name)
    answerWith(500)
    const [delivery] = await sandbox.trigger(contract, event)
    await sandbox.clock.advance('8h')
    expect([delivery?.state, inbox.received.length]).toEqual(['given-up', 1])
  })

  it('brings the same bytes each time, which a receiver takes late as well, and once', async () => {
    await register(URL_A)
    answerWith(500)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('8h')
    expect(new Set(inbox.received.map(({ body }) => body)).size).toBe(1)
    const last = inbox.received.at(-1)?.request ?? new Request('http://none')
    const options = { signingKey: KEY, now: () => sandbox.clock.now() }
    await expect(receiveEvent(last.clone(), options)).resolves.toMatchObject({ type: 'clicked' })
    await expect(receiveEvent(last, options)).rejects.toMatchObject({ code: 'replayed' })
  })
})

describe('Buttondown’s schedule', () => {
  const created = (fields: object = {}) =>
    apis(sandbox).buttondown('POST', '/webhooks', { json: { event_types: ['email.sent'], url: URL_A, ...fields } })

  it('is five times more, five minutes apart', async () => {
    await created()
    answerWith(500)
    const start = sandbox.clock.now()
    await sandbox.trigger('buttondown', 'email.sent')
    await sandbox.clock.advance('1d')
    expect(minutesAfter(sandbox.deliveries(), start)).toEqual([0, 5, 10, 15, 20, 25])
    expect(sandbox.deliveries().at(-1)?.state).toBe('given-up')
  })

  it.each([200, 201, 202, 204, 299])('ends with %i', async (status) => {
    await created()
    inbox.answer = () => new Response(null, { status })
    expect(await sandbox.trigger('buttondown', 'email.sent')).toMatchObject([{ state: 'delivered' }])
  })

  it.each([301, 406, 404, 500])('goes on after %i', async (status) => {
    await created()
    answerWith(status)
    expect(await sandbox.trigger('buttondown', 'email.sent')).toMatchObject([{ state: 'pending' }])
  })
})

describe('what a provider sends', () => {
  it('is, of Mailgun, JSON with the headers that were recorded, signed in the body with the key of the account', async () => {
    await register(URL_A)
    const { mailgun } = apis(sandbox)
    const made = await mailgun('POST', '/v5/accounts/http_signing_key')
    const signingKey = String(Reflect.get(Object(made.body), 'http_signing_key'))
    await sandbox.trigger('mailgun', 'clicked')
    const [received] = inbox.received
    expect({ method: received?.method, ...Object.fromEntries(received?.headers ?? []) }).toEqual({
      method: 'POST',
      accept: '*/*',
      'accept-encoding': 'gzip',
      'content-type': 'application/json',
      'user-agent': 'mailgun/treq-16.12.0',
    })
    const request = received?.request ?? new Request('http://none')
    const now = () => sandbox.clock.now()
    await expect(receiveEvent(request.clone(), { signingKey: KEY, now })).rejects.toMatchObject({ code: 'signature_mismatch' })
    await expect(receiveEvent(request, { signingKey, now })).resolves.toMatchObject({ type: 'clicked', notices: [] })
  })

  it.each([
    ['bounce', 'multipart/form-data'],
    ['drop', 'multipart/form-data'],
    ['spam', 'multipart/form-data'],
    ['deliver', 'application/x-www-form-urlencoded'],
    ['click', 'application/x-www-form-urlencoded'],
    ['open', 'application/x-www-form-urlencoded'],
    ['unsubscribe', 'application/x-www-form-urlencoded'],
  ])('is, of the old Mailgun, a form: %s as %s, the same bytes at every attempt', async (event, type) => {
    await apis(sandbox).legacyMailgun('POST', '/domains/d/webhooks', {
      form: [
        ['id', event],
        ['url', URL_A],
      ],
    })
    answerWith(500)
    await sandbox.trigger('mailgun-legacy', event)
    await sandbox.clock.advance('5m')
    for (const { headers } of inbox.received) expect(headers.get('content-type')?.split(';')[0]).toBe(type)
    expect(new Set(inbox.received.map(({ body }) => body)).size).toBe(1)
    const options = { signingKey: KEY, now: () => sandbox.clock.now() }
    const received = await receiveOldEvent(inbox.received[0]?.request ?? new Request('http://none'), options)
    expect(received).toMatchObject({ type: event, notices: [] })
  })

  it('is kept with each attempt: what went out, and what came back', async () => {
    await register(URL_A)
    inbox.answer = () => new Response('x'.repeat(100_000), { status: 500 })
    await sandbox.trigger('mailgun', 'clicked')
    const [attempt] = sandbox.deliveries()
    expect(attempt).toMatchObject({
      contract: 'mailgun',
      event: 'clicked',
      url: URL_A,
      number: 1,
      at: sandbox.clock.now(),
      duration: expect.any(Number),
      status: 500,
      request: { method: 'POST', url: URL_A, body: inbox.received[0]?.body, encoding: 'utf8' },
      response: 'x'.repeat(4096),
      state: 'pending',
      nextAt: sandbox.clock.now() + 5 * 60_000,
    })
    expect(attempt?.bytes).toBeGreaterThan(4096)
    expect(attempt?.bytes).toBeLessThan(200_000)
  })

  it('may be bytes that are no text', async () => {
    await apis(sandbox).legacyMailgun('POST', '/domains/d/webhooks', {
      form: [
        ['id', 'drop'],
        ['url', URL_A],
      ],
    })
    const file = new File([new Uint8Array([0xff, 0x00, 0xfe])], 'a.bin')
    const bodies: Uint8Array[] = []
    inbox.answer = async ({ request }) => {
      bodies.push(new Uint8Array(await request.arrayBuffer()))
      return new Response(null, { status: 500 })
    }
    await sandbox.trigger('mailgun-legacy', 'drop', { 'attachment-1': file })
    await sandbox.clock.advance('5m')
    expect(sandbox.deliveries()[0]?.request.encoding).toBe('base64')
    const found = bodies.map((bytes) => Buffer.from(bytes).includes(Buffer.from([0xff, 0x00, 0xfe])))
    expect(found).toEqual([true, true])
  })
})
