import { checkSchema } from './explain.js'
import type { Findings } from './findings.js'
import { findNews } from './news.js'
import { namePointer, quote } from './text.js'
import type { Contract, HeaderSource, Parameter, Place, Schema, Shape } from './types.js'
import { fromFields, fromTexts, resolveShape } from './values.js'

export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: HeaderSource
}

/** Cookies travel in a header. */
const placeOf = (parameter: Parameter): Place => (parameter.in === 'cookie' ? 'header' : parameter.in)

/** The texts that were sent for a parameter; empty: none. */
function textsOf(parameter: Parameter, { path, url, headers }: RequestParts): string[] {
  const { name } = parameter
  switch (parameter.in) {
    case 'path':
      return Object.hasOwn(path, name) ? [path[name] ?? ''] : []
    case 'query':
      return url.searchParams.getAll(name)
    case 'header': {
      const value = headers.get(name)
      return value === null ? [] : [value]
    }
    case 'cookie': {
      const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`))
      return pair === undefined ? [] : [pair.slice(name.length + 1)]
    }
  }
}

/** The fields of a parameter that is spread over `name[key]=value` (`style: deepObject`). */
function deepFields(name: string, query: URLSearchParams): Map<string, string[]> {
  const keys = [...new Set(query.keys())].filter((key) => key.startsWith(`${name}[`) && key.endsWith(']'))
  return new Map(keys.map((key) => [key.slice(name.length + 1, -1), query.getAll(key)]))
}

const SEPARATORS = { spaceDelimited: ' ', pipeDelimited: '|' }

const isList = (shape: Shape, shapes: Contract['shapes']): boolean => resolveShape(shape, shapes).types?.includes('array') ?? false

/** One text as the items that it separates. In a header, blanks may stand beside the commas. */
function separated(text: string, { in: place, style }: { in: string; style?: Parameter['style'] | undefined }): string[] {
  const items = text.split(style === 'spaceDelimited' || style === 'pipeDelimited' ? SEPARATORS[style] : ',')
  return place === 'header' ? items.map((item) => item.trim()) : items
}

/** What was sent for a parameter, as its schema sees it; a fault when it cannot be read, undefined when nothing was sent. */
function readParameter(
  parameter: Parameter,
  parts: RequestParts,
  shapes: Contract['shapes'],
): { value: unknown } | { fault: [expected: string, actual: string] } | undefined {
  const { shape, explode } = parameter
  if (parameter.style === 'deepObject') {
    const fields = deepFields(parameter.name, parts.url.searchParams)
    return fields.size === 0 ? undefined : { value: fromFields(fields, shape, shapes) }
  }
  const texts = textsOf(parameter, parts)
  const [first] = texts
  if (first === undefined) return undefined
  if (parameter.json === true) {
    try {
      return { value: JSON.parse(first) }
    } catch {
      return { fault: ['valid JSON', 'a text that breaks off or is not JSON'] }
    }
  }
  if (explode || !isList(shape, shapes)) return { value: fromTexts(texts, shape, shapes) }
  if (texts.length > 1) return { fault: ['one value with all items in it', `${texts.length} values`] }
  return { value: fromTexts(separated(first, parameter), shape, shapes) }
}

/** The values of a request's parameters, as their schemas see them, by where they stand. */
export type ParameterValues = Readonly<Record<Parameter['in'], Readonly<Record<string, unknown>>>>

/**
 * Judges the parameters of a request, wherever they stand.
 *
 * @returns those that were sent and could be read
 */
export function checkParameters(
  parameters: readonly Parameter[],
  parts: RequestParts,
  findings: Findings,
  shapes: Contract['shapes'],
): ParameterValues {
  const values: Record<Parameter['in'], Record<string, unknown>> = { path: {}, query: {}, header: {}, cookie: {} }
  for (const parameter of parameters) {
    const place = placeOf(parameter)
    const pointer = namePointer(parameter.name)
    const sent = readParameter(parameter, parts, shapes)
    if (sent === undefined) {
      if (parameter.required) findings.violation(place, 'required', `${parameter.in} parameter ${quote(parameter.name)}`, 'none', pointer)
    } else if ('fault' in sent) {
      findings.violation(place, 'syntax', ...sent.fault, pointer)
    } else {
      checkSchema(parameter, sent.value, place, findings, shapes, pointer)
      findNews(sent.value, parameter.shape, place, findings, shapes, pointer)
      values[parameter.in][parameter.name] = sent.value
    }
  }
  return values
}

/** Tells of the query parameters that the contract does not name: neither as a parameter nor as the place of a key. */
export function findNewParameters(named: readonly Pick<Parameter, 'name' | 'in' | 'style'>[], url: URL, findings: Findings): void {
  const query = named.filter((parameter) => parameter.in === 'query')
  const isNamed = (key: string): boolean =>
    query.some(({ name, style }) => (style === 'deepObject' ? key.startsWith(`${name}[`) : key === name))
  for (const name of new Set(url.searchParams.keys())) {
    if (isNamed(name)) continue
    findings.notice(
      'query',
      'newParameter',
      `parameter ${quote(name)}`,
      `query parameter ${quote(name)} is not in the contract`,
      namePointer(name),
    )
  }
}

/** Judges one declared header of a response. */
export function checkHeader(
  header: Schema & { name: string; required: boolean },
  headers: HeaderSource,
  findings: Findings,
  shapes: Contract['shapes'],
): void {
  const text = headers.get(header.name)
  const pointer = namePointer(header.name.toLowerCase())
  if (text === null) {
    if (header.required) findings.violation('header', 'required', `header ${quote(header.name)}`, 'none', pointer)
    return
  }
  const texts = isList(header.shape, shapes) ? separated(text, { in: 'header' }) : [text]
  checkSchema(header, fromTexts(texts, header.shape, shapes), 'header', findings, shapes, pointer)
}
