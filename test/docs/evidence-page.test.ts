import { describe, expect, it } from 'vitest'
import { readContract } from '../../src/codegen/model.js'
import type { Validate } from '../../src/contract/index.js'
import { evidencePage, placeWords } from '../../src/docs/evidence-page.js'
import { document } from './document.js'

describe('a place of a spec in words', () => {
  it.each([
    [['paths', '/things/{id}', 'get'], '`/things/{id}`, GET'],
    [['paths', '/things', 'post', 'responses', '201'], '`/things`, POST, answer `201`'],
    [['webhooks', 'broken', 'post'], 'event `broken`, POST'],
    [['components', 'schemas', 'Thing', 'properties', 'name'], 'schema `Thing`, `name`'],
    [['components', 'schemas', 'Thing', 'properties', 'examples', 'items'], 'schema `Thing`, `examples`'],
    [['servers', '0'], 'server `1`'],
  ])('%j is %s', (path, words) => {
    expect(placeWords(path)).toBe(words)
  })
})

describe('the page of evidence', () => {
  it('names each source once, the one on which most rests first, with all that rests on it', () => {
    const contract = readContract<Validate>(document, () => () => true, { id: 'things' })
    const { main } = evidencePage({ contract, document, yaml: '' })
    const rows = main.split('<tr>').slice(2)
    const text = (row: string | undefined): string => (row ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(rows).toHaveLength(3)
    expect(text(rows[0])).toMatch(
      /^ No source; PUT \/things\/&lt;id&gt; and \*all\* of it inferred 7 places .*event broken , POST.* schema Thing , size /,
    )
    expect(text(rows[1])).toContain('The manual, &#39;Things&#39; documented 6 places')
    expect(text(rows[2])).toContain('tapes/things.yml, 2024-05-01 recorded 4 places')
    expect(text(rows[2])).toContain('server 1')
  })
})
