import type { Findings } from './findings.js'
import { quote } from './text.js'
import type { ContractTable, HeaderSource, OperationOf, SecurityScheme } from './types.js'

/** Words that may be named in a verdict: anything else in their place could be the key itself. */
const SCHEME_WORDS = ['apikey', 'aws4-hmac-sha256', 'basic', 'bearer', 'digest', 'hoba', 'mutual', 'negotiate', 'token']

const authorizationWord = (scheme: string): string => scheme.charAt(0).toUpperCase() + scheme.slice(1)

function expectation(scheme: SecurityScheme): string {
  return scheme.type === 'http' ? `Authorization: ${authorizationWord(scheme.scheme)} …` : `${scheme.in} ${scheme.name}`
}

/** What came, without the credentials. */
function whatCame(header: string | null): string {
  if (header === null || header.trim() === '') return 'no Authorization header'
  const [, word = '', value] = /^\s*(\S+)(\s+\S)?/.exec(header) ?? []
  const known = SCHEME_WORDS.includes(word.toLowerCase())
  if (value === undefined) return known ? 'a scheme without credentials' : 'an Authorization header without a scheme'
  return known ? `Authorization: ${authorizationWord(word.toLowerCase())} …` : 'another scheme'
}

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** Decodes Basic credentials (RFC 7617, UTF-8); undefined when they are none. */
function basicCredentials(value: string): { username: string; password: string } | undefined {
  try {
    const binary = atob(value.trim())
    const text = isAscii(binary) ? binary : utf8.decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
    const colon = text.indexOf(':')
    return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) }
  } catch {
    return undefined
  }
}

/** Why the scheme is not satisfied, or undefined when it is. */
function fault(scheme: SecurityScheme, request: { readonly headers: HeaderSource }, url: URL): string | undefined {
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'header') return request.headers.get(scheme.name) ? undefined : `no header ${scheme.name}`
    if (scheme.in === 'query') return url.searchParams.get(scheme.name) ? undefined : `no query parameter ${scheme.name}`
    const cookie = request.headers.get('cookie') ?? ''
    return cookie.split(/;\s*/).some((c) => c.startsWith(`${scheme.name}=`)) ? undefined : `no cookie ${scheme.name}`
  }
  const header = request.headers.get('authorization')
  const [, word = '', value = ''] = /^\s*(\S+)\s+(\S.*)$/.exec(header ?? '') ?? []
  if (word.toLowerCase() !== scheme.scheme.toLowerCase()) return whatCame(header)
  if (scheme.scheme.toLowerCase() !== 'basic') return undefined
  const credentials = basicCredentials(value)
  if (credentials === undefined) return 'Basic credentials that are not base64 of user:password'
  const user = scheme.credentials?.['username']
  if (user !== undefined && 'const' in user && credentials.username !== user.const)
    return `Basic credentials of another user than ${user.const}`
  return credentials.password === '' ? 'Basic credentials with an empty password' : undefined
}

/**
 * Holds a request against the operation's security. One of its alternatives must be met whole; the verdict names the schemes, never a key.
 */
export function checkSecurity(
  table: ContractTable,
  operation: OperationOf<unknown>,
  request: { readonly headers: HeaderSource },
  url: URL,
  findings: Findings,
): void {
  if (operation.security.length === 0) return
  let actual: string | undefined
  for (const names of operation.security) {
    const faults = names.map((name) => {
      const scheme = table.securitySchemes[name]
      return scheme === undefined ? `a scheme ${quote(name)} that the spec does not define` : fault(scheme, request, url)
    })
    const first = faults.find((f) => f !== undefined)
    if (first === undefined) return
    actual ??= first
  }
  const expected = operation.security.map((names) =>
    names
      .map((name) => table.securitySchemes[name])
      .map((scheme) => (scheme === undefined ? 'credentials' : expectation(scheme)))
      .join(' with '),
  )
  findings.violation('security', 'security', expected.join(' or '), actual ?? 'none')
}
