import { describe, expect, it } from 'vitest'
import { inlineMarkdown, inlineSvg, markdown, slug } from '../../src/docs/markdown.js'

describe('Markdown', () => {
  it('gives each heading an id and a link to itself, and tells what stands below it', () => {
    const { html, headings } = markdown(
      '# Title\n\nFirst.\n\n## How `x` works\n\nSo.\n\n```ts\nnot told\n```\n\n## How `x` works\n\nAgain.\n',
    )
    expect(html).toContain('<h2 id="how-x-works">How <code>x</code> works<a class="anchor" href="#how-x-works"')
    expect(headings).toEqual([
      { depth: 1, id: 'title', text: 'Title', below: 'First.' },
      { depth: 2, id: 'how-x-works', text: 'How x works', below: 'So.' },
      { depth: 2, id: 'how-x-works-2', text: 'How x works', below: 'Again.' },
    ])
  })

  it('shows HTML as text, so that nothing of it runs', () => {
    const source = '<script>alert(1)</script>\n\nA <b onclick="x()">word</b>, and <img src=x onerror=y>.'
    for (const html of [markdown(source).html, inlineMarkdown(source)]) expect(html).not.toMatch(/<(?:script|b|img)\b/)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('makes no link of %s', (href) => {
    for (const html of [markdown(`[here](${href})`).html, inlineMarkdown(`[here](${href})`)]) {
      expect(html).toContain('here')
      expect(html).not.toContain('<a')
    }
  })

  it('leads links to where they are on the site, and leaves the words of those that are not', () => {
    const link = (href: string): string | undefined => (href === 'a.md' ? 'guide-a.html' : undefined)
    const { html } = markdown('[one](a.md) and [two](b.md)', { link })
    expect(html).toContain('<a href="guide-a.html">one</a> and two')
  })

  it('lets wide tables and code be scrolled by keyboard', () => {
    const { html } = markdown('| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n```sh\nls\n```\n')
    expect(html).toContain('<div class="scroll" tabindex="0" role="region"')
    expect(html).toContain('<th class="right" scope="col">b</th>')
    expect(html).toMatch(/<pre tabindex="0" role="region" aria-label="Shell">/)
  })

  it('shows a drawing that it is given inside the page, and the words of one that it is not', () => {
    const svg = (href: string): string | undefined => (href === 'a.svg' ? '<svg viewBox="0 0 1 1"></svg>' : undefined)
    const { html } = markdown('![A chart](a.svg)\n\n![Another](b.svg)', { svg })
    expect(html).toContain('<svg role="img" aria-label="A chart" viewBox="0 0 1 1"></svg>')
    expect(html).toContain('<p>Another</p>')
  })
})

describe('a drawing', () => {
  it('comes without what could run', () => {
    const svg = '<?xml version="1.0"?><!DOCTYPE svg><svg role="img" onload="x()"><script>y()</script><rect onclick=\'z()\'/></svg>'
    expect(inlineSvg(svg, 'A')).toBe('<svg role="img"><rect/></svg>')
  })
})

describe('an id', () => {
  it('is made of letters and digits of any script, and is there for a text that has none', () => {
    expect([slug('subscriber.created'), slug('Über alles'), slug('???')]).toEqual(['subscriber-created', 'über-alles', 'section'])
  })
})
