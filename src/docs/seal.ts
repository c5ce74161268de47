import { createHash } from 'node:crypto'
import { DocsError } from './errors.js'

/** Where Redoc's own program ends and the document begins. */
const DOCUMENT = /\n\s*const __redoc_definition = /

/** Addresses that Redoc calls by itself: its logo, its icons, its telemetry. */
const CALLS_HOME = /https:\/\/(?:cdn|otel)\.(?:[a-z-]+\.)*redoc(?:ly\.com|\.ly)\/[^\s"'`<>\\]*/g

/** Stands in place of Redoc's logo, which a page would fetch. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#5f7fb8">Redocly</text></svg>',
)}`

/**
 * The page without the addresses that it would call by itself. What the document says is left alone.
 *
 * @throws DocsError `unknown_builder`, when this is no page as Redocly CLI 2.77 builds them
 */
export function withoutCallsHome(html: string): string {
  const start = html.search(DOCUMENT)
  if (start < 0) {
    throw new DocsError(
      'unknown_builder',
      'This Redocly CLI builds pages of another make, and they might call out. Install the one that is known: npm install --save-dev @redocly/cli@2.77.0',
    )
  }
  return html.slice(0, start).replace(CALLS_HOME, (url) => (url.endsWith('.svg') ? LOGO : 'data:,')) + html.slice(start)
}

/** The source expression of a Content-Security-Policy that allows this text, and no other. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`

/** The texts of the page's scripts. What looks like a tag inside a script is none, so it is read from the front. */
export function inlineScripts(html: string): string[] {
  const texts: string[] = []
  const open = /<script\b[^>]*>/gi
  while (open.exec(html) !== null) {
    const end = html.slice(open.lastIndex).search(/<\/script/i)
    if (end < 0) break
    texts.push(html.slice(open.lastIndex, open.lastIndex + end))
    open.lastIndex += end
  }
  return texts
}

/** The scripts that stand in the page itself; one that is named by its address has no text. */
const scriptsIn = (html: string): string[] => inlineScripts(html).filter((text) => text !== '')

/**
 * A policy under which a page can run the scripts that it has and those of its own site, and can neither fetch nor send anything.
 *
 * @param html the finished page, but for the policy itself
 */
export function policyFor(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptsIn(html).map(hashOf)].join(' ')}`,
    // Redoc writes style elements and style attributes as it goes. What a style would load falls under the other rules.
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
