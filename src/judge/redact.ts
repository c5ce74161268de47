import type { Contract, Operation, Shape } from '../contract/index.js'
import { resolveShape } from '../contract/values.js'
import { isObject } from './json-values.js'
import { SECRET_NAME } from './secrets.js'

/** What stands in the place of a secret. Recordings that have it there are read as what they are: the rest of them counts. */
export const REMOVED = 'removed'

/** Shorter ones would be found in innocent words. */
const MIN_LEARNED = 8
/** So many secrets are remembered, to be found wherever else they turn up. */
const MAX_LEARNED = 1000

/** Words in `Authorization` that may be named; another one in their place could be the key itself. */
const SCHEMES = new Set(['apikey', 'aws4-hmac-sha256', 'basic', 'bearer', 'digest', 'hoba', 'mutual', 'negotiate', 'token'])

/** The same text with another length of the same kind, where a schema may ask for the kind; otherwise the word. */
function standIn(value: string): string {
  if (value === '' || value === REMOVED) return value
  if (/^(?:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(value)) return value.replace(/[^-]/g, '0')
  return REMOVED
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return text // half of a surrogate pair
  }
}

/** The names under which a contract's schemas keep secrets. */
function secretProperties(shapes: Contract['shapes']): Set<string> {
  const names = new Set<string>()
  const seen = new Set<Shape>()
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return
    seen.add(shape)
    for (const [name, property] of Object.entries(shape.properties ?? {})) {
      if (resolveShape(property, shapes).secret === true) names.add(name.toLowerCase())
      visit(property)
    }
    for (const below of [shape.items, shape.rest]) if (typeof below === 'object') visit(below)
  }
  for (const shape of Object.values(shapes)) visit(shape)
  return names
}

/** All shapes of bodies that have no name of their own lie in operations. */
const bodyShapes = ({ operations }: Contract): [string, Shape][] =>
  Object.values(operations).flatMap(({ requestBody, responses }) =>
    [...(requestBody === undefined ? [] : [requestBody]), ...Object.values(responses)].flatMap(({ content }) =>
      Object.values(content).map(({ shape }): [string, Shape] => ['', shape]),
    ),
  )

/**
 * Takes secrets out of what is recorded: credentials, cookies, signatures, whatever the contract calls a secret (`format: password`, the keys of its
 * security schemes), and whatever is named like one. What was a secret in one place is one wherever it turns up afterwards.
 */
export class Redactor {
  private readonly names: ReadonlySet<string>
  /** Every spelling of every secret seen, the oldest first. */
  private readonly learned = new Set<string>()
  /** How many places of secrets were met, empty ones too. */
  met = 0

  constructor(private readonly contract: Contract) {
    const bodies = Object.fromEntries(bodyShapes(contract).map(([, shape], i) => [`body ${i}`, shape]))
    const keys = Object.values(contract.securitySchemes).flatMap((scheme) => (scheme.type === 'apiKey' ? [scheme.name.toLowerCase()] : []))
    const parameters = Object.values(contract.operations).flatMap((operation: Operation) => operation.parameters)
    const secretParameters = parameters.filter(({ shape }) => resolveShape(shape, contract.shapes).secret === true)
    this.names = new Set([
      ...secretProperties({ ...bodies, ...contract.shapes }),
      ...keys,
      ...secretParameters.map(({ name }) => name.toLowerCase()),
    ])
  }

  /** Is what has this name a secret? */
  isSecret(name: string): boolean {
    return this.names.has(name.toLowerCase()) || SECRET_NAME.test(name)
  }

  /** A secret's stand-in; the secret itself is remembered. */
  remove(value: string): string {
    this.met += 1
    const other = standIn(value)
    if (other !== value) this.learn(value)
    return other
  }

  private learn(value: string): void {
    for (const spelling of [value, decoded(value), encoded(value), JSON.stringify(value).slice(1, -1)]) {
      if (spelling.length < MIN_LEARNED || spelling === REMOVED) continue
      this.learned.delete(spelling) // seen again, it is the youngest
      this.learned.add(spelling)
    }
    for (const oldest of this.learned) {
      if (this.learned.size <= MAX_LEARNED) break
      this.learned.delete(oldest)
    }
  }

  /** The text without any secret that was seen before. */
  withoutLearned(text: string): string {
    let clean = text
    // The longest first: one may be a part of another.
    for (const secret of [...this.learned].sort((a, b) => b.length - a.length)) {
      if (clean.includes(secret)) clean = clean.replaceAll(secret, REMOVED)
    }
    return clean
  }

  /** Does it have a secret in it that was seen before? */
  hasLearned(text: string): boolean {
    return [...this.learned].some((secret) => text.includes(secret))
  }

