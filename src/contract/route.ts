import type { Contract, Method } from './types.js'

export interface Route {
  readonly operationId: string
  /** The path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>
}

/** `methods`: the path is the contract's, but these are the methods that it knows. */
export type RouteResult = { readonly route: Route } | { readonly route: undefined; readonly methods: readonly Method[] }

interface Template {
  readonly operationId: string
  readonly method: Method
  readonly segments: readonly Segment[]
  /** The path without the names of its parameters: templates of one path share it. */
  readonly key: string
}

/** A literal, or a pattern with the names of the parameters in it (`{id}`, `{id}.json`). */
type Segment = string | { readonly pattern: RegExp; readonly names: readonly string[] }

/** Literal segments win over parameters, from left to right: `/webhooks/events` is never read as `/webhooks/{id}`. */
function byLiterals(a: Template, b: Template): number {
  for (let i = 0; i < Math.min(a.segments.length, b.segments.length); i++) {
    const order = Number(typeof a.segments[i] !== 'string') - Number(typeof b.segments[i] !== 'string')
    if (order !== 0) return order
  }
  return 0
}

function segmentOf(part: string): Segment {
  const pieces = part.split(/\{([^{}]+)\}/)
  if (pieces.length === 1) return decodeSegment(part)
  const source = pieces.map((piece, i) => (i % 2 === 1 ? '(.+)' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')
  return { pattern: new RegExp(`^${source}$`, 's'), names: pieces.filter((_, i) => i % 2 === 1) }
}

const templates = new WeakMap<Contract, readonly Template[]>()

function templatesOf(contract: Contract): readonly Template[] {
  let list = templates.get(contract)
  if (list === undefined) {
    list = Object.entries(contract.operations)
      .map(([operationId, { method, path }]) => ({
        operationId,
        method,
        segments: path.split('/').map(segmentOf),
        key: path.replace(/\{[^{}]+\}/g, '{}'),
      }))
      .sort(byLiterals)
    templates.set(contract, list)
  }
  return list
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % is the value's own fault, and its schema's to judge
  }
}

function matchSegments({ segments }: Template, given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined
  const path: [string, string][] = []
  for (const [i, segment] of segments.entries()) {
    const text = decodeSegment(given[i] ?? '')
    if (typeof segment === 'string') {
      if (segment !== text) return undefined
      continue
    }
    const values = segment.pattern.exec(text)
    if (values === null) return undefined
    for (const [n, name] of segment.names.entries()) path.push([name, values[n + 1] ?? ''])
  }
  return Object.fromEntries(path)
}

/** The base paths under which the contract's paths may stand, longest first. */
function basePaths(contract: Contract, baseUrl: string | undefined): string[] {
  // OpenAPI: a spec without servers stands at the root.
  const own = contract.servers.length === 0 ? [''] : contract.servers.map((server) => pathOf(server.url))
  const bases =
    baseUrl === undefined
      ? own
      : // a mount point has the provider's real paths behind it; a whole URL of a server already ends in its base path
        [pathOf(baseUrl), ...own.map((base) => pathOf(baseUrl) + base)]
  return [...new Set(bases)].sort((a, b) => b.length - a.length)
}

function pathOf(url: string): string {
  const path = url.startsWith('/') ? url : (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '')
  return path.replace(/\/+$/, '')
}

/**
 * Finds the operation of a request.
 *
 * @param pathname the URL's path, percent-encoded as it came
 * @param baseUrl see `CheckOptions.baseUrl`; without it the base paths of the contract's servers are tried
 */
export function findRoute(contract: Contract, method: string, pathname: string, baseUrl?: string): RouteResult {
  const wanted = method.toUpperCase()
  const methods = new Set<Method>()
  for (const base of basePaths(contract, baseUrl)) {
    if (base !== '' && !pathname.startsWith(`${base}/`)) continue
    const given = pathname.slice(base.length).split('/')
    // The first path that fits is the one that was meant, also when it knows the method not and another path, less literal, does.
    const meant = templatesOf(contract).find((template) => matchSegments(template, given) !== undefined)?.key
    for (const template of templatesOf(contract)) {
      const path = template.key === meant ? matchSegments(template, given) : undefined
      if (path === undefined) continue
      if (template.method === wanted) return { route: { operationId: template.operationId, path } }
      methods.add(template.method)
    }
  }
  return { route: undefined, methods: [...methods] }
}
