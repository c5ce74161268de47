import { type CheckOptions, type Contract, checkRequest, checkResponse, findRoute, type Verdict } from '../contract/index.js'
import { ContractViolationError } from './violation.js'

export type Fetch = (input: Request) => Promise<Response>

export interface GuardOptions extends CheckOptions {
  /** `warn` writes each violation to the console and returns the answer all the same; `throw` throws a `ContractViolationError`. Default `throw`. */
  readonly mode?: 'warn' | 'throw'
  /** Judge the requests as well, before they are sent. Default false. */
  readonly requests?: boolean
  /** Hears every verdict, good ones and notices too. */
  readonly onVerdict?: (verdict: Verdict) => void
}

/** Holds an answer against one operation. @throws ContractViolationError in mode `throw` */
export type Judge = (operationId: string, response: Response) => Promise<void>

function report(contract: Contract, { mode = 'throw', onVerdict }: GuardOptions, verdict: Verdict, response?: Response): void {
  onVerdict?.(verdict)
  if (verdict.ok) return
  const error = new ContractViolationError(contract.id, verdict, response)
  if (mode === 'throw') throw error
  console.warn(error.message)
}

export function judgeFor(contract: Contract, options: GuardOptions): Judge {
  return async (operationId, response) => report(contract, options, await checkResponse(contract, operationId, response, options), response)
}

/** Whether a request goes to the API: to a server of the contract, or to a stand-in for it on this machine; with a base URL, to that one alone. */
function apiTest(contract: Contract, baseUrl: string | undefined): (url: URL) => boolean {
  const given = baseUrl === undefined ? contract.servers.map(({ url }) => url) : [baseUrl]
  // A path, or a host with a variable in it, may be anywhere.
  if (given.length === 0 || !given.every((url) => URL.canParse(url))) return () => true
  const hosts = new Set(given.map((url) => new URL(url).host))
  const isLocal = ({ hostname }: URL): boolean => baseUrl === undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  return (url) => hosts.has(url.host) || isLocal(url)
}

/**
 * Wraps a fetch so that each answer is held against the contract as it arrives. Answers to requests that are none of the contract's
 * operations, or go to another host than its servers, pass unjudged. The answer stays readable.
 *
 * @param options `baseUrl` when the API stands on another host, or behind another path
 * @throws (the wrapped fetch) ContractViolationError, in mode `throw`
 */
export function guard(
  fetch: Fetch,
  contract: Contract,
  options: GuardOptions = {},
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const judge = judgeFor(contract, options)
  const isApi = apiTest(contract, options.baseUrl)
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const { route } = findRoute(contract, request.method, url.pathname, options.baseUrl)
    if (route === undefined || !isApi(url)) return fetch(request)
    if (options.requests === true) report(contract, options, await checkRequest(contract, request, options))
    const response = await fetch(request)
    await judge(route.operationId, response)
    return response
  }
}
