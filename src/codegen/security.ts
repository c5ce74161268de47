import type { CredentialPart, SecurityScheme } from '../contract/index.js'
import type { SpecNode } from './document.js'

function credentialsOf(scheme: SpecNode): Record<string, CredentialPart> | undefined {
  const parts = scheme.get('x-credentials')
  if (parts === undefined) return undefined
  return Object.fromEntries(
    parts.entries().map(([name, part]): [string, CredentialPart] => {
      const constant = part.text('const')
      if (constant !== undefined) return [name, { const: constant }]
      const option = part.text('option') ?? part.fail('"option" or "const" is missing')
      const env = part.text('env')
      return [name, env === undefined ? { option } : { option, env }]
    }),
  )
}

/** The security schemes that the document defines, by name. */
export function securitySchemesOf(root: SpecNode): Record<string, SecurityScheme> {
  const schemes = root.get('components')?.get('securitySchemes')?.entries() ?? []
  return Object.fromEntries(
    schemes.map(([name, scheme]): [string, SecurityScheme] => {
      const credentials = credentialsOf(scheme)
      const extra = credentials === undefined ? {} : { credentials }
      const place = scheme.text('in')
      if (scheme.text('type') === 'apiKey' && (place === 'header' || place === 'query' || place === 'cookie')) {
        return [name, { type: 'apiKey', in: place, name: scheme.text('name') ?? scheme.fail('"name" is missing'), ...extra }]
      }
      // OAuth 2 and OpenID Connect both end in a bearer token; so does a type that OpenAPI may add.
      return [name, { type: 'http', scheme: scheme.text('scheme') ?? 'bearer', ...extra }]
    }),
  )
}

/** What an operation asks for: alternatives, each of schemes that are needed together; empty when it asks for nothing. */
export function securityOf(operation: SpecNode, root: SpecNode): string[][] {
  const requirements = operation.get('security') ?? root.get('security')
  const schemes = root.get('components')?.get('securitySchemes')
  const alternatives = (requirements?.items() ?? []).map((requirement) =>
    requirement.entries().flatMap(([name]) => {
      const scheme = schemes?.get(name) ?? requirement.fail(`there is no security scheme ${JSON.stringify(name)}`)
      return scheme.text('type') === 'mutualTLS' ? [] : [name] // of a client's certificate, a request shows nothing
    }),
  )
  return alternatives.some((names) => names.length === 0) ? [] : alternatives
}
