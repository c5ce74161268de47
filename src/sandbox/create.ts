import { isBodiless } from '../contract/bodiless.js'
import type { Listening, ListenOptions, PlainAnswer, PlainCall, PlainHandler } from '../listen.js'
import type { Duration } from './clock.js'
import { CONTROL_PATH, control } from './control.js'
import { orAborted } from './deadline.js'
import type { Attempt, Delivery } from './delivery-types.js'
import type { Faults } from './faults.js'
import { locator } from './locate.js'
import { SandboxEngine, type SandboxOptions, type SandboxParts, type SandboxSource } from './sandbox.js'

/** A stand-in for the providers, which remembers and delivers. */
export interface Sandbox {
  /** Answers a request without a socket. Paths as mounted (`/<contract>/…`), or the provider's own URLs: give it to a client as its `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Serves over HTTP; `urls` has what to give to a client as `baseUrl`, by contract. */
  listen(options?: ListenOptions): Promise<Listening & { readonly urls: Readonly<Record<string, string>> }>
  /**
   * Lets an event happen, and delivers it to every URL that is registered for it. Resolves when the first attempts are settled.
   *
   * @param overrides what the event has otherwise than the spec's example: fields of its data
   * @throws ContractError `unknown_contract` or `unknown_event`
   */
  trigger(contract: string, event: string, overrides?: Readonly<Record<string, unknown>>): Promise<readonly Delivery[]>
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number
    /** Moves the time forward; resolves when all that fell due is settled. @throws RangeError for what is no duration */
    advance(duration: Duration): Promise<void>
  }
  /** Every attempt, oldest first. */
  deliveries(): readonly Attempt[]
  /** Hears of every attempt; returns what ends it. */
  onDelivery(listener: (attempt: Attempt) => void): () => void
  /** Sets the faults to play; `{}` ends them. @throws RangeError naming what cannot be played */
  faults(faults: Faults): void
  /** Forgets everything but the time. */
  reset(): Promise<void>
  /** Stops listening and delivering. May be called more than once. */
  close(): Promise<void>
}

const EMPTY = new Uint8Array()
const IN_PROCESS = 'http://sandbox.localhost'

const isControl = (target: string): boolean =>
  target.startsWith(CONTROL_PATH) && ['', '/', '?'].includes(target.charAt(CONTROL_PATH.length))

/** Brings a call to whom it is for. */
function dispatcher(engine: SandboxEngine): (call: PlainCall) => Promise<PlainAnswer> {
  const locate = locator(engine.mounted)
  const mounts = [...engine.mounted.keys()].map((id) => `/${id}`)
  const body = JSON.stringify({
    error: `There is nothing at this path. The contracts are at ${mounts.join(', ')}, the control plane at ${CONTROL_PATH}.`,
    contracts: mounts,
  })
  return async (call) => {
    if (isControl(call.target)) return control(engine, call)
    const { url, place, found } = locate(call)
    if (place === undefined) return { status: 404, headers: { 'content-type': 'application/json' }, body }
    const { method, target, headers, body: sent, origin } = call
    return engine.answer(place.contract, { method, target, headers, body: sent, origin, url, found, region: place.region })
  }
}

async function toCall(request: Request): Promise<PlainCall> {
  const url = new URL(request.url)
  const body = request.body === null ? EMPTY : new Uint8Array(await request.arrayBuffer())
  return { method: request.method, target: url.pathname + url.search, headers: request.headers, body, origin: url.origin }
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '')

/**
 * Makes a sandbox of these contracts.
 *
 * @param listen what serves a handler on a port; the engine itself opens none
 */
export function sandboxOf(
  sources: readonly SandboxSource[],
  options: SandboxOptions,
  parts: SandboxParts & { readonly listen: (handler: PlainHandler, options: ListenOptions) => Promise<Listening> },
): Sandbox {
  const engine = new SandboxEngine(sources, options, parts)
  const dispatch = dispatcher(engine)
  const listening = new Set<Listening>()
  let closing: Promise<void> | undefined
  return {
    async fetch(input, init) {
      const isPath = typeof input === 'string' && input.startsWith('/')
      const request = new Request(isPath ? IN_PROCESS + input : input, init)
      request.signal.throwIfAborted()
      const call = await toCall(request)
      const { status, headers, body, drop } = await orAborted(dispatch(call), request.signal)
      if (drop === true) throw new TypeError('fetch failed: the sandbox was told to cut the line')
      return new Response(isBodiless(status) || call.method === 'HEAD' ? null : body, { status, headers })
    },
    async listen(where = {}) {
      if (closing !== undefined) throw new Error('The sandbox is closed. Make a new one with createSandbox().')
      const server = await parts.listen(dispatch, where)
      listening.add(server)
      const urls = sources.map(({ contract }) => [contract.id, `${server.url}/${contract.id}${pathOf(contract.servers[0]?.url ?? '')}`])
      return { ...server, urls: Object.fromEntries(urls) }
    },
    trigger: (contract, event, overrides) => engine.trigger(contract, event, overrides),
    clock: { now: () => engine.clock.now(), advance: (duration) => engine.advance(duration) },
    // Sorted by when they were made: one that hung ended after later ones.
    deliveries: () => [...engine.deliveries.attempts].sort((a, b) => a.at - b.at),
    onDelivery: (listener) => engine.onAttempt(listener),
    faults: (faults) => engine.setFaults(faults),
    reset: () => engine.reset(),
    close() {
      closing ??= Promise.all([...listening].map((server) => server.close())).then(() => engine.close())
      return closing
    },
  }
}
