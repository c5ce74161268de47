import { SpecNode } from '../codegen/document.js'
import { methodsOf } from '../codegen/model.js'
import type { Behaviour, Fate } from './behaviour.js'
import { sourceLine } from './evidence-html.js'
import { escapeHtml } from './html.js'
import { markdown } from './markdown.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** A time that is short to read: `90 s`, `15 min`, `7 h 30 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE || milliseconds % MINUTE !== 0) return `${milliseconds / SECOND} s`
  const [hours, minutes] = [Math.floor(milliseconds / HOUR), (milliseconds % HOUR) / MINUTE]
  return [hours === 0 ? '' : `${hours} h`, minutes === 0 ? '' : `${minutes} min`].filter((part) => part !== '').join(' ')
}

const block = (source: string | undefined): string => markdown(source ?? '').html

const codes = (names: readonly string[]): string => names.map((name) => `<code>${escapeHtml(name)}</code>`).join(', ')

/** The operations by which the events arrive. */
const deliveriesOf = (root: SpecNode): SpecNode[] =>
  (root.get('webhooks')?.entries() ?? []).flatMap(([, item]) => methodsOf(item).map(([, operation]) => operation))

interface Found {
  readonly name: string
  readonly node: SpecNode
}

const isSignature = (name: string): boolean => name.toLowerCase().includes('signature')

/** Whatever is called a signature, with the words that say how it is made: a header of the events, or a property of their bodies. */
function signatures(root: SpecNode): Found[] {
  const found = new Map<string, Found>()
  for (const operation of deliveriesOf(root)) {
    for (const parameter of operation.get('parameters')?.items() ?? []) {
      const name = parameter.text('name') ?? ''
      if (isSignature(name)) found.set(parameter.pointer, { name, node: parameter })
    }
  }
  for (const [schema, node] of root.get('components')?.get('schemas')?.entries() ?? []) {
    for (const [name, property] of node.get('properties')?.entries() ?? []) {
      if (!isSignature(name) || property.text('description') === undefined) continue
      const named = /^\/components\/schemas\/([^/]+)$/.exec(property.pointer)?.[1]
      found.set(property.pointer, { name: named ?? `${schema}.${name}`, node: property })
    }
  }
  // Whole things first, their parts behind them.
  return [...found.values()].sort((a, b) => Number(a.name.includes('.')) - Number(b.name.includes('.')))
}

function signaturesHtml(root: SpecNode): string {
  const found = signatures(root)
  const body =
    found.length === 0
      ? '<p>The contract knows of no signature. What it says of that stands below.</p>'
      : found
          .map(
            ({ name, node }) =>
              `<div class="quote"><h3><code>${escapeHtml(name)}</code></h3>${block(node.text('description'))}${sourceLine(node)}</div>`,
          )
          .join('\n')
  return `<h2 id="signatures">Signatures</h2>\n${body}`
}

/** What the provider says of all its events. */
function wordsHtml(root: SpecNode): string {
  const used = new Set(
    deliveriesOf(root).flatMap(
      (operation) =>
        operation
          .get('tags')
          ?.items()
          .map(({ value }) => value) ?? [],
    ),
  )
  const tags = (root.get('tags')?.items() ?? []).filter((tag) => used.has(tag.text('name')))
  // A tag that says more than a line says how deliveries work.
  const telling = tags.filter((tag) => (tag.text('description') ?? '').includes('\n'))
  if (telling.length === 0) return ''
  return `<h2 id="how-events-arrive">How events arrive</h2>\n${telling.map((tag) => block(tag.text('description'))).join('\n')}`
}

const FATES: Readonly<Record<Fate, string>> = { delivered: 'taken', 'given-up': 'given up', again: 'sent again' }

