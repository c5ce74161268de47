import type { Findings } from './findings.js'
import { alternatives, describe, pointerToken, quote } from './text.js'
import type { Contract, Place, Schema, SchemaError, Shape } from './types.js'
import { resolveShape } from './values.js'

const UNIONS = new Set(['anyOf', 'oneOf'])

/** The value at a JSON Pointer, and whether a secret lies on the way. */
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
  return { value, secret }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const literal = (value: unknown): string => (typeof value === 'string' ? quote(value, 40) : JSON.stringify(value))

/** What the rule asks for, in words. */
function expectation({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'type':
      return alternatives(list(params['type']).map(String))
    case 'enum': {
      const values = list(params['allowedValues']).map(literal)
      return values.length > 12 ? `one of ${values.slice(0, 12).join(', ')}, … (${values.length} values)` : `one of ${values.join(', ')}`
    }
    case 'const':
      return literal(params['allowedValue'])
    case 'required':
      return `property ${quote(String(params['missingProperty']))}`
    case 'format':
      return `format ${String(params['format'])}`
    case 'pattern':
      return `a match of ${String(params['pattern']).slice(0, 80)}`
    case 'minItems':
      return `at least ${String(params['limit'])} items`
    case 'maxItems':
      return `at most ${String(params['limit'])} items`
    case 'minLength':
      return `at least ${String(params['limit'])} characters`
    case 'maxLength':
      return `at most ${String(params['limit'])} characters`
    case 'minProperties':
      return `at least ${String(params['limit'])} properties`
    case 'maxProperties':
      return `at most ${String(params['limit'])} properties`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `a number ${String(params['comparison'])} ${String(params['limit'])}`
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no other property'
    case 'uniqueItems':
      return 'items that differ'
    case 'not':
    case 'false schema':
      return 'no such value'
    default:
      return message ?? keyword
  }
}

/** The property that a `required` or `additionalProperties` error speaks of belongs to its pointer and to what came. */
function extraProperty({ keyword, params }: SchemaError): string | undefined {
  const name =
    keyword === 'additionalProperties'
      ? params['additionalProperty']
      : keyword === 'unevaluatedProperties'
        ? params['unevaluatedProperty']
        : undefined
  return typeof name === 'string' ? name : undefined
}

const parentPath = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** The errors of a union's branches come before its own. Which they are: those at or below its place that are no rule of the same schema. */
function branchErrors(errors: readonly SchemaError[], union: number): { start: number; errors: SchemaError[] } {
  const own = errors[union]
  if (own === undefined) return { start: union, errors: [] }
  let start = union
  while (start > 0) {
    const before = errors[start - 1]
    if (before === undefined || !isAtOrBelow(before.instancePath, own.instancePath)) break
    if (parentPath(before.schemaPath) === parentPath(own.schemaPath)) break
    start--
  }
  return { start, errors: errors.slice(start, union) }
}

const isAtOrBelow = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

interface Finding {
  readonly error: SchemaError
  readonly expected: string
}

/**
 * Says in as few words as possible what is wrong. A failed union reports each branch's errors; a reader wants to know either what lies
 * deeper (the branch was meant, and something in it is wrong), or what the alternatives were.
 */
function reduceUnions(errors: readonly SchemaError[]): Finding[] {
  const union = errors.findIndex((error) => UNIONS.has(error.keyword))
  const own = errors[union]
  if (own === undefined) return errors.map((error) => ({ error, expected: expectation(error) }))
  const branches = branchErrors(errors, union)
  const deeper = branches.errors.filter((error) => error.instancePath !== own.instancePath)
  const here = branches.errors.filter((error) => error.instancePath === own.instancePath && error.keyword !== 'if')
  const rest = [...errors.slice(0, branches.start), ...errors.slice(union + 1)]
  const summary: Finding[] =
    deeper.length > 0
      ? reduceUnions(deeper)
      : [{ error: own, expected: here.length === 0 ? expectation(own) : alternatives(here.map(expectation)) }]
  return [...summary, ...reduceUnions(rest)]
}

/**
 * Validates data, and reports each fault where it lies.
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
): boolean {
  let valid: boolean
  try {
    valid = schema.validate(data)
  } catch (error) {
    // A recursive schema on data nested deeper than the stack.
    findings.violation(
      place,
      'internal',
      'data that can be judged',
      error instanceof RangeError ? 'data nested too deeply' : 'data that the validator fails on',
      prefix,
    )
    return false
  }
  if (valid) return true
  const seen = new Set<string>()
  for (const { error, expected } of reduceUnions((schema.validate.errors ?? []).slice(0, 1000))) {
    if (error.keyword === 'if') continue // the branch's own error follows
    const extra = extraProperty(error)
    const pointer = extra === undefined ? error.instancePath : `${error.instancePath}/${pointerToken(extra)}`
    const { value, secret } = valueAt(data, error.instancePath, schema.shape, shapes)
    const actual = extra !== undefined ? `property ${quote(extra)}` : secret ? 'a secret that does not fit (not shown)' : describe(value)
    const key = `${pointer} ${error.keyword} ${expected}`
    if (seen.has(key)) continue
    seen.add(key)
    findings.violation(place, error.keyword, expected, error.keyword === 'required' ? missing(error, value) : actual, prefix + pointer)
  }
  return false
}

function missing(error: SchemaError, value: unknown): string {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length === 0) return describe(value)
  const shown = keys
    .slice(0, 8)
    .map((key) => quote(key, 30))
    .join(', ')
  return `an object with ${shown}${keys.length > 8 ? ', …' : ''} and no ${quote(String(error.params['missingProperty']))}`
}
