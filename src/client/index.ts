export { ClientError, type ClientErrorCode } from './errors.js'
export { type GuardOptions, guard } from './guard.js'
export { ContractViolationError } from './violation.js'
