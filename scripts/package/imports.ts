import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import type { Outcome } from './check.js'

const isNames = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Where a module names another: `from '…'`, `import('…')`, and the `resolve` of a `require`. Comments have examples in them, so lines of code alone. */
const SPECIFIERS = [
  /^(?:import|export)\b[^'"]*?from ['"]([^'"]+)['"]/gm,
  /^import ['"]([^'"]+)['"]/gm,
  /\bimport\(['"]([^'"]+)['"]\)/g,
  /\.resolve\(['"]([^'"./][^'"]*)['"]\)/g,
]

/** Found by way of an optional peer, whose own dependency it is. */
const THROUGH_PEERS = ['@stoplight/prism-http']

/** What a module imports: packages by their names, and modules of its own package as it writes them. */
export function importsIn(source: string): { readonly packages: string[]; readonly own: string[] } {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const names = SPECIFIERS.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name))
  const packages = names.filter((name) => /^[@a-z]/.test(name) && !isBuiltin(name))
  return {
    packages: [...new Set(packages.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))],
    own: [...new Set(names.filter((name) => name.startsWith('.')))],
  }
}

/** Does every published module find what it imports, where only the dependencies (and optional peers) are installed? */
export async function checkImports(folder: string, files: readonly string[]): Promise<Outcome> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const declared = ['dependencies', 'peerDependencies'].flatMap((kind) => {
    const found: unknown = isNames(manifest) ? manifest[kind] : undefined
    return isNames(found) ? Object.keys(found) : []
  })
  const faults: string[] = []
  for (const path of files.filter((name) => name.endsWith('.js'))) {
    const { packages, own } = importsIn(await readFile(join(folder, path), 'utf8'))
    for (const name of own) {
      const wanted = posix.join(posix.dirname(path), name)
      if (!files.includes(wanted)) faults.push(`${path} imports ${wanted}, which is not published: see "files" in package.json`)
    }
    for (const name of packages) {
      if (!declared.includes(name) && !THROUGH_PEERS.includes(name))
        faults.push(`${path} imports ${name}, which is no dependency: take the file out of "files" in package.json, or declare the package`)
    }
  }
  return { name: 'imports', ok: faults.length === 0, lines: faults }
}
