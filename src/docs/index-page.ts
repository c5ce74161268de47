import type { Evidence } from '../contract/index.js'
import { escapeHtml } from './html.js'
import { hashOf } from './seal.js'
import { EVIDENCE } from './statements.js'
import { INDEX_CSS } from './styles.js'
import type { ChangesLink } from './succession.js'
import type { Summary } from './summary.js'

/** A contract on the index page, with the files beside it. */
export interface Entry {
  readonly summary: Summary
  readonly page: string
  readonly yaml: string
  /** The pages that tell what changed from it, or to it. */
  readonly changes?: readonly ChangesLink[]
}

const MEANING: Readonly<Record<Evidence, string>> = {
  documented: 'the provider’s own document says so',
  recorded: 'it was seen in real traffic',
  inferred: 'it is concluded from other facts: do not build on it',
}

const badge = (evidence: Evidence): string => `<span class="evidence-badge evidence-${evidence}">${evidence}</span>`

const number = (count: number, one: string, many: string): string => `<div><dt>${count === 1 ? one : many}</dt><dd>${count}</dd></div>`

/** The shares as one bar. The words below it say the same, so it is hidden from screen readers. */
function bar(evidence: Readonly<Record<Evidence, number>>): string {
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

const changesLink = ({ page, label }: ChangesLink): string =>
  `<a href="${escapeHtml(page)}" aria-label="${escapeHtml(label)}">What changed</a>`

function card({ summary, page, yaml, changes = [] }: Entry): string {
  const { id, title, version, about, operations, events, statuses, evidence } = summary
  return `<li class="card">
<h2><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></h2>
<p class="meta"><code>${escapeHtml(id)}</code>, version ${escapeHtml(version)}</p>
<p>${escapeHtml(about)}</p>
<dl class="numbers">${number(operations, 'operation', 'operations')}${number(statuses, 'status', 'statuses')}${number(events, 'event', 'events')}</dl>
${bar(evidence)}
<p class="links"><a href="${escapeHtml(page)}" aria-label="Reference of ${escapeHtml(title)}">Reference</a>${changes.map(changesLink).join('')}<a href="${escapeHtml(yaml)}" aria-label="${escapeHtml(title)}: OpenAPI as YAML">OpenAPI as YAML</a></p>
</li>`
}

/** The page that leads to all others. It has no script, and loads nothing. */
export function indexPage(entries: readonly Entry[]): string {
  const policy = `default-src 'none'; style-src ${hashOf(INDEX_CSS)}; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Webhook contracts</title>
<link rel="icon" href="data:,">
<style>${INDEX_CSS}</style>
</head>
<body>
<header>
<h1>Webhook contracts</h1>
<p>OpenAPI contracts of what webhook APIs really do: the operations that manage webhooks, the statuses that these answer with, and the
events that are then delivered. Every statement says where it comes from:</p>
<dl class="words">${EVIDENCE.map((kind) => `<dt>${badge(kind)}</dt><dd>${MEANING[kind]}</dd>`).join('')}</dl>
</header>
<main>
<ul class="cards">
${entries.map(card).join('\n')}
</ul>
</main>
<footer>These pages load nothing from anywhere, and can be read from a disk.</footer>
</body>
</html>
`
}
