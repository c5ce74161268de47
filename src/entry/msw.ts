/**
 * `webhook-contracts/msw`: handlers for Mock Service Worker 2, in Node and in browsers.
 *
 * @module
 */
import type { HttpHandler } from 'msw'
import type { Contract } from '../contract/index.js'
import { type HandlersOptions, type HandlersSource, handlersOf } from '../msw/handlers.js'
import { type ContractId, type ContractTypes, isContractId, loadContract, loadExamples } from '../registry.js'

export type { Answer, HandledRequest, HandlersOptions, HandlersSource } from '../msw/handlers.js'

/** The operations of a contract, where TypeScript knows them. */
type OperationOf<C> = C extends ContractId ? keyof ContractTypes[C]['operations'] & string : string

/** One of our contracts is known by its examples as well; of another they have to be given. */
async function sourceOf(given: ContractId | Contract | HandlersSource): Promise<HandlersSource> {
  if (typeof given !== 'string') return 'contract' in given ? given : { contract: given, ...(await examplesFor(given)) }
  const [contract, examples] = await Promise.all([loadContract(given), loadExamples(given)])
  return { contract, examples }
}

async function examplesFor(contract: Contract): Promise<Pick<HandlersSource, 'examples'>> {
  const isOurs = isContractId(contract.id) && (await loadContract(contract.id)) === contract
  return isOurs && isContractId(contract.id) ? { examples: await loadExamples(contract.id) } : {}
}

/**
 * Makes the handlers of a contract: `setupServer(...(await handlers('mailgun')))`. A request is held against the contract: one that keeps it
 * is answered with the spec's example or an answer of yours, one that breaks it as the spec says. Remembers nothing; see the sandbox for that.
 *
 * @param given an id, a contract, or a contract with its examples
 * @throws ContractError `unknown_contract`; `unknown_operation`, for an answer to an operation that there is not
 */
export async function handlers<C extends ContractId | Contract | HandlersSource>(
  given: C,
  options: HandlersOptions<OperationOf<C>> = {},
): Promise<HttpHandler[]> {
  return handlersOf(await sourceOf(given), options)
}
