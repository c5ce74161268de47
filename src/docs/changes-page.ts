import { type Change, diff, type Party } from '../diff/diff.js'
import { breaking, type Group, grouped, type Owner, ownersOf } from '../diff/group.js'
import { headingsIn } from './contract-page.js'
import { escapeHtml, prose } from './html.js'
import type { Page } from './shell.js'
import { contractFiles } from './site.js'
import type { Succession } from './succession.js'

interface Section {
  readonly party: Party | undefined
  readonly id: string
  readonly title: string
  readonly about: string
  readonly none: string
}

const SECTIONS: readonly Section[] = [
  {
    party: 'caller',
    id: 'callers',
    title: 'Breaks code that calls the operations',
    about: 'Code that sends the requests of old, or counts on the answers of old, must change.',
    none: 'Nothing: code that calls the operations of old goes on as it is.',
  },
  {
    party: 'receiver',
    id: 'receivers',
    title: 'Breaks code that receives the events',
    about: 'Code that waits for the deliveries of old must change.',
    none: 'Nothing: code that receives the events of old goes on as it is.',
  },
  {
    party: undefined,
    id: 'others',
    title: 'Breaks nobody',
    about: 'What else is there now, or is no longer there. Code may stay as it is.',
    none: 'Nothing else changed.',
  },
]

/** Operations and events with the same places stand in one line. */
function ownersHtml(owners: readonly Owner[]): string {
  const byPlaces = new Map<string, string[]>()
  for (const { name, places } of owners) {
    const key = places.map(prose).join(', ')
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), ...(name === undefined ? [] : [`<code>${escapeHtml(name)}</code>`])])
  }
  const lines = [...byPlaces].map(([places, names]) => [names.join(', '), places].filter((part) => part !== '').join(': '))
  return `<ul class="where" aria-label="Where">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
}

function groupHtml({ text, advice, wheres }: Group): string {
  const todo = advice === undefined ? '' : `<p class="todo"><b>In your code:</b> ${prose(advice)}</p>`
  return `<li><p>${prose(text)}</p>${todo}${ownersHtml(ownersOf(wheres))}</li>`
}

function sectionHtml({ party, id, title, about, none }: Section, groups: readonly Group[]): string {
  const body =
    groups.length === 0
      ? `<p>${none}</p>`
      : `<p>${about}</p>\n<ol class="changes${party === undefined ? '' : ' breaking'}">\n${groups.map(groupHtml).join('\n')}\n</ol>`
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>`
}

/** How many things there are to do, with a link to each kind. */
function countsHtml(sections: readonly (readonly [Section, readonly Group[]])[]): string {
  const items = sections.map(([{ id, title }, { length }]) => `<div><dt><a href="#${id}">${title}</a></dt><dd>${length}</dd></div>`)
  return `<dl class="numbers">${items.join('')}</dl>`
}

/**
 * The page that tells what changed from a contract to its successor, and what to change in one's code. The same documents give the same page.
 *
 * @throws ContractError `invalid_spec`, when one of the documents is no OpenAPI 3 document
 */
export function changesPage({ from, to, page: file }: Succession): Page {
  const changes: readonly Change[] = diff(from.document, to.document)
  const sections = SECTIONS.map((section) => [section, grouped(breaking(changes, section.party), Number.POSITIVE_INFINITY)] as const)
  const [old, now] = [from.contract, to.contract]
  const reference = ({ id, title }: { id: string; title: string }): string =>
    `<a href="${escapeHtml(contractFiles(id).overview)}">${escapeHtml(title)}</a>`
  const main = `<header>
<p class="crumbs">${reference(old)} → ${reference(now)}</p>
<h1>What changed, and what to change in your code</h1>
<p class="lead">From ${reference(old)} (version ${escapeHtml(old.version)}) to ${reference(now)} (version ${escapeHtml(now.version)}).
Found by comparing the two contracts: wording and examples are left out, and what probably takes the place of something is concluded from names.</p>
${countsHtml(sections)}
</header>
${sections.map(([section, groups]) => sectionHtml(section, groups)).join('\n')}
<p>The same on the command line: <code>webhook-contracts diff ${escapeHtml(old.id)} ${escapeHtml(now.id)}</code></p>`
  return {
    file,
    title: `What changed from ${old.title} to ${now.title}`,
    about: 'What changed, whom it breaks, and what to change in your code.',
    main,
    headings: headingsIn(main),
  }
}
