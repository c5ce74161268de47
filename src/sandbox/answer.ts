import { type Contract, type ContractExamples, judgeRequest, type Operation, type RouteResult, type Verdict } from '../contract/index.js'
import type { PlainAnswer, PlainCall } from '../listen.js'
import type { LimitState, RateLimit } from './limits.js'
import type { Answer, Call, Problem, ProviderRules } from './rules.js'

/** One contract in a sandbox, with what answers its calls. Contracts of the same provider share the provider and the limit. */
export interface Mounted {
  readonly contract: Contract
  readonly examples: ContractExamples
  readonly provider: ProviderRules
  readonly limit: RateLimit
}

/** A call of a contract's API. */
export interface ApiCall extends PlainCall {
  readonly url: URL
  readonly found: RouteResult
  /** Which of the provider's servers was called. */
  readonly region: string | undefined
}

export interface AnswerOptions {
  /** The key that clients must give; undefined: any. */
  readonly apiKey: string | undefined
  readonly rateLimits: boolean
  /** A status to answer with, whatever was asked. */
  readonly status?: number | undefined
}

/** What was answered, and to which operation. */
export interface Answered {
  readonly operation: string | undefined
  readonly answer: PlainAnswer
}

const NOTHING_FOUND: Verdict = { ok: false, operation: undefined, violations: [], notices: [] }
const MALFORMED = new Set(['syntax', 'charset', 'contentType', 'empty', 'size'])
const NO_ANSWER: Answer = { status: 500, body: { message: 'The sandbox has no answer to this.' } }

/** Answers one call of a contract's API as its provider would. */
export async function answerCall(mounted: Mounted, call: ApiCall, options: AnswerOptions): Promise<Answered> {
  const { contract, provider } = mounted
  const { found } = call
  const operationId = found.route?.operationId
  const operation = operationId === undefined ? undefined : contract.operations[operationId]
  if (options.status !== undefined)
    return { operation: operationId, answer: toPlain(played(mounted, operationId, options.status), provider) }
  if (found.route === undefined || operationId === undefined || operation === undefined) {
    const answer = provider.refuse({ kind: 'not-found', contract: contract.id, operation: '', verdict: NOTHING_FOUND }) ?? NO_ANSWER
    const methods = 'methods' in found ? found.methods : []
    const told = methods.length === 0 ? answer : { ...answer, status: 405, headers: { ...answer.headers, allow: methods.join(', ') } }
    return { operation: undefined, answer: toPlain(told, provider) }
  }
  const limited = options.rateLimits ? mounted.limit.take() : undefined
  const given = perform(mounted, operationId, operation, found.route.path, call, limited, options.apiKey)
  const answer = given instanceof Promise ? await given : given
  const headers = limited === undefined ? undefined : provider.limit.headers?.(limited)
  const told = headers === undefined ? answer : { ...answer, headers: { ...headers, ...answer.headers } }
  return { operation: operationId, answer: toPlain(told, provider) }
}

function perform(
  { contract, provider }: Mounted,
  operationId: string,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  call: ApiCall,
  limited: LimitState | undefined,
  apiKey: string | undefined,
): Answer | Promise<Answer> {
  const handler = provider.handlers[contract.id]?.[operationId]
  if (handler === undefined) return { status: 501, body: { message: `The sandbox does not know ${operationId}.` } }
  const { verdict, values } = judgeRequest(contract, operationId, operation, path, call)
  const kind = problemOf(verdict, call, limited, apiKey)
  if (kind !== undefined) {
    const retryAfter = limited?.exceeded === true ? { retryAfter: limited.resetSeconds } : {}
    const problem: Problem = { kind, contract: contract.id, operation: operationId, verdict, ...retryAfter }
    const refusal = provider.refuse(problem)
    if (refusal !== undefined) return refusal
  }
  const { region, headers } = call
  const { path: pathValues, query, body } = values
  const asked: Call = {
    contract: contract.id,
    operation: operationId,
    region,
    path: pathValues,
    query,
    body,
    headers,
    base: () => baseOf(call, operation),
  }
  return handler(asked)
}

function problemOf(
  verdict: Verdict,
  call: ApiCall,
  limited: LimitState | undefined,
  apiKey: string | undefined,
): Problem['kind'] | undefined {
  if (limited?.exceeded === true) return 'too-many'
  if (verdict.violations.some(({ in: place }) => place === 'security')) return 'credentials'
  if (apiKey !== undefined && secretOf(call.headers.get('authorization')) !== apiKey) return 'credentials'
  if (verdict.ok) return undefined
  return verdict.violations.some(({ keyword }) => MALFORMED.has(keyword)) ? 'malformed' : 'invalid'
}

/** The URL up to the provider's own path, which has as many segments as its template. */
const baseOf = ({ origin, url }: ApiCall, operation: Operation): string =>
  origin +
  url.pathname
    .split('/')
    .slice(0, 1 - operation.path.split('/').length)
    .join('/')

/** The password of Basic credentials, or what stands after the scheme's word. */
function secretOf(header: string | null): string | undefined {
  const [, word = '', value = ''] = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(header ?? '') ?? []
  if (word.toLowerCase() !== 'basic') return value
  try {
    const text = new TextDecoder().decode(Uint8Array.from(atob(value), (char) => char.charCodeAt(0)))
    return text.slice(text.indexOf(':') + 1)
  } catch {
    return undefined
  }
}

/** The provider's own answer of a status, where its contract shows one. */
function played({ contract, examples, provider }: Mounted, operation: string | undefined, status: number): Answer {
  const limited = provider.refuse({ kind: 'too-many', contract: contract.id, operation: operation ?? '', verdict: NOTHING_FOUND })
  // With the headers that belong to it, which no example has.
  if (limited?.status === status) return limited
  const shown = examples.operations[operation ?? '']?.responses.find((response) => response.status === status)
  if (shown === undefined) return { status, body: { message: 'A fault that the sandbox was told to play.' } }
  return { status, body: shown.value, ...(shown.mediaType === undefined ? {} : { type: shown.mediaType }) }
}

/** An answer as it goes out. */
function toPlain(answer: Answer, rules: Pick<ProviderRules, 'jsonType' | 'jsonEnd' | 'headers'>): PlainAnswer {
  const { status, body, type = rules.jsonType ?? 'application/json' } = answer
  if (body === undefined) return { status, headers: { ...rules.headers, ...answer.headers }, body: null }
  const text = typeof body === 'string' && type.startsWith('text/') ? body : JSON.stringify(body) + (rules.jsonEnd ?? '')
  return { status, headers: { ...rules.headers, 'content-type': type, ...answer.headers }, body: text }
}
