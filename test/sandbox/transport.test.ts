import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../src/sandbox/delivery-types.js'
import { networkTransport, type TransportOptions } from '../../src/sandbox/node/transport.js'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function portOf(server: Server, host = '127.0.0.1'): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A receiver on this machine, which keeps what came. */
async function receiver(status = 200, headers: Readonly<Record<string, string>> = {}) {
  const received: { url: string | undefined; method: string | undefined; headers: IncomingMessage['headers']; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      received.push({ url: request.url, method: request.method, headers: request.headers, body })
      response.writeHead(status, headers).end('ok')
    })
  })
  return { port: await portOf(server), received }
}

const outgoing = (url: string, more: Partial<Outgoing> = {}): Outgoing => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'text/plain', 'x-own': 'yes' },
  body: 'grüße',
  encoding: 'utf8',
  ...more,
})

/** A resolver that knows these names, and remembers what it was asked. */
function resolver(names: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = []
  const lookup: TransportOptions['lookup'] = async (hostname) => {
    asked.push(hostname)
    const found = names[hostname]
    if (found === undefined) throw Object.assign(new Error(`no ${hostname}`), { code: 'ENOTFOUND' })
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
  return { asked, lookup }
}

describe('a message', () => {
  it('goes out with its method, path, headers and bytes', async () => {
    const { port, received } = await receiver()
    const reply = await networkTransport()(outgoing(`http://127.0.0.1:${port}/a%2Fb?c=%20d`))
    expect(reply).toEqual({ status: 200, bytes: 2, body: 'ok' })
    expect(received).toMatchObject([
      {
        method: 'POST',
        url: '/a%2Fb?c=%20d',
        body: 'grüße',
        headers: { host: `127.0.0.1:${port}`, 'content-length': '7', 'x-own': 'yes' },
      },
    ])
  })

  it('has no body when it is a GET', async () => {
    const { port, received } = await receiver()
    await networkTransport()(outgoing(`http://127.0.0.1:${port}/`, { method: 'GET', body: '' }))
    expect(received[0]?.headers).not.toHaveProperty('content-length')
    expect(received[0]?.headers).not.toHaveProperty('transfer-encoding')
  })

  it('may be bytes that are no text', async () => {
    const { port, received } = await receiver()
    await networkTransport()(outgoing(`http://127.0.0.1:${port}/`, { body: btoa('abc'), encoding: 'base64' }))
    expect(received[0]?.body).toBe('abc')
  })

  it('is not led anywhere by a redirect', async () => {
    const elsewhere = await receiver()
    const { port, received } = await receiver(302, { location: `http://127.0.0.1:${elsewhere.port}/` })
    expect(await networkTransport()(outgoing(`http://127.0.0.1:${port}/`))).toMatchObject({ status: 302 })
    expect([received.length, elsewhere.received.length]).toEqual([1, 0])
  })
})

describe('this machine', () => {
  it.each([
    ['a name', (port: number) => `http://localhost:${port}/`],
    ['a name with a dot at its end', (port: number) => `http://localhost.:${port}/`],
    ['a name below localhost', (port: number) => `http://hooks.localhost:${port}/`],
    ['a decimal number', (port: number) => `http://2130706433:${port}/`],
    ['hexadecimal', (port: number) => `http://0x7f000001:${port}/`],
    ['octal', (port: number) => `http://0177.0.0.1:${port}/`],
    ['two parts', (port: number) => `http://127.1:${port}/`],
    ['digits of full width', (port: number) => `http://１２７.0.0.1:${port}/`],
    ['v4-mapped', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
  ])('is reached without being allowed, spelled as %s', async (_, url) => {
    const { port, received } = await receiver()
    const { lookup } = resolver({ localhost: ['127.0.0.1'], 'hooks.localhost': ['127.0.0.1'] })
    expect(await networkTransport({ lookup })(outgoing(url(port)))).toMatchObject({ status: 200 })
    expect(received).toHaveLength(1)
  })

  it('is not what a resolver says of localhost', async () => {
    const { lookup } = resolver({ localhost: ['10.0.0.1'] })
    expect(await networkTransport({ lookup })(outgoing('http://localhost:1/'))).toMatchObject({ blocked: true, bytes: 0 })
  })
})

describe('what is not allowed', () => {
  const { asked, lookup } = resolver({ 'example.com': ['127.0.0.1'] })

  it.each([
    'http://example.com/',
    'http://EXAMPLE.com./',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://[fd00::1]/',
    'http://[64:ff9b::8.8.8.8]/',
    'http://3232235521/', // 192.168.0.1
    'http://localhost.example.com/',
    'http://127.0.0.1.nip.io/',
  ])('is refused, with the word that would allow it, before any name is looked up: %s', async (url) => {
    const reply = await networkTransport({ lookup })(outgoing(url))
    expect(reply).toEqual({ error: expect.stringContaining('--allow-host'), blocked: true, bytes: 0 })
    expect(asked).toEqual([])
  })

  it.each([
    ['ftp://127.0.0.1/', 'ftp: is not sent to'],
    ['file:///etc/passwd', 'file: is not sent to'],
    ['data:text/plain,a', 'data: is not sent to'],
    ['http://user:secret@127.0.0.1/', 'credentials'],
    ['http://127.0.0.1:80@evil.example/', 'credentials'],
    ['http://@/', 'cannot be read'],
    ['nowhere', 'cannot be read'],
  ])('is refused: %s', async (url, words) => {
    const reply = await networkTransport({ allowHosts: ['*'], lookup })(outgoing(url))
    expect(reply).toEqual({ error: expect.stringContaining(words), blocked: true, bytes: 0 })
    expect(reply.error).not.toContain('secret')
  })
})

describe('what is never reached, whatever is allowed', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/', // the same as one number
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::]/',
    'http://255.255.255.255/',
    'http://224.0.0.1/',
  ])('is %s', async (url) => {
    const host = new URL(url).hostname
    for (const allowHosts of [['*'], [host], ['*', host]]) {
      expect(await networkTransport({ allowHosts })(outgoing(url))).toEqual({
        error: expect.stringContaining('never reached'),
        blocked: true,
        bytes: 0,
      })
    }
  })

  it.each([
    ['of one address', ['169.254.169.254']],
    ['good and bad', ['127.0.0.1', '169.254.169.254']],
    ['bad in another family', ['127.0.0.1', 'fe80::1']],
    ['bad behind a gateway', ['64:ff9b::169.254.169.254', '127.0.0.1']],
    ['no address at all', ['not an address']],
  ])('is a name whose addresses are %s', async (_, addresses) => {
    const { lookup } = resolver({ 'hook.example': addresses })
    expect(await networkTransport({ allowHosts: ['*'], lookup })(outgoing('http://hook.example:9/'))).toMatchObject({ blocked: true })
  })
})

