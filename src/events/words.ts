/** What to say of a refusal, and with what to answer. Loaded with the first one. */
import { WebhookError, type WebhookErrorCode, type WebhookErrorDetails } from './error.js'
import type { Refusal } from './refusal.js'

/** What to say, by its key; `named` is what the refusal names. */
export type Words = Readonly<Record<string, (named: unknown) => string | readonly [string, WebhookErrorDetails]>>

const WORDS = {
  not_a_request: () =>
    'The receiver takes a Web Request (Hono: c.req.raw). For node:http, Express and Fastify use createNodeWebhookHandler.',
  no_key: (option) =>
    option === undefined
      ? 'The receiver needs options, with the key: receiveEvent(request, { … }).'
      : `The receiver needs ${option}: a text that is not empty, or a list of such. Is the variable set?`,
  method_not_allowed: (given) => {
    const [method, methods]: readonly unknown[] = Array.isArray(given) ? given : []
    const allow = Array.isArray(methods) ? methods.join(', ') : ''
    return [`Events come by ${allow}, not by ${method}.`, { headers: { allow } }]
  },
  unsupported_media_type: (allowed) => `The Content-Type must be ${Array.isArray(allowed) ? allowed.join(' or ') : allowed}.`,
  body_consumed: () =>
    'The body of this request was read before, or is being read. Receive the event first, or pass a clone() of the request.',
  body_too_large: (maxBytes) => `The body is larger than ${maxBytes} bytes (maxBytes).`,
  body_incomplete: () => 'The body broke off.',
  tooSlow: (timeoutMs) => [`The body did not arrive within ${timeoutMs} ms (timeoutMs).`, { status: 408 }],
  notBytes: () => 'The body is a stream of something else than bytes.',
  malformed_body: () => 'The message cannot be read.',
  notUtf8: () => 'The body is not UTF-8.',
  notJson: (length) => (length === 0 ? 'The body is empty.' : 'The body is not JSON.'),
  notMultipart: () => 'The body is not what multipart/form-data wants: it is cut off, or its boundary is another one.',
  signature_malformed: () => 'The signature is not 64 hexadecimal digits in lower case.',
  signature_mismatch: (isPadded) =>
    `The signature fits none of the keys. Is it the signing key, and the one of this account?${isPadded === true ? ' A key begins or ends with white space.' : ''}`,
} satisfies Words

/** The keys of the words that every receiver has. */
export type WordsKey = keyof typeof WORDS

/** What is a provider's own about its refusals. */
export interface ProviderWords {
  readonly words?: Words
  /** The statuses with which this provider wants to be answered, where they are not the usual ones. */
  readonly statuses?: Readonly<Partial<Record<WebhookErrorCode, number>>>
}

// The class itself would be one more file that a receiver loads.
const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && !(error instanceof Error) && 'code' in error && 'words' in error

/** The error of whatever was thrown in a receiver: its refusals in words, a failure of its own as `receiver_failed`. */
export async function errorOf(error: unknown, provider?: () => Promise<ProviderWords>): Promise<WebhookError> {
  const { words: own, statuses }: ProviderWords = (await provider?.()) ?? {}
  if (isRefusal(error)) {
    const { code, named, words } = error
    const all: Words = { ...WORDS, ...own }
    const said = (Object.hasOwn(all, words) ? all[words]?.(named) : undefined) ?? words
    const [message, details]: readonly [string, WebhookErrorDetails] = typeof said === 'string' ? [said, {}] : said
    return new WebhookError(code, message, { ...details, status: statuses?.[code] ?? details.status })
  }
  if (!(error instanceof WebhookError)) return new WebhookError('receiver_failed', 'The receiver failed.', { cause: error })
  const { code, message, headers, cause } = error
  const status = statuses?.[code]
  return status === undefined ? error : new WebhookError(code, message, { status, headers, cause })
}
