import type { ContractExamples, Verdict } from '../contract/index.js'
import type { Clock } from './clock.js'
import type { Attempt, Delivery } from './delivery-types.js'
import type { LimitState } from './limits.js'
import type { Store } from './store.js'

/** One call of an operation. It was judged before: its values are what the contract says they are. */
export interface Call {
  readonly contract: string
  readonly operation: string
  /** Which of the provider's servers was called. */
  readonly region: string | undefined
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly headers: { get(name: string): string | null }
  /** The URL up to the provider's own path, for links to other pages. */
  base(): string
}

/** An answer of the provider. A string goes as `text/plain` when `type` says so; everything else as JSON. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface HandlerMethod {
  // A method, not a function type: handlers narrow what they take to their operation's own types, which the judgement has made sure of.
  handle(call: Call): Answer | Promise<Answer>
}
export type Handler = HandlerMethod['handle']
export type Handlers = Readonly<Record<string, Handler>>

type BodyOf<R> = R extends { content: infer C } ? C[keyof C] : undefined
type ParameterOf<Op, Place extends string> = Op extends { parameters: { [K in Place]?: infer P } } ? NonNullable<P> : object

/** The call of one operation, in the types of the spec. */
export type CallOf<Op> = Omit<Call, 'path' | 'query' | 'body'> & {
  readonly path: ParameterOf<Op, 'path'>
  readonly query: Partial<ParameterOf<Op, 'query'>>
  readonly body: Op extends { requestBody?: infer B } ? BodyOf<NonNullable<B>> : undefined
}

/** The answers that the spec allows for one operation. */
export type AnswerOf<Op> = Op extends { responses: infer R }
  ? {
      [S in keyof R & number]: {
        readonly status: S
        readonly type?: string
        readonly headers?: Readonly<Record<string, string>>
      } & (R[S] extends { content: infer C } ? { readonly body: C[keyof C] } : { readonly body?: undefined })
    }[keyof R & number]
  : never

/** One handler for each of these operations, in the types of the spec. */
export type HandlersOf<Operations, Names extends keyof Operations> = {
  readonly [K in Names]: (call: CallOf<Operations[K]>) => AnswerOf<Operations[K]> | Promise<AnswerOf<Operations[K]>>
}

/** Why a request is refused before its operation sees it. */
export interface Problem {
  readonly kind: 'credentials' | 'malformed' | 'invalid' | 'not-found' | 'too-many'
  readonly contract: string
  readonly operation: string
  readonly verdict: Verdict
  /** With `too-many`: seconds until the next request is taken. */
  readonly retryAfter?: number
}

/** A URL that is to hear of an event. */
export interface Target {
  /** The webhook in the provider's own terms; kept with the delivery. */
  readonly key: string
  readonly url: string
}

/** What happens, to be told to whoever registered for it. */
export interface Occurrence {
  readonly contract: string
  /** The name under which the event is registered. */
  readonly event: string
  readonly payload: object
  /** Only the targets of this key; default: all. */
  readonly only?: string
}

/** All that a provider's rules may use of the sandbox. */
export interface World {
  readonly store: Store
  readonly clock: Clock
  readonly options: ProviderOptions
  readonly examples: (contract: string) => ContractExamples
  /** Sends an event to its targets; resolves when the deliveries are recorded, before they are made. */
  emit(occurrence: Occurrence): Promise<readonly Delivery[]>
}

/** What the user of a sandbox may set for a provider. */
export interface ProviderOptions {
  /** The key that signs events; a provider may let it be changed by a request. */
  readonly signingKey: string
  /** Things that must exist before they are used (names of domains, numbers of accounts), where a provider has such; default: whatever is used. */
  readonly known?: readonly string[]
  /** Which of a provider's retry schedules; default: today's. */
  readonly schedule?: string
}

/** How a provider behaves: its state, its answers, its deliveries. */
export interface ProviderRules {
  /** By contract id, then by operationId. */
  readonly handlers: Readonly<Record<string, Handlers>>
  /** The Content-Type of JSON; default `application/json`. */
  readonly jsonType?: string
  /** What JSON ends with; default nothing. */
  readonly jsonEnd?: string
  /** How many requests a minute, over all its contracts, and the headers that tell of it. */
  readonly limit: {
    readonly perMinute: number
    headers?(state: LimitState): Readonly<Record<string, string>>
  }
  /** The provider's own words for a request that is refused; undefined where it has none, and answers as if nothing were wrong. */
  refuse(problem: Problem): Answer | undefined
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** An event like the example, but for what the caller wants otherwise. */
  compose(contract: string, event: string, example: unknown, overrides: Readonly<Record<string, unknown>>): object
  /** Who is to hear of an event. */
  targets(occurrence: Occurrence): readonly Target[]
  /** The request that the provider sends, signed. */
  request(occurrence: Occurrence, target: Target): Promise<Request>
  /** Whether an attempt was taken by the receiver; otherwise after how many milliseconds to try again, or that it is given up. */
  judge(
    attempt: Pick<Attempt, 'event' | 'contract' | 'number' | 'status' | 'error'>,
  ): 'delivered' | 'given-up' | { readonly retryAfter: number }
  /** Hears of every delivery before its first attempt, to keep what the provider shows of it. */
  recorded?(delivery: Delivery): void
  /** Hears of every attempt. */
  attempted?(attempt: Attempt, delivery: Delivery): void
  /** What there is, for whoever looks at the sandbox: one row a webhook. */
  webhooks(contract: string): readonly { readonly key: string; readonly event: string; readonly url: string; readonly enabled: boolean }[]
}

export type RulesFactory = (world: World) => ProviderRules
