import type { checkPayload } from '../contract/event.js'
import { eventLabel, matchEvent } from '../contract/match.js'
import { pointerText, quote } from '../contract/text.js'
import type { Contract, EventTable, Notice } from '../contract/types.js'
import { type BodyLimits, readBytes } from './body.js'
import { WebhookError, type WebhookErrorCode } from './error.js'
import { type Hold, holdOnce, NO_HOLD } from './hold.js'
import type { ReplayStore } from './replay.js'

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
  /** Until when the message could be sent again, in milliseconds since 1970; absent: without end. */
  readonly replayUntil?: number
}

/** What is special about one provider's deliveries. */
export interface Scheme<O> {
  readonly methods: readonly string[]
  /** Reads and verifies. May throw a `WebhookError`; anything else it throws counts as a malformed body. */
  open(request: Request, read: () => Promise<Uint8Array<ArrayBuffer>>, options: O & ReceiveOptions, table: EventTable): Promise<Authentic>
  /** Where messages are remembered when the caller says nothing of it. Contracts that share keys share it. */
  readonly defaultReplay?: ReplayStore
  /** The statuses with which this provider wants to be answered, where they are not the usual ones. */
  readonly statuses?: Readonly<Partial<Record<WebhookErrorCode, number>>>
}

/** Receives one event. */
export type Receive<Events, O> = (request: Request, options: O & ReceiveOptions) => Promise<Received<Events>>

/** How long a message is remembered that nothing dates. */
const UNDATED_MS = 30 * 24 * 3600_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Plain JavaScript easily hands over what its framework calls a request, or forgets the options. */
function requireArguments(request: unknown, options: unknown): void {
  if (!isRecord(request) || !isRecord(request['headers']) || typeof request['headers']['get'] !== 'function') {
    throw new WebhookError(
      'not_a_request',
      'The receiver takes a Web Request (Hono: c.req.raw). For node:http, Express and Fastify use createNodeWebhookHandler.',
    )
  }
  if (!isRecord(options)) throw new WebhookError('no_key', 'The receiver needs options, with the key: receiveEvent(request, { … }).')
}

type Judge = (type: string, payload: unknown) => ReturnType<typeof checkPayload>

/** The validators, loaded with the first event that needs them; a load that failed is tried again. */
function lazyJudge(loadContract: () => Promise<Contract>): () => Judge | Promise<Judge> {
  let judge: Judge | undefined
  return () =>
    judge ??
    Promise.all([loadContract(), import('../contract/event.js')]).then(
      ([contract, event]) => {
        judge = (type, payload) => event.checkPayload(contract, type, payload)
        return judge
      },
      (cause: unknown) => {
        throw new WebhookError('receiver_failed', 'The contract could not be loaded.', { cause })
      },
    )
}

/** Names what is wrong, and not what came: the message ends up in logs. */
function invalid(verdict: ReturnType<Judge>): WebhookError {
  const faults = verdict.violations.slice(0, 5).map(({ pointer, expected }) => `${pointerText(pointer) || 'body'}: expected ${expected}`)
  return new WebhookError('invalid_payload', `The event ${verdict.operation} breaks its contract: ${faults.join('; ')}.`)
}

function unknownEvent(table: EventTable, payload: unknown): Pick<AnyReceived, 'type' | 'event' | 'notices'> {
  const label = eventLabel(table.match, payload)
  if (label === '' || !isRecord(payload)) throw new WebhookError('invalid_payload', 'The message does not say which event it is.')
  const actual = quote(label)
  const text = `the event ${actual} is not in the contract`
  return { type: 'unknown', event: payload, notices: [{ message: 'event', in: 'body', pointer: '', keyword: 'newEvent', actual, text }] }
}

/**
 * Makes a contract's receiver.
 *
 * @param table how its events are told apart
 * @param loadContract the validators; not called with `validate: false`
 */
export function receiverFor<Events, O>(table: EventTable, scheme: Scheme<O>, loadContract: () => Promise<Contract>): Receive<Events, O>
export function receiverFor<O>(
  table: EventTable,
  scheme: Scheme<O>,
  loadContract: () => Promise<Contract>,
): (request: Request, options: O & ReceiveOptions) => Promise<unknown> {
  const judge = lazyJudge(loadContract)

  const open = async (request: Request, options: O & ReceiveOptions): Promise<Authentic> => {
    try {
      return await scheme.open(request, () => readBytes(request, options), options, table)
    } catch (error) {
      throw error instanceof WebhookError ? error : new WebhookError('malformed_body', 'The message cannot be read.')
    }
  }

  const identify = async (payload: unknown, validate: boolean): Promise<Pick<AnyReceived, 'type' | 'event' | 'notices'>> => {
    const type = matchEvent(table.match, payload)
    if (type === undefined) return unknownEvent(table, payload)
    if (!validate) return { type, event: payload, notices: [] }
    const verdict = (await judge())(type, payload)
    if (!verdict.ok) throw invalid(verdict)
    return { type, event: payload, notices: verdict.notices }
  }

  const receive = async (request: Request, options: O & ReceiveOptions): Promise<AnyReceived> => {
    requireArguments(request, options)
    if (!scheme.methods.includes(request.method)) {
      const allow = scheme.methods.join(', ')
      throw new WebhookError('method_not_allowed', `Events come by ${allow}, not by ${request.method}.`, { headers: { allow } })
    }
    const { replay = scheme.defaultReplay, now = Date.now, hold = false, validate = true } = options
    const { payload, replayKey, replayUntil } = await open(request, options)
    const { type, event, notices } = await identify(payload, validate)
    // Last, so that what is refused for another reason may come again.
    const held =
      replay && replayKey !== undefined ? await holdOnce(replay, replayKey, replayUntil ?? now() + UNDATED_MS, now(), hold) : NO_HOLD
    return { type, event, notices, settle: held.settle, release: held.release }
  }

  return async (request, options) => {
    try {
      return await receive(request, options)
    } catch (error) {
      if (!(error instanceof WebhookError)) throw new WebhookError('receiver_failed', 'The receiver failed.', { cause: error })
      const { code, message, headers, cause } = error
      const status = scheme.statuses?.[code]
      throw status === undefined ? error : new WebhookError(code, message, { status, headers, cause })
    }
  }
}
