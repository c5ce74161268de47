import { readFile } from 'node:fs/promises'
import type { DocsSource } from '../docs/build.js'
import { type ContractId, loadContract, specUrl } from '../registry.js'

/** What the page of one of our contracts is made of. */
export async function docsSource(id: ContractId): Promise<DocsSource> {
  const [contract, json, yaml] = await Promise.all([loadContract(id), readFile(specUrl(id), 'utf8'), readFile(specUrl(id, 'yaml'), 'utf8')])
  const document: object = JSON.parse(json)
  return { contract, document, yaml }
}
