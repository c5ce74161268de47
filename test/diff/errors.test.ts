import { describe, expect, it } from 'vitest'
import { ContractError } from '../../src/contract/index.js'
import { diff } from '../../src/diff/diff.js'
import { answering, spec } from './specs.js'

/** What is thrown. */
function thrownBy(before: unknown, after: unknown): Error {
  try {
    diff(before, after)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}

describe('a document that cannot be read', () => {
  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['is no OpenAPI document', { swagger: '2.0' }, /no OpenAPI 3 document/],
    ['is no object', 'openapi: 3.1.0', /no OpenAPI 3 document/],
    ['refers to another file', answering({ $ref: 'thing.yaml' }), /leaves the document: bundle it first/],
    ['refers to nothing', answering({ $ref: '#/components/schemas/Thing' }), /"#\/components\/schemas\/Thing" leads nowhere/],
    [
      'refers in a circle',
      answering({ $ref: '#/components/schemas/A' }, { components: { schemas: { A: { $ref: '#/components/schemas/A' } } } }),
      /goes in a circle/,
    ],
  ]

  it.each(broken)('because it %s is named, with what is wrong with it', (_, document, message) => {
    const [old, now] = [thrownBy(document, spec()), thrownBy(spec(), document)]
    for (const [error, which] of [
      [old, 'old'],
      [now, 'new'],
    ] as const) {
      expect(error).toBeInstanceOf(ContractError)
      expect(error.message).toMatch(message)
      expect(error.message).toMatch(new RegExp(`^The ${which} document: `))
    }
  })

  it('may have what looks like a reference in an example', () => {
    const example = { openapi: '3.1.0', info: {}, paths: {}, components: { examples: { one: { value: { $ref: 'nowhere.yaml' } } } } }
    expect(diff(example, example)).toEqual([])
  })
})

describe('names from a document', () => {
  it('cannot draw on a terminal', () => {
    const evil = '\u001b[31mred`'
    const changes = diff(answering({ type: 'object', properties: { [evil]: { enum: [evil] } } }), answering({ type: 'object' }))
    for (const { text, advice } of changes) expect(`${text}${advice}`).not.toMatch(/[\u0000-\u001f]/)
    expect(changes).toHaveLength(1)
  })
})
