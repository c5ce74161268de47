import { describe, expect, it } from 'vitest'
import { findRule } from '../../src/find-rule.js'
import { Run } from '../../src/judge/report.js'
import { githubReporter, reporterNames, reporters } from '../../src/judge/reporters/index.js'
import { entry, headerList, jsonContent, judgeAll, readEntries, readLines } from './recordings.js'

const KEY = 'key-5up3r/S3cr3t+of"the\\tests'
const USER = 'us3r-0f-th3-t3sts'
const COOKIE = 'c00k13-0f-th3-t3sts'
const TOKEN = 't0k3n-0f-th3-t3sts%21'
const SIGNATURE = 'not-h3x-51gnatur3-0f-the-tests'
const LONG = `l0ng-${'5ecret'.repeat(40)}`

/** Every secret in every spelling. */
const SPELLINGS = [KEY, USER, COOKIE, TOKEN, SIGNATURE].flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  secret.replaceAll('/', '~1'),
  btoa(secret),
])
const PLANTED = [...SPELLINGS, btoa(`${USER}:${KEY}`), btoa(`api:${KEY}`), LONG.slice(0, 12), 'l0ng-', '5ecret']

const basic = (user: string, password: string): string => `Basic ${btoa(`${user}:${password}`)}`
const JSON_TYPE = { 'Content-Type': 'application/json' }
const asForm = (fields: [string, string][]) => ({
  method: 'POST',
  headers: headerList({ Authorization: basic('api', KEY), 'Content-Type': 'application/x-www-form-urlencoded' }),
  postData: { mimeType: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields).toString() },
})
const delivery = (body: unknown, headers: Record<string, string> = {}) =>
  entry({
    method: 'POST',
    url: `https://${USER}:${encodeURIComponent(KEY)}@example.com/hook?token=${TOKEN}`,
    headers: headerList({ ...JSON_TYPE, ...headers }),
    postData: { mimeType: 'application/json', text: JSON.stringify(body) },
  })
const webhook = (more: object) => ({
  id: '1',
  creation_date: '2026-01-01T00:00:00Z',
  status: 'enabled',
  event_types: [],
  url: 'https://a.example',
  ...more,
})
const buttondown = (authorization: string, answer: unknown, more = {}) =>
  entry(
    { url: 'https://api.buttondown.com/v1/webhooks/1', headers: headerList({ Authorization: authorization, ...more }) },
    { content: jsonContent(answer) },
  )
const accountKey = 'https://api.mailgun.net/v5/accounts/http_signing_key'
const list = 'https://api.mailgun.net/v3/domains/example.com/webhooks'
const asked = (headers: Record<string, string>, url = list, response = {}) => entry({ url, headers: headerList(headers) }, response)
const forbidden = {
  status: 401,
  headers: headerList(JSON_TYPE),
  content: jsonContent({ message: `no such key: ${KEY}`, [KEY]: KEY, signing_key: KEY }),
}