  /** A header's value without its secrets; where it can be, one that is judged as the value was. */
  header(name: string, value: string): string {
    if (/^(?:proxy-)?authorization$/i.test(name)) return this.authorization(value)
    if (/^cookie$/i.test(name)) return this.pairs(value, /;\s*/, () => true)
    if (/^set-cookie$/i.test(name)) return this.setCookie(value)
    if (this.isSecret(name)) return this.remove(value)
    return this.urls(value)
  }

  private authorization(value: string): string {
    const [, word = '', rest] = /^\s*(\S+)(?:\s+(\S.*))?$/.exec(value) ?? []
    const known =
      SCHEMES.has(word.toLowerCase()) ||
      Object.values(this.contract.securitySchemes).some((s) => s.type === 'http' && s.scheme.toLowerCase() === word.toLowerCase())
    if (rest === undefined) return known || value.trim() === '' ? value : this.remove(value)
    this.remove(rest)
    if (!known) {
      this.remove(word)
      return `${REMOVED} ${REMOVED}`
    }
    return word.toLowerCase() === 'basic' ? `${word} ${this.basic(rest)}` : `${word} ${REMOVED}`
  }

  /** Basic credentials stay such, of the same user where the contract says who that is: they are judged as they were. */
  private basic(value: string): string {
    const text = /^[A-Za-z0-9+/]+={0,2}$/.test(value.trim()) ? Buffer.from(value.trim(), 'base64').toString('utf8') : ''
    const colon = text.indexOf(':')
    if (colon < 0) return '-' // no base64: as wrong as what came
    const [user, password] = [text.slice(0, colon), text.slice(colon + 1)]
    this.remove(text)
    const users = Object.values(this.contract.securitySchemes).flatMap((scheme) => {
      const part = scheme.type === 'http' ? scheme.credentials?.['username'] : undefined
      return part !== undefined && 'const' in part ? [part.const] : []
    })
    const shown = users.includes(user) ? user : this.remove(user)
    if (password !== '') this.remove(password)
    return Buffer.from(`${shown}:${password === '' ? '' : REMOVED}`).toString('base64')
  }

  private setCookie(value: string): string {
    const [first = '', ...attributes] = value.split(';')
    return [this.pairs(first, /;/, () => true), ...attributes].join(';')
  }

  /** `a=1; b=2` with the values of secret names removed. */
  private pairs(text: string, separator: RegExp, isSecret: (name: string) => boolean): string {
    return text
      .split(separator)
      .map((pair) => {
        const at = pair.indexOf('=')
        const [name, value] = at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)]
        return isSecret(name) ? `${at < 0 ? '' : `${name}=`}${this.remove(value)}` : pair
      })
      .join('; ')
  }

  /** `a=1&b=2` as it stands in a URL or a form. */
  query(text: string): string {
    return text
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=')
        if (at < 0) return pair
        const name = decoded(pair.slice(0, at))
        const value = decoded(pair.slice(at + 1))
        if (this.isSecret(name)) return `${pair.slice(0, at)}=${encoded(this.remove(value))}`
        const clean = this.urls(value)
        return clean === value ? pair : `${pair.slice(0, at)}=${encoded(clean)}`
      })
      .join('&')
  }

  /** Any text, with the credentials of the URLs in it removed: user and password, and query parameters that are named like secrets. */
  urls(text: string): string {
    return text
      .replace(/(\/\/)([^\s/?#"'<>@]+)@/g, (_, slashes: string, user: string) => {
        for (const part of user.split(':')) this.remove(part)
        return `${slashes}${REMOVED}@`
      })
      .replace(/([?&;]|&amp;)([^=&#\s"'<>?]+)=([^&#\s"'<>]+)/g, (pair, before: string, name: string, value: string) =>
        this.isSecret(decoded(name)) ? `${before}${name}=${encoded(this.remove(decoded(value)))}` : pair,
      )
  }

  /** JSON that was read, with its secrets removed. */
  json(value: unknown, shape: Shape | undefined, isSecret = false): unknown {
    const at = shape === undefined ? {} : resolveShape(shape, this.contract.shapes)
    const hidden = isSecret || at.secret === true
    if (typeof value === 'string') return hidden ? this.remove(value) : this.urls(value)
    if (typeof value === 'number') return hidden && at.secret === true ? 0 : value
    if (Array.isArray(value)) return value.map((item) => this.json(item, at.items, hidden))
    if (!isObject(value)) return value
    const known = at.properties ?? {}
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const below = Object.hasOwn(known, name) ? known[name] : typeof at.rest === 'object' ? at.rest : undefined
        return [name, this.json(item, below, hidden || this.isSecret(name))]
      }),
    )
  }
}
