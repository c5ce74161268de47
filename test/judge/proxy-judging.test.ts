import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { startProxy } from '../../src/judge/proxy.js'
import { Run } from '../../src/judge/report.js'
import { createClient } from '../../src/providers/mailgun/mailgun.js'
import { loadContract, loadExamples } from '../../src/registry.js'
import { canned, contract, proxyTo, upstreamOf } from './proxy-kit.js'

/** An upstream that answers everything with this body. */
const answering = (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200) =>
  upstreamOf((incoming, to) => {
    incoming.resume()
    to.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  })

const put = (url: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'PUT', body, headers: { 'content-type': 'application/json', ...headers } })

describe('each exchange', () => {
  it('is held against the contract, request and answer', async () => {
    const proxy = await proxyTo(await answering('{"id":"five"}'))
    await put(`${proxy.url}/thing`, '{"id":5}')
    await put(`${proxy.url}/thing`, '{}')
    await proxy.heard.count(2)
    expect(proxy.heard.texts).toEqual([
      'putThing 200 | response body /id: expected integer, got string "five"',
      'putThing 200 | request body: expected property "id", got an empty object | response body /id: expected integer, got string "five"',
    ])
  })

  it('is told with what its rule is found by, and how long it took', async () => {
    const proxy = await proxyTo(await answering('{"id":5}'))
    await put(`${proxy.url}/thing`, '{"id":5}')
    await proxy.heard.count(1)
    expect(proxy.heard.judgements[0]).toEqual({
      contract: 'things',
      name: 'putThing 200',
      status: 200,
      contentTypes: { request: 'application/json', response: 'application/json' },
      duration: expect.any(Number),
      verdict: { ok: true, operation: 'putThing', violations: [], notices: [] },
    })
  })

  it('that has what the contract does not name gets a notice', async () => {
    const proxy = await proxyTo(await answering('{"id":5,"novelty":1}'))
    await (await fetch(`${proxy.url}/thing`)).text()
    await proxy.heard.count(1)
    expect(proxy.heard.judgements[0]?.verdict.notices.map(({ text }) => text)).toEqual([
      'response body /novelty: property "novelty" is not in the contract',
    ])
  })

  it('counts in a run', async () => {
    const run = new Run([])
    const proxy = await proxyTo(await answering('{"id":"five"}'), { report: run })
    await (await fetch(`${proxy.url}/thing`)).text()
    await (await fetch(`${proxy.url}/elsewhere`)).text()
    await proxy.close()
    expect(run.end()).toMatchObject({ judged: 1, failed: 1, violations: 1, skipped: 1, skips: { 'another path of the server': 1 } })
  })

  it('with a status that the contract does not know breaks it, also one that fetch cannot make', async () => {
    const { url } = await canned('HTTP/1.1 799 Strange\r\nContent-Length: 0\r\n\r\n')
    const proxy = await proxyTo(url)
    await fetch(`${proxy.url}/thing`).catch(() => undefined)
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['getThing 799 | response status: expected 200 or 304, got 799'])
  })

  it('stands behind the base path of the upstream, be it in the contract or not', async () => {
    const upstream = await answering('{"id":5}')
    const [inside, mounted] = [await proxyTo(`${upstream}/v1`), await proxyTo(`${upstream}/things`)]
    await (await fetch(`${inside.url}/thing`)).text()
    await (await fetch(`${mounted.url}/v1/thing`)).text()
    await Promise.all([inside.heard.count(1), mounted.heard.count(1)])
    expect([...inside.heard.texts, ...mounted.heard.texts]).toEqual(['getThing 200', 'getThing 200'])
  })

  it('is told in the order in which they end', async () => {
    const proxy = await proxyTo(
      await upstreamOf((incoming, to) =>
        to.writeHead(200, { 'content-type': 'application/json' }).end(`{"id":${incoming.headers['x-id']}}`),
      ),
    )
    for (const id of ['1', '"x"', '2']) await (await fetch(`${proxy.url}/thing`, { headers: { 'x-id': id } })).text()
    await proxy.heard.count(3)
    expect(proxy.heard.judgements.map(({ verdict }) => verdict.ok)).toEqual([true, false, true])
  })
})

describe('what is none of the contract', () => {
  it('passes, and is counted', async () => {
    const proxy = await proxyTo(await answering('hello'))
    expect(await (await fetch(`${proxy.url}/other/path?key=planted-secret`)).text()).toBe('hello')
    await proxy.heard.count(1)
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'another path of the server' }])
  })

  it('is not another method of one of its paths: that breaks it', async () => {
    const proxy = await proxyTo(await answering('{}'))
    await (await fetch(`${proxy.url}/thing`, { method: 'PATCH' })).text()
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['PATCH of no operation 200 | request method: expected GET, HEAD or PUT, got PATCH'])
  })

  it('is what browsers ask before', async () => {
    const proxy = await proxyTo(await answering(''))
    await fetch(`${proxy.url}/thing`, { method: 'OPTIONS', headers: { 'access-control-request-method': 'PUT' } })
    await proxy.heard.count(1)
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'a CORS preflight' }])
  })
})

