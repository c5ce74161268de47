import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The suite as one script that sets `runSuite`. It has no import left: a module of Node would be an error here. */
export async function suiteScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./suite.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@webhook-contracts/source', 'import'],
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
