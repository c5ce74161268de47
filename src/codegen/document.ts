import { ContractError } from '../contract/index.js'

/** An OpenAPI document as parsed JSON: nothing in it is trusted to have the right type. */
export type Document = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * One place of an OpenAPI document. Follows `$ref`s within the document, and says where it stands when something is not as OpenAPI wants it.
 */
export class SpecNode {
  private constructor(
    private readonly document: Document,
    readonly value: unknown,
    /** A JSON Pointer (RFC 6901) from the document's root. */
    readonly pointer: string,
  ) {}

  /** @throws ContractError `invalid_spec`, when this is no OpenAPI 3 document */
  static root(document: unknown): SpecNode {
    if (!isObject(document) || typeof document['openapi'] !== 'string' || !document['openapi'].startsWith('3.')) {
      throw new ContractError(
        'invalid_spec',
        'This is no OpenAPI 3 document: it has no "openapi: 3.x". Give the parsed document, not its text.',
      )
    }
    return new SpecNode(document, document, '')
  }

  /** The child of that key, its `$ref` followed; undefined when there is none. */
  get(key: string): SpecNode | undefined {
    if (!isObject(this.value) || !Object.hasOwn(this.value, key)) return undefined
    return new SpecNode(this.document, this.value[key], `${this.pointer}/${token(key)}`).resolved()
  }

  /** The children in the document's order, their `$ref`s followed. */
  entries(): [string, SpecNode][] {
    if (!isObject(this.value)) return []
    return Object.keys(this.value).flatMap((key): [string, SpecNode][] => {
      const child = this.get(key)
      return child === undefined ? [] : [[key, child]]
    })
  }

  /** The items of a list, their `$ref`s followed. */
  items(): SpecNode[] {
    if (!Array.isArray(this.value)) return []
    return this.value.map((item: unknown, i) => new SpecNode(this.document, item, `${this.pointer}/${i}`).resolved())
  }

  text(key: string): string | undefined {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return typeof value === 'string' ? value : undefined
  }

  flag(key: string): boolean | undefined {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return typeof value === 'boolean' ? value : undefined
  }

  /** @throws ContractError `invalid_spec`, naming this place */
  fail(problem: string): never {
    throw new ContractError('invalid_spec', `#${this.pointer}: ${problem}`)
  }

  /** Follows `$ref`s, if this is one. */
  private resolved(): SpecNode {
    let node: SpecNode = this
    for (let hops = 0; ; hops++) {
      const ref = node.text('$ref')
      if (ref === undefined) return node
      if (hops > 50) node.fail(`the $ref ${JSON.stringify(ref)} goes in a circle`)
      node = node.follow(ref)
    }
  }

  /** The place that a reference names. */
  follow(ref: string): SpecNode {
    if (!ref.startsWith('#/')) this.fail(`the $ref ${JSON.stringify(ref)} leaves the document: bundle it first (redocly bundle)`)
    let value: unknown = this.document
    for (const part of ref.slice(2).split('/')) {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
      if (Array.isArray(value)) value = value[Number(key)]
      else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
    }
    if (value === undefined) this.fail(`the $ref ${JSON.stringify(ref)} leads nowhere`)
    return new SpecNode(this.document, value, decodeURI(ref.slice(1)))
  }

  /** The place of a schema as it stands, its own `$ref` not followed: a reference beside other keywords is a schema of its own. */
  schema(key = 'schema'): SpecNode | undefined {
    if (!isObject(this.value) || !Object.hasOwn(this.value, key)) return undefined
    const node = new SpecNode(this.document, this.value[key], `${this.pointer}/${token(key)}`)
    const only = isObject(node.value) && Object.keys(node.value).length === 1 ? node.text('$ref') : undefined
    return only === undefined ? node : node.follow(only).alias()
  }

  private alias(): SpecNode {
    const only = isObject(this.value) && Object.keys(this.value).length === 1 ? this.text('$ref') : undefined
    return only === undefined ? this : this.follow(only).alias()
  }
}
