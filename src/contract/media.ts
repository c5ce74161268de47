/** Content types: what a header says, and whether a spec declares it. */

export interface MediaType {
  /** `type/subtype`, in lower case. */
  readonly essence: string
  readonly charset: string | undefined
}

/** Reads a Content-Type header; undefined when it is missing or has no `type/subtype`. */
export function parseMediaType(header: string | null): MediaType | undefined {
  if (header === null) return undefined
  const essence = header.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!/^[^\s/,]+\/[^\s/,]+$/.test(essence)) return undefined
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(header)?.[1]?.toLowerCase()
  return { essence, charset }
}

export const isJson = (essence: string): boolean => essence === 'application/json' || essence.endsWith('+json')
export const isForm = (essence: string): boolean => essence === 'application/x-www-form-urlencoded' || essence === 'multipart/form-data'

/** The declared media type that covers this one: itself, then `type/*`, then any. */
export function findContent<T>(content: Readonly<Record<string, T>>, essence: string): T | undefined {
  const declared = new Map(Object.entries(content).map(([key, value]) => [parseMediaType(key)?.essence ?? key, value]))
  return declared.get(essence) ?? declared.get(`${essence.split('/', 1)[0]}/*`) ?? declared.get('*/*')
}
