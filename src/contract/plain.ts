import { isBodiless } from './bodiless.js'
import { checkBody, type PlainBody } from './body.js'
import { Findings } from './findings.js'
import { operationOf, responseOf } from './operation.js'
import { checkHeader, checkParameters, findNewParameters, type ParameterValues } from './parameters.js'
import { findRoute, type RouteResult } from './route.js'
import { checkSecurity } from './security.js'
import { alternatives, quote } from './text.js'
import type { CheckOptions, Contract, HeaderSource, Method, Operation, Verdict } from './types.js'

/** A request whose body was read already: what servers have before they make a Web `Request` of it. */
export interface PlainRequest {
  readonly method: string
  readonly url: URL
  readonly headers: HeaderSource
  readonly body: Uint8Array
}

/** A request as a recording has it: nobody may know its body any more. */
export interface RecordedRequest extends Omit<PlainRequest, 'body'> {
  readonly body: PlainBody
}

/** A response that need not be one which a Web `Response` can be: of any status, and with a body where HTTP allows none. */
export interface PlainResponse {
  readonly status: number
  readonly headers: HeaderSource
  readonly body: PlainBody
}

/** What a request says, in the contract's types: texts of parameters and forms read as numbers, lists and so on. */
export interface RequestValues extends ParameterValues {
  /** Undefined when there is none, or none that could be read. */
  readonly body: unknown
}

/** The API keys that travel as parameters. */
const keysOf = ({ securitySchemes }: Contract) =>
  Object.values(securitySchemes).flatMap((scheme) => (scheme.type === 'apiKey' ? [scheme] : []))

/** A method that HTTP sends without a body: clients label it with a content type all the same, so neither is read. */
const WITHOUT_BODY = new Set(['GET', 'HEAD'])

/** Whether there is a body to judge. */
export const mayHaveBody = (operation: Operation, method: string): boolean =>
  operation.requestBody !== undefined || !WITHOUT_BODY.has(method)

/** Judges all of a request but its body. */
function judgeHead(
  contract: Contract,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  { url, headers }: Pick<PlainRequest, 'url' | 'headers'>,
  findings: Findings,
): ParameterValues {
  checkSecurity(contract, operation, { headers }, url, findings)
  if (url.search !== '') findNewParameters([...operation.parameters, ...keysOf(contract)], url, findings)
  return checkParameters(operation.parameters, { path, url, headers }, findings, contract.shapes)
}

/**
 * Holds a request that was read already against its operation: as `checkRequest` does, at once, and with what it says.
 *
 * @param path the path parameters, as `findRoute` gives them
 */
export function judgeRequest(
  contract: Contract,
  operationId: string,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  request: RecordedRequest,
  options: CheckOptions = {},
): { readonly verdict: Verdict; readonly values: RequestValues } {
  const findings = new Findings('request')
  const parameters = judgeHead(contract, operation, path, request, findings)
  const type = request.headers.get('content-type')
  const body = mayHaveBody(operation, request.method)
    ? checkBody(request.body, type, operation.requestBody, findings, contract.shapes, options)
    : undefined
  return { verdict: findings.verdict(operationId), values: { ...parameters, body } }
}

/** The verdict on a request that no operation of the contract answers to. */
export function judgeStray(contract: Contract, method: string, url: URL, methods: readonly Method[]): Verdict {
  const findings = new Findings('request')
  if (methods.length > 0) findings.violation('method', 'route', alternatives(methods), method)
  else findings.violation('path', 'route', `a path of ${contract.id}`, quote(url.pathname, 200))
  return findings.verdict(undefined)
}

/**
 * Holds a response that was read already against one operation of the contract: as `checkResponse` does, at once.
 *
 * @throws ContractError `unknown_operation`, when the contract has no such operation
 */
export function judgeResponse(contract: Contract, operationId: string, response: PlainResponse, options: CheckOptions = {}): Verdict {
  const operation = operationOf(contract, operationId)
  const findings = new Findings('response')
  const { status, headers, body } = response
  const spec = responseOf(operation, status)
  if (spec === undefined) {
    findings.violation('status', 'status', alternatives(Object.keys(operation.responses)), String(status))
    return findings.verdict(operationId)
  }
  for (const header of spec.headers) checkHeader(header, headers, findings, contract.shapes)
  const type = headers.get('content-type')
  if (isBodiless(status) || operation.method === 'HEAD') {
    const stray = new Findings('response')
    checkBody(body, type, undefined, stray, contract.shapes, options)
    findings.violations.push(...stray.violations)
    const [found] = stray.notices
    if (found !== undefined) findings.violation('body', 'empty', 'no body', found.actual)
  } else {
    checkBody(body, type, { required: true, content: spec.content }, findings, contract.shapes, options)
  }
  return findings.verdict(operationId)
}

/** Two verdicts on one exchange as one. */
export const together = (asked: Verdict, answered: Verdict): Verdict => ({
  ok: asked.ok && answered.ok,
  operation: asked.operation,
  violations: [...asked.violations, ...answered.violations],
  notices: [...asked.notices, ...answered.notices],
})

/**
 * Holds a request that was read already, and its response where there is one, against the contract: as `checkExchange` does, at once.
 *
 * @param found what `findRoute` finds of the request
 */
export function judgeExchange(
  contract: Contract,
  request: RecordedRequest,
  response: PlainResponse | undefined,
  options: CheckOptions = {},
  found: RouteResult = findRoute(contract, request.method, request.url.pathname, options.baseUrl),
): Verdict {
  if (found.route === undefined) return judgeStray(contract, request.method, request.url, found.methods)
  const { operationId, path } = found.route
  const asked = judgeRequest(contract, operationId, operationOf(contract, operationId), path, request, options).verdict
  return response === undefined ? asked : together(asked, judgeResponse(contract, operationId, response, options))
}
