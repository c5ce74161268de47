import { escapeHtml } from './html.js'
import type { Heading } from './markdown.js'
import { hashOf } from './seal.js'
import { FILES, type NavGroup, type NavLink, type Site } from './site.js'

/** One page, before it gets its frame. */
export interface Page {
  readonly file: string
  readonly title: string
  /** A sentence for those who find the page in a list. */
  readonly about?: string
  /** What stands in the middle. */
  readonly main: string
  readonly headings?: readonly Heading[]
  /** `start` has no menu beside it; `wide` has no list of headings. */
  readonly layout?: 'start' | 'text' | 'wide'
}

/**
 * Runs before anything is shown, so that a page never flashes in the wrong colours. The key is the one that Redoc keeps its choice
 * under: its pages and ours follow the same switch.
 */
export const EARLY_SCRIPT =
  '(d=>{d.classList.add("js");try{const m=localStorage.getItem("redoc.colorMode");if(m==="dark"||m==="light")d.classList.add(m)}catch{}})(document.documentElement)'

const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`

const SEARCH_ICON = icon('<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>')
const THEME_ICON = icon('<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" stroke="none"/>')
const MENU_ICON = icon('<path d="M4 7h16M4 12h16M4 17h16"/>')
const MARK =
  '<svg class="mark" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M8 4H5v16h3M16 4h3v16h-3"/><path d="M12 8v5.2a2 2 0 0 1-4 0"/></svg>'

const has = (link: NavLink, file: string): boolean => link.file === file || (link.pages ?? []).some((page) => has(page, file))

interface BarOptions {
  /** False where the page has no menu of ours. */
  readonly menu?: boolean
  /** The id of what the page is about. */
  readonly content?: string
  /** The page above this one, for where no menu leads there. */
  readonly above?: NavLink
}

/** The bar at the top of every page, those of Redoc too. */
export function headerHtml(site: Site, file: string, { menu = true, content = 'main', above }: BarOptions = {}): string {
  const chapters = site.groups.flatMap(({ title, href, links }) => {
    const target = href ?? links[0]?.file
    if (target === undefined) return []
    const here = links.some((link) => has(link, file)) ? ' class="here"' : ''
    return [`<a href="${escapeHtml(target)}"${here}>${escapeHtml(title)}</a>`]
  })
  const up = above === undefined ? '' : `<a class="above" href="${escapeHtml(above.file)}">${escapeHtml(above.label)}</a>`
  return `<a class="skip" href="#${content}">Skip to the content</a>
<header class="bar-top">
${menu ? `<button type="button" class="icon menu-button" aria-expanded="false" aria-controls="menu" aria-label="Menu">${MENU_ICON}</button>` : ''}
<a class="brand" href="${FILES.index}" aria-label="${escapeHtml(site.name)}">${MARK}<span>${escapeHtml(site.name)}</span></a>${up}
<nav class="bar-links" aria-label="Chapters">${chapters.join('')}</nav>
<button type="button" class="search-button" data-search aria-haspopup="dialog" aria-label="Search">${SEARCH_ICON}<span>Search</span><kbd>/</kbd></button>
<button type="button" class="icon" data-theme-switch aria-label="Dark colours">${THEME_ICON}</button>
</header>`
}

function linkHtml(link: NavLink, file: string): string {
  const current = link.file === file ? ' aria-current="page"' : ''
  const pages = link.pages !== undefined && has(link, file) ? `<ul>${link.pages.map((page) => linkHtml(page, file)).join('')}</ul>` : ''
  return `<li><a href="${escapeHtml(link.file)}"${current}>${escapeHtml(link.label)}</a>${pages}</li>`
}

const groupHtml = ({ title, links }: NavGroup, file: string): string =>
  `<li><p>${escapeHtml(title)}</p><ul>${links.map((link) => linkHtml(link, file)).join('')}</ul></li>`

const menuHtml = (site: Site, file: string): string =>
  `<nav id="menu" aria-label="Pages"><ul>${site.groups.map((group) => groupHtml(group, file)).join('')}</ul></nav>`

function tocHtml(headings: readonly Heading[]): string {
  const shown = headings.filter(({ depth }) => depth === 2)
  if (shown.length < 2) return ''
  const items = shown.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
  return `<nav class="toc" aria-label="On this page"><p>On this page</p><ul>${items.join('')}</ul></nav>`
}

const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#c2501f" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M8 4H5v16h3M16 4h3v16h-3M12 8v5.2a2 2 0 0 1-4 0"/></svg>'

/** The mark in the browser's tab, as part of the page. */
export const ICON = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON_SVG)}">`

/** What stands in the head of every page, but for its policy and its title. */
export const headHtml = `<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${ICON}
<script>${EARLY_SCRIPT}</script>
<link rel="stylesheet" href="${FILES.css}">
<script src="${FILES.script}" defer></script>`

/** A policy under which a page runs the site's own scripts alone, and calls nobody. Drawings may bring styles of their own. */
function policyOf(main: string): string {
  const styles = [...main.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => hashOf(css))
  const style = ["'self'", ...new Set(styles)].join(' ')
  return `default-src 'none'; script-src 'self' ${hashOf(EARLY_SCRIPT)}; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'`
}

/** A page of the site in its frame: the same pages give the same bytes. */
export function pageHtml(site: Site, { file, title, about, main, headings = [], layout = 'text' }: Page): string {
  const full = file === FILES.index ? title : `${title} · ${site.name}`
  const description = about === undefined || about === '' ? '' : `<meta name="description" content="${escapeHtml(about)}">\n`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(main)}">
<title>${escapeHtml(full)}</title>
${description}${headHtml}
</head>
<body class="layout-${layout}">
${headerHtml(site, file)}
<div class="frame">
${menuHtml(site, file)}
<main id="main" tabindex="-1">
${main}
</main>
${layout === 'text' ? tocHtml(headings) : ''}
</div>
<footer class="foot"><p>These pages load nothing from anywhere, and can be read from a disk.</p></footer>
</body>
</html>
`
}
