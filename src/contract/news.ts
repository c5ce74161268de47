import type { Findings } from './findings.js'
import { describe, pointerToken, quote } from './text.js'
import type { Contract, Place, Shape } from './types.js'
import { resolveShape } from './values.js'

/**
 * Finds what a message has and its contract does not name: new properties, and new values of open lists. Goes only as deep as the
 * shape does, so that no nesting from outside can exhaust the stack.
 */
export function findNews(data: unknown, shape: Shape, place: Place, findings: Findings, shapes: Contract['shapes'], pointer = ''): void {
  if (typeof data !== 'object' || data === null) {
    const { known } = resolveShape(shape, shapes)
    if (known !== undefined && data !== undefined && !known.includes(data)) {
      findings.notice(place, 'newValue', describe(data), `${describe(data)} is a value that the contract does not name`, pointer)
    }
    return
  }
  if (pointer.length > 2000) return
  const at = resolveShape(shape, shapes)
  if (Array.isArray(data)) {
    const { items } = at
    if (items === undefined) return
    for (const [i, item] of data.entries()) findNews(item, items, place, findings, shapes, `${pointer}/${i}`)
    return
  }
  if (at.properties === undefined && at.rest === undefined) return // the schema says nothing of an object's properties
  for (const [key, value] of Object.entries(data)) {
    const below = `${pointer}/${pointerToken(key)}`
    const known = at.properties !== undefined && Object.hasOwn(at.properties, key) ? at.properties[key] : undefined
    if (known !== undefined) findNews(value, known, place, findings, shapes, below)
    else if (typeof at.rest === 'object') findNews(value, at.rest, place, findings, shapes, below)
    else if (at.rest === undefined) {
      findings.notice(place, 'newProperty', `property ${quote(key)}`, `property ${quote(key)} is not in the contract`, below)
    }
  }
}
