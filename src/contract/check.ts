import { checkBody } from './body.js'
import { Findings } from './findings.js'
import { checkHeader, checkParameters } from './parameters.js'
import { findRoute } from './route.js'
import { checkSecurity } from './security.js'
import { alternatives, quote } from './text.js'
import { type CheckOptions, type Contract, ContractError, type Operation, type ResponseSpec, type Verdict } from './types.js'

/** Statuses that HTTP gives no body, whatever a spec says (RFC 9110). */
const BODILESS = new Set([204, 205, 304])

/** A method that HTTP sends without a body: clients label it with a content type all the same, so neither is read. */
const WITHOUT_BODY = new Set(['GET', 'HEAD'])

/** The operation of that id. @throws ContractError `unknown_operation` naming those that there are */
export function operationOf(contract: Contract, operationId: string): Operation {
  const operation = Object.hasOwn(contract.operations, operationId) ? contract.operations[operationId] : undefined
  if (operation === undefined) {
    const known = Object.keys(contract.operations).join(', ')
    throw new ContractError('unknown_operation', `The contract ${contract.id} has no operation ${quote(operationId)}. It has: ${known}.`)
  }
  return operation
}

/** What the operation declares for a status: the status itself, then its class (`4XX`), then `default`. */
export function responseOf(operation: Operation, status: number): ResponseSpec | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  const key = keys.find((candidate) => Object.hasOwn(operation.responses, candidate))
  return key === undefined ? undefined : operation.responses[key]
}

/**
 * Holds a request against the contract: method, path, query, headers, security scheme, content type and body. The operation is found by
 * method and path. The request stays readable. Nothing that comes in it makes this throw.
 *
 * @param options `baseUrl` when the API does not stand where the spec's servers say (a mock under `/mailgun`)
 */
export async function checkRequest(contract: Contract, request: Request, options: CheckOptions = {}): Promise<Verdict> {
  const findings = new Findings('request')
  const url = new URL(request.url)
  const found = findRoute(contract, request.method, url.pathname, options.baseUrl)
  if (found.route === undefined) {
    if (found.methods.length > 0) findings.violation('method', 'route', alternatives(found.methods), request.method)
    else findings.violation('path', 'route', `a path of ${contract.id}`, quote(url.pathname, 200))
    return findings.verdict(undefined)
  }
  const { operationId, path } = found.route
  const operation = operationOf(contract, operationId)
  checkSecurity(contract, operation, request, url, findings)
  checkParameters(operation.parameters, { path, url, headers: request.headers }, findings, contract.shapes)
  if (operation.requestBody !== undefined || !WITHOUT_BODY.has(request.method)) {
    await checkBody(request, operation.requestBody, findings, contract.shapes, options)
  }
  return findings.verdict(operationId)
}

/**
 * Holds a response against one operation of the contract: status, headers, content type and body. The response stays readable.
 * Nothing that comes in it makes this throw.
 *
 * @throws ContractError `unknown_operation`, when the contract has no such operation
 */
export async function checkResponse(
  contract: Contract,
  operationId: string,
  response: Response,
  options: CheckOptions = {},
): Promise<Verdict> {
  const operation = operationOf(contract, operationId)
  const findings = new Findings('response')
  const status = String(response.status)
  const spec = responseOf(operation, response.status)
  if (spec === undefined) {
    findings.violation('status', 'status', alternatives(Object.keys(operation.responses)), status)
    return findings.verdict(operationId)
  }
  for (const header of spec.headers) checkHeader(header, response.headers, findings, contract.shapes)
  if (BODILESS.has(response.status)) {
    const stray = new Findings('response')
    await checkBody(response, undefined, stray, contract.shapes, options)
    if (stray.notices.length > 0) findings.violation('body', 'empty', `no body with status ${status}`, stray.notices[0]?.actual ?? 'a body')
    findings.violations.push(...stray.violations)
  } else {
    await checkBody(response, { required: true, content: spec.content }, findings, contract.shapes, options)
  }
  return findings.verdict(operationId)
}

/**
 * Holds a request and its response against the contract, in one verdict. When no operation answers to the request, the response is not judged:
 * the verdict says which path or method it was.
 */
export async function checkExchange(
  contract: Contract,
  request: Request,
  response: Response,
  options: CheckOptions = {},
): Promise<Verdict> {
  const asked = await checkRequest(contract, request, options)
  if (asked.operation === undefined) return asked
  const answered = await checkResponse(contract, asked.operation, response, options)
  return {
    ok: asked.ok && answered.ok,
    operation: asked.operation,
    violations: [...asked.violations, ...answered.violations],
    notices: [...asked.notices, ...answered.notices],
  }
}
