import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from './check.js'
import { run } from './run.js'

export interface Tarball {
  readonly path: string
  readonly bytes: number
  readonly unpackedBytes: number
  readonly files: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Packs a folder as it is, without building it. @throws Error when npm cannot */
export async function pack(folder: string, into: string): Promise<Tarball> {
  const { code, stdout, output } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', into], folder)
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`)
  const said: unknown = JSON.parse(stdout)
  const first: unknown = Array.isArray(said) ? said[0] : undefined
  const { filename, unpackedSize, files }: Readonly<Record<string, unknown>> = isRecord(first) ? first : {}
  if (typeof filename !== 'string' || typeof unpackedSize !== 'number' || !Array.isArray(files))
    throw new Error('npm pack --json says something else than it used to: see scripts/package/tarball.ts.')
  const path = join(into, filename)
  return {
    path,
    bytes: (await stat(path)).size,
    unpackedBytes: unpackedSize,
    files: files.map((file: unknown) => (isRecord(file) ? String(file['path']) : '')),
  }
}

const WANTED = [
  /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
  /^dist\/[\w/-]+(?:\.d\.ts|\.js)$/,
  /^generated\/[\w-]+\/[\w-]+(?:\.d\.ts|\.js|\.json|\.yaml)$/,
  /^test\/vectors\/[\w-]+\.(?:json|md)$/,
  // What the command `docs` makes the site of, besides the specs.
  /^(?:CONTRIBUTING|docs\/start|docs\/mutation|docs\/guide\/\d-[\w-]+|bench\/report)\.md$/,
  /^bench\/charts\/[\w-]+\.svg$/,
]

/** What every installation needs. */
const NEEDED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']

/** Is in the tarball what users need, and nothing else? */
export function checkFiles({ files, bytes, unpackedBytes }: Tarball): Outcome {
  const needless = files.filter((path) => !WANTED.some((wanted) => wanted.test(path)))
  const missing = NEEDED.filter((path) => !files.includes(path))
  return {
    name: 'files',
    ok: needless.length === 0 && missing.length === 0,
    lines: [
      `${files.length} files, ${Math.round(bytes / 1000)} kB packed, ${(unpackedBytes / 1e6).toFixed(1)} MB unpacked`,
      ...needless.map((path) => `${path} is published and nobody needs it: take it out of "files" in package.json`),
      ...missing.map((path) => `${path} is missing: run npm run build, or put it into "files" in package.json`),
    ],
  }
}
