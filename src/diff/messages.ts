import type { SpecNode } from '../codegen/document.js'
import { compareContent } from './bodies.js'
import { compareParameters } from './parameters.js'
import { type Endpoint, parametersOf } from './read.js'
import { type Message, Spot } from './spot.js'
import { compareStatuses } from './statuses.js'
import { code, listed } from './words.js'

type Base = Pick<Message, 'sink' | 'known' | 'party' | 'owner'>
type Place = Pick<Endpoint, 'item' | 'node' | 'path'>

/** Compares all that goes to and fro in a call: the caller writes the request, and reads the answer. */
export function compareCall(base: Base, before: Place, after: Place): void {
  compareParameters({ ...base, reads: false, place: '' }, parametersOf(before), parametersOf(after))
  compareBody({ ...base, reads: false, place: 'request body', root: 'the body' }, before.node, after.node)
  compareStatuses({ ...base, reads: true }, before.node, after.node)
}

/** Compares all that goes to and fro in a delivery: the receiver reads the event, and writes the answer. */
export function compareDelivery(base: Base, before: Place, after: Place): void {
  compareParameters({ ...base, reads: true, place: '' }, parametersOf(before), parametersOf(after))
  compareBody({ ...base, reads: true, place: 'delivery', root: 'the body' }, before.node, after.node)
  compareStatuses({ ...base, reads: false }, before.node, after.node)
}

function compareBody(message: Message, before: SpecNode, after: SpecNode): void {
  const [old, now] = [before.get('requestBody'), after.get('requestBody')]
  const spot = new Spot(message)
  const { reads } = message
  if (old !== undefined && now !== undefined) {
    const [was, is] = [old.flag('required') === true, now.flag('required') === true]
    const { pointer } = now
    if (!was && is) {
      const text = `the body is now ${reads ? 'always there' : 'required'}`
      spot.report({ kind: 'body-required', effect: 'tightened', breaks: !reads, pointer, text, advice: 'Always send a body' })
    }
    if (was && !is) {
      const text = `the body may now be ${reads ? 'missing' : 'left out'}`
      spot.report({ kind: 'body-optional', effect: 'widened', breaks: reads, pointer, text, advice: 'Be ready for no body at all' })
    }
    compareContent(message, old, now, false)
  } else if (old !== undefined) {
    const text = reads ? 'the body is gone' : 'no body is taken any more'
    const advice = reads ? 'Do not read a body' : 'Send no body'
    spot.report({ kind: 'body-removed', effect: 'removed', breaks: true, pointer: old.pointer, text, advice })
  } else if (now !== undefined) {
    const isRequired = now.flag('required') === true
    const types = listed(
      [...(now.get('content')?.entries() ?? [])].map(([type]) => code(type)),
      'or',
    )
    const manner = reads ? '' : isRequired ? ', required' : ', may be left out'
    const text = `the body is new: ${types}${manner}`
    const advice = `Send a body as ${types}`
    spot.report({ kind: 'body-added', effect: 'added', breaks: !reads && isRequired, pointer: now.pointer, text, advice })
  }
}
