import { createRequire } from 'node:module'
import { ContractError, type Method } from '../contract/index.js'

type PrismLibrary = typeof import('@stoplight/prism-http')
type PrismConfig = Parameters<PrismLibrary['createInstance']>[0]

/** What is asked of Prism: the request itself is judged before. */
export interface Wanted {
  readonly method: Method
  /** The path as the spec writes it, its parameters in braces. */
  readonly path: string
  readonly code: number
  readonly mediaType: string | undefined
  readonly example: string | undefined
  /** Given: the body is made up from the schema, the same one for the same seed. */
  readonly seed: string | undefined
}

export interface PrismAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Prism, holding one spec. */
export interface PrismMock {
  /** @throws Error with Prism's own words, when it has no such answer */
  answer(wanted: Wanted): Promise<PrismAnswer>
}

/** Prism, loaded. Its own types stay in here: who has not installed it has not got them either. */
export interface Prism {
  /**
   * @param document the bundled OpenAPI document
   * @throws Error with Prism's own words, when it cannot read the document
   */
  read(document: object): Promise<PrismMock>
}

const INSTALL = 'npm install --save-dev @stoplight/prism-cli@5.14.2'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isPrism = (value: unknown): value is PrismLibrary =>
  isRecord(value) && typeof value['createInstance'] === 'function' && typeof value['getHttpOperationsFromSpec'] === 'function'

/** Where Prism lies: it is an optional peer, found directly, or among the packages of the CLI that was installed. */
function findPrism(require: NodeJS.Require): string {
  try {
    return require.resolve('@stoplight/prism-http')
  } catch {
    try {
      return createRequire(require.resolve('@stoplight/prism-cli')).resolve('@stoplight/prism-http')
    } catch {
      throw new ContractError('missing_package', `Prism is not installed. Install it with: ${INSTALL}`)
    }
  }
}

/**
 * Loads Prism: half a second of work, most of it Prism's own libraries.
 *
 * @throws ContractError `missing_package`, when it is not installed, or what is installed cannot be used
 */
export function loadPrism(): Prism {
  const require = createRequire(import.meta.url)
  const path = findPrism(require)
  let library: unknown
  try {
    library = require(path)
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n', 1) : []
    throw new ContractError('missing_package', `Prism is installed, but does not load (${reason}). Install it again with: ${INSTALL}`)
  }
  if (!isPrism(library)) {
    throw new ContractError('missing_package', `The Prism that is installed is another version. Install this one with: ${INSTALL}`)
  }
  return { read: (document) => readDocument(library, document) }
}

const lowerCase = <T extends string>(text: T): Lowercase<T> => text.toLowerCase() as Lowercase<T>
const noop = (): void => undefined
/** A logger for Prism that says nothing. */
export const silent: Record<string, unknown> = {
  info: noop,
  warn: noop,
  error: noop,
  debug: noop,
  trace: noop,
  success: noop,
  child: () => silent,
}

/** Prism validates nothing: every request is judged by `src/contract`, and once. */
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

async function readDocument({ createInstance, getHttpOperationsFromSpec }: PrismLibrary, document: object): Promise<PrismMock> {
  // Prism puts the targets of all references into the document it is given.
  const read = await getHttpOperationsFromSpec(structuredClone(document))
  // A mock answers; it calls nobody, as Prism would for a spec's callbacks.
  const operations = read.map(({ callbacks: _, ...operation }) => operation)
  const prism = createInstance(configFor({ dynamic: false }), {
    logger: silent,
    // The operation is known by its template; Prism's own router would have to find it again among the filled-in paths.
    route({ resources, input }) {
      const right = resources.find(({ method, path }) => method === input.method && path === input.url.path)
      return right === undefined
        ? { _tag: 'Left', left: new Error(`it has no ${input.method} ${input.url.path}`) }
        : { _tag: 'Right', right }
    },
  })
  return {
    async answer({ method, path, code, mediaType, example, seed }) {
      const config = configFor({
        dynamic: seed !== undefined,
        code,
        ...(mediaType === undefined ? {} : { mediaTypes: [mediaType] }),
        ...(example === undefined ? {} : { exampleKey: example }),
        ...(seed === undefined ? {} : { seed }),
      })
      const result = await prism.request({ method: lowerCase(method), url: { path }, headers: {} }, operations, config)()
      const output = isRecord(result) && isRecord(result['right']) ? result['right']['output'] : undefined
      if (!isRecord(output)) throw isRecord(result) && result['left'] instanceof Error ? result['left'] : new Error('Prism gave no answer')
      // What it cannot give it replaces by the operation's success, without a word.
      if (output['statusCode'] !== code) throw new Error(`the spec says too little to make an answer with status ${code}`)
      return { headers: headersOf(output['headers']), body: output['body'] }
    },
  }
}
