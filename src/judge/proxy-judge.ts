import { type Contract, findRoute, judgeExchange, type PlainResponse, type RecordedRequest } from '../contract/index.js'
import type { Exchange, ExchangedResponse } from './exchange.js'
import { RecordedHeaders } from './recorded-headers.js'
import type { Judgement, MessageSource, Unjudged } from './report.js'
import { hideSecrets, secretsOf } from './secrets.js'

const codingOf = (headers: RecordedHeaders): string | undefined => headers.get('content-encoding') ?? undefined

async function requestOf({ request }: Exchange): Promise<RecordedRequest & { readonly headers: RecordedHeaders }> {
  const { method, url } = request
  const headers = new RecordedHeaders(request.headers)
  return { method, url, headers, body: await request.body.decoded(codingOf(headers)) }
}

async function responseOf({
  status,
  headers: pairs,
  body,
}: ExchangedResponse): Promise<PlainResponse & { readonly headers: RecordedHeaders }> {
  const headers = new RecordedHeaders(pairs)
  return { status, headers, body: await body.decoded(codingOf(headers)) }
}

/** The messages as they are judged: without their compression. */
export interface DecodedExchange {
  readonly request: RecordedRequest & { readonly headers: RecordedHeaders }
  readonly response?: PlainResponse & { readonly headers: RecordedHeaders }
}

/** The messages without their compression. Never throws. */
export async function decodedExchange(exchange: Exchange): Promise<DecodedExchange> {
  const [request, response] = await Promise.all([
    requestOf(exchange),
    exchange.response === undefined ? undefined : responseOf(exchange.response),
  ])
  return { request, ...(response === undefined ? {} : { response }) }
}

/** Browsers ask before they send what the page wants: that is no call of the API. */
const isPreflight = ({ method, headers }: DecodedExchange['request']): boolean =>
  method === 'OPTIONS' && headers.get('access-control-request-method') !== null

/**
 * Holds an exchange against the contract; or says why it is none of the contract's. No secret of it gets into the judgement.
 *
 * @param options `baseUrl`: the upstream, behind which the contract's paths stand; `maxBytes`: as much of a body as was kept
 */
export function judgePassage(
  contract: Contract,
  { baseUrl, maxBytes }: { readonly baseUrl: string; readonly maxBytes: number },
  exchange: Exchange,
  { request, response }: DecodedExchange,
  source?: MessageSource,
): Judgement | Unjudged {
  const { outcome, problem, timings } = exchange
  const about = source === undefined ? {} : { source }
  const skipped = (reason: string, detail?: string): Unjudged => ({
    kind: 'skipped',
    reason,
    ...(detail === undefined ? {} : { detail }),
    ...about,
  })
  if (outcome === 'refused') return skipped('not passed on', problem)
  const found = findRoute(contract, request.method, request.url.pathname, baseUrl)
  if (found.route === undefined) {
    if (found.methods.length === 0) return skipped('another path of the server')
    if (isPreflight(request)) return skipped('a CORS preflight')
  }
  if (outcome === 'aborted')
    return skipped(response === undefined ? 'the client went away before the answer' : 'the client went away before the end')
  const verdict = judgeExchange(contract, request, response, { baseUrl, maxBytes }, found)
  const unknown = [
    ...(request.body === undefined ? ['request body'] : []),
    ...(response !== undefined && response.body === undefined ? ['response body'] : []),
  ]
  const types = { request: request.headers.get('content-type'), response: response?.headers.get('content-type') ?? null }
  return {
    contract: contract.id,
    name: [verdict.operation ?? `${request.method} of no operation`, ...(response === undefined ? [] : [response.status])].join(' '),
    verdict: hideSecrets(verdict, secretsOf({ request, ...(response === undefined ? {} : { response }) })),
    duration: timings.send + timings.wait + timings.receive,
    ...about,
    ...(response === undefined ? {} : { status: response.status }),
    ...(response === undefined && problem !== undefined ? { problem } : {}),
    contentTypes: {
      ...(types.request === null ? {} : { request: types.request }),
      ...(types.response === null ? {} : { response: types.response }),
    },
    ...(unknown.length === 0 ? {} : { unknown }),
  }
}
