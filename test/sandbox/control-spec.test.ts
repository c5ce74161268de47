import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redocly } from '../../src/codegen/redocly.js'
import { controlSpec } from '../../src/sandbox/control-spec.js'

describe('the spec of the control plane', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-control-'))
    const rules = { 'operation-description': 'error', 'tag-description': 'error', 'no-invalid-media-type-examples': 'error' }
    await writeFile(join(folder, 'redocly.yaml'), JSON.stringify({ extends: ['recommended-strict'], rules }))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const lint = async (document: object) => {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(document))
    return redocly(['lint', 'openapi.json', '--format', 'codeframe'], folder)
  }

  it('keeps the rules of Redocly, the strict ones, without a warning', async () => {
    const { code, stdout } = await lint(controlSpec)
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })

  it('would not keep them without its license: the rules are at work', async () => {
    const { license: _, ...info } = controlSpec.info
    const { code, stdout } = await lint({ ...controlSpec, info })
    expect(code).not.toBe(0)
    expect(stdout).toContain('license')
  })
})
