import { describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { type BodySource, judgeRequest, judgeResponse, places, texts } from './messages.js'
import { contractOf } from './small-contract.js'

const jsonBody = (body: BodySource, type = 'application/json'): Response => new Response(body, { headers: { 'content-type': type } })
const judgeJson = (body: BodySource, type?: string) => judgeResponse('emma', 'createWebhook', jsonBody(body, type))

describe('JSON', () => {
  it.each(['{"a":', '[1,', '"', 'tru', '{"a" 1}', '<html>', '\u0000', "{'a':1}", 'NaN', '1 2'])(
    'that is none is a violation: %j',
    async (body) => {
      const verdict = await judgeJson(body)
      expect(verdict.violations).toMatchObject([{ in: 'body', pointer: '', keyword: 'syntax', expected: 'valid JSON' }])
    },
  )

  it('that is none is told by its place, and never quoted', async () => {
    const [violation] = (await judgeJson('{"signing_key": "s3cret", oops}')).violations
    expect(violation?.actual).toMatch(/^a (syntax error at position \d+|text that breaks off or is not JSON)/)
    expect(JSON.stringify(violation)).not.toContain('s3cret')
  })

  it('of another charset is a violation', async () => {
    expect(texts(await judgeJson('1', 'application/json; charset=utf-16'))).toEqual([
      'response body: expected JSON in UTF-8, got charset "utf-16"',
    ])
    expect(texts(await judgeJson(new Uint8Array([0x22, 0xe9, 0x22])))).toEqual([
      'response body: expected JSON in UTF-8, got bytes that are not UTF-8',
    ])
  })

  it('may say that it is UTF-8', async () => {
    for (const type of ['application/json;charset=UTF-8', 'application/json; charset="utf8"', 'application/json; charset=us-ascii'])
      expect((await judgeJson('1', type)).ok).toBe(true)
  })

  it('nested 100,000 levels deep is a verdict, also where the schema has itself in it', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(texts(await judgeJson(deep))).toEqual(['response body: expected integer, got array of 1'])
    const schemas = { Tree: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }
    const contract = await contractOf({ $ref: '#/components/schemas/Tree' }, { schemas })
    expect(texts(await checkResponse(contract, 'answer', jsonBody(deep)))).toEqual([
      'response body: expected data that can be judged, got data nested too deeply',
    ])
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    const loose = await contractOf(
      { type: 'object', additionalProperties: { $ref: '#/components/schemas/Any' } },
      { schemas: { Any: true } },
    )
    expect((await checkResponse(loose, 'answer', jsonBody(objects))).ok).toBe(true)
  })

  it('with two million faults in a list is told a hundred times, in time', async () => {
    const list = `[${'0,'.repeat(2_000_000)}0]`
    const verdict = await judgeResponse('emma', 'listWebhooks', jsonBody(list))
    expect(verdict.violations).toHaveLength(100)
    expect(texts(verdict)[99]).toBe('response body /99: expected object, got integer 0')
  })

  it('with a fault at the end of a long list is told as that', async () => {
    const hook = { webhook_id: 1, account_id: 1024, event: 'mailing_finish', url: 'https://example.com', method: 'POST' }
    const list = [...Array.from({ length: 20_000 }, () => hook), { ...hook, url: 5 }]
    expect(texts(await judgeResponse('emma', 'listWebhooks', jsonBody(JSON.stringify(list))))).toEqual([
      'response body /20000/url: expected string, got integer 5',
    ])
  })

  it('with hundreds of thousands of unknown keys in a closed object is told a hundred times', async () => {
    const contract = await contractOf({ type: 'object', additionalProperties: false, properties: { a: true } })
    const keys = `{${Array.from({ length: 300_000 }, (_, i) => `"k${i}":0`).join()}}`
    const { violations, notices } = await checkResponse(contract, 'answer', jsonBody(keys))
    expect(violations).toHaveLength(100)
    expect(notices.length).toBeLessThanOrEqual(100)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'])('may have a key that every object has: %s', async (key) => {
    const hook = { webhook_id: 1, account_id: 1024, event: 'mailing_finish', url: 'https://example.com', method: 'POST' }
    const body = `${JSON.stringify(hook).slice(0, -1)},${JSON.stringify(key)}:{"polluted":true}}`
    const verdict = await judgeResponse('emma', 'getWebhook', jsonBody(body))
    expect(verdict).toMatchObject({ ok: true, notices: [{ keyword: 'newProperty', pointer: `/${key}` }] })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each(['constructor', 'toString', 'valueOf'])('must have a key that every object has, when it is required: %s', async (key) => {
    const contract = await contractOf({ type: 'object', required: [key], properties: Object.fromEntries([[key, { type: 'string' }]]) })
    expect(texts(await checkResponse(contract, 'answer', jsonBody('{}')))).toEqual([
      `response body: expected property "${key}", got an empty object`,
    ])
    expect(texts(await checkResponse(contract, 'answer', jsonBody(`{"${key}":5}`)))).toEqual([
      `response body /${key}: expected string, got integer 5`,
    ])
    expect(texts(await checkResponse(contract, 'answer', jsonBody(`{"${key}":"x"}`)))).toEqual([])
  })

  it('may have lone surrogates and numbers beyond all bounds', async () => {
    expect(texts(await judgeJson('"\\ud800"'))).toEqual(['response body: expected integer, got string "\\ud800"'])
    expect(texts(await judgeJson('1e999'))).toEqual(['response body: expected integer, got number Infinity'])
  })
})

describe('a form', () => {
  const post = (body: BodySource, type: string) =>
    judgeRequest('mailgun', 'POST', '/v3/domains/a.example/webhooks', { body, headers: { 'content-type': type } })
  const BOUNDARY = 'multipart/form-data; boundary=b'
  const part = (head: string, content: string): string => `--b\r\n${head}\r\n\r\n${content}\r\n`
  const id = part('Content-Disposition: form-data; name="id"', 'clicked')
  const url = part('Content-Disposition: form-data; name="url"', 'https://a.example')

  it.each([
    ['without a boundary', 'multipart/form-data', `${id}${url}--b--`, 'a Content-Type without a boundary'],
    [
      'with another boundary',
      'multipart/form-data; boundary=c',
      `${id}${url}--b--`,
      'no line with the boundary that the Content-Type names',
    ],
    ['cut off in a part', BOUNDARY, `${id}${url}`.slice(0, -8), 'a body that is cut off'],
    ['cut off before the last boundary', BOUNDARY, `${id}${url}`, 'a body that is cut off'],
    ['with a part without a name', BOUNDARY, `${part('Content-Disposition: form-data', 'x')}--b--`, 'a part without a name'],
    ['with a part without headers', BOUNDARY, '--b\r\n\r\nx\r\n--b--', 'a part without Content-Disposition'],
    ['with a part of another kind', BOUNDARY, `${part('Content-Type: text/plain', 'x')}--b--`, 'a part without Content-Disposition'],
    [
      'with an attachment',
      BOUNDARY,
      `${part('Content-Disposition: attachment; name="a"', 'x')}--b--`,
      'a part whose Content-Disposition is not form-data',
    ],
    [
      'with headers that do not end',
      BOUNDARY,
      '--b\r\nContent-Disposition: form-data; name="id"\r\n--b--',
      'a part without an empty line after its headers',
    ],
    ['with bare line feeds', BOUNDARY, `${id}${url}--b--`.replaceAll('\r', ''), 'no line with the boundary that the Content-Type names'],
    ['that is JSON', BOUNDARY, '{"id":"clicked"}', 'no line with the boundary that the Content-Type names'],
  ])('%s says what is wrong with it', async (_, type, body, actual) => {
    const verdict = await post(body, type)
    expect(texts(verdict)).toEqual([`request body: expected parts as multipart/form-data separates them (RFC 7578), got ${actual}`])
    expect(places(verdict)).toEqual(['body  syntax'])
  })

  it('of bytes that are not UTF-8 is a violation', async () => {
    const field = [...new TextEncoder().encode('--b\r\nContent-Disposition: form-data; name="id"\r\n\r\n'), 0xff]
    const multipart = new Uint8Array([...field, ...new TextEncoder().encode('\r\n--b--')])
    expect((await post(multipart, BOUNDARY)).violations).toMatchObject([{ keyword: 'syntax', actual: 'a field "id" that is not UTF-8' }])
    expect((await post(new Uint8Array([0x69, 0x3d, 0xff]), 'application/x-www-form-urlencoded')).violations).toMatchObject([
      { keyword: 'charset', expected: 'a form in UTF-8' },
    ])
  })

  it.each(['__proto__', 'constructor', 'toString'])('may have a field with a name that every object has: %s', async (name) => {
    const body = new URLSearchParams([
      ['id', 'clicked'],
      ['url', 'https://a.example'],
      [name, 'x'],
    ])
    const verdict = await post(body.toString(), 'application/x-www-form-urlencoded')
    expect(verdict).toMatchObject({ ok: true, notices: [{ pointer: `/${name}`, keyword: 'newProperty' }] })
  })

  it('that is empty lacks its fields', async () => {
    expect(places(await post('--b--\r\n', BOUNDARY))).toEqual(['body  required', 'body  required'])
  })
})
