import type { Fields } from './decode.js'
import { quote } from './text.js'

/** The fields of a form, or what is wrong with it. A file counts as the text that it holds. */
export type Multipart = { readonly fields: Fields } | { readonly fault: string }

interface Part {
  readonly name: string
  readonly isFile: boolean
}

const PARAMETER = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g

/** The parameters of a header's value, quotes removed; names in lower case. */
function parametersOf(value: string): Map<string, string> {
  const pairs = [...value.matchAll(PARAMETER)]
  return new Map(pairs.map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '']))
}

/** Browsers write quotes and line breaks of a name as `%22`, `%0D` and `%0A`, and nothing else (HTML, multipart/form-data). */
const unescapeName = (name: string): string =>
  name.replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Reads the header lines of a part. */
function readPart(head: string): Part | string {
  const disposition = head.split('\r\n').find((line) => /^content-disposition\s*:/i.test(line))
  if (disposition === undefined) return 'a part without Content-Disposition'
  if (!/^content-disposition\s*:\s*form-data\s*(?:;|$)/i.test(disposition)) return 'a part whose Content-Disposition is not form-data'
  const parameters = parametersOf(disposition)
  const name = parameters.get('name')
  if (name === undefined) return 'a part without a name'
  return { name: unescapeName(name), isFile: parameters.has('filename') || parameters.has('filename*') }
}

/** The text of a field; a file may hold anything, and what is no text in it is replaced. */
function contentOf(bytes: Uint8Array, { isFile }: Part): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: !isFile }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where the next boundary line begins and what follows it ends; `last` for the one that closes the form. */
function nextBoundary(text: string, boundary: string, from: number): { start: number; end: number; last: boolean } | undefined {
  for (let at = text.indexOf(boundary, from); at >= 0; at = text.indexOf(boundary, at + 1)) {
    if (at > 0 && !text.startsWith('\r\n', at - 2)) continue
    const after = at + boundary.length
    if (text.startsWith('--', after)) return { start: Math.max(at - 2, from), end: after + 2, last: true }
    // Blanks may stand before the line's end (RFC 2046). Anything else: the boundary is the beginning of a longer word.
    let end = after
    while (text[end] === ' ' || text[end] === '\t') end++
    if (text.startsWith('\r\n', end)) return { start: Math.max(at - 2, from), end: end + 2, last: false }
  }
  return undefined
}

/**
 * Reads multipart/form-data (RFC 7578). Never throws. Not the platform's `formData()`: that refuses what the RFC allows, and does not
 * say what is wrong.
 */
export function decodeMultipart(bytes: Uint8Array, contentType: string): Multipart {
  const value = parametersOf(contentType).get('boundary')
  if (value === undefined || value === '') return { fault: 'a Content-Type without a boundary' }
  const boundary = `--${value}`
  // One character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes)
  const fields = new Map<string, string[]>()
  let line = nextBoundary(text, boundary, 0)
  if (line === undefined) return { fault: 'no line with the boundary that the Content-Type names' }
  while (!line.last) {
    // A part without any header begins with the empty line itself.
    const bare = text.startsWith('\r\n', line.end)
    const blank = bare ? line.end : text.indexOf('\r\n\r\n', line.end)
    const next = nextBoundary(text, boundary, line.end)
    if (next === undefined) return { fault: 'a body that is cut off' }
    if (blank < 0 || blank > next.start) return { fault: 'a part without an empty line after its headers' }
    const part = readPart(new TextDecoder().decode(bytes.subarray(line.end, blank)))
    if (typeof part === 'string') return { fault: part }
    const content = contentOf(bytes.subarray(blank + (bare ? 2 : 4), next.start), part)
    if (content === undefined) return { fault: `a field ${quote(part.name, 40)} that is not UTF-8` }
    const known = fields.get(part.name)
    if (known === undefined) fields.set(part.name, [content])
    else known.push(content)
    line = next
  }
  return { fields }
}
