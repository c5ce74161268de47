/**
 * Contracts of e-mail providers' webhook APIs, and the one judgement that holds messages against them.
 *
 * @module
 */
export {
  ClientError,
  type ClientErrorCode,
  ContractViolationError,
  type GuardOptions,
  guard,
} from './client/index.js'
export { contractFromSpec } from './codegen/from-spec.js'
export {
  type CheckOptions,
  type Contract,
  ContractError,
  checkEvent,
  checkExchange,
  checkRequest,
  checkResponse,
  type Evidence,
  type MessageKind,
  type Notice,
  type Operation,
  type Place,
  type Verdict,
  type Violation,
} from './contract/index.js'
export { type ContractId, contractIds, loadContract } from './registry.js'
