import { readFileSync } from 'node:fs'
import { isObject, textIn } from './json-values.js'

/** The version of this package: its package.json stands two folders up, from here and from where this is built to. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (isObject(manifest) ? textIn(manifest, 'version') : undefined) ?? 'unknown'
}
