import { isObject, type SpecNode } from '../codegen/document.js'
import type { JsonType } from '../contract/index.js'
import { pointerToken } from '../contract/text.js'
import { canonical } from './canonical.js'
import { intersectTypes, typeOf, typesIn, union } from './types.js'

/** A schema of the document as the list of those that hold together; an empty list allows everything. */
export type Schema = readonly SpecNode[]

/** The rules that are numbers. A value must be at least the lower ones, and at most the upper ones. */
export const LOWER = ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'] as const
export const UPPER = ['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'] as const
export type Bound = (typeof LOWER)[number] | (typeof UPPER)[number]

/** A property, and the place that names it first. */
export interface Property {
  readonly pointer: string
  readonly schema: Schema
}

/** What holds at one place of a message, wherever the document says it: in a schema itself, behind its `$ref`, in its `allOf`. */
export interface View {
  /** The place in the document that says so first. */
  readonly pointer: string
  /** Undefined: any. */
  readonly types: readonly JsonType[] | undefined
  /** The only values that are allowed. */
  readonly values: readonly unknown[] | undefined
  /** The values that an open list names; others may come. */
  readonly known: readonly unknown[] | undefined
  readonly properties: ReadonlyMap<string, Property>
  readonly required: ReadonlySet<string>
  /** Are properties refused that are not named? */
  readonly closed: boolean
  /** What properties must be that are not named. */
  readonly rest: Schema
  readonly items: Schema
  readonly bounds: Readonly<Partial<Record<Bound, number>>>
  readonly formats: readonly string[]
  readonly patterns: readonly string[]
  /** Alternatives that say more than a list of types or values does; of each group one must hold. */
  readonly groups: readonly (readonly View[])[]
  /** Rules that are compared as a whole, as canonical JSON. */
  readonly rules: readonly string[]
  readonly default: unknown
  /** Who alone writes it: the server, or the client. */
  readonly only: 'server' | 'client' | undefined
}

const NOTHING: View = {
  pointer: '',
  types: undefined,
  values: undefined,
  known: undefined,
  properties: new Map(),
  required: new Set(),
  closed: false,
  rest: [],
  items: [],
  bounds: {},
  formats: [],
  patterns: [],
  groups: [],
  rules: [],
  default: undefined,
  only: undefined,
}

/** Rules that are not looked into: of two that differ, nothing tells which allows more. */
const WHOLE = [
  'not',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'patternProperties',
  'prefixItems',
  'unevaluatedItems',
  'uniqueItems',
  'multipleOf',
] as const

/** Formats that say how to show a value, not what it is. */
const SHOWN = new Set(['password'])

/** Reads what a schema says. Whatever it refers to in a circle is read once. */
export function viewOf(schema: Schema, around: readonly string[] = []): View {
  return intersect(schema.flatMap((node) => viewsOf(node, around)))
}

/** The views of a schema's own words, of its `$ref`, of its `allOf`, and of each group of alternatives. */
function viewsOf(node: SpecNode, around: readonly string[]): View[] {
  const { value, pointer } = node
  if (value === false) return [{ ...NOTHING, pointer, types: [] }]
  if (!isObject(value) || around.includes(pointer)) return [{ ...NOTHING, pointer }]
  const inner = [...around, pointer]
  const ref = node.text('$ref')
  return [
    ownView(node, value),
    ...(ref === undefined ? [] : viewsOf(node.follow(ref), inner)),
    ...branchesOf(node, 'allOf').flatMap((branch) => viewsOf(branch, inner)),
    ...(['anyOf', 'oneOf'] as const).flatMap((keyword) => {
      const branches = branchesOf(node, keyword)
      return branches.length === 0 ? [] : [oneOf(branches.map((branch) => viewOf([branch], inner)))]
    }),
  ]
}

function branchesOf(node: SpecNode, keyword: string): SpecNode[] {
  const list = node.schema(keyword)
  if (list === undefined || !Array.isArray(list.value)) return []
  return Array.from(list.value.keys()).flatMap((i) => list.schema(String(i)) ?? [])
}

function ownView(node: SpecNode, value: Readonly<Record<string, unknown>>): View {
  const values: unknown = 'const' in value ? [value['const']] : value['enum']
  const listed = Array.isArray(values) ? values : undefined
  const types = typesIn(value) ?? (listed === undefined ? undefined : union(listed.map(typeOf)))
  const properties = node.schema('properties')
  const names = isObject(properties?.value) ? Object.keys(properties.value) : []
  const keyword = 'additionalProperties' in value ? 'additionalProperties' : 'unevaluatedProperties'
  const format = node.text('format')
  const pattern = node.text('pattern')
  return {
    ...NOTHING,
    pointer: node.pointer,
    types,
    values: listed?.filter((item) => types === undefined || intersectTypes(types, [typeOf(item)])?.length !== 0),
    properties: new Map(
      names.map((name) => [
        name,
        { pointer: `${node.pointer}/properties/${pointerToken(name)}`, schema: listOf(properties?.schema(name)) },
      ]),
    ),
    required: new Set(Array.isArray(value['required']) ? value['required'].filter((name) => typeof name === 'string') : []),
    closed: value[keyword] === false,
    rest: isObject(value[keyword]) ? listOf(node.schema(keyword)) : [],
    items: 'items' in value ? listOf(node.schema('items')) : [],
    bounds: boundsIn(value),
    formats: format === undefined || SHOWN.has(format) ? [] : [format],
    patterns: pattern === undefined ? [] : [pattern],
    rules: WHOLE.flatMap((rule) => (rule in value && value[rule] !== false ? [`${rule}: ${canonical(node, rule)}`] : [])),
    default: value['default'],
    only: value['readOnly'] === true ? 'server' : value['writeOnly'] === true ? 'client' : undefined,
  }
}

