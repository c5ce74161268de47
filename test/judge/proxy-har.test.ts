import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { redocly } from '../../src/codegen/redocly.js'
import { readHar, startProxy } from '../../src/entry/judge.js'
import { HarWriter } from '../../src/judge/har-writer.js'
import { recordJudge } from '../../src/judge/recorded.js'
import { specUrl } from '../../src/registry.js'
import { specOf } from '../judgement/small-contract.js'
import { canned, contract, proxyTo, upstreamOf } from './proxy-kit.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = await temporaryFolder()
let files = 0
const harFile = (): string => join(folder, `traffic-${files++}.har`)

interface Har {
  readonly log: { readonly version: string; readonly creator: object; readonly entries: readonly Entry[] }
}
interface Entry {
  readonly startedDateTime: string
  readonly time: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly httpVersion: string
    readonly cookies: readonly object[]
    readonly headers: readonly { name: string; value: string }[]
    readonly queryString: readonly object[]
    readonly postData?: { readonly text?: string; readonly mimeType: string; readonly encoding?: string }
    readonly bodySize: number
  }
  readonly response: {
    readonly status: number
    readonly headers: readonly { name: string; value: string }[]
    readonly cookies: readonly object[]
    readonly content: { readonly text?: string; readonly mimeType: string; readonly size: number; readonly encoding?: string }
    readonly bodySize: number
  }
  readonly timings: object
  readonly comment?: string
}

async function readBack(path: string): Promise<Har> {
  const har: Har = JSON.parse(await readFile(path, 'utf8'))
  return har
}

const json = { 'content-type': 'application/json' }

describe('a recording', () => {
  it('has each exchange as HAR 1.2 wants it, at the upstream’s URL', async () => {
    const upstream = await upstreamOf((incoming, to) => {
      incoming.resume()
      to.writeHead(200, { ...json, 'set-cookie': ['a=1; Path=/', 'b=2'] }).end('{"id":5}')
    })
    const record = harFile()
    const proxy = await proxyTo(`${upstream}/v1`, { record })
    await fetch(`${proxy.url}/thing?x=1&x=2`, { method: 'PUT', body: '{"id": 5.0}', headers: json })
    await proxy.close()
    const { log } = await readBack(record)
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'webhook-contracts', version: expect.stringMatching(/^\d+\.\d+/) } })
    expect(log.entries).toHaveLength(1)
    const [entry] = log.entries
    expect(entry).toMatchObject({
      request: {
        method: 'PUT',
        url: `${upstream}/v1/thing?x=1&x=2`,
        httpVersion: 'HTTP/1.1',
        queryString: [
          { name: 'x', value: '1' },
          { name: 'x', value: '2' },
        ],
        postData: { mimeType: 'application/json', text: '{"id": 5.0}' },
        bodySize: 11,
        headersSize: -1,
      },
      response: {
        status: 200,
        statusText: 'OK',
        content: { mimeType: 'application/json', text: '{"id":5}', size: 8 },
        bodySize: 8,
        redirectURL: '',
      },
      cache: {},
      timings: { send: expect.any(Number), wait: expect.any(Number), receive: expect.any(Number) },
    })
    expect(Number.isNaN(Date.parse(entry?.startedDateTime ?? ''))).toBe(false)
  })

  it('is readable to its owner alone', async () => {
    const record = harFile()
    await proxyTo('http://127.0.0.1:9', { record })
    expect((await stat(record)).mode & 0o077).toBe(0)
  })

  it('has the text of a compressed body, and how long it was on the way', async () => {
    const packed = gzipSync(JSON.stringify({ id: 5, name: 'x'.repeat(1000) }))
    const record = harFile()
    const proxy = await proxyTo(await upstreamOf((_, to) => to.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(packed)), {
      record,
    })
    await (await fetch(`${proxy.url}/thing`)).text()
    await proxy.close()
    const [entry] = (await readBack(record)).log.entries
    expect(entry?.response.bodySize).toBe(packed.byteLength)
    expect(entry?.response.content).toMatchObject({
      size: 1018,
      compression: 1018 - packed.byteLength,
      text: expect.stringMatching(/^\{"id":5/),
    })
  })

  it('has bytes that are no text as base64', async () => {
    const record = harFile()
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80])
    const proxy = await proxyTo(await upstreamOf((_, to) => to.writeHead(200, { 'content-type': 'image/png' }).end(bytes)), { record })
    await (await fetch(`${proxy.url}/image`)).arrayBuffer()
    await proxy.close()
    const [entry] = (await readBack(record)).log.entries
    expect(entry?.response.content).toMatchObject({ encoding: 'base64', text: bytes.toString('base64') })
  })

  it('has what got no answer, with why', async () => {
    const { url } = await canned('nonsense\r\n\r\n')
    const record = harFile()
    const proxy = await proxyTo(url, { record })
    await (await fetch(`${proxy.url}/thing`)).text()
    await proxy.close()
    const [entry] = (await readBack(record)).log.entries
    expect(entry).toMatchObject({ response: { status: 0 }, comment: expect.stringContaining('could not be reached') })
  })

  it('has of a body that is too large that it is not there', async () => {
    const record = harFile()
    const proxy = await proxyTo(await upstreamOf((_, to) => to.writeHead(200, json).end(Buffer.alloc(5000, ' '))), {
      record,
      maxBytes: 4000,
    })
    await (await fetch(`${proxy.url}/thing`)).text()
    await proxy.close()
    const [entry] = (await readBack(record)).log.entries
    expect(entry?.response).toMatchObject({ bodySize: 5000, content: { size: 5000, comment: expect.stringContaining('too large') } })
  })

  it('is whole after every exchange, while the proxy runs', async () => {
    const record = harFile()
    const proxy = await proxyTo(await upstreamOf((_, to) => to.writeHead(200, json).end('{"id":5}')), { record })
    expect((await readBack(record)).log.entries).toEqual([])
    for (let n = 1; n <= 5; n++) {
      await (await fetch(`${proxy.url}/thing`)).text()
      await proxy.heard.count(n)
    }
    await proxy.close()
    expect((await readBack(record)).log.entries).toHaveLength(5)
  })

  it('gives each judgement its place in it', async () => {
    const record = harFile()
    const proxy = await proxyTo(await upstreamOf((_, to) => to.writeHead(200, json).end('{"id":5}')), { record })
    for (let n = 0; n < 2; n++) await (await fetch(`${proxy.url}/thing`)).text()
    await proxy.heard.count(2)
    expect(proxy.heard.judgements.map(({ source }) => source)).toEqual([
      { file: record, entry: 0 },
      { file: record, entry: 1 },
    ])
  })
})

