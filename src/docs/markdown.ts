import { Marked, type Tokens } from 'marked'
import { codeBlock } from './highlight.js'
import { escapeHtml } from './html.js'

/** A heading of a page, to which a link can lead. */
export interface Heading {
  readonly depth: number
  readonly id: string
  /** As plain text. */
  readonly text: string
  /** What stands below it, up to the next heading, as plain text. */
  readonly below: string
}

export interface Rendered {
  readonly html: string
  readonly headings: readonly Heading[]
}

export interface MarkdownOptions {
  /** Where a link leads on the site; undefined when nothing of the site is there, which leaves its text alone. Default: the link as it stands. */
  readonly link?: (href: string) => string | undefined
  /** The SVG that an image shows; undefined when there is none, which leaves the image's words. */
  readonly svg?: (href: string) => string | undefined
  /** The ids that are taken on the page already. */
  readonly taken?: Set<string>
}

/** Entities that Markdown's parser leaves in a text. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

/** An id for a heading of that text, unlike those that are taken. */
export function slug(text: string, taken: Set<string> = new Set()): string {
  const base =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section'
  let id = base
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`
  taken.add(id)
  return id
}

/** Addresses that a link may have: of the Web, or within the site. */
const isSafe = (href: string): boolean => /^(?:https?:|mailto:|#)/i.test(href) || !/^[a-z][a-z0-9+.-]*:/i.test(href)

/** A link to elsewhere or here. What is no address of the Web stays text. */
function linkHtml(href: string | undefined, text: string): string {
  return href === undefined || !isSafe(href) ? text : `<a href="${escapeHtml(href)}">${text}</a>`
}

/** A drawing that is part of the page: without what an XML file has before it, and without anything that would run or load. */
export const inlineSvg = (svg: string, label: string): string =>
  svg
    .replace(/^[\s\S]*?(?=<svg\b)/, '')
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/^<svg\b(?![^>]*\brole=)/, `<svg role="img" aria-label="${escapeHtml(label)}"`)

const cellHtml = (tag: string, align: string | null, text: string): string =>
  `<${tag}${align === null ? '' : ` class="${align}"`}${tag === 'th' ? ' scope="col"' : ''}>${text}</${tag}>`

/** Gives each heading the text that stands below it. */
function withText(html: string, headings: readonly Omit<Heading, 'below'>[]): Heading[] {
  return headings.map((heading, i) => {
    const from = html.indexOf(`id="${heading.id}"`)
    const next = headings[i + 1]
    const rest = html.slice(from, next === undefined ? undefined : html.indexOf(`id="${next.id}"`))
    const below = plainText(
      rest
        .replace(/^[^>]*>[\s\S]*?<\/h\d>/, '')
        .replace(/<h\d[^>]*$/, '')
        .replace(/<figure class="code">[\s\S]*?<\/figure>/g, ' ')
        .replace(/>/g, '> '),
    )
    return { ...heading, below }
  })
}

/** Markdown as HTML. HTML in it is shown as text, so that nothing of it runs. */
export function markdown(
  source: string,
  { link = (href) => href, svg = () => undefined, taken = new Set() }: MarkdownOptions = {},
): Rendered {
  const headings: Omit<Heading, 'below'>[] = []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = this.parser.parseInline(tokens)
        const text = plainText(html)
        const id = slug(text, taken)
        headings.push({ depth, id, text })
        const anchor = depth === 1 ? '' : `<a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(text)}”">#</a>`
        return `<h${depth} id="${id}">${html}${anchor}</h${depth}>\n`
      },
      code: ({ text, lang }: Tokens.Code) => codeBlock(text, lang?.split(/\s/)[0] ?? ''),
      html: ({ text }: Tokens.HTML | Tokens.Tag) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
      link({ href, tokens }: Tokens.Link) {
        return linkHtml(link(href), this.parser.parseInline(tokens))
      },
      image({ href, text }: Tokens.Image) {
        const drawing = svg(href)
        return drawing === undefined
          ? escapeHtml(text)
          : `<span class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(text)}">${inlineSvg(drawing, text)}</span>`
      },
      table({ header, rows }: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${cells.map(({ tokens, align }) => cellHtml(tag, align, this.parser.parseInline(tokens))).join('')}</tr>`
        const head = header.some(({ text }) => text !== '') ? `<thead>${row(header, 'th')}</thead>` : ''
        return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>\n`
      },
    },
  })
  const parsed = marked.parse(source, { async: false })
  const html = typeof parsed === 'string' ? parsed : ''
  return { html, headings: withText(html, headings) }
}

/** A line of Markdown without blocks, as HTML. */
export function inlineMarkdown(source: string): string {
  const marked = new Marked({
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
      link({ href, tokens }: Tokens.Link) {
        return linkHtml(href, this.parser.parseInline(tokens))
      },
    },
  })
  const parsed = marked.parseInline(source, { async: false })
  return typeof parsed === 'string' ? parsed : ''
}
