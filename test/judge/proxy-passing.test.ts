import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { canned, proxyTo, rawUpstream, upstreamOf, wire } from './proxy-kit.js'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The answer to a request of node's. */
async function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  const [answer] = await once(asked, 'response')
  return answer
}

describe('bodies', () => {
  it('of many megabytes come through unchanged, both ways', async () => {
    const upstream = await upstreamOf(async (incoming, to) => {
      const bytes = await buffer(incoming)
      to.writeHead(200, { 'content-type': 'application/octet-stream', 'x-hash': hash(bytes) }).end(bytes)
    })
    const proxy = await proxyTo(upstream)
    const sent = randomBytes(24 * 1024 * 1024)
    const response = await fetch(`${proxy.url}/upload`, { method: 'POST', body: sent })
    expect(response.headers.get('x-hash')).toBe(hash(sent))
    expect(hash(new Uint8Array(await response.arrayBuffer()))).toBe(hash(sent))
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('compressed by %s stay as they are', async (coding, compress) => {
    const packed = compress(Buffer.from(JSON.stringify({ id: 5 })))
    const upstream = await upstreamOf(async (incoming, to) => {
      const bytes = await buffer(incoming)
      to.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(bytes)
    })
    const proxy = await proxyTo(upstream)
    const headers = { 'content-type': 'application/json', 'content-encoding': coding, 'content-length': packed.byteLength }
    const asked = request(`${proxy.url}/thing`, { method: 'PUT', headers })
    asked.end(packed)
    const answer = await answerTo(asked)
    expect(hash(await buffer(answer))).toBe(hash(packed))
    expect(answer.headers['content-encoding']).toBe(coding)
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['putThing 200'])
  })

  it('arrive piece by piece: an event is passed on before the next one exists', async () => {
    let next: (event: string) => void = () => undefined
    const upstream = await upstreamOf((_, to) => {
      to.writeHead(200, { 'content-type': 'text/event-stream' })
      next = (event) => to.write(`data: ${event}\n\n`)
      to.flushHeaders()
    })
    const proxy = await proxyTo(upstream)
    const response = await fetch(`${proxy.url}/events`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (const event of ['one', 'two', 'three']) {
      next(event)
      expect(await reader?.read()).toEqual({ done: false, value: `data: ${event}\n\n` })
    }
    await reader?.cancel()
  })

  it('go up piece by piece too', async () => {
    const pieces: string[] = []
    let heard: () => void = () => undefined
    const upstream = await upstreamOf((incoming, to) => {
      incoming.setEncoding('utf8').on('data', (piece: string) => {
        pieces.push(piece)
        heard()
      })
      incoming.on('end', () => to.end())
    })
    const proxy = await proxyTo(upstream)
    const asked = request(`${proxy.url}/upload`, { method: 'POST' })
    for (const piece of ['one', 'two', 'three']) {
      const arrived = new Promise<void>((resolve) => {
        heard = resolve
      })
      asked.write(piece)
      await arrived
    }
    asked.end()
    expect((await answerTo(asked)).statusCode).toBe(200)
    expect(pieces).toEqual(['one', 'two', 'three'])
  })

  it('are not read faster than the client takes them', async () => {
    const piece = Buffer.alloc(1024 * 1024)
    let written = 0
    const upstream = await upstreamOf((incoming, to) => {
      if (incoming.url === '/small') {
        to.end()
        return
      }
      to.on('error', () => undefined)
      const more = (): void => {
        while (written < 512 * piece.byteLength) {
          written += piece.byteLength
          if (!to.write(piece)) {
            to.once('drain', more)
            return
          }
        }
      }
      more()
    })
    const proxy = await proxyTo(upstream)
    const answer = await answerTo(request(`${proxy.url}/large`).end())
    answer.pause()
    // Time enough for all of it, if nobody waited.
    for (let i = 0; i < 300; i++) await (await fetch(`${proxy.url}/small`)).text()
    expect(written).toBeLessThan(100 * piece.byteLength)
    answer.destroy()
  })

  it('are not taken faster than the upstream reads them', async () => {
    const sockets: Socket[] = []
    const upstream = await rawUpstream((socket) => {
      sockets.push(socket)
      socket.pause()
    })
    const small = await proxyTo(await upstreamOf((_, to) => to.end()))
    const proxy = await proxyTo(upstream)
    const piece = Buffer.alloc(1024 * 1024)
    const asked = request(`${proxy.url}/large`, { method: 'POST' }).on('error', () => undefined)
    let written = 0
    const more = (): void => {
      while (written < 512 * piece.byteLength) {
        written += piece.byteLength
        if (!asked.write(piece)) {
          asked.once('drain', more)
          return
        }
      }
    }
    more()
    for (let i = 0; i < 300; i++) await (await fetch(small.url)).text()
    expect(written).toBeLessThan(100 * piece.byteLength)
    asked.destroy()
  })
})

describe('what the upstream gets', () => {
  const head = (seen: readonly string[]): string[] => (seen[0] ?? '').split('\r\n\r\n')[0]?.split('\r\n') ?? []

  it('is the request as it came, to its own host, without what was for the proxy alone', async () => {
    const { url, seen } = await canned('HTTP/1.1 204 No Content\r\n\r\n')
    const proxy = await proxyTo(url)
    const lines = [
      'GET /a%2Fb//c?x=1&x=%20&&y HTTP/1.1',
      'Host: anything.test',
      'aUTHORIZATION: Basic abc',
      'X-Twice: one',
      'x-twice: two',
      'Connection: keep-alive, X-Hop',
      'X-Hop: mine',
      'Keep-Alive: timeout=5',
      'Proxy-Authorization: Basic cHJveHk6a2V5',
      'Proxy-Connection: keep-alive',
      'TE: trailers',
      'X-Latin: caf\u00e9',
      'Accept-Encoding: br',
    ]
    await wire(proxy, `${lines.join('\r\n')}\r\n\r\n`, /\r\n\r\n/)
    expect(head(seen)).toEqual([
      'GET /a%2Fb//c?x=1&x=%20&&y HTTP/1.1',
      `Host: ${new URL(url).host}`,
      'aUTHORIZATION: Basic abc',
      'X-Twice: one',
      'x-twice: two',
      'X-Latin: caf\u00e9',
      'Accept-Encoding: br',
      'Connection: keep-alive',
    ])
  })

  it.each([
    ['a body of a known length', 'POST', 'Content-Length: 4', 'body', 'Content-Length: 4'],
    ['a body in chunks', 'POST', 'Transfer-Encoding: chunked', '4\r\nbody\r\n0\r\n\r\n', 'Transfer-Encoding: chunked'],
    ['a DELETE with a body', 'DELETE', 'Content-Length: 4', 'body', 'Content-Length: 4'],
    ['a GET with a body', 'GET', 'Content-Length: 4', 'body', 'Content-Length: 4'],
    ['a POST without a body', 'POST', 'X-None: 1', '', 'Content-Length: 0'],
    ['a DELETE without a body', 'DELETE', 'X-None: 1', '', undefined],
  ])('says of %s how long it is, as it was said', async (_, method, header, body, framing) => {
    const { url, seen } = await canned('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')
    const proxy = await proxyTo(url)
    await wire(proxy, `${method} /x HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n${body}`, /\r\n\r\n/)
    const said = head(seen).filter((line) => /^(?:content-length|transfer-encoding)/i.test(line))
    expect(said).toEqual(framing === undefined ? [] : [framing])
    await proxy.heard.count(1)
    if (body !== '') expect(seen[0]).toMatch(/\r\n\r\n(?:body|4\r\nbody\r\n0\r\n\r\n)$/)
  })

  it('has the base path of the upstream before it', async () => {
    const { url, seen } = await canned('HTTP/1.1 204 No Content\r\n\r\n')
    const proxy = await proxyTo(`${url}/api/v1/`)
    await wire(proxy, 'GET /thing?x=1 HTTP/1.1\r\nHost: a\r\n\r\n', /\r\n\r\n/)
    expect(head(seen)[0]).toBe('GET /api/v1/thing?x=1 HTTP/1.1')
  })

  it('has the trailers of a body', async () => {
    const { url, seen } = await canned('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')
    const proxy = await proxyTo(url)
    await wire(
      proxy,
      'POST /x HTTP/1.1\r\nHost: a\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 5\r\n\r\n',
      /\r\n\r\n/,
    )
    await proxy.heard.count(1)
    expect(seen[0]).toMatch(/2\r\nok\r\n0\r\nX-Sum: 5\r\n\r\n$/)
  })
})

describe('what the client gets', () => {
  it('is the answer as it came, without what was for the proxy alone', async () => {
    const answer = [
      'HTTP/1.1 299 Quite So',
      'X-Twice: one',
      'X-Twice: two',
      'Set-Cookie: a=1; Path=/',
      'Set-Cookie: b=2',
      'Date: Thu, 01 Jan 1970 00:00:00 GMT',
      'X-Hop: mine',
      'Connection: close, x-hop',
      'Content-Length: 4',
      '',
      'body',
    ]
    const { url } = await canned(answer.join('\r\n'))
    const proxy = await proxyTo(url)
    const got = await wire(proxy, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(got.split('\r\n')).toEqual([
      'HTTP/1.1 299 Quite So',
      'X-Twice: one',
      'X-Twice: two',
      'Set-Cookie: a=1; Path=/',
      'Set-Cookie: b=2',
      'Date: Thu, 01 Jan 1970 00:00:00 GMT',
      'Content-Length: 4',
      'Connection: close',
      '',
      'body',
    ])
  })

  it.each([
    ['no content', 'GET', '204 No Content', 'X-A: 1'],
    ['not modified, with the length of what it would be', 'GET', '304 Not Modified', 'Content-Length: 1000'],
    ['the answer to HEAD, with the length of what it would be', 'HEAD', '200 OK', 'Content-Length: 1000'],
  ])('has no body where there is none: %s', async (_, method, status, header) => {
    const { url } = await canned(`HTTP/1.1 ${status}\r\n${header}\r\n\r\n`)
    const proxy = await proxyTo(url)
    const got = await wire(proxy, `${method} /thing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    expect(got).toBe(`HTTP/1.1 ${status}\r\n${header}\r\nConnection: close\r\n\r\n`)
  })

  it('is a redirect as it came: nobody follows it', async () => {
    const { url, seen } = await canned('HTTP/1.1 302 Found\r\nLocation: https://elsewhere.test/?a=1\r\nContent-Length: 0\r\n\r\n')
    const proxy = await proxyTo(url)
    const response = await fetch(`${proxy.url}/thing`, { redirect: 'manual', headers: { authorization: 'Basic abc' } })
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://elsewhere.test/?a=1'])
    expect(seen).toHaveLength(1)
  })

  it('has the trailers of a body in chunks', async () => {
    const { url } = await canned('HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 5\r\n\r\n')
    const proxy = await proxyTo(url)
    const got = await wire(proxy, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(got).toMatch(/2\r\nok\r\n0\r\nX-Sum: 5\r\n\r\n$/)
  })

  it('is not in chunks for a client of HTTP/1.0, that could not read them', async () => {
    const { url } = await canned('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n')
    const proxy = await proxyTo(url)
    const got = await wire(proxy, 'GET / HTTP/1.0\r\n\r\n')
    expect(got).toBe('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok')
  })

  it('is all of a body that ends with its connection', async () => {
    const { url } = await canned('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it', (socket) => socket.end())
    const proxy = await proxyTo(url)
    expect(await (await fetch(proxy.url)).text()).toBe('all of it')
  })
})

describe('connections', () => {
  it('of the client stay open from one request to the next', async () => {
    const proxy = await proxyTo(await upstreamOf((incoming, to) => to.end(incoming.url)))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ports = new Set<number | undefined>()
    for (const path of ['/one', '/two', '/three']) {
      const answer = await answerTo(request(proxy.url + path, { agent }).end())
      ports.add(answer.socket.localPort)
      expect(await text(answer)).toBe(path)
    }
    expect(ports.size).toBe(1)
    agent.destroy()
  })

  it('carry requests that come before the answer to the first, in their order', async () => {
    const proxy = await proxyTo(await upstreamOf((incoming, to) => to.end(incoming.url)))
    const got = await wire(proxy, 'GET /one HTTP/1.1\r\nHost: a\r\n\r\nGET /two HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(got.match(/^\/(?:one|two)/gm)).toEqual(['/one', '/two'])
  })

  it('to the upstream are used again, and one that it has closed meanwhile costs no answer', async () => {
    let answered = 0
    const connections: Socket[] = []
    const upstream = await rawUpstream((socket) => {
      connections.push(socket)
      socket.on('data', () => {
        answered += 1
        // The second request finds the connection open, and gets no answer on it.
        if (answered === 2) socket.destroy()
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      })
    })
    const proxy = await proxyTo(upstream)
    expect(await (await fetch(proxy.url)).text()).toBe('ok')
    expect(await (await fetch(proxy.url)).text()).toBe('ok')
    expect([answered, connections.length]).toEqual([3, 2])
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('never carry a %s twice: it could do something twice', async (method) => {
    const asked: string[] = []
    const upstream = await rawUpstream((socket) => {
      socket.setEncoding('latin1').on('data', (text: string) => {
        asked.push(text.split(' ', 1)[0] ?? '')
        if (text.startsWith('GET')) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
        else socket.destroy()
      })
    })
    const proxy = await proxyTo(upstream)
    await (await fetch(proxy.url)).text() // leaves an open connection behind
    expect((await fetch(`${proxy.url}/x`, { method })).status).toBe(502)
    expect(asked).toEqual(['GET', method])
  })
})

describe('interim answers', () => {
  it('the client that asks before it sends its body hears of the upstream whether it may', async () => {
    const upstream = await rawUpstream((socket) => {
      let text = ''
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        text += chunk
        if (text.endsWith('\r\n\r\n')) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
        if (text.endsWith('body')) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok')
      })
    })
    const proxy = await proxyTo(upstream)
    const asked = request(`${proxy.url}/x`, { method: 'POST', headers: { expect: '100-continue', 'content-length': 4 } })
    asked.flushHeaders()
    await once(asked, 'continue')
    asked.end('body')
    expect(await text(await answerTo(asked))).toBe('ok')
  })

  it('and a refusal at once, after which the connection ends', async () => {
    const { url, seen } = await canned('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n')
    const proxy = await proxyTo(url)
    const got = await wire(proxy, 'POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n')
    expect(got).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n(?:.*\r\n)*Connection: close\r\n/)
    expect(seen[0]).toMatch(/^Expect: 100-continue\r$/m)
  })

  it('early hints are passed on', async () => {
    const { url } = await canned(
      'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
    )
    const proxy = await proxyTo(url)
    const asked = request(proxy.url)
    const [hints, answer] = [once(asked, 'information'), answerTo(asked)]
    asked.end()
    expect((await hints)[0]).toMatchObject({ statusCode: 103, headers: { link: '</a.css>; rel=preload' } })
    expect((await answer).statusCode).toBe(200)
  })

  it('an answer that comes before the whole request is passed on', async () => {
    const upstream = await upstreamOf((_, to) => to.writeHead(413).end('too large'))
    const proxy = await proxyTo(upstream)
    const asked = request(`${proxy.url}/x`, { method: 'POST' })
    asked.write('the beginning')
    const answer = await answerTo(asked)
    expect([answer.statusCode, await text(answer)]).toEqual([413, 'too large'])
    asked.destroy()
  })
})
