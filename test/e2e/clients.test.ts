/** Clients that others wrote, as they come from npm, against the sandbox: whole lives of webhooks, over HTTP. */
import { createRequire } from 'node:module'
import FormDataOfNpm from 'form-data'
import Mailgun from 'mailgun.js'
import { Enums } from 'mailgun.js/definitions'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { type Listening, listen } from '../../src/listen.js'
import { judgedFetch } from '../sandbox/judged.js'

const KEY = 'key-0123456789'
const domain = 'mg.example.com'
const [A, B, C] = ['https://example.com/a', 'https://example.com/b', 'https://example.com/c']

let sandbox: Sandbox
let own: Listening
let judging: Listening
/** What the sandbox's answers had that their contracts do not allow. */
const findings: string[] = []
beforeAll(async () => {
  sandbox = await createSandbox({ apiKey: KEY, clock: 'manual' })
  const judged = judgedFetch(sandbox.fetch)
  own = await sandbox.listen()
  judging = await listen((request) =>
    judged(request).catch((error: unknown) => {
      findings.push(String(error))
      return Response.error()
    }),
  )
})
afterAll(async () => {
  await Promise.all([judging.close(), sandbox.close()])
  expect(findings).toEqual([])
})
beforeEach(() => sandbox.reset())

const { CLICKED, OPENED } = Enums.WebhooksIds

const require = createRequire(import.meta.url)

/** The predecessor of mailgun.js, which is still downloaded more often than it should be. It has generic methods only. */
interface OldMailgun {
  get(path: string, data?: object): Promise<unknown>
  post(path: string, data: object): Promise<unknown>
  put(path: string, data: object): Promise<unknown>
  delete(path: string, data?: object): Promise<unknown>
}
const oldMailgun: (options: object) => OldMailgun = require('mailgun-js')

/** A client of Emma's that calls back. */
type Callback = (error: unknown, body?: unknown) => void
interface EmmaWebhooks {
  list(done: Callback): void
  events(done: Callback): void
  create(details: object, done: Callback): void
  deleteAll(done: Callback): void
  withID(id: unknown): { details(done: Callback): void; update(details: object, done: Callback): void; delete(done: Callback): void }
}
interface EmmaClient {
  readonly settings: { baseURL: string }
  readonly webhook: EmmaWebhooks
}
const Emma: new (parameters: object) => EmmaClient = require('emma-sdk')

const called = (call: (done: Callback) => void): Promise<unknown> =>
  new Promise((resolve, reject) => call((error, body) => (error === null ? resolve(body) : reject(error))))

