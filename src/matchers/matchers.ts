/** The matchers, for any runner that extends `expect` as Jest does. */
import { type CheckOptions, type Contract, checkEvent, checkRequest, checkResponse, operationOf, type Verdict } from '../contract/index.js'
import { differences } from './explain.js'
import { isRequest, isResponse, kindOf } from './subject.js'

export interface MatcherOptions extends CheckOptions {
  /** Fail for what the contract does not name as well (notices). Default false. */
  readonly strict?: boolean
}

/** What the runner gives to a matcher as `this`. */
export interface MatcherContext {
  readonly isNot: boolean
  readonly promise: string
  readonly utils: {
    readonly matcherHint: (
      name: string,
      received?: string,
      expected?: string,
      options?: { isNot?: boolean; promise?: string; secondArgument?: string },
    ) => string
    readonly EXPECTED_COLOR: (text: string) => string
    readonly RECEIVED_COLOR: (text: string) => string
    readonly DIM_COLOR: (text: string) => string
  }
}

export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** Loads one of our contracts. @throws ContractError `unknown_contract` */
export type LoadContract = (id: string) => Promise<Contract>

const isContract = (value: unknown): value is Contract =>
  typeof value === 'object' && value !== null && 'id' in value && 'operations' in value && 'events' in value && 'shapes' in value

async function contractFrom(given: unknown, load: LoadContract): Promise<Contract> {
  if (typeof given === 'string') return load(given)
  if (isContract(given)) return given
  throw new TypeError(`The first argument must be the id of a contract or a contract, not ${kindOf(given)}.`)
}

function nameFrom(given: unknown, what: string): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  throw new TypeError(`The second argument must be the name of an ${what}, not ${kindOf(given)}.`)
}

/** A body that was read is a mistake in the test, not a message that breaks its contract: `.not` would pass because of it. */
function refuseUnread(verdict: Verdict, subject: string): void {
  if (!verdict.violations.some(({ keyword }) => keyword === 'unread')) return
  throw new TypeError(
    `The body of the ${subject} has been read already. Judge it before it is read, or judge a clone() made before. Of a client's answers the client has read the body: give it \`guard: 'throw'\` instead.`,
  )
}

interface Case {
  readonly matcher: string
  readonly contract: Contract
  readonly name: string | undefined
  readonly subject: string
  readonly verdict: Verdict
  readonly status?: number
  readonly strict: boolean
  /** What is wrong besides the verdict. */
  readonly mismatch?: string
}

function resultOf(context: MatcherContext, one: Case): MatcherResult {
  const { verdict, strict, contract, name, subject, mismatch } = one
  const { utils, isNot, promise } = context
  const pass = mismatch === undefined && verdict.ok && !(strict && verdict.notices.length > 0)
  const paint = { expected: utils.EXPECTED_COLOR, received: utils.RECEIVED_COLOR, dim: utils.DIM_COLOR }
  const hint = (): string =>
    utils.matcherHint(one.matcher, subject, contract.id, { isNot, promise, ...(name === undefined ? {} : { secondArgument: name }) })
  const kept = (): string => {
    const what = verdict.operation ?? name
    return `The ${subject} keeps the contract ${contract.id}${what === undefined ? '' : ` ${what}`}, and was expected to break it.`
  }
  return { pass, message: () => [hint(), pass ? kept() : (mismatch ?? differences(one, strict, paint))].join('\n\n') }
}

/** The matchers, with where they get the contracts that are named by id. */
export function matchersWith(load: LoadContract) {
  return {
    /**
     * Holds a response against an operation, or a request against the contract (and against an operation, if one is named).
     *
     * @throws TypeError for what is neither, and for a body that was read; ContractError for a contract or an operation that there is not
     */
    async toSatisfyContract(
      this: MatcherContext,
      received: unknown,
      given: unknown,
      operation?: unknown,
      options: MatcherOptions = {},
    ): Promise<MatcherResult> {
      const contract = await contractFrom(given, load)
      const name = nameFrom(operation, 'operation')
      if (name !== undefined) operationOf(contract, name)
      const common = { matcher: 'toSatisfyContract', contract, name, strict: options.strict === true }
      if (isResponse(received)) {
        if (name === undefined) {
          const known = Object.keys(contract.operations).join(', ')
          throw new TypeError(`Name the operation that was answered, as the second argument. ${contract.id} has: ${known}.`)
        }
        const verdict = await checkResponse(contract, name, received, options)
        refuseUnread(verdict, 'response')
        return resultOf(this, { ...common, subject: 'response', status: received.status, verdict })
      }
      if (!isRequest(received)) throw new TypeError(`expect(…).toSatisfyContract takes a Response or a Request, not ${kindOf(received)}.`)
      const verdict = await checkRequest(contract, received, options)
      refuseUnread(verdict, 'request')
      const other = name !== undefined && verdict.operation !== undefined && verdict.operation !== name
      const mismatch = other ? { mismatch: `The request is one of ${verdict.operation}, not of ${name}.` } : {}
      return resultOf(this, { ...common, ...mismatch, subject: 'request', verdict })
    },

    /**
     * Holds a delivered event against the contract, and against one event of it, if one is named.
     *
     * @throws TypeError for what is no request, and for a body that was read; ContractError for a contract or an event that there is not
     */
    async toSatisfyEventContract(
      this: MatcherContext,
      received: unknown,
      given: unknown,
      event?: unknown,
      options: MatcherOptions = {},
    ): Promise<MatcherResult> {
      const contract = await contractFrom(given, load)
      const name = nameFrom(event, 'event')
      if (isResponse(received) || !isRequest(received)) {
        const kind = isResponse(received) ? 'a Response' : kindOf(received)
        throw new TypeError(`expect(…).toSatisfyEventContract takes the Request that delivers the event, not ${kind}.`)
      }
      const verdict = await checkEvent(contract, received, name === undefined ? options : { ...options, event: name })
      refuseUnread(verdict, 'event')
      const strict = options.strict === true
      return resultOf(this, { matcher: 'toSatisfyEventContract', contract, name, strict, subject: 'event', verdict })
    },
  }
}
