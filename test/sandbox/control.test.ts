import { describe, expect, it } from 'vitest'
import { controlContract, controlOf, registerMailgun, sandboxWith } from './control-plane.js'

const URL_A = 'http://localhost:3000/a'

describe('the control plane', () => {
  it('answers every operation with every status that its spec declares, and with nothing else', async () => {
    const seen = new Set<string>()
    const { sandbox } = await sandboxWith()
    const { url } = await sandbox.listen({ port: 0, maxBytes: 2000 })
    const control = controlOf(fetch, url, (what) => seen.add(what))
    await registerMailgun(sandbox, 'clicked', URL_A)
    for (const { method, path, requestBody } of Object.values(controlContract.operations)) {
      const body = requestBody === undefined ? undefined : {}
      await control(method, path, body, { origin: 'https://elsewhere.example.org' })
      await control(method, path, body)
      await control(method, `${path}?limit=none`, body)
      if (method === 'GET') continue
      await control(method, path, '{')
      await control(method, path, { text: 'x'.repeat(3000) })
      await control(method, path, 'x', { 'content-type': 'text/plain' })
    }
    await control('POST', '/trigger', { contract: 'nobody', event: 'clicked' })
    await registerMailgun(sandbox, 'clicked', URL_A)
    await control('POST', '/trigger', { contract: 'mailgun', event: 'clicked' })
    await control('POST', '/clock/advance', { by: '1s' })
    await sandbox.close()
    const declared = Object.entries(controlContract.operations).flatMap(([id, { responses }]) =>
      Object.keys(responses).map((status) => `${id} ${status}`),
    )
    expect([...seen].sort()).toEqual(declared.sort())
  })

  it('does each operation as its example in the spec shows it', async () => {
    const { sandbox, control } = await sandboxWith()
    await registerMailgun(sandbox, 'clicked', URL_A)
    expect(await control('GET', '/attempts?limit=50&after=att_12')).toMatchObject({ status: 200 })
    expect(await control('PUT', '/faults', { next: { status: 503, count: 3 } })).toMatchObject({ status: 200 })
    expect(await control('PUT', '/faults', { latencyMs: 2000 })).toMatchObject({ status: 200 })
    expect(await control('PUT', '/faults', {})).toMatchObject({ status: 200, body: { active: false } })
    expect(await control('POST', '/clock/advance', { by: 900_000 })).toMatchObject({ status: 200 })
    await sandbox.close()
  })

  it('tells how many calls a fault still has', async () => {
    const { sandbox, control } = await sandboxWith()
    await control('PUT', '/faults', { next: { status: 503, count: 3 }, drop: { count: 2 } })
    await sandbox.fetch('/mailgun/v3/domains/mg.example.com/webhooks')
    const { body } = await control('GET', '/faults')
    expect(body).toEqual({ next: { status: 503, count: 2 }, drop: { count: 2 }, active: true })
    await sandbox.close()
  })

  it('gives its own spec, whose operations are all there', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['emma'] })
    expect(await control('GET', '/openapi.json')).toMatchObject({ status: 200, body: { info: { title: 'Sandbox control' } } })
    await sandbox.close()
  })

  it('answers HEAD as GET, without the body', async () => {
    const { sandbox } = await sandboxWith({ contracts: ['emma'] })
    const { url } = await sandbox.listen({ port: 0 })
    for (const answered of [
      await fetch(`${url}/_sandbox/state`, { method: 'HEAD' }),
      await sandbox.fetch('/_sandbox/', { method: 'HEAD' }),
    ]) {
      expect(answered.status).toBe(200)
      expect(await answered.text()).toBe('')
    }
    await sandbox.close()
  })

  it('says which methods a path takes, and where to look for a path that is not there', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['emma'] })
    const wrongMethod = await control('DELETE', '/faults')
    expect(wrongMethod).toMatchObject({ status: 405, body: { error: '/faults is called by GET or PUT.' } })
    expect(wrongMethod.headers.get('allow')).toBe('GET, HEAD, PUT')
    const nothing = await control('GET', '/webhook')
    expect(nothing).toMatchObject({ status: 404, body: { error: expect.stringContaining('/_sandbox/openapi.json') } })
    await sandbox.close()
  })
})