describe('a secret', () => {
  const SECRET = 'planted-secret-0123'
  const HEX = 'deadbeef'.repeat(8)
  const key = { type: 'string', format: 'password' }
  const spec = specOf(
    {
      '/keys/{handle}': {
        parameters: [{ name: 'handle', in: 'path', required: true, schema: { type: 'string' } }],
        post: {
          operationId: 'createKey',
          security: [{ basic: [] }],
          requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { hush: key } } } } },
          responses: {
            '200': { description: 'It.', content: { 'application/json': { schema: { type: 'object', properties: { hush: key } } } } },
            '401': { description: 'No.', content: { 'text/plain': { schema: { type: 'string' } } } },
          },
        },
      },
    },
    {
      components: {
        securitySchemes: {
          basic: { type: 'http', scheme: 'basic', 'x-credentials': { username: { const: 'api' }, password: { option: 'key' } } },
          query: { type: 'apiKey', in: 'query', name: 'handshake' },
        },
      },
    },
  )

  const multipart = (name: string, value: string): RequestInit => ({
    body: ['--b', `Content-Disposition: form-data; name="${name}"`, '', value, '--b--', ''].join('\r\n'),
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  })
  const form = (body: string): RequestInit => ({ body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })

  it.each<[string, RequestInit & { path?: string }, string | Uint8Array, Record<string, string>, number]>([
    ['Basic credentials', { headers: { authorization: `Basic ${btoa(`api:${SECRET}`)}` } }, '{}', json, 200],
    ['a bearer token', { headers: { authorization: `Bearer ${SECRET}` } }, '{}', json, 200],
    ['a key without a scheme', { headers: { authorization: SECRET } }, '{}', json, 200],
    ['cookies', { headers: { cookie: `one=${SECRET}; two=${SECRET}` } }, '{}', { ...json, 'set-cookie': `a=${SECRET}; Path=/` }, 200],
    ['a header of a telling name', { headers: { 'x-api-key': SECRET } }, '{}', { ...json, 'x-signature': SECRET }, 200],
    ['the query', { path: `/keys/a?handshake=${SECRET}&access_token=${SECRET}` }, '{}', json, 200],
    [
      'what the contract calls a secret',
      { body: JSON.stringify({ hush: SECRET }), headers: json },
      JSON.stringify({ hush: SECRET }),
      json,
      200,
    ],
    [
      'a property of a telling name',
      { body: `{"deep":[{"api_key":"${SECRET}"}]}`, headers: json },
      `{"signing_key":"${SECRET}"}`,
      json,
      200,
    ],
    ['a property that comes twice', { body: `{"hush":"${SECRET}","hush":""}`, headers: json }, '{}', json, 200],
    ['JSON that breaks off', { body: `{"a":1,"hush":"${SECRET}`, headers: json }, `{"hush" : "${SECRET}", "b":`, json, 200],
    ['a form', form(`a=b%20c&token=${SECRET}`), '{}', json, 200],
    ['a form with a URL', form(`url=${encodeURIComponent(`https://me:${SECRET}@hook.test/`)}`), '{}', json, 200],
    ['a form in parts', multipart('signing_key', SECRET), '{}', json, 200],
    ['a form in parts with a URL', multipart('url', `https://me:${SECRET}@hook.test/`), '{}', json, 200],
    ['the URL of a webhook, its user', { body: `{"url":"https://me:${SECRET}@hook.test/"}`, headers: json }, '{}', json, 200],
    ['the URL of a webhook, its query', { body: `{"url":"https://hook.test/?a=1&secret=${SECRET}"}`, headers: json }, '{}', json, 200],
    ['the address of a redirect', {}, '', { location: `https://else.test/?token=${SECRET}` }, 302],
    [
      'an answer that repeats it',
      { headers: { authorization: `Basic ${btoa(`api:${SECRET}`)}` } },
      `no such key: ${SECRET}`,
      { 'content-type': 'text/plain' },
      401,
    ],
    [
      'a compressed answer',
      { headers: { authorization: `Basic ${btoa(`api:${SECRET}`)}` } },
      gzipSync(JSON.stringify({ message: SECRET })),
      { ...json, 'content-encoding': 'gzip' },
      200,
    ],
    ['a page', {}, `<p>token=${SECRET}</p>`, { 'content-type': 'text/html' }, 401],
    [
      'bytes that are no text',
      { headers: { authorization: `Bearer ${SECRET}` } },
      Buffer.concat([Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(SECRET)]),
      { 'content-type': 'application/octet-stream' },
      200,
    ],
    ['a signature in hexadecimal', { body: `{"signature":"${HEX}"}`, headers: { ...json, 'x-hub-signature': HEX } }, '{}', json, 200],
  ])('is not in the recording: %s', async (_, { path = '/keys/a', ...init }, body, headers, status) => {
    const upstream = await upstreamOf((incoming, to) => {
      incoming.resume()
      to.writeHead(status, headers).end(body)
    })
    const record = harFile()
    const proxy = await proxyTo(upstream, { record, contract: await contractFromSpec(spec, { id: 'keys' }) })
    await fetch(proxy.url + path, { method: 'POST', redirect: 'manual', ...init }).then((response) => response.arrayBuffer())
    await proxy.close()
    const text = await readFile(record, 'utf8')
    expect((await readBack(record)).log.entries).toHaveLength(1)
    for (const form of [
      'planted',
      encodeURIComponent(SECRET),
      btoa(`api:${SECRET}`),
      Buffer.from(SECRET).toString('base64').slice(4, -6),
      'deadbeef',
    ]) {
      expect(text).not.toContain(form)
    }
    expect(JSON.stringify(proxy.heard)).not.toMatch(/planted|deadbeef/)
  })

  it('leaves what is beside it as it was', async () => {
    const record = harFile()
    const upstream = await upstreamOf((_, to) =>
      to.writeHead(200, { ...json, 'set-cookie': `a=${SECRET}; Path=/; HttpOnly` }).end('{"id": 1.50}'),
    )
    const proxy = await proxyTo(upstream, { record })
    const headers = { ...json, authorization: `Token ${SECRET}`, cookie: `a=${SECRET}`, 'x-plain': 'kept' }
    const body = `{"id":5,"token":"${SECRET}","name":"kept"}`
    await fetch(`${proxy.url}/thing?a=b%20c&token=${SECRET}&d`, { method: 'PUT', headers, body })
    await proxy.close()
    const [entry] = (await readBack(record)).log.entries
    expect(entry?.request.url).toBe(`${upstream}/thing?a=b%20c&token=removed&d`)
    expect(entry?.request.postData?.text).toBe('{"id":5,"token":"removed","name":"kept"}')
    expect(entry?.response.content.text).toBe('{"id": 1.50}')
    expect(entry?.request.headers).toEqual(
      expect.arrayContaining([
        { name: 'authorization', value: 'Token removed' },
        { name: 'cookie', value: 'a=removed' },
        { name: 'x-plain', value: 'kept' },
      ]),
    )
    expect(entry?.response.headers).toContainEqual({ name: 'set-cookie', value: 'a=removed; Path=/; HttpOnly' })
    expect(entry?.request.cookies).toEqual([{ name: 'a', value: 'removed' }])
  })
})