const listOf = (node: SpecNode | undefined): Schema => (node === undefined ? [] : [node])

/** The bounds, those of OpenAPI 3.0 (`exclusiveMinimum: true`) included. */
function boundsIn(value: Readonly<Record<string, unknown>>): View['bounds'] {
  const bounds: Partial<Record<Bound, number>> = {}
  for (const name of [...LOWER, ...UPPER]) {
    const bound = value[name]
    if (typeof bound === 'number' && !(bound === 0 && /^min(Length|Items|Properties)$/.test(name))) bounds[name] = bound
  }
  for (const [name, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const bound = bounds[name]
    if (value[exclusive] !== true || bound === undefined) continue
    bounds[exclusive] = bound
    delete bounds[name]
  }
  return bounds
}

/** What holds where all of these hold. */
function intersect(views: readonly View[]): View {
  return views.reduce<View>(both, NOTHING)
}

function both(a: View, b: View): View {
  const types = intersectTypes(a.types, b.types)
  const values = commonValues(a.values, b.values)?.filter(
    (value) => types === undefined || intersectTypes(types, [typeOf(value)])?.length !== 0,
  )
  const properties = new Map(a.properties)
  for (const [name, property] of b.properties) {
    const known = properties.get(name)
    properties.set(name, known === undefined ? property : { ...known, schema: distinct([...known.schema, ...property.schema]) })
  }
  return {
    pointer: a.pointer || b.pointer,
    types,
    values,
    known: values === undefined ? (a.known ?? b.known) : undefined,
    properties,
    required: new Set([...a.required, ...b.required]),
    closed: a.closed || b.closed,
    rest: distinct([...a.rest, ...b.rest]),
    items: distinct([...a.items, ...b.items]),
    bounds: tightest(a.bounds, b.bounds),
    formats: [...new Set([...a.formats, ...b.formats])].sort(),
    patterns: [...new Set([...a.patterns, ...b.patterns])].sort(),
    groups: [...a.groups, ...b.groups],
    rules: [...new Set([...a.rules, ...b.rules])].sort(),
    default: a.default === undefined ? b.default : a.default,
    only: a.only ?? b.only,
  }
}

const distinct = (schema: Schema): Schema => [...new Map(schema.map((node) => [node.pointer, node])).values()]

const key = (value: unknown): string => JSON.stringify(value) ?? ''

function commonValues(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): readonly unknown[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const keys = new Set(b.map(key))
  return a.filter((value) => keys.has(key(value)))
}

function tightest(a: View['bounds'], b: View['bounds']): View['bounds'] {
  const bounds: Partial<Record<Bound, number>> = { ...a }
  const choose = (names: readonly Bound[], pick: (x: number, y: number) => number): void => {
    for (const name of names) {
      const [mine, other] = [bounds[name], b[name]]
      if (other !== undefined) bounds[name] = mine === undefined ? other : pick(mine, other)
    }
  }
  choose(LOWER, Math.max)
  choose(UPPER, Math.min)
  return bounds
}

/** Does the view say nothing but of which types a value is? */
export const isWholeType = (view: View): boolean => view.types !== undefined && saysNothing({ ...view, types: undefined })

/** Does the view say nothing but which values there are? */
const isList = (view: View): boolean => view.values !== undefined && saysNothing({ ...view, types: undefined, values: undefined })

/** Does the view allow every value? A default and the names of an open list forbid nothing, but are something said. */
export function saysNothing(view: View): boolean {
  const { types, values, known, properties, required, closed, rest, items, bounds, formats, patterns, groups, rules } = view
  const lists = [rest, items, formats, patterns, groups, rules, Object.keys(bounds)]
  return (
    types === undefined &&
    values === undefined &&
    known === undefined &&
    properties.size === 0 &&
    required.size === 0 &&
    !closed &&
    lists.every((list) => list.length === 0)
  )
}

/** What holds where one of these holds: types, values, an open list, or something that may also be null; else a group of alternatives. */
function oneOf(branches: readonly View[]): View {
  const flat = branches.flatMap((branch) =>
    branch.groups.length === 1 && saysNothing({ ...branch, groups: [] }) ? (branch.groups[0] ?? []) : branch,
  )
  const pointer = branches[0]?.pointer ?? ''
  const whole = union(flat.filter(isWholeType).flatMap(({ types }) => types ?? []))
  const lists = flat.filter(isList)
  const known = lists.filter(({ types }) => types?.every((type) => intersectTypes([type], whole)?.length === 1))
  const rest = flat.filter((branch) => !isWholeType(branch) && !known.includes(branch))
  const values = known.flatMap(({ values }) => values ?? [])
  const open = { ...NOTHING, pointer, types: whole, known: values.length === 0 ? undefined : values }
  if (rest.length === 0) return open
  const nullable = whole.length === 1 && whole[0] === 'null'
  if ((nullable || whole.length === 0) && rest.every(isList)) {
    const all = [...rest.flatMap(({ values }) => values ?? []), ...(nullable ? [null] : [])]
    return { ...NOTHING, pointer, types: union(all.map(typeOf)), values: all }
  }
  const [only] = rest
  if (only !== undefined && rest.length === 1 && whole.length === 0) return only
  if (only !== undefined && rest.length === 1 && nullable && only.types !== undefined)
    return { ...only, types: union([...only.types, 'null']) }
  return { ...NOTHING, pointer, groups: [whole.length === 0 ? rest : [...rest, open]] }
}
