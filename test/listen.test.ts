import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Handler, ListenError, type Listening, type ListenOptions, listen } from '../src/listen.js'
import { sendRaw, statusOf } from './mock/raw.js'

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(handler: Handler, options?: ListenOptions): Promise<Listening> {
  const server = await listen(handler, options)
  open.push(server)
  return server
}

/** Tells what arrived. */
const echo: Handler = async (request) => {
  const { pathname, search, host } = new URL(request.url)
  return Response.json({
    method: request.method,
    host,
    path: pathname + search,
    body: await request.text(),
    own: request.headers.get('x-own'),
  })
}

describe('what arrives at a handler', () => {
  it('is the request as it was sent: method, path, query, headers, body', async () => {
    const { url, port } = await serve(echo)
    const response = await fetch(`${url}/a%2Fb?c=%20d`, { method: 'PUT', headers: { 'x-own': '1' }, body: 'ü' })
    expect(await response.json()).toEqual({ method: 'PUT', host: `127.0.0.1:${port}`, path: '/a%2Fb?c=%20d', body: 'ü', own: '1' })
  })

  it.each([
    ['//evil.example/path', '//evil.example/path'],
    ['http://evil.example/path?q', '/path?q'],
    ['*', '/'],
  ])('has the host that it was sent to, whatever its target says: %s', async (target, path) => {
    const { port } = await serve(echo)
    const answer = await sendRaw(port, `OPTIONS ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`, 'wait')
    expect(answer).toContain(JSON.stringify({ method: 'OPTIONS', host: `127.0.0.1:${port}`, path, body: '', own: null }))
  })

  it('has no body when it is a GET, even if one was sent', async () => {
    const { port } = await serve(echo)
    const answer = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc', 'wait')
    expect(answer).toContain('"body":""')
  })

  it('has every value of a header that came more than once', async () => {
    const { port } = await serve(echo)
    const answer = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-Own: 1\r\nX-Own: 2\r\nConnection: close\r\n\r\n', 'wait')
    expect(answer).toContain('"own":"1, 2"')
  })
})

describe('what a handler answers', () => {
  it('is sent with its status, headers and cookies, and with the length of what is really sent', async () => {
    const headers = new Headers([
      ['x-own', '1'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['content-length', '9999'],
      ['transfer-encoding', 'chunked'],
    ])
    const { url } = await serve(async () => new Response('abc', { status: 418, statusText: 'Short and stout', headers }))
    const response = await fetch(url)
    expect([response.status, response.statusText, await response.text()]).toEqual([418, 'Short and stout', 'abc'])
    expect(response.headers.get('x-own')).toBe('1')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect([response.headers.get('content-length'), response.headers.get('transfer-encoding')]).toEqual(['3', null])
  })

  it('is a 500 without a word of the reason when the handler fails, before or after it read the body', async () => {
    const { url } = await serve(async (request) => {
      if (request.method === 'POST') await request.text()
      throw new Error('the key is key-123')
    })
    for (const init of [{}, { method: 'POST', body: 'abc' }]) {
      const response = await fetch(url, init)
      expect([response.status, await response.text()]).toEqual([500, 'The server failed on this request.\n'])
    }
  })

  it('is a 500 when its body fails', async () => {
    const body = (): ReadableStream => new ReadableStream({ start: (controller) => controller.error(new Error('broken')) })
    const { url } = await serve(async () => new Response(body()))
    expect((await fetch(url)).status).toBe(500)
  })
})

describe('a body that is too large', () => {
  it('is refused with 413, which its sender gets to read', async () => {
    const { url } = await serve(echo, { maxBytes: 1000 })
    expect((await fetch(url, { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200)
    const response = await fetch(url, { method: 'POST', body: 'x'.repeat(1001) })
    expect([response.status, await response.text()]).toEqual([413, 'The body is larger than 1000 bytes.\n'])
  })

  it('is refused with 413 by default above 10 MiB, as a stream too, and the server goes on', async () => {
    const { url, port } = await serve(echo)
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest({ port, method: 'POST' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject)
      for (let i = 0; i < 11; i++) sent.write(Buffer.alloc(1024 * 1024))
      sent.end()
    })
    expect(status).toBe(413)
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('what is no request', () => {
  it.each([
    ['garbage', '\u0000\u0001\u0002 hello\r\n\r\n', 400],
    ['half a request', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Le', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}`, 431],
    ['a target that is none', 'GET nonsense HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a method that fetch forbids', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 501],
    ['a body of two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nabc', 400],
    ['a chunk of no size', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
  ])('is refused, and the server goes on: %s', async (_, bytes, status) => {
    const { url, port } = await serve(echo)
    expect(statusOf(await sendRaw(port, bytes))).toBe(status)
    expect((await fetch(url)).status).toBe(200)
  })

  it('harms nobody when its sender goes away in the middle', async () => {
    const { url, port } = await serve(echo)
    for (const ending of ['end', 'reset'] as const) {
      await sendRaw(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc', ending)
      await sendRaw(port, '', ending)
    }
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('the address', () => {
  it('is told without a slash at its end, and with the port that was found', async () => {
    const { url, port } = await serve(echo)
    expect(port).toBeGreaterThan(0)
    expect(url).toBe(`http://127.0.0.1:${port}`)
  })

  it('is one that a client can reach, when the server listens on every address', async () => {
    const { url, port } = await serve(echo, { host: '0.0.0.0' })
    expect(url).toBe(`http://127.0.0.1:${port}`)
    expect((await fetch(url)).status).toBe(200)
  })

  it('that is taken is told, with what to do', async () => {
    const { port } = await serve(echo)
    const failure = await listen(echo, { port }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ListenError)
    expect(failure).toMatchObject({
      code: 'EADDRINUSE',
      message: `Port ${port} of 127.0.0.1 is taken. Stop what uses it, or choose another; port 0 is any that is free.`,
    })
  })

  it.each([70_000, -1, 1.5, Number.NaN])('that has no such port is told: %d', async (port) => {
    await expect(listen(echo, { port })).rejects.toMatchObject({
      name: 'ListenError',
      message: `${port} is no port. Choose one from 1 to 65535; port 0 is any that is free.`,
    })
  })

  it.each(['192.0.2.1', '', ' '])('that is not this machine’s is told: %j', async (host) => {
    await expect(listen(echo, { host })).rejects.toMatchObject({
      name: 'ListenError',
      message: `This machine has no address ${JSON.stringify(host)}. Choose another host, such as 127.0.0.1.`,
    })
  })
})

describe('closing', () => {
  it('frees the port, and may be done more than once', async () => {
    const first = await listen(echo)
    await Promise.all([first.close(), first.close()])
    await first.close()
    const second = await serve(echo, { port: first.port })
    expect(second.port).toBe(first.port)
  })

  it('waits for no connection: not for one that is idle, half sent, refused or still answered', async () => {
    const arrived: (() => void)[] = []
    const reached = new Promise<void>((resolve) => arrived.push(resolve))
    const { port, close } = await listen(async (request) => {
      if (!request.url.endsWith('/slow')) return new Response('ok')
      for (const tell of arrived) tell()
      return new Promise<Response>(() => undefined)
    })
    const sockets = [
      '',
      'GET / HTTP/1.1\r\nHost: a\r\n',
      'garbage\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n',
    ].map((bytes) => {
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(bytes))
      return {
        closed: new Promise((resolve) =>
          socket
            .on('close', resolve)
            .on('error', () => undefined)
            .on('end', () => socket.end())
            .resume(),
        ),
      }
    })
    await reached
    await close()
    await Promise.all(sockets.map(({ closed }) => closed))
  })
})
