/** A command line that registers a webhook in the sandbox, made of the spec's own example: what to try first. */
import type { Contract, ContractExamples, ContractTable, CredentialPart, OperationExamples } from '../contract/index.js'

/** Where the receiver of whoever tries it may be. */
export const RECEIVER = 'http://localhost:3000/webhooks'

/** Any key does, unless the sandbox was given one. */
const ANY_KEY = 'any'

/** A word as a POSIX shell reads it back: bare where it can be, otherwise in quotes. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The example's value with a URL of this machine in place of its own, and the wanted event in place of its own. */
function adapted(value: unknown, events: ReadonlySet<string>, event: string | undefined): unknown {
  if (typeof value === 'string') {
    if (/^https?:\/\//.test(value)) return RECEIVER
    return events.has(value) ? (event ?? value) : value
  }
  // A list of URLs or of events is one of the same now.
  if (Array.isArray(value)) return [...new Set(value.map((item) => adapted(item, events, event)))]
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, adapted(item, events, event)]))
}

const flatten = (fields: unknown): string[] =>
  isRecord(fields) ? Object.entries(fields).flatMap(([name, value]) => [value].flat().map((item) => `${name}=${String(item)}`)) : []

function bodyWords(mediaType: string, value: unknown): string[] {
  if (mediaType === 'multipart/form-data') return flatten(value).flatMap((field) => ['-F', field])
  if (mediaType === 'application/x-www-form-urlencoded') return flatten(value).flatMap((field) => ['--data-urlencode', field])
  return ['-H', `Content-Type: ${mediaType}`, '-d', JSON.stringify(value)]
}

const partOf = (part: CredentialPart | undefined): string => (part !== undefined && 'const' in part ? part.const : ANY_KEY)

/** The words of the credentials, in their quotes already. */
function credentialWords({ securitySchemes }: ContractTable, names: readonly string[], keyVariable: string | undefined): string[] {
  const withKey = (before: string): string =>
    keyVariable === undefined ? quoted(before + ANY_KEY) : `"${before.replace(/["$`\\]/g, '\\$&')}$${keyVariable}"`
  return names.flatMap((name) => {
    const scheme = securitySchemes[name]
    if (scheme === undefined) return []
    if (scheme.type === 'apiKey') return scheme.in === 'header' ? ['-H', withKey(`${scheme.name}: `)] : []
    if (scheme.scheme === 'basic') return ['-u', withKey(`${partOf(scheme.credentials?.['username'])}:`)]
    return ['-H', withKey(`Authorization: ${scheme.scheme === 'bearer' ? 'Bearer' : scheme.scheme} `)]
  })
}

function urlOf(template: string, { path = {}, query = {} }: OperationExamples['required'], baseUrl: string): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name] ?? 'example')))
  const parameters = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return `${baseUrl}${filled}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`
}

export interface RegisterOptions {
  /** The event that it is for; default: the one of the spec's example. */
  readonly event?: string
  /** The variable of the shell that has the key; default: any key does. */
  readonly keyVariable?: string
}

/**
 * A curl line that registers a webhook, for a receiver on this machine.
 *
 * @param baseUrl where clients of the contract go
 * @returns undefined when the spec does not show how a webhook is created
 */
export function registerLine(
  { contract, examples }: { readonly contract: Contract; readonly examples: ContractExamples },
  baseUrl: string,
  { event, keyVariable }: RegisterOptions = {},
): string | undefined {
  const operation = contract.operations['createWebhook']
  const shown = examples.operations['createWebhook']
  // The smallest example is enough to try.
  const [body] = [...(shown?.bodies ?? [])].sort((a, b) => JSON.stringify(a.value).length - JSON.stringify(b.value).length)
  if (operation === undefined || shown === undefined || body === undefined) return undefined
  const value = adapted(body.value, new Set(Object.keys(contract.events)), event)
  const method = operation.method === 'POST' ? [] : ['-X', operation.method]
  const rest = [...bodyWords(body.mediaType, value), urlOf(operation.path, shown.required, baseUrl)].map(quoted)
  return ['curl', ...method, ...credentialWords(contract, operation.security[0] ?? [], keyVariable), ...rest].join(' ')
}
