import { type ContractId, contractIds, isContractId } from '../registry.js'
import { UsageError } from './errors.js'
import { didYouMean } from './suggest.js'

/** The contract of that name. @throws UsageError naming the one that was probably meant, and all that there are */
export function contractNamed(name: string): ContractId {
  if (isContractId(name)) return name
  throw new UsageError(
    `There is no contract ${JSON.stringify(name)}.${didYouMean(name, contractIds)} There are: ${contractIds.join(', ')}.`,
  )
}

/** The contracts of those names, each once; all of them when none is named. @throws UsageError when one is unknown */
export function contractsNamed(names: readonly string[]): readonly ContractId[] {
  return names.length === 0 ? contractIds : [...new Set(names.map(contractNamed))]
}

/** A port number. @throws UsageError when it is none */
export function portFrom(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new UsageError(
    `--port must be a whole number from 0 to 65535, not ${JSON.stringify(text)}. Leave it out for ${fallback}, or give --port 0 for any that is free.`,
  )
}
