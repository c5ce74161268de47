import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocsSource } from '../../src/docs/build.js'
import { contractIds, loadContract, specUrl } from '../../src/registry.js'

/** What the pages of all our contracts are made of. */
export const sources: readonly DocsSource[] = await Promise.all(
  contractIds.map(async (id): Promise<DocsSource> => {
    const document: object = JSON.parse(await readFile(specUrl(id), 'utf8'))
    return { contract: await loadContract(id), document, yaml: await readFile(specUrl(id, 'yaml'), 'utf8') }
  }),
)

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'docs-test-'))
