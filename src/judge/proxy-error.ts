/** Wrong use of the proxy. The message says what to do. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
}
