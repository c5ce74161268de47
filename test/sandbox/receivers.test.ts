import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { apis } from './judged.js'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await createSandbox({ contracts: ['mailgun'], clock: 'manual', timeoutMs: 200 })
})

const servers: Server[] = []
const sockets = new Set<Socket>()
afterEach(async () => {
  await sandbox.close()
  for (const socket of sockets) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

/** A server that does with a connection whatever it likes, once a whole request came. */
async function misbehaving(act: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => act(socket))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Delivers one event to that port, once. */
async function deliverTo(port: number) {
  const form = [
    ['id', 'clicked'],
    ['url', `http://127.0.0.1:${port}/`],
  ] as const
  await apis(sandbox).mailgun('POST', '/v3/domains/d/webhooks', { form })
  await sandbox.trigger('mailgun', 'clicked')
  const [attempt] = sandbox.deliveries()
  return attempt
}

/** Writes without end, as fast as the other side reads. */
function flood(socket: Socket, bytes: string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(bytes));
  }
  socket.on('drain', more)
  more()
}

const HEAD = 'HTTP/1.1 200 OK\r\n'

describe('a receiver that', () => {
  it('hangs without an answer is tried again', async () => {
    expect(await deliverTo(await misbehaving(() => undefined))).toMatchObject({
      state: 'pending',
      error: 'no answer within 200 ms',
      bytes: 0,
    })
  })

  it('is not there is tried again', async () => {
    const port = await misbehaving(() => undefined)
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await deliverTo(port)).toMatchObject({ state: 'pending', error: 'ECONNREFUSED' })
  })

  it('cuts the line before it answers is tried again', async () => {
    expect(await deliverTo(await misbehaving((socket) => socket.destroy()))).toMatchObject({ state: 'pending', error: expect.any(String) })
    await sandbox.reset()
    expect(await deliverTo(await misbehaving((socket) => socket.resetAndDestroy()))).toMatchObject({
      state: 'pending',
      error: 'ECONNRESET',
    })
  })

  it('cuts the line within the head of its answer is tried again', async () => {
    const attempt = await deliverTo(await misbehaving((socket) => socket.end(`${HEAD}Content-Le`)))
    expect(attempt).toMatchObject({ state: 'pending' })
    expect(attempt).not.toHaveProperty('status')
  })

  it('cuts the line after it said yes has taken the event', async () => {
    const port = await misbehaving((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\npart`, () => socket.resetAndDestroy()))
    expect(await deliverTo(port)).toMatchObject({ state: 'delivered', status: 200 })
  })

  it('said yes and then hangs has taken the event', async () => {
    const port = await misbehaving((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\npart`))
    expect(await deliverTo(port)).toMatchObject({ state: 'delivered', status: 200, bytes: 4, response: 'part' })
  })

  it('answers without end is read no further than a limit', async () => {
    const port = await misbehaving((socket) => {
      socket.write(`${HEAD}\r\n`)
      flood(socket, 'x'.repeat(65_536))
    })
    const attempt = await deliverTo(port)
    expect(attempt).toMatchObject({ state: 'delivered', status: 200, response: 'x'.repeat(4096) })
    expect(attempt?.bytes).toBeLessThan(1_000_000)
  })

  it('answers drop by drop has said yes as soon as its status is there', async () => {
    const port = await misbehaving((socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`)
      const drop = (): void => {
        if (!socket.destroyed) socket.write('1\r\nx\r\n', () => setImmediate(drop))
      }
      drop()
    })
    expect(await deliverTo(port)).toMatchObject({ state: 'delivered', status: 200 })
  })

  it.each([
    ['sends headers without end', (socket: Socket) => flood(socket, `${HEAD}${'X-Long: aaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(1000)}`)],
    ['answers with what is no HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['answers with garbage', (socket: Socket) => socket.end(Buffer.from([0, 255, 1, 254, 13, 10, 13, 10]))],
    ['answers with a status that is none', (socket: Socket) => socket.end('HTTP/1.1 abc OK\r\n\r\n')],
    ['keeps saying that it will go on', (socket: Socket) => flood(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
    ['answers with nothing', (socket: Socket) => socket.end()],
  ])('%s is tried again', async (_, act) => {
    const attempt = await deliverTo(await misbehaving(act))
    expect(attempt).toMatchObject({ state: 'pending', error: expect.any(String) })
    expect(attempt).not.toHaveProperty('status')
  })

  it.each([
    ['contradicts itself about the length', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nabc`],
    ['breaks its own encoding', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ])('%s is either taken at its status or tried again, and harms nothing', async (_, text) => {
    const attempt = await deliverTo(await misbehaving((socket) => socket.end(text)))
    expect(['delivered', 'pending']).toContain(attempt?.state)
  })

  it('wants another protocol has not taken the event', async () => {
    const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    expect(await deliverTo(await misbehaving((socket) => socket.write(upgrade)))).toMatchObject({ state: 'pending', status: 101 })
  })
})

describe('the connection of an attempt', () => {
  it('is closed when the attempt is over, whatever the receiver would like', async () => {
    const port = await misbehaving((socket) => socket.write(`${HEAD}Connection: keep-alive\r\nContent-Length: 2\r\n\r\nok`))
    await deliverTo(port)
    await expect.poll(() => [...sockets].every((socket) => socket.readableEnded || socket.destroyed)).toBe(true)
  })
})
