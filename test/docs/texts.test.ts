import { describe, expect, it } from 'vitest'
import { docsTexts } from '../../src/cli/docs-source.js'
import { filesOf, linkFor, readText, textsOf } from '../../src/docs/texts.js'

const text = { path: 'docs/guide/2-client.md', file: 'guide-client.html', markdown: '' }
const files = new Map([
  ['docs/guide/3-receiver.md', 'guide-receiver.html'],
  ['CONTRIBUTING.md', 'contributing.html'],
])

describe('a link of a text', () => {
  it.each([
    ['3-receiver.md', 'guide-receiver.html'],
    ['./3-receiver.md#copies', 'guide-receiver.html#copies'],
    ['../../CONTRIBUTING.md', 'contributing.html'],
    ['#here', '#here'],
    ['https://example.com/a.md', 'https://example.com/a.md'],
    ['../../src/index.ts', undefined],
  ])('to %s leads to %s', (href, target) => {
    expect(linkFor(text, files)(href)).toBe(target)
  })
})

describe('the texts of the package', () => {
  it('have a start page and a guide in its order, each a page of its own', async () => {
    const texts = await docsTexts()
    expect(texts.start?.markdown).toMatch(/^# /)
    expect(texts.guide.map(({ file }) => file)).toEqual([
      'guide-getting-started.html',
      'guide-client.html',
      'guide-receiver.html',
      'guide-sandbox.html',
      'guide-contract-tests.html',
      'guide-your-own-spec.html',
      'guide-adding-a-provider.html',
    ])
    const names = textsOf(texts).map(({ file }) => file)
    expect(new Set(names).size).toBe(names.length)
  })

  it('link to pages and headings that there are', async () => {
    const texts = await docsTexts()
    const pages = filesOf(texts)
    const ids = new Map(textsOf(texts).map((text) => [text.file, readText(text, pages).headings.map(({ id }) => id)]))
    const dead: string[] = []
    for (const written of [...(texts.start === undefined ? [] : [texts.start]), ...texts.guide]) {
      for (const [, href = ''] of written.markdown.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)) {
        const [file = '', hash] = (linkFor(written, pages)(href) ?? '').split('#')
        const isThere = /^https?:/.test(file) || (ids.has(file) && (hash === undefined || ids.get(file)?.includes(hash)))
        // What is measured is made by other commands, and may not be there yet.
        if (!isThere && !/report\.md|mutation\.md/.test(href)) dead.push(`${written.path}: ${href}`)
      }
    }
    expect(dead).toEqual([])
  })

  it('name the language of every block of code', async () => {
    for (const { path, markdown } of textsOf(await docsTexts())) {
      const fences = markdown.match(/^```.*$/gm) ?? []
      expect(
        fences.filter((fence, i) => i % 2 === 0 && fence === '```'),
        path,
      ).toEqual([])
    }
  })
})
