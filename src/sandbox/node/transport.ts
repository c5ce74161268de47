import { lookup as resolve } from 'node:dns/promises'
import { isIP } from 'node:net'
import { checkedTimeout, orAborted, withDeadline } from '../deadline.js'
import type { Outgoing, Reply, Transport } from '../delivery-types.js'
import { addressKind } from './address.js'
import { allowedHosts, bareHost } from './allow-hosts.js'
import { exchange } from './exchange.js'

/** One address of a name. */
export interface Address {
  readonly address: string
  readonly family: number
}

export interface TransportOptions {
  /** Hosts that may be reached beside this machine itself, by name or address; `*` is any. */
  readonly allowHosts?: readonly string[]
  /** How long an answer may take, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number
  /** How much of an answer is read. Default 64 KiB; what comes after is not waited for. */
  readonly maxBytes?: number
  /** Finds the addresses of a name; default: the system's resolver. */
  readonly lookup?: (hostname: string) => Promise<readonly Address[]>
}

/** Why nothing was sent. */
class Refused extends Error {}

const isLocalName = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost')

/** The error in a few words: the system's code where there is one. */
const wordsOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : 'the message could not be sent'

/**
 * Sends deliveries over the network, to this machine alone unless more is allowed. An address is checked after it was resolved, and the connection goes to
 * the very address that was checked. Redirects are not followed.
 *
 * @throws RangeError for a host that is none, or a timeout that is not positive
 */
export function networkTransport(options: TransportOptions = {}): Transport {
  const { maxBytes = 64 * 1024 } = options
  const timeoutMs = checkedTimeout(options.timeoutMs ?? 10_000)
  const lookup = options.lookup ?? ((hostname: string) => resolve(hostname, { all: true }))
  const isAllowed = allowedHosts(options.allowHosts ?? [])

  const notAllowed = (host: string): Refused =>
    new Refused(`${host} is not this machine; --allow-host ${host} (allowHosts) lets the sandbox send there`)

  const check = (host: string, address: string): void => {
    const kind = addressKind(address)
    if (kind === 'never') throw new Refused(`${host} is at an address that is never reached: link-local, a metadata service, or no host`)
    if (kind === 'other' && !isAllowed(host)) throw notAllowed(host)
  }

  /** The address to connect to. Of several every one must be good: which is tried is not ours to say. */
  const addressOf = async (host: string): Promise<Address> => {
    if (isIP(host) !== 0) {
      check(host, host)
      return { address: host, family: isIP(host) }
    }
    // Not even asked for: a name that is looked up can itself carry something out.
    if (!isLocalName(host) && !isAllowed(host)) throw notAllowed(host)
    const found = await lookup(host)
    for (const { address } of found) check(host, address)
    // Servers on a machine's own name listen on IPv4 more often than not.
    const best = found.find(({ family }) => family === 4) ?? found[0]
    if (best === undefined) throw new Refused(`${host} has no address`)
    return best
  }

  const send = async (outgoing: Outgoing, signal: AbortSignal): Promise<Reply> => {
    if (!URL.canParse(outgoing.url)) throw new Refused('the URL cannot be read')
    const url = new URL(outgoing.url)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused(`${url.protocol} is not sent to: only http and https are`)
    if (url.username !== '' || url.password !== '') throw new Refused('the URL has credentials in it')
    const to = await orAborted(addressOf(bareHost(url.hostname)), signal)
    return exchange(url, outgoing, to, signal, maxBytes)
  }

  return async (outgoing, stop) => {
    try {
      return await withDeadline(timeoutMs, stop, (signal) => send(outgoing, signal))
    } catch (error) {
      return { error: wordsOf(error), ...(error instanceof Refused ? { blocked: true } : {}), bytes: 0 }
    }
  }
}
