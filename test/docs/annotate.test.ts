import { describe, expect, it } from 'vitest'
import { isObject, SpecNode } from '../../src/codegen/document.js'
import { annotate } from '../../src/docs/annotate.js'
import { countEvidence } from '../../src/docs/statements.js'
import { document } from './document.js'

const annotated = annotate(document)

/** The description at a place, the way there given key by key. */
function descriptionAt(...keys: string[]): unknown {
  const value = keys.reduce<unknown>((place, key) => {
    if (Array.isArray(place)) return place[Number(key)]
    return isObject(place) ? place[key] : undefined
  }, annotated)
  return isObject(value) ? value['description'] : undefined
}

const badge = (word: string): string => `<b class="evidence-badge evidence-${word}">${word}</b>`
const DOCUMENTED = `<small class="evidence">${badge('documented')} The manual, 'Things'</small>`
const RECORDED = `<small class="evidence">${badge('recorded')} tapes/things.yml, 2024-05-01</small>`
const INFERRED = `<small class="evidence">${badge('inferred')} No source; \`PUT /things/<id>\` and &#42;all&#42; of it</small>`

const getThing = ['paths', '/things/{id}', 'get']
const response = [...getThing, 'responses', '200']
const thing = ['components', 'schemas', 'Thing']

describe('the evidence in the descriptions', () => {
  it('stands below what an operation says', () => {
    expect(descriptionAt(...getThing)).toBe(`Answers with it.\n\n${DOCUMENTED}`)
  })

  it('stands below what a response says', () => {
    expect(descriptionAt(...response)).toBe(`The thing.\n\n${RECORDED}`)
  })

  it('stands alone where an event says nothing else', () => {
    expect(descriptionAt('webhooks', 'broken', 'post')).toBe(INFERRED)
  })

  it('stands below what a security scheme and a named schema say', () => {
    expect(descriptionAt('components', 'securitySchemes', 'key')).toBe(`A key.\n\n${DOCUMENTED}`)
    expect(descriptionAt(...thing)).toBe(`A thing.\n\n${DOCUMENTED}`)
  })

  it('stands at an example', () => {
    expect(descriptionAt(...response, 'content', 'application/json', 'examples', 'one')).toBe(INFERRED)
  })

  it('is plain text at a server, where nothing else is shown', () => {
    expect(descriptionAt('servers', '0')).toBe('The only one.\n\n(recorded: tapes/things.yml, 2024-05-01)')
  })

  it('is kept from a property, a parameter or a header that says the same as what surrounds it', () => {
    expect(descriptionAt(...thing, 'properties', 'name')).toBe('Its name.')
    expect(descriptionAt(...getThing, 'parameters', '0')).toBe('Which.')
    expect(descriptionAt(...response, 'headers', 'Age')).toBe('In seconds.')
  })

  it('stands at a property or a header that differs from what surrounds it', () => {
    expect(descriptionAt(...thing, 'properties', 'size')).toBe(`Its size.\n\n${INFERRED}`)
    expect(descriptionAt(...response, 'headers', 'Mood')).toBe(`Good or bad.\n\n${INFERRED}`)
  })

  it('stands at a property whose name is a keyword elsewhere', () => {
    expect(descriptionAt(...thing, 'properties', 'example')).toBe(`A property that is named as a keyword.\n\n${INFERRED}`)
  })

  it('leaves a property the description of the schema that it refers to', () => {
    expect(descriptionAt(...thing, 'properties', 'color')).toBe(`A color.\n\n${INFERRED}`)
  })

  it('is a badge alone where a schema of other evidence is referred to, and nothing where it is the same', () => {
    expect(descriptionAt(...thing, 'properties', 'maker')).toBe(`Who made it.\n\n<small class="evidence">${badge('recorded')}</small>`)
    expect(descriptionAt(...thing, 'properties', 'makers', 'items')).toBe(
      `Who made it.\n\n<small class="evidence">${badge('recorded')}</small>`,
    )
    expect(descriptionAt(...thing, 'properties', 'twin')).toBe('A color.')
  })

  it('is explained at the top', () => {
    expect(descriptionAt('info')).toMatch(/^More of it\.\n\nEach statement says where it comes from:/)
  })
})

describe('the copy for the reader', () => {
  it('gives each named schema a place of its own, under a tag', () => {
    expect(annotated['tags']).toEqual([
      { name: 'Things', description: 'All of them.' },
      { name: 'Schemas', description: expect.any(String) },
    ])
    const schemas = SpecNode.root(annotated).get('components')?.get('schemas')?.entries() ?? []
    expect(schemas.map(([name, { value }]) => [name, isObject(value) && value['x-tags']])).toEqual([
      ['Thing', ['Schemas']],
      ['Color', ['Schemas']],
      ['Maker', ['Schemas']],
    ])
  })

  it('leaves examples as they are, whatever they look like', () => {
    const example = SpecNode.root(annotated).follow('#/paths/~1things~1{id}/get/responses/200/content/application~1json/examples/one/value')
    expect(example.value).toEqual({ 'x-evidence': 'recorded', name: 'a' })
  })

  it('leaves the document itself alone', () => {
    const before = structuredClone(document)
    annotate(document)
    expect(document).toEqual(before)
  })

  it('is refused for what is no OpenAPI document, with a word on what to give', () => {
    expect(() => annotate({ swagger: '2.0' })).toThrow(/Give the parsed document/)
  })

  it('is refused for a document that is not bundled, with a word on how to bundle it', () => {
    const paths = { '/a': { get: { parameters: [{ $ref: 'parameters.yaml#/Id' }] } } }
    expect(() => annotate({ openapi: '3.1.0', paths })).toThrow(/redocly bundle/)
  })
})

describe('counting evidence', () => {
  it('counts each statement once, however often it is referred to, and none in an example', () => {
    expect(countEvidence(document)).toEqual({ documented: 6, recorded: 4, inferred: 7 })
  })
})
