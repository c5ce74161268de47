/**
 * What the types cost: `tsc` on a user's project that imports all five contracts, against one that imports openapi-fetch alone with the same
 * types. Interleaved, and the median of each; the ratio is what counts.
 *
 *     npm run build && npx tsx bench/types.ts [rounds]
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)

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

const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-types-'))
const modules = join(folder, 'node_modules')

/** Milliseconds of one compilation, and what the compiler says of itself. */
function compile(compiler: string, name: string): { readonly ms: number; readonly output: string } {
  const started = performance.now()
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', `${name}.json`, '--extendedDiagnostics'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${compiler} refuses ${name}:\n${stdout}`)
  return { ms: performance.now() - started, output: stdout }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const factOf = (output: string, fact: string): string => new RegExp(`^${fact}:\\s*(\\S+)`, 'm').exec(output)?.[1] ?? '?'

try {
  await mkdir(join(modules, 'webhook-contracts'), { recursive: true })
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    await cp(join(root, 'node_modules', name), join(modules, name), { recursive: true })
  for (const name of ['package.json', 'dist', 'generated']) await symlink(join(root, name), join(modules, 'webhook-contracts', name))
  await mkdir(join(folder, 'types'))
  for (const { id } of CALLS) await cp(join(root, 'generated', id, 'types.d.ts'), join(folder, 'types', `${id}.d.ts`))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'ours.ts'), ours)
  await writeFile(join(folder, 'theirs.ts'), theirs)
  for (const name of ['ours', 'theirs']) {
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      preserveSymlinks: true,
    }
    await writeFile(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  }
  for (const compiler of ['typescript', 'typescript7']) {
    const times = { ours: [] as number[], theirs: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      for (const name of ['ours', 'theirs'] as const) {
        const { ms, output } = compile(compiler, name)
        times[name].push(ms)
        if (round === 0)
          console.log(
            `${compiler} ${name}: ${['Files', 'Lines', 'Types', 'Instantiations', 'Check time'].map((fact) => `${fact} ${factOf(output, fact)}`).join(', ')}`,
          )
      }
    }
    const ratio = median(times.ours) / median(times.theirs)
    console.log(
      `${compiler}: ${Math.round(median(times.ours))} ms against ${Math.round(median(times.theirs))} ms, ${ratio.toFixed(2)} times (at most 1.5 wanted)`,
    )
    if (!(ratio <= 1.5)) process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
