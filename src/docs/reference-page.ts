import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from '../codegen/redocly.js'
import { ContractError } from '../contract/index.js'
import { annotate } from './annotate.js'
import { escapeHtml } from './html.js'
import { policyFor, withoutCallsHome } from './seal.js'
import { EARLY_SCRIPT, headerHtml, ICON } from './shell.js'
import { FILES, type NavLink, type Site } from './site.js'
import { REFERENCE_CSS } from './styles/index.js'

export interface ReferenceOptions {
  readonly title: string
  readonly file: string
  readonly site: Site
  /** The page that tells what the contract is about. */
  readonly above: NavLink
}

const POLICY = '<!--policy-->'

/** Escaped for Handlebars too, which reads the template. */
const text = (value: string): string => escapeHtml(value).replaceAll('{', '&#123;')

/** The frame that Redocly fills. */
const template = ({ title, file, site, above }: ReferenceOptions): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>Reference of ${text(title)} · ${text(site.name)}</title>
${ICON}
<script>${EARLY_SCRIPT}</script>
{{{redocHead}}}
<style>${REFERENCE_CSS}</style>
<script src="${FILES.script}" defer></script>
</head>
<body>
${headerHtml(site, file, { menu: false, content: 'redoc', above }).replaceAll('{', '&#123;')}
{{{redocHTML}}}
</body>
</html>
`

/**
 * The reference page of one contract, as HTML that can call nobody; the site's script lies beside it. The same document gives the same bytes.
 *
 * @param document the bundled OpenAPI document; it is not changed
 * @throws ContractError `missing_package` when Redocly CLI is not installed, `invalid_spec` when it cannot read the document;
 *   DocsError `unknown_builder` when it is of a make that is not known
 */
export async function referencePage(document: object, options: ReferenceOptions): Promise<string> {
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
