import type { Verdict } from '../contract/index.js'

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

/** What `guard: 'throw'` throws: an answer (or, where asked for, a request) that breaks the contract. */
export class ContractViolationError extends Error {
  override readonly name = 'ContractViolationError'
  readonly code = 'contract_violation'
  constructor(
    readonly contract: string,
    readonly verdict: Verdict,
    /** The answer itself, still readable; undefined when it was the request that broke the contract. */
    readonly response: Response | undefined,
  ) {
    const what = response === undefined ? 'request' : 'answer'
    const texts = verdict.violations.map(({ text }) => text)
    super([`${contract} ${verdict.operation ?? ''}: the ${what} breaks the contract`, ...texts].join('\n  '))
  }
}
