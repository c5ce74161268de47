import type { Operation, OperationExamples, Verdict } from '../contract/index.js'
import type { Preference } from './prefer.js'

/** Which of the spec's answers to give. */
export interface Choice {
  readonly code: number
  readonly mediaType: string | undefined
  readonly example: string | undefined
}

/** Why there is none: a wish that the spec cannot fulfil, or a fault for which it declares no status. */
export interface NoChoice {
  readonly status: number
  readonly problem: string
}

const UNREADABLE = new Set(['syntax', 'charset', 'contentType', 'empty'])

/** The statuses that may answer a request with these faults, best first. */
function statusesFor({ violations }: Verdict): number[] {
  if (violations.some(({ in: place }) => place === 'security')) return [401, 403]
  if (violations.some(({ in: place }) => place === 'path')) return [404, 400, 422]
  if (violations.some(({ keyword }) => keyword === 'size')) return [413, 400]
  if (violations.some(({ keyword }) => UNREADABLE.has(keyword))) return [400, 415, 422]
  return [422, 400]
}

/** Does an Accept header allow the media type? Weights are not weighed: the spec's own order decides. */
function accepts(header: string | null, mediaType: string): boolean {
  if (header === null || header.trim() === '') return true
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return header.split(',').some((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    if (parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) return false
    return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
  })
}

const declared = (operation: Operation): number[] => Object.keys(operation.responses).map(Number)

function mediaTypeFor(operation: Operation, code: number, accept: string | null): string | undefined {
  const types = Object.keys(operation.responses[String(code)]?.content ?? {})
  // A status that was asked for is given, whatever the client accepts: `Forbidden` comes as text, and no client asks for text.
  return types.find((type) => accepts(accept, type)) ?? types[0]
}

/** The answer to a faulty request. */
export function chooseFault(
  operation: Operation,
  verdict: Verdict,
  prefer: Preference,
  examples: OperationExamples,
  accept: string | null,
): Choice | NoChoice {
  const wanted = statusesFor(verdict)
  const code = wanted.find((status) => Object.hasOwn(operation.responses, String(status)))
  if (code === undefined) return { status: wanted[0] ?? 400, problem: verdict.violations[0]?.text ?? 'the request is wrong' }
  const chosen = prefer.code === undefined || prefer.code === code ? named(examples, code, prefer.example) : undefined
  return { code, mediaType: chosen?.mediaType ?? mediaTypeFor(operation, code, accept), example: chosen?.name }
}

const named = (examples: OperationExamples, code: number, name: string | undefined) =>
  name === undefined
    ? undefined
    : examples.responses.find((example) => example.status === code && example.name === name && example.mediaType !== undefined)

/** The answer to a request that keeps the contract: what is preferred, or the operation's success. */
export function choose(operation: Operation, prefer: Preference, examples: OperationExamples, accept: string | null): Choice | NoChoice {
  const statuses = declared(operation)
  if (prefer.code !== undefined && !statuses.includes(prefer.code)) {
    return { status: 404, problem: `The spec declares no status ${prefer.code} here. It declares ${statuses.join(', ')}.` }
  }
  const success = statuses.find((status) => status < 300) ?? statuses[0] ?? 200
  if (prefer.example === undefined) {
    const code = prefer.code ?? success
    return { code, mediaType: mediaTypeFor(operation, code, accept), example: undefined }
  }
  const codes = prefer.code === undefined ? [success, ...statuses] : [prefer.code]
  const example = codes.map((code) => named(examples, code, prefer.example)).find((found) => found !== undefined)
  if (example !== undefined) return { code: example.status, mediaType: example.mediaType, example: example.name }
  const names = examples.responses
    .filter(({ mediaType, status }) => mediaType !== undefined && codes.includes(status))
    .map(({ name }) => name)
  return {
    status: 404,
    problem: `There is no example ${JSON.stringify(prefer.example)} here. There are: ${[...new Set(names)].join(', ') || 'none'}.`,
  }
}
