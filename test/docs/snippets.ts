import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A fenced snippet of a page, as it would be pasted. */
export interface Snippet {
  /** `README.md:12 ts`: where it begins. */
  readonly name: string
  readonly file: string
  readonly language: string
  readonly code: string
  /** It is there to be looked at: `<!-- snippet: shape -->` stands before it. It is checked, not run. */
  readonly isShape: boolean
}

const FENCE = /^```(\S*)\s*$/
const MARKER = /^<!-- snippet: (\w+) -->$/
const MARKERS = ['continues', 'shape']

/** The pages whose snippets somebody will paste. */
export function pages(): string[] {
  const guide = readdirSync(`${root}docs/guide`).filter((name) => name.endsWith('.md'))
  return ['README.md', 'docs/start.md', ...guide.toSorted().map((name) => `docs/guide/${name}`)]
}

export const textOf = (file: string): string => readFileSync(root + file, 'utf8')

/** The marker that stands before a line, if there is one. */
function markerBefore(lines: readonly string[], at: number): string | undefined {
  const line = lines.slice(0, at).findLast((text) => text.trim() !== '') ?? ''
  const marker = MARKER.exec(line)?.[1]
  if (marker !== undefined && !MARKERS.includes(marker))
    throw new Error(`There is no marker ${marker}: it is one of ${MARKERS.join(', ')}.`)
  return marker
}

/** All snippets of a text, in their order. One that continues the one before has that one's code before its own. */
export function snippetsOf(file: string, text: string): Snippet[] {
  const lines = text.split('\n')
  const found: Snippet[] = []
  for (let at = 0; at < lines.length; at++) {
    const language = FENCE.exec(lines[at] ?? '')?.[1]
    if (language === undefined) continue
    const end = lines.findIndex((line, i) => i > at && line === '```')
    if (end === -1) throw new Error(`The snippet at ${file}:${at + 1} does not end.`)
    const marker = markerBefore(lines, at)
    const own = lines.slice(at + 1, end).join('\n')
    const code = marker === 'continues' ? `${found.at(-1)?.code ?? ''}\n${own}` : own
    found.push({ name: `${file}:${at + 1} ${language}`, file, language, code, isShape: marker === 'shape' })
    at = end
  }
  return found
}

/**
 * What a program says that it prints: the comments behind `console.log`, a list of pieces each. `…` stands for anything, and what follows
 * `, and` is for people.
 */
export function printed(code: string): string[][] {
  return code.split('\n').flatMap((line) => {
    const comment = line.includes('console.log(') ? line.split(' // ').slice(1).join(' // ').trim() : ''
    const pieces = (comment.split(', and ')[0] ?? '').split('…').map((piece) => piece.trim())
    return comment === '' ? [] : [pieces.filter((piece) => piece !== '')]
  })
}
