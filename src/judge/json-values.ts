/** Looking into JSON that anybody may have written. */

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

export const textIn = (value: JsonObject, key: string): string | undefined => {
  const found = value[key]
  return typeof found === 'string' ? found : undefined
}

/** A number, also one that was written as a text. */
export const numberIn = (value: JsonObject, key: string): number | undefined => {
  const found = value[key]
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

export const listIn = (value: JsonObject, key: string): readonly unknown[] => {
  const found = value[key]
  return Array.isArray(found) ? found : []
}
