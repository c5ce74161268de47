import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/client/index.js'
import { createClient as createButtondown } from '../../src/providers/buttondown/buttondown.js'
import { createClient as createEmma } from '../../src/providers/emma/emma.js'
import { answer, json, stub } from './stub.js'

const emma = (response: Response) => createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch: stub(response).fetch })
const HOOK = { params: { path: { webhook_id: 7 } } }
const INPUT = { body: { event: 'mailing_finish', url: 'https://a.example' } } as const

describe('the data of a success', () => {
  it('may be a bare integer, a bare boolean, false included, or null', async () => {
    expect(await emma(json(98_596_497)).createWebhook(INPUT)).toMatchObject({ data: 98_596_497 })
    expect(await emma(json(true)).deleteWebhook(HOOK)).toMatchObject({ data: true })
    const failed = await emma(json(false)).updateWebhook({ ...HOOK, body: {} })
    expect(failed).toMatchObject({ data: false })
    expect('error' in failed).toBe(false)
    expect(await emma(json(0)).listWebhooks()).toMatchObject({ data: 0 })
    expect(await emma(json(null)).listWebhooks()).toMatchObject({ data: null })
  })

  it('is undefined when there is no body: 204, an empty one, a Content-Length of 0', async () => {
    const buttondown = (response: Response) => createButtondown({ apiKey: 'k', fetch: stub(response).fetch })
    const empty = new Response(null, { status: 200, headers: { 'content-length': '0' } })
    for (const response of [new Response(null, { status: 204 }), answer('', 200), empty]) {
      const result = await buttondown(response).deleteWebhook({ params: { path: { id: '1' } } })
      expect(result).toEqual({ data: undefined, response: expect.any(Response) })
      expect(result.response.ok).toBe(true)
    }
  })

  it('is text where the content type says so', async () => {
    expect(await emma(answer('true', 200, 'text/plain')).deleteWebhook(HOOK)).toMatchObject({ data: 'true' })
    expect(await emma(answer('true', 200)).deleteWebhook(HOOK)).toMatchObject({ data: true })
    expect(await emma(answer('true', 200, 'application/problem+json; charset=utf-8')).deleteWebhook(HOOK)).toMatchObject({ data: true })
  })

  it('that is not the JSON it is said to be is an error that says so, and shows nothing of it', async () => {
    const call = emma(answer('<html>S3CR3T', 200, 'application/json')).listWebhooks()
    await expect(call).rejects.toThrow(ClientError)
    await expect(call).rejects.toThrow(
      'listWebhooks was answered with status 200 and a body that is not JSON, though its Content-Type says so.',
    )
    await expect(call).rejects.not.toThrow('S3CR3T')
  })

  it('may be asked for in another way', async () => {
    expect((await emma(json(1)).listWebhooks({ parseAs: 'text' })).data).toBe('1')
    expect((await emma(json(1)).listWebhooks({ parseAs: 'blob' })).data).toBeInstanceOf(Blob)
    const { data } = await emma(json(1)).listWebhooks({ parseAs: 'stream' })
    expect(await new Response(data ?? null).text()).toBe('1')
  })
})

describe('the error of a failure', () => {
  it.each([
    ['JSON', json({ error: 'bad' }, 400), { error: 'bad' }],
    ['JSON in a text', answer('{"error":"bad"}', 400, 'text/plain'), { error: 'bad' }],
    ['a text', answer('Forbidden', 401, 'text/plain'), 'Forbidden'],
    ['a page', answer('<h1>Forbidden</h1>', 401, 'text/html'), '<h1>Forbidden</h1>'],
    ['a text that could be a number', answer('404', 404, 'text/plain'), '404'],
    ['JSON that is a text', json('bad', 400), 'bad'],
    ['cut-off JSON', answer('{"error":', 502, 'application/json'), '{"error":'],
  ])('is its body: %s', async (_, response, error) => {
    const result = await emma(response).listWebhooks()
    expect(result).toEqual({ error, response: expect.any(Response) })
  })

  it.each([
    ['an empty body', new Response('', { status: 502, statusText: 'Bad Gateway' })],
    ['no body', new Response(null, { status: 502, statusText: 'Bad Gateway', headers: { 'content-length': '0' } })],
    ['JSON null', new Response('null', { status: 502, statusText: 'Bad Gateway' })],
  ])('is its status when there is %s: never undefined', async (_, response) => {
    expect(await emma(response).listWebhooks()).toMatchObject({ error: '502 Bad Gateway' })
  })

  it('is its number alone where there is no more', async () => {
    expect(await emma(new Response(null, { status: 503 })).listWebhooks()).toMatchObject({ error: '503' })
  })
})

describe('http', () => {
  it('fills in what the client was made with, encodes bodies and reads answers as the operations do', async () => {
    const { fetch, only } = stub(answer('Forbidden', 401, 'text/plain'))
    const client = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch })
    const path = { account_id: 9, webhook_id: 7 }
    const result = await client.http.PUT('/{account_id}/webhooks/{webhook_id}', { params: { path }, body: { url: 'https://a.example' } })
    expect(result).toEqual({ error: 'Forbidden', response: expect.any(Response) })
    expect([only().method, only().url]).toEqual(['PUT', 'https://api.e2ma.net/9/webhooks/7'])
    expect(await only().json()).toEqual({ url: 'https://a.example' })
  })

  it('takes missing path parameters from the client, and refuses when there are none', async () => {
    const { fetch, only } = stub(json(0))
    const client = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch })
    expect(await client.http.request('get', '/{account_id}/webhooks')).toMatchObject({ data: 0 })
    expect(only().url).toBe('https://api.e2ma.net/1/webhooks')
    // @ts-expect-error the types refuse it as well
    await expect(client.http.GET('/{account_id}/webhooks/{webhook_id}', {})).rejects.toThrow('getWebhook needs params.path.webhook_id')
  })

  it('reads texts and empty failures as the operations do', async () => {
    const params = { path: { account_id: 1 } }
    expect(await emma(answer('ok', 200, 'text/plain')).http.GET('/{account_id}/webhooks', { params })).toMatchObject({ data: 'ok' })
    expect(await emma(new Response(null, { status: 500 })).http.GET('/{account_id}/webhooks', { params })).toMatchObject({ error: '500' })
  })

  it('reaches paths that the spec has not', async () => {
    const { fetch, only } = stub(json([]))
    const { http } = createEmma({ publicKey: 'a', privateKey: 'b', fetch })
    // @ts-expect-error no path of the spec
    expect(await http.GET('/{account_id}/members', { params: { path: { account_id: 5 } } })).toMatchObject({ data: [] })
    expect(only().url).toBe('https://api.e2ma.net/5/members')
  })

  it('takes middleware, which the operations go through as well', async () => {
    const { fetch, only } = stub(json([]))
    const client = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch })
    const middleware = {
      onRequest({ request }: { request: Request }) {
        request.headers.set('x-trace', '1')
        return request
      },
    }
    client.http.use(middleware)
    await client.listWebhooks()
    expect(only().headers.get('x-trace')).toBe('1')
    client.http.eject(middleware)
  })
})
