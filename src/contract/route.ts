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
  readonly segments: readonly string[]
}

/** Literal segments win over parameters, from left to right: `/webhooks/events` is never read as `/webhooks/{id}`. */
function byLiterals(a: Template, b: Template): number {
  for (let i = 0; i < Math.min(a.segments.length, b.segments.length); i++) {
    const order = Number(a.segments[i]?.includes('{')) - Number(b.segments[i]?.includes('{'))
    if (order !== 0) return order
  }
  return 0
}

const templates = new WeakMap<Contract, readonly Template[]>()

function templatesOf(contract: Contract): readonly Template[] {
  let list = templates.get(contract)
  if (list === undefined) {
    list = Object.entries(contract.operations)
      .map(([operationId, { method, path }]) => ({ operationId, method, segments: path.split('/') }))
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

function matchSegments(template: Template, segments: readonly string[]): Record<string, string> | undefined {
  if (template.segments.length !== segments.length) return undefined
  const path: Record<string, string> = {}
  for (const [i, part] of template.segments.entries()) {
    const given = segments[i] ?? ''
    const name = /^\{([^{}]+)\}$/.exec(part)?.[1]
    if (name === undefined) {
      if (part !== decodeSegment(given)) return undefined
    } else {
      if (given === '') return undefined
      path[name] = decodeSegment(given)
    }
  }
  return path
}

/** The base paths under which the contract's paths may stand, longest first. */
function basePaths(contract: Contract, baseUrl: string | undefined): string[] {
  const own = contract.servers.map((server) => pathOf(server.url))
  const bases =
    baseUrl === undefined
      ? own
      : // a mount point has the provider's real paths behind it; a whole URL of a server already ends in its base path
        [pathOf(baseUrl), ...own.map((base) => pathOf(baseUrl) + base)]
  return [...new Set([...bases])].sort((a, b) => b.length - a.length)
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
  const methods = new Set<Method>()
  for (const base of basePaths(contract, baseUrl)) {
    if (base !== '' && pathname !== base && !pathname.startsWith(`${base}/`)) continue
    const segments = pathname.slice(base.length).split('/')
    for (const template of templatesOf(contract)) {
      const path = matchSegments(template, segments)
      if (path === undefined) continue
      if (template.method === method.toUpperCase()) return { route: { operationId: template.operationId, path } }
      methods.add(template.method)
    }
  }
  return { route: undefined, methods: [...methods] }
}
