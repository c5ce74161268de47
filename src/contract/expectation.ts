import { alternatives, quote } from './text.js'
import type { SchemaError } from './types.js'

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const literal = (value: unknown): string => (typeof value === 'string' ? quote(value, 40) : JSON.stringify(value))
const MAX_VALUES = 12

function oneOf(values: readonly string[]): string {
  if (values.length === 1) return values[0] ?? ''
  if (values.length <= MAX_VALUES) return `one of ${values.join(', ')}`
  return `one of ${values.slice(0, MAX_VALUES).join(', ')}, … (${values.length} values)`
}

/** What the rule that was broken asks for, in words. */
export function expectation({ keyword, params, message }: SchemaError): string {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'type':
      return alternatives(list(params['type']).map(String))
    case 'enum':
      return oneOf(list(params['allowedValues']).map(literal))
    case 'const':
      return literal(params['allowedValue'])
    case 'required':
      return `property ${quote(String(params['missingProperty']))}`
    case 'dependentRequired':
      return `property ${quote(String(params['missingProperty']))} beside ${quote(String(params['property']))}`
    case 'format':
      return `format ${String(params['format'])}`
    case 'pattern':
      return `a match of ${String(params['pattern']).slice(0, 80)}`
    case 'minItems':
      return `at least ${limit} items`
    case 'maxItems':
    case 'items':
    case 'unevaluatedItems':
      return `at most ${limit} items`
    case 'minLength':
      return `at least ${limit} characters`
    case 'maxLength':
      return `at most ${limit} characters`
    case 'minProperties':
      return `at least ${limit} properties`
    case 'maxProperties':
      return `at most ${limit} properties`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `a number ${String(params['comparison'])} ${limit}`
    case 'multipleOf':
      return `a multiple of ${String(params['multipleOf'])}`
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no other property'
    case 'propertyNames':
      return 'property names as the schema has them'
    case 'uniqueItems':
      return 'items that differ'
    case 'oneOf':
      return Array.isArray(params['passingSchemas'])
        ? 'a value that fits one alternative alone'
        : 'a value that fits one of the alternatives'
    case 'anyOf':
      return 'a value that fits one of the alternatives'
    case 'not':
    case 'false schema':
      return 'no such value'
    default:
      return message ?? keyword
  }
}
