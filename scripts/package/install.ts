import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Outcome, skipped } from './check.js'
import { run } from './run.js'

const MAX_BYTES = 10_000_000
const MAX_PACKAGES = 25
const NAME = 'installation'

/** What npm says where there is no network. */
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size))
  return sizes.reduce((total, size) => total + size, 0)
}

/** How many packages npm put there, by its own account. */
async function packagesIn(folder: string): Promise<string[]> {
  const lock: unknown = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  const packages: unknown = typeof lock === 'object' && lock !== null ? Reflect.get(lock, 'packages') : undefined
  return Object.keys(Object(packages))
}

/** Installs the tarball where there is nothing else, and measures what came: the package with its dependencies, without optional peers. */
export async function checkInstallation(tarball: string, empty: string): Promise<Outcome> {
  await writeFile(join(empty, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  // npm's own variables are this project's settings, not a user's.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config_|package_|lifecycle_)/i.test(name)))
  const args = ['install', tarball, '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--fetch-retries=1']
  const { code, output } = await run('npm', args, empty, env)
  if (code !== 0 && UNREACHABLE.test(output))
    return skipped(NAME, 'the registry cannot be reached, so the dependencies cannot be installed.')
  if (code !== 0) return { name: NAME, ok: false, lines: ['npm install of the tarball failed:', ...output.split('\n')] }
  const [bytes, packages] = await Promise.all([bytesIn(join(empty, 'node_modules')), packagesIn(empty)])
  const small = bytes < MAX_BYTES && packages.length < MAX_PACKAGES
  return {
    name: NAME,
    ok: small,
    lines: [
      `${(bytes / 1e6).toFixed(1)} MB of ${MAX_BYTES / 1e6}, ${packages.length} packages of fewer than ${MAX_PACKAGES}`,
      ...(small ? [] : [`Too much. It brings: ${packages.map((path) => path.replace(/^node_modules\//, '')).join(', ')}`]),
    ],
  }
}
