import type { Contract, ContractExamples, Place } from '../contract/index.js'
import { operationNodes } from './mutation-document.js'
import type { Json } from './schema-facts.js'
import type { RequestDraft, WrittenRequest, WrittenResponse } from './valid-drafts.js'
import { exampleRequests, exampleResponses } from './valid-messages.js'
import { seeded } from './valid-random.js'
import type { Fault } from './wrong-body.js'
import * as request from './wrong-request.js'
import * as response from './wrong-response.js'

/** A message that is wrong by construction, and where a judge has to find it. */
export interface WrongMessage<M> {
  readonly operation: string
  /** What was done to it, in words. */
  readonly kind: string
  readonly place: Place
  /** The pointer of the violation; undefined where only its place is known. */
  readonly pointer: string | undefined
  readonly message: M
}

/** What wrong messages are made of: the contract, its examples, and the document, which is read apart from the validators. */
export interface WrongSource {
  readonly contract: Contract
  readonly examples: ContractExamples
  readonly document: Json
}

/** The statuses that a Web `Response` cannot have a body with. */
const BODILESS = [204, 205, 304]

const described = <M>(operation: string, what: string, { kind, place, pointers }: Fault, message: M): WrongMessage<M> => ({
  operation,
  kind: `${what}: ${kind}${place === 'body' ? ` at ${pointers[0] || 'the root'}` : ''}`,
  place,
  pointer: pointers[0],
  message,
})

const webRequest = ({ url, method, headers, body }: WrittenRequest): Request =>
  new Request(url, { method, headers, body: body.byteLength === 0 ? null : body })

const webResponse = ({ status, headers, body }: WrittenResponse): Response =>
  new Response(body.byteLength === 0 ? null : body, { status, headers })

/** One example of each media type: the last, since it says most. */
const oneOfEach = (drafts: readonly RequestDraft[]): RequestDraft[] => [
  ...new Map(drafts.map((draft) => [draft.body?.mediaType, draft])).values(),
]

/** Requests that the contract forbids, each wrong in one way, made of the examples. Those that no operation answers to are left out. */
export function* wrongRequests(source: WrongSource): Generator<WrongMessage<Request>> {
  const { contract, document } = source
  const nodes = operationNodes(document)
  for (const node of nodes) {
    for (const draft of oneOfEach(exampleRequests(source, node))) {
      for (const { message, ...fault } of request.wrongRequests(contract, document, nodes, node, draft)) {
        if (fault.kind === 'a path or a method that is not there') continue
        yield described(node.name, draft.body?.mediaType ?? 'no body', fault, webRequest(message))
      }
    }
  }
}

/** Answers that the contract forbids, each wrong in one way, made of the examples. */
export function* wrongResponses(source: WrongSource): Generator<WrongMessage<Response>> {
  for (const node of operationNodes(source.document)) {
    for (const draft of exampleResponses(source, node, seeded(1))) {
      for (const { message, ...fault } of response.wrongResponses(source.document, node, draft)) {
        // fetch cannot make a 204 with a body; what reads recorded traffic can see one, and `npm run mutation` judges it.
        if (BODILESS.includes(message.status) && message.body.byteLength > 0) continue
        yield described(node.name, `${draft.status} ${draft.body?.mediaType ?? 'without a body'}`, fault, webResponse(message))
      }
    }
  }
}
