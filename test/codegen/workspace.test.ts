import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { contractFolders, render, stale, type Workspace, workspaceAt, write } from '../../src/codegen/workspace.js'

const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** A workspace with these specs. */
async function workspace(specs: Readonly<Record<string, string>>): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'workspace-'))
  folders.push(root)
  const made = workspaceAt(root)
  await mkdir(made.specs)
  for (const [path, text] of Object.entries(specs)) {
    await mkdir(join(made.specs, path, '..'), { recursive: true })
    await writeFile(join(made.specs, path), text)
  }
  return made
}

const SPEC = 'openapi: 3.1.0\ninfo: { title: Small, version: "1" }\npaths: { /a: { $ref: a.yaml } }\n'
const PATH = 'get: { operationId: a, responses: { "204": { description: Nothing. } } }\n'
const files = new Map([
  ['a/x.js', 'x'],
  ['b/y.js', 'y'],
])

describe('what follows from the specs', () => {
  it('is rendered contract by contract, from specs of several files', async () => {
    const made = await workspace({
      'README.md': '',
      'two/openapi.yaml': SPEC,
      'two/a.yaml': PATH,
      'one/openapi.yaml': SPEC,
      'one/a.yaml': PATH,
    })
    expect(await contractFolders(made)).toEqual(['one', 'two'])
    const seen: string[] = []
    const rendered = await render(made, (id) => seen.push(id))
    expect(seen).toEqual(['one', 'two'])
    expect(rendered.get('one/operations.js')).toContain("a: { method: 'GET', path: '/a' }")
  })

  it('is not rendered from a spec that refers to a file that there is not: the error names it', async () => {
    const made = await workspace({ 'one/openapi.yaml': SPEC })
    await expect(render(made)).rejects.toMatchObject({ code: 'invalid_spec', message: expect.stringContaining('a.yaml') })
  })

  it('is stale where a file is missing, differs, or should not be there', async () => {
    const made = await workspace({})
    expect(await stale(made, files)).toEqual(['a/x.js', 'b/y.js'])
    await write(made, files)
    expect(await stale(made, files)).toEqual([])
    await writeFile(join(made.generated, 'a/x.js'), 'changed')
    await writeFile(join(made.generated, 'a/z.js'), 'more')
    expect(await stale(made, files)).toEqual(['a/x.js', 'a/z.js'])
  })

  it('is written into a folder that is wiped before', async () => {
    const made = await workspace({})
    await write(made, new Map([['c/old.js', 'old']]))
    await write(made, files)
    expect(await readFile(join(made.generated, 'b/y.js'), 'utf8')).toBe('y')
    await expect(readFile(join(made.generated, 'c/old.js'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
