/**
 * `webhook-contracts/mock`: Prism in front of every contract.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
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

/** What a mock of one of our contracts is made of. */
export async function mockSource(id: ContractId): Promise<MockSource> {
  const [contract, examples, text] = await Promise.all([loadContract(id), loadExamples(id), readFile(specUrl(id), 'utf8')])
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
  const sources = await Promise.all((options.contracts ?? contractIds).map(mockSource))
  return serveMock(sources, options)
}
