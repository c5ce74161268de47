import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from '../codegen/redocly.js'
import { ContractError } from '../contract/index.js'
import { annotate } from './annotate.js'
import { escapeHtml } from './html.js'
import { policyFor, withoutCallsHome } from './seal.js'
import { PAGE_CSS } from './styles.js'
import type { ChangesLink } from './succession.js'

export interface PageOptions {
  readonly title: string
  /** The file of the index page, and the one of the raw spec, both beside this page. */
  readonly index: string
  readonly yaml: string
  /** The pages that tell what changed from this contract, or to it. */
  readonly changes?: readonly ChangesLink[]
}

const POLICY = '<!--policy-->'

/** Escaped for Handlebars too, which reads the template. */
const text = (value: string): string => escapeHtml(value).replaceAll('{', '&#123;')

const changesLink = ({ page, label }: ChangesLink): string => `<a href="${text(page)}" aria-label="${text(label)}">What changed</a>`

/** The frame that Redocly fills. */
const template = ({ title, index, yaml, changes = [] }: PageOptions): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
{{{redocHead}}}
<style>${PAGE_CSS}</style>
</head>
<body>
<header class="site"><a href="${text(index)}">All contracts</a>${changes.map(changesLink).join('')}<a href="${text(yaml)}">OpenAPI as YAML</a></header>
{{{redocHTML}}}
</body>
</html>
`

/**
 * The reference page of one contract, as HTML that needs no other file and can call nobody. The same document gives the same bytes.
 *
 * @param document the bundled OpenAPI document; it is not changed
 * @throws ContractError `missing_package` when Redocly CLI is not installed, `invalid_spec` when it cannot read the document;
 *   DocsError `unknown_builder` when it is of a make that is not known
 */
export async function contractPage(document: object, options: PageOptions): Promise<string> {
  const annotated = annotate(document)
  // In a folder of its own, Redocly finds no configuration of whoever calls this.
  const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-docs-'))
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(annotated))
    await writeFile(join(folder, 'template.hbs'), template(options))
    const args = ['build-docs', 'openapi.json', '--inlineBundle', '--template', 'template.hbs', '--output', 'page.html']
    const { code, stdout, stderr } = await redocly(args, folder)
    if (code !== 0) throw new ContractError('invalid_spec', `Redocly cannot build the page "${options.title}":\n${stderr || stdout}`)
    const html = withoutCallsHome(await readFile(join(folder, 'page.html'), 'utf8'))
    return html.replace(POLICY, () => `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
