export type WebhookErrorCode =
  /** The receiver has no key, or none that can be one: the receiver's own fault. */
  | 'no_key'
  /** What was handed over is no Web `Request`: the receiver's own fault. */
  | 'not_a_request'
  /** The body was read before the receiver got it: the receiver's own fault. */
  | 'body_consumed'
  | 'method_not_allowed'
  | 'unsupported_media_type'
  | 'body_too_large'
  /** The body did not arrive whole, or not in time. */
  | 'body_incomplete'
  /** The body cannot be read as what it says it is. */
  | 'malformed_body'
  /** There is no signature, or no credentials. */
  | 'signature_missing'
  /** There is one that cannot be one: not hexadecimal, not of the right length, twice. */
  | 'signature_malformed'
  | 'signature_mismatch'
  /** The signature is too old, or from the future. */
  | 'timestamp_out_of_range'
  /** The same signed message was taken before. */
  | 'replayed'
  /** The same signed message is being worked on right now. */
  | 'in_progress'
  /** The replay store failed, so nobody can say whether the message was taken before. */
  | 'replay_unavailable'
  /** The event is authentic, and breaks its contract. */
  | 'invalid_payload'
  /** The contract could not be loaded: the receiver's own fault. `cause` says why. */
  | 'receiver_failed'
  /** The caller's own code failed on the event; only handlers say so. `cause` is what it threw. */
  | 'handler_failed'

/** With which HTTP status to answer, by code; a provider may answer some otherwise. */
export const DEFAULT_STATUS: Readonly<Record<WebhookErrorCode, number>> = {
  no_key: 500,
  not_a_request: 500,
  body_consumed: 500,
  method_not_allowed: 405,
  unsupported_media_type: 415,
  body_too_large: 413,
  body_incomplete: 400,
  malformed_body: 400,
  signature_missing: 401,
  signature_malformed: 401,
  signature_mismatch: 401,
  timestamp_out_of_range: 401,
  replayed: 409,
  in_progress: 503,
  replay_unavailable: 503,
  invalid_payload: 422,
  receiver_failed: 500,
  handler_failed: 500,
}

export interface WebhookErrorDetails {
  /** Default: the code's own. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly cause?: unknown
}

/** The one error of a receiver. Its message holds no key, no signature, and no value of the body. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  /** The HTTP status to answer with. */
  readonly status: number
  /** Headers that belong to that answer: `allow`, `retry-after`. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    readonly code: WebhookErrorCode,
    message: string,
    { status = DEFAULT_STATUS[code], headers = {}, cause }: WebhookErrorDetails = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    this.status = status
    this.headers = headers
  }
}
