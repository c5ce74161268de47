import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attempt, Sandbox, SandboxOptions } from '../../src/entry/sandbox.js'
import { receiveEvent } from '../../src/providers/mailgun/mailgun.js'
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

describe('a trigger', () => {
  it('reaches every URL of the event, once for each, whatever registered it', async () => {
    await register('https://example.com/1')
    await register('https://example.com/2')
    await register('https://example.com/3', 'opened')
    const { mailgun, mailgunEu } = apis(sandbox)
    for (const url of ['https://example.com/1', 'https://example.com/4']) {
      await mailgun('POST', '/v1/webhooks', {
        form: [
          ['url', url],
          ['event_types', 'clicked'],
          ['event_types', 'opened'],
        ],
      })
    }
    await mailgunEu('POST', '/v3/domains/eu.example.com/webhooks', {
      form: [
        ['id', 'clicked'],
        ['url', 'https://example.com/5'],
      ],
    })
    const deliveries = await sandbox.trigger('mailgun', 'clicked')
    expect(inbox.urls.sort()).toEqual([1, 2, 4, 5].map((n) => `https://example.com/${n}`))
    expect(deliveries.map(({ state, attempts }) => [state, attempts])).toEqual(Array.from({ length: 4 }, () => ['delivered', 1]))
  })

  it('reaches nobody where nobody registered', async () => {
    expect(await sandbox.trigger('mailgun', 'clicked')).toEqual([])
    expect(sandbox.deliveries()).toEqual([])
  })

  it('takes what the event has otherwise than the example', async () => {
    await register(URL_A)
    await sandbox.trigger('mailgun', 'clicked', { recipient: 'alice@example.com', url: 'https://example.com/clicked' })
    const { event } = await receiveEvent(inbox.received[0]?.request ?? new Request('http://none'), {
      signingKey: KEY,
      now: () => sandbox.clock.now(),
    })
    expect(event).toMatchObject({ 'event-data': { event: 'clicked', recipient: 'alice@example.com', url: 'https://example.com/clicked' } })
  })

  it('of an unknown contract or event says which there are', async () => {
    await expect(sandbox.trigger('postmark', 'clicked')).rejects.toThrow(/no contract "postmark".*mailgun/)
    await expect(sandbox.trigger('mailgun', 'klicked')).rejects.toThrow(/no event "klicked".*accepted, delivered/)
    await expect(sandbox.trigger('mailgun', 'constructor')).rejects.toMatchObject({ code: 'unknown_event' })
  })

  it('that cannot be sent says so, and leaves nothing behind', async () => {
    await apis(sandbox).legacyMailgun('POST', '/domains/d/webhooks', {
      form: [
        ['id', 'click'],
        ['url', URL_A],
      ],
    })
    await expect(sandbox.trigger('mailgun-legacy', 'click', { nested: { deep: 1 } })).rejects.toThrow(/nested/)
    await sandbox.clock.advance('1d')
    expect(inbox.received).toEqual([])
  })

  it('is a new event each time, with a signature of its own', async () => {
    await register(URL_A)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.trigger('mailgun', 'clicked')
    const now = () => sandbox.clock.now()
    // A signature that was seen before would be refused as a copy.
    const ids = await Promise.all(
      inbox.received.map(async ({ request }) => JSON.stringify((await receiveEvent(request, { signingKey: KEY, now })).event)),
    )
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a URL that cannot be sent to', () => {
  it.each(['http://user:password@example.com/hook', 'not a URL', 'ftp://example.com/'])(
    'is given up at once, and keeps no other from being reached: %s',
    async (url) => {
      const { legacyButtondown } = apis(sandbox)
      for (const one of [url, URL_A]) await legacyButtondown('POST', '/webhooks', { json: { event_type: 'email.sent', url: one } })
      const deliveries = await sandbox.trigger('buttondown-legacy', 'email.sent')
      expect(deliveries.map(({ state, attempts }) => [state, attempts])).toEqual([
        ['given-up', 1],
        ['delivered', 1],
      ])
      expect(inbox.urls).toEqual([URL_A])
      expect(sandbox.deliveries().find(({ state }) => state === 'given-up')?.error).toMatch(/the URL/)
    },
  )
})

describe('deliveries', () => {
  it('are under way fifty at a time', async () => {
    let now = 0
    let most = 0
    inbox.answer = async () => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setImmediate(resolve))
      now--
      return new Response()
    }
    const { emma } = apis(sandbox)
    for (let i = 0; i < 200; i++) await emma('POST', '/webhooks', { json: { event: 'message_open', url: `https://example.com/${i}` } })
    await sandbox.trigger('emma', 'message_open')
    expect(most).toBe(50)
    expect(new Set(inbox.urls).size).toBe(200)
  })

  it('are told to who listens, and to nobody who stopped', async () => {
    await register(URL_A)
    const heard: Attempt[] = []
    const stop = sandbox.onDelivery((attempt) => heard.push(attempt))
    await sandbox.trigger('mailgun', 'clicked')
    expect(heard).toEqual(sandbox.deliveries())
    stop()
    await sandbox.trigger('mailgun', 'clicked')
    expect(heard).toHaveLength(1)
  })

  it('are listed oldest first, also when a later one ended earlier, in a list that stays as it is', async () => {
    await register('https://example.com/slow')
    let answer: (response: Response) => void = () => undefined
    inbox.answer = () => new Promise((resolve) => (answer = resolve))
    const slow = sandbox.trigger('mailgun', 'clicked')
    await expect.poll(() => inbox.received.length).toBe(1)
    inbox.answer = () => new Response()
    await register('https://example.com/quick', 'opened')
    await sandbox.trigger('mailgun', 'opened')
    answer(new Response())
    await slow
    // Both at the same moment of a clock that stands still: in the order in which they ended.
    const ended = sandbox.deliveries()
    expect(ended.map(({ url }) => url)).toEqual(['https://example.com/quick', 'https://example.com/slow'])
    await sandbox.clock.advance('1m')
    await sandbox.trigger('mailgun', 'opened')
    expect([ended.length, sandbox.deliveries().length]).toEqual([2, 3])
  })

  it('that hang are given up for now when the time for an answer is over', async () => {
    const hasty = await sandboxWith({ timeoutMs: 20 })
    await register(URL_A, 'clicked', hasty)
    inbox.answer = () => new Promise(() => undefined)
    expect(await hasty.trigger('mailgun', 'clicked')).toMatchObject([{ state: 'pending' }])
    expect(hasty.deliveries()).toMatchObject([{ error: 'no answer within 20 ms', bytes: 0 }])
    expect(hasty.deliveries()[0]).not.toHaveProperty('status')
  })

  it('to a function that throws, or that answers with something else, have failed', async () => {
    await register(URL_A)
    inbox.answer = () => {
      throw new Error('out of order')
    }
    await sandbox.trigger('mailgun', 'clicked')
    inbox.answer = () => JSON.parse('null')
    await sandbox.trigger('mailgun', 'clicked')
    expect(sandbox.deliveries().map(({ error }) => error)).toEqual(['out of order', 'deliver gave no Response'])
  })

  it('have failed or not by the status, whatever becomes of the body', async () => {
    const hasty = await sandboxWith({ timeoutMs: 50 })
    await register(URL_A, 'clicked', hasty)
    const body = (last: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('ok'))
          last(controller)
        },
      })
    inbox.answer = () => new Response(body((controller) => controller.error(new Error('cut'))))
    await hasty.trigger('mailgun', 'clicked')
    inbox.answer = () => new Response(body(() => undefined)) // never ends
    await hasty.trigger('mailgun', 'clicked')
    expect(hasty.deliveries().map(({ status, state }) => [status, state])).toEqual([
      [200, 'delivered'],
      [200, 'delivered'],
    ])
  })
})
