import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AUTHORIZATION, entry, headerList, jsonContent, readEntries, said } from './recordings.js'

const GOOD = ['mailgun listWebhooks 200']
const BAD_LIST = 'response body /webhooks/clicked/urls: expected array, got integer 5'
const badContent = jsonContent({ webhooks: { clicked: { urls: 5 } } })
const FORM = 'application/x-www-form-urlencoded'

/** A call of `createWebhook` with that body. */
const create = (postData: unknown, type: string | undefined = FORM, more = {}) =>
  entry(
    {
      method: 'POST',
      headers: headerList({ Authorization: AUTHORIZATION, ...(type === undefined ? {} : { 'Content-Type': type }) }),
      postData,
      ...more,
    },
    { content: jsonContent({ message: 'Webhook has been created', webhook: { urls: ['https://example.com/'] } }) },
  )

const CREATED = ['mailgun createWebhook 200']
const BAD_NAME =
  'request body /id: expected one of "accepted", "delivered", "opened", "clicked", "unsubscribed", "complained", "temporary_fail", "permanent_fail", got string "nope"'

describe('a body of a HAR is judged', () => {
  it('as text', async () => {
    expect(await said(entry())).toEqual(GOOD)
    expect(await said(entry({}, { content: badContent }))).toEqual([...GOOD, BAD_LIST])
  })

  it('as base64', async () => {
    const text = Buffer.from(String(badContent['text'])).toString('base64')
    expect(await said(entry({}, { content: { ...badContent, text, encoding: 'base64' } }))).toEqual([...GOOD, BAD_LIST])
    expect(await said(entry({}, { content: { ...badContent, text: 'no base64!', encoding: 'base64' } }))).toEqual([
      'unreadable: a body that is said to be base64 and is not',
    ])
  })

  it('as it is when the recorder has decompressed it, whatever Content-Encoding says', async () => {
    const headers = headerList({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    expect(await said(entry({}, { headers }))).toEqual(GOOD)
    expect(await said(entry({}, { headers, content: badContent }))).toEqual([...GOOD, BAD_LIST])
    const decompressed = Buffer.from(String(badContent['text'])).toString('base64')
    expect(await said(entry({}, { headers, content: { ...badContent, text: decompressed, encoding: 'base64' } }))).toEqual([
      ...GOOD,
      BAD_LIST,
    ])
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('decompressed when the recorder has not done so: %s', async (coding, compress) => {
    const headers = headerList({ 'Content-Type': 'application/json', 'Content-Encoding': coding })
    const text = compress(String(badContent['text'])).toString('base64')
    expect(await said(entry({}, { headers, content: { ...badContent, text, encoding: 'base64' } }))).toEqual([...GOOD, BAD_LIST])
  })

  it('as it is when it is text, even text that would decompress', async () => {
    const headers = headerList({ 'Content-Type': 'application/json', 'Content-Encoding': 'br' })
    expect(brotliDecompressSync(Buffer.from(';'))).toHaveLength(0)
    expect(await said(entry({}, { headers, content: { mimeType: 'application/json', text: btoa(';'), encoding: 'base64' } }))).toEqual([
      ...GOOD,
      expect.stringContaining('expected valid JSON'),
    ])
  })

  it('no further than it decompresses to ten megabytes', async () => {
    const headers = headerList({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    const text = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' ')).toString('base64')
    expect(await said(entry({}, { headers, content: { mimeType: 'application/json', text, encoding: 'base64' } }))).toEqual([
      ...GOOD,
      'response body: expected at most 10240 kB (maxBytes), got more than that; reading stopped after 10240 kB, and the rest was not judged',
    ])
  })

  it('also where HTTP has none: fetch cannot make such an answer', async () => {
    expect(await said(entry({}, { status: 204 }))).toEqual([
      'mailgun listWebhooks 204',
      'response status: expected 200, 401, 404 or 429, got 204',
    ])
    const remove = (content: unknown) =>
      said(
        entry(
          { method: 'DELETE', url: 'https://api.buttondown.com/v1/webhooks/1', headers: headerList({ Authorization: 'Token x' }) },
          { status: 204, content },
        ),
        { contracts: ['buttondown'] },
      )
    expect(await remove({ size: 0, mimeType: 'x-unknown' })).toEqual(['buttondown deleteWebhook 204'])
    expect(await remove({ mimeType: 'text/plain', text: 'ok' })).toEqual([
      'buttondown deleteWebhook 204',
      'response body: expected no body, got 2 bytes',
    ])
  })

  it('as text in the charset of the recording, which is UTF-8', async () => {
    const forbidden = (type: string) =>
      said(entry({}, { status: 401, headers: headerList({ 'Content-Type': type }), content: { mimeType: type, text: 'Verboten: ä' } }))
    expect(await forbidden('text/plain; charset=utf-16')).toEqual(['mailgun listWebhooks 401'])
    expect(await forbidden('text/plain; charset="iso-8859-1"')).toEqual(['mailgun listWebhooks 401'])
    expect(await said(entry({}, { headers: headerList({ 'Content-Type': 'application/json; charset=utf-16' }) }))).toEqual([
      ...GOOD,
      'response body: expected JSON in UTF-8, got charset "utf-16"',
    ])
  })
})

describe('a form of a HAR is judged', () => {
  it('as text, where both text and fields are there', async () => {
    expect(
      await said(create({ mimeType: FORM, text: 'id=nope&url=https%3A%2F%2Fexample.com', params: [{ name: 'id', value: 'clicked' }] })),
    ).toEqual([...CREATED, BAD_NAME])
  })

  it('by its fields, where the text is missing or empty', async () => {
    const params = [
      { name: 'id', value: 'nope' },
      { name: 'url', value: 'https://example.com/?a=1&b=2' },
      { name: 'url', value: 'https://example.com/%C3%A4?a+b' },
    ]
    expect(await said(create({ mimeType: FORM, params }))).toEqual([...CREATED, BAD_NAME])
    expect(await said(create({ mimeType: FORM, text: '', params }))).toEqual([...CREATED, BAD_NAME])
    expect(await said(create({ mimeType: FORM, params: [{ name: 'id', value: 'clicked' }, ...params.slice(1)] }))).toEqual(CREATED)
  })

  it('by its fields as multipart, files included', async () => {
    const type = 'multipart/form-data; boundary=----WebKitFormBoundaryX'
    const params = [
      { name: 'id', value: 'nope' },
      { name: 'url', value: 'https://example.com/' },
      { name: 'a "file"', value: 'a\r\n--recorded-form\r\nb', fileName: 'a.txt', contentType: 'text/plain' },
    ]
    expect(await said(create({ mimeType: type, params }, type))).toEqual([
      ...CREATED,
      BAD_NAME,
      'request body /a "file": property "a \\"file\\"" is not in the contract',
    ])
  })
})

describe('of a body that was not recorded', () => {
  it.each([
    ['a response without text', {}, { content: { size: 100, mimeType: 'application/json' } }, ['unknown: response body']],
    ['a response without a size', {}, { content: { mimeType: 'application/json' } }, ['unknown: response body']],
    ['an empty text of some size', {}, { content: { size: 100, text: '' } }, ['unknown: response body']],
    ['a response without content', {}, { content: undefined }, ['unknown: response body']],
    [
      'a text that the recorder cut off',
      {},
      { content: { size: 100, mimeType: 'application/json', text: '{"webhooks":' } },
      ['unknown: response body'],
    ],
    [
      'an empty body, which was recorded',
      {},
      { content: { size: 0, mimeType: 'application/json' } },
      ['response body: expected a body (application/json), got an empty one'],
    ],
    [
      'a text that is as long as it was, and breaks off',
      {},
      { content: { size: 12, mimeType: 'application/json', text: '{"webhooks":' } },
      ['response body: expected valid JSON, got a text that breaks off or is not JSON'],
    ],
  ] as const)('nothing is said, and it is counted: %s', async (_, request, response, expected) => {
    expect(await said(entry(request, response))).toEqual([...GOOD, ...expected])
  })

  it('nothing is said of a request either', async () => {
    expect(await said(create(undefined, FORM, { bodySize: 100 }))).toEqual([...CREATED, 'unknown: request body'])
    expect(await said(create(undefined))).toEqual([...CREATED, 'unknown: request body'])
    expect(await said(create({ mimeType: FORM }))).toEqual([...CREATED, 'unknown: request body'])
  })

  it('an empty one of a request is told, where it is known to be empty', async () => {
    const empty = 'request body: expected a body (multipart/form-data or application/x-www-form-urlencoded), got an empty one'
    expect(await said(create(undefined, FORM, { bodySize: 0 }))).toEqual([...CREATED, empty])
    expect(await said(create({ mimeType: '', text: '' }))).toEqual([...CREATED, empty])
    expect(await said(entry({ postData: { mimeType: '', text: '' } }))).toEqual(GOOD)
  })
})

describe('the headers of a HAR', () => {
  it('are found whatever their case, with those of one name together', async () => {
    const headers = [...headerList({ AUTHORIZATION: AUTHORIZATION, cookie: 'a=1' }), { name: 'Cookie', value: 'b=2' }]
    const [first] = await readEntries(entry({ headers }))
    if (first?.kind !== 'exchange') throw new Error('no exchange')
    expect(first.request.headers.get('Cookie')).toBe('a=1; b=2')
    expect(first.request.headers.get('accept')).toBe(null)
    const [second] = await readEntries(entry({ headers: ['Accept', 'accept'].map((name, i) => ({ name, value: `text/${i}` })) }))
    if (second?.kind !== 'exchange') throw new Error('no exchange')
    expect(second.request.headers.get('Accept')).toBe('text/0, text/1')
  })

  it('may be those of HTTP/2: a URL without a host is completed by them', async () => {
    const pseudo = { ':method': 'GET', ':authority': 'api.mailgun.net', ':scheme': 'https', ':path': '/v3/domains/example.com/webhooks' }
    const headers = headerList({ ...pseudo, authorization: AUTHORIZATION })
    expect(await said(entry({ headers }))).toEqual(GOOD)
    expect(await said(entry({ headers, url: '/v3/domains/example.com/webhooks' }))).toEqual(GOOD)
    expect(await said(entry({ headers, url: undefined, method: undefined }))).toEqual(GOOD)
    expect(
      await said(entry({ headers: headerList({ ...pseudo, ':authority': 'example.com', authorization: AUTHORIZATION }), url: '/' })),
    ).toEqual(['skipped: another server (example.com)'])
  })

  it('may be missing: the type of a body is then the one that the recorder gives', async () => {
    expect(await said(entry({ headers: [] }, { headers: [], content: badContent }))).toEqual([...GOOD, BAD_LIST, 'unknown: credentials'])
    expect(await said(create({ mimeType: FORM, text: 'id=nope&url=https%3A%2F%2Fexample.com' }, undefined, { headers: [] }))).toEqual([
      ...CREATED,
      BAD_NAME,
      'unknown: credentials',
    ])
  })

  it('are not made up: a type that only the recorder gives, beside headers that are there, was not sent', async () => {
    expect(await said(entry({}, { headers: headerList({ Date: 'today' }) }))).toEqual([
      ...GOOD,
      'response header /content-type: expected application/json, got no Content-Type',
    ])
  })

  it('that are no text are left out', async () => {
    const headers = [...headerList({ Authorization: AUTHORIZATION }), 5, null, { name: 5 }, { name: 'X-A', value: { a: 1 } }, ['X-B', 'b']]
    expect(await said(entry({ headers }))).toEqual(GOOD)
  })
})

describe('an entry of a HAR that was no exchange with the contract', () => {
  it.each([
    [
      'aborted',
      entry({}, { status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' } }),
      'skipped: aborted: there is no response',
    ],
    ['of another server', entry({ url: 'https://www.example.com/app.js' }), 'skipped: another server (www.example.com)'],
    ['of another path', entry({ url: 'https://api.mailgun.net/v3/routes' }), 'skipped: another path of the server (api.mailgun.net)'],
    [
      'of a server that looks like ours',
      entry({ url: 'http://127.0.0.1:4010/v3/domains/a.example/webhooks' }),
      'skipped: another server with a path of mailgun: is it a base URL? (127.0.0.1:4010)',
    ],
    ['of a page', entry({ url: 'data:text/plain,hello' }), 'skipped: another server ()'],
    ['of a socket', entry({ url: 'wss://example.com/' }), 'skipped: another server (example.com)'],
    [
      "a browser's question",
      entry({ method: 'OPTIONS', headers: headerList({ 'Access-Control-Request-Method': 'POST' }) }, { status: 204 }),
      'skipped: a CORS preflight',
    ],
  ])('is skipped, and says why: %s', async (_, one, expected) => {
    expect(await said(one)).toEqual([expected])
  })

  it.each([
    ['nothing in it', {}, 'an exchange without a request'],
    ['no response', entry({}, {}, { response: undefined }), 'an exchange without a response'],
    ['no method', entry({ method: 5 }), 'a request without a method'],
    ['no URL', entry({ url: null }), 'a request without a URL'],
    ['a URL that is none', entry({ url: 'https://user:pass word@@/' }), 'a URL that cannot be read'],
    ['a method that is none', entry({ method: 'GET\u001b[31m' }), 'a method that HTTP does not allow'],
  ])('is unreadable, and says why: %s', async (_, one, expected) => {
    expect(await said(one)).toEqual([`unreadable: ${expected}`])
  })

  it('is broken when the path is ours and the method is not', async () => {
    expect(await said(entry({ method: 'PATCH' }))).toEqual([
      'mailgun PATCH of no operation 200',
      'request method: expected GET or POST, got PATCH',
    ])
  })
})
