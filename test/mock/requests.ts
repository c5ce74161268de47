import { callerFor, exampleInit } from '../../src/judge/caller.js'
import { type ContractId, loadClientFactory, loadContract, loadExamples } from '../../src/registry.js'

/** One operation with what can be said of it. */
export interface Named {
  readonly contract: ContractId
  readonly operation: string
}

/** Every operation of a contract. */
export async function operationsOf(contract: ContractId): Promise<Named[]> {
  return Object.keys((await loadContract(contract)).operations).map((operation) => ({ contract, operation }))
}

/** The request that the spec's first examples make of an operation, as the generated client sends it. */
export async function requestFor(
  { contract: id, operation }: Named,
  baseUrl: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Request> {
  const [contract, examples, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
  const shown = examples.operations[operation]
  if (shown === undefined) throw new Error(`${id} has no examples of ${operation}`)
  const unsent = async (): Promise<Response> => new Response(null, { status: 204 })
  const { request } = await callerFor(contract, createClient, { baseUrl, fetch: unsent })(operation, exampleInit(shown))
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
  return request
}

/** The same request with another body, labelled as is said. */
export const withBody = (request: Request, contentType: string, body: string | Uint8Array<ArrayBuffer>): Request => {
  const headers = new Headers(request.headers)
  headers.set('content-type', contentType)
  return new Request(request.url, { method: request.method, headers, body })
}
