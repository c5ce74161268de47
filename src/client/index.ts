export { clientFactory } from './create.js'
export { ClientError, type ClientErrorCode, ContractViolationError } from './errors.js'
export { type GuardOptions, guard } from './guard.js'
export type { Client, ClientOptions, GivenParameters, OperationResult } from './types.js'
