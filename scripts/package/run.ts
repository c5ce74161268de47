import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Ran {
  readonly code: number | null
  /** What it wrote, to both streams. */
  readonly output: string
  readonly stdout: string
}

/** Runs a command to its end; never rejects because of its exit code. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  const child = spawn(command, args, { cwd, env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim(), stdout }))
  })
}

/** The program of an installed package, to be run by Node. */
export function programOf(name: string): string {
  const folder = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url))
  const { bin }: { bin?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const first: unknown = typeof bin === 'object' && bin !== null ? Object.values(bin)[0] : bin
  if (typeof first !== 'string') throw new Error(`${name} has no program. Was it installed? Run: npm ci`)
  return join(folder, first)
}
