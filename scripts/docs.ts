/** Builds the site into out/docs/, or into the folder that --out names. */
import { parseArgs } from 'node:util'
import { docsSource, docsTexts } from '../src/cli/docs-source.js'
import { buildDocs } from '../src/docs/build.js'
import { contractIds } from '../src/registry.js'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/docs' } } })
const [sources, texts] = await Promise.all([Promise.all(contractIds.map(docsSource)), docsTexts()])
const { index } = await buildDocs({ sources, texts, out: values.out, onPage: ({ file }) => console.log(file) })
console.log(index)
