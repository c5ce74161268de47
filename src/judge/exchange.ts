import type { BodyCopy } from './body-copy.js'

/** Headers as they came: in their order and spelling, a name as often as it was there. */
export type HeaderPairs = readonly (readonly [name: string, value: string])[]

export interface ExchangedRequest {
  readonly method: string
  /** Where it was sent: the upstream, never the proxy. */
  readonly url: URL
  readonly httpVersion: string
  /** As they were sent on. */
  readonly headers: HeaderPairs
  readonly body: BodyCopy
}

export interface ExchangedResponse {
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly headers: HeaderPairs
  readonly body: BodyCopy
}

/**
 * How an exchange ended. `complete`: both bodies to their ends. `aborted`: the client went away. `failed`: the upstream did not answer, or
 * broke off. `refused`: the proxy did not pass the request on.
 */
export type Outcome = 'complete' | 'aborted' | 'failed' | 'refused'

/** What passed through the proxy, with bounded copies of the bodies. */
export interface Exchange {
  readonly request: ExchangedRequest
  /** The upstream's; undefined when none came. */
  readonly response: ExchangedResponse | undefined
  readonly outcome: Outcome
  /** Why it failed or was refused, in words for people. */
  readonly problem: string | undefined
  readonly started: Date
  /** Milliseconds: until the request was sent, until the answer began, until it ended. */
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
}
