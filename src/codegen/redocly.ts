import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { ContractError } from '../contract/index.js'

const run = promisify(execFile)

/** Redocly's own version of a result: it never reaches the network. */
export interface RedoclyResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function entryPoint(): string {
  try {
    return createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  } catch {
    throw new ContractError('missing_package', 'Redocly CLI is not installed. Install it with: npm install --save-dev @redocly/cli@2.77.0')
  }
}

/**
 * Runs Redocly CLI, its telemetry and its search for updates switched off.
 *
 * @throws ContractError `missing_package`, when it is not installed
 */
export async function redocly(args: readonly string[], cwd: string): Promise<RedoclyResult> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' }
  try {
    const { stdout, stderr } = await run(process.execPath, [entryPoint(), ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 })
    return { code: 0, stdout, stderr }
  } catch (error) {
    if (error instanceof ContractError || !(error instanceof Error) || !('stdout' in error) || !('code' in error)) throw error
    return { code: Number(error.code) || 1, stdout: String(error.stdout), stderr: 'stderr' in error ? String(error.stderr) : '' }
  }
}

/** Bundles a spec of several files into one document. @throws ContractError `invalid_spec` with Redocly's own words */
export async function bundle(entry: string, cwd: string): Promise<unknown> {
  const { code, stdout, stderr } = await redocly(['bundle', entry, '--ext', 'json'], cwd)
  if (code !== 0) throw new ContractError('invalid_spec', `${entry} cannot be bundled:\n${stderr || stdout}`)
  return JSON.parse(stdout)
}
