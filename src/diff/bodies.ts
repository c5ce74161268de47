import type { SpecNode } from '../codegen/document.js'
import { isForm } from '../contract/media.js'
import type { Change } from './change.js'
import { contentOf } from './read.js'
import { SchemaDiff } from './schema.js'
import { type Message, Spot } from './spot.js'
import { viewOf } from './view.js'
import { code, listed } from './words.js'

const listOf = (node: SpecNode | undefined): readonly SpecNode[] => (node === undefined ? [] : [node])

interface Pair {
  readonly type: string
  readonly before: SpecNode
  readonly after: SpecNode
}

/**
 * Compares what a body may be, in every media type that both sides have. What changed in all of them alike is reported once.
 *
 * @param isNegotiated true when whoever reads it says which media types it takes: then a new one comes to nobody unasked
 */
export function compareContent(message: Message, before: SpecNode, after: SpecNode, isNegotiated: boolean): void {
  const [old, now] = [contentOf(before), contentOf(after)]
  const pairs = [...old].flatMap(([type, media]): Pair[] => {
    const fellow = now.get(type)
    return fellow === undefined ? [] : [{ type, before: media, after: fellow }]
  })
  const [gone, come] = [[...old].filter(([type]) => !now.has(type)), [...now].filter(([type]) => !old.has(type))]
  const spot = new Spot(message)
  const [was, is] = [gone[0], come[0]]
  if (pairs.length === 0 && was !== undefined && is !== undefined && gone.length === 1 && come.length === 1) {
    spot.report({
      kind: 'media-type-changed',
      effect: 'changed',
      breaks: true,
      pointer: is[1].pointer,
      before: was[0],
      after: is[0],
      text: `the body is now ${code(is[0])}, no longer ${code(was[0])}`,
      advice: message.reads ? `Read it as ${code(is[0])}` : `Send it as ${code(is[0])}`,
    })
    pairs.push({ type: is[0], before: was[1], after: is[1] })
  } else reportTypes(spot, gone, come, [...now.keys()], isNegotiated)
  report(message, pairs)
}

type Media = readonly [type: string, node: SpecNode]

function reportTypes(spot: Spot, gone: readonly Media[], come: readonly Media[], all: readonly string[], isNegotiated: boolean): void {
  const { reads } = spot
  for (const [type, { pointer }] of gone) {
    const text = reads ? `the body no longer comes as ${code(type)}` : `the body is no longer taken as ${code(type)}`
    const advice = all.length === 0 ? 'Do without the body' : `${reads ? 'Read' : 'Send'} it as ${listed(all.map(code), 'or')}`
    spot.report({ kind: 'media-type-removed', effect: 'removed', breaks: true, pointer, before: type, text, advice })
  }
  for (const [type, { pointer }] of come) {
    const text = reads ? `the body may now come as ${code(type)}` : `the body is now also taken as ${code(type)}`
    const breaks = reads && !isNegotiated
    spot.report({ kind: 'media-type-added', effect: 'added', breaks, pointer, after: type, text, advice: `Read ${code(type)} too` })
  }
}

/** Reports what changed in each media type; what changed in all of them without a word of which. */
function report(message: Message, pairs: readonly Pair[]): void {
  const found = pairs.map(({ type, before, after }) => {
    const sink: Change[] = []
    const spot = new Spot({ ...message, sink, form: isForm(type) })
    compareEncoding(spot, before, after)
    new SchemaDiff().run(spot, listOf(before.schema()), listOf(after.schema()))
    return { type, sink }
  })
  const keyOf = ({ pointer: _, ...change }: Change): string => JSON.stringify(change)
  const keys = found.map(({ sink }) => new Set(sink.map(keyOf)))
  const told = new Set<string>()
  for (const { type, sink } of found) {
    for (const change of sink) {
      const key = keyOf(change)
      const isEverywhere = keys.every((others) => others.has(key))
      if (isEverywhere && told.has(key)) continue
      told.add(key)
      const place = isEverywhere ? change.where.place : `${change.where.place} as ${code(type)}`
      message.sink.push({ ...change, where: { ...change.where, place } })
    }
  }
}

/** How a field of a form is written, with what holds when nothing is said. */
function encodingOf(media: SpecNode, name: string): string {
  const encoding = media.get('encoding')?.get(name)
  const style = encoding?.text('style') ?? 'form'
  return JSON.stringify([style, encoding?.flag('explode') ?? style === 'form', encoding?.text('contentType')])
}

function compareEncoding(spot: Spot, before: SpecNode, after: SpecNode): void {
  const [old, now] = [before, after].map((media) => viewOf(listOf(media.schema())).properties)
  const names = [before, after].flatMap((media) => (media.get('encoding')?.entries() ?? []).map(([name]) => name))
  for (const name of new Set(names)) {
    const isThere = old?.has(name) === true && now?.has(name) === true
    if (!isThere || encodingOf(before, name) === encodingOf(after, name)) continue
    spot.property(name).report({
      kind: 'encoding-changed',
      effect: 'changed',
      breaks: true,
      pointer: after.pointer,
      text: `${code(name)} is written in another way`,
      advice: `${spot.reads ? 'Read' : 'Write'} ${code(name)} as \`encoding\` says there`,
    })
  }
}
