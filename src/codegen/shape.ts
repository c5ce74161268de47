import type { JsonType, Shape } from '../contract/index.js'
import { isObject, type SpecNode } from './document.js'

const JSON_TYPES: readonly JsonType[] = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']
const COMPONENT = /^\/components\/schemas\/([^/]+)$/

/** Mutable while it is being put together. */
type Draft = { -readonly [K in keyof Shape]: Shape[K] }

function typesOf(schema: Readonly<Record<string, unknown>>): readonly JsonType[] | undefined {
  const { type } = schema
  const names: unknown[] = Array.isArray(type) ? type : [type]
  const types = JSON_TYPES.filter((name) => names.includes(name))
  if (types.length > 0) return types
  const values: unknown = 'const' in schema ? [schema['const']] : schema['enum']
  if (!Array.isArray(values)) return undefined
  const found = values.map((value): JsonType => {
    if (value === null) return 'null'
    if (Array.isArray(value)) return 'array'
    return JSON_TYPES.find((type) => type === typeof value) ?? 'object'
  })
  return JSON_TYPES.filter((type) => found.includes(type))
}

/** The values of `enum` or `const`, wherever the branch keeps them. */
function enumerated(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value)) return undefined
  if (Array.isArray(value['enum'])) return value['enum']
  return 'const' in value ? [value['const']] : undefined
}

/** A branch that allows every value of one type: the open end of an open list. */
function isWholeType(value: unknown): boolean {
  if (!isObject(value) || typeof value['type'] !== 'string') return false
  const annotations = new Set(['type', 'title', 'description', 'examples', 'x-evidence', 'x-source', '$comment'])
  return Object.keys(value).every((key) => annotations.has(key))
}

/** Makes the shapes of schemas, named ones once. */
export class Shapes {
  readonly named: Record<string, Shape> = {}

  /** The shape of the schema at this place; a named schema's is kept apart, and referred to by its name. */
  of(schema: SpecNode | undefined): Shape {
    if (schema === undefined) return {}
    const name = COMPONENT.exec(schema.pointer)?.[1]
    if (name === undefined) return this.build(schema, [])
    if (!Object.hasOwn(this.named, name)) {
      this.named[name] = {} // stands in while a recursive schema is read
      this.named[name] = this.build(schema, [])
    }
    return { ref: name }
  }

  private build(schema: SpecNode, visited: readonly string[]): Shape {
    const { value } = schema
    if (!isObject(value) || visited.includes(schema.pointer)) return {}
    const way = [...visited, schema.pointer]
    const draft: Draft = {}
    const types = typesOf(value)
    if (types !== undefined) draft.types = types
    if (value['format'] === 'password') draft.secret = true
    const properties = schema.get('properties')
    if (properties !== undefined) {
      draft.properties = Object.fromEntries(properties.entries().map(([key]) => [key, this.of(properties.schema(key))]))
    }
    const rest = value['additionalProperties'] ?? value['unevaluatedProperties']
    if (rest === true || 'patternProperties' in value) draft.rest = true
    else if (isObject(rest))
      draft.rest = this.of(schema.schema('additionalProperties' in value ? 'additionalProperties' : 'unevaluatedProperties'))
    if (isObject(value['items'])) draft.items = this.of(schema.schema('items'))
    return this.withBranches(schema, draft, way)
  }

  private withBranches(schema: SpecNode, draft: Draft, way: readonly string[]): Shape {
    const ref = schema.text('$ref')
    const inherited = ref === undefined ? [] : [this.build(schema.follow(ref), way)]
    const all = this.branches(schema, ['allOf', 'if', 'then', 'else'], way)
    const any = this.branches(schema, ['anyOf', 'oneOf'], way)
    const merged = [...inherited, ...all, ...any].reduce<Draft>(merge, draft)
    const types = draft.types ?? [...inherited, ...all].find((shape) => shape.types !== undefined)?.types ?? unionTypes(any)
    if (types === undefined) delete merged.types
    else merged.types = types
    const known = openList(schema)
    if (known !== undefined) merged.known = known
    return merged
  }

  private branches(schema: SpecNode, keywords: readonly string[], way: readonly string[]): Shape[] {
    return keywords.flatMap((keyword) => {
      const node = schema.get(keyword)
      if (node === undefined) return []
      return (Array.isArray(node.value) ? node.items() : [node]).map((branch) => this.build(branch, way))
    })
  }
}

function openList(schema: SpecNode): readonly unknown[] | undefined {
  const branches = (schema.get('anyOf') ?? schema.get('oneOf'))?.items() ?? []
  if (!branches.some((branch) => isWholeType(branch.value))) return undefined
  const values = branches.flatMap((branch) => enumerated(branch.value) ?? [])
  return values.length === 0 ? undefined : values
}

function unionTypes(shapes: readonly Shape[]): readonly JsonType[] | undefined {
  if (shapes.length === 0 || shapes.some((shape) => shape.types === undefined)) return undefined
  const union = new Set(shapes.flatMap((shape) => shape.types ?? []))
  return JSON_TYPES.filter((type) => union.has(type))
}

/** Two shapes of the same place as one that names what either names. */
function merge(a: Shape, b: Shape): Draft {
  const merged: Draft = { ...b, ...a }
  if (a.properties !== undefined && b.properties !== undefined) {
    const keys = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])]
    merged.properties = Object.fromEntries(keys.map((key) => [key, mergeNested(a.properties?.[key], b.properties?.[key])]))
  }
  if (a.items !== undefined && b.items !== undefined) merged.items = mergeNested(a.items, b.items)
  if (a.rest === true || b.rest === true) merged.rest = true
  return merged
}

function mergeNested(a: Shape | undefined, b: Shape | undefined): Shape {
  if (a === undefined || b === undefined) return a ?? b ?? {}
  // A reference and something else cannot be merged without following it here; a shape that names too much only keeps silent.
  if (a.ref !== undefined || b.ref !== undefined) return a.ref === b.ref ? a : { rest: true }
  const types = unionTypes([a, b])
  const { types: _, ...rest } = merge(a, b)
  return types === undefined ? rest : { ...rest, types }
}
