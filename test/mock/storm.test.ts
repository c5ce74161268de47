import { request as httpRequest } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { contractIds, loadContract } from '../../src/registry.js'
import { sendRaw, statusOf } from './raw.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

async function expectAlive(): Promise<void> {
  const response = await fetch(`${mock.urls['buttondown']}/webhooks`, { headers: { authorization: 'Token any-key' } })
  expect(response.status).toBe(200)
}

interface Arbitrary {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Sends what fetch would not. */
function send({ method, path, headers, body }: Arbitrary): Promise<number> {
  return new Promise((resolve, reject) => {
    // node sends the length of no GET's body by itself.
    const length = method === 'HEAD' ? {} : { 'content-length': body.byteLength }
    const options = { port: mock.port, host: '127.0.0.1', method, path, headers: { ...headers, ...length }, agent: false }
    const request = httpRequest(options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject)
    request.end(method === 'HEAD' ? undefined : body)
  })
}

/** Every operation, and credentials that it takes. */
const operations = (
  await Promise.all(
    contractIds.map(async (id) => {
      const contract = await loadContract(id)
      const base = new URL(contract.servers[0]?.url ?? 'http://127.0.0.1').pathname.replace(/\/$/, '')
      return Object.values(contract.operations).map(({ method, path, security }) => {
        const scheme = contract.securitySchemes[security[0]?.[0] ?? '']
        const word = scheme?.type === 'http' ? scheme.scheme : ''
        return { method, path: `/${id}${base}${path}`, authorization: `${word} ${/basic/i.test(word) ? btoa('api:key') : 'key'}` }
      })
    }),
  )
).flat()
const paths = operations.map(({ path }) => path)

const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~%{}"\\/;=,()[]<>@:?'), maxLength: 20 })
const text = fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((value) => value.replace(/[^\x20-\x7e]/g, ''))
const segment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 15 }).map((value) => encodeURIComponent(value)),
  fc.constantFrom('..', '%2e%2e', '%00', '%zz', '%', '', '__proto__', 'constructor', 'webhooks', 'events', '1', 'x'.repeat(3000)),
)
const wildPath = fc.array(segment, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`)
const filled = (template: string): fc.Arbitrary<string> =>
  fc.tuple(segment, segment).map(([a, b]) => template.replace(/\{[^}]+\}/, () => a).replace(/\{[^}]+\}/g, () => b))
/** The right one mostly, so that arbitrary things get far enough to do harm. */
const mostly = <T>(right: fc.Arbitrary<T>, wild: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: wild })
const query = fc.oneof(
  fc.constant(''),
  fc.array(fc.tuple(segment, segment), { maxLength: 4 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
)
const wildAuthorization = fc.oneof(
  text,
  fc.tuple(fc.constantFrom('Basic', 'basic', 'Token', 'Digest'), token).map((pair) => pair.join(' ')),
)
const methods = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'M-SEARCH')
const prefer = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'code=200',
    'code=401',
    'code=404',
    'code=500',
    'code=100',
    'code=abc',
    'dynamic=true',
    'dynamic=true, seed=5',
    'example=nothing',
    'code=204, dynamic',
  ),
  fc.tuple(fc.integer({ min: 0, max: 999 }), token).map(([code, name]) => `code=${code}, example=${name}`),
  text,
)
const contentType = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'multipart/form-data',
    'multipart/form-data; boundary=""',
    'text/plain',
    '',
  ),
  text,
)
const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json().map((value) => new TextEncoder().encode(value)),
  fc
    .array(fc.tuple(fc.constantFrom('id', 'url', 'event', 'event_types', '__proto__'), segment), { maxLength: 6 })
    .map((pairs) => new TextEncoder().encode(pairs.map((pair) => pair.join('=')).join('&'))),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'Content-Disposition: form-data; name="url"',
          'Content-Disposition: form-data',
          'X: y',
          '',
          'Content-Disposition: form-data; name="a"; filename="b"',
        ),
        text,
      ),
      { maxLength: 5 },
    )
    .map((parts) => new TextEncoder().encode(`${parts.map(([head, value]) => `--b\r\n${head}\r\n\r\n${value}\r\n`).join('')}--b--`)),
)
const arbitrary: fc.Arbitrary<Arbitrary> = fc.constantFrom(...operations).chain((operation) =>
  fc.record({
    method: mostly(fc.constant<string>(operation.method), methods),
    path: fc.tuple(mostly(filled(operation.path), wildPath), query).map(([where, what]) => (where + what).replace(/[^\x21-\x7e]/g, '')),
    headers: fc.record({
      authorization: mostly(fc.constant(operation.authorization), wildAuthorization),
      prefer,
      'content-type': contentType,
      accept: mostly(fc.constantFrom('*/*', 'application/json', 'text/plain;q=0'), text),
    }),
    body,
  }),
)

const raw = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((value) => new TextEncoder().encode(`GET /${value}`)),
  fc
    .tuple(
      fc.constantFrom('GET', 'POST', 'PUT', 'G', '\u0000'),
      fc.constantFrom(...paths),
      fc.array(fc.tuple(token, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 5 }),
      fc.nat(400),
    )
    .map(([method, where, headers, cut]) => {
      const head = [`${method} ${where} HTTP/1.1`, 'Host: a', ...headers.map((pair) => pair.join(': '))].join('\r\n')
      return new TextEncoder().encode(`${head}\r\n\r\n`).subarray(0, cut)
    }),
  fc
    .tuple(
      fc.constantFrom(
        'Content-Length: 5',
        'Content-Length: -1',
        'Content-Length: 99999999999999999999',
        'Transfer-Encoding: chunked',
        'Transfer-Encoding: gzip',
        'Expect: 100-continue',
        'Upgrade: websocket\r\nConnection: Upgrade',
      ),
      fc.uint8Array({ maxLength: 50 }),
    )
    .map(([header, rest]) => {
      const head = new TextEncoder().encode(`POST /mailgun/v3/domains/a/webhooks HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`)
      return Uint8Array.from([...head, ...rest])
    }),
)

describe('the mock', () => {
  it('answers 2,000 arbitrary requests, none of them with a failure of its own', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (request) => {
        const status = await send(request)
        expect(status).toBeGreaterThanOrEqual(200)
        // 501: a method that no fetch can carry. 500: asked for, where the spec has it.
        expect(status === 501 || status < 500 || request.headers['prefer']?.includes(String(status))).toBe(true)
      }),
      { numRuns: 2000 },
    )
    await expectAlive()
  }, 120_000)

  it('lives through 500 connections that are no HTTP, or half of it', async () => {
    await fc.assert(
      fc.asyncProperty(raw, fc.constantFrom('end', 'reset'), async (bytes, ending) => {
        const answer = await sendRaw(mock.port, bytes, ending)
        expect(statusOf(answer)).toBeLessThan(500)
      }),
      { numRuns: 500 },
    )
    await expectAlive()
  }, 120_000)

  it.each([1_000, 20_000, 1_000_000])('lives through headers of %i bytes', async (length) => {
    const answer = await sendRaw(
      mock.port,
      `GET /buttondown/v1/webhooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Long: ${'x'.repeat(length)}\r\n\r\n`,
    )
    // A server that hangs up in the middle of so much is heard or not, as the network will.
    expect(length < 16_000 ? [401] : [431, 0]).toContain(statusOf(answer))
    await expectAlive()
  })

  it('answers many requests at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        fetch(`${mock.urls['buttondown']}/webhooks`, {
          headers: { authorization: 'Token key', prefer: i % 2 === 0 ? 'dynamic=true' : 'code=429' },
        }).then(({ status }) => status),
      ),
    )
    expect(statuses).toEqual(statuses.map((_, i) => (i % 2 === 0 ? 200 : 429)))
  })
})
