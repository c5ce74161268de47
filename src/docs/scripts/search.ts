import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SearchEntry } from '../search-entries.js'

/** MiniSearch as one file that a page from a disk can load, without the address of its source map. */
async function miniSearch(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('minisearch')
  const text = await readFile(join(dirname(entry), '..', 'umd', 'index.js'), 'utf8')
  return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
}

/** How an entry is found: by its title first. Names are also found by their parts: `createWebhook` by `webhook`. */
const PROGRAM = `
globalThis.siteSearch = (() => {
  const parts = (text) => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  const index = new MiniSearch({
    fields: ['title', 'parts', 'where', 'text'],
    storeFields: ['title', 'kind', 'where', 'href', 'text'],
    extractField: (entry, field) => (field === 'parts' ? parts(entry.title) : entry[field]),
    searchOptions: {
      boost: { title: 6, parts: 3, where: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(entries.map(([title, kind, where, href, text], id) => ({ id, title, kind, where, href, text })))
  const weights = { Page: 2, Contract: 2.5, Section: 1.5, Operation: 2, Event: 1.6 }
  return (query) => index.search(query, { boostDocument: (id, term, { kind }) => weights[kind] ?? 1 }).slice(0, 40)
    .map(({ title, kind, where, href, text, terms }) => ({ title, kind, where, href, text, terms }))
})()
`

/**
 * The file that is loaded when somebody searches: MiniSearch, what there is to find, and the function that finds it. A script, because
 * a page that is read from a disk may load no other file.
 */
export async function searchScript(entries: readonly SearchEntry[]): Promise<string> {
  const rows = entries.map(({ title, kind, where, href, text }) => JSON.stringify([title, kind, where, href, text]))
  return `${await miniSearch()};(() => {\nconst entries = [\n${rows.join(',\n')}\n]\n${PROGRAM.trim()}\n})()\n`
}
