import { type HttpHandler, http } from 'msw'
import {
  type Contract,
  type ContractExamples,
  checkRequest,
  checkResponse,
  findRoute,
  type Method,
  operationOf,
  type Verdict,
} from '../contract/index.js'
import { choose, chooseFault } from '../mock/choose.js'
import { violationsHeader } from '../mock/mock.js'
import { parsePrefer } from '../mock/prefer.js'
import { exampleAnswer, examplesOf } from './answer.js'
import { pathFor } from './path.js'

/** A request as it reaches an operation. */
export interface HandledRequest {
  readonly operation: string
  readonly request: Request
  /** The path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>
  /** What the contract says of the request. */
  readonly verdict: Verdict
}

/** An answer in place of the spec's own: a status with a body of JSON, a response, or a function that makes one (undefined: the spec's own after all). */
export type Answer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | Response
  | ((handled: HandledRequest) => Response | undefined | Promise<Response | undefined>)

export interface HandlersOptions<Operation extends string = string> {
  /** Where the API is called, where that is not one of the contract's servers. */
  readonly baseUrl?: string | readonly string[]
  /** Answers of your own, by operation. They are held against the contract: one that breaks it fails the request. */
  readonly answers?: { readonly [K in Operation]?: Answer }
  /** `false`: answers of your own may break the contract. Default `true`. */
  readonly check?: boolean
  /** Hears of every request, before it is answered. */
  readonly onRequest?: (handled: HandledRequest) => void
}

/** What the handlers are made of. Without examples, every operation needs an answer of your own. */
export interface HandlersSource {
  readonly contract: Contract
  readonly examples?: ContractExamples
}

const METHODS = {
  GET: http.get,
  PUT: http.put,
  POST: http.post,
  PATCH: http.patch,
  DELETE: http.delete,
  HEAD: http.head,
  OPTIONS: http.options,
  // fetch forbids it, and so does MSW.
  TRACE: undefined,
} satisfies Record<Method, unknown>

const reason = (status: number, text: string, headers: Readonly<Record<string, string>>): Response =>
  new Response(`${JSON.stringify({ error: text })}\n`, { status, headers: { 'content-type': 'application/json', ...headers } })

/** A copy each time: a response can be read once. */
const made = (answer: Exclude<Answer, (...args: never) => unknown>): Response =>
  answer instanceof Response ? answer.clone() : Response.json(answer.json, { status: answer.status ?? 200, headers: { ...answer.headers } })

async function ownAnswer(contract: Contract, options: HandlersOptions, handled: HandledRequest): Promise<Response | undefined> {
  const { answers = {}, check = true } = options
  const answer = Object.hasOwn(answers, handled.operation) ? answers[handled.operation] : undefined
  if (answer === undefined) return undefined
  const response = typeof answer === 'function' ? await answer({ ...handled, request: handled.request.clone() }) : made(answer)
  if (response === undefined || !check) return response
  const verdict = await checkResponse(contract, handled.operation, response)
  if (verdict.ok) return response
  const texts = verdict.violations.map(({ text }) => text)
  throw new Error(
    [
      `The answer that the test gives for ${handled.operation} breaks the contract ${contract.id}. Mend it, or set check: false.`,
      ...texts,
    ].join('\n  '),
  )
}

async function answerTo({ contract, examples }: HandlersSource, options: HandlersOptions, handled: HandledRequest): Promise<Response> {
  const { operation: id, request, verdict } = handled
  const operation = operationOf(contract, id)
  const shown = examplesOf(examples, id)
  const prefer = parsePrefer(request.headers.get('prefer'))
  const accept = request.headers.get('accept')
  const said = violationsHeader(verdict)
  const choice = verdict.ok ? choose(operation, prefer, shown, accept) : chooseFault(operation, verdict, prefer, shown, accept)
  if (verdict.ok) {
    const own = await ownAnswer(contract, options, handled)
    if (own !== undefined) return own
  }
  if ('problem' in choice) return reason(choice.status, choice.problem, said)
  const response = exampleAnswer(id, operation, choice, shown)
  for (const [name, value] of Object.entries(said)) response.headers.set(name, value)
  return response
}

/**
 * Makes one MSW handler for each operation (and each place where the API is called). A request that keeps the contract is answered with
 * the spec's example, or as its `Prefer` header wishes; one that breaks it with the spec's own refusal, and why in `X-Contract-Violations`.
 *
 * @throws ContractError `unknown_operation`, for an answer to an operation that there is not; TypeError when nobody says where the API is
 */
export function handlersOf(source: HandlersSource, options: HandlersOptions = {}): HttpHandler[] {
  const { contract } = source
  for (const id of Object.keys(options.answers ?? {})) operationOf(contract, id)
  const bases = options.baseUrl === undefined ? contract.servers.map(({ url }) => url) : [options.baseUrl].flat()
  if (bases.length === 0)
    throw new TypeError(`The contract ${contract.id} names no server. Say where the API is called: handlers(…, { baseUrl: 'https://…' }).`)
  return Object.entries(contract.operations).flatMap(([id, { method, path }]) => {
    const handle = METHODS[method]
    if (handle === undefined) return []
    return bases.map((base) =>
      handle(pathFor(base, path), async ({ request }) => {
        const { route } = findRoute(contract, request.method, new URL(request.url).pathname, base)
        // The path fits, but a more literal one fits better: that operation's handler is asked next.
        if (route?.operationId !== id) return undefined
        const verdict = await checkRequest(contract, request, { baseUrl: base })
        const handled = { operation: id, request, params: route.path, verdict }
        options.onRequest?.({ ...handled, request: request.clone() })
        return answerTo(source, options, handled)
      }),
    )
  })
}
