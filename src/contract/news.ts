import type { Findings } from './findings.js'
import { describe, pointerToken, quote } from './text.js'
import type { Contract, Place, Shape } from './types.js'
import { resolveShape } from './values.js'

/** Is it another value of an open list? One of another type (the null beside a list of names) is none of the list. */
const isNew = (data: unknown, { known, secret }: Shape): boolean =>
  known !== undefined && secret !== true && !known.includes(data) && known.some((value) => typeof value === typeof data)

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
    const below = `${pointer}/${pointerToken(key)}`
    const known = at.properties !== undefined && Object.hasOwn(at.properties, key) ? at.properties[key] : undefined
    if (known !== undefined) findNews(value, known, place, findings, shapes, below)
    else if (typeof at.rest === 'object') findNews(value, at.rest, place, findings, shapes, below)
    else if (at.rest === undefined) {
      findings.notice(place, 'newProperty', `property ${quote(key)}`, `property ${quote(key)} is not in the contract`, below)
    }
  }
}
