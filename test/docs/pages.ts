import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { docsSource } from '../../src/cli/docs-source.js'
import type { DocsSource } from '../../src/docs/build.js'
import { contractIds } from '../../src/registry.js'

/** What the pages of all our contracts are made of. */
export const sources: readonly DocsSource[] = await Promise.all(contractIds.map(docsSource))

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'docs-test-'))
