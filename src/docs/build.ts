import type { Contract } from '../contract/index.js'
import type { Behaviour } from './behaviour.js'
import { changesPage } from './changes-page.js'
import { contractOverview } from './contract-page.js'
import { eventAnchors, eventsPage } from './events-page.js'
import { evidencePage } from './evidence-page.js'
import { indexPage } from './index-page.js'
import { checkNames } from './names.js'
import { siteOf } from './navigation.js'
import { notFoundPage } from './not-found-page.js'
import { outputFolder } from './output.js'
import { referencePage } from './reference-page.js'
import { searchScript } from './scripts/search.js'
import { SITE_SCRIPT } from './scripts/site.js'
import { contractEntries, pageEntries, type SearchEntry } from './search-entries.js'
import { type Page, pageHtml } from './shell.js'
import { contractFiles, FILES } from './site.js'
import { SITE_CSS } from './styles/index.js'
import { linksOf, type Succession, successionsOf } from './succession.js'
import { summarize } from './summary.js'
import { filesOf, NO_TEXTS, type Texts, textPage, textsOf } from './texts.js'

/** A contract with what its pages are made of. */
export interface DocsSource {
  readonly contract: Contract
  /** The bundled OpenAPI document, as parsed JSON. */
  readonly document: object
  /** The same as YAML text, which is put beside the page. */
  readonly yaml: string
  /** What its sandbox does, where it has one. */
  readonly behaviour?: Behaviour
}

export interface DocsOptions {
  /** In the order in which they are shown. */
  readonly sources: readonly DocsSource[]
  /** What is told besides the contracts. Default: nothing. */
  readonly texts?: Texts
  /** What the site is called. */
  readonly name?: string
  /** The folder to write to. It is made when it is missing; other files in it are left alone. */
  readonly out: string
  /** Told of each contract when its pages are written. */
  readonly onPage?: (page: DocsPage) => void
}

/** The paths of the files of one contract. */
export interface DocsPage {
  readonly id: string
  /** The page that tells what it is about. */
  readonly file: string
  /** Its operations, events and schemas, field by field. */
  readonly reference: string
  readonly events: string
  readonly evidence: string
  readonly yaml: string
}

/** The page that tells what changed from one contract to another. */
export interface DocsChanges {
  readonly from: string
  readonly to: string
  /** The path of the HTML file. */
  readonly file: string
}

export interface Docs {
  /** The path of the start page. */
  readonly index: string
  readonly pages: readonly DocsPage[]
  readonly changes: readonly DocsChanges[]
  /** The paths of the pages of text. */
  readonly texts: readonly string[]
}

/** So many are built at once: each runs a process of its own. */
const AT_ONCE = 2

/** Does some work for each item, a few at a time; the results come in the order of the items. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let i = 0; i < items.length; i += AT_ONCE) results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))))
  return results
}

function fileNames(sources: readonly DocsSource[], successions: readonly Succession[], texts: Texts): string[] {
  const ofContracts = sources.flatMap(({ contract }) => Object.values(contractFiles(contract.id)))
  const ofTexts = textsOf({ guide: texts.guide, project: texts.project }).map(({ file }) => file)
  return [...Object.values(FILES), ...ofTexts, ...ofContracts, ...successions.map(({ page }) => page)]
}

/** The pages of text, each of the guide with where to go on. */
function textPages(texts: Texts, files: ReadonlyMap<string, string>): Page[] {
  const guide = texts.guide.map((text, i) => {
    const next = texts.guide[i + 1]
    const after = next && textPage(next, files)
    return textPage(text, files, false, after)
  })
  return [...guide, ...texts.project.map((text) => textPage(text, files, Object.keys(text.svgs ?? {}).length > 0))]
}

/**
 * Builds the site as static files that need no network: a start page, the texts, and for each contract an overview, its reference, its
 * events, its evidence and its OpenAPI document; a page of changes for each whose `info.x-succeeded-by` names another of them; and one
 * style sheet, one script and one search index for all. The same sources give the same bytes.
 *
 * @throws ContractError `missing_package` when Redocly CLI is not installed, `invalid_spec` when a document cannot be shown;
 *   DocsError when an id cannot name a page, the folder cannot be written to, or Redocly is of a make that is not known
 */
export async function buildDocs({ sources, texts = NO_TEXTS, name = 'webhook-contracts', out, onPage }: DocsOptions): Promise<Docs> {
  const successions = successionsOf(sources)
  const contracts = sources.map(({ contract }) => contract)
  checkNames(
    contracts.map(({ id }) => id),
    fileNames(sources, successions, texts),
  )
  const save = await outputFolder(out)
  const site = siteOf(name, contracts, successions, texts)
  const savePage = (page: Page): Promise<string> => save(page.file, pageHtml(site, page))
  const entries: SearchEntry[] = []

  const pages = await eachOf(sources, async (source) => {
    const { contract, document, yaml } = source
    const { id, title } = contract
    const files = contractFiles(id)
    const html = await referencePage(document, { title, file: files.reference, site, above: { file: files.overview, label: title } })
    const [reference, path] = await Promise.all([save(files.reference, html), save(files.yaml, yaml)])
    return { id, reference, yaml: path }
  })
  const written: DocsPage[] = []
  const summaries = sources.map(({ contract, document }) => summarize(contract, document))
  for (const [i, source] of sources.entries()) {
    const { contract, document } = source
    const [summary, page] = [summaries[i], pages[i]]
    if (summary === undefined || page === undefined) continue
    const anchors = eventAnchors(document)
    const overview = contractOverview(source, { summary, changes: linksOf(successions, contract.id), anchors })
    const [events, evidence] = [eventsPage(source, anchors), evidencePage(source)]
    entries.push(
      ...contractEntries(source, summary.about, anchors),
      ...[overview, { ...events, headings: [] }, evidence].flatMap((one) => pageEntries(one, contract.title)),
    )
    const done = { ...page, file: await savePage(overview), events: await savePage(events), evidence: await savePage(evidence) }
    written.push(done)
    onPage?.(done)
  }

  const changes: DocsChanges[] = []
  for (const succession of successions) {
    const page = changesPage(succession)
    entries.push(...pageEntries(page))
    changes.push({ from: succession.from.contract.id, to: succession.to.contract.id, file: await savePage(page) })
  }

  const files = filesOf(texts)
  const told = textPages(texts, files)
  const start = indexPage(
    summaries.map((summary) => ({ summary, changes: linksOf(successions, summary.id) })),
    { start: texts.start, files, guide: texts.guide[0]?.file },
  )
  entries.unshift(...[start, ...told].flatMap((page) => pageEntries(page)))
  await Promise.all([
    savePage(notFoundPage()),
    save(FILES.css, SITE_CSS),
    save(FILES.script, SITE_SCRIPT),
    save(FILES.search, await searchScript(entries)),
  ])
  return { index: await savePage(start), pages: written, changes, texts: await Promise.all(told.map(savePage)) }
}
