/** What a client needs to reach a target: from the environment, by the names that the spec gives, or stand-ins where any will do. */
import type { Contract, ContractExamples } from '../contract/index.js'
import { placeholderCredentials } from './caller.js'

type Environment = Readonly<Record<string, string | undefined>>

/** One option of a client, and the variable that it comes from. */
interface Variable {
  readonly option: string
  readonly name: string
  readonly isSecret: boolean
  readonly isOptional: boolean
}

/** `accountId` as a variable of the provider: `EMMA_ACCOUNT_ID`. */
const variableName = ({ provider, id }: Contract, option: string): string =>
  `${provider ?? id}_${option.replace(/([a-z0-9])([A-Z])/g, '$1_$2')}`.toUpperCase().replace(/[^A-Z0-9_]/g, '_')

/** The variables of a contract: its credentials, then what stands in its paths, then its region. */
export function variablesOf(contract: Contract): readonly Variable[] {
  const parts = Object.values(contract.securitySchemes).flatMap(({ credentials }) => Object.values(credentials ?? {}))
  const keys = parts.flatMap((part): Variable[] =>
    'option' in part
      ? [{ option: part.option, name: part.env ?? variableName(contract, part.option), isSecret: true, isOptional: false }]
      : [],
  )
  const places = [...new Set(Object.values(contract.pathOptions))].map((option): Variable => {
    return { option, name: variableName(contract, option), isSecret: false, isOptional: false }
  })
  const hasRegions = contract.servers.some(({ region }) => region !== undefined)
  const region: Variable = { option: 'region', name: variableName(contract, 'region'), isSecret: false, isOptional: true }
  return [...keys, ...places, ...(hasRegions ? [region] : [])]
}

export interface Settings {
  /** What `createClient` takes. */
  readonly options: Readonly<Record<string, string>>
  /** Variables that are needed and not set. */
  readonly missing: readonly string[]
  /** Values that must be in no report. */
  readonly secrets: readonly string[]
}

/** The client's options as the environment has them. */
export function settingsFrom(contract: Contract, env: Environment): Settings {
  const variables = variablesOf(contract).map((variable) => ({ ...variable, value: (env[variable.name] ?? '').trim() }))
  const given = variables.filter(({ value }) => value !== '')
  return {
    options: Object.fromEntries(given.map(({ option, value }) => [option, value])),
    missing: variables.flatMap(({ name, value, isOptional }) => (value === '' && !isOptional ? [name] : [])),
    secrets: given.flatMap(({ value, isSecret }) => (isSecret ? [value, encodeURIComponent(value)] : [])),
  }
}

/** The client's options for a server that takes any keys: what stands in the paths is what the spec's examples have. */
export function standIns(contract: Contract, examples: ContractExamples): Readonly<Record<string, string>> {
  const shown = Object.values(examples.operations).flatMap(({ required }) => Object.entries(required.path ?? {}))
  const places = Object.entries(contract.pathOptions).flatMap(([parameter, option]): [string, string][] => {
    const example = shown.find(([name]) => name === parameter)?.[1]
    return example === undefined ? [] : [[option, String(example)]]
  })
  return { ...placeholderCredentials(contract), ...Object.fromEntries(places) }
}

/** The provider's own server: that of the region, or the first one. */
export const serverOf = ({ servers }: Contract, region: string | undefined): string =>
  (region === undefined ? servers[0] : servers.find((server) => server.region === region))?.url ?? ''