describe('what a recording says, read again', () => {
  it('is what the proxy said', async () => {
    const upstream = await upstreamOf((incoming, to) => {
      incoming.resume()
      if (incoming.method === 'DELETE') to.writeHead(204).end()
      else to.writeHead(200, json).end(incoming.headers['x-answer'] ?? '{"id":5}')
    })
    const record = harFile()
    const proxy = await proxyTo(upstream, { record })
    const ask = (path: string, init: RequestInit = {}) => fetch(proxy.url + path, init).then((response) => response.text())
    await ask('/thing')
    await ask('/thing', { headers: { 'x-answer': '{"id":"five"}', authorization: 'Bearer planted' } })
    await ask('/thing', { method: 'PUT', headers: json, body: '{"name":5}' })
    await ask('/thing', { method: 'PATCH' })
    await ask('/things/x', { method: 'DELETE' })
    await ask('/thing', { headers: { 'x-answer': '' } })
    await ask('/elsewhere')
    await proxy.close()
    const judge = recordJudge({ contracts: [contract], baseUrls: [{ url: upstream }] })
    const again: [string, string[]][] = []
    for await (const recorded of readHar(record)) {
      const judged = judge(recorded)
      if (!('kind' in judged)) again.push([judged.name, judged.verdict.violations.map(({ text }) => text)])
    }
    expect(again).toEqual(proxy.heard.judgements.map(({ name, verdict }) => [name, verdict.violations.map(({ text }) => text)]))
    expect(again.filter(([, texts]) => texts.length > 0)).toHaveLength(5)
  })

  it('is what Redocly’s reader finds in it, too', async () => {
    const upstream = await upstreamOf((incoming, to) => {
      incoming.resume()
      to.writeHead(200, json).end(JSON.stringify(incoming.url?.includes('broken') === true ? { webhooks: 5 } : { webhooks: {} }))
    })
    const record = harFile()
    const proxy = await startProxy({ contract: 'mailgun', upstream, record })
    const headers = { authorization: `Basic ${btoa('api:key-0123456789')}` }
    for (const domain of ['mg.example.com', 'broken.example.com']) {
      await (await fetch(`${proxy.url}/v3/domains/${domain}/webhooks`, { headers })).text()
    }
    await proxy.close()
    const flags = ['--traffic-format', 'har', '--format', 'json', '--server', upstream]
    const { stdout } = await redocly(['drift', record, '--api', fileURLToPath(specUrl('mailgun', 'yaml')), ...flags], folder)
    expect(JSON.parse(stdout)).toMatchObject({
      run: { format: 'har', totalExchanges: 2, documentedExchanges: 2, skippedExchanges: 0 },
      problems: [{ exchangeIndex: 1, operationId: 'listWebhooks', target: 'response', dataPath: '/webhooks' }],
    })
  })
})

