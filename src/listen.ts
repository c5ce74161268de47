/** The one file that listens on a port: a Web-standard handler behind `node:http`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { isBodiless } from './contract/bodiless.js'

export type Handler = (request: Request) => Promise<Response>

/** A request that was read already, without the cost of a Web `Request`. */
export interface PlainCall {
  readonly method: string
  /** The URL's path and query, as they came. */
  readonly target: string
  readonly headers: { get(name: string): string | null }
  readonly body: Uint8Array
  /** The server that was called: `http://127.0.0.1:4020`. */
  readonly origin: string
}

export interface PlainAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Cut the line instead of answering. */
  readonly drop?: true
}

export type PlainHandler = (call: PlainCall) => Promise<PlainAnswer>

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

/** What is used of node's `Server`: named here, so that the types that are published need none of node's. */
export interface Listenable {
  on(event: string, listener: (...args: never[]) => void): unknown
  listen(port: number, host: string, listening: () => void): unknown
  address(): { readonly port: number } | string | null
  close(closed: () => void): unknown
  closeAllConnections(): void
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

const noSuchHost = (code: string, host: string): ListenError =>
  new ListenError(code, `This machine has no address ${JSON.stringify(host)}. Choose another host, such as 127.0.0.1.`)

/** What each failure means to whoever chose the address, by the system's code. */
function explain(error: unknown, host: string, port: number): ListenError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  switch (code) {
    case 'EADDRINUSE':
      return new ListenError(code, `Port ${port} of ${host} is taken. Stop what uses it, or choose another; port 0 is any that is free.`)
    case 'EACCES':
      return new ListenError(
        code,
        `Port ${port} of ${host} may not be used by this user. Choose one above 1023; port 0 is any that is free.`,
      )
    case 'ERR_SOCKET_BAD_PORT':
      return new ListenError(code, `${port} is no port. Choose one from 1 to 65535; port 0 is any that is free.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return noSuchHost(code, host)
    default:
      return new ListenError(code, `Cannot listen on port ${port} of ${JSON.stringify(host)} (${code}). Choose another host or port.`)
  }
}

/** The body, or undefined when it is too large: the rest of it then runs off unread, for the client to get as far as reading the answer. */
function readBytes(message: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = []
    let length = 0
    message.on('data', (chunk: Buffer<ArrayBuffer>) => {
      length += chunk.byteLength
      if (length <= maxBytes) chunks.push(chunk)
      else {
        chunks.length = 0
        resolve(undefined)
      }
    })
    message.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    message.on('error', reject)
    message.on('close', () => {
      if (!message.readableEnded) reject(new Error('The request broke off.'))
    })
  })
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < message.rawHeaders.length; i += 2) headers.append(message.rawHeaders[i] ?? '', message.rawHeaders[i + 1] ?? '')
  return headers
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The path of a request's target, in whichever of its forms (RFC 9112, section 3.2): a path, a whole URL, or the `*` of OPTIONS. */
function pathOf(target: string): string | undefined {
  if (target.startsWith('/')) return target
  if (target === '*') return '/'
  const url = /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target) : undefined
  return url === undefined ? undefined : url.pathname + url.search
}

/** The request as the Web has it, or the answer to one that cannot be: a wrong target, a method that fetch forbids, a body too large. */
async function toRequest(message: IncomingMessage, origin: string, maxBytes: number): Promise<Request | Response> {
  const method = message.method ?? 'GET'
  const path = pathOf(message.url ?? '/')
  // Concatenated, not resolved: `//host/path` would resolve to another host.
  const url = path === undefined ? undefined : origin + path
  if (url === undefined || !URL.canParse(url)) return plain(400, 'The request target is not a path.')
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method)) return plain(501, `${method} is not supported.`)
  const body = method === 'GET' || method === 'HEAD' ? null : await readBytes(message, maxBytes)
  if (body === undefined) return plain(413, `The body is larger than ${maxBytes} bytes.`)
  try {
    return new Request(url, { method, headers: headersOf(message), body: body === null || body.byteLength === 0 ? null : body })
  } catch {
    return plain(400, 'The request has a method or a header that cannot be read.')
  }
}

/** What HTTP says of the bytes and of the connection: node writes that itself. */
const OF_THE_CONNECTION = new Set(['connection', 'content-length', 'keep-alive', 'set-cookie', 'transfer-encoding'])

