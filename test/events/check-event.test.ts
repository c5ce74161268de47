import { describe, expect, it } from 'vitest'
import { type ContractError, checkEvent, checkPayload, eventLabel, matchEvent } from '../../src/contract/index.js'
import { type ContractId, contractIds, loadContract } from '../../src/registry.js'
import { allEventExamples, deliveryOf, type EventExample } from './examples.js'

const contracts = new Map(await Promise.all(contractIds.map(async (id) => [id, await loadContract(id)] as const)))

function contractOf(id: ContractId) {
  const contract = contracts.get(id)
  if (contract === undefined) throw new Error(`There is no contract ${id}.`)
  return contract
}

const check = (example: EventExample, request = deliveryOf(example), options = {}) =>
  checkEvent(contractOf(example.contract), request, options)
const json = { 'content-type': 'application/json' }
const post = (body: RequestInit['body'], headers: Readonly<Record<string, string>> = json): Request =>
  new Request('http://localhost/', { method: 'POST', headers, body: body ?? null })
const form = (fields: readonly (readonly [string, string])[]): Request =>
  post(new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])), {})

/** One example of each contract, by POST. */
const firsts = contractIds.map((id) => {
  const example = allEventExamples.find(({ contract, method }) => contract === id && method === 'POST')
  if (example === undefined) throw new Error(`${id} has no example.`)
  return example
})
const jsonFirsts = firsts.filter(({ mediaType }) => mediaType === 'application/json')

describe('every example of every event', () => {
  it('is there: each event of each contract has one for every way in which it comes', () => {
    for (const [id, { events }] of contracts) {
      for (const [event, { deliveries }] of Object.entries(events)) {
        const shown = allEventExamples.filter((example) => example.contract === id && example.event === event)
        const ways = deliveries.flatMap(({ method, requestBody }) =>
          Object.keys(requestBody?.content ?? { undefined }).map((type) => `${method} ${type}`),
        )
        expect([...new Set(shown.map(({ method, mediaType }) => `${method} ${mediaType}`))].sort()).toEqual(ways.sort())
      }
    }
  })

  it.each(allEventExamples)('$contract $event by $method as $mediaType: $name', async (example) => {
    const request = deliveryOf(example)
    expect(await check(example, request)).toEqual({ ok: true, operation: example.event, violations: [], notices: [] })
    expect(request.bodyUsed).toBe(false)
  })

  it('is good as well for the event that it is known to be', async () => {
    for (const example of allEventExamples)
      expect(await check(example, deliveryOf(example), { event: example.event })).toMatchObject({ ok: true })
  })

  it('is good at a URL that has parameters of its own', async () => {
    for (const example of allEventExamples) {
      expect(await check(example, deliveryOf(example, 'http://localhost/hooks?mine=1&yours'))).toMatchObject({ ok: true, notices: [] })
    }
  })
})

describe('the payload of another event', () => {
  it('is a violation for the event that it should have been', async () => {
    for (const example of allEventExamples) {
      const others = Object.keys(contractOf(example.contract).events).filter((event) => event !== example.event)
      // All of them would be thousands: the next one in the alphabet, and the last.
      for (const event of [others.find((other) => other > example.event), others.at(-1)]) {
        if (event === undefined) continue
        const verdict = await check(example, deliveryOf(example), { event })
        expect({ ...example, event, ok: verdict.ok, operation: verdict.operation }).toMatchObject({ ok: false, operation: event })
        expect(verdict.violations.map(({ message }) => message)).toContain('event')
      }
    }
  })

  it('is told by the constant that differs', async () => {
    const body = { event_name: 'group_create', data: {} }
    const { violations } = await checkEvent(contractOf('emma'), post(JSON.stringify(body)), { event: 'group_delete' })
    expect(violations).toMatchObject([
      { in: 'body', pointer: '/event_name', keyword: 'const', expected: '"group_delete"', actual: 'string "group_create"' },
    ])
  })
})

