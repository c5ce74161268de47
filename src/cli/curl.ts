import type { Contract, ContractExamples } from '../contract/index.js'
import { type ClientFactory, callerFor, exampleInit } from '../judge/caller.js'

/** A word as every shell reads it back: bare where it can be, otherwise in quotes. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  // Double quotes are understood by Windows too, but a POSIX shell reads more into them.
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}

/** The credentials of a request as curl takes them. */
function credentials(request: Request): string[] {
  const header = request.headers.get('authorization')
  if (header === null) return []
  const basic = /^Basic (.+)$/.exec(header)?.[1]
  return basic === undefined ? ['-H', quoted(`Authorization: ${header}`)] : ['-u', quoted(atob(basic))]
}

/**
 * A command line that calls the contract's first reading operation, as its client would; undefined when it has none.
 *
 * @param baseUrl where a mock of the contract is: the credentials are made up
 */
export async function curlFor(
  { contract, examples, createClient }: { contract: Contract; examples: ContractExamples; createClient: ClientFactory },
  baseUrl: string,
): Promise<string | undefined> {
  const found = Object.entries(contract.operations).find(([id, { method }]) => method === 'GET' && examples.operations[id] !== undefined)
  const shown = examples.operations[found?.[0] ?? '']
  if (found === undefined || shown === undefined) return undefined
  const call = callerFor(contract, createClient, { baseUrl, fetch: async () => new Response(null, { status: 204 }) })
  const { request } = await call(found[0], exampleInit(shown))
  return ['curl', ...credentials(request), quoted(request.url)].join(' ')
}
