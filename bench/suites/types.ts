import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../harness/built.js'
import { measureTurns } from '../harness/measure.js'
import { runNode } from '../harness/process.js'
import type { Measurement, Suite } from '../harness/types.js'

/** One call of each contract, written for both clients alike. */
const CALLS = [
  { id: 'buttondown', options: `{ apiKey: 'k' }`, path: '/webhooks', init: '', operation: 'listWebhooks' },
  { id: 'buttondown-legacy', options: `{ apiKey: 'k' }`, path: '/v1/webhooks', init: '', operation: 'listWebhooks' },
  {
    id: 'mailgun',
    options: `{ apiKey: 'k' }`,
    path: '/v3/domains/{domain}/webhooks',
    init: `{ params: { path: { domain: 'a.example' } } }`,
    operation: 'listWebhooks',
  },
  {
    id: 'mailgun-legacy',
    options: `{ apiKey: 'k' }`,
    path: '/domains/{domain}/webhooks',
    init: `{ params: { path: { domain: 'a.example' } } }`,
    operation: 'listWebhooks',
  },
  {
    id: 'emma',
    options: `{ publicKey: 'a', privateKey: 'b' }`,
    path: '/{account_id}/webhooks',
    init: `{ params: { path: { account_id: 1 } } }`,
    operation: 'listWebhooks',
  },
]

const ours = CALLS.map(
  ({ id, options, init, operation }, n) => `
import { createClient as create${n} } from 'webhook-contracts/${id}'
export const result${n} = (await create${n}(${options}).${operation}(${init})).data`,
).join('\n')

const theirs = `import createClient from 'openapi-fetch'
${CALLS.map(
  ({ id, path, init }, n) => `
import type { paths as paths${n} } from './types/${id}.js'
export const result${n} = (await createClient<paths${n}>({ baseUrl: 'https://a.example' }).GET('${path}'${init === '' ? '' : `, ${init}`})).data`,
).join('\n')}`

const inRoot = (...path: string[]): string => join(fileURLToPath(root), ...path)

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noEmit: true,
  preserveSymlinks: true,
}

/** A user's two projects, in one folder. */
async function writeProjects(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, 'webhook-contracts'), { recursive: true })
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    await cp(inRoot('node_modules', name), join(modules, name), { recursive: true })
  for (const name of ['package.json', 'dist', 'generated']) await symlink(inRoot(name), join(modules, 'webhook-contracts', name))
  await mkdir(join(folder, 'types'))
  for (const { id } of CALLS) await cp(inRoot('generated', id, 'types.d.ts'), join(folder, 'types', `${id}.d.ts`))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  for (const [name, text] of Object.entries({ ours, theirs })) {
    await writeFile(join(folder, `${name}.ts`), text)
    await writeFile(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  }
}

export const suite: Suite = {
  title: 'Checking types',
  about:
    '`tsc` as a whole process, on a project of a user that imports all five contracts and calls each, and on one that does the same with openapi-fetch alone and the same types.',
  async run(rounds) {
    const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-types-'))
    try {
      await writeProjects(folder)
      const measurements: Measurement[] = []
      for (const [compiler, title] of [
        ['typescript', 'TypeScript 5.9'],
        ['typescript7', 'TypeScript 7'],
      ] as const) {
        const compile = (project: string) => async (): Promise<number> =>
          (await runNode([inRoot('node_modules', compiler, 'bin/tsc'), '-p', `${project}.json`], folder)).ms
        const rows = await measureTurns(
          [
            { name: 'webhook-contracts', kind: 'ours', figure: compile('ours') },
            { name: 'openapi-fetch, the same types', kind: 'peer', figure: compile('theirs') },
          ],
          rounds,
        )
        measurements.push({ id: `types-${compiler}`, title, unit: 'ms', rows })
      }
      return measurements
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
