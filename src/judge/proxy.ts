import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import type { Contract } from '../contract/index.js'
import { type Listening, type ListenOptions, listenServer } from '../listen.js'
import { BodyCopy, CopyBudget } from './body-copy.js'
import type { Exchange } from './exchange.js'
import { answerPlainly, forward } from './forward.js'
import { HarRecorder } from './har-record.js'
import { HarWriter } from './har-writer.js'
import { packageVersion } from './package-version.js'
import { ProxyError } from './proxy-error.js'
import { pairsOf, tokensIn } from './proxy-headers.js'
import { decodedExchange, judgePassage } from './proxy-judge.js'
import { Redactor } from './redact.js'
import type { Judgement, Unjudged } from './report.js'
import { MAX_HEADER_BYTES, type Upstream, upstreamAt } from './upstream.js'

export { ProxyError }

export interface ProxyOptions extends Pick<ListenOptions, 'port' | 'host'> {
  readonly contract: Contract
  /** The server that everything is sent to, with its base path; default: the contract's first server. */
  readonly upstream?: string
  /** Certificates in PEM that the upstream's may be issued by, besides the known ones. */
  readonly ca?: string
  /** How long the upstream may be silent before its answer begins, in milliseconds; 0: for ever. Default 60,000. */
  readonly timeoutMs?: number
  /** How many bytes of a body are judged, at most; all of it is passed on. Default 10 MiB. */
  readonly maxBytes?: number
  /** A file that gets a HAR 1.2 of all that passes, its secrets removed. One that is there is replaced. */
  readonly record?: string
  /** Hears of every exchange, in the order in which they end: a `Run`, for one. */
  readonly report?: { judged(judgement: Judgement): void; unjudged(message: Unjudged): void }
}

export interface ContractProxy extends Listening {
  /** Where everything is sent; `url` stands for it. */
  readonly upstream: string
  /**
   * Stops listening, cuts what is under way, and waits for the last judgement and the end of the recording.
   *
   * @throws what the report or the recording has failed with: the error of the file system, where the disk is full
   */
  close(): Promise<void>
}

const DEFAULT_MAX_BYTES = 10 * 1024 * 1024
const DEFAULT_TIMEOUT_MS = 60_000
/** What waits for its judgement, all together; what does not fit in passes unjudged, and the report says so. */
const MAX_WAITING_BYTES = 256 * 1024 * 1024

