/**
 * The parts on Web standards, put through their paces by themselves: bundled into one script, this runs where there is neither Node nor
 * vitest. Each check rejects when something is not as it has to be.
 */

import { guard } from '../../src/client/guard.js'
import { checkEvent, checkExchange, checkRequest, checkResponse } from '../../src/contract/index.js'
import * as buttondown from '../../src/providers/buttondown/buttondown.js'
import * as buttondownLegacy from '../../src/providers/buttondown/buttondown-legacy.js'
import * as emma from '../../src/providers/emma/emma.js'
import * as mailgun from '../../src/providers/mailgun/mailgun.js'
import * as mailgunLegacy from '../../src/providers/mailgun/mailgun-legacy.js'
import type { Vector, VectorFile } from '../events/vectors.js'

export interface Result {
  readonly name: string
  /** Absent: all well. */
  readonly fault?: string
}

const KEY = 'key-of-the-suite'

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`expected ${b}, got ${a}`)
}

/** What was thrown, by its name and its code or message. */
async function thrown(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${Reflect.get(error, 'code') ?? error.message}` : String(error)
  }
  throw new Error('nothing was thrown')
}

/** A fetch that answers with that JSON, and notes what it was sent. */
function answering(body: unknown, seen: Request[] = []) {
  return async (request: Request): Promise<Response> => {
    seen.push(request)
    return Response.json(body)
  }
}

const clientChecks: Readonly<Record<string, () => Promise<void>>> = {
  'a client signs in, fills in the path and reads the answer': async () => {
    const seen: Request[] = []
    const client = mailgun.createClient({ apiKey: KEY, domain: 'a.example', fetch: answering({ webhooks: {} }, seen) })
    same((await client.listWebhooks()).data, { webhooks: {} })
    same(seen[0]?.url, 'https://api.mailgun.net/v3/domains/a.example/webhooks')
    same(seen[0]?.headers.get('authorization'), `Basic ${btoa(`api:${KEY}`)}`)
  },
  'a client sends a form with a field for each item of a list': async () => {
    const seen: Request[] = []
    const client = mailgun.createClient({ apiKey: KEY, domain: 'a.example', fetch: answering({}, seen) })
    await client.createWebhook({ body: { id: 'clicked', url: ['https://a.example/', 'https://b.example/'] } })
    same((await seen[0]?.formData())?.getAll('url'), ['https://a.example/', 'https://b.example/'])
  },
  'a client sends JSON, and says so': async () => {
    const seen: Request[] = []
    const body = { event: 'message_open', url: 'https://a.example/' } as const
    await emma.createClient({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch: answering(1, seen) }).createWebhook({ body })
    same([seen[0]?.headers.get('content-type'), await seen[0]?.json()], ['application/json', body])
  },
  'a client lets middleware change what it sends': async () => {
    const seen: Request[] = []
    const client = buttondown.createClient({ apiKey: KEY, fetch: answering({}, seen) })
    client.http.use({ onRequest: ({ request }) => void request.headers.set('x-trace', '1') })
    await client.listWebhooks()
    same(seen[0]?.headers.get('x-trace'), '1')
  },
  'a client refuses options that there are not': async () =>
    same(
      await thrown(() => Reflect.apply(buttondownLegacy.createClient, undefined, [{ apiKey: KEY, baseURL: 'x' }])),
      'ClientError: invalid_option',
    ),
  'a guarded client throws on an answer that breaks the contract': async () => {
    const client = mailgunLegacy.createClient({ apiKey: KEY, domain: 'a.example', guard: 'throw', fetch: answering({ webhooks: 5 }) })
    same(await thrown(() => client.listWebhooks()), 'ContractViolationError: contract_violation')
  },
  'a guarded fetch judges the answers of the API, and no others': async () => {
    const fetch = guard(answering({ webhooks: 5 }), mailgun.contract)
    same(await thrown(() => fetch('https://api.mailgun.net/v3/domains/a.example/webhooks')), 'ContractViolationError: contract_violation')
    same((await fetch('https://other.example/v3/domains/a.example/webhooks')).status, 200)
  },
}

const judgementChecks: Readonly<Record<string, () => Promise<void>>> = {
  'a response is judged, and stays readable': async () => {
    const good = Response.json({ http_signing_key: 'key' })
    same((await checkResponse(mailgun.contract, 'getSigningKey', good)).ok, true)
    same(await good.json(), { http_signing_key: 'key' })
    const { violations } = await checkResponse(mailgun.contract, 'getSigningKey', Response.json({ http_signing_key: 5 }))
    same(
      violations.map(({ pointer, keyword }) => [pointer, keyword]),
      [['/http_signing_key', 'type']],
    )
  },
  'a request is judged': async () => {
    const request = new Request('https://api.mailgun.net/v3/domains/a.example/webhooks?limit=x', {
      headers: { authorization: `Basic ${btoa('api:key')}` },
    })
    const { operation, violations } = await checkRequest(mailgun.contract, request)
    same([operation, violations.map((found) => [found.in, found.pointer])], ['listWebhooks', [['query', '/limit']]])
  },
  'an exchange is judged': async () => {
    const headers = { authorization: `Basic ${btoa('api:key')}` }
    const exchange = {
      request: new Request('https://api.mailgun.net/v3/domains/a.example/webhooks', { headers }),
      response: Response.json({ webhooks: {} }),
    }
    same((await checkExchange(mailgun.contract, exchange.request, exchange.response)).ok, true)
  },
  'an event is judged': async () => {
    const request = await buttondownLegacy.signEvent({ event_type: 'subscriber.created', data: { subscriber: 'x' } })
    same((await checkEvent(buttondownLegacy.contract, request)).operation, 'subscriber.created')
  },
}

const receiverChecks: Readonly<Record<string, () => Promise<void>>> = {
  'what is signed is received, and once': async () => {
    const request = await mailgun.signEvent(
      { 'event-data': { event: 'opened', id: 'x', timestamp: 1 } },
      { signingKey: KEY, url: 'https://a.example/' },
    )
    const copy = request.clone()
    const options = { signingKey: KEY, validate: false }
    same((await mailgun.receiveEvent(request, options)).type, 'opened')
    same(await thrown(() => mailgun.receiveEvent(copy, options)), 'WebhookError: replayed')
  },
  'a handler answers': async () => {
    const handler = buttondownLegacy.createWebhookHandler({ validate: false }, ({ type }) => new Response(type))
    const request = await buttondownLegacy.signEvent({ event_type: 'subscriber.created', data: { subscriber: 'x' } })
    same(await (await handler(request)).text(), 'subscriber.created')
    same((await handler(new Request('https://a.example/'))).status, 405)
  },
}

const receivers: Readonly<Record<string, object>> = {
  buttondown,
  'buttondown-legacy': buttondownLegacy,
  emma,
  mailgun,
  'mailgun-legacy': mailgunLegacy,
}

/** The request of a vector; undefined where this runtime lets nobody set one of its headers. */
function requestOf({ request: { method, url, headers, body, bodyBase64 } }: Vector): Request | undefined {
  const sent = new Headers()
  for (const [name, value] of headers) sent.append(name, value)
  const bytes =
    bodyBase64 === undefined ? body && new TextEncoder().encode(body) : Uint8Array.from(atob(bodyBase64), (c) => c.charCodeAt(0))
  const request = new Request(url, { method, headers: sent, body: bytes ?? null })
  return headers.every(([name]) => request.headers.has(name)) ? request : undefined
}

async function vectorCheck(contract: string, vector: Vector, all: readonly Vector[]): Promise<void> {
  const { receiveEvent }: { receiveEvent?: unknown } = receivers[contract] ?? {}
  if (typeof receiveEvent !== 'function') throw new Error(`there is no receiver of ${contract}`)
  const { replay = contract.startsWith('mailgun') } = vector.options
  const store = replay === true ? new mailgun.MemoryReplayStore() : false
  const outcomeOf = async (one: Vector): Promise<unknown> => {
    const request = requestOf(one)
    if (request === undefined) return one.expect
    try {
      const received = await Reflect.apply(receiveEvent, undefined, [request, { ...one.options, replay: store, now: () => one.now * 1000 }])
      return { type: received.type }
    } catch (error) {
      if (!(error instanceof mailgun.WebhookError)) throw error
      return { error: error.code, status: error.status }
    }
  }
  for (const name of vector.after ?? []) {
    const before = all.find((one) => one.name === name)
    if (before !== undefined) await outcomeOf(before)
  }
  const { expect } = vector
  same(await outcomeOf(vector), 'type' in expect ? { type: expect.type } : expect)
}

/** Runs every check, one after another. */
export async function runSuite(vectorFiles: readonly VectorFile[]): Promise<Result[]> {
  const checks: [string, () => Promise<void>][] = [
    ...Object.entries({ ...clientChecks, ...judgementChecks, ...receiverChecks }),
    ...vectorFiles.flatMap(({ contract, vectors }) =>
      vectors.map((vector): [string, () => Promise<void>] => [`${contract}: ${vector.name}`, () => vectorCheck(contract, vector, vectors)]),
    ),
  ]
  const results: Result[] = []
  for (const [name, check] of checks) {
    try {
      await check()
      results.push({ name })
    } catch (error) {
      results.push({ name, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
    }
  }
  return results
}

Reflect.set(globalThis, 'runSuite', runSuite)
