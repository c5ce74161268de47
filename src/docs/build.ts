import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../contract/index.js'
import { changesPage } from './changes-page.js'
import { DocsError } from './errors.js'
import { type Entry, indexPage } from './index-page.js'
import { contractPage } from './page.js'
import { linksOf, successionsOf } from './succession.js'
import { summarize } from './summary.js'

/** A contract with what its page is made of. */
export interface DocsSource {
  readonly contract: Contract
  /** The bundled OpenAPI document, as parsed JSON. */
  readonly document: object
  /** The same as YAML text, which is put beside the page. */
  readonly yaml: string
}

export interface DocsOptions {
  /** In the order in which the index page shows them. */
  readonly sources: readonly DocsSource[]
  /** The folder to write to. It is made when it is missing; other files in it are left alone. */
  readonly out: string
  /** Told of each page of a contract when it is written. */
  readonly onPage?: (page: DocsPage) => void
}

export interface DocsPage {
  readonly id: string
  /** The path of the HTML file. */
  readonly file: string
  /** The path of the YAML file beside it. */
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
  /** The path of the index page. */
  readonly index: string
  readonly pages: readonly DocsPage[]
  readonly changes: readonly DocsChanges[]
}

const INDEX = 'index.html'
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * Builds the reference as static pages that need no network: `index.html`, `<contract>.html` with `<contract>.yaml` for each
 * contract, and `changes-<old>-<new>.html` for each whose `info.x-succeeded-by` names another of them. The same sources give the same bytes.
 *
 * @throws ContractError `missing_package` when Redocly CLI is not installed, `invalid_spec` when a document cannot be shown;
 *   DocsError when an id cannot name a page, the folder cannot be written to, or Redocly is of a make that is not known
 */
export async function buildDocs({ sources, out, onPage }: DocsOptions): Promise<Docs> {
  const successions = successionsOf(sources)
  checkNames(
    sources.map(({ contract }) => contract.id),
    successions.map(({ page }) => page.replace(/\.html$/, '')),
  )
  const entries: Entry[] = []
  const pages: DocsPage[] = []
  for (const { contract, document, yaml } of sources) {
    const { id, title } = contract
    const changes = linksOf(successions, id)
    const entry = { summary: summarize(contract, document), page: `${id}.html`, yaml: `${id}.yaml`, changes }
    const html = await contractPage(document, { title, index: INDEX, yaml: entry.yaml, changes })
    const page = { id, file: await save(out, entry.page, html), yaml: await save(out, entry.yaml, yaml) }
    entries.push(entry)
    pages.push(page)
    onPage?.(page)
  }
  const changes: DocsChanges[] = []
  for (const succession of successions) {
    const { from, to, page } = succession
    changes.push({ from: from.contract.id, to: to.contract.id, file: await save(out, page, changesPage(succession, INDEX)) })
  }
  return { index: await save(out, INDEX, indexPage(entries)), pages, changes }
}

function checkNames(ids: readonly string[], others: readonly string[]): void {
  const taken = new Set(['index', ...others.map((name) => name.toLowerCase())])
  for (const id of ids) {
    const name = id.toLowerCase()
    if (!FILE_NAME.test(id)) {
      throw new DocsError(
        'bad_name',
        `${JSON.stringify(id)} cannot name a page: give the contract an id of letters, digits, ".", "-" and "_".`,
      )
    }
    if (taken.has(name)) throw new DocsError('bad_name', `Two pages would be named ${id}.html: give the contract another id.`)
    taken.add(name)
  }
}

async function save(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(path, text)
    return path
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DocsError('bad_output', `${path} cannot be written (${reason}). Name a folder that you may write to.`, { cause: error })
  }
}
