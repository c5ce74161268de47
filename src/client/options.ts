import type { ContractTable } from '../contract/types.js'
import { ClientError } from './errors.js'
import type { Loose } from './loose.js'

/** @throws ClientError `bad_base_url` */
export function checkedBaseUrl(text: unknown): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new ClientError('bad_base_url', 'baseUrl must be an absolute http or https URL: "http://127.0.0.1:4010".')
  }
  if (url.username !== '' || url.password !== '')
    throw new ClientError('bad_base_url', 'baseUrl must not have credentials in it: give them as options.')
  if (url.search !== '' || url.hash !== '')
    throw new ClientError('bad_base_url', 'baseUrl must have no query and no fragment: paths are appended to it.')
  return url.href.replace(/\/+$/, '')
}

/** The root of all paths: `baseUrl`, or the server of the `region`. @throws ClientError `bad_base_url` or `unknown_region` */
export function serverUrl(table: ContractTable, { region, baseUrl }: Loose): string {
  const regions = table.servers.flatMap((server) => server.region ?? [])
  const server = region === undefined ? table.servers[0] : table.servers.find((candidate) => candidate.region === region)
  if (region !== undefined && server === undefined) {
    const known = regions.length === 0 ? `${table.id} has no regions` : `it is one of ${regions.join(', ')}`
    throw new ClientError('unknown_region', `There is no region ${JSON.stringify(region)}: ${known}.`)
  }
  if (baseUrl === undefined && server === undefined)
    throw new ClientError('bad_base_url', `The spec of ${table.id} names no server: give a baseUrl.`)
  return checkedBaseUrl(baseUrl ?? server?.url)
}

/**
 * Holds the options of `createClient` against those that there are: a misspelt `baseUrl` must not end in calls to the real API.
 *
 * @throws ClientError `invalid_option`; it names the option, never its value
 */
export function checkOptions(table: ContractTable, options: Loose): void {
  const parts = Object.values(table.securitySchemes).flatMap(({ credentials }) => Object.values(credentials ?? {}))
  const own = [...parts.flatMap((part) => ('option' in part ? part.option : [])), ...Object.values(table.pathOptions)]
  const known = new Set([...own, 'baseUrl', 'region', 'fetch', 'guard', 'headers'])
  for (const name of Object.keys(options)) {
    if (!known.has(name))
      throw new ClientError(
        'invalid_option',
        `createClient for ${table.id} has no option ${JSON.stringify(name)}. It has: ${[...known].join(', ')}.`,
      )
  }
  if (!/^(?:off|warn|throw)$/.test(String(options['guard'] ?? 'off')))
    throw new ClientError('invalid_option', 'guard must be "off", "warn" or "throw".')
  if (options['fetch'] !== undefined && typeof options['fetch'] !== 'function')
    throw new ClientError('invalid_option', 'fetch must be a function from Request to Response.')
}
