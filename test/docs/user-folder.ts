import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const manifest: {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What npm installs with the package, what the pages tell their readers to install beside it, and what compiles their snippets. */
const INSTALLED = new Set(
  [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies), '@types/node', 'typescript7'].map((name) =>
    // A scope as a whole: its folder is one link.
    name.startsWith('@') ? name.replace(/\/.*/, '') : name,
  ),
)

/** What the tarball has from here; what is built comes from the sources. */
const PACKED = ['package.json', ...manifest.files.filter((path) => path !== 'dist')]

/** Keys as the pages name them, none of them of anybody. */
const KEYS = {
  MAILGUN_API_KEY: 'key-of-a-test',
  MAILGUN_DOMAIN: 'mg.example.com',
  MAILGUN_SIGNING_KEY: 'key-of-a-test',
  BUTTONDOWN_API_KEY: 'key-of-a-test',
  BUTTONDOWN_SIGNING_KEY: 'key-of-a-test',
  EMMA_PUBLIC_KEY: 'public',
  EMMA_PRIVATE_KEY: 'private',
  EMMA_ACCOUNT_ID: '100',
}

/** Loaded before every program: a provider's host leads to a sandbox, and no socket to anywhere but this machine. */
const GUARD = `
  import { Socket } from 'node:net'
  const isHere = (host) => ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(host)
  const { fetch } = globalThis
  let sandbox
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (isHere(new URL(request.url).hostname)) return fetch(request)
    sandbox ??= import(SANDBOX).then(({ createSandbox }) => createSandbox({ clock: 'manual' }))
    return (await sandbox).fetch(request)
  }
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (...args) {
    const [options] = Array.isArray(args[0]) ? args[0] : args
    const host = typeof options === 'object' ? options.host : undefined
    if (host !== undefined && !isHere(host)) throw new Error('A snippet wants to reach ' + host)
    return connect.apply(this, args)
  }
`

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder in which somebody has followed the pages up to here: the package is installed, as it is built from these sources. */
export interface UserFolder {
  readonly path: string
  write(name: string, text: string): Promise<void>
  /** Runs a program of Node to its end. */
  node(args: readonly string[]): Promise<Ended>
  /** Runs a line of a shell; a server that it starts is stopped as soon as it says how. */
  sh(line: string): Promise<Ended>
  remove(): Promise<void>
}

export async function userFolder(): Promise<UserFolder> {
  const path = await mkdtemp(join(tmpdir(), 'webhook-contracts-'))
  const modules = join(path, 'node_modules')
  const own = join(modules, 'webhook-contracts')
  const children = new Set<ChildProcess>()
  await mkdir(join(modules, '.bin'), { recursive: true })
  await Promise.all([
    ...PACKED.map((name) => cp(join(root, name), join(own, name), { recursive: true })),
    ...[...INSTALLED].map((name) => symlink(join(root, 'node_modules', name), join(modules, name), 'junction')),
    writeFile(join(path, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n'),
  ])

  /** Ends with the program, which is told to stop when it says how it is stopped. */
  function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
    // A group of its own: a shell, npx and the program end together.
    const child = spawn(command, args, { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: path, ...env }, detached: true })
    children.add(child)
    const out = { stdout: '', stderr: '' }
    let isStopped = false
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        out[name] += text
        if (isStopped || !out.stderr.includes('Ctrl-C stops.') || child.pid === undefined) return
        isStopped = true
        process.kill(-child.pid, 'SIGINT') // as Ctrl-C does
      })
    }
    child.stdin.end()
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => {
        children.delete(child)
        resolve({ code, ...out })
      })
    })
  }

  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  const built = await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', join(own, 'dist')], root, {})
  const program = join(own, 'dist/cli/main.js')
  // What does not compile is told by `npm run typecheck`; here it counts whether there is something to run.
  await chmod(program, 0o755).catch(() => {
    throw new Error(`The package does not build:\n${built.stdout}`)
  })
  await symlink(program, join(modules, '.bin/webhook-contracts'))
  const sandbox = pathToFileURL(join(own, 'dist/entry/sandbox.js')).href
  await writeFile(join(path, 'guard.mjs'), GUARD.replace('SANDBOX', JSON.stringify(sandbox)))
  const guard = `--import=${pathToFileURL(join(path, 'guard.mjs')).href}`

  return {
    path,
    write: (name, text) => writeFile(join(path, name), text),
    node: (args) => run(process.execPath, [guard, ...args], path, KEYS),
    sh: (line) => run('bash', ['--norc', '-e', '-c', line], path, { ...KEYS, NODE_OPTIONS: guard, npm_config_offline: 'true' }),
    async remove() {
      for (const child of children) if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await rm(path, { recursive: true, force: true })
    },
  }
}
