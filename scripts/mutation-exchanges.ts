/** The messages of the measurement as exchanges: what tools for whole traffic are given. */
import type { Case } from '../src/judge/mutation-cases.js'
import { isObject } from '../src/judge/schema-facts.js'
import { bytesOf, ORIGIN, type WrittenRequest, type WrittenResponse } from '../src/judge/valid-drafts.js'

/** A message with the other half that it needs. Only its own side is judged. */
export interface Exchange {
  readonly one: Case
  readonly side: 'request' | 'response'
  readonly request: WrittenRequest
  readonly response: WrittenResponse
  /** The event that it delivers. */
  readonly event: string | undefined
}

/** A wrong message, and the valid one that it was made of: who refuses both has not caught it. */
export interface Pair {
  readonly kind: string
  readonly wrong: Exchange
  readonly valid: Exchange
}

/** What tools for traffic are given of one contract. */
export interface Sample {
  readonly pairs: readonly Pair[]
  readonly valid: readonly Exchange[]
}

/** Where the operation stands that is made of an event. */
export const pathOfEvent = (event: string): string => `/a-delivered-event/${event}`

/** The document with its events as operations, as tools know no `webhooks`. */
export function asOperations(document: object): object {
  const events = Reflect.get(document, 'webhooks')
  const paths = isObject(events) ? Object.entries(events).map(([event, item]) => [pathOfEvent(event), item]) : []
  return {
    ...document,
    paths: { ...Reflect.get(document, 'paths'), ...Object.fromEntries(paths) },
    webhooks: {},
    servers: [{ url: ORIGIN }],
  }
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'] as const

/** A method as Prism writes it. */
export const spoken = (method: string): (typeof METHODS)[number] => METHODS.find((one) => one === method.toLowerCase()) ?? 'get'

/** Items spread over all that there are. */
const spread = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, items.length / count)
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count)
}

/**
 * Some of the cases as exchanges: of each kind as many as are asked for, spread over all that there are.
 *
 * @param cases all cases of one contract, each wrong one after the valid one that it was made of
 */
export function sampleOf(cases: readonly Case[], perKind: number, valid: number): Sample {
  const requests = new Map<string, WrittenRequest>()
  const responses = new Map<string, WrittenResponse>()
  for (const one of cases) {
    if (one.fault !== undefined) continue
    if (one.message === 'request' && !requests.has(one.name)) requests.set(one.name, one.request)
    if (one.message === 'response' && !responses.has(one.name)) responses.set(one.name, one.response)
  }
  const exchangeOf = (one: Case): Exchange => {
    const none = { status: 200, headers: new Headers(), body: bytesOf('') }
    if (one.message === 'event') return { one, side: 'request', request: one.request, response: none, event: one.name }
    const request = one.message === 'request' ? one.request : requests.get(one.name)
    if (request === undefined) throw new TypeError(`There is no request of ${one.name}.`)
    const response = one.message === 'response' ? one.response : (responses.get(one.name) ?? none)
    return { one, side: one.message, request, response, event: undefined }
  }
  const originals = new Map<Case, Exchange>()
  const groups = new Map<string, { wrong: Case; valid: Exchange }[]>()
  let original: Exchange | undefined
  for (const one of cases) {
    if (one.fault === undefined) {
      original = exchangeOf(one)
      originals.set(one, original)
    } else if (original !== undefined) {
      groups.set(one.fault.kind, [...(groups.get(one.fault.kind) ?? []), { wrong: one, valid: original }])
    }
  }
  return {
    pairs: [...groups].flatMap(([kind, all]) =>
      spread(all, perKind).map(({ wrong, valid }) => ({ kind, wrong: exchangeOf(wrong), valid })),
    ),
    valid: spread([...originals.values()], valid),
  }
}
