import type { Verdict } from '../contract/types.js'

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
