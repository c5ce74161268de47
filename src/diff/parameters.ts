import type { SpecNode } from '../codegen/document.js'
import { headersOf, type Parameter } from './read.js'
import { SchemaDiff } from './schema.js'
import { type Message, Spot } from './spot.js'
import { viewOf } from './view.js'
import { code, described, successor, successorText } from './words.js'

type Base = Omit<Message, 'root' | 'name' | 'form' | 'repeats'>

const subjectOf = ({ place, name }: Parameter): string =>
  `the ${place === 'path' ? 'path' : place} ${place === 'header' || place === 'cookie' ? '' : 'parameter '}${code(name)}`

/** Compares the parameters of an operation, or of an event, which the receiver reads. */
export function compareParameters(base: Base, before: readonly Parameter[], after: readonly Parameter[]): void {
  const [old, now] = [before, after].map((list) => new Map(list.map((parameter) => [parameter.key, parameter])))
  const added = after.filter(({ key }) => !old?.has(key))
  for (const parameter of before) {
    const fellow = now?.get(parameter.key)
    if (fellow === undefined) removed(base, parameter, added)
    else compareParameter(base, parameter, fellow)
  }
  for (const parameter of added) parameterAdded(base, parameter)
}

function spotOf(base: Base, parameter: Parameter): Spot {
  return new Spot({ ...base, root: subjectOf(parameter), name: parameter.name, repeats: parameter.style === 'form' && parameter.explode })
}

function removed(base: Base, parameter: Parameter, added: readonly Parameter[]): void {
  const { name, node, place } = parameter
  const spot = spotOf(base, parameter)
  const names = added.filter((other) => other.place === place).map((other) => other.name)
  spot.report({
    kind: 'parameter-removed',
    effect: 'removed',
    breaks: true,
    pointer: node.pointer,
    before: name,
    text: base.reads ? `${spot.subject} is gone` : `${spot.subject} is no longer taken`,
    advice: `${base.reads ? 'Do not read' : 'Do not send'} ${code(name)} any more.${successorText(successor(name, names))}`,
  })
}

function parameterAdded(base: Base, parameter: Parameter): void {
  const { name, node, required, schema, place } = parameter
  const spot = spotOf(base, parameter)
  const manner = base.reads ? (required ? 'always there' : 'may be missing') : required ? 'required' : 'may be left out'
  const what = described(viewOf(schema))
  spot.report({
    kind: 'parameter-added',
    effect: 'added',
    breaks: !base.reads && required,
    pointer: node.pointer,
    after: name,
    text: `${spot.subject} is new: ${what}, ${manner}`,
    advice: place === 'path' ? `Put ${code(name)}, ${what}, into the path` : `Send ${code(name)}, ${what}`,
  })
}

function compareParameter(base: Base, before: Parameter, after: Parameter): void {
  const spot = spotOf(base, after)
  const { reads } = base
  const { pointer } = after.node
  if (before.place === 'path' && before.name !== after.name) {
    const text = `the path parameter ${code(before.name)} is now called ${code(after.name)}; the URL is the same`
    spot.report({ kind: 'parameter-renamed', effect: 'changed', breaks: false, pointer, before: before.name, after: after.name, text })
  }
  if (!before.required && after.required) {
    const text = `${spot.subject} is now ${reads ? 'always there' : 'required'}`
    spot.report({
      kind: 'parameter-required',
      effect: 'tightened',
      breaks: !reads,
      pointer,
      text,
      advice: `Always send ${code(after.name)}`,
    })
  }
  if (before.required && !after.required) {
    const text = `${spot.subject} may now be ${reads ? 'missing' : 'left out'}`
    const advice = `Be ready for ${code(after.name)} to be missing`
    spot.report({ kind: 'parameter-optional', effect: 'widened', breaks: reads, pointer, text, advice })
  }
  if (before.style !== after.style || before.explode !== after.explode) compareStyle(spot, before, after)
  new SchemaDiff().run(spot, before.schema, after.schema)
}

/** The way of writing matters to lists and objects alone: a single value is written alike in all. */
function compareStyle(spot: Spot, before: Parameter, after: Parameter): void {
  const isPlain = ({ schema, style }: Parameter): boolean => {
    const { types } = viewOf(schema)
    return !style.includes('/') && types !== undefined && !types.includes('array') && !types.includes('object')
  }
  if (isPlain(before) && isPlain(after)) return
  const words = ({ style, explode }: Parameter): string =>
    style.includes('/') ? code(style) : `${code(style)}${explode ? ', exploded' : ', not exploded'}`
  spot.report({
    kind: 'parameter-style-changed',
    effect: 'changed',
    breaks: true,
    pointer: after.node.pointer,
    before: words(before),
    after: words(after),
    text: `${spot.subject} is now written as ${words(after)}, no longer as ${words(before)}`,
    advice: `${spot.reads ? 'Read' : 'Write'} ${code(after.name)} as ${words(after)}`,
  })
}

/** Compares the headers of a response. Only one that is promised is missed when it goes. */
export function compareHeaders(base: Base, before: SpecNode, after: SpecNode): void {
  const [old, now] = [headersOf(before), headersOf(after)]
  for (const [key, [name, header]] of old) {
    const [, fellow] = now.get(key) ?? []
    const spot = new Spot({ ...base, root: `the header ${code(name)}`, name })
    if (fellow !== undefined) compareHeader(spot, name, header, fellow)
    else {
      spot.report({
        kind: 'header-removed',
        effect: 'removed',
        breaks: base.reads && header.flag('required') === true,
        pointer: header.pointer,
        before: name,
        text: `${spot.subject} is no longer named`,
        advice: `Do not count on ${code(name)}`,
      })
    }
  }
  for (const [key, [name, header]] of now) {
    if (old.has(key)) continue
    const isRequired = header.flag('required') === true
    const manner = isRequired ? 'always there' : 'may be missing'
    new Spot({ ...base, root: `the header ${code(name)}`, name }).report({
      kind: 'header-added',
      effect: 'added',
      breaks: !base.reads && isRequired,
      pointer: header.pointer,
      after: name,
      text: `the header ${code(name)} is new: ${described(viewOf([header.schema() ?? []].flat()))}, ${manner}`,
      advice: `Send ${code(name)}`,
    })
  }
}

function compareHeader(spot: Spot, name: string, before: SpecNode, after: SpecNode): void {
  const [was, is] = [before.flag('required') === true, after.flag('required') === true]
  const { subject, reads } = spot
  const { pointer } = after
  if (!was && is) {
    const advice = `Always send ${code(name)}`
    spot.report({ kind: 'header-required', effect: 'tightened', breaks: !reads, pointer, text: `${subject} is now always there`, advice })
  }
  if (was && !is) {
    const advice = `Be ready for ${code(name)} to be missing`
    spot.report({ kind: 'header-optional', effect: 'widened', breaks: reads, pointer, text: `${subject} may now be missing`, advice })
  }
  new SchemaDiff().run(spot, [before.schema() ?? []].flat(), [after.schema() ?? []].flat())
}
