import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractFiles } from '../../src/docs/site.js'
import { contractIds } from '../../src/registry.js'
import { cli, startCli } from './run.js'

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
    const names = await readdir(out)
    for (const name of [
      'index.html',
      '404.html',
      'guide-getting-started.html',
      ...contractIds.flatMap((id) => Object.values(contractFiles(id))),
    ]) {
      expect(names).toContain(name)
    }
    expect(stderr).toMatch(/^✓ docs: 5 contracts \(\d+\.\d s\)\n$/)
  })

  it.each([
    [['public'], 'Leave out "public"; to name a folder, give --out DIR.'],
    [['--out'], '--out needs a value: --out DIR.'],
    [['--port', '0'], '--port is for --serve. Give both, or leave out --port.'],
    [['--serve', '--port', 'x'], '--port must be a whole number from 0 to 65535, not "x".'],
    [['--uot', 'x'], 'docs has no option --uot. Did you mean --out?'],
  ])('refuses %j, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await cli(['docs', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('shows the pages with --serve, until it is told to stop', async () => {
    const { child, finished, heard } = startCli(['docs', '--out', join(folder, 'served'), '--serve', '--port', '0', '--json'])
    const url = /The site is at (http:\/\/127\.0\.0\.1:\d+)\. Ctrl-C stops\./.exec(await heard('Ctrl-C stops'))?.[1]
    const page = await fetch(`${url}/`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('<main id="main"')
    const missing = await fetch(`${url}/nothing`)
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('There is no such page')])
    child.kill('SIGINT')
    const { code, stdout } = await finished
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ url, index: join(folder, 'served', 'index.html') })
  })

  it.each([
    ['a file is in the way', () => join(folder, 'file', 'pages')],
    ['folders can have no folders in them', () => '/proc/nowhere'],
  ])('says so when %s', async (_, out) => {
    await writeFile(join(folder, 'file'), '')
    const { code, stdout, stderr } = await cli(['docs', '--out', out()])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Name a folder that you may write to.')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
