import type { PlainCall } from '../listen.js'

const nameOf = (hostname: string): string => hostname.replace(/\.$/, '').toLowerCase()

/**
 * Whether a Host header is the sandbox's own. A name of somebody else can be made to point at this machine (DNS rebinding), and its
 * pages would then be of the sandbox's own origin; an address cannot.
 */
function isOwnHost(host: string, origin: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false
  const { hostname, username, pathname, search } = new URL(`http://${host}`)
  if (username !== '' || pathname !== '/' || search !== '') return false
  const name = nameOf(hostname)
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.startsWith('[')
  return isAddress || name === 'localhost' || name.endsWith('.localhost') || name === nameOf(new URL(origin).hostname)
}

/** Whether a page of another origin sent this. What no page sent has neither of these headers. */
function isForeign(call: PlainCall, host: string): boolean {
  const origin = call.headers.get('origin')
  // `null` is a page without an origin, such as a sandboxed frame of anybody's.
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== new URL(`http://${host}`).host)) return true
  const site = call.headers.get('sec-fetch-site')
  // A link on another page may lead here; a script there may not read what it finds.
  const isVisit = call.method === 'GET' && call.headers.get('sec-fetch-mode') === 'navigate'
  return (site === 'cross-site' || site === 'same-site') && !isVisit
}

/** Under which name and port the sandbox was called. */
export const hostOf = (call: PlainCall): string => call.headers.get('host') ?? new URL(call.origin).host

/**
 * Why a call of the control plane is refused; undefined when it may go on. Pages of other origins must not drive the sandbox of whoever
 * looks at them.
 */
export function refusal(call: PlainCall): string | undefined {
  const host = hostOf(call)
  if (!isOwnHost(host, call.origin))
    return `The control plane does not answer to the host ${JSON.stringify(host.slice(0, 200))}. Call it by its address or as localhost, or let the sandbox listen on that name.`
  return isForeign(call, host) ? 'The control plane answers to pages of its own origin only.' : undefined
}
