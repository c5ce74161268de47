import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importsIn } from '../../scripts/package/imports.js'
import { bundleSize } from '../../scripts/package/size.js'
import { checkFiles } from '../../scripts/package/tarball.js'

let folder = ''

/** A package of that name with that one module. */
async function install(name: string, source: string): Promise<void> {
  const directory = join(folder, 'node_modules', name)
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name, type: 'module', main: 'index.js' }))
  await writeFile(join(directory, 'index.js'), source)
}

const noise = (seed: number): string => Array.from({ length: 400 }, (_, i) => ((i * 7919 * seed) % 10_007).toString(36)).join('')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-size-'))
  await install('ajv', 'export const ajv = 1')
  await install('large', `export const large = '${noise(1)}'`)
})
afterAll(() => rm(folder, { recursive: true }))

describe('the size of an import', () => {
  it('counts what is loaded at once, and apart from it what is loaded on demand', async () => {
    const atOnce = await bundleSize(`import { large } from 'large'\nexport const value = () => large`, folder)
    const onDemand = await bundleSize(`export const value = async () => (await import('large')).large`, folder)
    expect(atOnce.gzip).toBeGreaterThan(600)
    expect(atOnce.onDemand).toBe(0)
    expect(onDemand.gzip).toBeLessThan(200)
    expect(onDemand.onDemand).toBeGreaterThan(600)
  })

  it('names a validator library, wherever it is loaded', async () => {
    const { forbidden } = await bundleSize(`export const value = async () => (await import('ajv')).ajv`, folder)
    expect(forbidden).toEqual([expect.stringContaining('node_modules/ajv/index.js')])
  })

  it('names the Buffer of Node, and not an ArrayBuffer', async () => {
    expect((await bundleSize(`export const value = (text) => Buffer.from(text)`, folder)).forbidden).toEqual([
      expect.stringContaining('Buffer'),
    ])
    expect((await bundleSize(`export const value = () => new ArrayBuffer(1)`, folder)).forbidden).toEqual([])
  })

  it('cannot be told of what imports from Node', async () => {
    await expect(bundleSize(`import { readFileSync } from 'node:fs'\nexport const value = readFileSync`, folder)).rejects.toThrow('node:fs')
  })
})

describe('the files of a tarball', () => {
  const needed = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']
  const tarball = { path: 'x.tgz', bytes: 1, unpackedBytes: 1 }

  it('may be what users need', () => {
    expect(checkFiles({ ...tarball, files: [...needed, 'generated/emma/openapi.yaml', 'test/vectors/emma.json'] })).toMatchObject({
      ok: true,
    })
  })

  it('that nobody needs are named, and those that are missing', () => {
    expect(checkFiles({ ...tarball, files: [...needed.slice(1), 'src/index.ts'] })).toMatchObject({
      ok: false,
      lines: [
        expect.any(String),
        expect.stringMatching(/^src\/index\.ts is published/),
        expect.stringMatching(/^package\.json is missing/),
      ],
    })
  })
})

describe('the imports of a module', () => {
  it('are those of its code, however they are written, and none of its comments', () => {
    const source = `import { a } from '@scope/a/deep'
import {
  b,
} from "b"
import 'c'
import fs from 'node:fs'
export * from './own.js'
/** import { x } from 'x' */
const d = await import('d/e')
const f = createRequire(import.meta.url).resolve('f')
`
    expect(importsIn(source)).toEqual({ packages: ['@scope/a', 'b', 'c', 'd', 'f'], own: ['./own.js'] })
  })
})
