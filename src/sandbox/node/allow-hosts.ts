import { isIPv6 } from 'node:net'

/** A host as it is compared: without the brackets of IPv6, without the dot at the end of a name, in lower case. */
export const bareHost = (hostname: string): string =>
  hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()

/** A host that was allowed, spelled as URLs spell it (`0x7f.1` is `127.0.0.1`). @throws RangeError when it is none */
function spelled(host: string): string {
  const bare = bareHost(host.trim())
  const url = `http://${isIPv6(bare) ? `[${bare}]` : bare}/`
  if (bare !== '' && !/[\s/?#@:*\\]/.test(isIPv6(bare) ? '' : bare) && URL.canParse(url)) return bareHost(new URL(url).hostname)
  throw new RangeError(
    `${JSON.stringify(host)} is no host that could be allowed: give a name or an address, without scheme, port or path, or "*" for any.`,
  )
}

/** Tells whether a host may be reached beside this machine. @throws RangeError for what is no host */
export function allowedHosts(hosts: readonly string[]): (host: string) => boolean {
  const any = hosts.includes('*')
  const allowed = new Set(hosts.filter((host) => host !== '*').map(spelled))
  return (host) => any || allowed.has(host)
}
