import type { PlainResponse, RecordedRequest } from '../contract/index.js'
import { isObject, type JsonObject, textIn } from './json-values.js'
import { RecordedMessageError } from './recorded-body.js'
import type { RecordedHeaders } from './recorded-headers.js'
import type { MessageSource, Unjudged } from './report.js'

/** A request and its response, as a recording has them. Without a response the request is judged alone. */
export interface RecordedExchange {
  readonly kind: 'exchange'
  readonly request: RecordedRequest & { readonly headers: RecordedHeaders }
  readonly response?: PlainResponse & { readonly headers: RecordedHeaders }
  readonly source: MessageSource
  /** Milliseconds. */
  readonly duration?: number
}

/** An event as it was delivered to the user's URL. */
export interface RecordedEvent {
  readonly kind: 'event'
  readonly request: RecordedRequest & { readonly headers: RecordedHeaders }
  readonly source: MessageSource
}

/** What stands in a recording; `unreadable` where nothing can be read. */
export type Recorded = RecordedExchange | RecordedEvent | (Unjudged & { readonly kind: 'unreadable' })

/** The host of a URL of which only the path was recorded. */
export const UNKNOWN_HOST = 'unknown.invalid'

/** @throws RecordedMessageError when there is none, or none that can be read */
export function urlOf(request: JsonObject, headers: RecordedHeaders): URL {
  const text = textIn(request, 'url') ?? headers.pseudo.get('path')
  if (text === undefined) throw new RecordedMessageError('a request without a URL')
  const host = headers.pseudo.get('authority') ?? headers.get('host') ?? UNKNOWN_HOST
  try {
    return text.startsWith('/') ? new URL(`${headers.pseudo.get('scheme') ?? 'https'}://${host}${text}`) : new URL(text)
  } catch {
    // Not the URL itself: it may hold credentials.
    throw new RecordedMessageError('a URL that cannot be read')
  }
}

/** @throws RecordedMessageError when it is none */
export const objectOf = (value: unknown, what: string): JsonObject => {
  if (isObject(value)) return value
  throw new RecordedMessageError(`an exchange without a ${what}`)
}

/** @throws RecordedMessageError when there is none */
export function methodOf(request: JsonObject, headers: RecordedHeaders): string {
  const method = textIn(request, 'method') ?? headers.pseudo.get('method')
  if (method === undefined) throw new RecordedMessageError('a request without a method')
  if (!/^[\w!#$%&'*+.^`|~-]{1,40}$/.test(method)) throw new RecordedMessageError('a method that HTTP does not allow')
  return method.toUpperCase()
}
