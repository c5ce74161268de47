import { checkBody, checkValue, plainBody } from './body.js'
import { decodeBody } from './decode.js'
import { Findings } from './findings.js'
import { eventLabel, matchEvent } from './match.js'
import { parseMediaType } from './media.js'
import { checkParameters } from './parameters.js'
import type { RecordedRequest } from './plain.js'
import { alternatives, quote } from './text.js'
import { type CheckOptions, type Contract, ContractError, type EventTable, type Parameter, type Verdict } from './types.js'

const matches = /* @__PURE__ */ new WeakMap<Contract['events'], EventTable['match']>()

/** How the contract's events are told apart; one object a contract, so that what is made of it is made once. */
function matchOf({ events }: Contract): EventTable['match'] {
  const match = matches.get(events) ?? Object.fromEntries(Object.entries(events).map(([name, event]) => [name, event.match]))
  matches.set(events, match)
  return match
}

/** The payload in a query parameter that is JSON, whichever of the contract's it is. */
function payloadOfQuery(contract: Contract, query: URLSearchParams): unknown {
  const deliveries = Object.values(contract.events).flatMap((event) => event.deliveries)
  const names = deliveries.flatMap(({ parameters }) => parameters.filter(({ json }) => json === true).map(({ name }) => name))
  const text = names.map((name) => query.get(name)).find((value) => value !== null)
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** What a request carries, before anything is known of its event; of a form the first value of each field. Undefined: it cannot be read. */
function payloadOf(contract: Contract, { url, headers, body }: RecordedRequest): unknown {
  const header = headers.get('content-type')
  const media = parseMediaType(header)
  if (!(body instanceof Uint8Array) || body.byteLength === 0 || media === undefined) return payloadOfQuery(contract, url.searchParams)
  const decoded = decodeBody(body, media, header ?? '')
  if ('json' in decoded) return decoded.json
  return 'fields' in decoded ? Object.fromEntries([...decoded.fields].map(([name, values]) => [name, values[0]])) : undefined
}

/** The URL without the query parameters that the contract does not name: a webhook's URL is the user's own, so they are no news. */
function withoutOwnParameters(given: URL, parameters: readonly Parameter[]): URL {
  const url = new URL(given)
  const named = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
  for (const name of new Set(url.searchParams.keys())) if (!named.has(name)) url.searchParams.delete(name)
  return url
}

/** What was held against any event, as it says of none which it is: the constants of that one were not expected. */
function ofAnyEvent(verdict: Verdict, match: EventTable['match']): Verdict {
  const pointers = Object.values(match).flatMap((constants) => Object.keys(constants))
  const findings = new Findings('event')
  for (const { in: place, keyword, expected, actual, pointer } of verdict.violations) {
    const names = keyword === 'const' && pointers.some((known) => pointer.endsWith(known))
    findings.violation(place, keyword, names ? 'the name of an event of the contract' : expected, actual, pointer)
  }
  return findings.verdict(undefined)
}

/**
 * Holds a delivered event against the contract: method, headers, content type and payload. Signatures are the receiver's to verify, not judged here.
 * The request stays readable. Nothing that comes in it makes this throw.
 *
 * @param options `event` when it is known which one it has to be; otherwise its own constants tell. An event that the contract does not name is a notice.
 * @throws ContractError `unknown_event`, when the contract has no event of that name
 */
export async function checkEvent(
  contract: Contract,
  request: Request,
  options: CheckOptions & { readonly event?: string } = {},
): Promise<Verdict> {
  const { method, url, headers } = request
  return judgeEvent(contract, { method, url: new URL(url), headers, body: await plainBody(request, options) }, options)
}

/**
 * Holds a delivered event that was read already against the contract: as `checkEvent` does, at once.
 *
 * @throws ContractError `unknown_event`, when the contract has no event of that name
 */
export function judgeEvent(
  contract: Contract,
  request: RecordedRequest,
  options: CheckOptions & { readonly event?: string } = {},
): Verdict {
  const findings = new Findings('event')
  const match = matchOf(contract)
  if (options.event !== undefined && !Object.hasOwn(contract.events, options.event)) {
    const known = Object.keys(contract.events).join(', ')
    throw new ContractError('unknown_event', `The contract ${contract.id} has no event ${quote(options.event)}. It has: ${known}.`)
  }
  const payload = payloadOf(contract, request)
  const found = options.event ?? matchEvent(match, payload)
  const label = eventLabel(match, payload)
  if (found === undefined && label !== '') {
    findings.notice('body', 'newEvent', quote(label), `the event ${quote(label)} is not in the contract`)
    return findings.verdict(undefined)
  }
  // What says nothing of itself is held against the first event: its faults are told all the same.
  const event = contract.events[found ?? Object.keys(contract.events)[0] ?? '']
  if (event === undefined) return findings.verdict(undefined)
  const delivery = event.deliveries.find(({ method }) => method === request.method)
  if (delivery === undefined) {
    findings.violation('method', 'route', alternatives(event.deliveries.map(({ method }) => method)), request.method)
    return findings.verdict(found)
  }
  const { parameters, requestBody } = delivery
  checkParameters(
    parameters,
    { path: {}, url: withoutOwnParameters(request.url, parameters), headers: request.headers },
    findings,
    contract.shapes,
  )
  if (requestBody !== undefined) {
    checkBody(request.body, request.headers.get('content-type'), requestBody, findings, contract.shapes, options)
  }
  const verdict = findings.verdict(found)
  return found === undefined ? ofAnyEvent(verdict, match) : verdict
}

/**
 * Holds a payload that was read already against one event of the contract.
 *
 * @param payload JSON as it was parsed, or a form as the object that its schema describes
 * @throws ContractError `unknown_event`, when the contract has no event of that name
 */
export function checkPayload(contract: Contract, name: string, payload: unknown): Verdict {
  const findings = new Findings('event')
  const event = Object.hasOwn(contract.events, name) ? contract.events[name] : undefined
  const delivery = event?.deliveries[0]
  const schema = Object.values(delivery?.requestBody?.content ?? {})[0] ?? delivery?.parameters.find(({ json }) => json === true)
  if (schema === undefined) throw new ContractError('unknown_event', `The contract ${contract.id} has no event ${quote(name)}.`)
  checkValue(schema, payload, findings, contract.shapes)
  return findings.verdict(name)
}
