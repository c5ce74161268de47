import {
  type Contract,
  type ContractExamples,
  checkRequest,
  checkResponse,
  findRoute,
  type Method,
  type Operation,
  type OperationExamples,
  operationOf,
  type Route,
  type RouteResult,
  type Verdict,
} from '../contract/index.js'
import { type Choice, choose, chooseFault } from './choose.js'
import { type Preference, parsePrefer, preferenceApplied } from './prefer.js'
import type { Prism, PrismMock } from './prism.js'

/** A contract with what a mock of it needs besides. */
export interface MockSource {
  readonly contract: Contract
  readonly examples: ContractExamples
  /** The bundled OpenAPI document. */
  readonly document: object
}

/** An answer that the request's own preference, or its fault, has led to. */
interface Asked {
  readonly operationId: string
  readonly operation: Operation
  readonly choice: Choice
  readonly prefer: Preference
}

/** How often Prism may try to make up a body that keeps the contract, before the example is given instead. */
const ATTEMPTS = 50

const NO_EXAMPLES: OperationExamples = { required: {}, optional: {}, bodies: [], responses: [] }

/** Headers that belong to the connection or to the bytes of the body: an example of one tells nothing of this answer. */
const OF_THE_MESSAGE = new Set(['connection', 'content-encoding', 'content-length', 'content-type', 'keep-alive', 'transfer-encoding'])

const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(value)}\n`, { status, headers: { 'content-type': 'application/json', ...headers } })

const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What the request did wrong, for whoever wonders about a 400: as ASCII JSON in a header, so that the body stays the provider's own. */
export function violationsHeader({ violations }: Verdict): Record<string, string> {
  const texts = violations.slice(0, 10).map(({ text }) => text.slice(0, 1000))
  // Clients refuse headers that are too long.
  while (texts.length > 1 && asciiJson(texts).length > 6000) texts.pop()
  return texts.length === 0 ? {} : { 'x-contract-violations': asciiJson(texts) }
}

export function bodyText(body: unknown, mediaType: string): string | null {
  if (body === undefined) return null
  return typeof body === 'string' && !/[/+]json\b/.test(mediaType) ? body : JSON.stringify(body)
}

/** One contract as Prism serves it. The request is judged by the contract; Prism finds the answer. */
export class ContractMock {
  private read: Promise<PrismMock> | undefined

  constructor(
    private readonly source: MockSource,
    private readonly prism: Prism,
  ) {}

  /** Does the contract have an operation for this very method and path? */
  has(request: Request, mount: string): boolean {
    return this.routeOf(request.method, request, mount).route !== undefined
  }

  private routeOf(method: string, request: Request, mount: string): RouteResult {
    return findRoute(this.source.contract, method, new URL(request.url).pathname, mount)
  }

  /** @param mount what stands before the provider's own path */
  async answer(request: Request, mount: string): Promise<Response> {
    const found = this.routeOf(request.method, request, mount)
    if (found.route !== undefined) return this.answerTo(request, mount, found.route)
    // HTTP gives HEAD to whatever has GET (RFC 9110), be it in the spec or not. Whoever sends the answer leaves its body out.
    const get = request.method === 'HEAD' ? this.routeOf('GET', request, mount).route : undefined
    if (get !== undefined) return this.answerTo(new Request(request, { method: 'GET' }), mount, get)
    return this.noRoute(request, mount, found.methods)
  }

  private noRoute(request: Request, mount: string, methods: readonly Method[]): Response {
    const { id } = this.source.contract
    if (methods.length === 0) {
      const path = new URL(request.url).pathname.slice(mount.length) || '/'
      return json(404, { error: `${id} has no path ${path}. \`webhook-contracts list ${id}\` shows those that it has.` })
    }
    const allowed = methods.join(', ')
    return json(405, { error: `${request.method} is none of this path's methods: ${allowed}.` }, { allow: allowed })
  }

  private async answerTo(request: Request, mount: string, { operationId }: Route): Promise<Response> {
    const { contract } = this.source
    const operation = operationOf(contract, operationId)
    const examples = this.source.examples.operations[operationId] ?? NO_EXAMPLES
    const verdict = await checkRequest(contract, request, { baseUrl: mount })
    const prefer = parsePrefer(request.headers.get('prefer'))
    const accept = request.headers.get('accept')
    const choice = verdict.ok ? choose(operation, prefer, examples, accept) : chooseFault(operation, verdict, prefer, examples, accept)
    if ('problem' in choice) return json(choice.status, { error: choice.problem }, violationsHeader(verdict))
    try {
      const response = await this.fromPrism({ operationId, operation, choice, prefer })
      for (const [name, value] of Object.entries(violationsHeader(verdict))) response.headers.set(name, value)
      return response
    } catch (error) {
      return json(500, { error: `Prism could not answer: ${error instanceof Error ? error.message : 'for reasons unknown'}` })
    }
  }

  private async fromPrism(asked: Asked): Promise<Response> {
    const { choice, prefer } = asked
    const code = prefer.code === choice.code ? String(choice.code) : undefined
    if (choice.example !== undefined) return this.attempt(asked, undefined, { code, example: choice.example })
    return (prefer.dynamic ? await this.madeUp(asked, code) : undefined) ?? this.attempt(asked, undefined, { code })
  }

  /** A body that Prism makes up from the schema. Its texts may break the contract: then it makes up another. */
  private async madeUp(asked: Asked, code: string | undefined): Promise<Response | undefined> {
    const seed = asked.prefer.seed ?? crypto.randomUUID().slice(0, 8)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        // Prism's dice are shared by all requests: with a seed of its own each time, no answer depends on the one before.
        const response = await this.attempt(asked, attempt === 0 ? seed : `${seed}.${attempt}`, { code, dynamic: 'true', seed })
        if ((await checkResponse(this.source.contract, asked.operationId, response)).ok) return response
      } catch {
        // Prism cannot make up this schema with this seed, or not at all.
      }
    }
    return undefined
  }

  /** @throws Error with Prism's own words, when it has no such answer */
  private async attempt(
    { choice, operation: { method, path } }: Asked,
    seed: string | undefined,
    granted: Readonly<Record<string, string | undefined>>,
  ): Promise<Response> {
    this.read ??= this.prism.read(this.source.document)
    const { headers, body } = await (await this.read).answer({ ...choice, method, path, seed })
    const { code: status, mediaType } = choice
    const others = Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_MESSAGE.has(name)))
    const applied = preferenceApplied(granted)
    const common = applied === undefined ? others : { ...others, 'preference-applied': applied }
    if (mediaType === undefined || status === 204 || status === 205 || status === 304) {
      return new Response(null, { status, headers: common })
    }
    const type = mediaType.includes('*') ? 'application/json' : mediaType
    return new Response(bodyText(body, type), { status, headers: { ...common, 'content-type': type } })
  }
}
