/** What Prism's proxy finds in the same messages: its library, with an upstream that gives the answers of the measurement. */
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { isObject } from '../src/judge/schema-facts.js'
import { silent } from '../src/mock/prism.js'
import { asOperations, type Exchange, pathOfEvent, spoken } from './mutation-exchanges.js'

type Input = Parameters<ReturnType<typeof createInstance>['request']>[0]

const CONFIG = {
  isProxy: true,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  upstream: new URL('http://upstream.test'),
  mock: { dynamic: false },
} as const

/** Prism refuses every request under an HTTP scheme that it does not know: such a one is told to it as a key in the same header. */
function knownSchemes(document: object): object {
  const components: unknown = Reflect.get(document, 'components')
  if (!isObject(components) || !isObject(components['securitySchemes'])) return document
  const schemes = Object.entries(components['securitySchemes']).map(([name, scheme]) => {
    const known =
      !isObject(scheme) || scheme['type'] !== 'http' || ['basic', 'bearer', 'digest'].includes(String(scheme['scheme']).toLowerCase())
    return [name, known ? scheme : { type: 'apiKey', in: 'header', name: 'Authorization' }]
  })
  return { ...document, components: { ...components, securitySchemes: Object.fromEntries(schemes) } }
}

/** A body as Prism's server and its forwarder parse it: JSON as its value, all else as text. @throws SyntaxError where they fail too */
function parsed(bytes: Uint8Array, contentType: string | null): unknown {
  const text = new TextDecoder().decode(bytes)
  return /^application\/([\w.+-]+\+)?json\b/i.test(contentType ?? '') ? JSON.parse(text) : text
}

const found = (value: unknown, side: string): boolean => {
  const validations = isObject(value) && isObject(value['validations']) ? value['validations'][side] : undefined
  return Array.isArray(validations) && validations.length > 0
}

/**
 * Holds exchanges against a document.
 *
 * @returns for each exchange whether Prism finds anything wrong with the side that is judged, warnings and refusals included
 */
export async function prismFindings(document: object, exchanges: readonly Exchange[]): Promise<boolean[]> {
  const operations = (await getHttpOperationsFromSpec(structuredClone(knownSchemes(asOperations(document))))).map(
    ({ callbacks: _, ...rest }) => rest,
  )
  let answer: Exchange['response']
  const prism = createInstance(CONFIG, {
    logger: silent,
    forward: () => () => async () => {
      const { status, headers, body } = answer
      try {
        const type = status === 204 ? null : headers.get('content-type')
        return { _tag: 'Right', right: { statusCode: status, headers: Object.fromEntries(headers), body: parsed(body, type) } }
      } catch (error) {
        return { _tag: 'Left', left: error instanceof Error ? error : new Error(String(error)) }
      }
    },
  })
  const results: boolean[] = []
  for (const exchange of exchanges) {
    answer = exchange.response
    const { method, url, headers, body } = exchange.request
    const query: Record<string, string | string[]> = {}
    for (const name of new Set(url.searchParams.keys())) {
      const all = url.searchParams.getAll(name)
      query[name] = all.length > 1 ? all : (all[0] ?? '')
    }
    try {
      const input: Input = {
        method: spoken(method),
        url: { path: exchange.event === undefined ? url.pathname : pathOfEvent(exchange.event), query },
        headers: Object.fromEntries(headers),
        body: body.byteLength === 0 ? null : parsed(body, headers.get('content-type')),
      }
      const result: unknown = await prism.request(input, operations, CONFIG)()
      const right = isObject(result) ? result['right'] : undefined
      results.push(right === undefined || found(right, exchange.side === 'response' ? 'output' : 'input'))
    } catch {
      results.push(true) // its server answers with an error
    }
  }
  return results
}
