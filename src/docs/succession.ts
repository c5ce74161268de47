import { isObject } from '../codegen/document.js'
import type { DocsSource } from './build.js'

/** A contract, and the one that took its place. */
export interface Succession {
  readonly from: DocsSource
  readonly to: DocsSource
  /** The file of the page that tells what changed. */
  readonly page: string
}

/** The id of the contract that took the place of this one, which `info.x-succeeded-by` names. */
function successorOf({ document }: DocsSource): unknown {
  const info = isObject(document) ? document['info'] : undefined
  return isObject(info) ? info['x-succeeded-by'] : undefined
}

/** The contracts of which the successor is among these too, in their order. */
export function successionsOf(sources: readonly DocsSource[]): Succession[] {
  return sources.flatMap((from) => {
    const id = successorOf(from)
    const to = sources.find(({ contract }) => contract.id === id)
    return to === undefined || to === from ? [] : [{ from, to, page: `changes-${from.contract.id}-${to.contract.id}.html` }]
  })
}

/** A link to such a page. */
export interface ChangesLink {
  readonly page: string
  /** Tells it from the links to other pages. */
  readonly label: string
}

/** The pages that tell what changed from this contract, or to it. */
export const linksOf = (successions: readonly Succession[], id: string): ChangesLink[] =>
  successions
    .filter(({ from, to }) => from.contract.id === id || to.contract.id === id)
    .map(({ from, to, page }) => ({ page, label: `What changed from ${from.contract.title} to ${to.contract.title}` }))
