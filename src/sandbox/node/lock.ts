import { writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StateFileError } from './state-file-error.js'

/** The files that this very process has open: after a crash its number may have become ours. */
const own = new Set<string>()

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // there, and somebody else's
  }
}

const inUse = (path: string, lock: string, pid: number): StateFileError =>
  new StateFileError(
    'in_use',
    `The state file ${path} is in use by process ${pid}. Stop that sandbox, or give another path with --state (state). If that process is no sandbox, delete ${lock}.`,
  )

/**
 * Takes a state file for this process alone, by a file beside it that names the process. What a crashed process left does not count.
 *
 * @returns what gives it back
 * @throws StateFileError `in_use`, or when the file beside it cannot be made
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${resolve(path)}.lock`
  if (own.has(lock)) throw inUse(path, lock, process.pid)
  own.add(lock)
  try {
    await take(path, lock)
  } catch (error) {
    own.delete(lock)
    throw error
  }
  return async () => {
    await rm(lock, { force: true })
    own.delete(lock)
  }
}

async function take(path: string, lock: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      // At once, so that nobody finds it without its number.
      return writeFileSync(lock, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      if (code !== 'EEXIST' || tries > 1)
        throw new StateFileError(
          'not_written',
          `The state file ${path} cannot be locked: ${lock} cannot be made (${code}). Give another path with --state (state).`,
        )
    }
    const pid = Number(await readFile(lock, 'utf8').catch(() => ''))
    if (pid > 0 && pid !== process.pid && isAlive(pid)) throw inUse(path, lock, pid)
    await rm(lock, { force: true })
  }
}
