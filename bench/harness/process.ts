/** Servers and commands as processes of their own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { root } from './built.js'

const cwd = fileURLToPath(root)
const env = { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

export interface Served {
  readonly url: string
  /** From the start of the process to its first answer, in milliseconds. */
  readonly firstAnswerMs: number
  /** What the process has in memory, in megabytes. */
  memory(): Promise<number>
  /** What processor time it has taken so far, in seconds; undefined where the system does not tell. */
  processorTime(): Promise<number | undefined>
  stop(): Promise<void>
}

/** A port that was free a moment ago, for servers that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const answers = (url: string, headers: Readonly<Record<string, string>>): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { headers, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/**
 * Starts a server, and asks it until it answers with 200.
 *
 * @param args of node; the port is in them
 */
export async function serve(args: readonly string[], url: string, headers: Readonly<Record<string, string>> = {}): Promise<Served> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2000)
  })
  while (!(await answers(url, headers))) {
    if (child.exitCode !== null) throw new Error(`node ${args.join(' ')} ended: ${errors}`)
    if (performance.now() - started > 60_000) {
      await stopped(child)
      throw new Error(`node ${args.join(' ')} does not answer at ${url}: ${errors}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const firstAnswerMs = performance.now() - started
  return {
    url,
    firstAnswerMs,
    async memory() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)])
      return Number(stdout) / 1024
    },
    async processorTime() {
      const text = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => undefined)
      // Behind the name, which may have blanks in it, the 12th and 13th are user and system time in hundredths of a second.
      const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
      return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) / 100
    },
    stop: () => stopped(child),
  }
}

/** Runs a command of node to its end. @returns how long it took, in milliseconds, and what it printed */
export async function runNode(args: readonly string[], folder = cwd): Promise<{ readonly ms: number; readonly stdout: string }> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2000)
  })
  const [code] = await once(child, 'close')
  const ms = performance.now() - started
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${stderr}`)
  return { ms, stdout }
}
