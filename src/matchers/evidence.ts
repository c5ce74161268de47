import { type Contract, type Evident, responseOf, type Verdict, type Violation } from '../contract/index.js'

const named = (name: string): string => `/${name.toLowerCase().replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Why the contract says what the violation breaks: the evidence of the nearest part of it that has any, in words; undefined when none has. */
export function evidenceFor(
  contract: Contract,
  { operation: id = '' }: Verdict,
  violation: Violation,
  status?: number,
): string | undefined {
  const found = partsOf(contract, id, violation, status).find((part) => part?.evidence !== undefined || part?.source !== undefined)
  if (found === undefined) return undefined
  return [found.evidence, found.source].filter((words) => words !== undefined).join(': ')
}

/** The parts of the contract that the violation lies in, the nearest first. */
function partsOf(contract: Contract, id: string, { message, in: place, pointer }: Violation, status?: number): (Evident | undefined)[] {
  if (message === 'event') {
    const event = Object.hasOwn(contract.events, id) ? contract.events[id] : undefined
    return [...(event?.deliveries ?? []), event]
  }
  const operation = Object.hasOwn(contract.operations, id) ? contract.operations[id] : undefined
  if (operation === undefined) return []
  if (message === 'request') {
    const parameter = operation.parameters.find((candidate) => candidate.in === place && named(candidate.name) === pointer.toLowerCase())
    return [parameter, operation]
  }
  const response = status === undefined ? undefined : responseOf(operation, status)
  const header = place === 'header' ? response?.headers.find(({ name }) => named(name) === pointer.toLowerCase()) : undefined
  return [header, response, operation]
}
