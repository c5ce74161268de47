/** Data of which nothing is known but that it has keys. */
export type Loose = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value itself, when it has keys; otherwise an object without any. */
export const record = (value: unknown): Loose => (isRecord(value) ? value : {})
