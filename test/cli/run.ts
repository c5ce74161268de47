import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const children = new Set<ChildProcessWithoutNullStreams>()
// A test that fails may leave a server behind.
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

export interface Finished {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly finished: Promise<Finished>
  /** What came on stderr up to and with this text. */
  heard(text: string): Promise<string>
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments of node, before the program. */
  readonly node?: readonly string[]
}

/** The environment without what would change the output: colours, and what CI sets. */
function plainEnvironment(): Record<string, string | undefined> {
  const { FORCE_COLOR: _, NO_COLOR: __, CI: ___, NODE_OPTIONS: ____, ...rest } = process.env
  return rest
}

/** Starts node on a program of the sources. */
export function startNode(args: readonly string[], { env = {}, node = [] }: Options = {}): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', ...node, ...args], { cwd: root, env: { ...plainEnvironment(), ...env } })
  children.add(child)
  child.once('close', () => children.delete(child))
  const out = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text
    })
  }
  const finished = once(child, 'close').then(([code, signal]: unknown[]): Finished => {
    return { code: typeof code === 'number' ? code : null, signal: typeof signal === 'string' ? signal : null, ...out }
  })
  return {
    child,
    finished,
    heard: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.stderr.includes(text)) resolve(out.stderr)
        }
        child.stderr.on('data', look)
        finished.then(() => reject(new Error(`It ended without saying ${JSON.stringify(text)}: ${out.stderr}`)), reject)
        look()
      }),
  }
}

/** Starts the command line with these arguments. */
export const startCli = (args: readonly string[], options: Options = {}): Running => startNode(['src/cli/main.ts', ...args], options)

/** Runs the command line to its end. */
export function cli(args: readonly string[], options: Options = {}): Promise<Finished> {
  const { child, finished } = startCli(args, options)
  child.stdin.end()
  return finished
}

/** Arguments of node that hide the packages whose name has this text in it, as if they were not installed. */
export function without(text: string): string[] {
  const data = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`
  const hidden = `if (name.includes(${JSON.stringify(text)})) throw Object.assign(new Error('hidden: ' + name), { code: 'MODULE_NOT_FOUND' })`
  const hooks = data(`export const resolve = (name, context, next) => { ${hidden}; return next(name, context) }`)
  const code = `import Module, { register } from 'node:module'
    register(${JSON.stringify(hooks)})
    const find = Module._resolveFilename
    Module._resolveFilename = function (name, ...rest) { ${hidden}; return find.call(this, name, ...rest) }`
  return ['--import', data(code)]
}
