import type { PlainBody } from '../contract/body.js'
import type { Verdict } from '../contract/index.js'
import { isJson, parseMediaType } from '../contract/media.js'
import { pointerToken } from '../contract/text.js'
import { isObject } from './json-values.js'
import type { RecordedHeaders } from './recorded-headers.js'
import type { RecordedExchange } from './recorded-message.js'

/** Names of headers, parameters, cookies and properties that hold secrets. */
export const SECRET_NAME =
  /authori[sz]ation|cookie|signature|signing|secret|passw|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|session/i

/** Shorter ones would be found in innocent words. */
const MIN_LENGTH = 6
const HIDDEN = '[secret]'

type Message = { readonly headers: RecordedHeaders; readonly body: PlainBody }

function fromHeaders(headers: RecordedHeaders): string[] {
  return [...headers.entries()].flatMap(([name, value]) => {
    if (!SECRET_NAME.test(name)) return []
    // `a=1; b=2`: each value. Of `Basic dXNlcjpwYXNz` the scheme is no secret.
    const [scheme = '', ...rest] = value.split(/[\s;,]+/)
    const words = rest.length > 0 && /authori[sz]ation/i.test(name) ? rest : [scheme, ...rest]
    return [...words, ...words.map((word) => word.slice(word.indexOf('=') + 1)), ...words.flatMap(basicParts)]
  })
}

/** User and password of Basic credentials; nothing for what is none. */
function basicParts(word: string): string[] {
  const text = /^[A-Za-z0-9+/]{8,}={0,2}$/.test(word) ? Buffer.from(word, 'base64').toString('utf8') : ''
  return text.includes(':') ? [text, text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)] : []
}

const fromPairs = (pairs: Iterable<[string, string]>): string[] =>
  [...pairs].flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []))

function fromUrl({ username, password, searchParams }: URL): string[] {
  return [...[username, password].flatMap((part) => [part, decoded(part)]), ...fromPairs(searchParams)]
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return text // half of a surrogate pair
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The texts below a property of such a name, and the credentials of URLs. Goes no deeper than a message has reason to be. */
function fromJson(value: unknown, isSecret: boolean, depth = 0): string[] {
  if (typeof value === 'string') return [...(isSecret ? [value] : []), ...fromUrlText(value)]
  if (depth > 20) return []
  if (Array.isArray(value)) return value.flatMap((item) => fromJson(item, isSecret, depth + 1))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, item]) => fromJson(item, isSecret || SECRET_NAME.test(name), depth + 1))
}

function fromUrlText(text: string): string[] {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return []
  // A URL in a message is a receiver's: what stands in its query is between the provider and its owner.
  const url = new URL(text)
  return [...fromUrl(url), ...url.searchParams.values()]
}

function fromBody({ headers, body }: Message): string[] {
  if (!(body instanceof Uint8Array)) return []
  const essence = parseMediaType(headers.get('content-type'))?.essence ?? ''
  const text = Buffer.from(body).toString('utf8')
  if (essence === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(text)
    return [...fromPairs(form), ...[...form.values()].flatMap(fromUrlText)]
  }
  try {
    return isJson(essence) ? fromJson(JSON.parse(text), false) : []
  } catch {
    return []
  }
}

/** What must not be seen of an exchange, wherever else it turns up. */
export function secretsOf({ request, response }: Pick<RecordedExchange, 'request' | 'response'>): string[] {
  const messages: Message[] = [request, ...(response === undefined ? [] : [response])]
  const found = [...fromUrl(request.url), ...messages.flatMap((message) => [...fromHeaders(message.headers), ...fromBody(message)])]
  const written = found.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encoded(secret), pointerToken(secret)])
  return [...new Set(written)].filter((secret) => secret.length >= MIN_LENGTH).sort((a, b) => b.length - a.length)
}

/** The text without the secret, also where only its beginning stands: verdicts shorten what they show. */
function without(text: string, secret: string): string {
  const head = secret.slice(0, MIN_LENGTH)
  let clean = ''
  let from = 0
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, Math.max(at + 1, from))) {
    let end = at + head.length
    while (end - at < secret.length && text[end] === secret[end - at]) end++
    if (end - at < secret.length && text[end] !== '…') continue
    clean += text.slice(from, at) + HIDDEN
    from = end
  }
  return clean + text.slice(from)
}

/** The verdict without those secrets. */
export function hideSecrets(verdict: Verdict, secrets: readonly string[]): Verdict {
  const hide = (text: string): string => secrets.reduce(without, text)
  return {
    ...verdict,
    violations: verdict.violations.map((found) => ({
      ...found,
      pointer: hide(found.pointer),
      actual: hide(found.actual),
      text: hide(found.text),
    })),
    notices: verdict.notices.map((found) => ({
      ...found,
      pointer: hide(found.pointer),
      actual: hide(found.actual),
      text: hide(found.text),
    })),
  }
}
