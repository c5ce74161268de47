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

const ANNOTATIONS = new Set(['type', 'title', 'description', 'default', 'deprecated', 'example', 'examples', 'externalDocs', '$comment'])

/** A branch that allows every value of one type: the open end of an open list. */
function isWholeType(value: unknown): boolean {
  if (!isObject(value) || typeof value['type'] !== 'string') return false
  return Object.keys(value).every((key) => ANNOTATIONS.has(key) || key.startsWith('x-'))
}

/** How deep two shapes of one place are merged: recursive ones could be for ever, and deep down nobody's names are the same. */
const MAX_MERGE_DEPTH = 3

/** So many references one behind the other are a circle. */
const MAX_HOPS = 20

/** Makes the shapes of schemas: each once, and those that are named, or have themselves in them, apart. */
export class Shapes {
  readonly named: Record<string, Shape> = {}
  private readonly built = new Map<string, Shape>()
  /** The places that are being read. */
  private readonly open = new Set<string>()
  private readonly recursive = new Set<string>()

  /** The shape of the schema at this place; a named schema's is kept apart, and referred to by its name. */
  of(schema: SpecNode | undefined): Shape {
    if (schema === undefined) return {}
    const component = COMPONENT.exec(schema.pointer)?.[1]
    const name = component ?? schema.pointer
    if (this.open.has(schema.pointer)) {
      this.recursive.add(schema.pointer)
      return { ref: name }
    }
    const shape = this.build(schema)
    if (component === undefined && !this.recursive.has(schema.pointer)) return shape
    this.named[name] = shape
    return { ref: name }
  }

  private build(schema: SpecNode): Shape {
    const { value, pointer } = schema
    const known = this.built.get(pointer)
    if (known !== undefined || !isObject(value)) return known ?? {}
    this.open.add(pointer)
    const draft: Draft = {}
    const types = typesOf(value)
    if (types !== undefined) draft.types = types
    if (value['format'] === 'password') draft.secret = true
    const pick = value['x-repeated']
    if (pick === 'first' || pick === 'last') draft.pick = pick
    const properties = schema.get('properties')
    if (properties !== undefined) {
      const shapes = new Map(properties.entries().map(([key]) => [key, this.of(properties.schema(key))]))
      // Named as well, if by nothing else.
      for (const key of Array.isArray(value['required']) ? value['required'] : []) if (!shapes.has(key)) shapes.set(String(key), {})
      draft.properties = Object.fromEntries(shapes)
    }
    const rest = value['additionalProperties'] ?? value['unevaluatedProperties']
    if (rest === true || 'patternProperties' in value) draft.rest = true
    else if (isObject(rest))
      draft.rest = this.of(schema.schema('additionalProperties' in value ? 'additionalProperties' : 'unevaluatedProperties'))
    if (isObject(value['items'])) draft.items = this.of(schema.schema('items'))
    const shape = this.withBranches(schema, draft)
    this.open.delete(pointer)
    this.built.set(pointer, shape)
    return shape
  }

  private withBranches(schema: SpecNode, draft: Draft): Shape {
    const ref = schema.text('$ref')
    const inherited = ref === undefined ? [] : [this.of(schema.follow(ref))]
    const all = [...inherited, ...this.branches(schema, ['allOf', 'if', 'then', 'else', 'dependentSchemas'])]
    const any = this.branches(schema, ['anyOf', 'oneOf'])
    const known = openList(schema)
    const only = known === undefined ? this.onlyReference(draft, all, any) : undefined
    if (only !== undefined) return only
    const merged = [...all, ...any].reduce<Draft>((a, b) => this.merge(a, this.resolved(b), 0), draft)
    const types =
      draft.types ??
      all.map((shape) => this.resolved(shape).types).find((found) => found !== undefined) ??
      unionTypes(any.map((shape) => this.resolved(shape)))
    if (types === undefined) delete merged.types
    else merged.types = types
    if (known !== undefined) merged.known = known
    return merged
  }

  /** The one reference that says all: beside nothing else, or of an object beside values that have no properties (`null`, a text). */
  private onlyReference(draft: Draft, all: readonly Shape[], any: readonly Shape[]): Shape | undefined {
    const shapes = [...all, ...any]
    const [reference, ...others] = shapes.filter((shape) => shape.ref !== undefined)
    if (reference === undefined || others.length > 0) return undefined
    if (shapes.length === 1 && Object.keys(draft).length === 0) return reference
    const types = this.isOpen(reference) ? ['object'] : this.resolved(reference).types
    const isObjects = types?.length === 1 && types[0] === 'object'
    const isPlain = (shape: Shape): boolean => shape === reference || Object.keys(shape).every((key) => key === 'types')
    return isObjects && any.includes(reference) && all.length === 0 && Object.keys(draft).length === 0 && any.every(isPlain)
      ? reference
      : undefined
  }

  /** The shapes of a schema's branches: a list of them, one alone (`then`), or one a property (`dependentSchemas`). */
  private branches(schema: SpecNode, keywords: readonly string[]): Shape[] {
    return keywords.flatMap((keyword) => {
      const node = schema.schema(keyword)
      if (node === undefined) return []
      if (Array.isArray(node.value)) return Array.from(node.value.keys(), (i) => this.of(node.schema(String(i))))
      return keyword === 'dependentSchemas' ? node.entries().map(([key]) => this.of(node.schema(key))) : [this.of(node)]
    })
  }

  private isOpen = ({ ref }: Shape): boolean => ref !== undefined && !Object.hasOwn(this.named, ref)

  /** The shape that a reference names. One that is still being read may have any property. */
  private resolved(shape: Shape): Shape {
    let current = shape
    for (let hops = 0; current.ref !== undefined; hops++) {
      const named = Object.hasOwn(this.named, current.ref) ? this.named[current.ref] : undefined
      if (named === undefined || hops > MAX_HOPS) return { rest: true }
      current = named
    }
    return current
  }

  /** Two shapes of the same place as one that names what either names. */
  private merge(a: Shape, b: Shape, depth: number): Draft {
    const merged: Draft = { ...b, ...a }
    if (a.properties !== undefined && b.properties !== undefined) {
      const keys = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])]
      merged.properties = Object.fromEntries(
        keys.map((key) => [key, this.mergeNested(own(a.properties, key), own(b.properties, key), depth)]),
      )
    }
    if (a.items !== undefined && b.items !== undefined) merged.items = this.mergeNested(a.items, b.items, depth)
    if (a.rest === true || b.rest === true) merged.rest = true
    return merged
  }

  private mergeNested(a: Shape | undefined, b: Shape | undefined, depth: number): Shape {
    if (a === undefined || b === undefined) return a ?? b ?? {}
    if (a.ref !== undefined && a.ref === b.ref) return a
    if (depth > MAX_MERGE_DEPTH) return { rest: true }
    const shapes: [Shape, Shape] = [this.resolved(a), this.resolved(b)]
    const types = unionTypes(shapes)
    const { types: _, ...rest } = this.merge(...shapes, depth + 1)
    return types === undefined ? rest : { ...rest, types }
  }
}

const own = (properties: Shape['properties'], key: string): Shape | undefined =>
  properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined

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
