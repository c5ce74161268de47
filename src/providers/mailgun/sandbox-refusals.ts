/** What Mailgun answers to a request that it does not take. */
import type { Violation } from '../../contract/index.js'
import type { Answer, Problem } from '../../sandbox/rules.js'

export const notFound = (message: string) => ({ status: 404, body: { message } }) as const

/** As documented, of an empty id. */
export const malformedIds = {
  status: 400,
  body: { message: 'Invalid parameter: webhook_ids malformed webhook_ids parameter: empty values not allowed' },
} as const

/** Reads whose contract declares no 400: what their query says wrong has no effect, as far as anybody knows. */
const LENIENT = ['listWebhooks', 'listAccountWebhooks']

const missingName = ({ keyword, expected }: Violation): string | undefined =>
  keyword === 'required' ? /^property "(.*)"$/.exec(expected)?.[1] : undefined

/** The value that was sent, as Mailgun quotes it. */
const sentText = ({ actual }: Violation): string => /^string "(.*)"$/.exec(actual)?.[1] ?? actual

const isBadUrl = ({ pointer, keyword }: Violation): boolean =>
  /^\/url(?:\/|$)/.test(pointer) && ['minLength', 'pattern', 'format'].includes(keyword)

/** The fault of a request in Mailgun's words. */
function complaint(violation: Violation, operation: string): Answer['body'] {
  const { pointer, keyword, expected, actual, in: place } = violation
  const missing = missingName(violation)
  if (missing !== undefined) return { message: `Missing parameter '${missing}'` }
  // Recorded: to Mailgun a body that is no form has no fields.
  if (keyword === 'contentType' || keyword === 'empty')
    return { message: `Missing parameter '${operation === 'createWebhook' ? 'id' : 'url'}'` }
  if (isBadUrl(violation)) {
    const reason = `${sentText(violation)} is not a valid url: invalid URL scheme`
    return { Reason: operation.endsWith('WebhookUrl') ? `invalid parameters: ${reason}` : reason }
  }
  return { message: `Invalid parameter: ${pointer.slice(1) || place}: expected ${expected}, got ${actual}` }
}

/** The same of v1, which has words of its own. */
function accountComplaint(violation: Violation, operation: string): Answer {
  const { pointer, keyword, expected, actual } = violation
  const [field = ''] = pointer.split('/').slice(1)
  if (operation === 'deleteAccountWebhooks' && field === 'webhook_ids') return malformedIds
  if (keyword === 'enum' && field === 'event_types')
    return { status: 404, body: { Description: `event_type '${sentText(violation)}' is invalid` } }
  const missing = missingName(violation) ?? (keyword === 'contentType' || keyword === 'empty' ? 'url' : undefined)
  if (missing === 'url' || isBadUrl(violation)) return { status: 400, body: { Field: 'url', Value: 'missing or invalid url parameter' } }
  const value =
    keyword === 'uniqueItems' ? 'duplicate event types' : missing === undefined ? `expected ${expected}, got ${actual}` : 'missing'
  return { status: 400, body: { Field: missing ?? (field === '' ? 'body' : field), Value: value } }
}

/** Mailgun's own words for a request that is refused. */
export function refuse({ kind, operation, verdict, retryAfter = 60 }: Problem): Answer | undefined {
  const isAccount = operation.includes('Account')
  if (kind === 'too-many') return { status: 429, body: { 'retry-seconds': retryAfter } }
  if (kind === 'credentials') {
    if (isAccount) return { status: 403, body: { message: 'Forbidden' } }
    return { status: 401, body: 'Forbidden', type: 'text/plain; charset=utf-8', headers: { 'www-authenticate': 'Basic realm="MG API"' } }
  }
  const [first] = verdict.violations
  if (kind === 'not-found' || first === undefined) return notFound('Not Found')
  if (first.in === 'path') return notFound('Webhook not found')
  if (LENIENT.includes(operation)) return undefined
  if (isAccount) return accountComplaint(first, operation)
  if (operation === 'deleteWebhookUrls') return { status: 400, body: { Field: 'url' } }
  return { status: 400, body: complaint(first, operation) }
}
