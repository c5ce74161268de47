import { describe, expect, it } from 'vitest'
import { judgeRecorded, type Mapping, MappingError, readHar } from '../../src/entry/judge.js'
import { contractFromSpec } from '../../src/index.js'
import { recordJudge } from '../../src/judge/recorded.js'
import { loadContract } from '../../src/registry.js'
import {
  AUTHORIZATION,
  chunks,
  collect,
  entry,
  har,
  headerList,
  jsonContent,
  judgeAll,
  lines,
  readEntries,
  readLines,
  said,
} from './recordings.js'

const GOOD = ['mailgun listWebhooks 200']
const at = (url: string, more = {}) => entry({ url, ...more })

describe('an exchange belongs to a contract', () => {
  it('whose server and path it is: any of its servers, however the host is written', async () => {
    expect(await said(at('https://api.eu.mailgun.net/v3/domains/example.com/webhooks'))).toEqual(GOOD)
    expect(await said(at('https://API.mailgun.net:443/v3/domains/example.com/webhooks?'))).toEqual(GOOD)
    expect(await said(at('https://api.mailgun.net.evil.example/v3/domains/example.com/webhooks'))).toEqual([
      'skipped: another server with a path of mailgun: is it a base URL? (api.mailgun.net.evil.example)',
    ])
  })

  it('whose server a base URL stands for: a mount point, or the whole URL of the server', async () => {
    const baseUrls = [{ url: 'http://127.0.0.1:4010/mailgun' }]
    expect(await said(at('http://127.0.0.1:4010/mailgun/v3/domains/example.com/webhooks'), { baseUrls })).toEqual(GOOD)
    expect(await said(at('http://127.0.0.1:4011/mailgun/v3/domains/example.com/webhooks'), { baseUrls })).toEqual([
      'skipped: another server (127.0.0.1:4011)',
    ])
    expect(await said(at('http://127.0.0.1:4010/emma/1/webhooks'), { baseUrls })).toEqual([
      'skipped: another path of the server (127.0.0.1:4010)',
    ])
    expect(await said(at('https://api.mailgun.net/v3/domains/example.com/webhooks'), { baseUrls })).toEqual(GOOD)
  })

  it('for which alone the base URL is, when it says so', async () => {
    const contracts = ['mailgun', 'mailgun-legacy'] as const
    const url = 'http://127.0.0.1/v3/domains/example.com/webhooks'
    expect((await said(at(url), { contracts, baseUrls: [{ contract: 'mailgun-legacy', url: 'http://127.0.0.1' }] }))[0]).toBe(
      'mailgun-legacy listWebhooks 200',
    )
    expect((await said(at(url), { contracts, baseUrls: [{ contract: 'mailgun', url: 'http://127.0.0.1' }] }))[0]).toBe(
      'mailgun listWebhooks 200',
    )
  })

  it('of several, the first that has its path; a wrong method is the second choice', async () => {
    const contracts = ['mailgun-legacy', 'mailgun', 'emma'] as const
    expect((await said(at('https://api.mailgun.net/v3/domains/example.com/webhooks'), { contracts }))[0]).toBe(
      'mailgun-legacy listWebhooks 200',
    )
    expect((await said(at('https://api.mailgun.net/v1/webhooks'), { contracts }))[0]).toBe('mailgun listAccountWebhooks 200')
    expect((await said(at('https://api.e2ma.net/1/webhooks'), { contracts }))[0]).toBe('emma listWebhooks 200')
    const put = entry({ method: 'PUT', url: 'https://api.mailgun.net/v4/domains/example.com/webhooks' })
    expect((await said(put, { contracts }))[0]).toBe('mailgun updateWebhookUrl 200')
  })

  it('of which only the path is known, when the path is its own', async () => {
    const [result] = await judgeAll(
      await readLines(
        JSON.stringify({ request: { method: 'GET', url: '/v3/domains/a.example/webhooks', headers: { authorization: AUTHORIZATION } } }),
      ),
    )
    expect(result === undefined ? [] : lines(result)).toEqual(['mailgun listWebhooks'])
  })

  it('of the user: one server with variables, whose defaults count, several, relative ones or none', async () => {
    const paths = { '/a': { get: { operationId: 'getA', responses: { '200': { description: 'It.' } } } } }
    const ok = { content: { size: 0 }, headers: [] }
    const hosts = async (servers: readonly object[]): Promise<string[]> => {
      const contract = await contractFromSpec({ openapi: '3.1.0', info: { title: 'Own', version: '1' }, servers, paths })
      const judge = recordJudge({ contracts: [contract] })
      const urls = ['https://us.api.example/a', 'https://api.example/a', 'http://localhost:1/v1/a', 'http://localhost:1/a']
      const results = (await readEntries(...urls.map((url) => entry({ url }, ok)))).map(judge)
      return urls.filter((_, i) => 'verdict' in (results[i] ?? {}))
    }
    const variables = { region: { default: 'us' } }
    expect(await hosts([{ url: 'https://{region}.api.example', variables }])).toEqual(['https://us.api.example/a'])
    expect(await hosts([{ url: 'https://api.example' }, { url: 'http://localhost:1/v1' }])).toEqual([
      'https://api.example/a',
      'http://localhost:1/v1/a',
    ])
    expect(await hosts([{ url: '/v1' }])).toEqual(['http://localhost:1/v1/a'])
    expect(await hosts([])).toEqual(['https://us.api.example/a', 'https://api.example/a', 'http://localhost:1/a'])
  })
})

