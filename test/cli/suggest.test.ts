import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, distance, nearest } from '../../src/cli/suggest.js'

describe('the distance of two words', () => {
  it.each([
    ['mock', 'mock', 0],
    ['mokc', 'mock', 1],
    ['moc', 'mock', 1],
    ['mock', 'mick', 1],
    ['', 'list', 4],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected)
  })

  it('is the same both ways, nothing only for the same word, and no more than the longer one has letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const far = distance(a, b)
        expect(far).toBe(distance(b, a))
        expect(far === 0).toBe(a === b)
        expect(far).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})

describe('the word that was meant', () => {
  const known = ['list', 'mock', 'docs', 'mailgun', 'mailgun-legacy', 'emma']

  it.each([
    ['mokc', 'mock'],
    ['LIST', 'list'],
    ['mailgum', 'mailgun'],
    ['mailgun_legacy', 'mailgun-legacy'],
    ['mail', 'mailgun'],
    ['ema', 'emma'],
    ['x'.repeat(10_000), undefined],
    ['sendmail', undefined],
    ['m', undefined],
    ['', undefined],
  ])('by %j is %j', (word, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  it('is asked for in a sentence, or not at all', () => {
    expect(didYouMean('ports', ['port'], '--')).toBe(' Did you mean --port?')
    expect(didYouMean('zzz', ['port'], '--')).toBe('')
  })
})
