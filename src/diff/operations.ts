import type { Change } from './change.js'
import { compareCall } from './messages.js'
import { type Endpoint, endpointsOf, type Roots } from './read.js'
import { compareSecurity } from './security.js'
import { anonymous, basesOf, compareRoots, compareServers, type Matched, wholePath } from './servers.js'
import { Spot } from './spot.js'
import { code, successor } from './words.js'

interface Match {
  /** The fellow of each operation of the old document; undefined when it has none. */
  readonly pairs: readonly { readonly before: Endpoint; readonly after: Endpoint | undefined }[]
  /** The operations that are new. */
  readonly come: readonly Endpoint[]
}

/** Finds the fellow of each operation: by its operationId, then by its method and whole path, then by its method and path. */
function match({ old, now }: Roots): Match {
  const fellows = new Map<Endpoint, Endpoint>()
  const before = endpointsOf(old)
  let come = endpointsOf(now)
  const pass = (isSame: (a: Endpoint, b: Endpoint) => boolean): void => {
    for (const endpoint of before) {
      const fellow = fellows.has(endpoint) ? undefined : come.find((other) => isSame(endpoint, other))
      if (fellow === undefined) continue
      fellows.set(endpoint, fellow)
      come = come.filter((other) => other !== fellow)
    }
  }
  pass((a, b) => a.isNamed && b.isNamed && a.id === b.id)
  pass((a, b) => a.method === b.method && wholePath(basesOf(old, a), a) === wholePath(basesOf(now, b), b))
  pass((a, b) => a.method === b.method && anonymous(a.path) === anonymous(b.path))
  return { pairs: before.map((endpoint) => ({ before: endpoint, after: fellows.get(endpoint) })), come }
}

const shown = ({ method, path }: Endpoint): string => code(`${method} ${path}`)

/** Compares the operations, and where they are called. */
export function compareOperations(sink: Change[], roots: Roots): void {
  const { pairs, come } = match(roots)
  const matched = pairs.flatMap(({ before, after }): Matched[] => (after === undefined ? [] : [{ before, after }]))
  const isBaseCompared = compareRoots(sink, roots, matched)
  for (const { before, after } of pairs) {
    if (after === undefined) operationRemoved(sink, before, come)
    else compareOperation(sink, roots, { before, after }, isBaseCompared)
  }
  for (const endpoint of come) {
    Spot.of({ sink, party: 'caller', owner: { operation: endpoint.id } }).report({
      kind: 'operation-added',
      effect: 'added',
      breaks: false,
      pointer: endpoint.node.pointer,
      after: `${endpoint.method} ${endpoint.path}`,
      text: `the operation is new: ${shown(endpoint)}`,
    })
  }
}

function operationRemoved(sink: Change[], endpoint: Endpoint, come: readonly Endpoint[]): void {
  const next = successor(
    endpoint.id,
    come.map(({ id }) => id),
  )
  Spot.of({ sink, party: 'caller', owner: { operation: endpoint.id } }).report({
    kind: 'operation-removed',
    effect: 'removed',
    breaks: true,
    pointer: endpoint.node.pointer,
    before: `${endpoint.method} ${endpoint.path}`,
    text: `the operation is gone: ${shown(endpoint)}`,
    advice: `Do without it.${next === undefined ? '' : ` ${code(next)} is new, and probably takes its place.`}`,
  })
}

function compareOperation(sink: Change[], roots: Roots, { before, after }: Matched, isBaseCompared: boolean): void {
  const base = { sink, party: 'caller', owner: { operation: before.id }, known: roots.known } as const
  const spot = Spot.of(base)
  const found = { pointer: after.node.pointer, effect: 'changed' } as const
  if (before.isNamed && after.isNamed && before.id !== after.id) {
    const text = `the operation is now called ${code(after.id)}; the request is the same`
    spot.report({ ...found, kind: 'operation-renamed', breaks: false, before: before.id, after: after.id, text })
  }
  if (before.method !== after.method) {
    const text = `the method is now ${after.method}, no longer ${before.method}`
    spot.report({
      ...found,
      kind: 'method-changed',
      breaks: true,
      before: before.method,
      after: after.method,
      text,
      advice: `Call ${shown(after)}`,
    })
  }
  const [old, now] = [basesOf(roots.old, before), basesOf(roots.now, after)]
  const isElsewhere = wholePath(old, before) !== wholePath(now, after)
  if (isElsewhere && anonymous(before.path) !== anonymous(after.path)) {
    const text = `the path is now ${code(after.path)}, no longer ${code(before.path)}`
    spot.report({
      ...found,
      kind: 'path-changed',
      breaks: true,
      before: before.path,
      after: after.path,
      text,
      advice: `Call ${shown(after)}`,
    })
  }
  if (hasOwnServers(before) || hasOwnServers(after)) compareServers(spot, old, now, !(isBaseCompared && isElsewhere))
  if (before.node.flag('deprecated') !== true && after.node.flag('deprecated') === true) {
    spot.report({ ...found, kind: 'operation-deprecated', breaks: false, text: 'the operation is now deprecated' })
  }
  compareSecurity(spot, roots, before, after)
  compareCall(base, before, after)
}

const hasOwnServers = ({ item, node }: Endpoint): boolean => (node.get('servers') ?? item.get('servers')) !== undefined
