import { attachBody, type BodyReader } from './body.js'
import { WebhookError } from './error.js'
import { type HandlerOptions, handlerFor, type OnEvent, type Refuse, refuser, type WebhookHandler } from './handler.js'
import type { Receive, ReceiveOptions } from './receive.js'

/** What is used of Node's `IncomingMessage`, and of what frameworks add to it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** Express: the URL with the part at which a router is mounted. */
  readonly originalUrl?: string | undefined
  readonly rawHeaders: readonly string[]
  readonly readableDidRead?: boolean
  /** What a body parser left. */
  readonly body?: unknown
  /** What some hosts keep beside a parsed body. */
  readonly rawBody?: unknown
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterator<unknown>
  resume?(): unknown
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly headersSent?: boolean
  setHeader(name: string, value: string | readonly string[]): unknown
  end(body?: string | Uint8Array): unknown
}

/** A handler for `node:http`, Express, and Fastify's raw request and reply. It never rejects. */
export type NodeWebhookHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>

const HOW_TO_MOUNT =
  'The body was parsed before the receiver got it, and its bytes are gone. Express: mount the receiver before express.json(), or give its route ' +
  'express.raw({ type: "*/*" }). Fastify: register it in a scope with removeAllContentTypeParsers() and a "*" parser that reads nothing.'

const encoder = /* @__PURE__ */ new TextEncoder()

/** Reads the stream of a request. */
function readerOf(source: NodeRequest): BodyReader {
  // Destroying the request would close the connection before the refusal is sent.
  const iterator = source.iterator?.({ destroyOnReturn: false }) ?? source[Symbol.asyncIterator]()
  return {
    async read() {
      const { done, value } = await iterator.next()
      return { done, value: typeof value === 'string' ? encoder.encode(value) : value }
    },
    async cancel() {
      await iterator.return?.()
      // What is still to come runs off unread, so that the client gets as far as reading the answer.
      source.resume?.()
    },
  }
}

/** The raw body, as bytes that a raw parser kept or as the stream itself. @throws WebhookError `body_consumed` */
function bodyOf(request: NodeRequest): Uint8Array<ArrayBuffer> | string | BodyReader {
  for (const kept of [request.rawBody, request.body]) {
    if (kept instanceof Uint8Array) return new Uint8Array(kept)
    if (typeof kept === 'string') return kept
  }
  // Express 4 puts an empty object where nothing was parsed: whether somebody read is the stream's to say.
  if (request.readableDidRead ?? (request.body !== undefined && request.body !== null))
    throw new WebhookError('body_consumed', HOW_TO_MOUNT)
  return readerOf(request)
}

/** The path of a request's target: a path, or a whole URL as proxies send it. */
function pathOf({ originalUrl, url }: NodeRequest): string {
  const target = originalUrl ?? url ?? '/'
  if (target.startsWith('/')) return target
  const whole = URL.canParse(target) ? new URL(target) : undefined
  return whole === undefined ? '/' : whole.pathname + whole.search
}

/** Methods that fetch forbids: no `Request` can have them. */
const FORBIDDEN = /^(?:CONNECT|TRACE|TRACK)$/i

function webRequest(request: NodeRequest): Request {
  const { method = 'GET', rawHeaders } = request
  if (FORBIDDEN.test(method)) throw new WebhookError('method_not_allowed', `Events do not come by ${method}.`)
  const headers = new Headers()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (!name.startsWith(':')) headers.append(name, rawHeaders[i + 1] ?? '') // `:path` and its like are HTTP/2's own
  }
  // Concatenated, not resolved: `//host/path` would resolve to another host.
  const url = `http://localhost${pathOf(request)}`
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const body = bodyOf(request)
  if (typeof body === 'string' || body instanceof Uint8Array) return new Request(url, { method, headers, body })
  const message = new Request(url, { method, headers })
  attachBody(message, body)
  return message
}

async function send(from: Response, to: NodeResponse): Promise<void> {
  const body = new Uint8Array(await from.arrayBuffer())
  to.statusCode = from.status
  from.headers.forEach((value, name) => {
    to.setHeader(name, value)
  })
  // These come one by one, and all are wanted.
  const cookies = from.headers.getSetCookie()
  if (cookies.length > 0) to.setHeader('set-cookie', cookies)
  // Who is too slow would keep the connection for as long again.
  if (from.status === 408) to.setHeader('connection', 'close')
  to.end(body)
}

/**
 * Puts the handler of a receiver behind Node's request and response. It sees the request as `http://localhost` and its path: Node's
 * request does not say under which name it was reached, and a Host header says what anybody likes.
 *
 * @param refuse what to do with a request that no `Request` can be made of
 */
function nodeHandler(handler: WebhookHandler, refuse: Refuse): NodeWebhookHandler {
  const answer = async (request: NodeRequest): Promise<Response> => {
    try {
      return await handler(webRequest(request))
    } catch (cause) {
      return refuse(cause instanceof WebhookError ? cause : new WebhookError('malformed_body', 'The request cannot be read.', { cause }))
    }
  }
  return async (request, response) => {
    try {
      await send(await answer(request), response)
    } catch (cause) {
      // An answer that cannot be sent: its body failed, or somebody else has answered already.
      const error = new WebhookError('handler_failed', 'The answer could not be sent.', { cause })
      const { status } = refuse(error)
      if (response.headersSent === true) return
      response.statusCode = status
      response.end()
    }
  }
}

/** Makes the Node handler of a contract. */
export function nodeHandlerFor<Events, O>(
  receive: Receive<Events, O>,
): (options: O & ReceiveOptions & HandlerOptions, onEvent: OnEvent<Events>) => NodeWebhookHandler {
  const create = handlerFor(receive)
  return (options, onEvent) => nodeHandler(create(options, onEvent), refuser(options))
}
