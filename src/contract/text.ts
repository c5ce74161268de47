/** How values and places are put into words, in every verdict alike. */

/** One token of a JSON Pointer (RFC 6901). */
export const pointerToken = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** Quotes and shortens a text; control characters come out escaped, so that nothing from outside can draw on a terminal. */
export function quote(value: string, max = 80): string {
  const cut = value.length > max ? `${value.slice(0, max)}…` : value
  // JSON.stringify escapes C0 only; C1 and the bidirectional overrides can confuse a terminal or a reader as well.
  return JSON.stringify(cut).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What a value is, in a few words: `string "abc"`, `array of 3`, `null`. Objects and arrays are never spelled out: they may hold secrets. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return value === '' ? 'an empty string' : `string ${quote(value)}`
  if (typeof value === 'number') return Number.isInteger(value) ? `integer ${value}` : `number ${value}`
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `array of ${value.length}`
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'object'
  return typeof value
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  const unique = [...new Set(words)]
  const last = unique.at(-1) ?? 'nothing'
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} or ${last}`
}
