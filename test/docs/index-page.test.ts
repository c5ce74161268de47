import { describe, expect, it } from 'vitest'
import { readContract } from '../../src/codegen/model.js'
import type { Contract, Validate } from '../../src/contract/index.js'
import { type Entry, type IndexOptions, indexPage } from '../../src/docs/index-page.js'
import { type Summary, summarize } from '../../src/docs/summary.js'
import { document } from './document.js'

const summary: Summary = {
  id: 'things',
  title: 'Things & <more>',
  version: '1',
  about: 'How "things" are kept.',
  operations: 3,
  events: 1,
  statuses: 12,
  evidence: { documented: 6, recorded: 3, inferred: 1 },
}
const entry = (change: Partial<Summary> = {}): Entry => ({ summary: { ...summary, ...change } })
const html = (entries: readonly Entry[], options: IndexOptions = { files: new Map() }): string => indexPage(entries, options).main
const words = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the start page', () => {
  it('leads to the page and to the reference of each contract, by names that tell them apart', () => {
    const page = html([entry({ title: 'Things' }), entry({ id: 'others', title: 'Others' })])
    expect(page).toContain('<h3><a href="things.html">Things</a></h3>')
    expect(page).toContain('<a href="things-reference.html" aria-label="Reference of Things">')
    expect(page).toContain('<h3><a href="others.html">Others</a></h3>')
    expect(page).toContain('<a href="others-reference.html" aria-label="Reference of Others">')
  })

  it('says how much there is, and how much of it is documented, recorded and inferred', () => {
    const text = words(html([entry()]))
    expect(text).toContain('operations 3 statuses 12 event 1')
    expect(text).toContain('6 documented 3 recorded 1 inferred')
    expect(text).toContain('version 1')
  })

  it('sums up what all contracts have together', () => {
    const text = words(html([entry(), entry({ id: 'others', operations: 4, evidence: { documented: 1, recorded: 0, inferred: 1 } })]))
    expect(text).toContain(
      '2 contracts operations 7 statuses 24 events 2 12 statements, and where each comes from: 7 documented 3 recorded 2 inferred',
    )
  })

  it('draws the shares at the length that they have', () => {
    const widths = [...html([entry()]).matchAll(/<rect class="(\w+)" x="([\d.]+)" width="([\d.]+)"/g)].map(([, ...found]) => found)
    expect(widths).toEqual([
      ['documented', '0.00', '60.00'],
      ['recorded', '60.00', '30.00'],
      ['inferred', '90.00', '10.00'],
    ])
  })

  it('draws nothing for a contract that states no evidence', () => {
    expect(html([entry({ evidence: { documented: 0, recorded: 0, inferred: 0 } })])).not.toContain('<svg')
  })

  it('shows text as text, whatever is in it', () => {
    const page = html([entry()])
    expect(page).toContain('Things &amp; &lt;more&gt;')
    expect(page).toContain('How &quot;things&quot; are kept.')
    expect(page).not.toContain('<more>')
  })

  it('begins with what was written for it, each part with its code beside it', () => {
    const markdown = '# Hello\n\nWhat it is.\n\n```sh\nnpm i x\n```\n\n## Call it\n\nSo.\n\n```ts\ncall()\n```\n\n## Read on\n\nThere.'
    const start = { path: 'docs/start.md', file: 'index.html', markdown }
    const page = indexPage([entry()], { start, files: new Map(), guide: 'guide-a.html' })
    expect([page.title, page.about]).toEqual(['Hello', 'What it is.'])
    expect(page.main).toMatch(/<header class="hero"><div><h1 id="hello">Hello<\/h1>[\s\S]*npm[\s\S]*href="guide-a.html"/)
    expect(page.main).toMatch(/<section class="step"><div><h2 id="call-it">[\s\S]*So\.[\s\S]*<\/div><div><figure class="code">/)
    expect(page.main).toContain('<section class="plain"><h2 id="read-on">')
  })
})

/** A contract that checks nothing: here only what it has is counted. */
const contractOf = (spec: object): Contract => readContract<Validate>(spec, () => () => true, { id: 'things' })

describe('the summary of a contract', () => {
  it('counts operations, their statuses, events and statements', () => {
    expect(summarize(contractOf(document), document)).toEqual({
      id: 'things',
      title: 'Things',
      version: '1',
      about: 'How things are kept.',
      operations: 1,
      statuses: 1,
      events: 1,
      evidence: { documented: 6, recorded: 4, inferred: 7 },
    })
  })

  it('takes the first paragraph of the description where the spec has no summary', () => {
    const info = { title: 'Things', version: '1', description: 'The first.\nStill.\n\nThe second.' }
    const spec = { ...document, info }
    expect(summarize(contractOf(spec), spec).about).toBe('The first.\nStill.')
  })
})