describe('what was sent to a URL of the user is judged as an event', () => {
  const delivery = (url: string, body: unknown) =>
    entry({
      method: 'POST',
      url,
      headers: headerList({ 'Content-Type': 'application/json' }),
      postData: { mimeType: 'application/json', text: JSON.stringify(body) },
    })
  const opened = {
    signature: { timestamp: '1529006854', token: 'a'.repeat(50), signature: '0'.repeat(64) },
    'event-data': { event: 'opened', id: 'x', timestamp: 1.5 },
  }
  const finished = {
    event_name: 'mailing_finish',
    resource_url: 'https://api.e2ma.net/1/mailings/1',
    data: { mailing_id: 1, account_id: 1 },
  }

  it.each([
    ['https://example.com/hooks/*', true],
    ['https://example.com/hooks/a', true],
    ['/hooks/*', true],
    ['*', true],
    ['https://*/hooks/a', true],
    ['https://example.com/hooks', false],
    ['https://example.com/hooks/', false],
    ['https://other.example/*', false],
    ['https://example.com/hooks/a?x=*', true],
    ['https://example.com/hooks/a?y=*', false],
    ['https://example.comXhooks/a', false],
    ['/hooks/.', false],
  ])('by the pattern %s: %s', async (url, isEvent) => {
    const [name] = await said(delivery('https://example.com/hooks/a?x=1', opened), { eventUrls: [{ url }] })
    expect(name).toBe(isEvent ? 'mailgun event opened' : 'skipped: another server (example.com)')
  })

  it('by the contract that knows it, or by the one that the pattern is for', async () => {
    const contracts = ['mailgun', 'emma'] as const
    const url = 'https://example.com/hook'
    const one = async (body: unknown, eventUrls: Mapping[] = [{ url: '*' }]) =>
      (await said(delivery(url, body), { contracts, eventUrls }))[0]
    expect(await one(opened)).toBe('mailgun event opened')
    expect(await one(finished)).toBe('emma event mailing_finish')
    expect(await one({})).toBe('mailgun event unknown')
    expect(await one(opened, [{ contract: 'emma', url: '*' }])).toBe('emma event unknown')
  })

  it('an unknown one is a notice', async () => {
    const body = { ...opened, 'event-data': { ...opened['event-data'], event: 'teleported' } }
    expect(await said(delivery('https://a.example/', body), { eventUrls: [{ url: '*' }] })).toEqual([
      'mailgun event unknown',
      'event body: the event "teleported" is not in the contract',
    ])
  })

  it('and nothing is said of one whose body was not recorded', async () => {
    const bodiless = entry({
      method: 'POST',
      url: 'https://a.example/',
      headers: headerList({ 'Content-Type': 'application/json' }),
      bodySize: 300,
    })
    expect(await said(bodiless, { eventUrls: [{ url: '*' }] })).toEqual(['mailgun event unknown', 'unknown: event body'])
  })
})

