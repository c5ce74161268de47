/** A spec's schema as one JSON Schema with all it refers to, for validators that read those. */
import { readFileSync } from 'node:fs'
import { root } from './built.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})

/** The bundled document of a contract. */
export const documentOf = (contract: string): Readonly<Record<string, unknown>> =>
  record(JSON.parse(readFileSync(new URL(`generated/${contract}/openapi.json`, root), 'utf8')))

/** The schema keywords alone, with references to `$defs`: what the spec says besides (evidence, examples) no validator knows. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith('x-') && key !== 'example' && key !== 'examples')
    .map(([key, inner]): [string, unknown] =>
      key === '$ref' && typeof inner === 'string' ? [key, inner.replace('#/components/schemas/', '#/$defs/')] : [key, plain(inner)],
    )
  return Object.fromEntries(entries)
}

/** The names of the schemas that a schema reaches. */
function reached(schemas: Readonly<Record<string, unknown>>, from: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(from)) return known
  known.add(from)
  for (const [, name = ''] of JSON.stringify(schemas[from] ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    reached(schemas, name, known)
  return known
}

/** The schema of a name as JSON Schema 2020-12. */
export function jsonSchemaOf(document: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const schemas = record(record(document['components'])['schemas'])
  const defs = [...reached(schemas, name)].map((one) => [one, plain(schemas[one])])
  return { $ref: `#/$defs/${name}`, $defs: Object.fromEntries(defs) }
}
