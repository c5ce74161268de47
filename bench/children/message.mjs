// What each of these programs is given: the schema and a valid event as texts, made before the clock starts.
import { readFileSync } from 'node:fs'

const document = JSON.parse(readFileSync(new URL('../../generated/mailgun/openapi.json', import.meta.url), 'utf8'))
const { value } = Object.values(document.components.examples).find((example) => example.value?.['event-data']?.event === 'clicked')
export const text = JSON.stringify(value)

/** @param {unknown} at */
const plain = (at) => {
  if (Array.isArray(at)) return at.map(plain)
  if (typeof at !== 'object' || at === null) return at
  const entries = Object.entries(at).filter(([key]) => !key.startsWith('x-') && key !== 'example' && key !== 'examples')
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === '$ref' ? inner.replace('#/components/schemas/', '#/$defs/') : plain(inner)]),
  )
}

const needed = new Set()
const need = (name) => {
  if (needed.has(name)) return
  needed.add(name)
  for (const [, other] of JSON.stringify(document.components.schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) need(other)
}
need('ClickedEvent')
export const schema = JSON.stringify({
  $ref: '#/$defs/ClickedEvent',
  $defs: Object.fromEntries([...needed].map((name) => [name, plain(document.components.schemas[name])])),
})
export const documentText = JSON.stringify(document)

/** Prints how long it took, if the verdict was a yes. */
export function done(started, valid) {
  const ms = performance.now() - started
  if (valid !== true) throw new Error('a valid message was refused')
  console.log(ms)
}
