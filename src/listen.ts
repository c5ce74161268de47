/** The one file that listens on a port: a Web-standard handler behind `node:http`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: Request) => Promise<Response>

export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** How many bytes of a request's body are read at most; more is answered with 413. Default 10 MiB. */
  readonly maxBytes?: number
}

export interface Listening {
  /** `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Stops listening and closes every connection. May be called more than once. */
  close(): Promise<void>
}

/** Why a server could not be started, in words that say what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const DEFAULT_MAX_BYTES = 10 * 1024 * 1024

function explain(error: unknown, host: string, port: number): ListenError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  if (code === 'EADDRINUSE')
    return new ListenError(code, `Port ${port} of ${host} is taken. Give another one with --port, or --port 0 for any that is free.`)
  if (code === 'EACCES')
    return new ListenError(code, `Port ${port} of ${host} may not be used by this user. Give one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ListenError(code, `This machine has no address ${host}. Give another one with --host.`)
  return new ListenError(code, `Cannot listen on ${host}:${port} (${code}).`)
}

async function readBytes(message: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message) {
    const bytes: Buffer = Buffer.from(chunk)
    length += bytes.byteLength
    if (length > maxBytes) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < message.rawHeaders.length; i += 2) headers.append(message.rawHeaders[i] ?? '', message.rawHeaders[i + 1] ?? '')
  return headers
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The request as the Web has it, or the answer to one that cannot be: a wrong target, a method that fetch forbids, a body too large. */
async function toRequest(message: IncomingMessage, origin: string, maxBytes: number): Promise<Request | Response> {
  const method = message.method ?? 'GET'
  const target = message.url ?? '/'
  if (!target.startsWith('/') || !URL.canParse(target, origin)) return plain(400, 'The request target is not a path.')
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method)) return plain(501, `${method} is not supported.`)
  const body = method === 'GET' || method === 'HEAD' ? undefined : await readBytes(message, maxBytes)
  if (method !== 'GET' && method !== 'HEAD' && body === undefined) return plain(413, `The body is larger than ${maxBytes} bytes.`)
  // Concatenated, not resolved: `//host/path` would resolve to another host.
  return new Request(origin + target, {
    method,
    headers: headersOf(message),
    ...(body === undefined || body.byteLength === 0 ? {} : { body }),
  })
}

async function send(response: Response, to: ServerResponse): Promise<void> {
  const body = response.body === null ? undefined : Buffer.from(await response.arrayBuffer())
  to.statusCode = response.status
  if (response.statusText !== '') to.statusMessage = response.statusText
  for (const [name, value] of response.headers) if (name !== 'set-cookie') to.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) to.setHeader('set-cookie', cookies)
  to.end(body)
}

/**
 * Serves a handler over HTTP. Whatever arrives is answered, and no error of a handler reaches the client or ends the process.
 *
 * @throws ListenError when the port or the host cannot be had
 */
export async function listen(handler: Handler, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', maxBytes = DEFAULT_MAX_BYTES } = options
  let origin = 'http://127.0.0.1'
  const server: Server = createServer((message, to) => {
    const answer = async (): Promise<void> => {
      const request = await toRequest(message, origin, maxBytes)
      if (request instanceof Response) {
        to.setHeader('connection', 'close') // the rest of the body is not wanted
        await send(request, to)
        return
      }
      await send(await handler(request), to)
    }
    answer().catch(() => {
      if (to.headersSent || to.destroyed) to.destroy()
      else send(plain(500, 'The server failed on this request.'), to).catch(() => to.destroy())
    })
  })
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, () => resolve())
  })
  const address: AddressInfo | string | null = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  origin = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`
  let closing: Promise<void> | undefined
  return {
    url: origin,
    port: bound,
    close() {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      return closing
    },
  }
}
