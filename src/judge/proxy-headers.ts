import type { HeaderPairs } from './exchange.js'

/** Headers that speak of one connection, and end with it (RFC 9110, section 7.6.1). Credentials for a proxy are for none but that proxy. */
const HOP_BY_HOP = new Set([
  'connection',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
])

/** Names that `Connection` may list and that stay all the same: without them the message would be another. */
const KEPT = new Set(['content-length', 'content-type', 'host'])

/** A flat list of names and values, as node has it, in pairs. */
export function pairsOf(flat: readonly string[]): HeaderPairs {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, i) => [flat[2 * i] ?? '', flat[2 * i + 1] ?? ''] as const)
}

/** The values of a header that is a list of tokens, in lower case. */
export function tokensIn(headers: HeaderPairs, name: string): string[] {
  return headers
    .filter(([candidate]) => candidate.toLowerCase() === name)
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((token) => token.trim())
    .filter((token) => token !== '')
}

/** The headers that are meant for the other end: those of this connection are left out, also the ones that it names itself. */
export function endToEnd(headers: HeaderPairs): HeaderPairs {
  const named = new Set(tokensIn(headers, 'connection').filter((name) => !KEPT.has(name)))
  return headers.filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase()) && !named.has(name.toLowerCase()))
}

/** Methods whose requests have no body unless they say so. */
const WITHOUT_BODY = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE'])

/**
 * The headers of a request as they are sent on: to another host, and with the length of the body said as it was.
 *
 * @param host the upstream's
 */
export function requestHeaders(headers: HeaderPairs, method: string, host: string): HeaderPairs {
  const others = endToEnd(headers).filter(([name]) => name.toLowerCase() !== 'host')
  const isChunked = tokensIn(headers, 'transfer-encoding').length > 0
  const hasLength = others.some(([name]) => name.toLowerCase() === 'content-length')
  const framing: HeaderPairs = isChunked
    ? [['Transfer-Encoding', 'chunked']]
    : // Without a word on it node would announce a body in chunks.
      hasLength || WITHOUT_BODY.has(method)
      ? []
      : [['Content-Length', '0']]
  return [['Host', host], ...others, ...framing]
}
