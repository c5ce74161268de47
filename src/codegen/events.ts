import { isObject, type SpecNode } from './document.js'

/** The constants by which an event is told from the others: values by JSON Pointer. */
export type EventMatch = Readonly<Record<string, string>>

/** Every constant text that a message of this schema must have, wherever it stands. */
export function constantsOf(schema: SpecNode | undefined): EventMatch {
  const found: Record<string, string> = {}
  if (schema !== undefined) collect(schema, '', found, [])
  return found
}

function collect(schema: SpecNode, pointer: string, found: Record<string, string>, way: readonly string[]): void {
  if (!isObject(schema.value) || way.includes(schema.pointer)) return
  const visited = [...way, schema.pointer]
  const constant = schema.value['const'] ?? only(schema.value['enum'])
  if (typeof constant === 'string' && pointer !== '') found[pointer] = constant
  const ref = schema.text('$ref')
  if (ref !== undefined) collect(schema.follow(ref), pointer, found, visited)
  for (const branch of schema.get('allOf')?.items() ?? []) collect(branch, pointer, found, visited)
  const required = requiredOf(schema, [])
  const properties = schema.get('properties')
  for (const [key] of properties?.entries() ?? []) {
    const child = properties?.schema(key)
    if (child !== undefined && required.has(key))
      collect(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, found, visited)
  }
}

const only = (values: unknown): unknown => (Array.isArray(values) && values.length === 1 ? values[0] : undefined)

/** The required properties, those of `$ref` and `allOf` included: a property and its being required may stand apart. */
function requiredOf(schema: SpecNode, way: readonly string[]): Set<string> {
  if (!isObject(schema.value) || way.includes(schema.pointer)) return new Set()
  const visited = [...way, schema.pointer]
  const own = Array.isArray(schema.value['required']) ? schema.value['required'].filter((key) => typeof key === 'string') : []
  const ref = schema.text('$ref')
  const others = [...(ref === undefined ? [] : [schema.follow(ref)]), ...(schema.get('allOf')?.items() ?? [])]
  return new Set([...own, ...others.flatMap((other) => [...requiredOf(other, visited)])])
}
