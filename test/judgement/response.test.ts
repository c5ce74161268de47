import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { ContractError, checkExchange, checkResponse } from '../../src/contract/index.js'
import { loadContract } from '../../src/registry.js'
import { json, judgeResponse, places, request, texts } from './messages.js'
import { contractOf, specOf } from './small-contract.js'

const WEBHOOK = { webhook_id: 1, account_id: 1024, event: 'mailing_finish', url: 'https://example.com', method: 'POST' }

const text = (body: string | null, status: number, type = 'text/plain'): Response =>
  new Response(body, { status, headers: { 'content-type': type } })

describe('a response', () => {
  it.each([
    ['a bare integer', 'emma', 'createWebhook', json(98_596_497)],
    ['a bare boolean', 'emma', 'deleteWebhook', json(true)],
    ['one of two bare values', 'emma', 'updateWebhook', json(false)],
    ['a list or a number', 'emma', 'listWebhooks', json(7)],
    ['a list of objects', 'emma', 'listWebhooks', json([WEBHOOK])],
    ['text', 'mailgun', 'listWebhooks', text('Forbidden', 401)],
    ['text of another kind', 'mailgun', 'listWebhooks', text('Forbidden', 401, 'text/html; charset=utf-8')],
    [
      'JSON with a byte order mark',
      'emma',
      'deleteWebhook',
      new Response('\ufefftrue', { headers: { 'content-type': 'application/json' } }),
    ],
    ['nothing, with 204', 'buttondown', 'deleteWebhook', new Response(null, { status: 204 })],
  ] as const)('may be %s', async (_, id, operation, response) => {
    const verdict = await judgeResponse(id, operation, response)
    expect(texts(verdict)).toEqual([])
    expect(verdict).toMatchObject({ ok: true, operation })
  })

  it('can still be read afterwards', async () => {
    const response = json([WEBHOOK])
    await checkResponse(await loadContract('emma'), 'listWebhooks', response)
    expect(await response.json()).toEqual([WEBHOOK])
  })

  it('of a status that the contract does not declare says which ones it does', async () => {
    const verdict = await judgeResponse('emma', 'createWebhook', json(1, 201))
    expect(verdict.violations).toMatchObject([{ in: 'status', keyword: 'status', actual: '201', expected: '200, 400, 401 or 403' }])
  })

  it('of a content type that the status does not declare is a violation', async () => {
    const verdict = await judgeResponse('emma', 'createWebhook', text('98596497', 200))
    expect(texts(verdict)).toEqual(['response header /content-type: expected application/json, got Content-Type "text/plain"'])
  })

  it('without a body where one is declared is a violation, unless it may be a text', async () => {
    expect(places(await judgeResponse('emma', 'createWebhook', new Response(null)))).toEqual(['body  empty'])
    expect(
      places(await judgeResponse('emma', 'createWebhook', new Response('', { headers: { 'content-type': 'application/json' } }))),
    ).toEqual(['body  empty'])
    expect(places(await judgeResponse('mailgun', 'listWebhooks', new Response(null, { status: 401 })))).toEqual([])
  })

  it('points into its body: to the item of the list, with what was expected and what came', async () => {
    const verdict = await judgeResponse('emma', 'listWebhooks', json([WEBHOOK, { ...WEBHOOK, webhook_id: 'x', url: undefined }]))
    expect(verdict.violations).toEqual([
      {
        message: 'response',
        in: 'body',
        pointer: '/1',
        keyword: 'required',
        expected: 'property "url"',
        actual: 'an object with "webhook_id", "account_id", "event", "method"',
        text: 'response body /1: expected property "url", got an object with "webhook_id", "account_id", "event", "method"',
      },
      {
        message: 'response',
        in: 'body',
        pointer: '/1/webhook_id',
        keyword: 'type',
        expected: 'integer',
        actual: 'string "x"',
        text: 'response body /1/webhook_id: expected integer, got string "x"',
      },
    ])
  })

  it('is never coerced: the text "5" is no integer', async () => {
    expect(texts(await judgeResponse('emma', 'createWebhook', json('5')))).toEqual(['response body: expected integer, got string "5"'])
  })

  it('to an operation that the contract has not is wrong use, and names those that it has', async () => {
    const wrong = judgeResponse('buttondown-legacy', 'listHooks', json({}))
    await expect(wrong).rejects.toThrow(ContractError)
    await expect(wrong).rejects.toThrow(
      'The contract buttondown-legacy has no operation "listHooks". It has: listWebhooks, createWebhook, getWebhook, updateWebhook, deleteWebhook.',
    )
    await expect(judgeResponse('emma', 'toString', json({}))).rejects.toThrow('has no operation "toString"')
  })
})

describe('statuses', () => {
  const of = (schema: object) => ({ description: 'It.', content: { 'application/json': { schema } } })
  const responses = {
    '2XX': of({ const: 'good' }),
    '404': of({ const: 'gone' }),
    '4XX': of({ const: 'bad' }),
    default: of({ const: 'other' }),
  }
  const contract = contractFromSpec(
    specOf({
      '/a': {
        get: { operationId: 'a', responses },
        head: { operationId: 'b', responses: { '200': { description: 'Good.', content: { 'application/json': { schema: true } } } } },
      },
    }),
  )

  it.each([
    [200, 'good'],
    [299, 'good'],
    [404, 'gone'],
    [405, 'bad'],
    [500, 'other'],
  ])('may be declared as a class, and by default: %i', async (status, body) => {
    expect((await checkResponse(await contract, 'a', json(body, status))).ok).toBe(true)
    expect((await checkResponse(await contract, 'a', json('another', status))).ok).toBe(false)
  })

  it('that carry no body carry none, whatever the spec declares', async () => {
    // A Response does not let a 204 have a body; a server can send one all the same.
    const odd = Object.defineProperty(new Response('x'), 'status', { value: 204 })
    expect(texts(await checkResponse(await contract, 'a', odd))).toEqual(['response body: expected no body, got 1 bytes'])
  })

  it('of an answer to HEAD come without the body that is declared', async () => {
    expect((await checkResponse(await contract, 'b', new Response(null))).ok).toBe(true)
  })

  it('of a network error are none', async () => {
    const verdict = await judgeResponse('emma', 'createWebhook', Response.error())
    expect(verdict.violations).toMatchObject([{ in: 'status', actual: '0' }])
  })
})

