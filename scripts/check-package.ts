/**
 * Checks what users would get of this package, as it is built: its files, entries, types, sizes, dependencies, installation.
 *
 *     npm run build && npm run check:package
 */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBudgets } from './package/budgets.js'
import type { Outcome } from './package/check.js'
import { checkImports } from './package/imports.js'
import { checkInstallation } from './package/install.js'
import { run } from './package/run.js'
import { checkFiles, pack } from './package/tarball.js'
import { checkKnip, checkPublint, checkTypes } from './package/tools.js'

const root = process.cwd()
const work = await mkdtemp(join(tmpdir(), 'webhook-contracts-package-'))
let failed = 0

function show({ name, ok, lines }: Outcome): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
  for (const line of lines) console.log(`     ${line}`)
  if (!ok) failed++
}

/** The tarball unpacked as a user has it, with the dependencies that are here. */
async function unpack(tarball: string): Promise<string> {
  const modules = join(work, 'bundled/node_modules')
  await mkdir(join(modules, 'webhook-contracts'), { recursive: true })
  const { code, output } = await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'webhook-contracts')], work)
  if (code !== 0) throw new Error(`The tarball cannot be unpacked:\n${output}`)
  await symlink(join(root, 'node_modules/openapi-fetch'), join(modules, 'openapi-fetch'), 'junction')
  return join(work, 'bundled')
}

try {
  const tarball = await pack(root, work)
  show(checkFiles(tarball))
  const user = await unpack(tarball.path)
  show(await checkImports(join(user, 'node_modules/webhook-contracts'), tarball.files))
  show(await checkPublint(join(user, 'node_modules/webhook-contracts')))
  show(await checkTypes(tarball.path, root))
  show(await checkKnip(root))
  show(await checkBudgets(user, root))
  const empty = join(work, 'empty')
  await mkdir(empty)
  show(await checkInstallation(tarball.path, empty))
} finally {
  await rm(work, { recursive: true, force: true })
}
if (failed > 0) {
  console.error(`${failed} of the package's checks failed. What each wants is said above; then run: npm run build && npm run check:package`)
  process.exitCode = 1
}
