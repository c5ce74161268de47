/** What the control plane is sent, read with words for what is wrong with it. */
import type { PlainCall } from '../listen.js'
import { milliseconds } from './clock.js'
import type { Faults } from './faults.js'

/** A request that cannot be done, in words that say what to send instead. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly status: 400 | 415 = 400,
  ) {
    super(message)
  }
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** Events are written as JSON again, and that goes down as deep as they do. */
const MAX_DEPTH = 100

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1))
}

function onlyKnown(fields: Fields, known: readonly string[], where: string): void {
  const stray = Object.keys(fields).find((key) => !known.includes(key))
  if (stray !== undefined)
    throw new BadRequest(`${where} has no ${JSON.stringify(stray.slice(0, 100))}. What it may have: ${quoted(known)}.`)
}

/**
 * The JSON object that a call brings; none counts as an empty one.
 *
 * @param known the properties that it may have
 * @throws BadRequest
 */
export function readBody(call: PlainCall, known: readonly string[]): Fields {
  if (call.body.byteLength === 0) return {}
  // A page of another origin can post text, but no JSON, without asking first.
  if (!/^application\/json\s*(?:;|$)/i.test(call.headers.get('content-type') ?? ''))
    throw new BadRequest('The body must be JSON, and say so: Content-Type: application/json.', 415)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(call.body))
  } catch (error) {
    throw new BadRequest(`The body is not JSON: ${error instanceof SyntaxError ? error.message : 'it is not UTF-8'}.`)
  }
  if (!isRecord(value)) throw new BadRequest('The body must be a JSON object.')
  if (isDeeper(value, MAX_DEPTH)) throw new BadRequest(`The body is nested more than ${MAX_DEPTH} levels deep.`)
  onlyKnown(value, known, 'The body')
  return value
}

function textOf(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value !== 'string' || value === '') throw new BadRequest(`"${key}" is missing: a text.`)
  return value
}

/** What is to happen. @throws BadRequest */
export function readTrigger(call: PlainCall): { readonly contract: string; readonly event: string; readonly overrides: Fields } {
  const fields = readBody(call, ['contract', 'event', 'overrides'])
  const { overrides = {} } = fields
  if (!isRecord(overrides)) throw new BadRequest('"overrides" must be an object: the fields that are to be otherwise than in the example.')
  return { contract: textOf(fields, 'contract'), event: textOf(fields, 'event'), overrides }
}

/** The end of the year 9999: times after it have another form. */
const END_OF_TIME = 253_402_300_799_999

/** By how many milliseconds the clock is to be moved. @throws BadRequest */
export function readAdvance(call: PlainCall, now: number): number {
  const { by } = readBody(call, ['by'])
  if (typeof by !== 'number' && typeof by !== 'string') throw new BadRequest('"by" is missing: milliseconds, or a text such as "15m".')
  let duration: number
  try {
    duration = Math.round(milliseconds(by))
  } catch (error) {
    throw new BadRequest(error instanceof RangeError ? error.message : '"by" is no duration.')
  }
  if (now + duration > END_OF_TIME) throw new BadRequest('That is beyond the year 9999, where the clock ends. Move it by less.')
  return duration
}

function numberOf(value: unknown, name: string, min: number, max: number): number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new BadRequest(`"${name}" must be a number from ${min} to ${max}.`)
  return value
}

function integerOf(value: unknown, name: string, min: number, max: number): number {
  if (!Number.isInteger(value)) throw new BadRequest(`"${name}" must be a whole number from ${min} to ${max}.`)
  return numberOf(value, name, min, max)
}

/** Statuses that have no body, and end no call. */
const NO_FAULTS = [204, 205, 304]

function statusOf(value: unknown, name: string): number {
  const status = integerOf(value, name, 200, 599)
  if (NO_FAULTS.includes(status)) throw new BadRequest(`"${name}" cannot be ${status}: a fault is answered with a body.`)
  return status
}

const MANY = 1_000_000_000

/** One reader a fault; each knows all that its object may have. */
const faultReaders = {
  latencyMs: (value: unknown) => numberOf(value, 'latencyMs', 0, 600_000),
  next: (value: unknown) => {
    const { status, count = 1 } = faultFields(value, 'next', ['status', 'count'])
    return { status: statusOf(status, 'next.status'), count: integerOf(count, 'next.count', 0, MANY) }
  },
  drop: (value: unknown) => {
    const { count = 1 } = faultFields(value, 'drop', ['count'])
    return { count: integerOf(count, 'drop.count', 0, MANY) }
  },
  random: (value: unknown) => {
    const { share, status = 500, seed = 1 } = faultFields(value, 'random', ['share', 'status', 'seed'])
    return {
      share: numberOf(share, 'random.share', 0, 1),
      status: statusOf(status, 'random.status'),
      seed: integerOf(seed, 'random.seed', 0, 2 ** 32 - 1),
    }
  },
}

function faultFields(value: unknown, name: string, known: readonly string[]): Fields {
  if (!isRecord(value)) throw new BadRequest(`"${name}" must be an object with ${quoted(known)}.`)
  onlyKnown(value, known, `"${name}"`)
  return value
}

/** The faults that are to be played. @throws BadRequest naming what is wrong */
export function readFaults(call: PlainCall): Faults {
  const { latencyMs, next, drop, random } = readBody(call, Object.keys(faultReaders))
  return {
    ...(latencyMs === undefined ? {} : { latencyMs: faultReaders.latencyMs(latencyMs) }),
    ...(next === undefined ? {} : { next: faultReaders.next(next) }),
    ...(drop === undefined ? {} : { drop: faultReaders.drop(drop) }),
    ...(random === undefined ? {} : { random: faultReaders.random(random) }),
  }
}

/** Which part of a list is wanted. */
export interface Range {
  readonly limit: number
  /** The id of the last one that is known already. */
  readonly after?: string
}

const DEFAULT_LIMIT = 1000

/** @param known the query parameters that the operation has. @throws BadRequest */
export function readRange(query: URLSearchParams, known: readonly string[]): Range {
  for (const name of query.keys()) {
    if (!known.includes(name))
      throw new BadRequest(`There is no query parameter ${JSON.stringify(name.slice(0, 100))}. What there is: ${quoted(known)}.`)
    if (query.getAll(name).length > 1) throw new BadRequest(`"${name}" is given more than once.`)
  }
  const [limit, after] = [query.get('limit') ?? String(DEFAULT_LIMIT), query.get('after')]
  if (!/^\d{1,9}$/.test(limit)) throw new BadRequest('"limit" must be a whole number: how many of the latest.')
  return { limit: Number(limit), ...(after === null || after === '' ? {} : { after }) }
}
