import type { OperationNode } from './mutation-document.js'
import type { Json } from './schema-facts.js'
import { bytesOf, type ResponseDraft, type WrittenResponse, writeResponse } from './valid-drafts.js'
import { wrongBodies } from './wrong-body.js'
import { wrongParameters } from './wrong-parameters.js'
import { replaced, type Wrong, withBody } from './wrong-request.js'

/** Statuses that HTTP gives no body. */
const BODILESS = [204, 205, 304]
const STATUSES = [418, 200, 201, 202, 301, 400, 404, 500, 502, 503]

/**
 * Every way of making an answer wrong, one fault each.
 *
 * @param draft an answer that the contract allows
 */
export function* wrongResponses(document: Json, node: OperationNode, draft: ResponseDraft): Generator<Wrong<WrittenResponse>> {
  const response = writeResponse(draft)
  const declared = node.responses.map(({ status }) => status)
  const others = STATUSES.filter((status) => !declared.includes(status))
  for (const status of [418, others[draft.status % others.length] ?? 418])
    yield { kind: 'a wrong status', place: 'status', pointers: [''], message: { ...response, status } }
  const own = node.responses.find(({ status }) => status === draft.status)
  if (own === undefined) return
  const lower = (name: string): string => name.toLowerCase()
  for (const { name, value, ...fault } of wrongParameters(document, own.headers, 'header', draft.headers, lower))
    yield { ...fault, message: writeResponse({ ...draft, headers: replaced(draft.headers, name, value) }) }
  const { body } = draft
  if (BODILESS.includes(draft.status)) {
    for (const text of ['{}', ' ', '{"message":"deleted"}'])
      yield { kind: 'a body where none may be', place: 'body', pointers: [''], message: { ...response, body: bytesOf(text) } }
  }
  const content = own.bodies.find(({ mediaType }) => mediaType === body?.mediaType)
  if (body === undefined || content === undefined) return
  const types = own.bodies.map(({ mediaType }) => mediaType)
  for (const wrong of wrongBodies(document, content, body, types, true)) {
    const { contentType: _, bytes: __, ...fault } = wrong
    yield { ...fault, message: withBody(response, wrong) }
  }
}
