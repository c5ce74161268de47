import { ContractError } from '../contract/index.js'

/** An OpenAPI document as parsed JSON: nothing in it is trusted to have the right type. */
export type Document = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The key that a token of a reference names; a stray % stands for itself. */
function keyOf(part: string): string {
  let decoded = part
  try {
    decoded = decodeURIComponent(part)
  } catch {
    // left as it is
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** So many references one behind the other are a circle. */
const MAX_HOPS = 50

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
      if (hops > MAX_HOPS) node.fail(`the $ref ${JSON.stringify(ref)} goes in a circle`)
      node = node.follow(ref)
    }
  }

  /** The place that a reference names. @throws ContractError `invalid_spec`, when it leaves the document or leads nowhere */
  follow(ref: string): SpecNode {
    if (!ref.startsWith('#/')) this.fail(`the $ref ${JSON.stringify(ref)} leaves the document: bundle it first (redocly bundle)`)
    const keys = ref.slice(2).split('/').map(keyOf)
    let value: unknown = this.document
    for (const key of keys) {
      if (Array.isArray(value)) value = /^\d+$/.test(key) ? value[Number(key)] : undefined
      else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
    }
    if (value === undefined) this.fail(`the $ref ${JSON.stringify(ref)} leads nowhere`)
    return new SpecNode(this.document, value, keys.map((key) => `/${token(key)}`).join(''))
  }

  /** The place of a schema as it stands, its own `$ref` not followed: a reference beside other keywords is a schema of its own. */
  schema(key = 'schema'): SpecNode | undefined {
    const { value } = this
    const child: unknown = Array.isArray(value) ? value[Number(key)] : isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
    if (child === undefined) return undefined
    let node = new SpecNode(this.document, child, `${this.pointer}/${token(key)}`)
    for (let hops = 0; ; hops++) {
      const only = isObject(node.value) && Object.keys(node.value).length === 1 ? node.text('$ref') : undefined
      if (only === undefined) return node
      if (hops > MAX_HOPS) node.fail(`the $ref ${JSON.stringify(only)} goes in a circle`)
      node = node.follow(only)
    }
  }
}