describe('an event that the contract does not name', () => {
  it.each([
    ['buttondown', post('{"id":"x","event_type":"subscriber.teleported","data":{}}'), 'subscriber.teleported'],
    ['buttondown-legacy', post('{"event_type":"subscriber.teleported","data":{}}'), 'subscriber.teleported'],
    ['mailgun', post('{"signature":{},"event-data":{"event":"failed","severity":"odd"}}'), 'failed odd'],
    ['mailgun-legacy', form([['event', 'teleported']]), 'teleported'],
    ['emma', post('{"event_name":"member_teleport"}'), 'member_teleport'],
    ['emma', new Request('http://localhost/?payload=%7B%22event_name%22%3A%22member_teleport%22%7D'), 'member_teleport'],
  ] as const)('of %s is a notice', async (id, request, label) => {
    expect(await checkEvent(contractOf(id), request)).toEqual({
      ok: true,
      operation: undefined,
      violations: [],
      notices: [expect.objectContaining({ message: 'event', in: 'body', keyword: 'newEvent', actual: JSON.stringify(label) })],
    })
  })

  it('is shown short and harmless, whatever it calls itself', async () => {
    const { notices } = await checkEvent(contractOf('emma'), post(JSON.stringify({ event_name: `\u001b[31m\u202e${'x'.repeat(500)}` })))
    expect(notices[0]?.text).toMatch(/^event body: the event "\\u001b\[31m\\u202ex+…" is not in the contract$/)
  })

  it('is asked for by name in vain', async () => {
    const refused = checkEvent(contractOf('mailgun'), post('{}'), { event: 'teleported' })
    await expect(refused).rejects.toThrow('The contract mailgun has no event "teleported". It has: accepted, delivered,')
    await expect(checkEvent(contractOf('mailgun'), post('{}'), { event: 'toString' })).rejects.toMatchObject({
      code: 'unknown_event',
    } satisfies Partial<ContractError>)
    expect(() => checkPayload(contractOf('mailgun'), 'constructor', {})).toThrow('has no event "constructor"')
  })
})

describe('a new property', () => {
  it.each(jsonFirsts)('of an event of $contract is a notice, at its place', async (example) => {
    const payload = { ...example.payload, 'x/y': { deep: true } }
    const { ok, violations, notices } = await check(example, deliveryOf({ ...example, payload }))
    expect({ ok, violations }).toEqual({ ok: true, violations: [] })
    expect(notices).toMatchObject([{ message: 'event', in: 'body', pointer: '/x~1y', keyword: 'newProperty' }])
  })

  it('of a form is none: a custom variable may have any name', async () => {
    for (const example of allEventExamples.filter(({ contract }) => contract === 'mailgun-legacy')) {
      expect(await check(example, deliveryOf({ ...example, payload: { ...example.payload, mood: 'good' } }))).toMatchObject({
        ok: true,
        notices: [],
      })
    }
  })

  it('in the URL of a GET is a notice below the parameter', async () => {
    const example = allEventExamples.find(({ method, event }) => method === 'GET' && event === 'member_signup')
    if (example === undefined) throw new Error('no example')
    const { ok, notices } = await check(example, deliveryOf({ ...example, payload: { ...example.payload, mood: 'good' } }))
    expect([ok, notices.map(({ in: place, pointer }) => [place, pointer])]).toEqual([true, [['query', '/payload/mood']]])
  })
})

describe('a delivery that is wrong', () => {
  it.each(firsts)('by its method is a violation of $contract', async (example) => {
    const { ok, violations } = await check(example, new Request('http://localhost/', { method: 'PUT', headers: json, body: '{}' }))
    expect([ok, violations.map(({ in: place, keyword }) => [place, keyword])]).toEqual([false, [['method', 'route']]])
  })

  it.each(firsts)('by its content type is a violation of $contract', async (example) => {
    for (const type of ['text/plain', 'application/xml', 'nonsense']) {
      const { ok, violations } = await check(example, post(JSON.stringify(example.payload), { 'content-type': type }))
      expect([ok, violations.map(({ in: place, keyword }) => [place, keyword])]).toEqual([false, [['header', 'contentType']]])
    }
  })

  it.each(jsonFirsts)('by its body is a violation of $contract', async (example) => {
    const faults = [
      ['', 'empty'],
      ['{', 'syntax'],
      ['null', 'type'],
      ['[]', 'type'],
      ['"text"', 'type'],
      ['{}', 'required'],
      [new Uint8Array([0x7b, 0xff, 0x7d]), 'charset'],
    ] as const
    for (const [body, keyword] of faults) {
      const { ok, operation, violations } = await check(example, post(body))
      expect([ok, operation, violations[0]?.message, violations[0]?.keyword]).toEqual([false, undefined, 'event', keyword])
    }
  })

  it('by the type of a property points at it', async () => {
    for (const example of jsonFirsts) {
      const key = Object.keys(example.payload).find((name) => name === 'data' || name === 'event-data') ?? ''
      const { ok, violations } = await check(example, post(JSON.stringify({ ...example.payload, [key]: 7 })), { event: example.event })
      expect([ok, violations.map(({ pointer, keyword }) => [pointer, keyword])]).toEqual([false, [[`/${key}`, 'type']]])
    }
  })

  it('by a body that says nothing of its event is not blamed for being no other', async () => {
    const { violations } = await checkEvent(contractOf('buttondown'), post('{"id":"x","event_type":5,"data":{}}'))
    for (const { expected } of violations) expect(expected).toMatch(/^(?:string|the name of an event of the contract)$/)
    expect(violations.length).toBeGreaterThan(0)
  })

  it('by a GET without its parameter, or with one that is no JSON, is a violation', async () => {
    for (const [query, keyword] of [
      ['', 'required'],
      ['?payload=', 'syntax'],
      ['?payload=%7B', 'syntax'],
    ]) {
      const { ok, violations } = await checkEvent(contractOf('emma'), new Request(`http://localhost/${query}`))
      expect([ok, violations.map(({ in: place, keyword }) => [place, keyword])]).toEqual([false, [['query', keyword]]])
    }
  })

  it('by a multipart body that is cut off is a violation', async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="event"\r\n\r\nopened\r\n--x'
    const verdict = await checkEvent(contractOf('mailgun-legacy'), post(body, { 'content-type': 'multipart/form-data; boundary=x' }))
    expect(verdict).toMatchObject({ ok: false, violations: [{ in: 'body', keyword: 'syntax' }] })
  })

  it('by its size, or by having been read before, is a violation and no exception', async () => {
    const [example] = jsonFirsts
    if (example === undefined) throw new Error('no example')
    const large = await check(example, deliveryOf(example), { maxBytes: 10 })
    expect([large.ok, large.violations.map(({ keyword }) => keyword)]).toEqual([false, ['size']])
    const request = deliveryOf(example)
    await request.text()
    const read = await check(example, request)
    expect([read.ok, read.violations.map(({ keyword }) => keyword)]).toEqual([false, ['unread']])
  })
})

