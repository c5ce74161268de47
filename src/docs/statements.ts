import { isObject, SpecNode } from '../codegen/document.js'
import type { Evidence } from '../contract/index.js'

/** What a place of the document says of its own evidence. */
export interface Statement {
  readonly evidence: Evidence
  readonly source: string
}

/** What a place is, as far as showing its evidence differs. */
export type PlaceKind = 'schema' | 'property' | 'part' | 'response' | 'header' | 'parameter' | 'example' | 'server' | 'other'

export type Node = Readonly<Record<string, unknown>>

/** A place that states its evidence. */
export interface Place {
  /** A copy of the place. */
  readonly node: Node
  readonly statement: Statement
  readonly kind: PlaceKind
  /** What the nearest place around it states. */
  readonly around: Statement | undefined
  /** True for a property or a part of a schema that states nothing itself, and refers to a schema that does. */
  readonly referred: boolean
  /** The keys that lead there from the root. Behind a shared header or parameter they are those of the place that uses it. */
  readonly path: readonly string[]
}

export const EVIDENCE: readonly Evidence[] = ['documented', 'recorded', 'inferred']

/** Keywords whose keys are names that the spec's author chose, never keywords themselves. */
const NAMES: ReadonlyMap<string, PlaceKind> = new Map([
  ['schemas', 'schema'],
  ['properties', 'property'],
  ['patternProperties', 'property'],
  ['responses', 'response'],
  ['headers', 'header'],
  ['parameters', 'parameter'],
  ['examples', 'example'],
  ['servers', 'server'],
  ['securitySchemes', 'other'],
  ['requestBodies', 'other'],
  ['pathItems', 'other'],
  ['paths', 'other'],
  ['webhooks', 'other'],
  ['callbacks', 'other'],
  ['links', 'other'],
  ['content', 'other'],
  ['encoding', 'other'],
  ['variables', 'other'],
  ['$defs', 'other'],
  ['dependentSchemas', 'other'],
])

/** Keywords that hold the parts of a schema. */
const PARTS: ReadonlySet<string> = new Set(['items', 'anyOf', 'oneOf'])

/** Keywords that hold data, in which nothing is a statement. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'const', 'enum', 'value'])

/** What this object states; undefined when it states nothing that we know. */
function statementOf(node: Node): Statement | undefined {
  const evidence = EVIDENCE.find((known) => known === node['x-evidence'])
  if (evidence === undefined) return undefined
  return { evidence, source: typeof node['x-source'] === 'string' ? node['x-source'] : '' }
}

interface Context {
  readonly kind: PlaceKind
  readonly around?: Statement | undefined
  /** True in a map whose keys are names. */
  readonly names?: boolean
  readonly path: readonly string[]
}

class Walk {
  constructor(
    private readonly root: SpecNode,
    private readonly visit: (place: Place) => Node,
    private readonly inline: boolean,
  ) {}

  copy(value: unknown, context: Context): unknown {
    const { kind, around, names = false, path } = context
    if (Array.isArray(value)) return value.map((item: unknown, i) => this.copy(item, { ...context, path: [...path, String(i)] }))
    if (!isObject(value)) return value
    if (names) return mapValues(value, (child, key) => this.copy(child, { kind, around, path: [...path, key] }))
    const node = this.inlined(value, kind)
    const statement = statementOf(node)
    const inner = statement ?? around
    const copied = mapValues(node, (child, key) => {
      if (DATA.has(key) || key.startsWith('x-')) return child
      const childKind = NAMES.get(key)
      const inside = [...path, key]
      if (childKind === undefined) return this.copy(child, { kind: PARTS.has(key) ? 'part' : 'other', around: inner, path: inside })
      // In a schema, `examples` is a list of data.
      if (key === 'examples' && Array.isArray(child)) return child
      return this.copy(child, { kind: childKind, around: inner, names: !Array.isArray(child), path: inside })
    })
    if (statement !== undefined) return this.visit({ node: copied, statement, kind, around, referred: false, path })
    const target = kind === 'property' || kind === 'part' ? this.target(node) : undefined
    const referred = target && statementOf(target)
    return referred === undefined ? copied : this.visit({ node: copied, statement: referred, kind, around, referred: true, path })
  }

  private target(node: Node): Node | undefined {
    const ref = node['$ref']
    const value = typeof ref === 'string' ? this.root.follow(ref).value : undefined
    return isObject(value) ? value : undefined
  }

  /** Shared headers and parameters stand in many places: each place gets its own copy, to be held against what surrounds it there. */
  private inlined(node: Node, kind: PlaceKind): Node {
    return this.inline && (kind === 'header' || kind === 'parameter') ? (this.target(node) ?? node) : node
  }
}

const mapValues = (object: Node, change: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))

/**
 * A copy of the document in which every place that states its evidence, or refers to one that does, was put through `visit`, the inner
 * ones first. References to shared headers and parameters are replaced by what they name.
 *
 * @throws ContractError `invalid_spec`, when this is no OpenAPI 3 document or a reference of it leads nowhere
 */
export function mapStatements(document: object, visit: (place: Place) => Node): Node {
  const copied = new Walk(SpecNode.root(document), visit, true).copy(document, { kind: 'other', path: [] })
  return isObject(copied) ? copied : {}
}

/**
 * Every place of the document that states its evidence, in the document's order; each comes once, however often it is referred to.
 *
 * @throws ContractError `invalid_spec`, when this is no OpenAPI 3 document or a reference of it leads nowhere
 */
export function statedPlaces(document: object): Pick<Place, 'path' | 'statement'>[] {
  const places: Pick<Place, 'path' | 'statement'>[] = []
  const note = ({ node, statement, referred, path }: Place): Node => {
    if (!referred) places.push({ path, statement })
    return node
  }
  new Walk(SpecNode.root(document), note, false).copy(document, { kind: 'other', path: [] })
  return places
}

/**
 * How many places of the document are documented, recorded and inferred; each counts once, however often it is referred to.
 *
 * @throws ContractError `invalid_spec`, when this is no OpenAPI 3 document or a reference of it leads nowhere
 */
export function countEvidence(document: object): Readonly<Record<Evidence, number>> {
  const counts = { documented: 0, recorded: 0, inferred: 0 }
  for (const { statement } of statedPlaces(document)) counts[statement.evidence]++
  return counts
}
