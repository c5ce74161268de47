import { type Contract, findRoute, type RouteResult } from '../contract/index.js'
import { type RecordedExchange, UNKNOWN_HOST } from './recorded-message.js'

/** A URL that stands for a contract's server, or a pattern of URLs; of one contract, or of any. */
export interface Mapping {
  /** The id of the contract that it is for; default: all. */
  readonly contract?: string
  readonly url: string
}

/** Wrong use of the judgement of recordings. The message says what to do. */
export class MappingError extends Error {
  override readonly name = 'MappingError'
}

/** One place where a contract's API stands. */
interface Place {
  readonly contract: Contract
  readonly isHost: (host: string) => boolean
  readonly baseUrl?: string
}

export type Destination =
  | { readonly contract: Contract; readonly found: RouteResult; readonly baseUrl?: string }
  | { readonly skip: string; readonly detail?: string }

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function isPathOf(contract: Contract, pathname: string): boolean {
  const found = findRoute(contract, 'GET', pathname)
  return found.route !== undefined || found.methods.length > 0
}

/** Whether a host is that of a server. A server without a host may stand on any. */
function hostTest(server: string): (host: string) => boolean {
  const own = URL.canParse(server) ? new URL(server).host : undefined
  return (host) => own === undefined || host === own
}

/** @throws MappingError when it is no base URL */
function checked({ url }: Mapping): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new MappingError(
      `${JSON.stringify(url)} is no base URL. Give the whole URL under which the API was called: http://127.0.0.1:4010/api.`,
    )
  }
  return url
}

const placesOf = (contracts: readonly Contract[], baseUrls: readonly Mapping[]): Place[] =>
  contracts.flatMap((contract) => {
    const mapped = baseUrls.filter(({ contract: id }) => id === undefined || id === contract.id).map(checked)
    const servers = contract.servers.length === 0 ? [''] : contract.servers.map(({ url }) => url)
    return [...servers, ...mapped].map((url) => ({ contract, isHost: hostTest(url), ...(URL.canParse(url) ? { baseUrl: url } : {}) }))
  })

/**
 * Says which contract an exchange belongs to: the first whose server and path it is. One of its servers with a path of its own under another
 * method is the contract's too, and broken; what is of another server or another path is skipped.
 */
export class Routes {
  private readonly places: readonly Place[]

  /** @throws MappingError when a base URL is none */
  constructor(
    private readonly contracts: readonly Contract[],
    baseUrls: readonly Mapping[] = [],
  ) {
    this.places = placesOf(contracts, baseUrls)
  }

  of({ request: { method, url, headers } }: RecordedExchange): Destination {
    const places = this.places.filter(({ isHost }) => url.host === UNKNOWN_HOST || isHost(url.host))
    let wrongMethod: Destination | undefined
    for (const { contract, baseUrl } of places) {
      const found = findRoute(contract, method, url.pathname, baseUrl)
      const destination = { contract, found, ...(baseUrl === undefined ? {} : { baseUrl }) }
      if (found.route !== undefined) return destination
      if (found.methods.length > 0) wrongMethod ??= destination
    }
    if (wrongMethod === undefined) return this.elsewhere(places.length > 0, url)
    // Browsers ask before they send what the page wants: that is no call of the API.
    if (method === 'OPTIONS' && headers.get('access-control-request-method') !== null) return { skip: 'a CORS preflight' }
    return wrongMethod
  }

  private elsewhere(isOurs: boolean, { host, pathname }: URL): Destination {
    if (isOurs) return { skip: 'another path of the server', detail: host }
    const like = this.contracts.find((contract) => isPathOf(contract, pathname))
    return like === undefined
      ? { skip: 'another server', detail: host }
      : { skip: `another server with a path of ${like.id}: is it a base URL?`, detail: host }
  }
}

/**
 * A test of URLs by a pattern in which `*` stands for anything. A pattern that begins with `/` is of paths. A query counts only where the
 * pattern has one.
 */
function urlTest(pattern: string): (url: URL) => boolean {
  if (!/^(?:\/|\*|https?:\/\/)/i.test(pattern)) {
    throw new MappingError(
      `${JSON.stringify(pattern)} is no pattern of URLs. Give a whole URL or a path, * standing for anything: https://example.com/webhooks/*.`,
    )
  }
  const source = pattern.split('*').map(escapeRegExp).join('.*')
  const test = new RegExp(`^${source}$`, 's')
  const hasQuery = pattern.includes('?')
  const isPath = pattern.startsWith('/')
  return ({ origin, pathname, search }) => test.test(`${isPath ? '' : origin}${pathname}${hasQuery ? search : ''}`)
}

/** Which URLs are the user's own receivers, and the contracts whose events they take. */
export class EventUrls {
  private readonly receivers: readonly { readonly test: (url: URL) => boolean; readonly contracts: readonly Contract[] }[]

  /** @throws MappingError when a pattern is none */
  constructor(contracts: readonly Contract[], patterns: readonly Mapping[] = []) {
    this.receivers = patterns.map(({ contract: id, url }) => ({
      test: urlTest(url),
      contracts: contracts.filter((contract) => id === undefined || id === contract.id),
    }))
  }

  /** The contracts whose events may come to that URL; undefined when it is no receiver. */
  of(url: URL): readonly Contract[] | undefined {
    return this.receivers.find(({ test }) => test(url))?.contracts
  }
}
