import { type Listening, type ListenOptions, listen } from '../listen.js'
import { ContractMock, type MockSource } from './mock.js'
import { loadPrism } from './prism.js'

export interface Mock extends Listening {
  /** What to give a client as `baseUrl`, by contract id. */
  readonly urls: Readonly<Record<string, string>>
}

/** A mock lets everyone in. `*` alone would not let `Authorization` through (Fetch standard, CORS-safelisting). */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, *',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-expose-headers': '*',
}

function withCors(response: Response): Response {
  for (const [name, value] of Object.entries(CORS)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

/** Browsers ask first what they may send: which headers, for one. */
function preflight(request: Request): Response {
  const headers = new Headers(CORS)
  const asked = request.headers.get('access-control-request-headers')
  if (asked !== null) headers.set('access-control-allow-headers', asked)
  return new Response(null, { status: 204, headers })
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '')

/**
 * The mocks of several contracts as one Web-standard handler: each under `/<contract>` with the provider's own paths behind it, a single one at `/` too.
 * A spec is read by Prism when the first request for it comes.
 *
 * @throws ContractError `missing_package`, when Prism is not installed
 */
export function mockHandler(sources: readonly MockSource[]): (request: Request) => Promise<Response> {
  const prism = loadPrism()
  const mocks = new Map(sources.map((source) => [source.contract.id, new ContractMock(source, prism)]))
  const single = mocks.size === 1 ? [...mocks.values()][0] : undefined
  const mounts = [...mocks.keys()].map((id) => `/${id}`)
  return async (request) => {
    const name = new URL(request.url).pathname.split('/', 2)[1] ?? ''
    const mounted = mocks.get(name)
    const mock = mounted ?? single
    const mount = mounted === undefined ? '' : `/${name}`
    const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
    if (isPreflight || (request.method === 'OPTIONS' && mock?.has(request, mount) !== true)) return preflight(request)
    if (mock !== undefined) return withCors(await mock.answer(request, mount))
    const problem = `There is nothing at this path. The contracts are at ${mounts.join(', ')}.`
    return withCors(Response.json({ error: problem, contracts: mounts }, { status: 404 }))
  }
}

/**
 * Serves the mocks on a port.
 *
 * @throws ContractError `missing_package`, when Prism is not installed; ListenError, when the port cannot be had
 */
export async function serveMock(sources: readonly MockSource[], options: ListenOptions): Promise<Mock> {
  const handler = mockHandler(sources)
  const listening = await listen(handler, options)
  const urls = sources.map(({ contract }) => [contract.id, `${listening.url}/${contract.id}${pathOf(contract.servers[0]?.url ?? '')}`])
  return { ...listening, urls: Object.fromEntries(urls) }
}
