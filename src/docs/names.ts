import { DocsError } from './errors.js'

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * Makes sure that every id can name files, and that no two files have the same name, also where a disk takes capitals for small letters.
 *
 * @param files all that will be written
 * @throws DocsError `bad_name`
 */
export function checkNames(ids: readonly string[], files: readonly string[]): void {
  for (const id of ids) {
    if (FILE_NAME.test(id)) continue
    throw new DocsError(
      'bad_name',
      `${JSON.stringify(id)} cannot name a page: give the contract an id of letters, digits, ".", "-" and "_".`,
    )
  }
  const taken = new Set<string>()
  for (const file of files) {
    const name = file.toLowerCase()
    if (taken.has(name)) throw new DocsError('bad_name', `Two files would be named ${file}: give a contract another id.`)
    taken.add(name)
  }
}
