import type { SpecNode } from '../codegen/document.js'
import type { Endpoint, Roots } from './read.js'
import type { Spot } from './spot.js'
import { code, listed } from './words.js'

/** What one way of signing in needs, in words; empty when nothing is needed. */
type Way = readonly string[]

function schemeText(scheme: SpecNode): string {
  const type = scheme.text('type')
  if (type === 'apiKey') return `an API key in the ${scheme.text('in') ?? 'request'} ${code(scheme.text('name') ?? '')}`
  if (type === 'oauth2') return 'an OAuth 2.0 token'
  if (type === 'openIdConnect') return 'an OpenID Connect token'
  if (type === 'mutualTLS') return 'a client certificate'
  const word = scheme.text('scheme') ?? 'bearer'
  return code(`Authorization: ${/^(basic|bearer|digest)$/i.test(word) ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word}`)
}

/** The ways of signing in to an operation; one of them is enough. */
function waysOf(root: SpecNode, { node }: Endpoint): Way[] {
  const schemes = root.get('components')?.get('securitySchemes')
  const requirements = (node.get('security') ?? root.get('security'))?.items() ?? []
  const ways = requirements.map((requirement) =>
    requirement.entries().flatMap(([name, scopes]) => {
      const scheme = schemes?.get(name)
      return [
        scheme === undefined ? code(name) : schemeText(scheme),
        ...scopes.items().map(({ value }) => `the scope ${code(String(value))}`),
      ]
    }),
  )
  return ways.length === 0 ? [[]] : ways
}

const within = (a: Way, b: Way): boolean => a.every((part) => b.includes(part))
const waysText = (ways: readonly Way[]): string =>
  listed([...new Set(ways.map((way) => (way.length === 0 ? 'nothing' : listed(way))))], 'or')

/** Compares how one signs in to an operation: what a request must carry, not how the document calls it. */
export function compareSecurity(spot: Spot, roots: Roots, old: Endpoint, now: Endpoint): void {
  const [before, after] = [waysOf(roots.old, old), waysOf(roots.now, now)]
  const gone = before.filter((way) => !after.some((other) => within(other, way)))
  const come = after.filter((way) => !before.some((other) => within(other, way)))
  if (gone.length === 0 && come.length === 0) return
  const effect = gone.length === 0 ? 'widened' : come.length === 0 ? 'tightened' : 'changed'
  const text =
    effect === 'widened'
      ? `${waysText(come)} is now enough to sign in`
      : effect === 'tightened' && gone.some((way) => way.length === 0)
        ? `it now needs ${waysText(after)} to sign in`
        : `${waysText(gone)} is no longer enough to sign in`
  spot.report({
    kind: 'security-changed',
    effect,
    breaks: gone.length > 0,
    pointer: now.node.pointer,
    before: waysText(before),
    after: waysText(after),
    text,
    advice: `Sign in with ${waysText(after)}`,
  })
}
