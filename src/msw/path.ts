/** What stands in MSW's paths for more than itself. */
const SPECIAL = /[:*?()\\+[\]^$|]/

/**
 * An operation's path as MSW takes it: `https://api.test/v3/domains/:domain/webhooks`, which it shows in its messages. Where the spec has
 * characters that mean something else to MSW, an expression that says the same.
 */
export function pathFor(base: string, path: string): string | RegExp {
  const root = base.replace(/\/+$/, '')
  const pieces = path.split(/\{([^{}]+)\}/)
  const isPlain = pieces.every((piece, i) => (i % 2 === 1 ? /^\w+$/.test(piece) : !SPECIAL.test(piece)))
  if (isPlain) return root + pieces.map((piece, i) => (i % 2 === 1 ? `:${piece}` : piece)).join('')
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped(root)}${pieces.map((piece, i) => (i % 2 === 1 ? '[^/?#]+' : escaped(piece))).join('')}/?(?:[?#].*)?$`)
}
