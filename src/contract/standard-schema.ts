import { checkSchema } from './explain.js'
import { Findings } from './findings.js'
import type { Contract, Schema } from './types.js'

/** One fault of a value: what is wrong, and the keys that lead to it. */
export interface SchemaIssue {
  readonly message: string
  readonly path: readonly PropertyKey[]
}

/** The value as it came, typed; or what is wrong with it. */
export type SchemaResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] }

/** A validator after Standard Schema v1 (https://standardschema.dev), which many libraries take as it is. */
export interface StandardSchema<T = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'webhook-contracts'
    /** Never throws. */
    readonly validate: (value: unknown) => SchemaResult<T>
    /** For TypeScript alone; there is no such property. */
    readonly types?: { readonly input: T; readonly output: T }
  }
}

/** A JSON Pointer as the keys that lead to its value: numbers into arrays, texts into objects. */
function pathOf(pointer: string, value: unknown): PropertyKey[] {
  let at = value
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
      const isIndex = Array.isArray(at) && /^\d+$/.test(key)
      at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
      return isIndex ? Number(key) : key
    })
}

/** The schema of a contract as a Standard Schema. What a contract merely does not name (a new property) is no issue. */
export function standardSchema<T>(schema: Schema, shapes: Contract['shapes']): StandardSchema<T> {
  const isValid = (value: unknown, { violations }: Findings): value is T => violations.length === 0
  return {
    '~standard': {
      version: 1,
      vendor: 'webhook-contracts',
      validate(value) {
        const findings = new Findings('event')
        checkSchema(schema, value, 'body', findings, shapes)
        if (isValid(value, findings)) return { value }
        return {
          issues: findings.violations.map(({ expected, actual, pointer }) => ({
            message: `expected ${expected}, got ${actual}`,
            path: pathOf(pointer, value),
          })),
        }
      },
    },
  }
}