describe('the writer', () => {
  it('leaves a whole file behind, however the process ends', async () => {
    const record = harFile()
    const program = join(folder, 'writer.mjs')
    const source = new URL('../../src/judge/har-writer.ts', import.meta.url).href
    await mkdir(folder, { recursive: true })
    await writeFile(
      program,
      `import { HarWriter } from ${JSON.stringify(source)}
       const writer = await HarWriter.open(${JSON.stringify(record)}, { name: 'test', version: '1' })
       for (let n = 0; ; n++) {
         writer.add({ n, filler: 'x'.repeat(n * 10) })
         if (n % 10 === 9) { await writer.written(); console.log(n) }
         if (n === 49) await new Promise((resolve) => setTimeout(resolve, 1e6))
       }`,
    )
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const child = spawn(process.execPath, ['--import', tsx, program], { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: child.stdout })) if (line === '49') break
    child.kill('SIGKILL')
    await once(child, 'close')
    expect((await readBack(record)).log.entries).toHaveLength(50)
  })

  it('replaces what was there, and refuses what is no file', async () => {
    const record = harFile()
    await writeFile(record, 'x'.repeat(10_000))
    await (await HarWriter.open(record, { name: 'test', version: '1' })).close()
    expect((await readBack(record)).log.entries).toEqual([])
    await expect(HarWriter.open('/dev/null', { name: 'test', version: '1' })).rejects.toThrow(/is no file, but a device or a pipe/)
    await expect(HarWriter.open(join(folder, 'no/such/folder.har'), { name: 'test', version: '1' })).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})
