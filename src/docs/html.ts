const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it, inside an element or inside a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

/** Text as HTML, with what stands between backticks as code. */
export const prose = (text: string): string => escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>')
