import { isObject, SpecNode } from '../codegen/document.js'
import { derivedId, methodsOf } from '../codegen/model.js'
import { ContractError } from '../contract/index.js'
import { parseMediaType } from '../contract/media.js'
import type { Known } from './known.js'

/** The two documents that are compared. */
export interface Roots {
  readonly old: SpecNode
  readonly now: SpecNode
  readonly known: Known
}

/** An operation as a caller sees it. */
export interface Endpoint {
  readonly id: string
  /** Was the id given, and not made of the path? */
  readonly isNamed: boolean
  readonly method: string
  /** The template as the document writes it, after the server's own path. */
  readonly path: string
  readonly item: SpecNode
  readonly node: SpecNode
}

export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query' | 'header' | 'cookie'
  /** What finds its fellow: its name, or its position in the path. */
  readonly key: string
  readonly required: boolean
  /** The way in which lists and objects are written. */
  readonly style: string
  readonly explode: boolean
  readonly node: SpecNode
  readonly schema: readonly SpecNode[]
}

/** Keywords that hold data, in which nothing is a reference. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum', 'value'])

/** Header parameters that OpenAPI wants to be ignored: `content`, `responses` and `security` speak of them. */
const SAID_ELSEWHERE = new Set(['accept', 'content-type', 'authorization'])

/**
 * Opens a document, all references of which must lead somewhere within it.
 *
 * @param which `old` or `new`, for the message of an error
 * @throws ContractError `invalid_spec`, when it is no OpenAPI 3 document, or a reference leaves it or leads nowhere
 */
export function openDocument(document: unknown, which: 'old' | 'new'): SpecNode {
  try {
    const root = SpecNode.root(document)
    checkReferences(root, root.value, new Set())
    return root
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    throw new ContractError(error.code, `The ${which} document: ${error.message}`)
  }
}

/** So many references one behind the other are a circle. */
const MAX_HOPS = 50

function checkReference(root: SpecNode, ref: string): void {
  let node = root.follow(ref)
  for (let hops = 0; ; hops++) {
    const next = node.text('$ref')
    if (next === undefined) return
    if (hops > MAX_HOPS) node.fail(`the $ref ${JSON.stringify(ref)} goes in a circle`)
    node = node.follow(next)
  }
}

function checkReferences(root: SpecNode, value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (Array.isArray(value)) {
    for (const item of value) checkReferences(root, item, seen)
  } else if (isObject(value)) {
    if (typeof value['$ref'] === 'string') checkReference(root, value['$ref'])
    for (const [key, child] of Object.entries(value)) if (!DATA.has(key) && !key.startsWith('x-')) checkReferences(root, child, seen)
  }
}

/** The operations in the document's order. */
export function endpointsOf(root: SpecNode): Endpoint[] {
  return (root.get('paths')?.entries() ?? []).flatMap(([path, item]) =>
    methodsOf(item).map(([method, node]): Endpoint => {
      const id = node.text('operationId')
      return { id: id ?? derivedId(method, path), isNamed: id !== undefined, method, path, item, node }
    }),
  )
}

/** The parameters of an operation, those of its path included. */
export function parametersOf({ item, node, path }: Pick<Endpoint, 'item' | 'node' | 'path'>): Parameter[] {
  const positions = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  const all = new Map<string, Parameter>()
  for (const parameter of [...(item.get('parameters')?.items() ?? []), ...(node.get('parameters')?.items() ?? [])]) {
    const read = parameterOf(parameter, positions)
    if (read !== undefined) all.set(read.key, read)
  }
  return [...all.values()]
}

function parameterOf(node: SpecNode, positions: readonly (string | undefined)[]): Parameter | undefined {
  const name = node.text('name')
  const place = node.text('in')
  if (name === undefined || (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')) return undefined
  if (place === 'header' && SAID_ELSEWHERE.has(name.toLowerCase())) return undefined
  const position = positions.indexOf(name)
  const content = node.get('content')?.entries()[0]
  const schema = content === undefined ? node.schema() : content[1].schema()
  const style = content?.[0] ?? node.text('style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple')
  return {
    name,
    place,
    key: `${place} ${place === 'path' && position >= 0 ? position : place === 'header' ? name.toLowerCase() : name}`,
    required: place === 'path' || node.flag('required') === true,
    style,
    explode: node.flag('explode') ?? style === 'form',
    node,
    schema: schema === undefined ? [] : [schema],
  }
}

/** What a body may be, by media type, in lower case and without parameters. */
export function contentOf(node: SpecNode | undefined): Map<string, SpecNode> {
  return new Map((node?.get('content')?.entries() ?? []).map(([type, media]) => [parseMediaType(type)?.essence ?? type, media]))
}

/** The headers of a response by their names in lower case; `Content-Type` is said by its content. */
export function headersOf(node: SpecNode): Map<string, readonly [name: string, node: SpecNode]> {
  const headers = (node.get('headers')?.entries() ?? []).map(([name, header]) => [name.toLowerCase(), [name, header]] as const)
  return new Map(headers.filter(([name]) => name !== 'content-type'))
}