describe('what only the recording lacks is no violation', () => {
  const SECURITY = 'request security: expected Authorization: Basic …, got no Authorization header'

  it('credentials of a request that was accepted; of one that was refused they may really have been missing', async () => {
    const headers = headerList({ Accept: '*/*' })
    expect(await said(entry({ headers }))).toEqual([...GOOD, 'unknown: credentials'])
    const refused = { status: 401, headers: headerList({ 'Content-Type': 'text/plain' }), content: { text: 'Forbidden', size: 9 } }
    expect(await said(entry({ headers }, refused))).toEqual(['mailgun listWebhooks 401', SECURITY])
    expect(await said(entry({ headers: headerList({ Authorization: 'Bearer x' }) }))).toEqual([
      ...GOOD,
      'request security: expected Authorization: Basic …, got Authorization: Bearer …',
    ])
  })

  it.each(['[REDACTED]', 'Basic [redacted]', 'Basic ***', 'removed', 'Basic XXXXXXXX', '<hidden>', '*****'])(
    'credentials that were blackened: %s',
    async (value) => {
      const refused = { status: 401, headers: headerList({ 'Content-Type': 'text/plain' }), content: { text: 'Forbidden', size: 9 } }
      expect(await said(entry({ headers: headerList({ Authorization: value }) }, refused))).toEqual([
        'mailgun listWebhooks 401',
        'unknown: credentials',
      ])
    },
  )

  it('secrets that were blackened in a body, a header or a query', async () => {
    const webhook = (signing_key: unknown, url = 'https://a.example/') =>
      said(
        entry(
          { url: 'https://api.buttondown.com/v1/webhooks/1', headers: headerList({ Authorization: 'Token x' }) },
          {
            content: jsonContent({ id: '1', creation_date: '2026-01-01T00:00:00Z', status: 'enabled', event_types: [], url, signing_key }),
          },
        ),
        { contracts: ['buttondown'] },
      )
    expect(await webhook('a key of a webhook')).toEqual(['buttondown getWebhook 200'])
    const signed = (signature: string) =>
      said(
        entry({
          method: 'POST',
          url: 'https://a.example/',
          headers: headerList({ 'Content-Type': 'application/json' }),
          postData: {
            text: JSON.stringify({
              signature: { timestamp: '1529006854', token: 'a'.repeat(50), signature },
              'event-data': { event: 'opened', id: 'x', timestamp: 1 },
            }),
          },
        }),
        { eventUrls: [{ url: '*' }] },
      )
    expect(await signed('***')).toEqual(['mailgun event opened', 'unknown: secrets of the event body'])
    expect(await signed('5')).toHaveLength(2)
    const query = (limit: string) => said(at(`https://api.mailgun.net/v3/domains/example.com/webhooks?limit=${limit}`))
    expect(await query('REDACTED')).toEqual([...GOOD, 'unknown: request parameter limit'])
    expect(await query('none')).toEqual([...GOOD, 'request query /limit: expected integer, got string "none"'])
  })
})

describe('the judgement of a recording', () => {
  it('takes ids of ours and contracts of the user, and gives a result for each message, in order', async () => {
    const recording = readHar(chunks(har([entry(), 5, at('https://example.com/'), at('https://api.e2ma.net/1/webhooks')])))
    const results = await collect(judgeRecorded(recording, { contracts: ['emma', await loadContract('mailgun')] }))
    expect(results.map((result) => lines(result)[0])).toEqual([
      'mailgun listWebhooks 200',
      'unreadable: an entry that is no object',
      'skipped: another server (example.com)',
      'emma listWebhooks 200',
    ])
    expect(results[0]).toMatchObject({ status: 200, duration: 12.5, source: { file: '-', entry: 0 } })
  })

  it('refuses base URLs and patterns that are none, and says what to give', async () => {
    const contracts = [await loadContract('mailgun')]
    for (const url of ['', 'mailgun', '/mailgun', 'ftp://a.example', 'mailgn=http://127.0.0.1']) {
      expect(() => recordJudge({ contracts, baseUrls: [{ url }] })).toThrow(MappingError)
    }
    for (const url of ['', 'mailgn=https://example.com/*', 'example.com']) {
      expect(() => recordJudge({ contracts, eventUrls: [{ url }] })).toThrow(/is no pattern of URLs\. Give a whole URL or a path/)
    }
  })
})
