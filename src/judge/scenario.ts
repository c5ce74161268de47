/** What a provider's live scenario is made of: data and steps. The engine makes the calls, judges them, and keeps watch. */
import type { Contract, RequestValues } from '../contract/index.js'
import type { CallInit } from './caller.js'

/** A call to be made. */
export interface Ask {
  readonly operation: string
  readonly init: CallInit
}

/** What came of it: the body of a success, or that of a refusal. */
export interface Answered {
  readonly status: number
  readonly data: unknown
}

/** A webhook that the account has. */
export interface Found {
  /** What the provider knows it by, and its kind: `webhook 42`, `name clicked`. */
  readonly key: string
  /** Where it sends to; empty when that cannot be told. */
  readonly url: string
  /** All that the list shows of it: it must be the same after a run. */
  readonly shown: unknown
}

/** What must be seen right before a request, since others may be at work in the account. */
export interface Proof extends Ask {
  readonly holds: (answer: Answered, isOwn: (url: string) => boolean) => boolean
  /** Why the request is not sent otherwise. */
  readonly otherwise: string
}

/** What a request concerns. All of it must be the run's own, or the request is not sent. */
export interface Claim {
  /** URLs that it registers: those of this run alone. */
  readonly registers?: readonly string[]
  /** Things that it changes or removes, by key: those that this run made. */
  readonly keys?: readonly string[]
  /** URLs that it removes, wherever they are registered: of this run, or left by another and to be cleaned up. */
  readonly urls?: readonly string[]
  /** It takes them away. */
  readonly removes?: true
  /** The key of what a success says was made. */
  readonly made?: (data: unknown) => string | undefined
  readonly proof?: Proof
}

export interface Expected {
  /** The statuses that the step may come to; default 200. */
  readonly status?: number | readonly number[]
  /** Looks at the body. @returns what is wrong with it */
  readonly see?: (data: unknown) => string | undefined
}

/** What a scenario is given. */
export interface Steps {
  /**
   * Makes a call through the generated client, and judges it.
   *
   * @throws StepFailed when it did not come to what was expected; that is reported then
   */
  readonly call: (operation: string, init?: CallInit, expected?: Expected) => Promise<Answered>
  /** A new URL of this run. */
  readonly url: () => string
  /** Is it a URL of this run? */
  readonly isOwn: (url: string) => boolean
  /** What the account had when the run began. */
  readonly before: readonly Found[]
  /** Says what was left out, and why. */
  readonly skip: (reason: string) => void
}

/** A part of a scenario. When one fails the next ones are tried all the same. */
export type Stretch = (steps: Steps) => Promise<void>

/** How a contract is tried at its provider. */
export interface LiveRules {
  /** The documented limit: calls a minute. */
  readonly perMinute: number
  /** Seconds to wait, where an answer says that there were too many calls and neither status 429 nor `Retry-After` does. */
  readonly limited?: (answer: Answered) => number | undefined
  /** What the user can do about a refusal, where that is known. */
  readonly hint?: (answer: Answered) => readonly string[]
  /** All webhooks of the account, of every page. */
  readonly list: (steps: Pick<Steps, 'call'>) => Promise<readonly Found[]>
  /** Calls that change nothing. */
  readonly reads: readonly Stretch[]
  /** What is created, looked at, changed and removed again. */
  readonly lives: readonly Stretch[]
  /** How one webhook is removed, and nothing besides. */
  readonly removal: (found: Found) => Ask
  /** Every operation that may change something, and what such a request concerns. What is not named here is never sent. */
  readonly writes: Readonly<Record<string, (values: RequestValues) => Claim>>
  /** Why nothing may be written but to a sandbox of our own. */
  readonly readOnly?: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value among objects: `at(data, 'webhook', 'url')`; undefined where there is none. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => (isRecord(found) ? found[name] : undefined), value)

/** The items of a list; none of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The texts of a list. */
export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string')

/** An identifier as text; empty for what is none. */
export const idOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** What to say when something is not as it should be. */
export const unless = (holds: boolean, otherwise: string): string | undefined => (holds ? undefined : otherwise)

/** The rules of a contract that has none of its own: what can be read without knowing any id, and nothing is written. */
export function plainRules(contract: Contract): LiveRules {
  const readable = Object.entries(contract.operations).filter(
    ([, { method, path }]) =>
      method === 'GET' && [...path.matchAll(/\{([^{}]+)\}/g)].every(([, name = '']) => Object.hasOwn(contract.pathOptions, name)),
  )
  return {
    perMinute: 60,
    list: async () => [],
    reads: readable.map(
      ([operation]) =>
        async ({ call }) =>
          void (await call(operation)),
    ),
    lives: [],
    removal: () => ({ operation: '', init: {} }),
    writes: {},
    readOnly: 'nobody has said yet how to write to it safely',
  }
}
