import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emitContract } from './emit.js'
import { bundle } from './redocly.js'

/** Where the specs are written by hand, and where what follows from them goes. */
export interface Workspace {
  readonly root: string
  readonly specs: string
  readonly generated: string
}

export const workspaceAt = (root: string): Workspace => ({ root, specs: join(root, 'openapi'), generated: join(root, 'generated') })

/** The contracts that have a folder with a spec, in alphabetical order. */
export async function contractFolders({ specs }: Workspace): Promise<string[]> {
  const entries = await readdir(specs, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** What the generated folder should hold: file contents by their path below it. */
export async function render(workspace: Workspace, onContract: (id: string) => void = () => undefined): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const id of await contractFolders(workspace)) {
    const document = await bundle(join('openapi', id, 'openapi.yaml'), workspace.root)
    const emitted = await emitContract(document, { id, madeBy: 'npm run generate', typesFrom: '#contract', strict: true })
    for (const [name, text] of emitted) files.set(`${id}/${name}`, text)
    onContract(id)
  }
  return files
}

/** The files that differ from what they should be, are missing, or should not be there; sorted. */
export async function stale({ generated }: Workspace, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(generated, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = present
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(generated.length + 1)
        .replaceAll('\\', '/'),
    )
  const wrong = new Set(paths.filter((path) => !files.has(path)))
  for (const [path, text] of files) {
    const current = await readFile(join(generated, path), 'utf8').catch(() => undefined)
    if (current !== text) wrong.add(path)
  }
  return [...wrong].sort()
}

/** Wipes the generated folder and writes it anew. Everything is rendered before the first file goes. */
export async function write({ generated }: Workspace, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(generated, { recursive: true, force: true })
  for (const [path, text] of files) {
    await mkdir(join(generated, path, '..'), { recursive: true })
    await writeFile(join(generated, path), text)
  }
}
