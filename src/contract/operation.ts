import { quote } from './text.js'
import { type Contract, ContractError, type Operation, type ResponseSpec } from './types.js'

/** The operation of that id. @throws ContractError `unknown_operation` naming those that there are */
export function operationOf(contract: Contract, operationId: string): Operation {
  const operation = Object.hasOwn(contract.operations, operationId) ? contract.operations[operationId] : undefined
  if (operation === undefined) {
    const known = Object.keys(contract.operations).join(', ')
    throw new ContractError('unknown_operation', `The contract ${contract.id} has no operation ${quote(operationId)}. It has: ${known}.`)
  }
  return operation
}

/** What the operation declares for a status: the status itself, then its class (`4XX`), then `default`. */
export function responseOf(operation: Operation, status: number): ResponseSpec | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  const key = keys.find((candidate) => Object.hasOwn(operation.responses, candidate))
  return key === undefined ? undefined : operation.responses[key]
}
