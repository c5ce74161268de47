/**
 * `webhook-contracts/schemas`: the schemas of the contracts as Standard Schema validators (https://standardschema.dev), for whatever takes
 * those: form and router libraries, validating middleware, test matchers.
 *
 * @module
 */
import { type Schemas, schemasOf } from '../contract/index.js'
import { type ContractId, type ContractTypes, loadContract } from '../registry.js'

export {
  type AnySpec,
  type SchemaIssue,
  type SchemaResult,
  type Schemas,
  type SpecTypes,
  type StandardSchema,
  schemasOf,
} from '../contract/index.js'

/**
 * Loads the schemas of one of our contracts, typed by its spec.
 *
 * @throws ContractError `unknown_contract`, naming those that there are
 */
export async function loadSchemas<K extends ContractId>(id: K): Promise<Schemas<ContractTypes[K]>> {
  return schemasOf<ContractTypes[K]>(await loadContract(id))
}
