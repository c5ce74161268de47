import type { ContractId } from '../registry.js'
import { UsageError } from './errors.js'
import { isLoopback } from './loopback.js'
import { contractNamed, contractsNamed } from './options.js'
import { didYouMean } from './suggest.js'

const OWN = ['mock', 'sandbox', 'live'] as const

/** What is tested: ours, started for it; the provider itself; or whatever is at a URL. */
export type Target = (typeof OWN)[number] | URL

/** @throws UsageError when it is none */
export function targetFrom(text = 'mock'): Target {
  const own = OWN.find((name) => name === text)
  if (own !== undefined) return own
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) {
    const hint = didYouMean(text, OWN, '--target ')
    throw new UsageError(
      `--target ${JSON.stringify(text)} is none.${hint} It is mock, sandbox, live, or the base URL of one contract: http://127.0.0.1:4020/emma.`,
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError('The URL of --target must have no credentials, no query and no fragment. Keys come from the environment.')
  }
  return url
}

interface Given {
  readonly write?: boolean | undefined
  readonly 'clean-up'?: boolean | undefined
  readonly 'url-base'?: string | undefined
}

/** @throws UsageError when the options do not go with the target */
export function checkForTarget(target: Target, { write, 'clean-up': cleanUp, 'url-base': urlBase }: Given): void {
  if (target === 'mock' && write === true) {
    throw new UsageError('A mock remembers nothing, so there is nothing to --write. Use --target sandbox to see webhooks live and die.')
  }
  if ((target === 'mock' || target === 'sandbox') && cleanUp === true) {
    throw new UsageError(`A ${target} begins empty, so there is nothing to --clean-up. It is for --target live, or a URL.`)
  }
  if (urlBase !== undefined && write !== true && target !== 'sandbox') {
    throw new UsageError('--url-base is for the webhooks that --write creates. Add --write, or leave it out.')
  }
}

/** Has another contract taken its place? Then the API that it describes may be there no more. */
async function isSuperseded(id: ContractId): Promise<boolean> {
  const [{ readFile }, { specUrl }] = await Promise.all([import('node:fs/promises'), import('../registry.js')])
  const spec: { readonly info?: Readonly<Record<string, unknown>> } = JSON.parse(await readFile(specUrl(id), 'utf8'))
  return typeof spec.info?.['x-succeeded-by'] === 'string'
}

/** The contracts that are tested. @throws UsageError when one is unknown, or a URL is for more or less than one */
export async function contractsFor(target: Target, names: readonly string[]): Promise<readonly ContractId[]> {
  if (target instanceof URL) {
    const [name] = names
    if (name === undefined || names.length > 1) {
      throw new UsageError(`A URL is the base URL of one contract. Say which: webhook-contracts test CONTRACT --target ${target.href}`)
    }
    return [contractNamed(name)]
  }
  const ids = contractsNamed(names)
  if (target !== 'live' || names.length > 0) return ids
  const superseded = await Promise.all(ids.map(isSuperseded))
  return ids.filter((_, i) => superseded[i] !== true)
}

/** @throws UsageError when keys would be sent so that others can read them */
export function checkSecrecy(url: URL, secrets: readonly string[]): void {
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && secrets.length > 0) {
    throw new UsageError(`http would send your keys to ${url.host} for all to read. Use https, or unset the keys.`)
  }
}
