import { type Contract, type ContractExamples, checkRequest, findRoute, type Method, operationOf, type Verdict } from '../contract/index.js'
import { type Choice, choose, chooseFault, type NoChoice } from './choose.js'
import { parsePrefer } from './prefer.js'
import { type PrismMock, prismFor } from './prism.js'

/** A contract with what a mock of it needs besides. */
export interface MockSource {
  readonly contract: Contract
  readonly examples: ContractExamples
  /** The bundled OpenAPI document. */
  readonly document: object
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify(value)}\n`, { status, headers: { 'content-type': 'application/json', ...headers } })

/** What the request did wrong, for whoever wonders about a 400: as ASCII JSON in a header, so that the body stays the provider's own. */
function violationsHeader({ violations }: Verdict): Record<string, string> {
  if (violations.length === 0) return {}
  const text = JSON.stringify(violations.slice(0, 10).map((violation) => violation.text))
  return {
    'x-contract-violations': text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).slice(0, 8000),
  }
}

function bodyText(body: unknown, mediaType: string): string | null {
  if (body === undefined) return null
  return typeof body === 'string' && !/[/+]json\b/.test(mediaType) ? body : JSON.stringify(body)
}

/** One contract as Prism serves it. The request is judged by the contract; Prism finds the answer. */
export class ContractMock {
  private constructor(
    private readonly source: MockSource,
    private readonly prism: PrismMock,
  ) {}

  static async create(source: MockSource): Promise<ContractMock> {
    return new ContractMock(source, await prismFor(source.document))
  }

  /** @param mount what stands before the provider's own path */
  async answer(request: Request, mount: string): Promise<Response> {
    const { contract } = this.source
    const { pathname } = new URL(request.url)
    const found = findRoute(contract, request.method, pathname, mount)
    if (found.route === undefined) {
      return found.methods.length > 0
        ? json(
            405,
            { error: `${request.method} is none of this path's methods: ${found.methods.join(', ')}.` },
            { allow: found.methods.join(', ') },
          )
        : json(404, {
            error: `${contract.id} has no path ${pathname.slice(mount.length) || '/'}. \`webhook-contracts list ${contract.id}\` shows those that it has.`,
          })
    }
    const { operationId, path } = found.route
    const operation = operationOf(contract, operationId)
    const examples = this.source.examples.operations[operationId] ?? { required: {}, optional: {}, bodies: [], responses: [] }
    const verdict = await checkRequest(contract, request, { baseUrl: mount })
    const prefer = parsePrefer(request.headers.get('prefer'))
    const accept = request.headers.get('accept')
    const choice = verdict.ok ? choose(operation, prefer, examples, accept) : chooseFault(operation, verdict, prefer, examples, accept)
    if ('problem' in choice) return noAnswer(choice, verdict)
    const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
    return this.fromPrism(choice, operation.method, filled, verdict, prefer.dynamic, prefer.seed)
  }

  private async fromPrism(
    choice: Choice,
    method: Method,
    path: string,
    verdict: Verdict,
    dynamic: boolean,
    seed: string | undefined,
  ): Promise<Response> {
    try {
      const { status, headers, body } = await this.prism.answer({ ...choice, method, path, dynamic, seed })
      const type = choice.mediaType ?? headers['content-type'] ?? 'application/json'
      const bodiless = status === 204 || status === 205 || status === 304 || choice.mediaType === undefined
      const { 'content-type': _, ...others } = headers
      return new Response(bodiless ? null : bodyText(body, type), {
        status,
        headers: { ...others, ...(bodiless ? {} : { 'content-type': type }), ...violationsHeader(verdict) },
      })
    } catch (error) {
      return json(500, { error: `Prism could not answer: ${error instanceof Error ? error.message : 'for reasons unknown'}` })
    }
  }
}

const noAnswer = ({ status, problem }: NoChoice, verdict: Verdict): Response => json(status, { error: problem }, violationsHeader(verdict))
