import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startProxy } from '../../src/judge/proxy.js'
import { selfSigned } from './certificate.js'
import { canned, closing, contract, proxyTo, rawUpstream, upstreamOf, wire } from './proxy-kit.js'

/** A port that nothing listens on. */
async function nowhere(): Promise<string> {
  const proxy = await startProxy({ contract, upstream: 'http://127.0.0.1:9' })
  await proxy.close()
  return proxy.url
}

describe('an upstream that fails', () => {
  it('before it answers is told in clear text, as 502', async () => {
    const upstream = await nowhere()
    const proxy = await proxyTo(upstream)
    const response = await fetch(`${proxy.url}/thing`)
    expect(response.status).toBe(502)
    expect(response.headers.get('server')).toBe('webhook-contracts-proxy')
    expect(await response.text()).toBe(
      `The upstream ${upstream} could not be reached: nothing listens there. Start it, or give another --upstream.\n`,
    )
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual([expect.stringMatching(/^getThing \| The upstream .* could not be reached: nothing listens there/)])
  })

  it.each([
    ['closes the connection', (end: () => void) => end(), /could not be reached: it closed the connection/],
    ['says what is no HTTP', (_: () => void, say: (text: string) => void) => say('hello\r\n\r\n'), /what it answered is no HTTP \(HPE_/],
    [
      'sends endless headers',
      (_: () => void, say: (text: string) => void) => say(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(80_000)}\r\n\r\n`),
      /its headers are longer than 65536 bytes/,
    ],
    [
      'switches to another protocol, unasked',
      (_: () => void, say: (text: string) => void) =>
        say('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'),
      /could not be reached/,
    ],
  ])('because it %s is told as 502', async (_, act, text) => {
    const upstream = await rawUpstream((socket) =>
      socket.once('data', () =>
        act(
          () => socket.destroy(),
          (say) => socket.write(say),
        ),
      ),
    )
    const proxy = await proxyTo(upstream)
    const response = await fetch(`${proxy.url}/thing`, { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } })
    expect([response.status, await response.text()]).toEqual([502, expect.stringMatching(text)])
  })

  it('by saying nothing is told as 504, and is let go', async () => {
    let left: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const upstream = await rawUpstream((socket) => socket.resume().on('close', () => left()))
    const proxy = await proxyTo(upstream, { timeoutMs: 20 })
    const response = await fetch(`${proxy.url}/thing`)
    expect([response.status, await response.text()]).toEqual([504, `The upstream ${upstream} said nothing for 0.02 s.\n`])
    await gone
  })

  it('in the middle of its answer cuts the client off, so that it knows', async () => {
    const { url } = await canned('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":', (socket) =>
      socket.destroy(),
    )
    const proxy = await proxyTo(url)
    const response = await fetch(`${proxy.url}/thing`)
    await expect(response.text()).rejects.toThrow()
    await proxy.heard.count(1)
    expect(proxy.heard.texts).toEqual(['getThing 200 | response body: expected a whole body, got a body that broke off'])
  })

  it('in the middle of a body in chunks does not make it look whole', async () => {
    const { url } = await canned('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n', (socket) => socket.destroy())
    const proxy = await proxyTo(url)
    const got = await wire(proxy, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    expect(got).toMatch(/ok\r\n$/)
  })

  it('is tried again by the next request', async () => {
    let fails = true
    const upstream = await rawUpstream((socket) => {
      socket.once('data', () => {
        if (fails) socket.destroy()
        else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
        fails = false
      })
    })
    const proxy = await proxyTo(upstream)
    expect((await fetch(`${proxy.url}/x`, { method: 'POST' })).status).toBe(502)
    expect((await fetch(`${proxy.url}/x`, { method: 'POST' })).status).toBe(200)
  })
})

describe('an upstream that is slow', () => {
  it('once its answer has begun may be as slow as it likes', async () => {
    let more: () => void = () => undefined
    const upstream = await upstreamOf((incoming, to) => {
      if (incoming.url === '/other') return
      to.write('begun, ')
      more = () => to.end('and ended')
    })
    const proxy = await proxyTo(upstream, { timeoutMs: 20 })
    const response = await fetch(proxy.url)
    // Another request runs into the time limit meanwhile.
    expect((await fetch(`${proxy.url}/other`)).status).toBe(504)
    more()
    expect(await response.text()).toBe('begun, and ended')
  })
})

describe('a client that goes away', () => {
  it('before the answer ends the request to the upstream', async () => {
    let arrived: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      arrived = resolve
    })
    let left: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const upstream = await upstreamOf((incoming) => {
      incoming.on('close', () => left())
      arrived()
    })
    const proxy = await proxyTo(upstream)
    const abort = new AbortController()
    const response = fetch(`${proxy.url}/thing`, { signal: abort.signal }).catch((error: Error) => error.name)
    await asked
    abort.abort()
    expect(await response).toBe('AbortError')
    await gone
    await proxy.heard.count(1)
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'the client went away before the answer' }])
  })

  it('in the middle of the answer ends the answer', async () => {
    let left: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const upstream = await upstreamOf((_, to) => {
      to.write('begun')
      to.on('close', () => left())
    })
    const proxy = await proxyTo(upstream)
    const response = await fetch(`${proxy.url}/thing`)
    await response.body?.cancel()
    await gone
    await proxy.heard.count(1)
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'the client went away before the end' }])
  })

  it('with several requests under way ends them all', async () => {
    const left = new Set<string>()
    let over: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      over = resolve
    })
    let socket: Socket | undefined
    const upstream = await upstreamOf((incoming) => {
      incoming.on('close', () => {
        left.add(incoming.url ?? '')
        if (left.size === 2) over()
      })
      if (incoming.url === '/two') socket?.destroy()
    })
    const proxy = await proxyTo(upstream)
    socket = connect(proxy.port, '127.0.0.1').on('error', () => undefined)
    socket.write('GET /one HTTP/1.1\r\nHost: a\r\n\r\nGET /two HTTP/1.1\r\nHost: a\r\n\r\n')
    await gone
    await proxy.heard.count(2)
    expect(proxy.heard.others).toHaveLength(2)
  })

  it('in the middle of its own body ends the body', async () => {
    let left: (complete: boolean) => void = () => undefined
    const gone = new Promise<boolean>((resolve) => {
      left = resolve
    })
    const upstream = await upstreamOf((incoming) => {
      incoming.on('error', () => undefined)
      incoming.resume().on('close', () => left(incoming.complete))
    })
    const proxy = await proxyTo(upstream)
    const asked = request(`${proxy.url}/x`, { method: 'POST' }).on('error', () => undefined)
    await new Promise<void>((resolve) => asked.write('begun', () => resolve()))
    asked.destroy()
    expect(await gone).toBe(false)
  })
})

describe('what the proxy does not pass on', () => {
  it.each([
    [
      'a tunnel',
      'CONNECT things.test:443 HTTP/1.1\r\nHost: things.test:443\r\n\r\n',
      501,
      /opens no tunnels\. Give its URL to your client as the base URL/,
    ],
    [
      'another protocol',
      'GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
      501,
      /passes HTTP\/1\.1 alone, not "websocket"/,
    ],
    [
      'a request for another server',
      'GET http://elsewhere.test/v3/secret HTTP/1.1\r\nHost: elsewhere.test\r\nAuthorization: Basic abc\r\nConnection: close\r\n\r\n',
      421,
      /stands before http:\/\/127\.0\.0\.1:\d+ alone\. Give its URL to your client as the base URL/,
    ],
  ])('is %s, and it says why', async (_, bytes, status, text) => {
    const { url, seen } = await canned('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
    const proxy = await proxyTo(url)
    const got = await wire(proxy, bytes)
    expect(got).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(got).toMatch(text)
    expect(seen).toEqual([])
    await proxy.heard.count(1)
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'not passed on', detail: expect.stringMatching(text) }])
  })

  it('are none of these: an offer of HTTP/2, the upstream’s own URL, and the proxy’s', async () => {
    const { url, seen } = await canned('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    const proxy = await proxyTo(`${url}/api`)
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'
    expect(await wire(proxy, `GET /a HTTP/1.1\r\nHost: a\r\n${offer}\r\n`, /\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await wire(proxy, `GET ${url}/b?x=1 HTTP/1.1\r\nHost: a\r\n\r\n`, /\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await wire(proxy, `GET ${proxy.url} HTTP/1.1\r\nHost: a\r\n\r\n`, /\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /)
    expect(seen.map((text) => text.split('\r\n', 1)[0])).toEqual(['GET /api/a HTTP/1.1', 'GET /api/b?x=1 HTTP/1.1', 'GET /api/ HTTP/1.1'])
    expect(seen[0]).not.toMatch(/h2c|http2-settings/i)
  })
})

describe('an upstream behind TLS', () => {
  const tlsUpstream = async (cert: string, key: string): Promise<string> => {
    const server = createServer({ cert, key }, (incoming, to) => to.end(`${incoming.headers.authorization}`)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    closing({
      close: async () => {
        server.closeAllConnections()
        server.close()
      },
    })
    const address: AddressInfo | string | null = server.address()
    return `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }

  it('is reached when its certificate is trusted', async () => {
    const { cert, key } = selfSigned()
    const proxy = await proxyTo(await tlsUpstream(cert, key), { ca: cert })
    expect(await (await fetch(proxy.url, { headers: { authorization: 'Basic abc' } })).text()).toBe('Basic abc')
  })

  it('gets nothing when it is not', async () => {
    const { cert, key } = selfSigned()
    const proxy = await proxyTo(await tlsUpstream(cert, key))
    const response = await fetch(proxy.url, { headers: { authorization: 'Basic abc' } })
    expect([response.status, await response.text()]).toEqual([
      502,
      expect.stringMatching(/its certificate is not trusted .*NODE_EXTRA_CA_CERTS/),
    ])
  })

  it('that speaks none is told as what it is', async () => {
    const upstream = await rawUpstream((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
    const proxy = await proxyTo(upstream.replace('http:', 'https:'))
    expect(await (await fetch(proxy.url)).text()).toMatch(/it does not speak TLS there .*Is it http instead of https\?/)
  })
})

describe('starting', () => {
  it.each([
    ['nonsense', /is no URL of a server\. Give it whole/],
    ['ftp://things.test', /is no URL of a server/],
    ['https://user:planted-secret@things.test', /has credentials in it\. Leave them out/],
    ['https://things.test/?key=planted-secret', /has a query or a fragment/],
  ])('with the upstream %s is refused, without telling it again', async (upstream, text) => {
    const error = await startProxy({ contract, upstream }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ProxyError', message: expect.stringMatching(text) })
    expect(String(error)).not.toContain('planted-secret')
  })

  it('without an upstream takes the contract’s first server', async () => {
    const proxy = closing(await startProxy({ contract }))
    expect(proxy.upstream).toBe('https://things.test/v1')
  })

  it('with neither says what to do', async () => {
    await expect(startProxy({ contract: { ...contract, servers: [] } })).rejects.toThrow(/names no server\. Say where requests are to go/)
  })

  it('on a port that is taken is refused', async () => {
    const { port } = closing(await startProxy({ contract }))
    await expect(startProxy({ contract, port })).rejects.toMatchObject({ name: 'ListenError', code: 'EADDRINUSE' })
  })
})

describe('closing', () => {
  it('cuts what is under way, tells of it, and may be done twice', async () => {
    let arrived: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const proxy = await proxyTo(await upstreamOf(() => arrived()))
    const response = fetch(`${proxy.url}/thing`).catch((error: Error) => error.name)
    await asked
    await Promise.all([proxy.close(), proxy.close()])
    expect(await response).toBe('TypeError')
    expect(proxy.heard.others).toEqual([{ kind: 'skipped', reason: 'the client went away before the answer' }])
  })
})
