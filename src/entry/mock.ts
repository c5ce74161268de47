/**
 * `webhook-contracts/mock`: Prism in front of every contract.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { ContractError } from '../contract/index.js'
import type { ListenOptions } from '../listen.js'
import type { MockSource } from '../mock/mock.js'
import { type Mock, serveMock } from '../mock/serve.js'
import { type ContractId, contractIds, loadContract, loadExamples, specUrl } from '../registry.js'

export { ListenError } from '../listen.js'
export type { Mock } from '../mock/serve.js'

export interface MockOptions extends ListenOptions {
  /** Which contracts to serve; default: all. */
  readonly contracts?: readonly ContractId[]
}

/** What a mock of one of our contracts is made of. @throws ContractError `unknown_contract` */
export async function mockSource(id: ContractId): Promise<MockSource> {
  const spec = specUrl(id) // first, since it throws: after it nothing is under way that would fail unheard
  const [contract, examples, text] = await Promise.all([loadContract(id), loadExamples(id), readFile(spec, 'utf8')])
  const document: object = JSON.parse(text)
  return { contract, examples, document }
}

/**
 * Starts the mocks: Prism answers from the specs' examples, on one port, each contract under `/<contract>` (a single one at `/` too).
 * `Prefer: code=…`, `example=…` and `dynamic=true` choose the answer.
 *
 * @returns `urls` to give to clients as `baseUrl`, and `close()`
 * @throws ContractError when a contract is unknown or Prism is not installed; ListenError when the port cannot be had
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { contracts = contractIds } = options
  if (contracts.length === 0) {
    throw new ContractError(
      'unknown_contract',
      `Name at least one contract, or leave \`contracts\` out for all: ${contractIds.join(', ')}.`,
    )
  }
  const sources = await Promise.all(contracts.map(mockSource))
  return serveMock(sources, options)
}
