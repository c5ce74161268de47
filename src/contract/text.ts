/** How values and places are put into words, in every verdict alike. */

/** One token of a JSON Pointer (RFC 6901). */
export const pointerToken = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** The pointer of a parameter or a header. */
export const namePointer = (name: string): string => `/${pointerToken(name)}`

/** C0, C1 and the bidirectional overrides: what could draw on a terminal, or confuse a reader. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text with what is unsafe in it spelled out. */
export const escapeUnsafe = (text: string): string => text.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
const shorten = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max)}…` : text)

/** Quotes and shortens a text from outside; control characters come out escaped. */
export const quote = (value: string, max = 80): string => escapeUnsafe(JSON.stringify(shorten(value, max)))

/** A JSON Pointer in a sentence: its keys come from outside as well. */
export const pointerText = (pointer: string): string => escapeUnsafe(shorten(pointer, 200))

/** A URL is shown without its credentials and its query: keys travel in both. */
function withoutUrlSecrets(text: string): string {
  const start = text.indexOf('//') + 2
  if (start < 2) return text
  const end = text.slice(start).search(/[?#]/)
  const path = end < 0 ? text.slice(start) : text.slice(start, start + end)
  const user = path.lastIndexOf('@')
  return `${text.slice(0, start)}${user < 0 ? '' : '…'}${path.slice(Math.max(0, user))}${end < 0 ? '' : `${text[start + end]}…`}`
}

/** What a value is, in a few words: `string "abc"`, `array of 3`, `null`. Objects and arrays are never spelled out: they may hold secrets. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return value === '' ? 'an empty string' : `string ${quote(withoutUrlSecrets(value))}`
  if (typeof value === 'number') return Number.isInteger(value) ? `integer ${value}` : `number ${value}`
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `array of ${value.length}`
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'object'
  return typeof value
}

/** What kind of value it is, and nothing of the value: for what may be a secret. */
export function describeKind(value: unknown): string {
  if (value === undefined || value === null) return describe(value)
  const kind = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  return `${kind} (not shown)`
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  const unique = [...new Set(words)]
  const last = unique.at(-1) ?? 'nothing'
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} or ${last}`
}
