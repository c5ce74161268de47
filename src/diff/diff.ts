import type { Change } from './change.js'
import { compareEvents } from './events.js'
import { Known } from './known.js'
import { compareOperations } from './operations.js'
import { openDocument } from './read.js'

export type { Change, Party } from './change.js'

/**
 * Tells what changed between two OpenAPI documents, and what of it breaks whom: callers of the operations, who write requests and read
 * answers, and receivers of the events (`webhooks`), who read deliveries and write answers.
 *
 * Operations are matched by operationId, or else by method and path; events by name; path parameters by position; what messages hold,
 * through `$ref` and `allOf`, by name. What nobody sees on the wire (texts, examples, the names of schemas) is not compared.
 *
 * @param before the old document, as parsed JSON, bundled: all its `$ref`s stay within it
 * @param after the new one, likewise
 * @returns the changes: those of the API, then by operation, then by event, in the order of the documents; empty when nothing changed
 * @throws ContractError `invalid_spec`, naming the document and the place, when one of them is no OpenAPI 3 document
 */
export function diff(before: unknown, after: unknown): Change[] {
  const roots = { old: openDocument(before, 'old'), now: openDocument(after, 'new'), known: new Known() }
  const changes: Change[] = []
  compareOperations(changes, roots)
  compareEvents(changes, roots)
  return changes
}
