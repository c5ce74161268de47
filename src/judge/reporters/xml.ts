import { line } from './words.js'

/** What XML 1.0 cannot hold, even escaped: halves of surrogate pairs and two more. Control characters are spelled out by `line`. */
const IMPOSSIBLE = /[\p{Surrogate}\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** A text of one line, as it may stand in XML, in an attribute or between tags. */
export const xmlText = (text: string): string =>
  line(text)
    .replace(IMPOSSIBLE, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** The start of a tag with its attributes; those that are undefined are left out. */
export const xmlTag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('')}`
