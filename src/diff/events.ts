import type { SpecNode } from '../codegen/document.js'
import { constantsOf } from '../codegen/events.js'
import { methodsOf, payloadSchema } from '../codegen/model.js'
import type { Change } from './change.js'
import { compareDelivery } from './messages.js'
import { contentOf, type Roots } from './read.js'
import { Spot } from './spot.js'
import { code, listed, successor } from './words.js'

const eventsOf = (root: SpecNode): Map<string, SpecNode> => new Map(root.get('webhooks')?.entries() ?? [])

/** Compares the events by their names. How a delivery signs in to the receiver is said by its headers and its body, so `security` is not looked at. */
export function compareEvents(sink: Change[], roots: Roots): void {
  const [before, after] = [eventsOf(roots.old), eventsOf(roots.now)]
  const come = new Map([...after].filter(([name]) => !before.has(name)))
  const gone = [...before].filter(([name]) => !after.has(name))
  const successors = new Map(gone.map(([event, item]) => [event, successorOf(event, item, come)]))
  const unclaimed = [...come.keys()].filter((name) => ![...successors.values()].includes(name))
  for (const [event, item] of before) {
    const fellow = after.get(event)
    const next = successors.get(event)
    if (fellow !== undefined) compareEvent({ sink, party: 'receiver', owner: { event }, known: roots.known }, item, fellow)
    else if (next === undefined) eventRemoved(sink, event, item, withoutSuccessor(unclaimed))
    else eventRemoved(sink, event, item, successorAdvice(next, item, come.get(next)))
  }
  for (const [event, { pointer }] of come) {
    Spot.of({ sink, party: 'receiver', owner: { event } }).report({
      kind: 'event-added',
      effect: 'added',
      breaks: false,
      pointer,
      after: event,
      text: 'the event is new',
    })
  }
}

/** The constants in the messages of an event, wherever they stand in them. */
function constants(item: SpecNode): string[] {
  return methodsOf(item).flatMap(([, node]) => Object.values(constantsOf(payloadSchema(node))))
}

const mediaTypes = (item: SpecNode): string[] => [
  ...new Set(methodsOf(item).flatMap(([, node]) => [...contentOf(node.get('requestBody')).keys()])),
]

/** The new event that tells of the same: by what its messages call it, or by its name. */
function successorOf(event: string, item: SpecNode, come: ReadonlyMap<string, SpecNode>): string | undefined {
  const words = constants(item)
  const sameWord = [...come].find(([, other]) => constants(other).some((word) => words.includes(word)))
  return sameWord?.[0] ?? successor(event, [...come.keys()])
}

/** How many new events are named to whoever looks for one that is gone. */
const MAX_NAMED = 8

const withoutSuccessor = (unclaimed: readonly string[]): string =>
  unclaimed.length === 0 || unclaimed.length > MAX_NAMED
    ? 'Do not wait for it any more'
    : `Do not wait for it any more. New, and in no other event's place: ${listed(unclaimed.map(code))}`

function successorAdvice(next: string, item: SpecNode, fellow: SpecNode | undefined): string {
  const [was, is] = [mediaTypes(item), fellow === undefined ? [] : mediaTypes(fellow)]
  const isOther = is.length > 0 && !was.some((type) => is.includes(type))
  const format = isOther ? `; it comes as ${listed(is.map(code), 'or')}, no longer as ${listed(was.map(code), 'or')}` : ''
  return `${code(next)} is new, and probably takes its place${format}`
}

function eventRemoved(sink: Change[], event: string, item: SpecNode, advice: string): void {
  Spot.of({ sink, party: 'receiver', owner: { event } }).report({
    kind: 'event-removed',
    effect: 'removed',
    breaks: true,
    pointer: item.pointer,
    before: event,
    text: 'the event is no longer delivered',
    advice,
  })
}

function compareEvent(base: Parameters<typeof compareDelivery>[0], before: SpecNode, after: SpecNode): void {
  const [old, now] = [new Map(methodsOf(before)), new Map(methodsOf(after))]
  const [gone, come] = [[...old].filter(([method]) => !now.has(method)), [...now].filter(([method]) => !old.has(method))]
  const place = (item: SpecNode, node: SpecNode) => ({ item, node, path: '' })
  for (const [method, node] of old) {
    const fellow = now.get(method)
    if (fellow !== undefined) compareDelivery(base, place(before, node), place(after, fellow))
  }
  const spot = Spot.of(base)
  const [was, is] = [gone[0], come[0]]
  if (was !== undefined && is !== undefined && gone.length === 1 && come.length === 1) {
    const text = `it is now delivered by ${is[0]}, no longer by ${was[0]}`
    const advice = `Take ${is[0]} at your URL`
    spot.report({
      kind: 'method-changed',
      effect: 'changed',
      breaks: true,
      pointer: is[1].pointer,
      before: was[0],
      after: is[0],
      text,
      advice,
    })
    compareDelivery(base, place(before, was[1]), place(after, is[1]))
    return
  }
  for (const [method, { pointer }] of gone) {
    const text = `it is no longer delivered by ${method}`
    const advice = `Take ${listed([...now.keys()], 'or')} at your URL`
    spot.report({ kind: 'delivery-removed', effect: 'removed', breaks: true, pointer, before: method, text, advice })
  }
  for (const [method, { pointer }] of come) {
    const text = `it may now be delivered by ${method} too`
    const advice = `Take ${method} at your URL too`
    spot.report({ kind: 'delivery-added', effect: 'added', breaks: true, pointer, after: method, text, advice })
  }
}
