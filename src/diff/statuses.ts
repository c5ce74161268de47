import type { SpecNode } from '../codegen/document.js'
import { compareContent } from './bodies.js'
import { compareHeaders } from './parameters.js'
import { type Message, Spot } from './spot.js'
import { code, listed } from './words.js'

type Base = Omit<Message, 'place' | 'root'>

const isSuccess = (status: string): boolean => status.startsWith('2')

/** The response that covers a status: its own, that of its range (`2XX`), or `default`. */
function covering(responses: ReadonlyMap<string, SpecNode>, status: string): SpecNode | undefined {
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`) ?? responses.get('default')
}

const responsesOf = (node: SpecNode): Map<string, SpecNode> =>
  new Map(
    (node.get('responses')?.entries() ?? []).map(([status, response]) => [
      status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
      response,
    ]),
  )

/** Compares how an operation may answer, or what a receiver may answer to an event, and what stands in these answers. */
export function compareStatuses(base: Base, before: SpecNode, after: SpecNode): void {
  const [old, now] = [responsesOf(before), responsesOf(after)]
  const spot = new Spot({ ...base, place: '', root: '' })
  const come = [...now.keys()].filter((status) => covering(old, status) === undefined)
  for (const [status, response] of old) {
    const fellow = covering(now, status)
    if (fellow !== undefined) compareAnswer(base, status, response, fellow)
    else statusRemoved(spot, status, response, come.filter(isSuccess), [...now.keys()])
  }
  for (const [status, response] of now) {
    const range = old.has(status) ? undefined : covering(old, status)
    if (range !== undefined) compareAnswer(base, status, range, response)
  }
  for (const status of come) {
    const breaks = base.reads && isSuccess(status)
    const text = base.reads ? `it may now answer ${status}` : `your answer ${status} is now understood`
    const pointer = now.get(status)?.pointer ?? ''
    spot.report({ kind: 'status-added', effect: 'added', breaks, pointer, after: status, text, advice: `Take ${status} as a success too` })
  }
}

function statusRemoved(spot: Spot, status: string, response: SpecNode, come: readonly string[], rest: readonly string[]): void {
  const { reads } = spot
  const next = come.length === 0 ? '' : `, but for ${listed(come, 'or')}`
  spot.report({
    kind: 'status-removed',
    effect: 'removed',
    breaks: !reads || isSuccess(status),
    pointer: response.pointer,
    before: status,
    text: reads ? `it no longer answers ${status}` : `your answer ${status} is no longer understood`,
    advice: reads ? `Do not wait for ${status}${next}` : `Answer ${listed(rest, 'or')}`,
  })
}

function compareAnswer(base: Base, status: string, before: SpecNode, after: SpecNode): void {
  const place = `${base.reads ? '' : 'your '}answer ${status}`
  compareHeaders({ ...base, place }, before, after)
  const message = { ...base, place, root: 'the body' }
  const [was, is] = [before, after].map((response) => (response.get('content')?.entries() ?? []).length > 0)
  if (was && is) compareContent(message, before, after, true)
  else if (was) {
    const advice = 'Do not read a body'
    const text = 'the body is gone'
    new Spot(message).report({ kind: 'body-removed', effect: 'removed', breaks: base.reads, pointer: before.pointer, text, advice })
  } else if (is) {
    const types = listed(
      [...(after.get('content')?.entries() ?? [])].map(([type]) => code(type)),
      'or',
    )
    const text = `the body is new: ${types}`
    new Spot(message).report({ kind: 'body-added', effect: 'added', breaks: false, pointer: after.pointer, text })
  }
}
