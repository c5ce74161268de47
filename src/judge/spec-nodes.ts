import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Evidence } from '../contract/index.js'

/** Why something stands in a spec, as the nearest node above it says. */
export interface Why {
  readonly evidence?: Evidence
  readonly source?: string
}

/** A node of a spec, where it begins, and why it stands there. */
export interface Spot {
  readonly node: unknown
  /** The line of its key, from 1. */
  readonly line: number
  readonly why: Why
}

const EVIDENCE: readonly Evidence[] = ['documented', 'recorded', 'inferred']

const textIn = (node: YAMLMap, key: string): string | undefined => {
  const value = node.get(key)
  return typeof value === 'string' ? value : undefined
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value)

const keyText = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key))

/** A spec as YAML, whose nodes know their lines. */
export class SpecNodes {
  private readonly lines = new LineCounter()
  readonly root: Spot

  constructor(yaml: string) {
    const { contents } = parseDocument(yaml, { lineCounter: this.lines, uniqueKeys: false })
    this.root = { node: contents, line: 1, why: {} }
  }

  /** What lies below a node, by keys and indexes, with references followed on the way; undefined when there is no such thing. */
  at(from: Spot, ...keys: readonly string[]): Spot | undefined {
    let spot: Spot | undefined = from
    for (const key of keys) spot = spot === undefined ? undefined : this.own(this.resolve(spot), key)
    return spot
  }

  /** The keys of a map with what they hold. */
  entries(spot: Spot): [key: string, value: Spot][] {
    const { node } = this.resolve(spot)
    if (!isMap(node)) return []
    return node.items.map((pair) => [keyText(pair), this.spotOf(pair, spot.why)])
  }

  /** The items of a list. */
  items(spot: Spot | undefined): Spot[] {
    if (spot === undefined || !isSeq(spot.node)) return []
    return spot.node.items.map((item) => this.below(item, this.lineOf(item) ?? spot.line, spot.why))
  }

  text(spot: Spot | undefined): string | undefined {
    return spot !== undefined && isScalar(spot.node) ? String(spot.node.value) : undefined
  }

  /** The node that a `$ref` names, or the node itself. What a reference adds to its target is the target's business here. */
  resolve(spot: Spot): Spot {
    let current = spot
    for (let hops = 0; hops < 20; hops++) {
      const target = this.target(current)
      if (target === undefined) return current
      current = target
    }
    return current
  }

  /** The node that its `$ref` names; undefined when it has none, or it leads nowhere. */
  target({ node, why }: Spot): Spot | undefined {
    const ref = isMap(node) ? textIn(node, '$ref') : undefined
    if (ref === undefined || !ref.startsWith('#/')) return undefined
    let spot: Spot | undefined = this.root
    for (const token of ref.slice(2).split('/')) {
      spot = spot === undefined ? undefined : this.own(spot, decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    }
    return spot === undefined ? undefined : { ...spot, why: Object.keys(spot.why).length > 0 ? spot.why : why }
  }

  /** What lies right below the node itself, not below what it refers to. */
  own({ node, why }: Spot, key: string): Spot | undefined {
    if (isSeq(node)) {
      const item = node.items[Number(key)]
      return item === undefined ? undefined : this.below(item, this.lineOf(item) ?? 1, why)
    }
    const pair = isMap(node) ? node.items.find((candidate) => keyText(candidate) === key) : undefined
    return pair === undefined ? undefined : this.spotOf(pair, why)
  }

  private spotOf({ key, value }: Pair, why: Why): Spot {
    return this.below(value, this.lineOf(key) ?? this.lineOf(value) ?? 1, why)
  }

  private below(node: unknown, line: number, why: Why): Spot {
    return { node, line, why: whyOf(node) ?? why }
  }

  private lineOf(node: unknown): number | undefined {
    const start = isNode(node) ? node.range?.[0] : undefined
    return start === undefined ? undefined : this.lines.linePos(start).line
  }
}

function whyOf(node: unknown): Why | undefined {
  if (!isMap(node)) return undefined
  const evidence = EVIDENCE.find((known) => known === textIn(node, 'x-evidence'))
  const source = textIn(node, 'x-source')
  if (evidence === undefined && source === undefined) return undefined
  return { ...(evidence === undefined ? {} : { evidence }), ...(source === undefined ? {} : { source }) }
}
