import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { checkRequest, findRoute } from '../../src/contract/index.js'
import { type ContractId, loadContract } from '../../src/registry.js'
import { judgeRequest, texts } from './messages.js'
import { specOf } from './small-contract.js'

const routeOf = async (id: ContractId, method: string, path: string, baseUrl?: string) =>
  findRoute(await loadContract(id), method, path, baseUrl)

describe('the operation of a request', () => {
  it.each([
    ['emma', 'GET', '/1024/webhooks', 'listWebhooks', { account_id: '1024' }],
    ['emma', 'GET', '/1024/webhooks/events', 'listEventTypes', { account_id: '1024' }],
    ['emma', 'GET', '/1024/webhooks/7', 'getWebhook', { account_id: '1024', webhook_id: '7' }],
    ['emma', 'DELETE', '/1024/webhooks', 'deleteAllWebhooks', { account_id: '1024' }],
    ['mailgun', 'GET', '/v5/accounts/http_signing_key', 'getSigningKey', {}],
    ['mailgun', 'get', '/v1/webhooks/abc', 'getAccountWebhook', { webhook_id: 'abc' }],
    ['mailgun-legacy', 'PUT', '/v3/domains/example.com/webhooks/click', 'updateWebhook', { domain: 'example.com', webhookname: 'click' }],
    ['buttondown', 'POST', '/v1/webhooks/5/test', 'testWebhook', { id: '5' }],
  ] as const)('of %s is found: %s %s is %s', async (id, method, path, operationId, parameters) => {
    expect(await routeOf(id, method, path)).toEqual({ route: { operationId, path: parameters } })
  })

  it('of a literal path is never that of an id, not even for a method that the literal path has not', async () => {
    expect(await routeOf('emma', 'DELETE', '/1024/webhooks/events')).toEqual({ route: undefined, methods: ['GET'] })
    expect(texts(await judgeRequest('emma', 'DELETE', '/1024/webhooks/events'))).toEqual(['request method: expected GET, got DELETE'])
  })

  it.each([
    ['a trailing slash', 'buttondown', '/v1/webhooks/'],
    ['a doubled slash', 'buttondown', '/v1//webhooks'],
    ['an empty parameter', 'emma', '/1024/webhooks/'],
    ['one segment more', 'emma', '/1024/webhooks/7/8'],
    ['a missing base path', 'buttondown', '/webhooks'],
    ['another case', 'buttondown', '/v1/Webhooks'],
    ['the base path alone', 'buttondown', '/v1'],
    ['nothing', 'emma', '/'],
  ] as const)('is not guessed: %s is another path', async (_, id, path) => {
    expect(await routeOf(id, 'GET', path)).toEqual({ route: undefined, methods: [] })
  })

  it('is not found for HEAD, which the contract does not declare: the verdict names the methods that it has', async () => {
    expect(texts(await judgeRequest('emma', 'HEAD', '/1024/webhooks'))).toEqual(['request method: expected GET, POST or DELETE, got HEAD'])
  })

  it('has its parameters percent-decoded, each segment by itself', async () => {
    expect(await routeOf('mailgun', 'GET', '/v3/domains/a%2Fb%20%C3%A9/webhooks')).toEqual({
      route: { operationId: 'listWebhooks', path: { domain: 'a/b é' } },
    })
    expect(await routeOf('emma', 'GET', '/1024/web%68ooks/%65vents')).toMatchObject({ route: { operationId: 'listEventTypes' } })
  })

  it('takes a stray percent sign as it came', async () => {
    expect(await routeOf('mailgun', 'GET', '/v3/domains/100%/webhooks')).toMatchObject({ route: { path: { domain: '100%' } } })
  })
})

