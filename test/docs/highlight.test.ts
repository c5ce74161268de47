import { describe, expect, it } from 'vitest'
import { codeBlock, highlight } from '../../src/docs/highlight.js'

/** The pieces that have a colour, with what they are. */
const pieces = (code: string, language: string): string[] =>
  [...highlight(code, language).matchAll(/<span class="c-(\w+)">([^<]*)<\/span>/g)].map(([, kind, text]) => `${kind} ${text}`)

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('colouring code', () => {
  it('tells the pieces of TypeScript apart', () => {
    expect(pieces("import { a } from 'b' // why\nconst x = f({ type, key: 42 })", 'ts')).toEqual([
      'keyword import',
      'keyword from',
      'string &#39;b&#39;',
      'comment // why',
      'keyword const',
      'name f',
      'key key',
      'number 42',
    ])
  })

  it('tells keys from values in JSON and YAML', () => {
    expect(pieces('{"a": "b", "c": [1, true]}', 'json')).toEqual([
      'key &quot;a&quot;',
      'string &quot;b&quot;',
      'key &quot;c&quot;',
      'number 1',
      'keyword true',
    ])
    expect(pieces('a: true # so\nb-c: "x"', 'yaml')).toEqual(['key a', 'keyword true', 'comment # so', 'key b-c', 'string &quot;x&quot;'])
  })

  it('finds options and comments in a shell line, and no comment in a word', () => {
    expect(pieces('npx x --port 0 a#b # why', 'sh')).toEqual(['keyword npx', 'name --port', 'comment # why'])
  })

  it.each(['ts', 'json', 'sh', 'yaml', 'http', 'unknown', 'constructor'])(
    'loses nothing of a text in %s, whatever is in it',
    (language) => {
      const code = 'a <b> & "c" \'d\' `e $ {f}` /* g\n // h é 😀 0x1f --i=j # k: l'
      expect(plain(highlight(code, language))).toBe(code)
      expect(plain(codeBlock(`${code}\n`, language))).toContain(code)
    },
  )
})