/** The path of a request's target; or why it is not passed on. A client may take the proxy for one that leads everywhere: it does not. */
function targetOf(
  target: string,
  { origin, basePath }: Upstream,
  own: string,
): { target: string } | { refusal: [status: number, text: string] } {
  if (target.startsWith('/')) return { target }
  if (target === '*' && basePath === '') return { target }
  const [, base = '', path = ''] = /^(https?:\/\/[^/?#]*)([^#]*)/i.exec(target) ?? []
  const asked = URL.canParse(base) ? new URL(base).origin : undefined
  if (asked === undefined) return { refusal: [400, 'The request target is not a path.'] }
  if (asked === origin || asked === own) return { target: path.startsWith('/') ? path : `/${path}` }
  return { refusal: [421, `This proxy stands before ${origin} alone. Give its URL to your client as the base URL, not as a proxy.`] }
}

/** Judges and records what has passed, one exchange after the other, without anybody waiting for it. */
class Judge {
  private readonly redactor: Redactor
  private readonly recorder: HarRecorder
  private last: Promise<void> = Promise.resolve()
  private failure: { readonly error: unknown } | undefined

  constructor(
    private readonly options: ProxyOptions,
    private readonly baseUrl: string,
    private readonly maxBytes: number,
    private readonly har: HarWriter | undefined,
  ) {
    this.redactor = new Redactor(options.contract)
    this.recorder = new HarRecorder(options.contract, baseUrl, this.redactor)
  }

  take(exchange: Exchange): void {
    this.last = this.last
      .then(() => setImmediate()) // what is still passing goes first
      .then(() => this.judge(exchange))
      .catch((error: unknown) => {
        this.failure ??= { error }
      })
      .finally(() => {
        exchange.request.body.release()
        exchange.response?.body.release()
      })
  }

  private async judge(exchange: Exchange): Promise<void> {
    const decoded = await decodedExchange(exchange)
    const { har, options, baseUrl, maxBytes } = this
    const entry = exchange.outcome === 'refused' ? undefined : har?.add(this.recorder.entryOf(exchange, decoded))
    const source = entry === undefined || options.record === undefined ? undefined : { file: options.record, entry }
    const judged = judgePassage(options.contract, { baseUrl, maxBytes }, exchange, decoded, source)
    if ('kind' in judged) options.report?.unjudged(judged)
    else options.report?.judged(judged)
  }

  /** @throws whatever a report or the recording has failed with */
  async end(): Promise<void> {
    await this.last
    await this.har?.close()
    if (this.failure !== undefined) throw this.failure.error
  }
}

/** An exchange that ended where it began. */
function refused(incoming: IncomingMessage, upstream: Upstream, problem: string): Exchange {
  const body = new BodyCopy(0, new CopyBudget(0))
  body.end = 'open'
  return {
    request: { method: incoming.method ?? '', url: new URL(upstream.url), httpVersion: incoming.httpVersion, headers: [], body },
    response: undefined,
    outcome: 'refused',
    problem,
    started: new Date(),
    timings: { send: 0, wait: 0, receive: 0 },
  }
}

/**
 * Starts a proxy in front of one server: what a client sends to `url` goes to the upstream, what comes back goes to the client, bytes as they are,
 * and each exchange is held against the contract on a copy. Credentials go to the upstream and nowhere else; redirects are passed on, never followed.
 *
 * @throws ProxyError when the upstream is no URL of a server; ListenError when the port cannot be had; the error of the file system when the
 *   recording cannot be begun
 */
export async function startProxy(options: ProxyOptions): Promise<ContractProxy> {
  const { contract, timeoutMs = DEFAULT_TIMEOUT_MS, maxBytes = DEFAULT_MAX_BYTES, record } = options
  const given = options.upstream ?? contract.servers[0]?.url
  if (given === undefined) throw new ProxyError(`The contract ${contract.id} names no server. Say where requests are to go: upstream.`)
  const upstream = upstreamAt(given, options.ca)
  const har = record === undefined ? undefined : await HarWriter.open(record, { name: 'webhook-contracts', version: packageVersion() })
  const judge = new Judge(options, upstream.url, maxBytes, har)
  const limits = { maxBytes, timeoutMs, budget: new CopyBudget(MAX_WAITING_BYTES) }
  const passing = new Set<Promise<void>>()
  let own = ''

  const refuse = (incoming: IncomingMessage, to: ServerResponse, status: number, text: string): void => {
    judge.take(refused(incoming, upstream, text))
    incoming.resume()
    answerPlainly(to, status, text)
  }
  const pass = (incoming: IncomingMessage, to: ServerResponse): void => {
    const wanted = tokensIn(pairsOf(incoming.rawHeaders), 'upgrade')
    // HTTP/2 is an offer that may be passed over; another protocol is what the client wants.
    const protocol = wanted.find((name) => name !== 'h2c')
    if (protocol !== undefined && tokensIn(pairsOf(incoming.rawHeaders), 'connection').includes('upgrade')) {
      refuse(incoming, to, 501, `This proxy passes HTTP/1.1 alone, not ${JSON.stringify(protocol.slice(0, 40))}.`)
      return
    }
    const place = targetOf(incoming.url ?? '/', upstream, own)
    if ('refusal' in place) refuse(incoming, to, ...place.refusal)
    else {
      const passage = forward(incoming, to, upstream, place.target, limits).then((exchange) => {
        judge.take(exchange)
        passing.delete(passage)
      })
      passing.add(passage)
    }
  }

  // An upload may take as long as it takes.
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0 }, pass)
  // Whether the client may go on is the upstream's to say.
  server.on('checkContinue', pass)
  server.on('checkExpectation', pass)
  server.on('connect', (incoming: IncomingMessage, socket) => {
    const text = 'This proxy opens no tunnels. Give its URL to your client as the base URL, not as a proxy.'
    judge.take(refused(incoming, upstream, text))
    socket.on('error', () => undefined)
    socket.end(
      `HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${text.length + 1}\r\n\r\n${text}\n`,
    )
  })
  try {
    const listening = await listenServer(server, options)
    own = listening.url
    let closing: Promise<void> | undefined
    return {
      ...listening,
      upstream: upstream.url,
      close: () => {
        closing ??= listening.close().then(async () => {
          await Promise.all(passing)
          upstream.close()
          await judge.end()
        })
        return closing
      },
    }
  } catch (error) {
    await har?.close()
    throw error
  }
}
