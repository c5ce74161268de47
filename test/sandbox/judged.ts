import { type Contract, checkExchange } from '../../src/contract/index.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/entry/sandbox.js'
import { contractIds, loadContract } from '../../src/registry.js'

const contracts: readonly Contract[] = await Promise.all(contractIds.map(loadContract))

/** The contracts that a request may be for, and what stands before their own paths. */
function candidates(url: URL): { readonly contract: Contract; readonly baseUrl: string }[] {
  const [, segment = ''] = url.pathname.split('/')
  const mounts = ({ id, servers }: Contract): string[] => [id, ...servers.map(({ region }) => `${id}.${region}`)]
  const mounted = contracts
    .filter((contract) => mounts(contract).includes(segment))
    .map((contract) => ({ contract, baseUrl: `/${segment}` }))
  const own = contracts.filter(({ servers }) => servers.some((server) => new URL(server.url).host === url.host))
  return [...mounted, ...own.map((contract) => ({ contract, baseUrl: url.origin }))]
}

/**
 * What an answer has that its contract does not allow, or does not name. An answer to a request of no operation is held against none.
 *
 * @returns texts; none when all is well
 */
export async function findingsOf(request: Request, response: Response): Promise<string[]> {
  for (const { contract, baseUrl } of candidates(new URL(request.url))) {
    const { operation, violations, notices } = await checkExchange(contract, request, response, { baseUrl })
    if (operation === undefined) continue
    return [...violations, ...notices]
      .filter(({ message }) => message === 'response')
      .map(({ text }) => `${contract.id} ${operation} ${response.status}: ${text}`)
  }
  return []
}

/** A fetch that fails when an answer breaks its contract, or has something in it that the contract does not name. */
export const judgedFetch =
  (fetch: Sandbox['fetch'], base = 'http://sandbox.localhost'): Sandbox['fetch'] =>
  async (input, init) => {
    const request = new Request(typeof input === 'string' && input.startsWith('/') ? base + input : input, init)
    const copy = request.clone()
    const response = await fetch(request)
    const findings = await findingsOf(copy, response)
    if (findings.length > 0) throw new Error(findings.join('\n'))
    return response
  }

/** A sandbox of which every answer is held against its contract. */
export async function judgedSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options)
  return { ...sandbox, fetch: judgedFetch(sandbox.fetch) }
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  /** JSON where it is JSON, the text otherwise; undefined when there is none. */
  readonly body: unknown
}

export interface Sent {
  readonly form?: readonly (readonly [name: string, value: string])[]
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes calls of one API, as `method` and `path`. */
export type Api = (method: string, path: string, sent?: Sent) => Promise<Answered>

async function read(response: Response): Promise<Answered> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : isJson ? JSON.parse(text) : text }
}

/** The API at a mount of a sandbox, called with these credentials. */
export const apiOf =
  ({ fetch }: Pick<Sandbox, 'fetch'>, base: string, authorization: string): Api =>
  async (method, path, { form, json, headers } = {}) => {
    const sent = new Headers({ authorization, ...headers })
    if (json !== undefined) sent.set('content-type', 'application/json')
    const pairs = form?.map(([name, value]): [string, string] => [name, value])
    const body = pairs === undefined ? (json === undefined ? null : JSON.stringify(json)) : new URLSearchParams(pairs)
    return read(await fetch(base + path, { method, headers: sent, body }))
  }

export const basic = (user: string, password: string): string => `Basic ${btoa(`${user}:${password}`)}`

/** Each provider's API as it is usually called in these tests. */
export const apis = (sandbox: Pick<Sandbox, 'fetch'>) => ({
  mailgun: apiOf(sandbox, '/mailgun', basic('api', 'key-1')),
  mailgunEu: apiOf(sandbox, '/mailgun.eu', basic('api', 'key-1')),
  legacyMailgun: apiOf(sandbox, '/mailgun-legacy/v3', basic('api', 'key-1')),
  buttondown: apiOf(sandbox, '/buttondown/v1', 'Token key-1'),
  legacyButtondown: apiOf(sandbox, '/buttondown-legacy/v1', 'Token key-1'),
  emma: apiOf(sandbox, '/emma/100', basic('public', 'key-1')),
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** A property of an answer's body, or of what a path of names leads to. @throws when there is no such thing */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value
  for (const key of path) {
    if (!isRecord(current) || !(key in current)) throw new Error(`there is no ${String(key)} in ${JSON.stringify(current)}`)
    current = current[key]
  }
  return current
}

/** The same where it must be a text. */
export const textAt = (value: unknown, ...path: readonly (string | number)[]): string => {
  const found = at(value, ...path)
  if (typeof found !== 'string') throw new Error(`${path.join('.')} is no text: ${JSON.stringify(found)}`)
  return found
}

/** The same where it must be a list. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = at(value, ...path)
  if (!Array.isArray(found)) throw new Error(`${path.join('.')} is no list: ${JSON.stringify(found)}`)
  return found
}
