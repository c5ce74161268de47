import { mockSource } from '../../src/entry/mock.js'
import type { Subject } from '../../src/judge/run.js'
import type { WrongSource } from '../../src/judge/wrong.js'
import { type ContractId, contractIds, loadClientFactory } from '../../src/registry.js'

/** Every contract with its examples, its document and its client. */
export const subjects: readonly (Subject & WrongSource & { readonly id: ContractId })[] = await Promise.all(
  contractIds.map(async (id) => {
    const { contract, examples, document } = await mockSource(id)
    return { id, contract, examples, document: Object.fromEntries(Object.entries(document)), createClient: await loadClientFactory(id) }
  }),
)
