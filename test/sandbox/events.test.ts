import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { receiveEvent as fromButtondown } from '../../src/providers/buttondown/buttondown.js'
import { receiveEvent as fromOldButtondown } from '../../src/providers/buttondown/buttondown-legacy.js'
import { receiveEvent as fromEmma } from '../../src/providers/emma/emma.js'
import { receiveEvent as fromMailgun } from '../../src/providers/mailgun/mailgun.js'
import { receiveEvent as fromOldMailgun } from '../../src/providers/mailgun/mailgun-legacy.js'
import { type ContractId, contractIds, loadContract } from '../../src/registry.js'
import { Inbox } from './inbox.js'
import { apis } from './judged.js'

const signingKey = 'a signing key'
const url = 'https://example.com/hook'

const inbox = new Inbox()
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ clock: 'manual', signingKey, deliver: inbox.deliver })
})
afterAll(() => sandbox.close())

interface Registered {
  readonly register: (event: string) => Promise<{ readonly status: number }>
  readonly receive: (request: Request) => Promise<{ readonly type: string; readonly notices: readonly unknown[] }>
}

const form = (fields: Readonly<Record<string, string>>) => ({ form: Object.entries(fields) })
const now = (): number => sandbox.clock.now()

const ways: Readonly<Record<ContractId, Registered>> = {
  mailgun: {
    register: (id) => apis(sandbox).mailgun('POST', `/v3/domains/${id}/webhooks`, form({ id, url })),
    receive: (request) => fromMailgun(request, { signingKey, now }),
  },
  'mailgun-legacy': {
    register: (id) => apis(sandbox).legacyMailgun('POST', `/domains/${id}/webhooks`, form({ id, url })),
    receive: (request) => fromOldMailgun(request, { signingKey, now }),
  },
  buttondown: {
    register: (event) =>
      apis(sandbox).buttondown('POST', '/webhooks', { json: { event_types: [event], url, signing_key: 'of the webhook' } }),
    receive: (request) => fromButtondown(request, { signingKey: 'of the webhook' }),
  },
  'buttondown-legacy': {
    register: (event_type) => apis(sandbox).legacyButtondown('POST', '/webhooks', { json: { event_type, url } }),
    receive: (request) => fromOldButtondown(request, {}),
  },
  emma: {
    register: (event) => apis(sandbox).emma('POST', '/webhooks', { json: { event, url } }),
    receive: (request) => fromEmma(request, {}),
  },
}

const events = (
  await Promise.all(contractIds.map(async (id) => Object.keys((await loadContract(id)).events).map((event) => ({ id, event }))))
).flat()

describe.each(contractIds)('every event of %s', (id) => {
  it.each(events.filter((one) => one.id === id))('can be registered for, and arrives as the contract has it: $event', async ({ event }) => {
    await sandbox.reset()
    const { register, receive } = ways[id]
    expect((await register(event)).status).toBeLessThan(300)
    inbox.clear()
    expect(await sandbox.trigger(id, event)).toMatchObject([{ contract: id, event, state: 'delivered' }])
    const [received] = inbox.received
    const { type, notices } = await receive(received?.request ?? new Request('http://none'))
    expect({ type, notices }).toEqual({ type: event, notices: [] })
  })
})