describe('a base URL', () => {
  it.each([
    ['a mount', '/mailgun', '/mailgun/v3/domains/a/webhooks', 'listWebhooks'],
    ['a mount of several segments', '/a/b/', '/a/b/v3/domains/a/webhooks', 'listWebhooks'],
    ['a whole URL with a path', 'http://127.0.0.1:4010/mailgun/', '/mailgun/v1/webhooks', 'listAccountWebhooks'],
    ['a whole URL without one', 'http://127.0.0.1:4010', '/v1/webhooks', 'listAccountWebhooks'],
  ])('may be %s', async (_, baseUrl, path, operationId) => {
    expect(await routeOf('mailgun', 'GET', path, baseUrl)).toMatchObject({ route: { operationId } })
  })

  it('of a server with a base path may end in it, or stand before it', async () => {
    expect(await routeOf('buttondown', 'GET', '/b/v1/webhooks', '/b')).toMatchObject({ route: { operationId: 'listWebhooks' } })
    expect(await routeOf('buttondown', 'GET', '/v1/webhooks', 'https://api.buttondown.com/v1')).toMatchObject({
      route: { operationId: 'listWebhooks' },
    })
  })

  it('leaves paths elsewhere unknown, also those that only begin like it', async () => {
    expect(await routeOf('mailgun', 'GET', '/v1/webhooks', '/mailgun')).toEqual({ route: undefined, methods: [] })
    expect(await routeOf('mailgun', 'GET', '/mailgunx/v1/webhooks', '/mailgun')).toEqual({ route: undefined, methods: [] })
  })

  it('is an option of checkRequest', async () => {
    const request = new Request('http://127.0.0.1:4010/emma/1024/webhooks', { headers: { authorization: `Basic ${btoa('a:b')}` } })
    expect(await checkRequest(await loadContract('emma'), request, { baseUrl: '/emma' })).toMatchObject({
      ok: true,
      operation: 'listWebhooks',
    })
  })
})

describe("a user's own spec", () => {
  const operation = (operationId: string) => ({ operationId, responses: { '204': { description: 'Nothing.' } } })

  it('without servers stands at the root', async () => {
    const contract = await contractFromSpec(specOf({ '/a': { get: operation('a') } }))
    expect(findRoute(contract, 'GET', '/a')).toMatchObject({ route: { operationId: 'a' } })
  })

  it('may have a server without a host', async () => {
    const contract = await contractFromSpec(specOf({ '/a': { get: operation('a') } }, { servers: [{ url: '/api/' }] }))
    expect(findRoute(contract, 'GET', '/api/a')).toMatchObject({ route: { operationId: 'a' } })
  })

  it('may have parameters within a segment', async () => {
    const contract = await contractFromSpec(
      specOf({
        '/files/{name}.{kind}': {
          parameters: ['name', 'kind'].map((name) => ({ name, in: 'path', required: true, schema: true })),
          get: operation('file'),
        },
        '/files/a+b': { get: operation('literal') },
      }),
    )
    expect(findRoute(contract, 'GET', '/files/report.v2.pdf')).toEqual({
      route: { operationId: 'file', path: { name: 'report.v2', kind: 'pdf' } },
    })
    expect(findRoute(contract, 'GET', '/files/a+b')).toMatchObject({ route: { operationId: 'literal' } })
    expect(findRoute(contract, 'GET', '/files/report')).toMatchObject({ route: undefined })
  })

  it('may have the operations of one path under two names of its parameter', async () => {
    const parameter = (name: string) => [{ name, in: 'path', required: true, schema: true }]
    const contract = await contractFromSpec(
      specOf({
        '/a/{x}': { parameters: parameter('x'), get: operation('get') },
        '/a/{y}': { parameters: parameter('y'), put: operation('put') },
      }),
    )
    expect(findRoute(contract, 'PUT', '/a/1')).toEqual({ route: { operationId: 'put', path: { y: '1' } } })
  })

  it('may name a parameter as a key of every object', async () => {
    const contract = await contractFromSpec(
      specOf({
        '/a/{__proto__}': { parameters: [{ name: '__proto__', in: 'path', required: true, schema: { const: '1' } }], get: operation('a') },
      }),
    )
    expect((await checkRequest(contract, new Request('http://127.0.0.1/a/1'))).ok).toBe(true)
    expect((await checkRequest(contract, new Request('http://127.0.0.1/a/2'))).ok).toBe(false)
  })
})
