import { type Listening, type ListenOptions, listen } from '../listen.js'
import { ContractMock, type MockSource } from './mock.js'

export interface Mock extends Listening {
  /** What to give a client as `baseUrl`, by contract id. */
  readonly urls: Readonly<Record<string, string>>
}

/** Browsers ask first; a mock lets everyone in. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
}

function withCors(response: Response): Response {
  for (const [name, value] of Object.entries(CORS)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '')

/**
 * The mocks of several contracts as one Web-standard handler: each under `/<contract>` with the provider's own paths behind it, a single one at `/` too.
 *
 * @throws ContractError `missing_package`, when Prism is not installed
 */
export async function mockHandler(sources: readonly MockSource[]): Promise<(request: Request) => Promise<Response>> {
  const mocks = new Map<string, ContractMock>()
  for (const source of sources) mocks.set(source.contract.id, await ContractMock.create(source))
  const single = mocks.size === 1 ? [...mocks.values()][0] : undefined
  return async (request) => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS })
    const name = new URL(request.url).pathname.split('/', 2)[1] ?? ''
    const mock = mocks.get(name)
    if (mock !== undefined) return withCors(await mock.answer(request, `/${name}`))
    if (single !== undefined) return withCors(await single.answer(request, ''))
    const mounts = [...mocks.keys()].map((id) => `/${id}`)
    return withCors(
      Response.json(
        { error: `There is nothing at this path. The contracts are at ${mounts.join(', ')}.`, contracts: mounts },
        { status: 404 },
      ),
    )
  }
}

/**
 * Serves the mocks on a port.
 *
 * @throws ContractError `missing_package`, when Prism is not installed; ListenError, when the port cannot be had
 */
export async function serveMock(sources: readonly MockSource[], options: ListenOptions): Promise<Mock> {
  const handler = await mockHandler(sources)
  const listening = await listen(handler, options)
  const urls = sources.map(({ contract }) => [contract.id, `${listening.url}/${contract.id}${pathOf(contract.servers[0]?.url ?? '')}`])
  return { ...listening, urls: Object.fromEntries(urls) }
}
