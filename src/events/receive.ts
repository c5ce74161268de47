import type { Contract, EventTable, Notice } from '../contract/types.js'
import type { Admit } from './admit.js'
import { type BodyLimits, readBytes } from './body.js'
import type { Hold } from './hold.js'
import { inWords, Refusal } from './refusal.js'
import type { ReplayStore } from './replay.js'
import type { ProviderWords } from './words.js'

export interface ReceiveOptions extends BodyLimits {
  /**
   * Hold the event against its contract. `true` (default): one that breaks it is refused as `invalid_payload`, so that the types keep
   * their word. `false`: whatever is authentic comes through, and nothing of the validators is loaded.
   */
  readonly validate?: boolean
  /** The time, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number
  /**
   * Where it is remembered which messages were taken, so that none is taken twice. Default: in memory, for providers whose signatures do not
   * cover the body. `false`: nowhere. A message that nothing dates is remembered for 30 days.
   */
  readonly replay?: ReplayStore | false
  /**
   * Keep the message pending until `settle()` or `release()` is called, for work that goes on after this call: a copy that arrives meanwhile is
   * refused as `in_progress`, which the provider retries. Default `false`: settled at once. Handlers hold by themselves.
   */
  readonly hold?: boolean
}

interface Common extends Hold {
  /** What the event has and its contract does not name. */
  readonly notices: readonly Notice[]
}

/** An event that arrived. `type` is the name under which it is registered, and narrows `event`. */
export type Received<Events> =
  | { [K in keyof Events]: { readonly type: K; readonly event: Events[K] } & Common }[keyof Events]
  | ({
      /** An event that the contract does not name: authentic, and new. */
      readonly type: 'unknown'
      readonly event: Readonly<Record<string, unknown>>
    } & Common)

/** What was received, before its type is known to TypeScript. */
export interface AnyReceived extends Common {
  readonly type: string
  readonly event: unknown
}

/** A payload whose sender is who he says. */
export interface Authentic {
  readonly payload: unknown
  /** What makes the message this one message; undefined when nothing does. */
  readonly replayKey?: string
  /** Until when the message could be sent again, in milliseconds since 1970; absent, or not finite: without end. */
  readonly replayUntil?: number
}

/** What is special about one provider's deliveries. */
export interface Scheme<O> {
  readonly methods: readonly string[]
  /** Reads and verifies. May throw a `Refusal`; anything else it throws counts as a malformed body. */
  open(
    request: Request,
    read: () => Promise<Uint8Array<ArrayBuffer>>,
    options: O & ReceiveOptions,
    generated: Generated,
  ): Promise<Authentic>
  /** How this provider's refusals are put into words, and answered. */
  readonly words?: () => Promise<ProviderWords>
  /** Where messages are remembered when the caller says nothing of it. Contracts that share keys share it. */
  readonly defaultReplay?: () => Promise<{ readonly store: ReplayStore }>
}

/** Receives one event. */
export type Receive<Events, O> = (request: Request, options: O & ReceiveOptions) => Promise<Received<Events>>

/** What is generated for a contract's receiver. Each is loaded when it is needed. */
export interface Generated {
  readonly events: () => Promise<{ readonly events: EventTable }>
  /** The validators: not called with `validate: false`. */
  readonly contract: () => Promise<{ readonly contract: Contract }>
}

/** Makes a contract's receiver. What follows once the sender is known (which event it is, whether it keeps the contract) is loaded then. */
export function receiverFor<Events, O>(generated: Generated, scheme: Scheme<O>): Receive<Events, O>
export function receiverFor<O>(
  generated: Generated,
  scheme: Scheme<O>,
): (request: Request, options: O & ReceiveOptions) => Promise<unknown> {
  let admit: Admit | undefined

  const open = async (request: Request, options: O & ReceiveOptions): Promise<Authentic> => {
    try {
      return await scheme.open(request, () => readBytes(request, options), options, generated)
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('malformed_body')
    }
  }

  return (request, options) =>
    inWords(async () => {
      // Plain JavaScript easily hands over what its framework calls a request, or forgets the options.
      const given: { readonly headers?: { readonly get?: unknown } } | null | undefined = request
      if (typeof given?.headers?.get !== 'function') throw new Refusal('not_a_request')
      if (!options) throw new Refusal('no_key')
      if (!scheme.methods.includes(request.method)) throw new Refusal('method_not_allowed', [request.method, scheme.methods])
      const authentic = await open(request, options)
      admit ??= await (await import('./admit.js')).admitterFor(generated, scheme.defaultReplay)
      return admit(authentic, options)
    }, scheme.words)
}
