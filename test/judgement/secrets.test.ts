import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRequest, checkResponse } from '../../src/contract/index.js'
import { type ContractId, loadContract } from '../../src/registry.js'
import { json, judgeRequest, request, texts } from './messages.js'
import { contractOf, contractWith } from './small-contract.js'

const SECRET = 'S3cr3t-0f-4ll'
const CALLS: readonly [ContractId, string][] = [
  ['mailgun', '/v1/webhooks'],
  ['buttondown', '/webhooks'],
  ['emma', '/1/webhooks'],
  ['emma', '/nothing'],
]
const HOOK = { id: '1', creation_date: '2026-01-01T00:00:00Z', status: 'enabled', event_types: [], url: 'https://a.example' }

describe('a verdict never shows', () => {
  it('the key of a request, whatever stands before it', async () => {
    const headers = fc.constantFrom(
      SECRET,
      `Basic ${SECRET}`,
      `Basic ${btoa(`api:${SECRET}`)}`,
      `Basic ${btoa(`${SECRET}:x`)}`,
      `Basic ${btoa(SECRET)}`,
      `Token ${SECRET}`,
      `${SECRET} x`,
      `Bearer  ${SECRET}`,
      `${SECRET}=${SECRET}, ${SECRET}`,
    )
    const call = fc.constantFrom(...CALLS)
    await fc.assert(
      fc.asyncProperty(headers, call, async (authorization, [id, path]) => {
        const shown = JSON.stringify(await judgeRequest(id, 'GET', path, { headers: { authorization } }))
        for (const secret of [SECRET, btoa(SECRET), btoa(`api:${SECRET}`), btoa(`${SECRET}:x`)]) expect(shown).not.toContain(secret)
      }),
    )
  })

  it('a signing key of a body that does not fit, whatever came in its place', async () => {
    const contract = await loadContract('buttondown')
    const wrong = fc.constantFrom<unknown>(Number.NaN, 5, true, [SECRET], { key: SECRET }, SECRET.repeat(30))
    await fc.assert(
      fc.asyncProperty(wrong, async (signing_key) => {
        const answer = await checkResponse(contract, 'getWebhook', json({ ...HOOK, signing_key, [SECRET.slice(0, 2)]: SECRET }))
        expect(JSON.stringify(answer)).not.toContain(SECRET)
        const body = JSON.stringify({ url: 'https://a.example', event_types: [], signing_key, extra: SECRET })
        const asked = await checkRequest(
          contract,
          request('buttondown', 'POST', '/webhooks', { body, headers: { 'content-type': 'application/json' } }),
        )
        expect(asked.ok).toBe(false)
        expect(JSON.stringify(asked)).not.toContain(SECRET)
      }),
    )
    const tooLong = await checkRequest(
      contract,
      request('buttondown', 'POST', '/webhooks', {
        body: JSON.stringify({ url: 'https://a.example', event_types: [], signing_key: SECRET.repeat(30) }),
        headers: { 'content-type': 'application/json' },
      }),
    )
    expect(texts(tooLong)).toEqual(['request body /signing_key: expected at most 255 characters, got string (not shown)'])
  })

  it('a text where an object with a secret belongs', async () => {
    const contract = await loadContract('buttondown')
    for (const body of [SECRET, [SECRET], { results: SECRET, count: 1 }, { results: [SECRET], count: 1 }]) {
      const verdict = await checkResponse(contract, 'listWebhooks', json(body))
      expect(verdict.ok).toBe(false)
      expect(JSON.stringify(verdict)).not.toContain(SECRET)
    }
  })

  it('a body that cannot be read', async () => {
    const contract = await loadContract('buttondown')
    for (const type of ['application/json', 'application/json; charset=latin1', 'text/plain', 'nonsense']) {
      const response = new Response(`{"signing_key":"${SECRET}",}`, { headers: { 'content-type': type } })
      const verdict = await checkResponse(contract, 'getWebhook', response)
      expect(verdict.ok).toBe(false)
      expect(JSON.stringify(verdict)).not.toContain(SECRET)
    }
  })

  it('a secret of a schema that is made of others', async () => {
    const schemas = {
      Key: { type: 'string', format: 'password', minLength: 100 },
      Holder: {
        allOf: [
          {
            type: 'object',
            properties: { a: { $ref: '#/components/schemas/Key' }, list: { type: 'array', items: { $ref: '#/components/schemas/Key' } } },
          },
          {
            type: 'object',
            properties: { a: { type: 'string', maxLength: 200 }, b: { anyOf: [{ $ref: '#/components/schemas/Key' }, { type: 'null' }] } },
          },
        ],
        unevaluatedProperties: { $ref: '#/components/schemas/Key', description: 'Of any name.' },
      },
    }
    const contract = await contractOf({ $ref: '#/components/schemas/Holder' }, { schemas })
    const verdict = await checkResponse(contract, 'answer', json({ a: SECRET, b: SECRET, list: [SECRET], other: SECRET }))
    expect(verdict.violations.length).toBe(4)
    expect(JSON.stringify(verdict)).not.toContain(SECRET)
  })

  it('what lies in a secret', async () => {
    const secret = { type: 'object', format: 'password', properties: { part: { type: 'integer' } } }
    const contract = await contractOf({ type: 'object', properties: { key: secret } })
    const verdict = await checkResponse(contract, 'answer', json({ key: { part: SECRET } }))
    expect(texts(verdict)).toEqual(['response body /key/part: expected integer, got string (not shown)'])
  })

  it('an API key that travels as a parameter, and does not take it for a new one', async () => {
    const securitySchemes = {
      inQuery: { type: 'apiKey', in: 'query', name: 'key' },
      inHeader: { type: 'apiKey', in: 'header', name: 'X-Key' },
      inCookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
    }
    const security = [{ inQuery: [] }, { inHeader: [], inCookie: [] }]
    const contract = await contractWith([{ name: 'secret', in: 'query', schema: { type: 'integer', format: 'password' } }], {
      components: { securitySchemes },
      security,
    })
    const verdict = await checkRequest(contract, new Request(`http://127.0.0.1/search?key=${SECRET}&secret=${SECRET}`))
    expect(texts(verdict)).toEqual(['request query /secret: expected integer, got string (not shown)'])
    const both = { 'x-key': SECRET, cookie: `a=b; sid=${SECRET}` }
    expect(texts(await checkRequest(contract, new Request('http://127.0.0.1/search', { headers: both })))).toEqual([])
    const one = new Request('http://127.0.0.1/search', { headers: { 'x-key': SECRET } })
    expect(texts(await checkRequest(contract, one))).toEqual([
      'request security: expected query key or header X-Key with cookie sid, got no query parameter key',
    ])
  })
})
