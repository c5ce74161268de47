import { SpecNode } from '../codegen/document.js'
import { methodsOf } from '../codegen/model.js'
import type { DocsSource } from './build.js'
import { headingsIn } from './contract-page.js'
import { sourceLine } from './evidence-html.js'
import { codeBlock } from './highlight.js'
import { escapeHtml } from './html.js'
import { inlineMarkdown, markdown, slug } from './markdown.js'
import { referenceLink } from './reference-link.js'
import type { Page } from './shell.js'
import { contractFiles } from './site.js'

/** So many payloads can be read one below the other. More are opened one by one. */
const MAX_OPEN = 30

/** The ids of the events on their page, by name. */
export function eventAnchors(document: object): ReadonlyMap<string, string> {
  const taken = new Set(['menu', 'main'])
  const names = (SpecNode.root(document).get('webhooks')?.entries() ?? []).map(([name]) => name)
  return new Map(names.map((name) => [name, slug(name, taken)]))
}

/** The examples of a body or of a parameter that holds the event, each with its media type. */
function examplesOf(operation: SpecNode): { readonly type: string; readonly example: SpecNode }[] {
  const places = [operation.get('requestBody'), ...(operation.get('parameters')?.items() ?? [])]
  const media = places.flatMap((place) => place?.get('content')?.entries() ?? [])
  return media.flatMap(([type, content]) => (content.get('examples')?.entries() ?? []).map(([, example]) => ({ type, example })))
}

/** Examples that more than one media type has are shown once, with all of these. */
function exampleHtml(operation: SpecNode, open: boolean): string {
  const byValue = new Map<string, { types: string[]; example: SpecNode }>()
  for (const { type, example } of examplesOf(operation)) {
    const text = JSON.stringify(example.get('value')?.value, null, 2)
    const row = byValue.get(text) ?? { types: [], example }
    row.types.push(type)
    byValue.set(text, row)
  }
  return [...byValue]
    .map(([text, { types, example }], i) => {
      const about = example.text('summary') ?? 'Payload'
      return `<details${open && i === 0 ? ' open' : ''}><summary>${escapeHtml(about)}</summary>${sourceLine(example)}${codeBlock(text, 'json', types.join(', '))}</details>`
    })
    .join('\n')
}

interface EventOptions {
  readonly id: string
  readonly reference: string
  /** Whether its first payload is open. */
  readonly open: boolean
  readonly depth: 2 | 3
}

function eventHtml(name: string, item: SpecNode, { id, reference, open, depth }: EventOptions): string {
  const [first, ...others] = methodsOf(item)
  if (first === undefined) return ''
  const [method, operation] = first
  const how = others.length === 0 ? '' : `<p>Comes by ${[method, ...others.map(([other]) => other)].join(' or by ')}.</p>`
  return `<section class="event" aria-labelledby="${id}">
<h${depth} id="${id}"><code>${escapeHtml(name)}</code></h${depth}>
<p><b>${inlineMarkdown(operation.text('summary') ?? '')}.</b></p>
${markdown(operation.text('description') ?? '').html}${how}
${sourceLine(operation)}
${exampleHtml(operation, open)}
<p><a href="${escapeHtml(referenceLink(reference, operation))}" aria-label="Every field of ${escapeHtml(name)}">Every field</a></p>
</section>`
}

/** The page that shows each event of a contract with its payloads. */
export function eventsPage({ contract, document }: DocsSource, anchors: ReadonlyMap<string, string>): Page {
  const root = SpecNode.root(document)
  const files = contractFiles(contract.id)
  const events = root.get('webhooks')?.entries() ?? []
  const byTag = new Map<string, [string, SpecNode][]>()
  for (const [name, item] of events) {
    const tag = String(methodsOf(item)[0]?.[1].get('tags')?.items()[0]?.value ?? 'Events')
    byTag.set(tag, [...(byTag.get(tag) ?? []), [name, item]])
  }
  const taken = new Set(anchors.values())
  const abouts = new Map((root.get('tags')?.items() ?? []).map((tag) => [tag.text('name'), tag.text('description')]))
  const open = events.length <= MAX_OPEN
  const depth = byTag.size > 1 ? 3 : 2
  const sections = [...byTag].map(([tag, ofTag]) => {
    const htmls = ofTag.map(([name, item]) =>
      eventHtml(name, item, { id: anchors.get(name) ?? '', reference: files.reference, open, depth }),
    )
    // A single group is what the whole page is about; its words stand on the page of the contract.
    const heading =
      depth === 2 ? '' : `<h2 id="${slug(`about ${tag}`, taken)}">${escapeHtml(tag)}</h2>\n${markdown(abouts.get(tag) ?? '').html}\n`
    return heading + htmls.join('\n')
  })
  const main = `<p class="crumbs"><a href="${files.overview}">${escapeHtml(contract.title)}</a></p>
<h1>Events</h1>
<p class="lead">What is delivered to your URL: ${events.length} ${events.length === 1 ? 'event' : 'events'}. Signatures, answers and retries stand on <a href="${files.overview}#signatures">the page of the contract</a>.</p>
${sections.join('\n')}`
  return {
    file: files.events,
    title: `Events of ${contract.title}`,
    about: `The events of ${contract.title}, with their payloads.`,
    main,
    headings: headingsIn(main).filter(({ depth }) => depth === 2),
  }
}
