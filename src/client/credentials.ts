import type { ContractTable, CredentialPart, SecurityScheme } from '../contract/types.js'
import { ClientError } from './errors.js'

type Options = Readonly<Record<string, unknown>>

const optionOf = (part: CredentialPart | undefined): string | undefined =>
  part !== undefined && 'option' in part ? part.option : undefined

/** The value of one part, held against what a header can carry. The value itself is never in a message. */
function credential(part: CredentialPart | undefined, options: Options, id: string): string {
  if (part === undefined) return ''
  if ('const' in part) return part.const
  const value = options[part.option]
  const hint = part.env === undefined ? '' : ` The command line takes it from ${part.env}.`
  if (value === undefined || value === '') {
    throw new ClientError('missing_option', `createClient for ${id} needs ${part.option}: a string.${hint}`)
  }
  if (typeof value !== 'string') throw new ClientError('malformed_credential', `${part.option} must be a string, not ${typeof value}.`)
  if (!/^[\x21-\x7e]+$/.test(value) || /^["'].*["']$/.test(value)) {
    throw new ClientError(
      'malformed_credential',
      `${part.option} has spaces, line breaks, quotes around it or characters outside ASCII. Copy the key alone.`,
    )
  }
  return value
}

function basic(scheme: SecurityScheme, options: Options, id: string): string {
  const username = credential(scheme.credentials?.['username'], options, id)
  const password = credential(scheme.credentials?.['password'], options, id)
  if (username.includes(':')) {
    throw new ClientError(
      'malformed_credential',
      `${optionOf(scheme.credentials?.['username']) ?? 'the user name'} must not have a colon in it.`,
    )
  }
  if (username !== '' && password.startsWith(`${username}:`)) {
    const option = optionOf(scheme.credentials?.['password']) ?? 'the key'
    throw new ClientError('malformed_credential', `${option} begins with "${username}:". Give the key alone; the client adds the user.`)
  }
  return `Basic ${btoa(`${username}:${password}`)}`
}

function prefixed(word: string, scheme: SecurityScheme, options: Options, id: string): string {
  const part = scheme.credentials?.['token']
  const given = options[optionOf(part) ?? '']
  if (typeof given === 'string' && given.toLowerCase().startsWith(`${word.toLowerCase()} `)) {
    throw new ClientError('malformed_credential', `${optionOf(part)} begins with "${word} ". Give the key alone; the client adds the word.`)
  }
  return `${word} ${credential(part, options, id)}`
}

export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

const partsOf = (scheme: SecurityScheme): CredentialPart[] => Object.values(scheme.credentials ?? {})

/**
 * What signs a client in, as the spec's first security scheme with all its options says.
 *
 * @throws ClientError `missing_option` or `malformed_credential`
 */
export function credentialsOf(table: ContractTable, options: Options): Credentials {
  const schemes = Object.values(table.securitySchemes).filter((scheme) => scheme.credentials !== undefined)
  const given = schemes.find((scheme) => partsOf(scheme).every((part) => 'const' in part || options[part.option] !== undefined))
  const scheme = given ?? schemes[0]
  if (scheme === undefined) return { headers: {}, query: {} }
  if (scheme.type === 'apiKey') {
    const key = credential(scheme.credentials?.['token'], options, table.id)
    if (scheme.in === 'query') return { headers: {}, query: { [scheme.name]: key } }
    return { headers: scheme.in === 'cookie' ? { Cookie: `${scheme.name}=${key}` } : { [scheme.name]: key }, query: {} }
  }
  const isBasic = scheme.scheme.toLowerCase() === 'basic'
  const word = scheme.scheme === 'bearer' ? 'Bearer' : scheme.scheme
  return { headers: { Authorization: isBasic ? basic(scheme, options, table.id) : prefixed(word, scheme, options, table.id) }, query: {} }
}
