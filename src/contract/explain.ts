import type { Findings } from './findings.js'
import { describe, describeKind, pointerToken, quote } from './text.js'
import type { Contract, Place, Schema, SchemaError, Shape } from './types.js'
import { explain } from './unions.js'
import { resolveShape } from './values.js'

/** Does a value of this shape hold a secret, at any depth? */
function holdsSecret(shape: Shape, shapes: Contract['shapes'], seen = new Set<Shape>()): boolean {
  const at = resolveShape(shape, shapes)
  if (seen.has(at)) return false
  seen.add(at)
  const parts = [...Object.values(at.properties ?? {}), at.items, at.rest]
  return at.secret === true || parts.some((part) => typeof part === 'object' && holdsSecret(part, shapes, seen))
}

/** The value at a JSON Pointer, and whether it may be or hold a secret. */
function valueAt(data: unknown, pointer: string, shape: Shape, shapes: Contract['shapes']): { value: unknown; secret: boolean } {
  let value = data
  let at = resolveShape(shape, shapes)
  let secret = at.secret === true
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) {
      value = value[Number(key)]
      at = resolveShape(at.items ?? {}, shapes)
    } else {
      value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
      const known = at.properties !== undefined && Object.hasOwn(at.properties, key) ? at.properties[key] : undefined
      at = resolveShape(known ?? (typeof at.rest === 'object' ? at.rest : {}), shapes)
    }
    secret ||= at.secret === true
  }
  // An object is never spelled out. What comes in its place might be the secret that belongs in it.
  return { value, secret: secret || ((typeof value !== 'object' || value === null) && holdsSecret(at, shapes)) }
}

/** The property that an `additionalProperties` error speaks of belongs to its pointer and to what came. */
function extraProperty({ keyword, params }: SchemaError): string | undefined {
  const name = keyword === 'additionalProperties' ? params['additionalProperty'] : params['unevaluatedProperty']
  return typeof name === 'string' ? name : undefined
}

/** What came where a property is missing: those that are there. */
function keysOf(value: unknown): string {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length === 0) return describe(value)
  const shown = keys.slice(0, 8).map((key) => quote(key, 30))
  return `an object with ${shown.join(', ')}${keys.length > 8 ? ', …' : ''}`
}

/**
 * Validates data, and reports each fault where it lies. Never throws.
 *
 * @param prefix stands before each pointer: the parameter's or header's own name
 */
export function checkSchema(
  schema: Schema,
  data: unknown,
  place: Place,
  findings: Findings,
  shapes: Contract['shapes'],
  prefix = '',
): void {
  try {
    if (schema.validate(data)) return
  } catch (error) {
    // A recursive schema on data nested deeper than the stack.
    const actual = error instanceof RangeError ? 'data nested too deeply' : 'data that the validator fails on'
    findings.violation(place, 'internal', 'data that can be judged', actual, prefix)
    return
  }
  const told = new Set<string>()
  for (const { error, expected } of explain(schema.validate.errors ?? [])) {
    const extra = extraProperty(error)
    const pointer = prefix + error.instancePath + (extra === undefined ? '' : `/${pointerToken(extra)}`)
    const key = `${pointer} ${expected}`
    if (told.has(key)) continue
    told.add(key)
    const { value, secret } = valueAt(data, error.instancePath, schema.shape, shapes)
    findings.violation(place, error.keyword, expected, actualOf(error, value, secret, extra), pointer)
  }
}

function actualOf({ keyword }: SchemaError, value: unknown, secret: boolean, extra: string | undefined): string {
  if (extra !== undefined) return `property ${quote(extra)}`
  if (keyword === 'required') return keysOf(value)
  return secret ? describeKind(value) : describe(value)
}
