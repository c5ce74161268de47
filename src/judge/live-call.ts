import { plainBody } from '../contract/body.js'
import { type Contract, findRoute, judgeExchange, type Verdict } from '../contract/index.js'
import type { CallInit, ClientFactory } from './caller.js'
import { GuardError, Interrupted, StepFailed } from './live-errors.js'
import { deadline } from './live-pace.js'
import { RecordedHeaders } from './recorded-headers.js'
import type { Judgement } from './report.js'
import type { Answered, Claim } from './scenario.js'
import { hideSecrets, secretsOf } from './secrets.js'

export interface CallerOptions {
  readonly contract: Contract
  readonly createClient: ClientFactory
  /** What `createClient` takes besides `fetch`: keys, and where the API is. */
  readonly clientOptions: Readonly<Record<string, unknown>>
  readonly baseUrl: string
  /** Who answers; default: the network. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Must be in no report, wherever it turns up. */
  readonly secrets: readonly string[]
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number
  /** How long it may still take when the run is told to stop. */
  readonly graceMs: number
  /** Tells the run to stop; undefined while it puts things back in order. */
  readonly stop: () => AbortSignal | undefined
  /** Hears of each request right before it is sent, and may refuse it by throwing. */
  readonly onRequest: (request: Request) => Promise<Claim | undefined>
}

/** One call, and what came of it. */
export interface Exchanged {
  /** Undefined when none came. */
  readonly answer: Answered | undefined
  readonly response: Response | undefined
  readonly claim: Claim | undefined
  /** Without what was expected of it, which is the scenario's. */
  readonly judgement: Judgement
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Why there was no answer, in the words of whoever knows best. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (error.name === 'TimeoutError') return 'it took too long'
  return cause instanceof Error && cause.message !== '' ? `${error.message}: ${cause.message}` : error.message
}

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text)

/** What stops a run, and is no failure of the exchange. */
const isOurs = (error: unknown): boolean => error instanceof GuardError || error instanceof Interrupted || error instanceof StepFailed

/** Makes calls through the generated client, and judges them. */
export class LiveCaller {
  /** All that was ever seen of secrets: what one answer holds where it belongs, another one may hold where it does not. */
  private readonly secrets: Set<string>

  /** @throws ClientError when an option of the client is wrong */
  constructor(private readonly options: CallerOptions) {
    this.secrets = new Set(options.secrets)
    options.createClient(options.clientOptions)
  }

  /** @throws what `onRequest` throws; nothing else, whatever comes back */
  async exchange(operation: string, init: CallInit): Promise<Exchanged> {
    const { contract, createClient, clientOptions, onRequest, timeoutMs, graceMs, stop } = this.options
    const send = this.options.fetch ?? ((request: Request) => globalThis.fetch(request))
    const seen: { request?: Request; response?: Response; claim?: Claim | undefined } = {}
    const limits: { end(): void }[] = []
    const started = performance.now()
    const fetch = async (request: Request): Promise<Response> => {
      seen.claim = await onRequest(request)
      // Redirects are not followed: nobody has looked at where they lead, and the key would go there as well.
      const limit = deadline(timeoutMs, graceMs, stop())
      limits.push(limit)
      const outgoing = new Request(request, { redirect: 'manual', signal: limit.signal })
      seen.request = outgoing.clone()
      const response = await send(outgoing)
      seen.response = response.clone()
      return response
    }
    const client = createClient({ ...clientOptions, fetch })
    const method: unknown = isRecord(client) ? client[operation] : undefined
    if (typeof method !== 'function') throw new GuardError(`The client of ${contract.id} has no ${operation}.`)
    let answer: Answered | undefined
    let problem: string | undefined
    try {
      const result: unknown = await Reflect.apply(method, client, [init])
      const response = seen.response
      if (response !== undefined && isRecord(result)) answer = { status: response.status, data: result['data'] ?? result['error'] }
    } catch (error) {
      for (const limit of limits) limit.end()
      if (isOurs(error)) throw error
      // Before anything was sent it is the scenario that is wrong.
      if (seen.request === undefined) throw error
      if (seen.response === undefined) problem = `no answer came: ${reasonOf(error)}`
      else problem = `the answer could not be read: ${reasonOf(error)}`
    }
    for (const limit of limits) limit.end()
    const { request, response, claim } = seen
    if (request === undefined) throw new GuardError(`${operation} of ${contract.id} sent nothing.`)
    const judgement = await this.judge(operation, request, response, problem, performance.now() - started)
    return { answer, response, claim, judgement }
  }

  /** The exchange held against the contract, without any secret in it. */
  private async judge(
    operation: string,
    request: Request,
    response: Response | undefined,
    problem: string | undefined,
    duration: number,
  ): Promise<Judgement> {
    const { contract, baseUrl } = this.options
    const url = new URL(request.url)
    const asked = { method: request.method, url, headers: new RecordedHeaders(request.headers), body: await plainBody(request, {}) }
    const answered =
      response === undefined
        ? undefined
        : { status: response.status, headers: new RecordedHeaders(response.headers), body: await plainBody(response, {}) }
    const found = findRoute(contract, asked.method, url.pathname, baseUrl)
    const verdict: Verdict = judgeExchange(contract, asked, answered, { baseUrl }, found)
    for (const secret of secretsOf({ request: asked, ...(answered === undefined ? {} : { response: answered }) })) this.secrets.add(secret)
    // The longest first: of what holds another one nothing may be left.
    const secrets = [...this.secrets].sort((a, b) => b.length - a.length)
    const types = { request: asked.headers.get('content-type'), response: answered?.headers.get('content-type') ?? null }
    return {
      contract: contract.id,
      name: [operation, ...(answered === undefined ? [] : [answered.status])].join(' '),
      verdict: hideSecrets(verdict, secrets),
      duration,
      ...(problem === undefined ? {} : { problem: withoutSecrets(problem, secrets) }),
      ...(answered === undefined ? {} : { status: answered.status }),
      contentTypes: {
        ...(types.request === null ? {} : { request: types.request }),
        ...(types.response === null ? {} : { response: types.response }),
      },
    }
  }
}
