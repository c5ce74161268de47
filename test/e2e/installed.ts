import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of Node until it ends; never rejects because of its exit code. */
export function runNode(args: readonly string[], cwd: string): Promise<Ran> {
  return run(process.execPath, args, cwd)
}

/** The same for any command. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  // Without npm's own variables: this may be running under `npm test`, whose settings are not the user's.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|node_options|vitest|node_env)/i.test(name)))
  const child = spawn(command, args, { cwd, env })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run('npm', args, cwd)
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}\n${stdout}`)
  return stdout
}

async function newest(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const times = entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs)
  return Math.max(0, ...(await Promise.all(times)))
}

const modifiedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/**
 * The folder to pack: this repository, when what is built is younger than all that it is built from; otherwise a copy of what the tarball
 * takes from it, built anew. Nothing is ever built here, where other tests may be reading.
 */
async function builtTree(directory: string): Promise<string> {
  const sources = await Promise.all([newest(join(root, 'src')), modifiedAt(join(root, 'tsconfig.build.json'))])
  if ((await modifiedAt(join(root, 'dist/index.js'))) > Math.max(...sources)) return root
  const copied = ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'generated']
  await Promise.all(copied.map((path) => cp(join(root, path), join(directory, path), { recursive: true }).catch(ignoreMissing)))
  const { code, stdout } = await runNode(
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(directory, 'dist')],
    root,
  )
  if (code !== 0) throw new Error(`the package does not build:\n${stdout}`)
  return directory
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

/** The package as npm packs it, installed in a folder that is otherwise empty. */
export interface Installed {
  /** A folder with a `node_modules`, and an ES module package of its own. */
  readonly directory: string
  /** What is in the tarball: paths, and sizes in bytes. */
  readonly files: readonly { readonly path: string; readonly size: number }[]
  readonly tarballBytes: number
  readonly unpackedBytes: number
  /** Writes a file of the user's. */
  write(path: string, text: string): Promise<void>
  /** Where the installed command line is. */
  readonly bin: string
  /** Runs a module of the user's, given as its text. */
  runModule(text: string, flags?: readonly string[]): Promise<Ran>
  remove(): Promise<void>
}

/** Builds, packs and installs, as a user would have it. */
export async function installPackage(): Promise<Installed> {
  const directory = await mkdtemp(join(tmpdir(), 'webhook-contracts-'))
  try {
    return await packAndInstall(directory)
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

async function packAndInstall(directory: string): Promise<Installed> {
  const tree = await builtTree(join(directory, 'tree'))
  const packed: unknown = JSON.parse(await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', directory], tree))
  if (tree !== root) await rm(tree, { recursive: true })
  const { filename, size, unpackedSize, files } = tarballOf(packed)
  await writeFile(join(directory, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock']
  await npm(['install', ...flags, `./${filename}`], directory)
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(join(directory, path, '..'), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  return {
    directory,
    bin: join(directory, 'node_modules/.bin/webhook-contracts'),
    files,
    tarballBytes: size,
    unpackedBytes: unpackedSize,
    write,
    async runModule(text, flags = []) {
      await write('program.mjs', text)
      return runNode([...flags, 'program.mjs'], directory)
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Reads what `npm pack --json` says. */
function tarballOf(output: unknown) {
  const first: unknown = Array.isArray(output) ? output[0] : undefined
  const { filename, size, unpackedSize, files }: Readonly<Record<string, unknown>> = isRecord(first) ? first : {}
  if (typeof filename !== 'string' || typeof size !== 'number' || typeof unpackedSize !== 'number' || !Array.isArray(files)) {
    throw new TypeError('npm pack --json says something else than it used to')
  }
  const list = files.map((file: unknown) =>
    isRecord(file) ? { path: String(file['path']), size: Number(file['size']) } : { path: '', size: 0 },
  )
  return { filename, size, unpackedSize, files: list }
}

/** What users may import: the keys of `exports`, as they are written in an import. */
export async function importNames(): Promise<{ readonly modules: string[]; readonly files: string[] }> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const exported = isRecord(manifest) && isRecord(manifest['exports']) ? Object.entries(manifest['exports']) : []
  const names = exported.map(([key, target]) => ({ name: key.replace(/^\./, 'webhook-contracts'), isModule: isRecord(target) }))
  return {
    modules: names.filter(({ isModule }) => isModule).map(({ name }) => name),
    files: names.filter(({ isModule }) => !isModule).map(({ name }) => name),
  }
}
