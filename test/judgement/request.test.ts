import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { checkRequest } from '../../src/contract/index.js'
import { loadContract } from '../../src/registry.js'
import { basic, judgeRequest, places, request, texts } from './messages.js'
import { specOf } from './small-contract.js'

const form = (...pairs: [string, string][]): FormData => {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}
const JSON_TYPE = { 'content-type': 'application/json' }
const WEBHOOKS = '/v3/domains/mg.example.com/webhooks'

describe('a good request', () => {
  it.each([
    ['multipart with a repeated field', { body: form(['id', 'clicked'], ['url', 'https://a.example'], ['url', 'https://b.example']) }],
    ['urlencoded with a repeated field', { body: new URLSearchParams('id=clicked&url=https://a.example&url=https://b.example') }],
    ['urlencoded with one value of a list', { body: new URLSearchParams('id=clicked&url=https://a.example') }],
  ])('is taken as %s', async (_, sent) => {
    const verdict = await judgeRequest('mailgun', 'POST', WEBHOOKS, sent)
    expect(texts(verdict)).toEqual([])
    expect(verdict).toMatchObject({ ok: true, operation: 'createWebhook' })
  })

  it('is taken as JSON', async () => {
    const body = JSON.stringify({ event: 'mailing_finish', url: 'https://example.com/emma' })
    expect(await judgeRequest('emma', 'POST', '/1024/webhooks', { body, headers: JSON_TYPE })).toMatchObject({
      ok: true,
      operation: 'createWebhook',
    })
  })

  it('can still be read afterwards, to the last byte', async () => {
    const sent = request('mailgun', 'POST', WEBHOOKS, { body: form(['id', 'clicked'], ['url', 'https://a.example']) })
    await checkRequest(await loadContract('mailgun'), sent)
    expect(sent.bodyUsed).toBe(false)
    expect([...(await sent.formData()).entries()]).toEqual([
      ['id', 'clicked'],
      ['url', 'https://a.example'],
    ])
  })

  it('may have a body where the contract declares none, which is a notice', async () => {
    const verdict = await judgeRequest('mailgun', 'DELETE', `${WEBHOOKS}/clicked`, { body: 'x' })
    expect(verdict.ok).toBe(true)
    expect(texts(verdict)).toEqual(['request body: there is a body, and the contract declares none'])
  })
})

describe('the credentials', () => {
  const unsigned = 'expected Authorization: Basic …, got '
  it.each([
    ['Token abc', `${unsigned}Authorization: Token …`],
    ['Bearer abc', `${unsigned}Authorization: Bearer …`],
    ['', `${unsigned}no Authorization header`],
    ['sk-live-1', `${unsigned}an Authorization header without a scheme`],
    ['Basic', `${unsigned}a scheme without credentials`],
    ['Basic !!!', `${unsigned}Basic credentials that are not base64 of user:password`],
    ['SomethingElse abc', `${unsigned}another scheme`],
    [basic('bob', 'k'), `${unsigned}Basic credentials of another user than api`],
    [basic('api', ''), `${unsigned}Basic credentials with an empty password`],
  ])('%s are not those of Basic with the user api', async (authorization, said) => {
    const verdict = await judgeRequest('mailgun', 'GET', WEBHOOKS, { headers: { authorization } })
    expect(texts(verdict)).toEqual([`request security: ${said}`])
    expect(places(verdict)).toEqual(['security  security'])
  })

  it('of Basic are not those of Token', async () => {
    const verdict = await judgeRequest('buttondown', 'GET', '/webhooks', { headers: { authorization: basic('api', 'k') } })
    expect(texts(verdict)).toEqual(['request security: expected Authorization: Token …, got Authorization: Basic …'])
  })

  it('may write the scheme in any case', async () => {
    expect((await judgeRequest('buttondown', 'GET', '/webhooks', { headers: { authorization: 'token abc' } })).ok).toBe(true)
  })
})