describe('the state', () => {
  it('shows webhooks, base URLs, clock, faults, waiting deliveries and calls', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] }, [500])
    await registerMailgun(sandbox, 'clicked', URL_A)
    await sandbox.trigger('mailgun', 'clicked')
    const now = sandbox.clock.now()
    const { body } = await control('GET', '/state')
    expect(body).toMatchObject({
      contracts: [
        {
          id: 'mailgun',
          baseUrl: 'http://127.0.0.1:4020/mailgun',
          webhooks: [{ event: 'clicked', url: URL_A, enabled: true }],
        },
      ],
      clock: { now, nextAt: now + 300_000 },
      faults: { active: false },
      deliveries: {
        count: { pending: 1, delivered: 0, 'given-up': 0 },
        pending: [{ event: 'clicked', url: URL_A, attempts: 1, nextAt: now + 300_000 }],
      },
      calls: [{ operation: 'createWebhook', method: 'POST', path: '/mailgun/v3/domains/example.com/webhooks', status: 200 }],
    })
    await sandbox.close()
  })

  it('gives base URLs under the name by which the sandbox was called', async () => {
    const { sandbox } = await sandboxWith({ contracts: ['buttondown'] })
    const { port } = await sandbox.listen({ port: 0 })
    const response = await fetch(`http://localhost:${port}/_sandbox/state`)
    expect(await response.json()).toMatchObject({ contracts: [{ baseUrl: `http://localhost:${port}/buttondown/v1` }] })
    await sandbox.close()
  })

  it('is empty after a reset, but for the time', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] }, [500])
    await registerMailgun(sandbox, 'clicked', URL_A)
    await control('POST', '/trigger', { contract: 'mailgun', event: 'clicked' })
    await control('PUT', '/faults', { latencyMs: 1 })
    await control('POST', '/clock/advance', { by: '1m' })
    const now = sandbox.clock.now()
    const { body } = await control('POST', '/reset')
    expect(body).toMatchObject({
      contracts: [{ webhooks: [] }],
      clock: { now, nextAt: null },
      faults: { active: false },
      deliveries: { count: { pending: 0, delivered: 0, 'given-up': 0 }, pending: [] },
      calls: [],
    })
    expect(sandbox.deliveries()).toEqual([])
    await sandbox.close()
  })
})

describe('triggering an event', () => {
  it('answers with the deliveries, once the first attempts are settled', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] }, [500])
    await registerMailgun(sandbox, 'clicked', URL_A)
    const { status, body } = await control('POST', '/trigger', {
      contract: 'mailgun',
      event: 'clicked',
      overrides: { recipient: 'alice@example.org' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ deliveries: [{ event: 'clicked', state: 'pending', attempts: 1, outgoing: { url: URL_A } }] })
    expect(sandbox.deliveries()[0]?.request.body).toContain('alice@example.org')
    await sandbox.close()
  })

  it('says so when nobody is registered, with a line that registers a webhook for this very event', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const { body } = await control('POST', '/trigger', { contract: 'mailgun', event: 'opened' })
    expect(body).toMatchObject({
      deliveries: [],
      hint: expect.stringContaining('No webhook is registered for opened'),
      register: expect.stringMatching(/^curl .*opened.*http:\/\/127\.0\.0\.1:4020\/mailgun\//),
    })
    await sandbox.close()
  })

  it('says which contracts and events there are', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const contract = await control('POST', '/trigger', { contract: 'emma', event: 'clicked' })
    expect(contract).toMatchObject({ status: 404, body: { error: expect.stringContaining('It has: mailgun') } })
    const event = await control('POST', '/trigger', { contract: 'mailgun', event: '__proto__' })
    expect(event).toMatchObject({ status: 404, body: { error: expect.stringContaining('clicked') } })
    await sandbox.close()
  })

  it('answers with the reason when no event can be made of the overrides', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun-legacy', 'mailgun'] })
    await registerMailgun(sandbox, 'clicked', URL_A)
    const { status, body } = await control('POST', '/trigger', {
      contract: 'mailgun-legacy',
      event: 'click',
      overrides: { recipient: { nested: true } },
    })
    expect({ status, body }).toMatchObject({ status: 400, body: { error: expect.stringContaining('overrides') } })
    await sandbox.close()
  })
})

describe('the attempts', () => {
  it('are those since the one that is known', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] }, [500, 500, 500])
    await registerMailgun(sandbox, 'clicked', URL_A)
    await sandbox.trigger('mailgun', 'clicked')
    await sandbox.clock.advance('1h')
    const ids = sandbox.deliveries().map(({ id }) => id)
    expect(ids).toHaveLength(4)
    const since = async (query: string) => {
      const { body } = await control('GET', `/attempts?${query}`)
      expect(body).toMatchObject({ count: 4 })
      return typeof body === 'object' && body !== null && 'attempts' in body && Array.isArray(body.attempts)
        ? body.attempts.map(({ id }) => id)
        : []
    }
    expect(await since(`after=${ids[0]}`)).toEqual(ids.slice(1))
    expect(await since(`after=${ids[3]}`)).toEqual([])
    expect(await since('limit=2')).toEqual(ids.slice(2))
    expect(await since(`limit=1&after=${ids[1]}`)).toEqual(ids.slice(3))
    expect(await since('limit=0')).toEqual([])
    // An attempt that is not known here: then all are news.
    expect(await since('after=att_999')).toEqual(ids)
    await sandbox.close()
  })
})

