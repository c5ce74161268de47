import type { Verdict, Violation } from '../contract/index.js'
import { isJson, parseMediaType } from '../contract/media.js'
import { isObject } from './json-values.js'
import type { RecordedEvent, RecordedExchange } from './recorded-message.js'

type Message = RecordedExchange['request'] | NonNullable<RecordedExchange['response']>
type Kind = Violation['message']

/** What recorders and people write in the place of a secret, behind the word of a scheme or alone. */
const REDACTED = /^(?:[a-z0-9-]+\s+)?[^a-z0-9]*(?:redacted|removed|masked|hidden|filtered|sanitized|secret|\*{3,}|x{4,}|…)[^a-z0-9]*$/i

const isRedacted = (value: unknown): boolean => typeof value === 'string' && REDACTED.test(value.trim())

const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value in a message's body that a pointer names. */
function valueAt({ headers, body }: Message, pointer: string): unknown {
  if (!(body instanceof Uint8Array)) return undefined
  const essence = parseMediaType(headers.get('content-type'))?.essence ?? ''
  const text = Buffer.from(body).toString('utf8')
  const tokens = tokensOf(pointer)
  if (essence === 'application/x-www-form-urlencoded') return new URLSearchParams(text).get(tokens[0] ?? '') ?? undefined
  if (!isJson(essence)) return undefined
  try {
    let value: unknown = JSON.parse(text)
    for (const token of tokens) value = Array.isArray(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined
    return value
  } catch {
    return undefined
  }
}

/** Is it a fault of the recording, not of the message? Then the part that the recording lacks. */
function gapOf(violation: Violation, message: Message, accepted: boolean): string | undefined {
  const { in: place, pointer, keyword, message: kind } = violation
  const { headers } = message
  if (place === 'security') {
    const header = headers.get('authorization')
    // Who is let in has shown credentials: the recorder left them out, as browsers do.
    return isRedacted(header) || (header === null && accepted) ? 'credentials' : undefined
  }
  if (place === 'header') {
    const [name = ''] = tokensOf(pointer)
    if (isRedacted(headers.get(name))) return `${kind} header ${name}`
    return headers.isEmpty && (keyword === 'required' || keyword === 'contentType') ? `${kind} headers` : undefined
  }
  if (place === 'query' && 'url' in message) {
    const [name = ''] = tokensOf(pointer)
    return isRedacted(message.url.searchParams.get(name)) ? `${kind} parameter ${name}` : undefined
  }
  return place === 'body' && isRedacted(valueAt(message, pointer)) ? `secrets of the ${kind} body` : undefined
}

/** The bodies that were not recorded. */
function missingBodies(messages: readonly (readonly [Kind, Message])[]): string[] {
  return messages.flatMap(([kind, { body }]) => (body === undefined ? [`${kind} body`] : []))
}

/**
 * Takes out of a verdict what is no fault of the message but of its recording: recorders leave out credentials, bodies and headers, and people
 * blacken secrets before they give a recording away.
 *
 * @returns the verdict that is left, and the parts that nobody knows
 */
export function withoutGaps(
  verdict: Verdict,
  recorded: RecordedExchange | RecordedEvent,
): { verdict: Verdict; unknown: readonly string[] } {
  const answer = recorded.kind === 'exchange' ? recorded.response : undefined
  const asked: Kind = recorded.kind === 'event' ? 'event' : 'request'
  const messages: [Kind, Message][] = [
    [asked, recorded.request],
    ...(answer === undefined ? [] : [['response', answer] satisfies [Kind, Message]]),
  ]
  const missing = missingBodies(messages)
  if (verdict.ok) return { verdict, unknown: missing }
  const accepted = answer !== undefined && answer.status >= 200 && answer.status < 400
  const byKind = new Map(messages)
  const gaps = new Map<Violation, string>()
  for (const violation of verdict.violations) {
    const message = byKind.get(violation.message)
    const gap = message === undefined ? undefined : gapOf(violation, message, accepted)
    if (gap !== undefined) gaps.set(violation, gap)
  }
  if (gaps.size === 0) return { verdict, unknown: missing }
  const violations = verdict.violations.filter((violation) => !gaps.has(violation))
  return { verdict: { ...verdict, ok: violations.length === 0, violations }, unknown: [...new Set([...missing, ...gaps.values()])] }
}