describe('the parameters', () => {
  it('in the path are held against their schema', async () => {
    const verdict = await judgeRequest('mailgun', 'GET', `${WEBHOOKS}/clicks`)
    expect(places(verdict)).toEqual(['path /webhook_name enum'])
    expect(texts(verdict)[0]).toMatch(/^request path \/webhook_name: expected one of "accepted", .*, got string "clicks"$/)
  })

  it('in the query are read as the type that they have to be', async () => {
    expect((await judgeRequest('emma', 'GET', '/1024/webhooks?start=0&count=true')).ok).toBe(true)
    expect(places(await judgeRequest('emma', 'GET', '/1024/webhooks?start=x&count=1'))).toEqual(['query /start type', 'query /count type'])
  })

  it('may not come twice where one value is wanted', async () => {
    expect(texts(await judgeRequest('emma', 'GET', '/1024/webhooks?start=1&start=2'))).toEqual([
      'request query /start: expected integer, got array of 2',
    ])
  })

  it('that are one comma-separated value are split, and may not be repeated', async () => {
    const path = '/v4/domains/mg.example.com/webhooks'
    expect((await judgeRequest('mailgun', 'DELETE', `${path}?url=https://a.example,https://b.example`)).ok).toBe(true)
    expect(texts(await judgeRequest('mailgun', 'DELETE', `${path}?url=https://a.example&url=https://b.example`))).toEqual([
      'request query /url: expected one value with all items in it, got 2 values',
    ])
  })

  it('that are required and missing are named', async () => {
    expect(texts(await judgeRequest('mailgun', 'DELETE', '/v4/domains/mg.example.com/webhooks'))).toEqual([
      'request query /url: expected query parameter "url", got none',
    ])
  })

  it('that the contract does not name are a notice', async () => {
    const verdict = await judgeRequest('emma', 'GET', '/1024/webhooks?page=2')
    expect(verdict.ok).toBe(true)
    expect(verdict.notices).toMatchObject([{ in: 'query', keyword: 'newParameter', pointer: '/page' }])
  })
})

describe('the content type', () => {
  it.each([
    ['application/json', 'Content-Type "application/json"'],
    ['text', 'Content-Type "text"'],
  ])('%s is none of a form', async (type, actual) => {
    const verdict = await judgeRequest('mailgun', 'POST', WEBHOOKS, { body: '{}', headers: { 'content-type': type } })
    expect(verdict.violations).toMatchObject([
      {
        in: 'header',
        pointer: '/content-type',
        keyword: 'contentType',
        actual,
        expected: 'multipart/form-data or application/x-www-form-urlencoded',
      },
    ])
  })

  it('must not be missing', async () => {
    const verdict = await judgeRequest('mailgun', 'POST', WEBHOOKS, { body: new Blob(['id=clicked']) })
    expect(verdict.violations).toMatchObject([{ keyword: 'contentType', actual: 'no Content-Type' }])
  })

  it('is read in any case, with any parameters', async () => {
    const body = JSON.stringify({ event: 'mailing_finish', url: 'https://example.com/emma' })
    const headers = { 'content-type': 'Application/JSON;Charset="UTF-8"' }
    expect((await judgeRequest('emma', 'POST', '/1024/webhooks', { body, headers })).ok).toBe(true)
  })
})

describe('the body', () => {
  it('must be there when it is required', async () => {
    expect(texts(await judgeRequest('emma', 'POST', '/1024/webhooks'))).toEqual([
      'request body: expected a body (application/json), got an empty one',
    ])
  })

  it('may be missing where it is not required', async () => {
    const post = { operationId: 'a', requestBody: { content: { 'application/json': { schema: { type: 'object' } } } }, responses: {} }
    const contract = await contractFromSpec(specOf({ '/a': { post } }))
    expect((await checkRequest(contract, new Request('http://127.0.0.1/a', { method: 'POST' }))).ok).toBe(true)
    const wrong = new Request('http://127.0.0.1/a', { method: 'POST', body: '5', headers: JSON_TYPE })
    expect(places(await checkRequest(contract, wrong))).toEqual(['body  type'])
  })

  it('of JSON is pointed into, with what was expected and what came', async () => {
    const body = JSON.stringify({ event: 'mailing_finish', url: 5, method: 'PATCH', extra: 1 })
    const verdict = await judgeRequest('emma', 'POST', '/1024/webhooks', { body, headers: JSON_TYPE })
    expect(texts(verdict).sort()).toEqual([
      'request body /extra: expected no other property, got property "extra"',
      'request body /method: expected one of "POST", "GET", got string "PATCH"',
      'request body /url: expected string, got integer 5',
    ])
  })

  it('of a form is pointed into by field and position', async () => {
    const body = new URLSearchParams('id=bounced&url=https://a.example&url=nonsense&url=https://c.example&url=https://d.example')
    const verdict = await judgeRequest('mailgun', 'POST', WEBHOOKS, { body })
    expect(places(verdict).sort()).toEqual(['body /id enum', 'body /url maxItems', 'body /url/1 format', 'body /url/1 pattern'])
  })

  it('of a form that lacks a field says which fields came', async () => {
    const verdict = await judgeRequest('mailgun', 'POST', WEBHOOKS, { body: form(['id', 'clicked']) })
    expect(texts(verdict)).toEqual(['request body: expected property "url", got an object with "id"'])
  })
})
