import { isObject, type SpecNode } from '../codegen/document.js'

/** Keywords that allow and forbid nothing. */
const SILENT = new Set(['title', 'description', 'example', 'examples', 'externalDocs', 'deprecated', '$comment', 'xml'])

/** Keywords whose keys are names, never keywords. */
const NAMES = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])

/** How far references are followed: what goes in a circle is named from there on. */
const MAX_DEPTH = 5

/** The keyword of a schema as text that is the same for all ways of writing the same: keys are sorted, remarks left out, references followed. */
export function canonical(node: SpecNode, keyword: string): string {
  const child = isObject(node.value) ? node.value[keyword] : undefined
  return JSON.stringify(plain(child, node, 0, NAMES.has(keyword))) ?? ''
}

function plain(value: unknown, node: SpecNode, depth: number, names: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, node, depth, false))
  if (!isObject(value)) return value
  const ref = value['$ref']
  if (!names && typeof ref === 'string' && depth < MAX_DEPTH) {
    const { $ref: _, ...beside } = value
    const target = plain(node.follow(ref).value, node, depth + 1, false)
    return Object.keys(beside).length === 0 ? target : { $ref: target, ...sorted(beside, node, depth) }
  }
  return names
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, plain(value[key], node, depth, false)]),
      )
    : sorted(value, node, depth)
}

function sorted(value: Readonly<Record<string, unknown>>, node: SpecNode, depth: number): Record<string, unknown> {
  const keys = Object.keys(value).filter((key) => !SILENT.has(key) && !key.startsWith('x-'))
  return Object.fromEntries(keys.sort().map((key) => [key, plain(value[key], node, depth, NAMES.has(key))]))
}
