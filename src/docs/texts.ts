import { type Heading, markdown, plainText } from './markdown.js'
import type { Page } from './shell.js'

/** A text that becomes a page. */
export interface Text {
  /** Its path in the project, by which other texts link to it: `docs/guide/client.md`. */
  readonly path: string
  /** The file of its page. */
  readonly file: string
  readonly markdown: string
  /** Drawings that it shows, by the address that stands in it. */
  readonly svgs?: Readonly<Record<string, string>>
}

/** What is told besides the contracts. */
export interface Texts {
  /** The start page: its first heading is the title of the site's page, and each second one a step with its code beside it. */
  readonly start?: Text
  readonly guide: readonly Text[]
  /** What was measured and tested, and whatever else is worth a page. */
  readonly project: readonly Text[]
}

export const NO_TEXTS: Texts = { guide: [], project: [] }

export const textsOf = ({ start, guide, project }: Texts): Text[] => [...(start === undefined ? [] : [start]), ...guide, ...project]

/** A path that stands in a text, seen from the root of the project. */
function resolved(from: string, href: string): string {
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? []
  return new URL(path, `file:///${from}`).pathname.slice(1) + hash
}

/** Leads a link of a text to the page of another, or to whatever it names on the Web. A file that is not on the site has no page to lead to. */
export function linkFor(text: Text, files: ReadonlyMap<string, string>): (href: string) => string | undefined {
  return (href) => {
    if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href
    const [path = '', hash] = resolved(text.path, href).split('#')
    const file = files.get(path)
    return file === undefined ? undefined : `${file}${hash === undefined ? '' : `#${hash}`}`
  }
}

/** The pages that a text may link to, by the paths of what they are made of. */
export const filesOf = (texts: Texts, others: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map([...Object.entries(others), ...textsOf(texts).map(({ path, file }): [string, string] => [path, file])])

interface Read {
  readonly title: string
  readonly about: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** A text as HTML, with its title and its first paragraph. */
export function readText(text: Text, files: ReadonlyMap<string, string>): Read {
  const { html, headings } = markdown(text.markdown, {
    link: linkFor(text, files),
    svg: (href) => text.svgs?.[href],
    taken: new Set(['main', 'menu']),
  })
  const title = headings.find(({ depth }) => depth === 1)?.text ?? text.file
  const about = plainText(/<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
  return { title, about, html, headings }
}

/** The page of a text. */
export function textPage(
  text: Text,
  files: ReadonlyMap<string, string>,
  wide = false,
  next?: { readonly file: string; readonly title: string },
): Page {
  const { title, about, html, headings } = readText(text, files)
  const further = next === undefined ? '' : `\n<p class="next"><span>Next: <a href="${next.file}">${next.title}</a></span></p>`
  return { file: text.file, title, about, main: html + further, headings, layout: wide ? 'wide' : 'text' }
}
