import { plainBody } from '../contract/body.js'
import { type Contract, findRoute, judgeRequest, operationOf } from '../contract/index.js'
import { GuardError } from './live-errors.js'
import type { Ledger } from './live-ledger.js'
import type { OwnUrls } from './live-urls.js'
import type { Claim, LiveRules } from './scenario.js'

/** What a run may do besides reading. */
export interface Permissions {
  /** Create, change and remove things of its own. */
  readonly write: boolean
  /** Remove what other runs left. */
  readonly cleanUp: boolean
}

/**
 * The one place that every request passes on its way out, as it will be sent. It lets reads through, and of all else only what concerns things
 * that the run made itself.
 */
export class Guard {
  constructor(
    private readonly contract: Contract,
    private readonly rules: Pick<LiveRules, 'writes'>,
    private readonly ledger: Ledger,
    private readonly urls: OwnUrls,
    private readonly baseUrl: string,
    private readonly may: Permissions,
  ) {}

  /**
   * @returns what the request concerns; undefined for one that only reads
   * @throws GuardError when it must not be sent
   */
  async check(request: Request): Promise<Claim | undefined> {
    const url = new URL(request.url)
    const { method, headers } = request
    const refuse = (why: string): never => {
      throw new GuardError(`${method} ${url.pathname} was not sent: ${why}.`)
    }
    if (url.origin !== new URL(this.baseUrl).origin) return refuse('it would go to another server than the one that is tested')
    const { route } = findRoute(this.contract, method, url.pathname, this.baseUrl)
    if (route === undefined) return refuse(`it is no operation of ${this.contract.id}`)
    const { operationId, path } = route
    if (method === 'GET') return undefined
    if (!this.may.write && !this.may.cleanUp) return refuse(`${operationId} may change something, and this run only reads`)
    const claimOf = Object.hasOwn(this.rules.writes, operationId) ? this.rules.writes[operationId] : undefined
    if (claimOf === undefined) return refuse(`${operationId} is not among the operations that a run may use`)
    const body = await plainBody(request, {})
    const asked = { method, url, headers, body }
    const operation = operationOf(this.contract, operationId)
    const { verdict, values } = judgeRequest(this.contract, operationId, operation, path, asked, { baseUrl: this.baseUrl })
    if (!verdict.ok) return refuse('it breaks the contract, so nobody knows what it would do')
    const claim = claimOf(values)
    const why = this.objection(claim)
    return why === undefined ? claim : refuse(why)
  }

  /** Why what a request concerns is not all the run's own; undefined when it is. */
  private objection({ registers = [], keys = [], urls = [], removes }: Claim): string | undefined {
    if (registers.length + keys.length + urls.length === 0) return 'nobody can tell what it would change'
    if (!this.may.write && removes !== true) return 'this run only removes what others left'
    if (registers.some((url) => !this.urls.has(url))) return "it registers a URL that is not the run's own"
    if (keys.some((key) => !this.ledger.hasMade(key))) return 'it concerns something that this run did not make'
    if (urls.some((url) => !this.ledger.ownsUrl(url))) return "it concerns a URL that is not the run's own"
    return undefined
  }
}
