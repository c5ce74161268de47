import { afterEach, describe, expect, it } from 'vitest'
import type { Sandbox, SandboxOptions } from '../../src/entry/sandbox.js'
import { type Api, apis, judgedSandbox } from './judged.js'

const open: Sandbox[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
})

async function sandboxWith(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await judgedSandbox({ clock: 'manual', rateLimits: true, ...options })
  open.push(sandbox)
  // To the beginning of a minute, so that tests know how long it lasts.
  await sandbox.clock.advance(60_000 - (sandbox.clock.now() % 60_000))
  return sandbox
}

async function statuses(api: Api, path: string, times: number): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: times }, () => api('GET', path)))
  return [...new Set(answers.map(({ status }) => status))]
}

const path = '/v3/domains/d/webhooks'

describe('rate limits', () => {
  it('are off by default', async () => {
    const sandbox = await sandboxWith({ rateLimits: false })
    expect(await statuses(apis(sandbox).emma, '/webhooks', 200)).toEqual([200])
    expect((await apis(sandbox).buttondown('GET', '/webhooks')).headers.has('x-ratelimit-limit')).toBe(false)
  })

  it('of Mailgun are 300 a minute for the account, over old and new operations, with the seconds to wait', async () => {
    const { mailgun, legacyMailgun } = apis(await sandboxWith())
    expect(await statuses(mailgun, path, 299)).toEqual([200])
    expect((await legacyMailgun('GET', '/domains/d/webhooks')).status).toBe(200)
    expect(await mailgun('GET', path)).toMatchObject({ status: 429, body: { 'retry-seconds': 60 } })
    expect((await mailgun('GET', '/v1/webhooks')).status).toBe(429)
    expect(await legacyMailgun('GET', '/domains/d/webhooks')).toMatchObject({ status: 429, body: { 'retry-seconds': 60 } })
  })

  it('of Buttondown are 600 a minute, told by headers of every answer', async () => {
    const sandbox = await sandboxWith()
    const { buttondown } = apis(sandbox)
    const told = (headers: Headers) => ['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`x-ratelimit-${name}`)))
    const reset = sandbox.clock.now() / 1000 + 60
    expect(told((await buttondown('GET', '/webhooks')).headers)).toEqual([600, 599, reset])
    expect(told((await buttondown('GET', '/webhooks/none')).headers)).toEqual([600, 598, reset])
    await statuses(buttondown, '/webhooks', 598)
    await sandbox.clock.advance('15s')
    const refused = await buttondown('GET', '/webhooks')
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    expect([...told(refused.headers), refused.headers.get('retry-after')]).toEqual([600, 0, reset, '45'])
  })

  it('of the Buttondown of early 2024 are a refusal that its document has', async () => {
    const { buttondown, legacyButtondown } = apis(await sandboxWith())
    await statuses(buttondown, '/webhooks', 600)
    expect((await legacyButtondown('GET', '/webhooks')).status).toBe(403)
    expect((await legacyButtondown('PATCH', '/webhooks/x', { json: {} })).status).toBe(400)
  })

  it('of Emma are 180 a minute, as a 403', async () => {
    const { emma } = apis(await sandboxWith())
    expect(await statuses(emma, '/webhooks', 180)).toEqual([200])
    expect(await emma('GET', '/webhooks')).toMatchObject({ status: 403, body: { error: 'Rate Limit Exceeded' } })
    expect((await emma('PUT', '/webhooks/1', { json: {} })).status).toBe(403)
  })

  it('end with the minute of the sandbox’s clock, and with a reset', async () => {
    const sandbox = await sandboxWith()
    const { emma, mailgun } = apis(sandbox)
    await statuses(emma, '/webhooks', 181)
    expect((await mailgun('GET', path)).status).toBe(200) // another provider's
    await sandbox.clock.advance('59s')
    expect((await emma('GET', '/webhooks')).status).toBe(403)
    await sandbox.clock.advance('1s')
    expect(await statuses(emma, '/webhooks', 180)).toEqual([200])
    expect((await emma('GET', '/webhooks')).status).toBe(403)
    await sandbox.reset()
    expect((await emma('GET', '/webhooks')).status).toBe(200)
  })

  it('change nothing', async () => {
    const sandbox = await sandboxWith()
    const { emma } = apis(sandbox)
    await statuses(emma, '/webhooks', 180)
    await emma('POST', '/webhooks', { json: { event: 'message_open', url: 'https://example.com/' } })
    await sandbox.clock.advance('1m')
    expect((await emma('GET', '/webhooks')).body).toEqual([])
  })
})
