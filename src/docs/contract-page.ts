import { isObject, SpecNode } from '../codegen/document.js'
import { methodsOf } from '../codegen/model.js'
import type { DocsSource } from './build.js'
import { deliveriesHtml } from './deliveries-html.js'
import { badgeOf, numbersHtml, sharesHtml, sourceLine } from './evidence-html.js'
import { escapeHtml, prose } from './html.js'
import { type Heading, inlineMarkdown, markdown, plainText } from './markdown.js'
import { referenceLink } from './reference-link.js'
import type { Page } from './shell.js'
import { contractFiles } from './site.js'
import type { ChangesLink } from './succession.js'
import type { Summary } from './summary.js'

const table = (label: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`

const cells = (values: readonly string[]): string => `<tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`

function serversHtml(root: SpecNode): string {
  const servers = root.get('servers')?.items() ?? []
  if (servers.length === 0) return ''
  const regions = servers.some((server) => server.text('x-region') !== undefined)
  const rows = servers.map((server) => {
    const region = server.text('x-region')
    const about = `${prose(server.text('description') ?? '')}${sourceLine(server)}`
    return cells([
      `<code>${escapeHtml(server.text('url') ?? '')}</code>`,
      ...(regions ? [region === undefined ? '' : `<code>${escapeHtml(region)}</code>`] : []),
      about,
    ])
  })
  return `<h2 id="servers">${regions ? 'Servers and regions' : 'Server'}</h2>\n${table('Servers', ['Address', ...(regions ? ['Region'] : []), 'About'], rows)}`
}

/** The options of `createClient` and the variables of the environment that make up a credential. */
function credentialsHtml(scheme: SpecNode): string {
  const parts = (scheme.get('x-credentials')?.entries() ?? []).map(([part, from]) => {
    const option = from.text('option')
    const variable = from.text('env')
    const constant = isObject(from.value) ? from.value['const'] : undefined
    const value = option === undefined ? `always <code>${escapeHtml(String(constant))}</code>` : `option <code>${escapeHtml(option)}</code>`
    return cells([escapeHtml(part), value, variable === undefined ? '' : `<code>${escapeHtml(variable)}</code>`])
  })
  return parts.length === 0 ? '' : table('Credentials', ['Part', 'Of the client', 'Of the environment'], parts)
}

function securityHtml(root: SpecNode): string {
  const schemes = root.get('components')?.get('securitySchemes')?.entries() ?? []
  if (schemes.length === 0) return ''
  const blocks = schemes.map(([name, scheme]) => {
    const title = schemes.length === 1 ? '' : `<h3><code>${escapeHtml(name)}</code></h3>`
    return `${title}${markdown(scheme.text('description') ?? '').html}${sourceLine(scheme)}${credentialsHtml(scheme)}`
  })
  return `<h2 id="authentication">Authentication</h2>\n${blocks.join('\n')}`
}

function operationsHtml(root: SpecNode, reference: string): string {
  const rows = (root.get('paths')?.entries() ?? []).flatMap(([path, item]) =>
    methodsOf(item).map(([method, operation]) => {
      const name = operation.text('operationId') ?? `${method} ${path}`
      const statuses = (operation.get('responses')?.entries() ?? []).map(([status]) => escapeHtml(status))
      const link = `<a href="${escapeHtml(referenceLink(reference, operation))}"><code>${escapeHtml(name)}</code></a>`
      const request = `<code class="request">${method.toUpperCase()} ${escapeHtml(path)}</code>`
      return cells([`${link} ${badgeOf(operation)}<br>${prose(operation.text('summary') ?? '')}<br>${request}`, statuses.join(' ')])
    }),
  )
  return rows.length === 0 ? '' : `<h2 id="operations">Operations</h2>\n${table('Operations', ['Operation', 'Statuses'], rows)}`
}

function eventsHtml(root: SpecNode, file: string, anchors: ReadonlyMap<string, string>): string {
  const names = (root.get('webhooks')?.entries() ?? []).map(([name]) => name)
  if (names.length === 0) return ''
  const items = names.map(
    (name) => `<li><a href="${escapeHtml(file)}#${anchors.get(name) ?? ''}"><code>${escapeHtml(name)}</code></a></li>`,
  )
  return `<h2 id="events">Events</h2>\n<ul class="chips">${items.join('')}</ul>`
}

/** The second headings of a page that was put together by hand. */
export const headingsIn = (html: string): Heading[] =>
  [...html.matchAll(/<h([23]) id="([^"]+)">([\s\S]*?)<\/h\1>([\s\S]*?)(?=<h[23]\b|$)/g)].map(
    ([, depth, id = '', text = '', below = '']) => ({
      depth: Number(depth),
      id,
      text: plainText(text.replace(/<a class="anchor"[\s\S]*?<\/a>/, '')),
      below: plainText(below.replace(/<(pre|figcaption)\b[\s\S]*?<\/\1>/g, ' ').replace(/<\/(?:td|li|p|dt|dd)>/g, ' ')),
    }),
  )

const doorHtml = ([file, label, name]: readonly [string, string, string?]): string =>
  `<li><a href="${escapeHtml(file)}"${name === undefined ? '' : ` aria-label="${escapeHtml(name)}"`}>${escapeHtml(label)}</a></li>`

export interface OverviewOptions {
  readonly summary: Summary
  readonly changes: readonly ChangesLink[]
  /** The ids of the events on their page, by name. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The page that tells what a contract is about: all that one should know before the first call. */
export function contractOverview({ contract, document, behaviour }: DocsSource, { summary, changes, anchors }: OverviewOptions): Page {
  const root = SpecNode.root(document)
  const files = contractFiles(contract.id)
  const description = root.get('info')?.text('description') ?? ''
  // The legacy contracts have it as their first paragraph too.
  const more = description.trim() === summary.about ? '' : markdown(description).html
  const doors: readonly (readonly [string, string, string?])[] = [
    [files.reference, 'Reference'],
    ...(summary.events === 0 ? [] : [[files.events, 'Events'] as const]),
    [files.evidence, 'Evidence'],
    ...changes.map(({ page, label }) => [page, 'What changed', label] as const),
    [files.yaml, 'OpenAPI as YAML'],
  ]
  const main = `<header>
<p class="crumbs"><code>${escapeHtml(contract.id)}</code>, version ${escapeHtml(contract.version)}</p>
<h1>${escapeHtml(contract.title)}</h1>
<p class="lead">${inlineMarkdown(summary.about)}</p>
${numbersHtml(summary)}
${sharesHtml(summary.evidence)}
<ul class="doors">${doors.map(doorHtml).join('')}</ul>
</header>
${more === '' ? '' : `<h2 id="in-short">In short</h2>\n${more}`}
${serversHtml(root)}
${securityHtml(root)}
${operationsHtml(root, files.reference)}
${eventsHtml(root, files.events, anchors)}
${deliveriesHtml(document, behaviour)}`
  return { file: files.overview, title: contract.title, about: plainText(inlineMarkdown(summary.about)), main, headings: headingsIn(main) }
}
