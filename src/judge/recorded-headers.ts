import type { HeaderSource } from '../contract/index.js'
import { isObject, type JsonObject, textIn } from './json-values.js'

/** The headers of a recorded message: those of one name are joined as HTTP joins them, and the pseudo-headers of HTTP/2 stand apart. */
export class RecordedHeaders implements HeaderSource {
  private readonly values = new Map<string, string>()
  /** `:authority`, `:path` …, without the colon. */
  readonly pseudo = new Map<string, string>()

  /** @param pairs names and values, in their order; a name may come more than once */
  constructor(pairs: Iterable<readonly [name: string, value: string]>) {
    for (const [name, value] of pairs) this.add(name.trim().toLowerCase(), value.trim())
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null
  }

  /** Were no headers recorded at all? */
  get isEmpty(): boolean {
    return this.values.size === 0
  }

  entries(): Iterable<[name: string, value: string]> {
    return this.values.entries()
  }

  private add(name: string, value: string): void {
    if (name.startsWith(':')) {
      this.pseudo.set(name.slice(1), value)
      return
    }
    const before = this.values.get(name)
    this.values.set(name, before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ', '}${value}`)
  }

  /** The same headers with another value of one. */
  with(name: string, value: string): RecordedHeaders {
    return new RecordedHeaders([...[...this.values].filter(([known]) => known !== name.toLowerCase()), [name, value]])
  }
}

const asText = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []

/** `[{ name, value }]` of a HAR, `[[name, value]]`, or `{ name: value }` with one value or a list of them. What is none of it is left out. */
export function headersIn(message: JsonObject): RecordedHeaders {
  const { headers } = message
  if (Array.isArray(headers)) return new RecordedHeaders(headers.flatMap(pairIn))
  if (!isObject(headers)) return new RecordedHeaders([])
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap(asText).map((text): [string, string] => [name, text]),
  )
  return new RecordedHeaders(pairs)
}

function pairIn(value: unknown): [name: string, value: string][] {
  const [name, text] = Array.isArray(value) ? value : isObject(value) ? [textIn(value, 'name'), value['value']] : []
  return typeof name === 'string' ? asText(text).map((one) => [name, one]) : []
}
