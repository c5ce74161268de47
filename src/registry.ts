import { type Contract, ContractError, type ContractExamples } from './contract/index.js'
import type { LiveRules } from './judge/scenario.js'
import type * as buttondown from './providers/buttondown/buttondown.js'
import type * as buttondownLegacy from './providers/buttondown/buttondown-legacy.js'
import type * as emma from './providers/emma/emma.js'
import type * as mailgun from './providers/mailgun/mailgun.js'
import type * as mailgunLegacy from './providers/mailgun/mailgun-legacy.js'
import type { RulesFactory } from './sandbox/rules.js'

interface Row {
  readonly contract: () => Promise<{ readonly contract: Contract }>
  readonly examples: () => Promise<{ readonly examples: ContractExamples }>
  /** The entry that users import as `webhook-contracts/<contract>`. */
  readonly entry: () => Promise<{ readonly createClient: unknown }>
  /** How the provider behaves in a sandbox. */
  readonly rules: () => Promise<RulesFactory>
  /** How it is tried at the provider itself; default: what can be read without knowing any id. */
  readonly live?: () => Promise<LiveRules>
}

/** Every contract, in the order in which they are shown. Nothing of one is loaded before it is asked for. */
const registry = {
  buttondown: {
    contract: () => import('../generated/buttondown/contract.js'),
    examples: () => import('../generated/buttondown/examples.js'),
    entry: () => import('./providers/buttondown/buttondown.js'),
    rules: async () => (await import('./providers/buttondown/sandbox.js')).buttondownRules,
    live: async () => (await import('./providers/buttondown/live.js')).buttondownLive,
  },
  'buttondown-legacy': {
    contract: () => import('../generated/buttondown-legacy/contract.js'),
    examples: () => import('../generated/buttondown-legacy/examples.js'),
    entry: () => import('./providers/buttondown/buttondown-legacy.js'),
    rules: async () => (await import('./providers/buttondown/sandbox.js')).buttondownRules,
    live: async () => (await import('./providers/buttondown/live.js')).buttondownLegacyLive,
  },
  mailgun: {
    contract: () => import('../generated/mailgun/contract.js'),
    examples: () => import('../generated/mailgun/examples.js'),
    entry: () => import('./providers/mailgun/mailgun.js'),
    rules: async () => (await import('./providers/mailgun/sandbox.js')).mailgunRules,
    live: async () => (await import('./providers/mailgun/live.js')).mailgunLive,
  },
  'mailgun-legacy': {
    contract: () => import('../generated/mailgun-legacy/contract.js'),
    examples: () => import('../generated/mailgun-legacy/examples.js'),
    entry: () => import('./providers/mailgun/mailgun-legacy.js'),
    rules: async () => (await import('./providers/mailgun/sandbox.js')).mailgunRules,
    live: async () => (await import('./providers/mailgun/live-legacy.js')).mailgunLegacyLive,
  },
  emma: {
    contract: () => import('../generated/emma/contract.js'),
    examples: () => import('../generated/emma/examples.js'),
    entry: () => import('./providers/emma/emma.js'),
    rules: async () => (await import('./providers/emma/sandbox.js')).emmaRules,
    live: async () => (await import('./providers/emma/live.js')).emmaLive,
  },
} satisfies Record<string, Row>

/** The id of one of our contracts. */
export type ContractId = keyof typeof registry

/** The types of each contract's spec, for those who name a contract by its id. */
export interface ContractTypes {
  readonly buttondown: {
    readonly operations: buttondown.operations
    readonly events: buttondown.Events
    readonly schemas: buttondown.components['schemas']
  }
  readonly 'buttondown-legacy': {
    readonly operations: buttondownLegacy.operations
    readonly events: buttondownLegacy.Events
    readonly schemas: buttondownLegacy.components['schemas']
  }
  readonly mailgun: {
    readonly operations: mailgun.operations
    readonly events: mailgun.Events
    readonly schemas: mailgun.components['schemas']
  }
  readonly 'mailgun-legacy': {
    readonly operations: mailgunLegacy.operations
    readonly events: mailgunLegacy.Events
    readonly schemas: mailgunLegacy.components['schemas']
  }
  readonly emma: {
    readonly operations: emma.operations
    readonly events: emma.Events
    readonly schemas: emma.components['schemas']
  }
}

export const isContractId = (id: string): id is ContractId => Object.hasOwn(registry, id)

/** The ids of all contracts. */
export const contractIds: readonly ContractId[] = Object.keys(registry).filter(isContractId)

/** @throws ContractError `unknown_contract`, naming those that there are */
export function contractId(id: string): ContractId {
  if (isContractId(id)) return id
  throw new ContractError('unknown_contract', `There is no contract ${JSON.stringify(id)}. There are: ${contractIds.join(', ')}.`)
}

/** Loads a contract. @throws ContractError `unknown_contract`, naming those that there are */
export async function loadContract(id: ContractId): Promise<Contract> {
  return (await registry[contractId(id)].contract()).contract
}

/** Loads the named examples of a contract's spec. @throws ContractError `unknown_contract` */
export async function loadExamples(id: ContractId): Promise<ContractExamples> {
  return (await registry[contractId(id)].examples()).examples
}

/** Loads how a contract's provider behaves in a sandbox. @throws ContractError `unknown_contract` */
export async function loadRules(id: ContractId): Promise<RulesFactory> {
  return registry[contractId(id)].rules()
}

/** Loads how a contract is tried at its provider. @throws ContractError `unknown_contract` */
export async function loadLiveRules(id: ContractId): Promise<LiveRules> {
  const row: Row = registry[contractId(id)]
  if (row.live !== undefined) return row.live()
  const [{ plainRules }, { contract }] = await Promise.all([import('./judge/scenario.js'), row.contract()])
  return plainRules(contract)
}

/** Loads `createClient` of a contract that is known only at run time; whoever knows it before imports `webhook-contracts/<contract>`. */
export async function loadClientFactory(id: ContractId): Promise<(options: Readonly<Record<string, unknown>>) => unknown> {
  const { createClient }: { createClient: unknown } = await registry[contractId(id)].entry()
  if (typeof createClient !== 'function') throw new TypeError(`The entry of ${id} has no createClient.`)
  return (options) => Reflect.apply(createClient, undefined, [options])
}

/** Where the bundled spec of a contract lies, as `json` or `yaml`. */
export const specUrl = (id: ContractId, format: 'json' | 'yaml' = 'json'): URL =>
  new URL(`../generated/${contractId(id)}/openapi.${format}`, import.meta.url)
