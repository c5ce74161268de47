export type ClientErrorCode =
  | 'missing_option'
  | 'malformed_credential'
  | 'invalid_option'
  | 'unknown_region'
  | 'bad_base_url'
  | 'missing_parameter'
  | 'unsupported_body'
  | 'invalid_response'

/** Wrong use of a client, or an answer that cannot be read. Never holds a key. */
export class ClientError extends Error {
  override readonly name = 'ClientError'
  constructor(
    readonly code: ClientErrorCode,
    message: string,
  ) {
    super(message)
  }
}
