import type { SpecNode } from '../codegen/document.js'
import type { Evidence } from '../contract/index.js'
import { prose } from './html.js'
import { EVIDENCE } from './statements.js'

/** What each word means to a reader. */
export const MEANING: Readonly<Record<Evidence, string>> = {
  documented: 'the provider’s own document says so',
  recorded: 'it was seen in real traffic',
  inferred: 'it is concluded from other facts: do not build on it',
}

export const badgeHtml = (evidence: Evidence, text: string = evidence): string =>
  `<span class="evidence-badge evidence-${evidence}">${text}</span>`

const isEvidence = (word: string | undefined): word is Evidence => EVIDENCE.some((known) => known === word)

/** The badge of a place of the document, or nothing where it states nothing. */
export function badgeOf(node: SpecNode): string {
  const word = node.text('x-evidence')
  return isEvidence(word) ? badgeHtml(word) : ''
}

/** The line that says where a place of the document is known from, or nothing where it states nothing. */
export function sourceLine(node: SpecNode): string {
  const badge = badgeOf(node)
  return badge === '' ? '' : `<small class="evidence">${badge} ${prose((node.text('x-source') ?? '').replace(/\s+/g, ' ').trim())}</small>`
}

/** The words, explained. */
export const legendHtml = (): string =>
  `<dl class="words">${EVIDENCE.map((kind) => `<dt>${badgeHtml(kind)}</dt><dd>${MEANING[kind]}</dd>`).join('')}</dl>`

/** The shares as one bar. The words below it say the same, so it is hidden from screen readers. */
export function sharesHtml(evidence: Readonly<Record<Evidence, number>>): string {
  const total = EVIDENCE.reduce((sum, kind) => sum + evidence[kind], 0)
  if (total === 0) return ''
  let x = 0
  const parts = EVIDENCE.map((kind) => {
    const width = (100 * evidence[kind]) / total
    const part = `<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="1"/>`
    x += width
    return part
  })
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>
<ul class="shares" aria-label="Statements by evidence">${EVIDENCE.map((kind) => `<li class="evidence-badge evidence-${kind}">${evidence[kind]} ${kind}</li>`).join('')}</ul>`
}

const number = (count: number, one: string, many: string): string => `<div><dt>${count === 1 ? one : many}</dt><dd>${count}</dd></div>`

/** How much a contract has. */
export const numbersHtml = ({ operations, statuses, events }: { operations: number; statuses: number; events: number }): string =>
  `<dl class="numbers">${number(operations, 'operation', 'operations')}${number(statuses, 'status', 'statuses')}${number(events, 'event', 'events')}</dl>`
