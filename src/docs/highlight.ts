import { escapeHtml } from './html.js'

/** What a piece of code is, by which it gets its colour. */
type Kind = 'comment' | 'string' | 'keyword' | 'number' | 'name' | 'key'

/** The first pattern that matches at a place says what stands there; a piece of kind `undefined` stays plain. */
type Grammar = readonly (readonly [Kind | undefined, RegExp])[]

const KEYWORDS =
  'as|async|await|break|case|catch|class|const|continue|default|do|else|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|of|return|satisfies|switch|this|throw|true|try|typeof|undefined|while|yield'

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y
const NUMBER = /\b\d[\d_]*(?:\.\d+)?\b/y

const TYPESCRIPT: Grammar = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /`(?:\\[\s\S]|[^`\\])*`/y],
  ['string', STRING],
  ['keyword', new RegExp(`\\b(?:${KEYWORDS})\\b(?!\\s*:)`, 'y')],
  // Words that are names elsewhere.
  ['keyword', /\bfrom(?=\s+['"])|\btype(?=\s+[A-Z{*])/y],
  ['name', /[A-Za-z_$][\w$]*(?=\()/y],
  ['key', /[A-Za-z_$][\w$]*(?=:\s)/y],
  [undefined, /[A-Za-z_$][\w$]*/y],
  ['number', NUMBER],
]

const JSON_GRAMMAR: Grammar = [
  ['key', /"(?:\\.|[^"\\\n])*"(?=\s*:)/y],
  ['string', STRING],
  ['keyword', /\b(?:true|false|null)\b/y],
  ['number', /-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/y],
]

const SHELL: Grammar = [
  ['comment', /(?<![^\s])#[^\n]*/y],
  ['string', STRING],
  ['key', /\b[A-Z][A-Z0-9_]*(?==)/y],
  ['keyword', /(?<=^|\n|\||&&\s|\|\s)(?:npm|npx|node|curl|export|cd)\b/y],
  ['name', /(?<=\s)--?[A-Za-z][\w-]*/y],
  [undefined, /[\w./@-]+/y],
]

const YAML_GRAMMAR: Grammar = [
  ['comment', /(?<![^\s])#[^\n]*/y],
  ['key', /[\w$./-]+(?=:(?:\s|$))/y],
  ['string', STRING],
  ['keyword', /\b(?:true|false|null)\b/y],
  [undefined, /[A-Za-z_][\w./@-]*/y],
  ['number', NUMBER],
]

const HTTP: Grammar = [
  ['keyword', /^(?:GET|POST|PUT|PATCH|DELETE|HTTP\/[\d.]+)(?=\s)/my],
  ['key', /^[A-Za-z][\w-]*(?=:\s)/my],
  ['string', STRING],
  [undefined, /[A-Za-z_][\w./@-]*/y],
  ['number', NUMBER],
]

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ts: TYPESCRIPT,
  js: TYPESCRIPT,
  mjs: TYPESCRIPT,
  json: JSON_GRAMMAR,
  sh: SHELL,
  bash: SHELL,
  yaml: YAML_GRAMMAR,
  yml: YAML_GRAMMAR,
  http: HTTP,
}

function pieceAt(grammar: Grammar, code: string, at: number): { kind: Kind | undefined; text: string } | undefined {
  for (const [kind, pattern] of grammar) {
    pattern.lastIndex = at
    const text = pattern.exec(code)?.[0]
    if (text !== undefined && text !== '') return { kind, text }
  }
  return undefined
}

/** Code as HTML, its pieces marked by what they are. A language that is not known stays plain. */
export function highlight(code: string, language: string): string {
  const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined
  if (grammar === undefined) return escapeHtml(code)
  let html = ''
  for (let at = 0; at < code.length; ) {
    const { kind, text } = pieceAt(grammar, code, at) ?? { kind: undefined, text: code.charAt(at) }
    html += kind === undefined ? escapeHtml(text) : `<span class="c-${kind}">${escapeHtml(text)}</span>`
    at += text.length
  }
  return html
}

const LABELS: Readonly<Record<string, string>> = {
  ts: 'TypeScript',
  js: 'JavaScript',
  mjs: 'JavaScript',
  sh: 'Shell',
  bash: 'Shell',
  json: 'JSON',
  yaml: 'YAML',
  http: 'HTTP',
}

const labelOf = (language: string): string => (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? 'Code'

/** A block of code with its name, and a button that copies it, which the script of the site brings to life. */
export function codeBlock(code: string, language = '', label = labelOf(language)): string {
  const name = escapeHtml(label)
  return `<figure class="code"><figcaption>${name}<button type="button" class="copy" hidden>Copy</button></figcaption><pre tabindex="0" role="region" aria-label="${name}"><code>${highlight(code.replace(/\n$/, ''), language)}</code></pre></figure>`
}
