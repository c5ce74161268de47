import type { MessageKind } from '../contract/index.js'
import { deliveryNodes, type OperationNode, operationNodes } from './mutation-document.js'
import {
  type EventDraft,
  type RequestDraft,
  type ResponseDraft,
  type WrittenRequest,
  type WrittenResponse,
  writeEvent,
  writeRequest,
  writeResponse,
} from './valid-drafts.js'
import {
  exampleEvents,
  exampleRequests,
  exampleResponses,
  type MessageSource,
  makeEvent,
  makeRequest,
  makeResponse,
} from './valid-messages.js'
import { type Random, seeded } from './valid-random.js'
import type { Fault } from './wrong-body.js'
import { wrongEvents } from './wrong-event.js'
import { wrongRequests } from './wrong-request.js'
import { wrongResponses } from './wrong-response.js'

interface Common {
  /** The operation or the event. */
  readonly name: string
  /** What was done to it; undefined: nothing, it is valid. */
  readonly fault: Fault | undefined
  /** Made from an example of the spec, or from its schemas. */
  readonly from: 'example' | 'schema'
}

/** One message to be judged: valid, or wrong in one way. */
export type Case = Common &
  (
    | {
        readonly message: 'request'
        readonly request: WrittenRequest
        /** What its body says, before it was written down. */
        readonly said: unknown
      }
    | { readonly message: 'response'; readonly response: WrittenResponse }
    | {
        readonly message: 'event'
        readonly request: WrittenRequest
        /** Whoever judges it has to be told which event it is. */
        readonly told: boolean
      }
  )

export interface CaseOptions {
  /** The same seed makes the same messages. */
  readonly seed: number
  /** How many valid messages are made from the schemas: a third each of requests, answers and events. */
  readonly made: number
  /** How many wrong messages are made of each of these. */
  readonly faults: number
  /** How many are made of each example; default: every one that there is. */
  readonly exampleFaults?: number
}

/** Makes a message anew each time. */
type Maker<D> = () => { readonly node: OperationNode; readonly draft: D; readonly from: Common['from'] }

/** Some of the faults, each of another kind as long as there are kinds: otherwise a changed type, which is possible everywhere, would be most of them. */
function some<F extends Fault>(faults: readonly F[], count: number, random: Random): F[] {
  const kinds = new Map<string, F[]>()
  for (const fault of faults) kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), fault])
  const left = [...kinds.values()]
  const picked: F[] = []
  while (picked.length < count && left.length > 0) {
    const [group] = left.splice(random.integer(0, left.length - 1), 1)
    if (group !== undefined) picked.push(random.pick(group))
  }
  return picked
}

function chosen<F extends Fault>(faults: readonly F[], from: Common['from'], options: CaseOptions, random: Random): readonly F[] {
  const count = from === 'example' ? options.exampleFaults : options.faults
  return count === undefined ? faults : some(faults, count, random)
}

/** All examples, then as many messages of the makers, in turn, as are asked for. */
function* drafts<D>(examples: readonly { readonly node: OperationNode; readonly draft: D }[], makers: readonly Maker<D>[], count: number) {
  for (const { node, draft } of examples) yield { node, draft, from: 'example' as const }
  for (let i = 0; i < count; i++) {
    const maker = makers[i % makers.length]
    if (maker !== undefined) yield maker()
  }
}

const or = <T>(items: readonly T[]): readonly (T | undefined)[] => (items.length === 0 ? [undefined] : items)

function* requestCases(source: MessageSource, options: CaseOptions, random: Random): Generator<Case> {
  const nodes = operationNodes(source.document)
  const examples = nodes.flatMap((node) => exampleRequests(source, node).map((draft) => ({ node, draft })))
  const makers = nodes.flatMap((node) =>
    or(node.bodies).map(
      (body): Maker<RequestDraft> =>
        () => ({ node, draft: makeRequest({ ...source, random }, node, body), from: 'schema' }),
    ),
  )
  for (const { node, draft, from } of drafts(examples, makers, Math.ceil(options.made / 3))) {
    const common = { message: 'request', name: node.name, from } as const
    yield { ...common, fault: undefined, request: writeRequest(draft), said: draft.body?.value }
    const wrong = [...wrongRequests(source.contract, source.document, nodes, node, draft)]
    for (const { message, ...fault } of chosen(wrong, from, options, random)) yield { ...common, fault, request: message, said: undefined }
  }
}

function* responseCases(source: MessageSource, options: CaseOptions, random: Random): Generator<Case> {
  const nodes = operationNodes(source.document)
  const examples = nodes.flatMap((node) => exampleResponses(source, node, random).map((draft) => ({ node, draft })))
  const makers = nodes.flatMap((node) =>
    node.responses.flatMap((response) =>
      or(response.bodies).map(
        (body): Maker<ResponseDraft> =>
          () => ({ node, draft: makeResponse({ ...source, random }, node.name, response, body), from: 'schema' }),
      ),
    ),
  )
  for (const { node, draft, from } of drafts(examples, makers, Math.ceil(options.made / 3))) {
    const common = { message: 'response', name: node.name, from } as const
    yield { ...common, fault: undefined, response: writeResponse(draft) }
    const wrong = [...wrongResponses(source.document, node, draft)]
    for (const { message, ...fault } of chosen(wrong, from, options, random)) yield { ...common, fault, response: message }
  }
}

function* eventCases(source: MessageSource, options: CaseOptions, random: Random): Generator<Case> {
  const nodes = deliveryNodes(source.document)
  const examples = nodes.flatMap((node) => exampleEvents(source, node).map((draft) => ({ node, draft })))
  const makers = nodes.flatMap((node) =>
    or(node.bodies).map(
      (body): Maker<EventDraft> =>
        () => ({ node, draft: makeEvent({ ...source, random }, node, body), from: 'schema' }),
    ),
  )
  for (const { node, draft, from } of drafts(examples, makers, Math.ceil(options.made / 3))) {
    const common = { message: 'event', name: node.name, from } as const
    yield { ...common, fault: undefined, request: writeEvent(draft), told: false }
    const strangers = examples.filter((one) => one.draft.event !== draft.event)
    const other = strangers.length === 0 ? undefined : random.pick(strangers).draft
    const wrong = [...wrongEvents(source.contract, source.document, nodes, node, draft, other)]
    for (const { message, told, ...fault } of chosen(wrong, from, options, random)) yield { ...common, fault, told, request: message }
  }
}

/** Messages of one contract: valid ones, and after each of them some that are wrong in one way. */
export function* casesOf(source: MessageSource, options: CaseOptions): Generator<Case> {
  const making: Record<MessageKind, typeof requestCases> = { request: requestCases, response: responseCases, event: eventCases }
  // Each kind has a seed of its own, so that what is changed in one leaves the others as they were.
  for (const [i, kind] of (['request', 'response', 'event'] as const).entries())
    yield* making[kind](source, options, seeded(options.seed * 3 + i))
}
