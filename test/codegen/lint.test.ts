import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isClean, lintSpecs } from '../../src/codegen/lint.js'
import { workspaceAt } from '../../src/codegen/workspace.js'

const spec = (info: string): string => `openapi: 3.1.0\ninfo:\n  title: A shop\n  version: '1'\n${info}paths: {}\n`

describe('linting the specs of a workspace', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lint-test-'))
    await writeFile(join(root, 'redocly.yaml'), 'rules:\n  struct: error\n  info-license: warn\n')
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  async function write(contracts: Readonly<Record<string, string>>): Promise<void> {
    await rm(join(root, 'openapi'), { recursive: true, force: true })
    for (const [id, text] of Object.entries(contracts)) {
      await mkdir(join(root, 'openapi', id), { recursive: true })
      await writeFile(join(root, 'openapi', id, 'openapi.yaml'), text)
    }
  }

  it('finds nothing in one that keeps the rules, and errors and warnings in others, in Redocly’s words', async () => {
    await write({
      fine: spec('  license: { name: MIT, identifier: MIT }\n'),
      warned: spec(''),
      wrong: spec('  license: { name: MIT, identifier: MIT }\n  colour: red\n'),
    })
    const heard: string[] = []
    const reports = await lintSpecs(workspaceAt(root), ({ contract }) => heard.push(contract))
    expect(reports).toEqual([
      { contract: 'fine', errors: 0, warnings: 0, ignored: 0, findings: '' },
      { contract: 'warned', errors: 0, warnings: 1, ignored: 0, findings: expect.stringContaining('license') },
      {
        contract: 'wrong',
        errors: 1,
        warnings: 0,
        ignored: 0,
        findings: expect.stringContaining('Property `colour` is not expected here'),
      },
    ])
    expect(reports.map(isClean)).toEqual([true, false, false])
    expect(reports[2]?.findings).toContain('openapi/wrong/openapi.yaml:6')
    expect(heard.sort()).toEqual(['fine', 'warned', 'wrong'])
  })

  it('lets nothing hide in an ignore file', async () => {
    await write({ hidden: spec('') })
    const ignore = join(root, '.redocly.lint-ignore.yaml')
    await writeFile(ignore, "openapi/hidden/openapi.yaml:\n  info-license:\n    - '#/info'\n")
    const [report] = await lintSpecs(workspaceAt(root))
    await rm(ignore)
    expect(report).toMatchObject({ errors: 0, warnings: 0, ignored: 1, findings: expect.stringContaining('.redocly.lint-ignore.yaml') })
    expect(report === undefined || isClean(report)).toBe(false)
  })

  it('says which file Redocly cannot read at all', async () => {
    await write({ broken: ': : :' })
    await expect(lintSpecs(workspaceAt(root))).rejects.toMatchObject({
      code: 'invalid_spec',
      message: expect.stringMatching(/^Redocly cannot lint openapi\/broken\/openapi\.yaml:\n[^╔]*$/),
    })
  })
})
