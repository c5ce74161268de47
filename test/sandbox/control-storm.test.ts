import { Agent, request as httpRequest, METHODS } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkResponse, findRoute } from '../../src/contract/index.js'
import { createSandbox } from '../../src/entry/sandbox.js'
import { controlContract, registerButtondown, registerMailgun } from './control-plane.js'

const RUNS = 10_000

interface Wild {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

function send(port: number, agent: Agent, { method, path, headers, body }: Wild): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const entries = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(entries), body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

const paths = [...new Set(Object.values(controlContract.operations).map(({ path }) => path))]
const events: readonly (readonly [string, string])[] = [
  ['mailgun', 'clicked'],
  ['mailgun-legacy', 'click'],
  ['buttondown', 'email.sent'],
  ['buttondown-legacy', 'email.sent'],
  ['emma', 'message_open'],
]
const json = fc.json({ maxDepth: 6 })
const anything = fc.jsonValue({ maxDepth: 3 })
const triggers = fc
  .tuple(
    fc.constantFrom(...events),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('id', 'timestamp', 'token', 'event', '__proto__')), anything),
  )
  .map(([[contract, event], overrides]) => ({ contract, event, overrides }))
/** Nearly right, so that more than the first check is reached. */
const nearly = fc.oneof(
  triggers,
  fc.record({ by: fc.oneof(fc.double(), fc.integer(), fc.constantFrom('15m', '8h', '9999999d', '1e9h', '')) }),
  fc.record(
    {
      latencyMs: fc.constantFrom(0, -1, 'x', null),
      next: fc.record({ status: fc.integer({ min: 0, max: 700 }), count: fc.integer() }, { requiredKeys: [] }),
      drop: anything,
      random: fc.record({ share: fc.double(), status: anything, seed: fc.integer() }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
)
const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...paths) },
  { weight: 1, arbitrary: fc.webPath() },
  {
    weight: 1,
    arbitrary: fc.constantFrom('/..', '/%', '/%00', '//state', '/state/', '/state/../../x', '/__proto__', '/constructor', '?', '/STATE'),
  },
)
const query = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('limit', 'after'), fc.string()).map(([name, text]) => `?${name}=${encodeURIComponent(text)}`),
  },
)
const anyRequest: fc.Arbitrary<Wild> = fc.record({
  method: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('GET', 'POST', 'PUT') },
    { weight: 1, arbitrary: fc.constantFrom(...METHODS.filter((name) => name !== 'CONNECT')) },
  ),
  path: fc.tuple(path, query).map(([one, other]) => `/_sandbox${one}${other}`),
  headers: fc
    .record(
      {
        'content-type': fc.oneof(
          { weight: 4, arbitrary: fc.constant('application/json') },
          { weight: 1, arbitrary: fc.constantFrom('text/plain', '', 'application/json;charset=x', ';') },
        ),
        origin: fc.constantFrom('null', 'http://127.0.0.1', '', 'x y', 'http://[', '%'),
        host: fc.constantFrom('localhost', '', '[', 'a b', '127.0.0.1:99999', 'evil.example.org', '%zz', ':', '@'),
        'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', '?'),
      },
      { requiredKeys: ['content-type'] },
    )
    .map((headers) => {
      // Nearly all come as the sandbox wants them.
      const { host, origin, ...rest } = headers
      const isOdd = (host ?? '').length > 5 && (origin ?? '').length < 6
      return isOdd ? headers : rest
    }),
  body: fc.oneof(
    { weight: 6, arbitrary: nearly.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: json },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.uint8Array() },
  ),
})
/** Events that can nearly all be sent, with whatever is in them. */
const anyTrigger: fc.Arbitrary<Wild> = triggers.map((body) => ({
  method: 'POST',
  path: '/_sandbox/trigger',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
}))
const wild = fc.oneof({ weight: 9, arbitrary: anyRequest }, { weight: 1, arbitrary: anyTrigger })

describe('the control plane', () => {
  it(`answers ${RUNS} arbitrary requests by its spec, none of them with a 500`, { timeout: 120_000 }, async () => {
    let turn = 0
    const deliver = async () => new Response(null, { status: turn++ % 3 === 0 ? 500 : 200 })
    const sandbox = await createSandbox({ clock: 'manual', deliver })
    const { port, url } = await sandbox.listen({ port: 0 })
    const agent = new Agent({ keepAlive: true, maxSockets: 20 })
    const register = async () => {
      await sandbox.reset()
      await registerMailgun(sandbox, 'clicked', 'http://localhost:3000/hooks')
      await registerButtondown(sandbox, 'key')
      for (const method of ['POST', 'GET']) {
        await sandbox.fetch('/emma/1/webhooks', {
          method: 'POST',
          headers: { authorization: `Basic ${btoa('a:b')}`, 'content-type': 'application/json' },
          body: JSON.stringify({ event: 'message_open', url: 'http://localhost:3000/emma', method }),
        })
      }
    }
    const statuses = new Map<number, number>()
    const judge = async (asked: Wild) => {
      const answered = await send(port, agent, asked)
      statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1)
      const told = `${asked.method} ${asked.path} ${JSON.stringify(asked.headers)} ${String(asked.body).slice(0, 500)}`
      expect(answered.status, told).toBeLessThan(500)
      const { pathname } = new URL(url + asked.path)
      const { route } = findRoute(controlContract, asked.method, pathname)
      if (route === undefined || answered.body.byteLength === 0) return
      const response = new Response(answered.body, { status: answered.status, headers: answered.headers })
      const { violations, notices } = await checkResponse(controlContract, route.operationId, response)
      expect(
        [...violations, ...notices].map(({ text }) => text),
        told,
      ).toEqual([])
    }
    const all = fc.sample(wild, { numRuns: RUNS, seed: 20_261_121 })
    for (let i = 0; i < all.length; i += 20) {
      // Whatever became of the others meanwhile, there are webhooks again.
      if (i % 200 === 0) await register()
      await Promise.all(all.slice(i, i + 20).map(judge))
    }
    expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200)
    // The storm got through to the work, and was refused in every way that there is.
    for (const status of [200, 400, 403, 404, 405, 415]) expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(50)
    expect(turn).toBeGreaterThan(100)
    agent.destroy()
    await sandbox.close()
  })
})