describe('a request that cannot be done', () => {
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ['POST', '/trigger', {}, '"contract" is missing'],
    ['POST', '/trigger', { contract: 'mailgun' }, '"event" is missing'],
    ['POST', '/trigger', { contract: 'mailgun', event: 7 }, '"event" is missing'],
    ['POST', '/trigger', { contract: 'mailgun', event: 'clicked', overrides: [] }, '"overrides" must be an object'],
    ['POST', '/trigger', { contract: 'mailgun', event: 'clicked', override: {} }, 'The body has no "override"'],
    ['POST', '/trigger', [], 'must be a JSON object'],
    ['POST', '/trigger', '{"contract":', 'The body is not JSON'],
    ['POST', '/clock/advance', {}, '"by" is missing'],
    ['POST', '/clock/advance', { by: 'soon' }, 'give milliseconds, or a number with ms, s, m, h or d'],
    ['POST', '/clock/advance', { by: -1 }, 'is no duration'],
    ['POST', '/clock/advance', { by: 1e300 }, 'is no duration'],
    ['PUT', '/faults', { latency: 5 }, 'The body has no "latency". What it may have: "latencyMs", "next", "drop", "random"'],
    ['PUT', '/faults', { latencyMs: -1 }, '"latencyMs" must be a number from 0'],
    ['PUT', '/faults', { next: 3 }, '"next" must be an object with "status", "count"'],
    ['PUT', '/faults', { next: { count: 3 } }, '"next.status" must be a whole number from 200 to 599'],
    ['PUT', '/faults', { next: { status: 503.5 } }, '"next.status" must be a whole number'],
    ['PUT', '/faults', { next: { status: 204 } }, '"next.status" cannot be 204'],
    ['PUT', '/faults', { next: { status: 500, times: 2 } }, '"next" has no "times"'],
    ['PUT', '/faults', { drop: { count: -1 } }, '"drop.count" must be a number from 0'],
    ['PUT', '/faults', { random: { share: 2 } }, '"random.share" must be a number from 0 to 1'],
    ['POST', '/reset', { all: true }, 'The body has no "all"'],
    ['GET', '/attempts?limit=-1', undefined, '"limit" must be a whole number'],
    ['GET', '/attempts?limit=1&limit=2', undefined, '"limit" is given more than once'],
    ['GET', '/attempts?afer=att_1', undefined, 'There is no query parameter "afer". What there is: "limit", "after"'],
    ['GET', '/deliveries?after=dlv_1', undefined, 'There is no query parameter "after"'],
  ]
  it.each(cases)('%s %s with %j says: %s', async (method, path, body, words) => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const now = sandbox.clock.now()
    expect(await control(method, path, body)).toMatchObject({ status: 400, body: { error: expect.stringContaining(words) } })
    expect(sandbox.clock.now()).toBe(now)
    expect(await control('GET', '/faults')).toMatchObject({ body: { active: false } })
    await sandbox.close()
  })

  it('is refused when it is nested so deep that nothing could be made of it', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const deep = `{"contract":"mailgun","event":"clicked","overrides":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    expect(await control('POST', '/trigger', deep)).toMatchObject({ status: 400, body: { error: expect.stringContaining('levels deep') } })
    await sandbox.close()
  })

  it('is refused when it would move the clock beyond the year 9999, however often it is asked', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const answers = new Set<number>()
    for (let i = 0; i < 100; i++) answers.add((await control('POST', '/clock/advance', { by: '36500d' })).status)
    expect([...answers]).toEqual([200, 400])
    expect(new Date(sandbox.clock.now()).getUTCFullYear()).toBeLessThanOrEqual(9999)
    await sandbox.close()
  })

  it('is refused when it brings something else than JSON', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const { status, body } = await control('POST', '/clock/advance', '{"by":1}', { 'content-type': 'text/plain' })
    expect({ status, body }).toMatchObject({ status: 415, body: { error: expect.stringContaining('Content-Type: application/json') } })
    await sandbox.close()
  })
})

describe('faults', () => {
  const subject = async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun'] })
    const headers = { authorization: `Basic ${btoa('api:any')}` }
    const call = async () => (await sandbox.fetch('/mailgun/v3/domains/example.com/webhooks', { headers })).status
    return { sandbox, control, call }
  }

  it('meet the calls of the contracts, never those of the control plane, and end when they are used up', async () => {
    const { sandbox, control, call } = await subject()
    expect(await control('PUT', '/faults', { next: { status: 503, count: 2 } })).toMatchObject({ body: { active: true } })
    expect(await control('GET', '/state')).toMatchObject({ status: 200, body: { faults: { next: { status: 503 }, active: true } } })
    expect([await call(), await call(), await call()]).toEqual([503, 503, 200])
    expect(await control('GET', '/faults')).toMatchObject({ body: { active: false } })
    await sandbox.close()
  })

  it('are one call and status 500 unless told', async () => {
    const { sandbox, control, call } = await subject()
    await control('PUT', '/faults', { next: { status: 418 } })
    expect([await call(), await call()]).toEqual([418, 200])
    await control('PUT', '/faults', { random: { share: 1 } })
    expect([await call(), await call()]).toEqual([500, 500])
    await control('PUT', '/faults', {})
    expect(await call()).toBe(200)
    await sandbox.close()
  })
})
