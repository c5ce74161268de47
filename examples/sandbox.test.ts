// The tests of a small app that never writes to an address again where mail bounced or was complained of. They run without a network: the sandbox
// stands in for Mailgun, and calls the app as Mailgun would. Run them with `npx vitest run`.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient, createWebhookHandler, signEvent } from 'webhook-contracts/mailgun'
import { createSandbox, type Sandbox } from 'webhook-contracts/sandbox'

const signingKey = 'key-of-these-tests'
const hook = 'https://app.example.com/webhooks/mailgun'

/** The app. What it needs of the world comes from outside, so that tests can give it a sandbox. */
function makeApp(mailgun: ReturnType<typeof connect>, now: () => number) {
  const suppressed = new Set<string>()
  let broken = false
  const receive = createWebhookHandler({ signingKey, now }, ({ type, event }) => {
    if (broken) throw new Error('the database is down')
    if (type === 'permanent_fail' || type === 'complained') suppressed.add(event['event-data'].recipient ?? '')
  })
  return {
    suppressed,
    fetch: (request: Request) =>
      new URL(request.url).pathname === '/webhooks/mailgun' ? receive(request) : new Response(null, { status: 404 }),
    /** Registers the webhooks that are missing, and leaves those alone that are there. */
    async start(): Promise<void> {
      const { data } = await mailgun.listWebhooks()
      for (const id of ['permanent_fail', 'complained'] as const) {
        if (data?.webhooks?.[id]?.urls?.includes(hook)) continue
        const { error } = await mailgun.createWebhook({ body: { id, url: [hook] } })
        if (error !== undefined) throw new Error(`Mailgun does not take the webhook: ${JSON.stringify(error)}`)
      }
    },
    break: (down: boolean) => {
      broken = down
    },
  }
}

/** The client as the app has it, but for its fetch. */
const connect = (fetch: Sandbox['fetch']) => createClient({ apiKey: 'key-api', domain: 'mg.example.com', fetch })

let sandbox: Sandbox
let mailgun: ReturnType<typeof connect>
let app: ReturnType<typeof makeApp>
beforeEach(async () => {
  sandbox = await createSandbox({
    contracts: ['mailgun'],
    clock: 'manual',
    apiKey: 'key-api',
    signingKey,
    deliver: async (request) => app.fetch(request),
  })
  mailgun = connect(sandbox.fetch)
  app = makeApp(mailgun, () => sandbox.clock.now())
  await app.start()
})
afterEach(() => sandbox.close())

describe('the app', () => {
  it('registers its webhooks, once', async () => {
    await app.start()
    const { data } = await mailgun.listWebhooks()
    expect(data?.webhooks).toEqual({ permanent_fail: { urls: [hook] }, complained: { urls: [hook] } })
  })

  it('remembers who must not be written to any more', async () => {
    await sandbox.trigger('mailgun', 'permanent_fail', { recipient: 'gone@example.com' })
    await sandbox.trigger('mailgun', 'complained', { recipient: 'angry@example.com' })
    await sandbox.trigger('mailgun', 'clicked', { recipient: 'happy@example.com' }) // nobody registered for it
    expect([...app.suppressed]).toEqual(['gone@example.com', 'angry@example.com'])
  })

  it('hears of an event again that it could not take', async () => {
    app.break(true)
    const [first] = await sandbox.trigger('mailgun', 'permanent_fail', { recipient: 'gone@example.com' })
    expect([first?.state, app.suppressed.size]).toEqual(['pending', 0])
    app.break(false)
    await sandbox.clock.advance('5m') // when Mailgun tries again
    expect([...app.suppressed]).toEqual(['gone@example.com'])
    expect(sandbox.deliveries().map(({ status, state }) => [status, state])).toEqual([
      [500, 'pending'],
      [200, 'delivered'],
    ])
  })

  it('takes nothing from whoever does not have the key', async () => {
    await sandbox.trigger('mailgun', 'complained', { recipient: 'angry@example.com' })
    const [real] = sandbox.deliveries()
    const forged = await signEvent(JSON.parse(real?.request.body ?? ''), { signingKey: 'a guess', url: hook })
    expect((await app.fetch(forged)).status).toBe(401)
  })

  it('says so when Mailgun does not take its key', async () => {
    const stranger = createClient({ apiKey: 'another', domain: 'mg.example.com', fetch: sandbox.fetch })
    expect((await stranger.listWebhooks()).response.status).toBe(401)
  })
})
