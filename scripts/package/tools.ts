import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Outcome } from './check.js'
import { programOf, run } from './run.js'

/** publint, strict: a warning is a fault too. */
export async function checkPublint(folder: string): Promise<Outcome> {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: 'npm' })
  return { name: 'publint', ok: messages.length === 0, lines: messages.map((message) => `${message.type}: ${formatMessage(message, pkg)}`) }
}

/** Do the types say what each entry really is? ESM alone, so CommonJS reaches it by `require(esm)`. */
export async function checkTypes(tarball: string, folder: string): Promise<Outcome> {
  // The specs in YAML are data, not code: there are no types to them.
  const { exports }: { exports?: unknown } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const data = Object.keys(Object(exports)).filter((name) => name.endsWith('.yaml'))
  const args = [
    programOf('@arethetypeswrong/cli'),
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'table-flipped',
    '--no-emoji',
    '--no-color',
  ]
  const { code, output } = await run(process.execPath, [...args, '--exclude-entrypoints', ...data], folder)
  return { name: 'attw (esm-only)', ok: code === 0, lines: code === 0 ? [] : output.split('\n') }
}

/** knip: nothing that nobody uses. */
export async function checkKnip(folder: string): Promise<Outcome> {
  const { code, output } = await run(process.execPath, [programOf('knip'), '--no-progress'], folder)
  return { name: 'knip', ok: code === 0, lines: code === 0 ? [] : output.split('\n') }
}
