import { request as httpRequest } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { contractIds, loadContract } from '../../src/registry.js'
import { sendRaw, statusOf } from '../mock/raw.js'
import { judgedFetch } from './judged.js'
import { type WildRequest, wildBytes, wildRequests } from './wild-requests.js'

const contracts = await Promise.all(contractIds.map(loadContract))

let sandbox: Sandbox
let port: number
beforeAll(async () => {
  sandbox = await createSandbox({ clock: 'manual', deliver: async () => new Response() })
  port = (await sandbox.listen()).port
})
afterAll(() => sandbox.close())

async function expectAlive(): Promise<void> {
  const response = await sandbox.fetch('/buttondown/v1/webhooks', { headers: { authorization: 'Token key' } })
  expect(response.status).toBe(200)
  const served = await fetch(`http://127.0.0.1:${port}/emma/100/webhooks/events`, { headers: { authorization: `Basic ${btoa('a:b')}` } })
  expect(served.status).toBe(200)
}

/** Sends what fetch would not. */
function send({ method, path, headers, body }: WildRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': body.byteLength }
    const request = httpRequest({ port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject)
    request.end(body)
  })
}

const isRefusable = (headers: Readonly<Record<string, string>>): boolean => {
  try {
    return new Headers(headers) !== undefined
  } catch {
    return false
  }
}

describe('10,000 malformed requests', () => {
  it('are answered in process, 6,000 of them, each as its contract has it', async () => {
    const judged = judgedFetch(sandbox.fetch)
    const before = process.memoryUsage().heapUsed
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(
        wildRequests(contracts, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']),
        async ({ method, path, headers, body }) => {
          fc.pre(isRefusable(headers))
          const bodiless = method === 'GET' || method === 'HEAD'
          const response = await judged(path, { method, headers, ...(bodiless ? {} : { body }) })
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
          expect(response.status).toBeLessThan(500)
          await response.arrayBuffer()
        },
      ),
      { numRuns: 6000 },
    )
    // Enough of them got through the door, and far enough, for this to mean something.
    for (const status of [200, 400, 401, 404, 422])
      expect([status, statuses.get(status) ?? 0]).toEqual([status, expect.toSatisfy((n) => n > 30)])
    expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(300)
    await expectAlive()
  }, 120_000)

  it('are answered over HTTP, 3,000 of them, none with a failure of the server', async () => {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'M-SEARCH']
    await fc.assert(
      fc.asyncProperty(wildRequests(contracts, methods), async (request) => {
        const status = await send(request)
        expect(status).toBeGreaterThanOrEqual(200)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 3000 },
    )
    await expectAlive()
  }, 120_000)

  it('are lived through, 1,000 connections that are no HTTP, or half of it', async () => {
    await fc.assert(
      fc.asyncProperty(wildBytes, fc.constantFrom('end', 'reset'), async (bytes, ending) => {
        const status = statusOf(await sendRaw(port, bytes, ending))
        expect(status < 500 || status === 501).toBe(true) // 501: CONNECT
      }),
      { numRuns: 1000 },
    )
    await expectAlive()
  }, 120_000)
})

describe('a method that is no operation', () => {
  it.each([
    ['CONNECT', 'example.com:443', 501],
    ['TRACE', '/emma/100/webhooks', 405],
    ['PROPFIND', '/emma/100/webhooks', 405],
    ['OPTIONS', '*', 404],
  ])('is answered: %s %s', async (method, target, status) => {
    const answer = await sendRaw(port, `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, 'wait')
    expect(statusOf(answer)).toBe(status)
    if (status === 405) expect(answer.toLowerCase()).toContain('allow: get, post, delete')
  })
})

describe('a request that is too much', () => {
  it('is a body of more than 10 MiB over HTTP', async () => {
    const body = new Uint8Array(10 * 1024 * 1024 + 1)
    const response = await fetch(`http://127.0.0.1:${port}/emma/100/webhooks`, { method: 'POST', body })
    expect(response.status).toBe(413)
    await expectAlive()
  })

  it.each([
    ['brackets', '['.repeat(5_000_000)],
    ['objects', '{"a":'.repeat(1_000_000)],
    ['a long text', `"${'x'.repeat(9_000_000)}"`],
    ['many keys', JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i])))],
  ])('is refused as JSON of %s, in time', async (_, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/emma/100/webhooks`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('a:b')}`, 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(400)
    expect((await response.text()).length).toBeLessThan(100_000)
    await expectAlive()
  })

  it('is refused as a form of a million fields', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/mailgun/v3/domains/d/webhooks`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('api:b')}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'url=a&'.repeat(1_000_000),
    })
    expect(response.status).toBe(400)
    await expectAlive()
  })
})
