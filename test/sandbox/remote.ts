import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SandboxOptions } from '../../src/entry/sandbox.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = fileURLToPath(new URL('sandbox-process.ts', import.meta.url))

/** A sandbox in a process of its own. */
export class Remote {
  private readonly waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>()
  private last = 0
  private errors = ''
  private readonly ready: Promise<void>

  private constructor(private readonly child: ChildProcess) {
    this.ready = new Promise((resolve, reject) => {
      if (child.stdout === null) throw new Error('no stdout')
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { id, result, error, ready } = JSON.parse(line)
        if (ready === true) resolve()
        const waiting = this.waiting.get(id)
        this.waiting.delete(id)
        if (error === undefined) waiting?.done(result)
        else waiting?.failed(new Error(error))
      })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        this.errors += text
      })
      child.on('exit', (code, signal) => {
        const gone = new Error(`the process ended (${code ?? signal})\n${this.errors}`)
        reject(gone)
        for (const { failed } of this.waiting.values()) failed(gone)
        this.waiting.clear()
      })
    })
  }

  /** @param blocks how many blocks of 512 bytes a file may have, as if the disk were full beyond that */
  static async start(options: SandboxOptions, blocks?: number): Promise<Remote> {
    const args = ['--conditions=@webhook-contracts/source', '--import', 'tsx', program, JSON.stringify(options)]
    const stdio = ['pipe', 'pipe', 'pipe'] satisfies ('pipe' | 'ignore')[]
    const child =
      blocks === undefined
        ? spawn(process.execPath, args, { cwd: root, stdio })
        : spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...args], { cwd: root, stdio })
    const remote = new Remote(child)
    await remote.ready
    return remote
  }

  /** Calls one of the commands of `sandbox-process.ts`. @throws when it fails, or when the process ends first */
  call(name: string, ...args: readonly string[]): Promise<unknown> {
    const id = ++this.last
    return new Promise((done, failed) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) failed(new Error('the process ended before'))
      this.waiting.set(id, { done, failed })
      this.child.stdin?.write(`${JSON.stringify({ id, name, args })}\n`)
    })
  }

  /** Ends the process as a crash would. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await ended
  }
}
