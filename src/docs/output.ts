import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DocsError } from './errors.js'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Makes a folder, and those above it. Step by step: where a folder can have no folders in it (`/proc`), node's own `recursive` never
 * ends.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return
    const above = dirname(folder)
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error
    await makeFolder(above)
    await mkdir(folder)
  }
}

const refused = (path: string, error: unknown): DocsError => {
  const reason = error instanceof Error ? error.message : String(error)
  return new DocsError('bad_output', `${path} cannot be written (${reason}). Name a folder that you may write to.`, { cause: error })
}

/** A folder to write files to, which is made when it is missing. @throws DocsError `bad_output` */
export async function outputFolder(folder: string): Promise<(name: string, text: string) => Promise<string>> {
  try {
    await makeFolder(resolve(folder))
  } catch (error) {
    throw refused(folder, error)
  }
  return async (name, text) => {
    const path = join(folder, name)
    try {
      await writeFile(path, text)
      return path
    } catch (error) {
      throw refused(path, error)
    }
  }
}