describe('custom variables that collide with the fields of a form', () => {
  const fields = (contentType: string) => {
    const found = allEventExamples.find(
      ({ contract, event, mediaType }) => contract === 'mailgun-legacy' && event === 'click' && mediaType === contentType,
    )
    return Object.entries(found?.payload ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    )
  }
  const sent = (type: string, all: readonly (readonly [string, string])[]): Request => {
    if (type === 'application/x-www-form-urlencoded') return form(all)
    const body = new FormData()
    for (const [name, value] of all) body.append(name, value)
    return post(body, {})
  }

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
    '%s: of timestamp, token and signature the last counts, of the rest the first',
    async (type) => {
      const mine = [
        ['timestamp', 'never'],
        ['token', ''],
        ['signature', 'mine'],
      ] as const
      const theirs = [
        ['event', 'opened'],
        ['recipient', 'x'],
        ['url', 'x'],
      ] as const
      const good = fields(type)
      expect(good.length).toBeGreaterThan(5)
      expect(await checkEvent(contractOf('mailgun-legacy'), sent(type, [...mine, ...good, ...theirs]))).toMatchObject({
        ok: true,
        operation: 'click',
      })
      expect(await checkEvent(contractOf('mailgun-legacy'), sent(type, [...good, ...mine]))).toMatchObject({
        ok: false,
        operation: 'click',
      })
      expect(await checkEvent(contractOf('mailgun-legacy'), sent(type, [...theirs, ...good]))).toMatchObject({ operation: 'open' })
    },
  )
})

describe('what tells events from each other', () => {
  const match = { failed: { '/event': 'failed' }, lost: { '/event': 'failed', '/why': 'lost' }, 'a/b': { '/x~1y/~0z': 'deep' }, none: {} }

  it('is the constants of each; where several fit, the one that says most', () => {
    expect(matchEvent(match, { event: 'failed' })).toBe('failed')
    expect(matchEvent(match, { event: 'failed', why: 'other' })).toBe('failed')
    expect(matchEvent(match, { event: 'failed', why: 'lost' })).toBe('lost')
    expect(matchEvent(match, { 'x/y': { '~z': 'deep' } })).toBe('a/b')
  })

  it.each([
    [undefined],
    [null],
    [5],
    ['failed'],
    [[]],
    [{}],
    [{ event: null }],
    [{ event: ['failed'] }],
    [{ why: 'lost' }],
    [Object.create({ event: 'failed' })],
  ])('finds none in %j', (payload) => {
    expect(matchEvent(match, payload)).toBeUndefined()
  })

  it('is shown in words', () => {
    expect(eventLabel(match, { event: 'odd', why: 'so' })).toBe('odd so')
    expect(eventLabel(match, { event: 5, why: '' })).toBe('')
  })
})
