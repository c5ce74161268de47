/** What the control plane shows has no secrets in it: it is looked at, copied into issues, and kept in logs of CI. */
import type { Attempt, Delivery, Outgoing } from './delivery-types.js'
import type { Change } from './store.js'

export const REDACTED = '[redacted]'

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie'])
const SECRET_NAME = /^[\w-]*(?:(?:signing|api|private|secret)[-_]?key|password|secret)$/i

/** A URL without the password in it; every other text as it is. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#:@]*):[^/?#]*@/i, `$1:${REDACTED}@`)
}

export function redactedRequest(outgoing: Outgoing): Outgoing {
  const headers = Object.entries(outgoing.headers).map(([name, value]) => [name, SECRET_HEADERS.has(name.toLowerCase()) ? REDACTED : value])
  return { ...outgoing, url: withoutPassword(outgoing.url), headers: Object.fromEntries(headers) }
}

export const redactedAttempt = (attempt: Attempt): Attempt => ({
  ...attempt,
  url: withoutPassword(attempt.url),
  request: redactedRequest(attempt.request),
})

export const redactedDelivery = (delivery: Delivery): Delivery => ({ ...delivery, outgoing: redactedRequest(delivery.outgoing) })

/** Text that is JSON itself (a request that was kept to compare it) is looked into. */
function redactedText(text: string): string {
  if (!/^\s*[[{]/.test(text)) return withoutPassword(text)
  try {
    return JSON.stringify(redacted(JSON.parse(text)))
  } catch {
    return text
  }
}

/**
 * The same data, with `[redacted]` in place of whatever its name calls a secret, however deep.
 *
 * @param name the name under which the value stands
 */
function redacted(value: unknown, name = ''): unknown {
  if ((SECRET_NAME.test(name) || SECRET_HEADERS.has(name.toLowerCase())) && value !== '' && value !== null) return REDACTED
  if (typeof value === 'string') return redactedText(value)
  if (Array.isArray(value)) return value.map((item) => redacted(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(item, key)]))
}

/** What is remembered, without the secrets in it. */
export const redactedChange = ({ in: name, key, value }: Change) => ({ in: name, key, value: redacted(value, key) })