describe('headers of a response', () => {
  const headers = {
    'Content-Type': { schema: { const: 'ignored' } },
    'X-Remaining': { required: true, schema: { type: 'integer', minimum: 0 } },
    'X-Tags': { schema: { type: 'array', items: { enum: ['a', 'b'] } } },
  }
  const contract = contractFromSpec(specOf({ '/a': { get: { operationId: 'a', responses: { '200': { description: 'It.', headers } } } } }))
  const check = async (given: Record<string, string>) =>
    texts(await checkResponse(await contract, 'a', new Response(null, { headers: given })))

  it('are read as the type that they have to be, lists by their commas', async () => {
    expect(await check({ 'x-remaining': '5', 'x-tags': 'a, b', 'x-other': 'unjudged' })).toEqual([])
  })

  it('are pointed to by their name in lower case', async () => {
    expect(await check({ 'x-remaining': 'many', 'x-tags': 'a,c' })).toEqual([
      'response header /x-remaining: expected integer, got string "many"',
      'response header /x-tags/1: expected one of "a", "b", got string "c"',
    ])
  })

  it('must be there when they are promised', async () => {
    expect(await check({})).toEqual(['response header /x-remaining: expected header "X-Remaining", got none'])
  })
})

describe('an exchange', () => {
  it('is one verdict of both messages', async () => {
    const contract = await loadContract('emma')
    const verdict = await checkExchange(contract, request('emma', 'GET', '/1024/webhooks?start=x'), json([{ ...WEBHOOK, url: 5, more: 1 }]))
    expect(verdict).toMatchObject({ ok: false, operation: 'listWebhooks' })
    expect(texts(verdict)).toEqual([
      'request query /start: expected integer, got string "x"',
      'response body /0/url: expected string, got integer 5',
      'response body /0/more: property "more" is not in the contract',
    ])
  })

  it('with a path that the contract has not leaves the response unjudged', async () => {
    const verdict = await checkExchange(await loadContract('emma'), request('emma', 'GET', '/1024/members'), json(1, 418))
    expect(verdict).toMatchObject({ ok: false, operation: undefined })
    expect(texts(verdict)).toEqual(['request path: expected a path of emma, got "/1024/members"'])
  })

  it('leaves both messages readable', async () => {
    const body = JSON.stringify({ event: 'mailing_finish', url: 'https://example.com' })
    const asked = request('emma', 'POST', '/1024/webhooks', { body, headers: { 'content-type': 'application/json' } })
    const answered = json(5)
    expect((await checkExchange(await loadContract('emma'), asked, answered)).ok).toBe(true)
    expect([await asked.text(), await answered.text()]).toEqual([body, '5'])
  })
})

describe('text', () => {
  it('is held against its schema, empty or not', async () => {
    const contract = await contractFromSpec(
      specOf({
        '/a': {
          get: {
            operationId: 'a',
            responses: { '200': { description: 'It.', content: { 'text/plain': { schema: { type: 'string', minLength: 2 } } } } },
          },
        },
      }),
    )
    expect(texts(await checkResponse(contract, 'a', text('x', 200)))).toEqual([
      'response body: expected at least 2 characters, got string "x"',
    ])
    expect(texts(await checkResponse(contract, 'a', text('', 200)))).toEqual([
      'response body: expected at least 2 characters, got an empty string',
    ])
  })

  it('of another charset is read as that one', async () => {
    const contract = await contractFromSpec(
      specOf({
        '/a': {
          get: { operationId: 'a', responses: { '200': { description: 'It.', content: { 'text/plain': { schema: { const: 'é' } } } } } },
        },
      }),
    )
    const latin1 = new Response(new Uint8Array([0xe9]), { headers: { 'content-type': 'text/plain; charset=iso-8859-1' } })
    expect(texts(await checkResponse(contract, 'a', latin1))).toEqual([])
  })

  it('is not what an image is: its bytes may be any', async () => {
    const contract = await contractFromSpec(
      specOf({
        '/a': {
          get: { operationId: 'a', responses: { '200': { description: 'It.', content: { 'image/*': { schema: { type: 'string' } } } } } },
        },
      }),
    )
    const image = new Response(new Uint8Array([0xff, 0xd8, 0x00]), { headers: { 'content-type': 'image/jpeg' } })
    expect(texts(await checkResponse(contract, 'a', image))).toEqual([])
  })
})

describe('JSON without a schema', () => {
  it('may be anything that is JSON', async () => {
    const contract = await contractOf(true)
    expect((await checkResponse(contract, 'answer', json({ any: ['thing'] }))).ok).toBe(true)
    const cut = new Response('{"any":', { headers: { 'content-type': 'application/vnd.any+json' } })
    expect(places(await checkResponse(contract, 'answer', cut))).toEqual(['header /content-type contentType'])
  })
})
