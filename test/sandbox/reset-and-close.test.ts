import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { listenPlain } from '../../src/listen.js'
import { loadContract, loadExamples, loadRules } from '../../src/registry.js'
import { sandboxOf } from '../../src/sandbox/create.js'
import type { Transport } from '../../src/sandbox/delivery-types.js'
import type { Journal } from '../../src/sandbox/store.js'
import { Inbox } from './inbox.js'
import { apis, judgedSandbox } from './judged.js'

const URL_A = 'https://example.com/a'

let inbox: Inbox
let sandbox: Sandbox
beforeEach(async () => {
  inbox = new Inbox()
  sandbox = await judgedSandbox({ clock: 'manual', deliver: inbox.deliver })
})
afterEach(() => sandbox.close())

const register = (url: string, name = 'clicked') =>
  apis(sandbox).mailgun('POST', '/v3/domains/mg.example.com/webhooks', {
    form: [
      ['id', name],
      ['url', url],
    ],
  })
const answerWith = (status: number): void => {
  inbox.answer = () => new Response('no', { status })
}

describe('a reset', () => {
  it('forgets webhooks and deliveries, and what was due; the time stays', async () => {
    await register(URL_A)
    answerWith(500)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('5m')
    const now = sandbox.clock.now()
    await sandbox.reset()
    expect(sandbox.clock.now()).toBe(now)
    await sandbox.clock.advance('8h')
    expect(inbox.received).toHaveLength(2)
    expect(sandbox.deliveries()).toEqual([])
    expect((await apis(sandbox).mailgun('GET', '/v3/domains/mg.example.com/webhooks')).body).toEqual({ webhooks: {} })
  })

  it('cuts off what is under way, which is as if it had never been', async () => {
    await register(URL_A)
    const signals: AbortSignal[] = []
    inbox.answer = ({ request }) => {
      signals.push(request.signal)
      return new Promise(() => undefined)
    }
    const triggered = sandbox.trigger('mailgun', 'clicked')
    await expect.poll(() => inbox.received.length).toBe(1)
    await sandbox.reset()
    await triggered
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    await sandbox.clock.advance('8h')
    expect([inbox.received.length, sandbox.deliveries()]).toEqual([1, []])
  })

  it('does not let what was being recorded go out in the place of what comes after', async () => {
    const waiting: (() => void)[] = []
    let isSlow = false
    const journal: Journal = {
      restored: [],
      shouldCompact: false,
      append: () => (isSlow ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
      compact: async () => undefined,
      close: async () => undefined,
    }
    let sent = 0
    const transport: Transport = async () => {
      sent++
      return { status: 200, bytes: 0 }
    }
    const source = { contract: await loadContract('emma'), examples: await loadExamples('emma'), rules: await loadRules('emma') }
    const slow = sandboxOf([source], { clock: 'manual' }, { transport, journal, listen: listenPlain })
    const create = () => apis(slow).emma('POST', '/webhooks', { json: { event: 'message_open', url: URL_A } })
    await create()
    isSlow = true
    const first = slow.trigger('emma', 'message_open')
    await expect.poll(() => waiting.length).toBe(1)
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const rest: Promise<unknown>[] = [slow.reset(), create()]
    await turn() // the webhook is there again, and not on the disk yet
    rest.push(slow.trigger('emma', 'message_open'))
    await turn() // and so is the second event, under the id that the first one had
    waiting.shift()?.()
    await first
    expect(sent).toBe(0)
    isSlow = false
    await expect.poll(() => waiting.length).toBe(1)
    waiting.shift()?.()
    await Promise.all(rest)
    expect([sent, slow.deliveries().length]).toEqual([1, 1])
    await slow.close()
  })

  it('lets the sandbox go on as a new one', async () => {
    await register(URL_A)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.reset()
    await register(URL_A)
    expect(await sandbox.trigger('mailgun', 'clicked')).toMatchObject([{ state: 'delivered' }])
    expect(sandbox.deliveries()).toHaveLength(1)
  })
})

describe('closing', () => {
  it('waits for attempts that are under way, starts no more, and may be done twice', async () => {
    const { emma } = apis(sandbox)
    for (let i = 0; i < 60; i++) await emma('POST', '/webhooks', { json: { event: 'message_open', url: `https://example.com/${i}` } })
    let answer: () => void = () => undefined
    const answers = new Promise<void>((resolve) => (answer = resolve))
    inbox.answer = () => answers.then(() => new Response())
    const triggered = sandbox.trigger('emma', 'message_open')
    await expect.poll(() => inbox.received.length).toBe(50)
    const closed = Promise.all([sandbox.close(), sandbox.close()])
    answer()
    await closed
    const states = (await triggered).map(({ state }) => state)
    expect([states.filter((state) => state === 'delivered').length, inbox.received.length]).toEqual([50, 50])
  })

  it('does not wait long for a receiver that hangs', async () => {
    await register(URL_A)
    inbox.answer = () => new Promise(() => undefined)
    const triggered = sandbox.trigger('mailgun', 'clicked')
    await expect.poll(() => inbox.received.length).toBe(1)
    const started = performance.now()
    await sandbox.close()
    await triggered
    expect(performance.now() - started).toBeLessThan(5000)
    expect(sandbox.deliveries()).toEqual([])
  })

  it('ends all that the sandbox could be asked for', async () => {
    await sandbox.close()
    await expect(sandbox.trigger('mailgun', 'clicked')).rejects.toThrow('The sandbox is closed')
    await expect(sandbox.fetch('/mailgun/v1/webhooks')).rejects.toThrow('The sandbox is closed')
    await expect(sandbox.clock.advance('1m')).rejects.toThrow('The sandbox is closed')
    await expect(sandbox.listen()).rejects.toThrow('The sandbox is closed')
    await expect(sandbox.reset()).rejects.toThrow('The sandbox is closed')
  })
})
