import type { Contract, ContractTable, OperationExamples } from '../contract/index.js'

/** Calls one operation of a client that is known only at run time. */
export type Call = (operation: string, init: CallInit) => Promise<CallResult>

export interface CallInit {
  readonly params?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface CallResult {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  /** What was sent; both it and the response are still readable. */
  readonly request: Request
}

export type ClientFactory = (options: Readonly<Record<string, unknown>>) => unknown

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Stand-ins for the credentials that a contract's client needs: a mock takes any. */
export function placeholderCredentials(table: ContractTable): Record<string, string> {
  const parts = Object.values(table.securitySchemes).flatMap((scheme) => Object.values(scheme.credentials ?? {}))
  return Object.fromEntries(parts.flatMap((part) => ('option' in part ? [[part.option, `example-${part.option}`]] : [])))
}

/**
 * Makes a client of the contract, and sees what it sends and gets.
 *
 * @param fetch who answers; default: the network, at `baseUrl`
 */
export function callerFor(
  contract: Contract,
  createClient: ClientFactory,
  options: { readonly baseUrl: string; readonly fetch?: (request: Request) => Promise<Response> },
): Call {
  return async (operation, init) => {
    const seen: { request?: Request; response?: Response } = {}
    const send = options.fetch ?? ((request: Request) => globalThis.fetch(request))
    const client = createClient({
      ...placeholderCredentials(contract),
      baseUrl: options.baseUrl,
      fetch: async (request: Request) => {
        seen.request = request.clone()
        const response = await send(request)
        seen.response = response.clone()
        return response
      },
    })
    const method: unknown = isRecord(client) ? client[operation] : undefined
    if (typeof method !== 'function') throw new TypeError(`The client of ${contract.id} has no ${operation}.`)
    const result: unknown = await Reflect.apply(method, client, [init])
    if (!isRecord(result) || seen.request === undefined || seen.response === undefined) {
      throw new TypeError(`${operation} of ${contract.id} sent nothing.`)
    }
    return { data: result['data'], error: result['error'], response: seen.response, request: seen.request }
  }
}

/** The arguments of a call that the spec's examples make: with what is required, or with all that may be said. */
export function exampleInit(examples: OperationExamples, all = false, body = examples.bodies[0]): CallInit {
  const { required, optional } = examples
  const places = new Set([...Object.keys(required), ...(all ? Object.keys(optional) : [])])
  const params = Object.fromEntries(
    [...places].map((place) => {
      const [must, may]: unknown[] = [Reflect.get(required, place), all ? Reflect.get(optional, place) : {}]
      return [place, { ...(isRecord(must) ? must : {}), ...(isRecord(may) ? may : {}) }]
    }),
  )
  return {
    params,
    ...(body === undefined ? {} : { body: body.value, headers: { 'Content-Type': body.mediaType } }),
  }
}
