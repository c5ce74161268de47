import type { SpecNode } from '../codegen/document.js'
import type { Change } from './change.js'
import type { Endpoint, Roots } from './read.js'
import { Spot } from './spot.js'
import { code, listed } from './words.js'

/** A server's URL, taken apart. */
export interface Base {
  /** `https://api.example.com`; empty when the document names none. */
  readonly origin: string
  /** What stands before each path; without a slash at its end. */
  readonly path: string
  readonly pointer: string
}

/** The servers of an operation, of its path, or of the whole document, whichever names them first. */
export function basesOf(root: SpecNode, endpoint?: Endpoint): Base[] {
  const servers = endpoint?.node.get('servers') ?? endpoint?.item.get('servers') ?? root.get('servers')
  const bases = (servers?.items() ?? []).map(baseOf)
  return bases.length === 0 ? [{ origin: '', path: '', pointer: '' }] : bases
}

function baseOf(server: SpecNode): Base {
  const variables = server.get('variables')
  const template = server.text('url') ?? ''
  const url = template.replace(/\{([^{}]+)\}/g, (_, name: string) => variables?.get(name)?.text('default') ?? '').replace(/\/+$/, '')
  const origin = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0] ?? ''
  return { origin: origin.toLowerCase(), path: url.slice(origin.length), pointer: server.pointer }
}

/** The whole path of an operation, its parameters by position. */
export const wholePath = (bases: readonly Base[], { path }: Endpoint): string => anonymous((bases[0]?.path ?? '') + path)

/** A path template without the names of its parameters, which nobody sees on the wire. */
export const anonymous = (path: string): string => path.replace(/\{[^{}]*\}/g, '{}')

const urlOf = (base: Base, isByOrigin: boolean): string => (isByOrigin ? base.origin : base.origin + base.path)

/**
 * Compares where an API is called.
 *
 * @param isByOrigin true when a part of the URL that moved between server and path is reported by the operations, or by nobody
 */
export function compareServers(spot: Spot, before: readonly Base[], after: readonly Base[], isByOrigin: boolean): void {
  const url = (base: Base): string => urlOf(base, isByOrigin)
  const without = (a: readonly Base[], b: readonly Base[]): Base[] => a.filter((base) => !b.some((other) => url(other) === url(base)))
  const [gone, come] = [without(before, after), without(after, before)]
  const [was, is] = [gone[0], come[0]]
  const shown = (base: Base): string => code(url(base) || '/')
  if (was !== undefined && is !== undefined && gone.length === 1 && come.length === 1) {
    spot.report({
      kind: 'server-changed',
      effect: 'changed',
      breaks: true,
      pointer: is.pointer,
      before: url(was),
      after: url(is),
      text: `the API is now at ${shown(is)}, no longer at ${shown(was)}`,
      advice: `Call ${shown(is)}`,
    })
    return
  }
  for (const base of gone) {
    const advice = `Call ${listed(after.map(shown), 'or')}`
    const text = `the API is no longer at ${shown(base)}`
    spot.report({ kind: 'server-removed', effect: 'removed', breaks: true, pointer: base.pointer, before: url(base), text, advice })
  }
  for (const base of come) {
    const text = `the API is now also at ${shown(base)}`
    spot.report({ kind: 'server-added', effect: 'added', breaks: false, pointer: base.pointer, after: url(base), text })
  }
}

/** Do two matched operations have the same path, but for what moved between server and path? */
export interface Matched {
  readonly before: Endpoint
  readonly after: Endpoint
}

/**
 * Compares the servers of the documents. Where every operation is still called under the same whole path, only the hosts count.
 *
 * @returns whether the base paths were compared too
 */
export function compareRoots(sink: Change[], roots: Roots, matched: readonly Matched[]): boolean {
  const [before, after] = [basesOf(roots.old), basesOf(roots.now)]
  const isByOrigin =
    matched.length > 0 &&
    matched.every(
      (pair) => wholePath(basesOf(roots.old, pair.before), pair.before) === wholePath(basesOf(roots.now, pair.after), pair.after),
    )
  compareServers(Spot.of({ sink, party: 'caller', place: 'servers' }), before, after, isByOrigin)
  return !isByOrigin
}
