import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ContractId, contractIds } from '../../src/registry.js'
import { allEventExamples } from './examples.js'
import { freshStore, KEY, outcomeOf, type Receiver, receiverOf } from './receivers.js'

const examplesOf = (id: ContractId) => allEventExamples.filter(({ contract }) => contract === id)
const isMailgun = (id: ContractId): boolean => id === 'mailgun' || id === 'mailgun-legacy'
const isForm = (id: ContractId): boolean => id === 'mailgun-legacy'

/** Names of properties that no contract gives a meaning. */
const name = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `x-${text}`)
const json = name.chain((key) => fc.jsonValue({ maxDepth: 3 }).map((value): [string, unknown] => [key, value]))
const text = fc.tuple(name, fc.string({ unit: 'binary', maxLength: 40 }))

/** A multipart form ends every line with CR and LF, in names and in values. */
const asForm = (value: string): string => value.replace(/\r\n|\r|\n/g, '\r\n')

describe.each(contractIds.map((id) => ({ id })))('whatever is sent for $id', ({ id }) => {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await receiverOf(id)
  })

  it('arrives as it was signed', async () => {
    const payload = fc.tuple(fc.constantFrom(...examplesOf(id)), fc.array(isForm(id) ? text : json, { maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(payload, fc.boolean(), async ([example, more], other) => {
        const sent = { ...example.payload, ...Object.fromEntries(more) }
        const variant = id === 'emma' && other ? { method: 'GET' } : isForm(id) && other ? { encoding: 'multipart/form-data' } : {}
        const request = await receiver.sign(sent, { ...receiver.options.sign, ...variant })
        const { type, event } = await receiver.receive(request, { ...receiver.options.receive, replay: freshStore() })
        expect(type).toBe(example.event)
        const { signature: _s, timestamp: _t, token: _k, ...arrived } = Object.fromEntries(Object.entries(Object(event)))
        const { signature: _1, timestamp: _2, token: _3, ...expected } = JSON.parse(JSON.stringify(sent))
        const values = ([key, value]: [string, unknown]) => [asForm(key), typeof value === 'string' ? asForm(value) : value]
        const form = isForm(id) && other
        expect(form ? Object.entries(arrived) : arrived).toEqual(form ? Object.entries(expected).map(values) : expected)
      }),
      { numRuns: 300 },
    )
  })

  it('is taken exactly once when it comes many times at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.constantFrom(...examplesOf(id)), async (copies, example) => {
        const request = await receiver.sign(example.payload)
        const given = { ...receiver.options.receive, replay: freshStore() }
        const outcomes = await Promise.all(Array.from({ length: copies }, () => outcomeOf(receiver.receive(request.clone(), given))))
        // Emma and the Buttondown of 2024 give a message nothing by which it could be known again.
        const taken = outcomes.filter((outcome) => 'type' in outcome).length
        expect(taken).toBe(id === 'emma' || id === 'buttondown-legacy' ? copies : 1)
      }),
      { numRuns: 50 },
    )
  })

  it('gives an event or a WebhookError, and nothing else', async () => {
    const example = fc.constantFrom(...examplesOf(id))
    const bytes = fc.uint8Array({ maxLength: 200 })
    const body = fc.oneof(
      bytes,
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.json({ maxDepth: 3 }),
      // A genuine payload with one part of it turned into something else.
      fc.tuple(example, fc.jsonValue({ maxDepth: 2 }), fc.nat()).map(([{ payload }, value, at]) => {
        const key = Object.keys(payload)[at % Object.keys(payload).length] ?? ''
        return JSON.stringify({ ...payload, [key]: value })
      }),
      fc.tuple(example, fc.nat()).map(([{ payload }, cut]) => JSON.stringify(payload).slice(0, cut % 600)),
      fc
        .array(fc.tuple(fc.constantFrom('event', 'timestamp', 'token', 'signature', 'tag', '__proto__'), fc.string({ maxLength: 20 })))
        .map((fields) => new URLSearchParams(fields).toString()),
    )
    const type = fc.oneof(
      fc.constantFrom(
        'application/json',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
        'text/plain',
        '',
      ),
      fc.string({ maxLength: 20 }),
    )
    const header = fc.tuple(
      fc.constantFrom('x-buttondown-signature', 'authorization', 'content-length', 'content-type', 'x-other'),
      fc.string({ maxLength: 80 }),
    )
    const given = fc.constantFrom(
      receiver.options.receive,
      {},
      { signingKey: KEY, allowUnsigned: true },
      { signingKey: KEY, tolerance: false },
      { validate: false, allowUnsigned: true, signingKey: 'k', maxBytes: 50 },
    )
    const request = fc.record({
      method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT'),
      path: fc.webPath(),
      type,
      headers: fc.array(header, { maxLength: 2 }),
      body,
      given,
    })
    const seen: string[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 20, maxLength: 20 }), async (requests) => {
        for (const { method, path, type, headers, body, given } of requests) {
          const sent = new Headers()
          for (const [key, value] of [['content-type', type] as const, ...headers]) {
            try {
              sent.append(key, value)
            } catch {
              // No server would have let it through.
            }
          }
          const message = new Request(`http://localhost${path.startsWith('/') ? path : `/${path}`}`, {
            method,
            headers: sent,
            ...(method === 'GET' ? {} : { body }),
          })
          const outcome = await outcomeOf(receiver.receive(message, given))
          seen.push('type' in outcome ? 'taken' : outcome.error)
        }
      }),
      { numRuns: 1000 },
    )
    expect(seen).toHaveLength(20_000)
    // They get as far as they should: to the body, and beyond it.
    const reached = ['method_not_allowed', 'malformed_body', isMailgun(id) ? 'signature_missing' : 'taken']
    expect([...new Set(seen)]).toEqual(expect.arrayContaining(reached))
  })

  it('gives an event or a WebhookError as well for nonsense that is authentic', async () => {
    const value = fc.jsonValue({ maxDepth: 2 })
    const fields = fc.dictionary(
      fc.constantFrom('event', 'event-data', 'event_type', 'event_name', 'data', 'id', '__proto__', 'toString'),
      value,
    )
    const nested = fc
      .dictionary(fc.constantFrom('event', 'severity', 'timestamp', 'id'), value)
      .map((data) => ({ 'event-data': data, data }))
    const payload = fc.oneof(
      fields,
      nested,
      fc.tuple(fc.constantFrom(...examplesOf(id)), fields).map(([{ payload }, more]) => ({ ...payload, ...more })),
    )
    const asText = (sent: object) =>
      Object.fromEntries(Object.entries(sent).map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]))
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(payload, async (sent) => {
        const request = await receiver.sign(isForm(id) ? asText(sent) : sent)
        const outcome = await outcomeOf(receiver.receive(request, { ...receiver.options.receive, replay: false }))
        seen.add('type' in outcome ? (outcome.type === 'unknown' ? 'unknown' : 'named') : outcome.error)
      }),
      { numRuns: 1000 },
    )
    expect([...seen].sort()).toEqual(['invalid_payload', 'named', 'unknown'])
  })
})

