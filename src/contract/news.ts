import type { Findings } from './findings.js'
import { describe, pointerToken, quote } from './text.js'
import type { Contract, Place, Shape } from './types.js'
import { resolveShape } from './values.js'

/** Is it another value of an open list? One of another type (the null beside a list of names) is none of the list. */
const isNew = (data: unknown, { known, secret }: Shape): boolean =>
  known !== undefined && secret !== true && !known.includes(data) && known.some((value) => typeof value === typeof data)

/** Whether a shape tells of what is in a value, so that there could be something else in it. */
const says = ({ ref, known, properties, items, rest }: Shape): boolean =>
  ref !== undefined || known !== undefined || properties !== undefined || items !== undefined || rest !== undefined

/**
 * Finds what a message has and its contract does not name: new properties, and new values of open lists. Goes only as deep as the
 * shape does, so that no nesting from outside can exhaust the stack.
 */
export function findNews(data: unknown, shape: Shape, place: Place, findings: Findings, shapes: Contract['shapes'], pointer = ''): void {
  const at = resolveShape(shape, shapes)
  if (typeof data !== 'object' || data === null) {
    if (isNew(data, at))
      findings.notice(place, 'newValue', describe(data), `${describe(data)} is a value that the contract does not name`, pointer)
    return
  }
  if (pointer.length > 2000) return
  if (Array.isArray(data)) {
    const { items } = at
    for (let i = 0; items !== undefined && i < data.length && !findings.full; i++) {
      findNews(data[i], items, place, findings, shapes, `${pointer}/${i}`)
    }
    return
  }
  if (at.properties === undefined && at.rest === undefined) return // the schema says nothing of an object's properties
  for (const [key, value] of Object.entries(data)) {
    if (findings.full) return
    const known = at.properties !== undefined && Object.hasOwn(at.properties, key) ? at.properties[key] : at.rest
    if (typeof known === 'object') {
      // Most properties are plain texts and numbers: nothing is built for those.
      if (says(known)) findNews(value, known, place, findings, shapes, `${pointer}/${pointerToken(key)}`)
    } else if (known === undefined) {
      const what = `property ${quote(key)}`
      findings.notice(place, 'newProperty', what, `${what} is not in the contract`, `${pointer}/${pointerToken(key)}`)
    }
  }
}
