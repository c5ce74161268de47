import type { Verdict } from '../contract/index.js'

export type ClientErrorCode =
  | 'missing_option'
  | 'malformed_credential'
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

/** What `guard: 'throw'` throws: an answer that breaks the contract. */
export class ContractViolationError extends Error {
  override readonly name = 'ContractViolationError'
  readonly code = 'contract_violation'
  constructor(
    readonly contract: string,
    readonly verdict: Verdict,
    /** The answer itself, still readable. */
    readonly response: Response,
  ) {
    super(
      [`${contract} ${verdict.operation ?? ''}: the answer breaks the contract`, ...verdict.violations.map(({ text }) => text)].join(
        '\n  ',
      ),
    )
  }
}