/** Each status that the contract names for an answer to an event, in its words. */
function answersHtml(root: SpecNode, behaviour: Behaviour | undefined): string {
  const byText = new Map<string, { statuses: Set<string>; node: SpecNode }>()
  for (const operation of deliveriesOf(root)) {
    for (const [status, response] of operation.get('responses')?.entries() ?? []) {
      const text = response.text('description') ?? ''
      const row = byText.get(text) ?? { statuses: new Set<string>(), node: response }
      row.statuses.add(status)
      byText.set(text, row)
    }
  }
  const rows = [...byText].map(
    ([text, { statuses, node }]) => `<tr><td>${codes([...statuses])}</td><td>${block(text)}${sourceLine(node)}</td></tr>`,
  )
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="Answers"><table><thead><tr><th scope="col">Answer</th><th scope="col">What it means</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  const ranges =
    behaviour?.answers.map(({ from, to, fate }) => `<code>${from === to ? from : `${from} – ${to}`}</code> ${FATES[fate]}`) ?? []
  const played = ranges.length === 0 ? '' : `<p>The sandbox plays it so: ${ranges.join(', ')}.</p>`
  return `<h2 id="answers">What to answer</h2>\n${rows.length === 0 ? '' : table}\n${played}`
}

function waitsHtml(waits: readonly number[]): string {
  if (waits.length === 0) return '<p>Not sent again.</p>'
  const total = waits.reduce((sum, wait) => sum + wait, 0)
  const chips = ['at once', ...waits.map((wait) => `+ ${duration(wait)}`), 'given up']
  const sum = `<p>${waits.length + 1} attempts within ${duration(total)}.</p>`
  return `<ol class="waits">${chips.map((chip) => `<li><span>${chip}</span></li>`).join('')}</ol>${sum}`
}

function retriesHtml(behaviour: Behaviour | undefined): string {
  if (behaviour === undefined || behaviour.retries.length === 0) return ''
  const [most, ...others] = behaviour.retries
  const named = others.map(({ events, waits }) => `<h3>${codes(events)}</h3>${waitsHtml(waits)}`)
  const rest = most === undefined ? '' : `<h3>${others.length === 0 ? 'Every event' : 'All other events'}</h3>${waitsHtml(most.waits)}`
  const groups = [...named, rest]
  return `<h2 id="retries">Retries</h2>\n<p>When an attempt fails, the sandbox does what follows. Its clock can be moved, so that a test need not wait.</p>\n${groups.join('\n')}`
}

/** The status that answers one request too many, in the contract's own words. */
function limitHtml(root: SpecNode, behaviour: Behaviour | undefined): string {
  if (behaviour === undefined) return ''
  const { perMinute, status } = behaviour.limit
  const operations = (root.get('paths')?.entries() ?? []).flatMap(([, item]) => methodsOf(item).map(([, operation]) => operation))
  const response = operations.map((operation) => operation.get('responses')?.get(String(status))).find((found) => found !== undefined)
  // By its status alone an answer may mean something else: an older API may have no word for a limit.
  const tells = /limit|minute/i.test(response?.text('description') ?? '')
  const words =
    response === undefined || !tells
      ? '<p>The contract itself says nothing of a limit.</p>'
      : `<div class="quote"><h3>Status <code>${status}</code></h3>${block(response.text('description'))}${sourceLine(response)}</div>`
  return `<h2 id="rate-limit">Rate limit</h2>\n<p>${perMinute} requests a minute over all operations, as the sandbox counts them when it is told to.</p>\n${words}`
}

/** Signatures, answers, retries and the rate limit of a contract: from its spec, and from the rules of its sandbox. */
export function deliveriesHtml(document: object, behaviour: Behaviour | undefined): string {
  const root = SpecNode.root(document)
  const deliveries =
    deliveriesOf(root).length === 0
      ? ''
      : [signaturesHtml(root), wordsHtml(root), answersHtml(root, behaviour), retriesHtml(behaviour)].join('\n')
  return `${deliveries}\n${limitHtml(root, behaviour)}`
}