describe('a compressed body', () => {
  const right = '{"id":5}'
  const wrong = '{"id":"five"}'
  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
    ['identity', (bytes: Buffer) => bytes],
  ])('is judged as what it is: %s', async (coding, compress) => {
    const upstream = await upstreamOf((incoming, to) => {
      const body = compress(Buffer.from(incoming.headers['x-wrong'] === undefined ? right : wrong))
      to.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(body)
    })
    const proxy = await proxyTo(upstream)
    const ask = (headers: Record<string, string>) => fetch(`${proxy.url}/thing`, { headers }).then((response) => response.arrayBuffer())
    await ask({}).catch(() => undefined) // fetch knows no bare deflate
    await ask({ 'x-wrong': '1' }).catch(() => undefined)
    await proxy.heard.count(2)
    expect(proxy.heard.texts).toEqual(['getThing 200', 'getThing 200 | response body /id: expected integer, got string "five"'])
  })

  it('of a request too', async () => {
    const proxy = await proxyTo(await answering(right))
    await put(`${proxy.url}/thing`, gzipSync(wrong), { 'content-encoding': 'gzip' })
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['putThing 200 | request body /id: expected integer, got string "five"'])
  })

  it('that is none breaks the contract', async () => {
    const { url } = await canned(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\n{"id":5}',
    )
    const proxy = await proxyTo(url)
    await fetch(`${proxy.url}/thing`).then((response) => response.text().catch(() => undefined))
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['getThing 200 | response body: expected a whole body, got a body that broke off'])
  })

  it('of a kind that nobody here knows is passed on, and not judged', async () => {
    const proxy = await proxyTo(await answering('????', { 'content-encoding': 'zstd' }))
    expect((await fetch(`${proxy.url}/thing`)).headers.get('content-encoding')).toBe('zstd')
    await proxy.heard.count(1)
    expect(proxy.heard.judgements[0]).toMatchObject({ verdict: { ok: true }, unknown: ['response body'] })
  })

  it('that grows without end is stopped, and told', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    const proxy = await proxyTo(await answering(bomb, { 'content-encoding': 'gzip' }), { maxBytes: 1024 * 1024 })
    await (await fetch(`${proxy.url}/thing`)).arrayBuffer()
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual([expect.stringContaining('response body: expected at most 1024 kB (maxBytes), got more than that')])
  })
})

describe('a body larger than what is judged', () => {
  it('passes whole, and is told', async () => {
    const large = randomBytes(3 * 1024 * 1024)
    const proxy = await proxyTo(await answering(large), { maxBytes: 1024 * 1024 })
    expect(Buffer.from(await (await fetch(`${proxy.url}/thing`)).arrayBuffer()).equals(large)).toBe(true)
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual([expect.stringContaining('response body: expected at most 1024 kB (maxBytes)')])
  })
})

describe('a request that was answered before it was whole', () => {
  it('is not judged by what had come of it', async () => {
    const upstream = await upstreamOf((_, to) => to.writeHead(200, { 'content-type': 'application/json' }).end('{"id":5}'))
    const proxy = await proxyTo(upstream)
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"i')) })
    const init = { method: 'PUT', body, duplex: 'half', headers: { 'content-type': 'application/json' } } as const
    const response = await fetch(`${proxy.url}/thing`, init)
    expect(await response.text()).toBe('{"id":5}')
    await proxy.heard.count(1)
    expect(proxy.heard.judgements[0]).toMatchObject({ verdict: { ok: true }, unknown: ['request body'] })
  })
})

describe('the generated client, through a proxy', () => {
  it('works as without one, and is judged', async () => {
    const mailgun = await loadContract('mailgun')
    const example = (await loadExamples('mailgun')).operations['listWebhooks']?.responses.find(({ status }) => status === 200)?.value
    const proxy = await proxyTo(await answering(JSON.stringify(example)), { contract: mailgun })
    const client = createClient({ apiKey: 'key-planted-secret', domain: 'mg.example.com', baseUrl: proxy.url, guard: 'throw' })
    const { data } = await client.listWebhooks()
    expect(data).toEqual(example)
    await client.createWebhook({ body: { id: 'clicked', url: ['https://example.com/'] } }).catch(() => undefined)
    await proxy.heard.count(2)
    expect(proxy.heard.texts[0]).toBe('listWebhooks 200')
    expect(proxy.heard.texts[1]).toContain('createWebhook 200 | response body: expected property "message"')
    expect(JSON.stringify(proxy.heard)).not.toContain('planted')
  })
})

describe('a secret', () => {
  it('gets into no judgement, wherever it turns up', async () => {
    const secret = 'planted-secret-0123'
    const upstream = await upstreamOf((_, to) =>
      to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `no such key: ${secret}`, [secret]: 1 })),
    )
    const proxy = await proxyTo(upstream)
    const headers = { authorization: `Basic ${btoa(`api:${secret}`)}`, cookie: `session=${secret}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ id: secret, token: secret })
    await (await fetch(`${proxy.url}/thing?token=${secret}`, { method: 'PUT', headers, body })).text()
    await (await fetch(`${proxy.url}/other?token=${secret}`, { headers })).text()
    await proxy.heard.count(2)
    expect(proxy.heard.judgements[0]?.verdict.violations).toHaveLength(2)
    expect(JSON.stringify(proxy.heard)).not.toContain('planted')
  })
})

describe('a report that fails', () => {
  it('does not stop what passes, and is told at the end', async () => {
    const report = {
      judged: () => {
        throw new Error('the disk is full')
      },
      unjudged: () => undefined,
    }
    const proxy = await startProxy({ contract, upstream: await answering('{"id":5}'), report })
    await (await fetch(`${proxy.url}/thing`)).text()
    expect(await (await fetch(`${proxy.url}/thing`)).text()).toBe('{"id":5}')
    await expect(proxy.close()).rejects.toThrow('the disk is full')
  })
})
