import { isUtf8 } from 'node:buffer'
import type { Shape } from '../contract/index.js'
import { isJson, parseMediaType } from '../contract/media.js'
import { REMOVED, type Redactor } from './redact.js'

/** A body as it may be recorded: as text, or as base64 where it is none; or why it is left out. */
export type RecordedBody = { readonly text: string; readonly encoding?: 'base64' } | { readonly left: string }

/** A text of which nothing is known but that secrets may stand behind their names: JSON that breaks off, a page, a sentence. */
function looseText(text: string, redactor: Redactor): string {
  return redactor
    .urls(text)
    .replace(
      /("((?:[^"\\]|\\.)*)"\s*:\s*)("(?:[^"\\]|\\.)*("|$)|[^\s",{[\]}]+)/g,
      (pair, head: string, name: string, value: string, end = '') => {
        if (!redactor.isSecret(name)) return pair
        if (!value.startsWith('"')) return `${head}${redactor.remove(value)}`
        return `${head}"${redactor.remove(value.slice(1, end === '"' ? -1 : undefined))}${end}`
      },
    )
    .replace(/\b([\w-]+)(\s*=\s*|:\s+)([^\s&,;"'<>{}[\]]+)/g, (pair, name: string, between: string, value: string) =>
      redactor.isSecret(name) ? `${name}${between}${redactor.remove(value)}` : pair,
    )
}

function jsonText(text: string, redactor: Redactor, shape: Shape | undefined): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return looseText(text, redactor)
  }
  const before = redactor.met
  const clean = JSON.stringify(redactor.json(value, shape))
  // The text stays as it came where it can: not every number survives being read and written.
  return redactor.met === before && clean === JSON.stringify(value) ? text : clean
}

/** A form in parts, one character a byte. The parts that hold secrets get other contents. */
function multipartText(text: string, boundary: string, redactor: Redactor): string {
  const [preamble = '', ...parts] = text.split(`--${boundary}`)
  const clean = parts.map((part) => {
    const blank = part.indexOf('\r\n\r\n')
    const head = part.slice(0, Math.max(0, blank))
    const name = /;\s*name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(head)
    if (blank < 0 || name === null) return part
    const end = part.endsWith('\r\n') ? part.length - 2 : part.length
    const value = Buffer.from(part.slice(blank + 4, end), 'latin1').toString('utf8')
    const other = redactor.isSecret(name[1] ?? name[2] ?? '') ? redactor.remove(value) : redactor.urls(value)
    if (other === value) return part
    return `${part.slice(0, blank + 4)}${Buffer.from(other, 'utf8').toString('latin1')}${part.slice(end)}`
  })
  return [preamble, ...clean].join(`--${boundary}`)
}

function asText(bytes: Buffer, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * A body without its secrets.
 *
 * @param shape what the contract says of it; undefined when it says nothing
 */
export function redactBody(bytes: Uint8Array, contentType: string | null, redactor: Redactor, shape: Shape | undefined): RecordedBody {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const media = parseMediaType(contentType)
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '')
  if (media?.essence === 'multipart/form-data' && boundary !== null) {
    const form = Buffer.from(multipartText(buffer.toString('latin1'), boundary[1] ?? boundary[2] ?? '', redactor), 'latin1')
    return isUtf8(form) ? { text: redactor.withoutLearned(form.toString('utf8')) } : binary(form, redactor)
  }
  const charset = media === undefined || isJson(media.essence) ? 'utf-8' : (media.charset ?? 'utf-8')
  const text = asText(buffer, charset)
  if (text === undefined) return binary(buffer, redactor)
  if (media !== undefined && isJson(media.essence)) return { text: redactor.withoutLearned(jsonText(text, redactor, shape)) }
  if (media?.essence === 'application/x-www-form-urlencoded') return { text: redactor.withoutLearned(redactor.query(text)) }
  return { text: redactor.withoutLearned(shape !== undefined && shape.secret === true ? redactor.remove(text) : looseText(text, redactor)) }
}

/** Bytes that are no text cannot be looked through by names, only for what was seen before. */
function binary(bytes: Buffer, redactor: Redactor): RecordedBody {
  if (redactor.hasLearned(bytes.toString('latin1'))) return { left: `${REMOVED}: there is a secret in it` }
  return { text: bytes.toString('base64'), encoding: 'base64' }
}
