import { describe, expect, it } from 'vitest'
import { readContract } from '../../src/codegen/model.js'
import type { Validate } from '../../src/contract/index.js'
import type { DocsSource } from '../../src/docs/build.js'
import { changesPage } from '../../src/docs/changes-page.js'
import { linksOf, successionsOf } from '../../src/docs/succession.js'

/** A contract with an operation whose answers have these properties. */
function source(id: string, names: readonly string[], info: object = {}): DocsSource {
  const schema = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) }
  const document = {
    openapi: '3.1.0',
    info: { title: `Things & ${id}`, version: '1', ...info },
    servers: [{ url: 'https://api.example.com' }],
    paths: { '/things': { get: { operationId: 'listThings', responses: { '200': { content: { 'application/json': { schema } } } } } } },
  }
  return { contract: readContract<Validate>(document, () => () => true, { id }), document, yaml: '' }
}

const old = source('old', ['event_type', 'id'], { 'x-succeeded-by': 'new' })
const now = source('new', ['event_types', 'id'])
const page = (from: DocsSource, to: DocsSource): string => changesPage({ from, to, page: 'changes.html' }).main

const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the page of changes', () => {
  it('tells what breaks whom, and what to change in the code', () => {
    const words = text(page(old, now))
    expect(words).toContain('Breaks code that calls the operations Code that sends')
    expect(words).toContain(
      'event_type is gone. In your code: Do not read event_type any more. event_types is new there, and probably takes its place. listThings : answer 200',
    )
    expect(words).toContain('Breaks code that receives the events Nothing: code that receives the events of old goes on as it is.')
    expect(words).toContain('event_types is new: a string, may be missing.')
  })

  it('names all that changed alike, however many there are', () => {
    const names = Array.from({ length: 30 }, (_, i) => `name${i}`)
    const html = page(source('old', names), now)
    for (const name of names) expect(html).toContain(`<code>${name}</code>`)
  })

  it('shows text as text, whatever is in it', () => {
    const html = page(source('old', ['<script>']), now)
    expect(html).toContain('<code>&lt;script&gt;</code> is gone.')
    expect(html).toContain('Things &amp; old')
    expect(html).not.toContain('<script')
  })
})

describe('the successor of a contract', () => {
  it('is the one that the document names, when it is among those that are shown', () => {
    expect(successionsOf([now, old])).toEqual([{ from: old, to: now, page: 'changes-old-new.html' }])
    expect(successionsOf([old])).toEqual([])
    expect(successionsOf([now, source('other', [], { 'x-succeeded-by': 'other' })])).toEqual([])
  })

  it('and the contract itself lead to the page that tells what changed', () => {
    const link = { page: 'changes-old-new.html', label: 'What changed from Things & old to Things & new' }
    const successions = successionsOf([now, old])
    expect([linksOf(successions, 'old'), linksOf(successions, 'new'), linksOf(successions, 'other')]).toEqual([[link], [link], []])
  })
})
