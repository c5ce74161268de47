import type { Change } from '../../src/diff/diff.js'
import { diff } from '../../src/diff/diff.js'

type Json = Readonly<Record<string, unknown>>

/** A document with these parts, and an operation and an event that never change. */
export const spec = (parts: Json = {}): Json => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  ...parts,
})

const json = (schema: unknown): Json => ({ 'application/json': { schema } })

/** An operation `createThing` that has these parts. */
export const operation = (parts: Json, more: Json = {}): Json =>
  spec({ paths: { '/things': { post: { operationId: 'createThing', responses: { '200': { description: '' } }, ...parts } } }, ...more })

/** An operation whose requests have a body of this schema. */
export const taking = (schema: unknown, more: Json = {}): Json =>
  operation({ requestBody: { required: true, content: json(schema) } }, more)

/** An operation whose answers have a body of this schema. */
export const answering = (schema: unknown, more: Json = {}): Json =>
  operation({ responses: { '200': { description: '', content: json(schema) } } }, more)

/** An event `broken` that is delivered with these parts. */
export const event = (parts: Json, name = 'broken'): Json =>
  spec({ webhooks: { [name]: { post: { responses: { '200': { description: '' } }, ...parts } } } })

/** An event whose deliveries have a body of this schema. */
export const delivering = (schema: unknown): Json => event({ requestBody: { required: true, content: json(schema) } })

/** What a change is, and whom it breaks, in a line. */
export const brief = ({ kind, breaks }: Change): string => (breaks === undefined ? kind : `${kind} breaks ${breaks}`)

/** What changed, in a line each. */
export const briefs = (before: unknown, after: unknown): string[] => diff(before, after).map(brief)

/** The one change that there is. */
export function onlyChange(before: unknown, after: unknown): Change {
  const [change, ...more] = diff(before, after)
  if (change === undefined || more.length > 0)
    throw new Error(`not one change: ${JSON.stringify([change, ...more].map((each) => each?.text))}`)
  return change
}

/** Where a change is and what it says, in a line. */
export const told = ({ where: { operation: id, event: name, place }, text }: Change): string =>
  `${[id ?? name ?? 'API', place].filter((part) => part !== '').join(', ')}: ${text}`
