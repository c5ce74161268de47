import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { BodyCopy, type CopyBudget } from './body-copy.js'
import type { Exchange, ExchangedResponse, HeaderPairs, Outcome } from './exchange.js'
import { endToEnd, pairsOf, requestHeaders, tokensIn } from './proxy-headers.js'
import { reasonOf, type Upstream } from './upstream.js'

export interface ForwardOptions {
  /** How many bytes of each body are kept for the judgement. */
  readonly maxBytes: number
  readonly budget: CopyBudget
  /** How long the upstream may be silent before its answer begins, in milliseconds. */
  readonly timeoutMs: number
}

/** Requests that may be sent once more when a connection that was open turns out to be closed: they change nothing, and have no body to send again. */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS'])

const mutable = (pairs: HeaderPairs): [string, string][] => pairs.map(([name, value]) => [name, value])
const flat = (pairs: HeaderPairs): string[] => pairs.flat()

/** Answers in the proxy's own name, which `Server` says. */
export function answerPlainly(to: ServerResponse, status: number, text: string): void {
  if (to.headersSent || to.destroyed) {
    to.destroy()
    return
  }
  to.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', server: 'webhook-contracts-proxy' })
  to.end(`${text}\n`)
}

/** One exchange on its way through. */
class Passage {
  private readonly started = performance.now()
  private readonly startedAt = new Date()
  private readonly requestBody: BodyCopy
  private sentAt: number | undefined
  private answeredAt: number | undefined
  private response: ExchangedResponse | undefined
  private outgoing: ClientRequest | undefined
  private settled = false
  private continued = false
  private readonly headers: HeaderPairs
  private readonly hasBody: boolean

  constructor(
    private readonly incoming: IncomingMessage,
    private readonly to: ServerResponse,
    private readonly upstream: Upstream,
    private readonly target: string,
    private readonly options: ForwardOptions,
    private readonly done: (exchange: Exchange) => void,
  ) {
    this.requestBody = new BodyCopy(options.maxBytes, options.budget)
    const length = incoming.headers['content-length']
    this.hasBody = incoming.headers['transfer-encoding'] !== undefined || (length !== undefined && Number(length) > 0)
    this.headers = requestHeaders(pairsOf(incoming.rawHeaders), incoming.method ?? 'GET', upstream.host)
  }

  start(): void {
    const { incoming, to, hasBody } = this
    to.on('error', () => undefined) // 'close' follows, and says it all
    to.on('close', this.gone)
    // An answer that waits for its turn behind another one does not hear of the end of its connection.
    incoming.socket.setMaxListeners(0).once('close', this.gone)
    this.send(!hasBody && REPEATABLE.has(incoming.method ?? ''))
    if (!hasBody) {
      incoming.resume()
      return
    }
    incoming.on('data', (chunk: Buffer) => this.requestBody.push(chunk))
    incoming.on('end', () => {
      this.sentAt = performance.now()
      const { outgoing } = this
      if (outgoing === undefined || outgoing.destroyed) return
      if (incoming.rawTrailers.length > 0) outgoing.addTrailers(mutable(pairsOf(incoming.rawTrailers)))
      outgoing.end()
    })
  }

  private readonly gone = (): void => {
    if (this.to.writableFinished) return
    this.finish('aborted')
    this.outgoing?.destroy()
  }

  /** @param repeatable over a connection that may be open already; once more over a new one when that was closed */
  private send(repeatable: boolean): void {
    const { incoming, upstream, headers } = this
    const { method = 'GET' } = incoming
    let outgoing: ClientRequest
    try {
      outgoing = upstream.send({ method, path: upstream.basePath + this.target, headers: flat(headers) }, repeatable)
    } catch (error) {
      // node refuses what its own parser took: a path or a header with bytes that HTTP does not allow.
      this.fail(400, `The request cannot be sent on: ${reasonOf(error)}.`, 'refused')
      return
    }
    this.outgoing = outgoing
    outgoing.on('information', ({ statusCode, headers: hints }) => this.inform(statusCode, hints))
    outgoing.on('response', (answer) => this.answer(outgoing, answer))
    outgoing.on('error', (error) => {
      if (repeatable && outgoing.reusedSocket && this.response === undefined && !this.settled) this.send(false)
      else this.broken(error)
    })
    outgoing.on('close', () => {
      // What the client still sends is read and dropped, for it to get as far as reading the answer.
      incoming.unpipe(outgoing)
      incoming.resume()
      if (this.outgoing === outgoing && this.response === undefined) this.broken(new Error('closed'))
    })
    outgoing.setTimeout(this.options.timeoutMs, () => {
      // An answer that has begun may be as slow as it likes (a stream of events); and while the client is still sending, it is not the upstream
      // that is silent.
      if (this.response !== undefined || !incoming.complete) return
      const seconds = this.options.timeoutMs / 1000
      this.fail(504, `The upstream ${upstream.origin} said nothing for ${seconds} s.`)
      outgoing.destroy()
    })
    if (this.hasBody) {
      outgoing.flushHeaders()
      incoming.pipe(outgoing, { end: false })
    } else {
      this.sentAt = performance.now()
      outgoing.end()
    }
  }