async function send(response: Response, to: ServerResponse): Promise<void> {
  const body = response.body === null ? undefined : Buffer.from(await response.arrayBuffer())
  to.statusCode = response.status
  if (response.statusText !== '') to.statusMessage = response.statusText
  for (const [name, value] of response.headers) if (!OF_THE_CONNECTION.has(name)) to.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) to.setHeader('set-cookie', cookies)
  // Said here, since node says it of no HEAD.
  if (body !== undefined) to.setHeader('content-length', body.byteLength)
  to.end(body)
}

/** The answer to what is no HTTP: node has no request to hand over. */
const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

function refuse(error: Error, socket: Duplex): void {
  const code = 'code' in error ? String(error.code) : ''
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  socket.end(`HTTP/1.1 ${REFUSALS[code] ?? '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy())
}

/** The answer to CONNECT: without it node hangs up, and says nothing. */
function refuseTunnel(_message: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => socket.destroy()) // node has taken its own listener away
  socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

/** Where a client reaches a server that listens on this host. */
function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function start(server: Listenable, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays: an error of a later connection must not end the process.
    server.on('error', (error: unknown) => reject(explain(error, host, port)))
    try {
      server.listen(port, host, () => resolve())
    } catch (error) {
      reject(explain(error, host, port))
    }
  })
}

type Serve = (message: IncomingMessage, to: ServerResponse, origin: string, maxBytes: number) => Promise<void>

const serveWeb =
  (handler: Handler): Serve =>
  async (message, to, origin, maxBytes) => {
    const request = await toRequest(message, origin, maxBytes)
    await send(request instanceof Response ? request : await handler(request), to)
  }

const NO_BODY = new Uint8Array()

/** The headers as node keeps them, in lower case. */
const headerSource = ({ headers }: IncomingMessage): PlainCall['headers'] => ({
  get(name) {
    const value = headers[name.toLowerCase()]
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
  },
})

const servePlain =
  (handler: PlainHandler): Serve =>
  async (message, to, origin, maxBytes) => {
    const method = message.method ?? 'GET'
    const target = pathOf(message.url ?? '/')
    // A path of any characters makes a URL, once the origin is one.
    if (target === undefined) return send(plain(400, 'The request target is not a path.'), to)
    const body = method === 'GET' || method === 'HEAD' ? NO_BODY : await readBytes(message, maxBytes)
    if (body === undefined) return send(plain(413, `The body is larger than ${maxBytes} bytes.`), to)
    const answer = await handler({ method, target, headers: headerSource(message), body, origin })
    if (answer.drop === true) {
      to.destroy()
      return
    }
    const text = isBodiless(answer.status) ? null : answer.body
    const length = text === null ? {} : { 'content-length': Buffer.byteLength(text) }
    to.writeHead(answer.status, { ...answer.headers, ...length })
    to.end(text ?? undefined)
  }

/**
 * Serves a handler over HTTP. Whatever arrives is answered, and no error of a handler reaches the client or ends the process.
 *
 * @throws ListenError when the port or the host cannot be had
 */
export const listen = (handler: Handler, options: ListenOptions = {}): Promise<Listening> => listenWith(serveWeb(handler), options)

/** The same for a handler that wants no Web objects: several times as many requests a second. @throws ListenError */
export const listenPlain = (handler: PlainHandler, options: ListenOptions = {}): Promise<Listening> =>
  listenWith(servePlain(handler), options)

async function listenWith(serve: Serve, options: ListenOptions): Promise<Listening> {
  const { maxBytes = DEFAULT_MAX_BYTES } = options
  let origin = 'http://127.0.0.1'
  const server: Server = createServer((message, to) => {
    serve(message, to, origin, maxBytes).catch(() => {
      if (to.headersSent || to.destroyed) to.destroy()
      else send(plain(500, 'The server failed on this request.'), to).catch(() => to.destroy())
    })
  })
  const listening = await listenServer(server, options)
  origin = listening.url
  return listening
}

/**
 * Listens with a server of the caller's own, for what a Web-standard handler cannot say. What is no HTTP is answered here.
 *
 * @throws ListenError when the port or the host cannot be had
 */
export async function listenServer(
  server: Listenable,
  { port = 0, host = '127.0.0.1' }: Omit<ListenOptions, 'maxBytes'>,
): Promise<Listening> {
  if (host.trim() === '') throw noSuchHost('EINVAL', host) // node would listen on every address of the machine
  server.on('clientError', refuse)
  server.on('connect', refuseTunnel)
  await start(server, host, port)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  let closing: Promise<void> | undefined
  return {
    url: originOf(host, bound),
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
