import { createRequire } from 'node:module'
import { ContractError, type Method } from '../contract/index.js'

type PrismLibrary = typeof import('@stoplight/prism-http')
type PrismConfig = Parameters<PrismLibrary['createInstance']>[0]

/** What is asked of Prism: the request itself is judged before. */
export interface Wanted {
  readonly method: Method
  /** The path as the spec writes it, its parameters filled in. */
  readonly path: string
  readonly code: number
  readonly mediaType: string | undefined
  readonly example: string | undefined
  readonly dynamic: boolean
  readonly seed: string | undefined
}

export interface PrismAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface PrismMock {
  /** @throws Error with Prism's own words, when it has no such answer */
  answer(wanted: Wanted): Promise<PrismAnswer>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Prism is an optional peer: found directly, or among the packages of the CLI that was installed. */
async function loadPrism(): Promise<PrismLibrary> {
  try {
    return await import('@stoplight/prism-http')
  } catch {
    try {
      const require = createRequire(import.meta.url)
      return await import(createRequire(require.resolve('@stoplight/prism-cli')).resolve('@stoplight/prism-http'))
    } catch {
      throw new ContractError(
        'missing_package',
        'Prism is not installed. Install it with: npm install --save-dev @stoplight/prism-cli@5.14.2',
      )
    }
  }
}

const lowerCase = <T extends string>(text: T): Lowercase<T> => text.toLowerCase() as Lowercase<T>
const noop = (): void => undefined
const silent: Record<string, unknown> = {
  info: noop,
  warn: noop,
  error: noop,
  debug: noop,
  trace: noop,
  success: noop,
  child: () => silent,
}

/** Prism's validators are replaced: every request is judged by `src/contract`, and once. */
const accept = <E>({ element }: { element: E }): { readonly _tag: 'Right'; readonly right: E } => ({ _tag: 'Right', right: element })

const configFor = (mock: Exclude<PrismConfig['mock'], undefined>): PrismConfig => ({
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock,
})

function headersOf(value: unknown): Record<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : []
  return Object.fromEntries(
    entries.filter(([, text]) => text !== null && text !== undefined).map(([name, text]) => [name.toLowerCase(), String(text)]),
  )
}

/**
 * Prism, holding one spec.
 *
 * @param document the bundled OpenAPI document
 * @throws ContractError `missing_package`, when Prism is not installed
 */
export async function prismFor(document: object): Promise<PrismMock> {
  const { createInstance, getHttpOperationsFromSpec } = await loadPrism()
  const operations = await getHttpOperationsFromSpec(document)
  const prism = createInstance(configFor({ dynamic: false }), {
    logger: silent,
    validateInput: accept,
    validateSecurity: accept,
    validateOutput: accept,
  })
  return {
    async answer({ method, path, code, mediaType, example, dynamic, seed }) {
      const config = configFor({
        dynamic,
        code,
        ...(mediaType === undefined ? {} : { mediaTypes: [mediaType] }),
        ...(example === undefined ? {} : { exampleKey: example }),
        ...(seed === undefined ? {} : { seed }),
      })
      const result = await prism.request({ method: lowerCase(method), url: { path }, headers: {} }, operations, config)()
      const output = isRecord(result) && isRecord(result['right']) ? result['right']['output'] : undefined
      if (!isRecord(output)) throw isRecord(result) && result['left'] instanceof Error ? result['left'] : new Error('Prism gave no answer')
      return { status: Number(output['statusCode']), headers: headersOf(output['headers']), body: output['body'] }
    },
  }
}
