import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { type Api, apis, judgedSandbox } from './judged.js'

let sandbox: Sandbox
let emma: Api
beforeEach(async () => {
  sandbox = await judgedSandbox({ clock: 'manual' })
  emma = apis(sandbox).emma
})
afterEach(() => sandbox.close())

const statuses = async (times: number): Promise<number[]> => {
  const seen: number[] = []
  for (let i = 0; i < times; i++) seen.push((await emma('GET', '/webhooks')).status)
  return seen
}
const create = () => emma('POST', '/webhooks', { json: { event: 'message_open', url: 'https://example.com/' } })

describe('faults', () => {
  it('answer the next calls with a status, and nothing happens', async () => {
    sandbox.faults({ next: { status: 403, count: 2 } })
    expect([(await create()).status, (await create()).status]).toEqual([403, 403])
    expect((await emma('GET', '/webhooks')).body).toEqual([])
  })

  it('answer in the provider’s own words where its contract has the status, with the headers that belong to it', async () => {
    const { buttondown, mailgun } = apis(sandbox)
    sandbox.faults({ next: { status: 429, count: 2 } })
    const limited = await buttondown('GET', '/webhooks')
    expect([limited.body, limited.headers.get('retry-after')]).toEqual([{ code: 'rate_limited', detail: 'Too many requests.' }, '60'])
    expect((await mailgun('GET', '/v1/webhooks')).body).toEqual({ 'retry-seconds': 60 })
    sandbox.faults({ next: { status: 401, count: 1 } })
    expect(await mailgun('GET', '/v3/domains/d/webhooks')).toMatchObject({ status: 401, body: 'Forbidden' })
  })

  it('may have a status that no contract knows', async () => {
    const unjudged = await sandbox.listen()
    sandbox.faults({ next: { status: 503, count: 1 } })
    const response = await fetch(`${unjudged.urls['emma']}/100/webhooks`)
    expect([response.status, await response.json()]).toEqual([503, { message: 'A fault that the sandbox was told to play.' }])
  })

  it.each([204, 304])('may have a status that HTTP gives no body: %i comes without one, and without a length', async (status) => {
    const { urls } = await sandbox.listen()
    sandbox.faults({ next: { status, count: 1 } })
    const response = await fetch(`${urls['emma']}/100/webhooks`)
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([status, null, ''])
  })

  it('cut the line after the work was done', async () => {
    sandbox.faults({ drop: { count: 1 } })
    await expect(create()).rejects.toThrow(TypeError)
    expect((await emma('GET', '/webhooks')).body).toHaveLength(1)
  })

  it('cut the line over HTTP as well', async () => {
    const { urls } = await sandbox.listen()
    sandbox.faults({ drop: { count: 1 } })
    const headers = { authorization: `Basic ${btoa('a:b')}` }
    await expect(fetch(`${urls['emma']}/100/webhooks`, { headers, method: 'DELETE' })).rejects.toThrow('fetch failed')
    expect((await fetch(`${urls['emma']}/100/webhooks`, { headers })).status).toBe(200)
  })

  it('hit a share of the calls, the same ones for the same seed', async () => {
    const random = { share: 0.3, status: 403, seed: 7 }
    sandbox.faults({ random })
    const first = await statuses(200)
    const hit = first.filter((status) => status === 403).length
    expect(hit).toBeGreaterThan(40)
    expect(hit).toBeLessThan(80)
    sandbox.faults({ random })
    expect(await statuses(200)).toEqual(first)
    sandbox.faults({ random: { ...random, seed: 8 } })
    expect(await statuses(200)).not.toEqual(first)
  })

  it('make answers late, so that a client’s own time limit is tested', async () => {
    sandbox.faults({ latencyMs: 60_000 })
    const waiting = sandbox.fetch('/emma/100/webhooks', { signal: AbortSignal.timeout(20) })
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
    sandbox.faults({ latencyMs: 1 })
    expect(await statuses(1)).toEqual([200])
  })

  it('do not keep a sandbox from being closed', async () => {
    sandbox.faults({ latencyMs: 600_000 })
    const waiting = sandbox.fetch('/emma/100/webhooks')
    await Promise.all([expect(waiting).rejects.toThrow('The sandbox is closed'), sandbox.close()])
  })

  it('end when they are set to nothing, and with a reset', async () => {
    sandbox.faults({ next: { status: 403, count: 1000 } })
    sandbox.faults({})
    expect(await statuses(1)).toEqual([200])
    sandbox.faults({ next: { status: 403, count: 1000 } })
    await sandbox.reset()
    expect(await statuses(1)).toEqual([200])
  })

  it.each([
    [{ next: { status: 42, count: 1 } }, 'next.status'],
    [{ next: { status: 500, count: -1 } }, 'next.count'],
    [{ drop: { count: Number.NaN } }, 'drop.count'],
    [{ latencyMs: -5 }, 'latencyMs'],
    [{ random: { share: 2, status: 500, seed: 1 } }, 'random.share'],
  ])('that cannot be played are refused: %j', (faults, name) => {
    expect(() => sandbox.faults(faults)).toThrow(RangeError)
    expect(() => sandbox.faults(faults)).toThrow(name)
  })
})

describe('a call that its caller gave up', () => {
  it('before it was made, is not made', async () => {
    const gone = sandbox.fetch('/emma/100/webhooks', { method: 'DELETE', signal: AbortSignal.abort() })
    await expect(gone).rejects.toMatchObject({ name: 'AbortError' })
  })
})
