import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractIds } from '../../src/registry.js'
import { cli } from './run.js'

describe('docs', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-docs-test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('builds the pages in the folder that is named, and prints where they are', async () => {
    const out = join(folder, 'pages')
    const { code, stdout, stderr } = await cli(['docs', '--out', out, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ index: join(out, 'index.html'), pages: contractIds.map((id) => ({ id })) })
    const pages = ['index.html', ...contractIds.flatMap((id) => [`${id}.html`, `${id}.yaml`])]
    const changes = ['changes-buttondown-legacy-buttondown.html', 'changes-mailgun-legacy-mailgun.html']
    expect((await readdir(out)).sort()).toEqual([...pages, ...changes].sort())
    expect(stderr).toMatch(/^✓ docs: 5 contracts \(\d+\.\d s\)\n$/)
  })

  it.each([
    [['public'], 'Leave out "public"; to name a folder, give --out DIR.'],
    [['--out'], '--out needs a value: --out DIR.'],
    [['--uot', 'x'], 'docs has no option --uot. Did you mean --out?'],
  ])('refuses %j, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await cli(['docs', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('says so when it cannot write there', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const { code, stdout, stderr } = await cli(['docs', '--out', join(file, 'pages')])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Name a folder that you may write to.')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
