/**
 * `webhook-contracts/vitest`: the matchers `toSatisfyContract` and `toSatisfyEventContract`. Importing it once registers them, in a test
 * file or among `setupFiles`.
 *
 * @module
 */
// Twice: this one stays in the declarations, where what is added to the module wants it loaded.
import 'vitest'
import { expect } from 'vitest'
import type { Contract } from '../contract/index.js'
import { type MatcherOptions, matchersWith } from '../matchers/matchers.js'
import { type ContractId, type ContractTypes, contractId, loadContract } from '../registry.js'

export type { MatcherOptions } from '../matchers/matchers.js'

/** The operations of a contract, where TypeScript knows them. */
type OperationOf<C> = C extends ContractId ? keyof ContractTypes[C]['operations'] & string : string
type EventOf<C> = C extends ContractId ? keyof ContractTypes[C]['events'] & string : string

/** What `expect` has besides, once this module is imported. */
export interface ContractMatchers {
  /**
   * The response keeps the contract of the operation, or the request keeps the contract: status or path, headers, security, body. The message
   * stays readable. Await it.
   */
  toSatisfyContract<C extends ContractId | Contract>(contract: C, operation?: OperationOf<C>, options?: MatcherOptions): Promise<void>
  /** The request delivers an event as the contract has it: that event, if one is named, otherwise any. The request stays readable. Await it. */
  toSatisfyEventContract<C extends ContractId | Contract>(contract: C, event?: EventOf<C>, options?: MatcherOptions): Promise<void>
}

declare module 'vitest' {
  // The name of the type parameter has to be vitest's own.
  interface Assertion<T> extends ContractMatchers {}
}

expect.extend(matchersWith((id) => loadContract(contractId(id))))
