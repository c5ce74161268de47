import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient as createEmma } from '../../src/providers/emma/emma.js'
import { createClient as createMailgun } from '../../src/providers/mailgun/mailgun.js'

const servers: Server[] = []

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server that listens on a port has its number')
  return `http://127.0.0.1:${address.port}`
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())))
})

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('over a socket', () => {
  it('a form goes out as the provider reads it', async () => {
    const seen: { type?: string | undefined; body?: string } = {}
    const baseUrl = await listen(async (request, response) => {
      seen.type = request.headers['content-type']
      seen.body = await bodyOf(request)
      response.setHeader('content-type', 'application/json').end('{"message":"Webhook has been created","webhook":{}}')
    })
    const mailgun = createMailgun({ apiKey: 'k', domain: 'a.example', baseUrl, guard: 'throw' })
    const { data } = await mailgun.createWebhook({ body: { id: 'clicked', url: ['https://a.example', 'https://b.example'] } })
    expect(data?.message).toBe('Webhook has been created')
    const boundary = /boundary=(\S+)/.exec(seen.type ?? '')?.[1]
    const part = (name: string, value: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    expect(seen.body).toBe(
      `${part('id', 'clicked')}${part('url', 'https://a.example')}${part('url', 'https://b.example')}--${boundary}--\r\n`,
    )
  })

  it('a redirect to another origin is followed without the key', async () => {
    const headers: (string | undefined)[] = []
    const elsewhere = await listen((request, response) => {
      headers.push(request.headers.authorization)
      response.setHeader('content-type', 'application/json').end('7')
    })
    const baseUrl = await listen((request, response) => {
      headers.push(request.headers.authorization)
      response.writeHead(307, { location: `${elsewhere}${request.url}` }).end()
    })
    const emma = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, baseUrl, guard: 'throw' })
    expect(await emma.listWebhooks()).toMatchObject({ data: 7 })
    expect(headers).toEqual([`Basic ${btoa('a:b')}`, undefined])
  })

  it('a redirect that is not to be followed is an error with its status', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    const emma = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, baseUrl })
    const { error, response } = await emma.listWebhooks({ redirect: 'manual' })
    expect([error, response.headers.get('location')]).toEqual(['302 Found', '/elsewhere'])
    await expect(emma.listWebhooks({ redirect: 'error' })).rejects.toThrow(TypeError)
  })

  it('a failure without a body is told by its status line', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(502).end()
    })
    const emma = createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, baseUrl })
    expect(await emma.listWebhooks()).toMatchObject({ error: '502 Bad Gateway' })
  })

  it('an answer that breaks off is an error, with a guard and without', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('[', () => response.destroy())
    })
    const keys = { publicKey: 'a', privateKey: 'b', accountId: 1, baseUrl }
    await expect(createEmma(keys).listWebhooks()).rejects.toThrow(TypeError)
    await expect(createEmma({ ...keys, guard: 'throw' }).listWebhooks()).rejects.toThrow('expected a whole body, got a body that broke off')
  })

  it('a server that cannot be reached rejects as fetch does', async () => {
    const baseUrl = await listen(() => undefined)
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve))
    await expect(createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, baseUrl }).listWebhooks()).rejects.toThrow('fetch failed')
  })
})
