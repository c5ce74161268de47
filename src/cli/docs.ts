import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { portFrom } from './options.js'
import { print, printJson, say } from './output.js'
import { json } from './parse.js'
import { Progress } from './progress.js'
import { untilStopped } from './until-stopped.js'

const OUT = 'out/docs'
const PORT = 4040

export const command = defineCommand({
  name: 'docs',
  usage: '',
  about: [
    'Builds the site as static files: a start page, the guide, and for each contract what',
    'it is about, its operations field by field, its events with their payloads, its',
    'evidence, its OpenAPI document, and what changed since the version before. The pages',
    'need no network, call nobody, and can be read from a disk. Prints the path of the',
    'start page.',
    '',
    'With --serve it shows them on this machine alone, and prints the address. Ctrl-C',
    '(SIGINT) or SIGTERM stops it, with exit code 0. A second one ends it at once.',
  ].join('\n'),
  options: {
    out: { type: 'string', value: 'DIR', about: `the folder to write to (default ${OUT})` },
    serve: { type: 'boolean', about: 'show the site when it is built' },
    port: { type: 'string', value: 'PORT', about: `the port to show it on; 0: any that is free (default ${PORT})` },
    json,
  },
  examples: [
    { line: 'webhook-contracts docs', about: `builds the site in ${OUT}` },
    { line: 'webhook-contracts docs --out public', about: 'builds it in another folder' },
    { line: 'webhook-contracts docs --serve --port 0', about: 'builds it, and shows it on any port that is free' },
  ],
  async run({ out = OUT, serve = false, port, json: asJson }, [stray]) {
    if (stray !== undefined) {
      throw new UsageError(`docs builds the pages of all contracts. Leave out ${JSON.stringify(stray)}; to name a folder, give --out DIR.`)
    }
    if (port !== undefined && !serve) throw new UsageError('--port is for --serve. Give both, or leave out --port.')
    const number = portFrom(port, PORT)
    const [{ buildDocs }, { docsSource, docsTexts }, { contractIds }] = await Promise.all([
      import('../docs/build.js'),
      import('./docs-source.js'),
      import('../registry.js'),
    ])
    const docs = await new Progress(process.stderr).step(
      'docs',
      async (detail) => {
        const [sources, texts] = await Promise.all([Promise.all(contractIds.map(docsSource)), docsTexts()])
        return buildDocs({ sources, texts, out, onPage: ({ id }) => detail(id) })
      },
      ({ pages }) => ({ ok: true, text: `${pages.length} contracts` }),
    )
    if (!serve) {
      if (asJson) printJson(docs)
      else print(docs.index)
      return EXIT.ok
    }
    const [{ listen }, { folderHandler }] = await Promise.all([import('../listen.js'), import('./docs-serve.js')])
    const server = await listen(await folderHandler(out), { port: number })
    const stopped = untilStopped(() => server.close())
    if (asJson) printJson({ url: server.url, ...docs })
    else print(server.url)
    say(`The site is at ${server.url}. Ctrl-C stops.`)
    await stopped
    return EXIT.ok
  },
})
