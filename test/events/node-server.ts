import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** The servers and sockets of a test, to be closed after it. */
const closers: (() => Promise<void> | void)[] = []

export async function closeAll(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()))
}

interface Listenable {
  listen(port: number, host: string, done: () => void): unknown
  address(): AddressInfo | string | null
  close(done: () => void): unknown
  closeAllConnections?(): void
}

/** Lets a server listen on a free port of the loopback; `closeAll` closes it. */
export async function start(server: Listenable): Promise<{ url: string; port: number }> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections?.()
      }),
  )
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}`, port: address.port }
}

/** The same for a listener of `node:http`. */
export const serve = (listener: RequestListener): Promise<{ url: string; port: number }> => start(createServer(listener))

/** Sends a Web request to a server, path and all. */
export async function post(
  url: string,
  message: Request,
  path = new URL(message.url).pathname,
): Promise<{ status: number; text: string; headers: Headers }> {
  const body = await message.arrayBuffer()
  const response = await fetch(url + path, { method: message.method, headers: message.headers, body })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** A connection on which a test writes what it likes. */
export function dial(port: number): Socket {
  const socket = connect(port, '127.0.0.1')
  closers.push(() => void socket.destroy())
  return socket
}

/** All that the server says until it closes the connection. */
export async function untilClosed(socket: Socket): Promise<string> {
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text
}

/** A request whose body the test writes itself; the answer comes as soon as the server gives it. */
export function upload(
  url: string,
  headers: Readonly<Record<string, string>>,
): { out: ReturnType<typeof request>; answer: Promise<IncomingMessage> } {
  const out = request(url, { method: 'POST', headers })
  closers.push(() => void out.destroy())
  out.on('error', () => undefined) // the server may end the connection before the body has ended
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    out.once('response', resolve)
    out.once('error', reject)
  })
  return { out, answer }
}

export type { IncomingMessage }
