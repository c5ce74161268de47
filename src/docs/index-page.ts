import { legendHtml, numbersHtml, sharesHtml } from './evidence-html.js'
import { escapeHtml } from './html.js'
import { inlineMarkdown, plainText } from './markdown.js'
import type { Page } from './shell.js'
import { contractFiles, FILES } from './site.js'
import { EVIDENCE } from './statements.js'
import type { ChangesLink } from './succession.js'
import type { Summary } from './summary.js'
import { readText, type Text } from './texts.js'

/** A contract on the start page. */
export interface Entry {
  readonly summary: Summary
  /** The pages that tell what changed from it, or to it. */
  readonly changes?: readonly ChangesLink[]
}

const changesLink = ({ page, label }: ChangesLink): string =>
  ` · <a href="${escapeHtml(page)}" aria-label="${escapeHtml(label)}">What changed</a>`

function contractHtml({ summary, changes = [] }: Entry): string {
  const { id, title, version, about } = summary
  const { overview, reference } = contractFiles(id)
  return `<li>
<div>
<h3><a href="${escapeHtml(overview)}">${escapeHtml(title)}</a></h3>
<p>${inlineMarkdown(about)}</p>
<p class="meta"><code>${escapeHtml(id)}</code>, version ${escapeHtml(version)} · <a href="${escapeHtml(reference)}" aria-label="Reference of ${escapeHtml(title)}">Reference</a>${changes.map(changesLink).join('')}</p>
</div>
${numbersHtml(summary)}
<div>${sharesHtml(summary.evidence)}</div>
</li>`
}

/** What the site says of itself when nobody wrote a start page. */
const PLAIN_HERO = `<h1>Webhook contracts</h1>
<p>OpenAPI contracts of what webhook APIs really do: the operations that manage webhooks, the statuses that these answer with, and the
events that are then delivered.</p>`

interface Parts {
  readonly hero: string
  /** What has code in it, each with its words on one side and its code on the other. */
  readonly steps: string
  /** What has none, and stands behind the contracts. */
  readonly rest: string
}

/** The parts of the start page, by its second headings. */
function partsOf(html: string): Parts {
  const [hero = '', ...sections] = html.split(/(?=<h2\b)/)
  const steps: string[] = []
  const rest: string[] = []
  for (const section of sections) {
    const codes = section.match(/<figure class="code">[\s\S]*?<\/figure>/g) ?? []
    const words = codes.reduce((left, code) => left.replace(code, () => ''), section)
    if (codes.length === 0) rest.push(`<section class="plain">${section}</section>`)
    else steps.push(`<section class="step"><div>${words}</div><div>${codes.join('')}</div></section>`)
  }
  return { hero, steps: steps.join('\n'), rest: rest.join('\n') }
}

/** How much there is of everything, over all contracts. */
function totalsHtml(entries: readonly Entry[]): string {
  const summaries = entries.map(({ summary }) => summary)
  if (summaries.length < 2) return ''
  const sum = (count: (summary: Summary) => number): number => summaries.reduce((total, summary) => total + count(summary), 0)
  const evidence = {
    documented: sum((s) => s.evidence.documented),
    recorded: sum((s) => s.evidence.recorded),
    inferred: sum((s) => s.evidence.inferred),
  }
  const numbers = { operations: sum((s) => s.operations), statuses: sum((s) => s.statuses), events: sum((s) => s.events) }
  const statements = EVIDENCE.reduce((total, kind) => total + evidence[kind], 0)
  return `<aside class="totals" aria-labelledby="totals">
<h2 id="totals">${summaries.length} contracts</h2>
${numbersHtml(numbers)}
<p>${statements} statements, and where each comes from:</p>
${sharesHtml(evidence)}
${legendHtml()}
</aside>`
}

export interface IndexOptions {
  /** What stands above the contracts. */
  readonly start?: Text | undefined
  readonly files: ReadonlyMap<string, string>
  /** The first page of the guide, if there is one. */
  readonly guide?: string | undefined
}

/** The page that leads to all others. */
export function indexPage(entries: readonly Entry[], { start, files, guide }: IndexOptions): Page {
  const read = start === undefined ? undefined : readText(start, files)
  const { hero, steps, rest } = read === undefined ? { hero: PLAIN_HERO, steps: '', rest: '' } : partsOf(read.html)
  const doors =
    guide === undefined
      ? ''
      : `<ul class="doors"><li><a href="${escapeHtml(guide)}">Read the guide</a></li><li><a href="#contracts">See the contracts</a></li></ul>`
  const main = `<header class="hero"><div>${hero}${doors}</div>${totalsHtml(entries)}</header>
${steps}
<section class="plain">
<h2 id="contracts">The contracts</h2>
<p>What each is about, how much it has, and how far it can be trusted.</p>
<ul class="contracts">
${entries.map(contractHtml).join('\n')}
</ul>
</section>
${rest}`
  return {
    file: FILES.index,
    title: read?.title ?? 'Webhook contracts',
    about: read?.about ?? plainText(PLAIN_HERO.replace(/<h1>.*<\/h1>/, '')),
    main,
    headings: read?.headings ?? [],
    layout: 'start',
  }
}
