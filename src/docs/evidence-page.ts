import type { Evidence } from '../contract/index.js'
import type { DocsSource } from './build.js'
import { badgeHtml, legendHtml, sharesHtml } from './evidence-html.js'
import { escapeHtml, prose } from './html.js'
import type { Page } from './shell.js'
import { contractFiles } from './site.js'
import { countEvidence, statedPlaces } from './statements.js'

/** Keys that say nothing to a reader of a place. */
const QUIET: ReadonlySet<string> = new Set([
  'paths',
  'components',
  'content',
  'requestBody',
  'properties',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'schema',
])

/** Chapters of the document, as one of their things is called. */
const ONE: Readonly<Record<string, string>> = {
  webhooks: 'event',
  schemas: 'schema',
  responses: 'answer',
  headers: 'header',
  parameters: 'parameter',
  examples: 'example',
  securitySchemes: 'security scheme',
  servers: 'server',
}

/** A place in words: `schema Webhook, url`. */
export function placeWords(path: readonly string[]): string {
  const words: string[] = []
  for (let i = 0; i < path.length; i++) {
    const key = path[i] ?? ''
    const next = path[i + 1]
    const one = Object.hasOwn(ONE, key) ? ONE[key] : undefined
    // Behind `properties` stands the name of a property, whatever it is.
    const isName = path[i - 1] === 'properties'
    if (one !== undefined && !isName && next !== undefined) {
      words.push(`${one} \`${one === 'server' ? Number(next) + 1 : next}\``)
      i++
    } else if (isName) words.push(`\`${key}\``)
    else if (key.startsWith('/') || !QUIET.has(key))
      words.push(/^(?:get|put|post|patch|delete)$/.test(key) ? key.toUpperCase() : `\`${key}\``)
  }
  return words.join(', ')
}

interface Source {
  readonly evidence: Evidence
  readonly source: string
  readonly places: string[]
}

/** The sources, the ones on which most rests first. */
function sourcesOf(document: object): Source[] {
  const sources = new Map<string, Source>()
  for (const { path, statement } of statedPlaces(document)) {
    const source = statement.source.replace(/\s+/g, ' ').trim()
    const key = `${statement.evidence} ${source}`
    const row = sources.get(key) ?? { evidence: statement.evidence, source, places: [] }
    row.places.push(placeWords(path))
    sources.set(key, row)
  }
  return [...sources.values()].sort((a, b) => b.places.length - a.places.length || (a.source < b.source ? -1 : 1))
}

function placesHtml(places: readonly string[]): string {
  const list = `<ul class="places">${places.map((place) => `<li>${prose(place)}</li>`).join('')}</ul>`
  return places.length <= 2 ? list : `<details><summary>${places.length} places</summary>${list}</details>`
}

/** The page that names every source of a contract, and what rests on it. */
export function evidencePage({ contract, document }: DocsSource): Page {
  const files = contractFiles(contract.id)
  const sources = sourcesOf(document)
  const rows = sources.map(
    ({ evidence, source, places }) =>
      `<tr><td>${prose(source === '' ? 'No source is given.' : source)}</td><td>${badgeHtml(evidence)}</td><td>${placesHtml(places)}</td></tr>`,
  )
  const main = `<p class="crumbs"><a href="${files.overview}">${escapeHtml(contract.title)}</a></p>
<h1>Evidence</h1>
<p class="lead">Why the contract says what it says: each statement has a source, and a word for how far it can be trusted.</p>
${legendHtml()}
${sharesHtml(countEvidence(document))}
<h2 id="sources">Sources</h2>
<div class="scroll sources" tabindex="0" role="region" aria-label="Sources"><table><thead><tr><th scope="col">Source</th><th scope="col">Evidence</th><th scope="col">What rests on it</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  const headings = [{ depth: 2, id: 'sources', text: 'Sources', below: sources.map(({ source }) => source).join(' ') }]
  return {
    file: files.evidence,
    title: `Evidence of ${contract.title}`,
    about: `The sources of ${contract.title}.`,
    main,
    headings,
    layout: 'wide',
  }
}
