const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What every message has: not `instanceof`, since a test's environment may bring a `Response` of its own. */
const isMessage = (value: unknown): value is object & { readonly headers: object } =>
  isObject(value) &&
  'headers' in value &&
  isObject(value.headers) &&
  'get' in value.headers &&
  'clone' in value &&
  typeof value.clone === 'function' &&
  'bodyUsed' in value

export const isResponse = (value: unknown): value is Response => isMessage(value) && 'status' in value && typeof value.status === 'number'

export const isRequest = (value: unknown): value is Request =>
  isMessage(value) && 'method' in value && typeof value.method === 'string' && 'url' in value

/** What a value is, for a message that refuses it. */
export const kindOf = (value: unknown): string => {
  if (value instanceof Promise) return 'a promise: await it first, or write `await expect(…).resolves.…`'
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'an array' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