describe.each(['of its own', 'where every answer is judged'])('on a port %s:', (where) => {
  const server = (): Listening => (where === 'of its own' ? own : judging)

  describe.each([
    ['mailgun.js with form-data', FormDataOfNpm, {}],
    ['mailgun.js with the FormData of the platform', FormData, { useFetch: true }],
  ])('%s', (_, Form, options) => {
    const clientWith = (key: string, mount = 'mailgun') =>
      new Mailgun(Form).client({ username: 'api', key, url: `${server().url}/${mount}`, ...options }).webhooks

    it('creates with one URL, with several, lists, gets, updates and destroys', async () => {
      const webhooks = clientWith(KEY)
      expect(await webhooks.list(domain, {})).toEqual({})
      expect(await webhooks.create(domain, CLICKED, A, false)).toEqual({ id: CLICKED, url: A, urls: [A] })
      expect(await Reflect.apply(webhooks.create, webhooks, [domain, OPENED, [A, B, C]])).toEqual({ id: OPENED, url: A, urls: [A, B, C] })
      expect(await webhooks.list(domain, {})).toEqual({ clicked: { urls: [A] }, opened: { urls: [A, B, C] } })
      expect(await webhooks.get(domain, OPENED)).toEqual({ id: OPENED, url: A, urls: [A, B, C] })
      expect(await webhooks.update(domain, CLICKED, [B, C])).toEqual({ id: CLICKED, url: B, urls: [B, C] })
      expect(await webhooks.update(domain, OPENED, B)).toEqual({ id: OPENED, url: B, urls: [B] })
      expect(await webhooks.destroy(domain, CLICKED)).toEqual({ id: CLICKED, url: B, urls: [B, C] })
      expect(await webhooks.list(domain, {})).toEqual({ opened: { urls: [B] } })
    })

    it('finds its webhooks in the region that it is pointed at', async () => {
      await clientWith(KEY, 'mailgun.eu').create(domain, CLICKED, A, false)
      expect(await clientWith(KEY).list(domain, {})).toEqual({})
      expect(await clientWith(KEY, 'mailgun.eu').list(domain, {})).toEqual({ clicked: { urls: [A] } })
    })

    it('throws its own error for what is not there, for a wrong key, and for a fourth URL', async () => {
      await expect(clientWith(KEY).get(domain, CLICKED)).rejects.toMatchObject({
        type: 'MailgunAPIError',
        status: 404,
        details: 'Webhook not found',
      })
      await expect(clientWith(KEY).destroy(domain, CLICKED)).rejects.toMatchObject({ status: 404 })
      await expect(clientWith('key-wrong').list(domain, {})).rejects.toMatchObject({ status: 401, details: 'Forbidden' })
      const webhooks = clientWith(KEY)
      await expect(Reflect.apply(webhooks.create, webhooks, [domain, CLICKED, [A, B, C, `${A}/4`]])).rejects.toMatchObject({ status: 400 })
    })
  })

  describe('mailgun-js 0.22', () => {
    const clientWith = (apiKey: string, endpoint = '/mailgun/v3') =>
      oldMailgun({ apiKey, domain, host: '127.0.0.1', port: server().port, protocol: 'http:', endpoint })
    const path = `/domains/${domain}/webhooks`

    it('goes through a life of a webhook', async () => {
      const mailgun = clientWith(KEY)
      expect(await mailgun.get(path)).toEqual({ webhooks: {} })
      expect(await mailgun.post(path, { id: 'clicked', url: [A, B] })).toEqual({
        message: 'Webhook has been created',
        webhook: { urls: [A, B] },
      })
      expect(await mailgun.get(`${path}/clicked`)).toEqual({ webhook: { urls: [A, B] } })
      expect(await mailgun.put(`${path}/clicked`, { url: C })).toEqual({ message: 'Webhook has been updated', webhook: { urls: [C] } })
      expect(await mailgun.get(path)).toEqual({ webhooks: { clicked: { urls: [C] } } })
      expect(await mailgun.delete(`${path}/clicked`)).toEqual({ message: 'Webhook has been deleted', webhook: { urls: [C] } })
      expect(await mailgun.get(path)).toEqual({ webhooks: {} })
    })

    it('goes through it with the old names and one URL each, as in its time', async () => {
      const mailgun = clientWith(KEY, '/mailgun-legacy/v3')
      expect(await mailgun.post(path, { id: 'bounce', url: A })).toEqual({ message: 'Webhook has been created', webhook: { url: A } })
      expect(await mailgun.put(`${path}/bounce`, { id: 'bounce', url: B })).toEqual({
        message: 'Webhook has been updated',
        webhook: { url: B },
      })
      expect(await mailgun.get(path)).toEqual({ webhooks: { bounce: { url: B }, drop: { url: B } } })
      expect(await mailgun.delete(`${path}/bounce`)).toEqual({ message: 'Webhook has been deleted', webhook: { url: B } })
    })

    it('gives the newer operations away as well', async () => {
      const v4 = clientWith(KEY, '/mailgun/v4')
      expect(await v4.post(path, { url: A, event_types: ['clicked', 'opened'] })).toEqual({
        webhooks: { clicked: { urls: [A] }, opened: { urls: [A] } },
      })
      expect(await v4.delete(path, { url: A })).toEqual({ webhooks: {} })
      const account = clientWith(KEY, '/mailgun/v1')
      expect(await account.post('/webhooks', { url: A, event_types: ['clicked'] })).toEqual({ webhook_id: expect.any(String) })
      expect(await account.get('/webhooks')).toEqual({ webhooks: [expect.objectContaining({ url: A, event_types: ['clicked'] })] })
    })

    it('fails with the status and the words of Mailgun', async () => {
      await expect(clientWith(KEY).get(`${path}/clicked`)).rejects.toMatchObject({ statusCode: 404, message: 'Webhook not found' })
      await expect(clientWith(KEY).post(path, { url: A })).rejects.toMatchObject({ statusCode: 400, message: "Missing parameter 'id'" })
      await expect(clientWith('key-wrong').get(path)).rejects.toMatchObject({ statusCode: 401 })
    })
  })

  describe('emma-sdk 0.0.3', () => {
    const clientWith = (privateKey: string): EmmaWebhooks => {
      const client = new Emma({ publicKey: 'public', privateKey, accountID: 100 })
      client.settings.baseURL = `${server().url}/emma` // its option for this is never read
      return client.webhook
    }

    it('goes through a life of a webhook', async () => {
      const webhook = clientWith(KEY)
      expect(await called((done) => webhook.list(done))).toEqual([])
      const id = await called((done) => webhook.create({ event: 'message_open', url: A }, done))
      expect(id).toEqual(expect.any(Number))
      const made = { webhook_id: id, account_id: 100, event: 'message_open', url: A, method: 'POST' }
      expect(await called((done) => webhook.withID(id).details(done))).toEqual(made)
      expect(await called((done) => webhook.withID(id).update({ url: B, method: 'GET' }, done))).toBe(id)
      expect(await called((done) => webhook.list(done))).toEqual([{ ...made, url: B, method: 'GET' }])
      expect(await called((done) => webhook.withID(id).delete(done))).toBe(true)
      await called((done) => webhook.create({ event: 'message_click', url: A }, done))
      expect(await called((done) => webhook.deleteAll(done))).toBe(true)
      expect(await called((done) => webhook.list(done))).toEqual([])
    })

    it('lists the event types', async () => {
      const webhook = clientWith(KEY)
      expect(await called((done) => webhook.events(done))).toHaveLength(18)
    })

    it('hears of an update that failed, and of what is not there', async () => {
      const webhook = clientWith(KEY)
      const id = await called((done) => webhook.create({ event: 'message_open', url: A }, done))
      expect(await called((done) => webhook.withID(id).update({ event: 'no_such_event' }, done))).toBe(false)
      await expect(called((done) => webhook.withID(1).details(done))).rejects.toEqual({ error: 'Not Found' })
      await expect(called((done) => webhook.create({ event: 'message_open' }, done))).rejects.toMatchObject({ error: expect.any(String) })
      await expect(called((done) => clientWith('wrong').list(done))).rejects.toEqual({ error: 'Unauthorized' })
    })
  })
})
