import {
  type Contract,
  findRoute,
  judgeEvent,
  judgeExchange,
  judgeRequest,
  judgeResponse,
  operationOf,
  type Verdict,
  type Violation,
} from '../contract/index.js'
import type { Case } from './mutation-cases.js'
import { ORIGIN } from './valid-drafts.js'

/** What became of one message. */
export interface Judged {
  /** Why the judgement was not the right one, in words; undefined when it was. */
  readonly problem: string | undefined
  /** How many notices a valid message got. */
  readonly notices: number
}

function judgeCase(contract: Contract, one: Case): { readonly verdict: Verdict; readonly read?: unknown } {
  if (one.message === 'response') return { verdict: judgeResponse(contract, one.name, one.response) }
  const { request } = one
  if (one.message === 'event') return { verdict: judgeEvent(contract, request, one.told ? { event: one.name } : {}) }
  const found = findRoute(contract, request.method, request.url.pathname, ORIGIN)
  if (found.route === undefined) return { verdict: judgeExchange(contract, request, undefined, { baseUrl: ORIGIN }, found) }
  const { operationId, path } = found.route
  const { verdict, values } = judgeRequest(contract, operationId, operationOf(contract, operationId), path, request)
  return { verdict, read: values.body }
}

const told = ({ violations }: Verdict): string => violations.map(({ text }) => text).join('; ') || 'nothing'

/** A body as JSON, its properties in an order of their own. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** Was the message judged as it has to be? A valid one passes, and is read as it was meant; a wrong one is refused for its own reason. */
export function judged(contract: Contract, one: Case): Judged {
  const { verdict, read } = judgeCase(contract, one)
  const { fault } = one
  if (fault === undefined) {
    const notices = verdict.notices.length
    if (!verdict.ok) return { problem: `it is valid, and was refused: ${told(verdict)}`, notices }
    if (verdict.operation !== one.name) return { problem: `it was taken for ${verdict.operation}`, notices }
    if (one.message === 'request' && canonical(read) !== canonical(one.said))
      return { problem: 'its body was read as another one', notices }
    return { problem: undefined, notices }
  }
  const { place, pointers, kind } = fault
  const isOwn = (found: Violation): boolean => found.in === place && pointers.includes(found.pointer)
  const right = verdict.violations.some(isOwn)
  // One fault was made, so one is to be found. Only a whole other payload may be wrong in more places.
  if (right && (kind === 'the payload of another event' || verdict.violations.every(isOwn))) return { problem: undefined, notices: 0 }
  const where = pointers.map((pointer) => JSON.stringify(pointer)).join(' or ')
  return { problem: `a fault in ${place} at ${where} was to be found, and nothing else; what was found is ${told(verdict)}`, notices: 0 }
}
