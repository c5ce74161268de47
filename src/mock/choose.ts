import { type Operation, type OperationExamples, responseOf, type Verdict } from '../contract/index.js'
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

/** The operation's success: its lowest 2xx, be it declared by number, as `2XX` or as `default`; otherwise the first status that it has. */
function successOf(operation: Operation): number {
  const keys = Object.keys(operation.responses)
  const lowest = keys.find((key) => /^2\d\d$/.test(key)) ?? keys.find((key) => /^[2-5]\d\d$/.test(key))
  return lowest === undefined || (Number(lowest) >= 300 && responseOf(operation, 200) !== undefined) ? 200 : Number(lowest)
}

function mediaTypeFor(operation: Operation, code: number, accept: string | null): string | undefined {
  const types = Object.keys(responseOf(operation, code)?.content ?? {})
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
  const code = wanted.find((status) => responseOf(operation, status) !== undefined)
  if (code === undefined) return { status: wanted[0] ?? 400, problem: verdict.violations[0]?.text ?? 'the request is wrong' }
  const chosen = prefer.code === undefined || prefer.code === code ? named(examples, code, prefer.example, accept) : undefined
  return { code, mediaType: chosen?.mediaType ?? mediaTypeFor(operation, code, accept), example: chosen?.name }
}

/** The example of that name; where several media types have one, the one that the client accepts. */
function named(examples: OperationExamples, code: number, name: string | undefined, accept: string | null) {
  if (name === undefined) return undefined
  const found = examples.responses.filter((example) => example.status === code && example.name === name && example.mediaType !== undefined)
  return found.find(({ mediaType = '' }) => accepts(accept, mediaType)) ?? found[0]
}

/** The answer to a request that keeps the contract: what is preferred, or the operation's success. */
export function choose(operation: Operation, prefer: Preference, examples: OperationExamples, accept: string | null): Choice | NoChoice {
  if (prefer.unreadable !== undefined) {
    return {
      status: 400,
      problem: `Prefer: ${prefer.unreadable} cannot be read. code is a status such as 404, dynamic is true or false.`,
    }
  }
  const statuses = Object.keys(operation.responses)
  if (prefer.code !== undefined && responseOf(operation, prefer.code) === undefined) {
    return { status: 404, problem: `The spec declares no status ${prefer.code} here. It declares ${statuses.join(', ')}.` }
  }
  const success = successOf(operation)
  if (prefer.example === undefined) {
    const code = prefer.code ?? success
    return { code, mediaType: mediaTypeFor(operation, code, accept), example: undefined }
  }
  const codes = prefer.code === undefined ? [success, ...statuses.map(Number)] : [prefer.code]
  const example = codes.map((code) => named(examples, code, prefer.example, accept)).find((found) => found !== undefined)
  if (example !== undefined) return { code: example.status, mediaType: example.mediaType, example: example.name }
  const names = examples.responses
    .filter(({ mediaType, status }) => mediaType !== undefined && codes.includes(status))
    .map(({ name }) => name)
  return {
    status: 404,
    problem: `There is no example ${JSON.stringify(prefer.example)} here. There are: ${[...new Set(names)].join(', ') || 'none'}.`,
  }
}