describe('a host that is allowed', () => {
  it('is reached by its name, at the address that was checked, and is asked for once', async () => {
    const { port, received } = await receiver()
    let times = 0
    // The second answer would be another one: that is how checks by name are passed by.
    const lookup = async () => (times++ === 0 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '169.254.169.254', family: 4 }])
    const reply = await networkTransport({ allowHosts: ['hook.example'], lookup })(outgoing(`http://hook.example:${port}/`))
    expect(reply).toMatchObject({ status: 200 })
    expect([received[0]?.headers.host, times]).toEqual([`hook.example:${port}`, 1])
  })

  it('keeps its name in TLS', async () => {
    let hello = Buffer.alloc(0)
    const port = await portOf(
      createTcpServer((socket) => {
        socket.on('error', () => undefined)
        socket.once('data', (bytes) => {
          hello = bytes
          socket.destroy()
        })
      }),
    )
    const { lookup } = resolver({ 'hook.example': ['127.0.0.1'] })
    const reply = await networkTransport({ allowHosts: ['hook.example'], lookup })(outgoing(`https://hook.example:${port}/`))
    expect(reply).toMatchObject({ error: expect.any(String), bytes: 0 })
    expect(hello.includes('hook.example')).toBe(true)
  })

  it.each([['hook.example'], ['HOOK.example.'], [' hook.example '], ['*']])('is written as %j', async (allowed) => {
    const { port } = await receiver()
    const { lookup } = resolver({ 'hook.example': ['127.0.0.1'] })
    expect(await networkTransport({ allowHosts: [allowed], lookup })(outgoing(`http://hook.example:${port}/`))).toMatchObject({
      status: 200,
    })
  })

  it.each([
    ['bücher.example', 'http://xn--bcher-kva.example/'],
    ['[2001:db8::0:1]', 'http://[2001:db8::1]/'],
    ['2001:DB8::1', 'http://[2001:db8::1]/'],
    ['0xa.1', 'http://10.0.0.1/'],
  ])('is the same in another spelling: %s', async (allowed, url) => {
    // Allowed, and stopped before it is reached.
    const { lookup } = resolver({})
    const reply = await networkTransport({ allowHosts: [allowed], lookup })(outgoing(url), { stopped: true, onStop: () => () => undefined })
    expect(reply).not.toHaveProperty('blocked')
  })

  it.each(['', 'http://hook.example', 'hook.example:8080', 'hook.example/path', '*.example.com', 'a b', 'user@hook.example'])(
    'is not %j',
    (allowed) => {
      expect(() => networkTransport({ allowHosts: [allowed] })).toThrow(/is no host that could be allowed/)
    },
  )

  it('that has no address is told as such', async () => {
    const { lookup } = resolver({ 'empty.example': [] })
    const send = networkTransport({ allowHosts: ['*'], lookup })
    expect(await send(outgoing('http://empty.example/'))).toMatchObject({ error: 'empty.example has no address', blocked: true })
    expect(await send(outgoing('http://unknown.example/'))).toEqual({ error: 'ENOTFOUND', bytes: 0 })
  })

  it('whose resolver hangs is given up in time', async () => {
    const send = networkTransport({ allowHosts: ['*'], lookup: () => new Promise(() => undefined), timeoutMs: 20 })
    expect(await send(outgoing('http://slow.example/'))).toEqual({ error: 'no answer within 20 ms', bytes: 0 })
  })
})

describe('a time limit', () => {
  it.each([0, -1, Number.NaN, 2 ** 31])('is not %d', (timeoutMs) => {
    expect(() => networkTransport({ timeoutMs })).toThrow(/timeoutMs must be/)
  })
})