/** Every text that differs from this one in a single bit. */
function* flipped(original: string): Generator<string> {
  const bytes = Buffer.from(original)
  for (let i = 0; i < bytes.length * 8; i++) {
    const copy = Buffer.from(bytes)
    copy.writeUInt8(copy.readUInt8(i >> 3) ^ (1 << (i & 7)), i >> 3)
    yield copy.toString('latin1')
  }
}

const mailgun = ['mailgun', 'mailgun-legacy'] as const
const example = (id: ContractId): object => examplesOf(id)[0]?.payload ?? {}
const signatureOf = (payload: unknown): Record<string, string> => JSON.parse(JSON.stringify(payload))

describe('a single bit that differs', () => {
  it.each(mailgun)('in timestamp, token or signature of %s is always noticed', async (id) => {
    const receiver = await receiverOf(id)
    const given = { ...receiver.options.receive, replay: false, tolerance: false, validate: false }
    const { event } = await receiver.receive(await receiver.sign(example(id)), given)
    const fields = signatureOf(id === 'mailgun' ? Reflect.get(Object(event), 'signature') : event)
    const send = (changed: Record<string, string>): Promise<{ type: string } | { error: string }> => {
      const body =
        id === 'mailgun'
          ? JSON.stringify({ ...Object(event), signature: changed })
          : new URLSearchParams(
              Object.entries(changed).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, one])),
            ).toString()
      const type = id === 'mailgun' ? 'application/json' : 'application/x-www-form-urlencoded'
      return outcomeOf(
        receiver.receive(new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body }), given),
      )
    }
    expect(await send(fields)).toHaveProperty('type')
    for (const key of ['timestamp', 'token', 'signature']) {
      for (const value of flipped(fields[key] ?? '')) expect(await send({ ...fields, [key]: value })).toHaveProperty('error')
    }
  })

  it('in body or signature of buttondown is always noticed', async () => {
    const receiver = await receiverOf('buttondown')
    const given = { ...receiver.options.receive, validate: false }
    const good = await receiver.sign(example('buttondown'))
    const signature = good.headers.get('x-buttondown-signature') ?? ''
    const body = await good.text()
    const send = (bytes: Uint8Array<ArrayBuffer>, header: string) =>
      outcomeOf(
        receiver.receive(
          new Request('http://localhost/', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-buttondown-signature': header },
            body: bytes,
          }),
          given,
        ),
      )
    const bytesOf = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'))
    expect(await send(new TextEncoder().encode(body), signature)).toHaveProperty('type')
    for (const changed of flipped(body))
      expect(await send(bytesOf(changed), signature)).toEqual({ error: 'signature_mismatch', status: 401 })
    for (const changed of flipped(signature)) {
      // No header holds a line break or a zero.
      if (!/[\0\r\n]/.test(changed)) expect(await send(new TextEncoder().encode(body), changed)).toHaveProperty('error')
    }
  })
})
