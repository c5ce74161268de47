import { plainBody } from './body.js'
import { operationOf, responseOf } from './operation.js'
import { judgeRequest, judgeResponse, judgeStray, mayHaveBody, together } from './plain.js'
import { findRoute } from './route.js'
import type { CheckOptions, Contract, Verdict } from './types.js'

/**
 * Holds a request against the contract: method, path, query, headers, security scheme, content type and body. The operation is found by
 * method and path. The request stays readable. Nothing that comes in it makes this throw.
 *
 * @param options `baseUrl` when the API does not stand where the spec's servers say (a mock under `/<contract>`)
 */
export async function checkRequest(contract: Contract, request: Request, options: CheckOptions = {}): Promise<Verdict> {
  const { method, headers } = request
  const url = new URL(request.url)
  const found = findRoute(contract, method, url.pathname, options.baseUrl)
  if (found.route === undefined) return judgeStray(contract, method, url, found.methods)
  const { operationId, path } = found.route
  const operation = operationOf(contract, operationId)
  const body = mayHaveBody(operation, method) ? await plainBody(request, options) : undefined
  return judgeRequest(contract, operationId, operation, path, { method, url, headers, body }, options).verdict
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
  const { status, headers } = response
  const declared = responseOf(operationOf(contract, operationId), status) !== undefined
  const body = declared ? await plainBody(response, options) : undefined
  return judgeResponse(contract, operationId, { status, headers, body }, options)
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
  return together(asked, await checkResponse(contract, asked.operation, response, options))
}
