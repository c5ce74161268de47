import { namePointer } from './body.js'
import { checkSchema } from './explain.js'
import type { Findings } from './findings.js'
import { findNews } from './news.js'
import { quote } from './text.js'
import type { Contract, Parameter, Place, Schema } from './types.js'
import { fromText, fromTexts, resolveShape } from './values.js'

export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: Headers
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

function parameterValue(parameter: Parameter, texts: readonly string[], shapes: Contract['shapes']): unknown {
  const { shape, explode } = parameter
  const first = texts[0]
  const isList = resolveShape(shape, shapes).types?.includes('array') ?? false
  const separated = isList && !explode && texts.length === 1 && first !== undefined ? first.split(',') : texts
  return fromTexts(separated, shape, shapes)
}

function checkJsonParameter(parameter: Parameter, text: string, findings: Findings, shapes: Contract['shapes']): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    findings.violation(placeOf(parameter), 'syntax', 'valid JSON', 'a text that breaks off or is not JSON', namePointer(parameter.name))
    return
  }
  if (checkSchema(parameter, value, placeOf(parameter), findings, shapes, namePointer(parameter.name))) {
    findNews(value, parameter.shape, placeOf(parameter), findings, shapes, namePointer(parameter.name))
  }
}

/** Judges the parameters of a request, wherever they stand. A query parameter that the contract does not name is a notice. */
export function checkParameters(
  parameters: readonly Parameter[],
  parts: RequestParts,
  findings: Findings,
  shapes: Contract['shapes'],
): void {
  for (const parameter of parameters) {
    const texts = textsOf(parameter, parts)
    const first = texts[0]
    if (first === undefined) {
      if (parameter.required) {
        findings.violation(
          placeOf(parameter),
          'required',
          `${parameter.in} parameter ${quote(parameter.name)}`,
          'none',
          namePointer(parameter.name),
        )
      }
    } else if (parameter.json === true) {
      checkJsonParameter(parameter, first, findings, shapes)
    } else {
      const value = parameterValue(parameter, texts, shapes)
      if (checkSchema(parameter, value, placeOf(parameter), findings, shapes, namePointer(parameter.name))) {
        findNews(value, parameter.shape, placeOf(parameter), findings, shapes, namePointer(parameter.name))
      }
    }
  }
  const named = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
  for (const name of new Set(parts.url.searchParams.keys())) {
    if (named.has(name)) continue
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
  headers: Headers,
  findings: Findings,
  shapes: Contract['shapes'],
): void {
  const text = headers.get(header.name)
  const pointer = namePointer(header.name.toLowerCase())
  if (text === null) {
    if (header.required) findings.violation('header', 'required', `header ${quote(header.name)}`, 'none', pointer)
    return
  }
  checkSchema(header, fromText(text, header.shape, shapes), 'header', findings, shapes, pointer)
}
