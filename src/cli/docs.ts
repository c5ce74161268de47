import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { print, printJson } from './output.js'
import { json } from './parse.js'
import { Progress } from './progress.js'

const OUT = 'out/docs'

export const command = defineCommand({
  name: 'docs',
  usage: '',
  about: [
    'Builds the reference of all contracts: an index page, one page for each, and',
    'their OpenAPI documents beside them. The pages need no network and call nobody.',
    'Prints the path of the index page.',
  ].join('\n'),
  options: {
    out: { type: 'string', value: 'DIR', about: `the folder to write to (default ${OUT})` },
    json,
  },
  examples: [
    { line: 'webhook-contracts docs', about: `builds the pages in ${OUT}` },
    { line: 'webhook-contracts docs --out public', about: 'builds them in another folder' },
  ],
  async run({ out = OUT, json: asJson }, [stray]) {
    if (stray !== undefined) {
      throw new UsageError(`docs builds the pages of all contracts. Leave out ${JSON.stringify(stray)}; to name a folder, give --out DIR.`)
    }
    const [{ buildDocs }, { docsSource }, { contractIds }] = await Promise.all([
      import('../docs/build.js'),
      import('./docs-source.js'),
      import('../registry.js'),
    ])
    const docs = await new Progress(process.stderr).step(
      'docs',
      async (detail) => {
        const sources = await Promise.all(contractIds.map(docsSource))
        return buildDocs({ sources, out, onPage: ({ id }) => detail(id) })
      },
      ({ pages }) => ({ ok: true, text: `${pages.length} contracts` }),
    )
    if (asJson) printJson(docs)
    else print(docs.index)
    return EXIT.ok
  },
})