/** Exchanges that break a contract right where a secret stands, or repeat one where it does not belong. */
const ENTRIES = [
  // credentials, of the wrong kind and in the wrong place
  ...[
    KEY,
    `Bearer ${KEY}`,
    `Token ${KEY}`,
    basic(USER, KEY),
    basic('api', KEY),
    `Basic ${btoa(KEY)}`,
    `${KEY} x`,
    `AWS4-HMAC-SHA256 Credential=${KEY}, Signature=${SIGNATURE}`,
  ].flatMap((authorization) => [
    asked({ Authorization: authorization }),
    asked({ authorization }, list, forbidden),
    asked({ authorization }, `${list}?limit=${encodeURIComponent(KEY)}`),
  ]),
  asked(
    { Authorization: basic('api', KEY), 'Proxy-Authorization': basic('p', COOKIE) },
    `${list}?limit=${COOKIE}&skip=${encodeURIComponent(`p:${COOKIE}`)}`,
  ),
  asked({ Authorization: basic('api', KEY), 'X-Api-Key': TOKEN }, `${list}?limit=${encodeURIComponent(TOKEN)}`),
  asked({ Authorization: basic('api', LONG) }, `${list}?limit=${LONG}`),
  // cookies
  asked(
    { Authorization: basic('api', KEY), Cookie: `session=${COOKIE}; other=${TOKEN}` },
    `${list}?limit=${COOKIE}&skip=${encodeURIComponent(TOKEN)}`,
  ),
  entry(
    {},
    {
      headers: headerList({ ...JSON_TYPE, 'Set-Cookie': `session=${COOKIE}; Path=/; HttpOnly` }),
      content: jsonContent({ webhooks: COOKIE }),
    },
  ),
  // URLs
  asked({}, list.replace('//', `//${USER}:${encodeURIComponent(KEY)}@`)),
  asked({}, `${list}?api_key=${encodeURIComponent(KEY)}&access_token=${TOKEN}&limit=${TOKEN}`),
  asked({}, `https://${USER}:${encodeURIComponent(KEY)}@www.example.com/?token=${TOKEN}`),
  asked({}, `https://${USER}:${encodeURIComponent(KEY)}@ /`),
  // bodies
  ...[KEY, 5, [KEY], { key: KEY }, LONG].map((signing_key) => buttondown(`Token ${KEY}`, webhook({ signing_key, status: KEY, news: KEY }))),
  buttondown(`Token ${LONG}`, webhook({ status: LONG })),
  buttondown(`Token ${KEY}`, webhook({ status: `https://${USER}:${TOKEN}@a.example/?secret=${TOKEN}` })),
  ...[KEY, [KEY], { key: KEY }].map((http_signing_key) =>
    asked({ Authorization: basic('api', KEY) }, accountKey, { content: jsonContent({ http_signing_key, message: [KEY] }) }),
  ),
  entry(
    asForm([
      ['id', KEY],
      ['url', `https://${USER}:${KEY}@a.example/x y?token=${COOKIE}`],
      ['password', COOKIE],
      ['signature', COOKIE],
    ]),
  ),
  entry(
    asForm([
      ['id', 'clicked'],
      ['url', `ftp://${USER}@a.example/?t=${COOKIE}`],
    ]),
  ),
  asked({ Authorization: basic('api', KEY) }, list, { content: jsonContent({ webhooks: { [KEY]: { urls: 5 } }, [KEY]: 1 }) }),
  entry({
    method: 'POST',
    url: 'https://api.buttondown.com/v1/webhooks',
    headers: headerList({ ...JSON_TYPE, Authorization: `Token ${KEY}` }),
    postData: { mimeType: 'application/json', text: JSON.stringify({ url: 'https://a.example', event_types: [], [KEY]: KEY }) },
  }),
  // events
  delivery({
    signature: { timestamp: TOKEN, token: TOKEN, signature: SIGNATURE },
    'event-data': { event: 'opened', id: SIGNATURE, timestamp: SIGNATURE },
  }),
  delivery({
    signature: { timestamp: '1', token: 't', signature: 's' },
    'event-data': { event: KEY, id: 'x', timestamp: TOKEN },
    token: KEY,
  }),
  delivery(
    { event_type: 'subscriber.created', data: { subscriber: TOKEN } },
    { 'X-Buttondown-Signature': SIGNATURE, 'X-Hub-Signature': TOKEN },
  ),
  // what cannot be read
  entry({}, { content: { mimeType: 'application/json', encoding: 'base64', text: `!${KEY}` } }),
  entry({}, { content: { mimeType: 'application/json', text: `{"webhooks": ${KEY}` } }),
  entry({ method: KEY }),
]

const LINES = [
  `{"request":{"headers":{"Authorization":"Basic ${btoa(`api:${KEY}`)}"},"url":"${TOKEN}"`,
  `${COOKIE} {}`,
  JSON.stringify({ event: SIGNATURE }),
  JSON.stringify({ [KEY]: 1 }),
].join('\n')

/** All that is written of these messages, by each reporter. */
async function written(): Promise<Record<string, string>> {
  const messages = [...(await readEntries(...ENTRIES)), ...(await readLines(LINES))]
  const results = await judgeAll(messages, {
    contracts: ['mailgun', 'buttondown'],
    eventUrls: [{ url: 'https://example.com/hook' }],
  })
  const texts: Record<string, string> = { judgements: JSON.stringify(results), summary: '' }
  const add = (name: string) => (text: string) => {
    texts[name] = (texts[name] ?? '') + text
  }
  const run = new Run([
    ...reporterNames.map((name) => reporters[name]({ write: add(name), findRule, color: true })),
    githubReporter({ write: () => undefined, summary: add('summary') }),
  ])
  for (const result of results) {
    if ('kind' in result) run.unjudged(result)
    else run.judged(result)
  }
  texts['counts'] = JSON.stringify(run.end())
  return texts
}

describe('no secret of recorded traffic', () => {
  it('gets into a judgement or a report, wherever it was planted', async () => {
    const texts = await written()
    expect(Object.keys(texts).sort()).toEqual([...reporterNames, 'counts', 'judgements', 'summary'].sort())
    for (const [name, text] of Object.entries(texts)) {
      expect(text.length).toBeGreaterThan(100)
      for (const secret of PLANTED) {
        const at = text.indexOf(secret)
        const around = at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 100)
        expect({ name, secret, around }).toEqual({ name, secret, around: '' })
      }
    }
  })
})
