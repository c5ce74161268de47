/** Builds the reference pages of all contracts into out/docs/, or into the folder that --out names. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildDocs, type DocsSource } from '../src/docs/build.js'
import { type ContractId, contractIds, loadContract, specUrl } from '../src/registry.js'

async function docsSource(id: ContractId): Promise<DocsSource> {
  const [contract, json, yaml] = await Promise.all([loadContract(id), readFile(specUrl(id), 'utf8'), readFile(specUrl(id, 'yaml'), 'utf8')])
  const document: object = JSON.parse(json)
  return { contract, document, yaml }
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/docs' } } })
const sources = await Promise.all(contractIds.map(docsSource))
const { index } = await buildDocs({ sources, out: values.out, onPage: ({ file }) => console.log(file) })
console.log(index)
