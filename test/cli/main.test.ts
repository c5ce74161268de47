import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { cli, startCli } from './run.js'

const manifest: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** The files that are loaded before a command is known, and what they import from outside. */
async function loadedAtStart(): Promise<{ files: string[]; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'out/unwritten',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = new Set<string>()
  const packages = new Set<string>()
  const load = (path: string): void => {
    files.add(path)
    for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      if (external) packages.add(next)
      else if (!files.has(next)) load(next)
    }
  }
  load('src/cli/main.ts')
  return { files: [...files], packages: [...packages] }
}

describe('webhook-contracts', () => {
  it('shows the help without a command, with all commands and the exit codes', async () => {
    const { code, stdout, stderr } = await cli([])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const words = stdout.replace(/\s+/g, ' ')
    for (const { name, usage, summary } of commands) expect(words).toContain(` ${`${name} ${usage}`.trim()} ${summary} `)
    expect(stdout).toContain('1  a contract was broken')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('shows its version, which is that of the package', async () => {
    expect(await cli(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('loads nothing but its own small files and what node has, before a command is known', async () => {
    const { files, packages } = await loadedAtStart()
    expect(files.filter((path) => !path.startsWith('src/cli/'))).toEqual([])
    expect(files).not.toContain('src/cli/list.ts')
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([])
  })

  it.each(commands.map(({ name }) => name))('%s --help shows its usage, its options and an example', async (name) => {
    const { code, stdout, stderr } = await cli([name, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`webhook-contracts ${name}`)
    expect(stdout).toMatch(/^ {2}-h, --help /m)
    expect(stdout).toMatch(new RegExp(`^Examples?\\n {2}webhook-contracts ${name}`, 'm'))
  })

  it('takes `help mock` for `mock --help`', async () => {
    expect((await cli(['help', 'mock'])).stdout).toBe((await cli(['mock', '--help'])).stdout)
  })

  it('names the command that was probably meant', async () => {
    const { code, stdout, stderr } = await cli(['mokc'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('There is no command "mokc". Did you mean `webhook-contracts mock`?')
    expect(stderr).toContain('webhook-contracts --help')
  })

  it('says where an option of a command belongs', async () => {
    const { code, stderr } = await cli(['--port', '1', 'mock'])
    expect(code).toBe(2)
    expect(stderr).toContain('--port is no option of webhook-contracts itself.')
    expect(stderr).toContain('behind its name')
  })

  it('shows no stack trace of an error, unless it is told to with --debug', async () => {
    expect((await cli(['list', 'nobody'])).stderr).not.toMatch(/^\s+at /m)
    expect((await cli(['list', 'nobody', '--debug'])).stderr).toMatch(/UsageError: There is no contract.*\n\s+at /)
  })

  it('ends quietly when whoever reads stops reading', async () => {
    const { child, finished } = startCli(['list', '--json'])
    child.stdout.destroy()
    expect(await finished).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  it('colours where it is told to, and never against NO_COLOR', async () => {
    const control = '\u001b['
    expect((await cli(['list'])).stdout).not.toContain(control)
    expect((await cli(['list'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(control)
    expect((await cli(['list'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(control)
  })
})