  /** Interim answers (1xx): the client waits for the first, and may use the others. */
  private inform(status: number, headers: NodeJS.Dict<string | string[]>): void {
    const { to, incoming } = this
    if (to.headersSent || incoming.httpVersion === '1.0') return
    if (status === 100 && incoming.headers.expect !== undefined) {
      this.continued = true
      to.writeContinue()
    }
    if (status === 102) to.writeProcessing()
    const { link } = headers
    if (status === 103 && link !== undefined) {
      try {
        to.writeEarlyHints({ link })
      } catch {
        // A hint that node cannot write is left out: it is no more than a hint.
      }
    }
  }

  private answer(outgoing: ClientRequest, answer: IncomingMessage): void {
    const { to, incoming } = this
    this.answeredAt = performance.now()
    const pairs = pairsOf(answer.rawHeaders)
    const codings = tokensIn(pairs, 'transfer-encoding').filter((coding) => coding !== 'chunked')
    if (codings.length > 0) {
      this.fail(502, `The upstream ${this.upstream.origin} compresses on the way (Transfer-Encoding: ${codings.join(', ')}), unasked.`)
      outgoing.destroy()
      return
    }
    const { statusCode = 0, statusMessage = '', httpVersion } = answer
    const headers = endToEnd(pairs)
    const body = new BodyCopy(this.options.maxBytes, this.options.budget)
    try {
      to.sendDate = false // the upstream's own is passed on
      // A client that was never told to send its body may send it or not: the connection cannot tell, so it ends.
      const refused = incoming.headers.expect !== undefined && !this.continued && !incoming.complete
      to.writeHead(statusCode, statusMessage, [...flat(headers), ...(refused ? ['Connection', 'close'] : [])])
    } catch (error) {
      this.fail(502, `The upstream ${this.upstream.origin} gave an answer that cannot be passed on: ${reasonOf(error)}.`)
      outgoing.destroy()
      return
    }
    this.response = { status: statusCode, statusText: statusMessage, httpVersion, headers, body }
    to.flushHeaders()
    answer.on('data', (chunk: Buffer) => body.push(chunk))
    answer.on('end', () => {
      if (!answer.complete) return
      if (answer.rawTrailers.length > 0) to.addTrailers(mutable(pairsOf(answer.rawTrailers)))
      to.end()
      this.finish('complete')
    })
    answer.on('error', (error) => this.broken(error))
    answer.on('close', () => {
      if (!answer.complete) this.broken(new Error('closed'))
    })
    answer.pipe(to, { end: false })
  }

  /** The connection to the upstream failed. An answer that has begun is cut off, so that the client sees that it is not whole. */
  private broken(error: Error): void {
    if (this.settled) return
    if (this.response === undefined) {
      this.fail(502, `The upstream ${this.upstream.origin} could not be reached: ${reasonOf(error)}.`)
      return
    }
    this.response.body.end = 'broken'
    this.finish('failed', 'the upstream broke off its answer')
    this.to.destroy()
  }

  private fail(status: number, text: string, outcome: Outcome = 'failed'): void {
    if (this.settled) return
    this.finish(outcome, text)
    answerPlainly(this.to, status, text)
  }

  private finish(outcome: Outcome, problem?: string): void {
    if (this.settled) return
    this.settled = true
    const { incoming, started, response } = this
    incoming.socket.off('close', this.gone)
    const now = performance.now()
    if (!incoming.complete) this.requestBody.end = outcome === 'aborted' ? 'broken' : 'open'
    if (outcome === 'aborted' && response !== undefined) response.body.end = 'open'
    const answered = this.answeredAt ?? now
    const sent = Math.min(this.sentAt ?? answered, answered)
    this.done({
      request: {
        method: incoming.method ?? 'GET',
        url: new URL(this.upstream.url + (this.target.startsWith('/') ? this.target : '/')),
        httpVersion: incoming.httpVersion,
        headers: this.headers,
        body: this.requestBody,
      },
      response,
      outcome,
      problem,
      started: this.startedAt,
      timings: { send: sent - started, wait: answered - sent, receive: now - answered },
    })
  }
}

/**
 * Passes one request on, and its answer back, as they come: nothing is held until it is whole, and neither side is read faster than the other
 * takes it. Whatever happens, the client is answered or cut off.
 *
 * @param target the path and the query, as they came
 * @returns the exchange, when it is over; never rejects
 */
export function forward(
  incoming: IncomingMessage,
  to: ServerResponse,
  upstream: Upstream,
  target: string,
  options: ForwardOptions,
): Promise<Exchange> {
  return new Promise((resolve) => new Passage(incoming, to, upstream, target, options, resolve).start())
}
