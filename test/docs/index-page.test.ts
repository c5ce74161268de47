import { describe, expect, it } from 'vitest'
import { readContract } from '../../src/codegen/model.js'
import type { Contract, Validate } from '../../src/contract/index.js'
import { type Entry, indexPage } from '../../src/docs/index-page.js'
import { hashOf } from '../../src/docs/seal.js'
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
const entry = (change: Partial<Summary> = {}): Entry => ({ summary: { ...summary, ...change }, page: 'things.html', yaml: 'things.yaml' })

describe('the index page', () => {
  it('leads to the page and to the YAML of each contract, by names that tell them apart', () => {
    const html = indexPage([entry({ title: 'Things' }), { ...entry({ title: 'Others' }), page: 'others.html', yaml: 'others.yaml' }])
    expect(html).toContain('<h2><a href="things.html">Things</a></h2>')
    expect(html).toContain('<a href="things.yaml" aria-label="Things: OpenAPI as YAML">')
    expect(html).toContain('<h2><a href="others.html">Others</a></h2>')
    expect(html).toContain('<a href="others.yaml" aria-label="Others: OpenAPI as YAML">')
  })

  it('says how much there is, and how much of it is documented, recorded and inferred', () => {
    const text = indexPage([entry()])
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(text).toContain('operations 3 statuses 12 event 1')
    expect(text).toContain('6 documented 3 recorded 1 inferred')
    expect(text).toContain('version 1')
  })

  it('draws the shares at the length that they have', () => {
    const widths = [...indexPage([entry()]).matchAll(/<rect class="(\w+)" x="([\d.]+)" width="([\d.]+)"/g)].map(([, ...found]) => found)
    expect(widths).toEqual([
      ['documented', '0.00', '60.00'],
      ['recorded', '60.00', '30.00'],
      ['inferred', '90.00', '10.00'],
    ])
  })

  it('draws nothing for a contract that states no evidence', () => {
    expect(indexPage([entry({ evidence: { documented: 0, recorded: 0, inferred: 0 } })])).not.toContain('<svg')
  })

  it('shows text as text, whatever is in it', () => {
    const html = indexPage([entry()])
    expect(html).toContain('Things &amp; &lt;more&gt;')
    expect(html).toContain('How &quot;things&quot; are kept.')
    expect(html).not.toContain('<more>')
  })

  it('has a policy that allows its own style, and nothing else', () => {
    const html = indexPage([])
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ')
    expect(policy).toEqual(["default-src 'none'", `style-src ${hashOf(style)}`, 'img-src data:', "base-uri 'none'", "form-action 'none'"])
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
