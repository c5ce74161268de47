/** What Buttondown answers to a request that it does not take. */
import type { Violation } from '../../contract/index.js'
import type { Answer, Problem } from '../../sandbox/rules.js'

export const fault = (code: string, detail: string) => ({ code, detail })
export const notFound = { status: 404, body: fault('not_found', 'There is no webhook of this id.') } as const

/** The kinds of faults that Buttondown's documentation shows; what fits none of them has a wrong form. */
const TYPES: Readonly<Record<string, string>> = {
  required: 'missing',
  additionalProperties: 'extra_forbidden',
  unevaluatedProperties: 'extra_forbidden',
  maxLength: 'string_too_long',
}
const MESSAGES: Readonly<Record<string, string>> = { missing: 'Field required', extra_forbidden: 'Extra inputs are not permitted' }

/** A fault as Buttondown's validation errors tell it. */
function detail({ in: place, pointer, keyword, expected, actual }: Violation) {
  const missing = keyword === 'required' ? /^property "(.*)"$/.exec(expected)?.[1] : undefined
  const path = pointer.split('/').slice(1)
  const loc = [...(place === 'body' ? ['body', 'payload'] : [place]), ...path, ...(missing === undefined ? [] : [missing])]
  const type = TYPES[keyword] ?? 'string_pattern_mismatch'
  return { type, loc, msg: MESSAGES[type] ?? `Expected ${expected}, got ${actual}` }
}

const words = (violations: readonly Violation[]): string => violations.map(({ text }) => text).join('; ')

/** The contract of early 2024 declares few statuses: where the right one is not among them, the nearest that is. */
function refuseLegacy({ kind, operation, verdict }: Problem): Answer | undefined {
  const refusal = (status: number, body: object): Answer => ({ status: operation === 'updateWebhook' ? 400 : status, body })
  if (kind === 'too-many') return refusal(403, fault('rate_limited', 'Too many requests.'))
  if (kind === 'credentials') return refusal(403, fault('forbidden', 'The API key was missing or rejected.'))
  if (kind === 'not-found') return notFound
  if (verdict.violations.some(({ in: place }) => place === 'path')) return refusal(404, notFound.body)
  if (operation === 'createWebhook' || operation === 'updateWebhook')
    return { status: 400, body: fault('something_went_wrong', words(verdict.violations)) }
  return undefined
}

function refuseToday({ kind, operation, verdict: { violations }, retryAfter = 60 }: Problem): Answer {
  if (kind === 'too-many')
    return { status: 429, body: fault('rate_limited', 'Too many requests.'), headers: { 'retry-after': String(retryAfter) } }
  if (kind === 'credentials') {
    const missing = violations.some(({ in: place, actual }) => place === 'security' && actual.startsWith('no '))
    return missing
      ? { status: 401, body: fault('authentication_missing', 'Send an API key in the Authorization header.') }
      : { status: 401, body: fault('authentication_invalid', 'The API key was rejected.') }
  }
  if (kind === 'not-found' || violations.some(({ in: place }) => place === 'path')) return notFound
  // Neither 400 nor 422 is declared for these two; a header that is wrong gets the answer that is left.
  if (operation === 'getWebhook' || operation === 'deleteWebhook') return { status: 409 }
  if (kind === 'malformed' && violations.some(({ in: place, pointer }) => place === 'body' || pointer === '/content-type'))
    return { status: 400, body: fault('something_went_wrong', words(violations)) }
  return { status: 422, body: { detail: violations.map(detail) } }
}

/** Buttondown's own words for a request that is refused. */
export const refuse = (problem: Problem): Answer | undefined =>
  problem.contract === 'buttondown-legacy' ? refuseLegacy(problem) : refuseToday(problem)
