import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** What one import costs its user. */
export interface Size {
  /** Minified, in bytes, and that by gzip. Of all chunks that are loaded at once. */
  readonly minified: number
  readonly gzip: number
  /** The chunks that are loaded when they are needed, by gzip. */
  readonly onDemand: number
  /** What is in it anywhere, loaded on demand or not: paths of modules. */
  readonly modules: readonly string[]
  /** What no bundle for the Web may have: modules of Node, Node's Buffer, ajv, Prism. */
  readonly forbidden: readonly string[]
}

const FORBIDDEN = /(?:^|\/)node_modules\/(?:ajv|ajv-formats|@stoplight|@redocly|yaml|vitest|msw)\//

type Output = Metafile['outputs'][string]

/** The chunks that an entry cannot start without. */
function loadedAtOnce(outputs: Metafile['outputs'], path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const chunk: Output | undefined = outputs[path]
  for (const { kind, path: next, external } of chunk?.imports ?? [])
    if (kind === 'import-statement' && external !== true) loadedAtOnce(outputs, next, seen)
  return seen
}

/**
 * Bundles a program as users do: esbuild, ESM, split.
 *
 * @param program the source, which imports packages
 * @param folder from where they are resolved
 * @throws Error when it cannot be bundled: a module of Node's, say
 */
export async function bundleSize(program: string, folder: string, platform: 'neutral' | 'browser' = 'neutral'): Promise<Size> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'entry.js' },
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform,
    ...(platform === 'neutral' ? { mainFields: ['module', 'main'], conditions: ['import'] } : {}),
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const bytes = new Map(outputFiles.map(({ path, contents }) => [path.split(/[\\/]/).pop() ?? '', contents]))
  const bytesOf = (path: string): Uint8Array => bytes.get(path.split('/').pop() ?? '') ?? new Uint8Array()
  const paths = Object.keys(metafile.outputs)
  const entry = paths.find((path) => /(?:^|\/)(?:stdin|entry)\.js$/.test(path)) ?? ''
  const counted = loadedAtOnce(metafile.outputs, entry)
  const sum = (wanted: (path: string) => boolean, measure: (contents: Uint8Array) => number): number =>
    paths.filter(wanted).reduce((total, path) => total + measure(bytesOf(path)), 0)
  const gzip = (contents: Uint8Array): number => gzipSync(contents, { level: 9 }).byteLength
  const modules = Object.keys(metafile.inputs)
  const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter((one) => one.external === true))
  const text = new TextDecoder()
  return {
    minified: sum(
      (path) => counted.has(path),
      (contents) => contents.byteLength,
    ),
    gzip: sum((path) => counted.has(path), gzip),
    onDemand: sum((path) => !counted.has(path), gzip),
    modules,
    forbidden: [
      ...modules.filter((path) => FORBIDDEN.test(path)),
      ...external.map(({ path }) => path),
      ...paths.filter((path) => /(?<![\w$.])Buffer\b/.test(text.decode(bytesOf(path)))).map((path) => `Buffer, in ${path}`),
    ],
  }
}
