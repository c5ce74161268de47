import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HarEntries, type RawEntry } from '../../src/judge/har-entries.js'

/** Cuts a text in chunks of that many bytes. */
function cut(text: string, length: number, maxBytes?: number): { entries: RawEntry[]; found: boolean } {
  const bytes = Buffer.from(text)
  const cutter = new HarEntries(maxBytes)
  const entries: RawEntry[] = []
  for (let at = 0; at < bytes.length; at += length) entries.push(...cutter.push(bytes.subarray(at, at + length)))
  const last = cutter.end()
  return { entries: last === undefined ? entries : [...entries, last], found: cutter.found }
}

const parsed = ({ entries }: ReturnType<typeof cut>): unknown[] =>
  entries.map((entry) => ('text' in entry ? JSON.parse(entry.text) : entry.fault))

/** Strings with all that could be mistaken for structure. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '\n', 'é', '😀', 'log', 'entries') }),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    tie('object'),
  ),
  object: fc.dictionary(text, tie('value')),
}))

describe('a HAR that is cut into its entries', () => {
  it('gives exactly the entries that JSON.parse finds, wherever its chunks end and however it is written', () => {
    const document = fc.record({
      before: fc.dictionary(
        text.filter((key) => key !== 'log'),
        json.value,
      ),
      inside: fc.dictionary(
        text.filter((key) => key !== 'entries'),
        json.value,
      ),
      entries: fc.array(json.object),
      after: fc.dictionary(
        text.filter((key) => key !== 'log'),
        json.value,
      ),
      indent: fc.nat(4),
      length: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(document, ({ before, inside, entries, after, indent, length }) => {
        const value = { ...before, log: { ...inside, entries }, ...after }
        const found = cut(JSON.stringify(value, null, indent), length)
        expect(found.found).toBe(true)
        expect(parsed(found)).toEqual(JSON.parse(JSON.stringify(entries)))
      }),
      { numRuns: 500 },
    )
  })

  it('takes only those of the log: not a list of that name elsewhere', () => {
    const value = {
      entries: [{ a: 1 }],
      log: { pages: [{ entries: [{ b: 1 }], log: { entries: [{ c: 1 }] } }], entries: [{ d: 1 }] },
      x: { entries: [{}] },
    }
    expect(parsed(cut(JSON.stringify(value), 7))).toEqual([{ d: 1 }])
  })

  it('says on which line each begins', () => {
    const { entries } = cut('{"log":{"entries":[\n{},\n\n{"a":\n1},\n{}]}}', 3)
    expect(entries.map(({ entry, line }) => [entry, line])).toEqual([
      [0, 2],
      [1, 4],
      [2, 6],
    ])
  })

  it('tells of an entry that breaks off, and gives those before it', () => {
    const whole = JSON.stringify({ log: { entries: [{ a: 1 }, { b: '"}' }] } })
    for (let length = whole.indexOf('{"b"') + 1; length < whole.length - 3; length++) {
      expect(parsed(cut(whole.slice(0, length), 5))).toEqual([{ a: 1 }, 'the file breaks off in this entry'])
    }
    expect(parsed(cut(whole.slice(0, -2), 5))).toEqual([{ a: 1 }, { b: '"}' }, 'the file breaks off before its end'])
    expect(parsed(cut(whole, 5))).toEqual([{ a: 1 }, { b: '"}' }])
  })

  it('tells of elements that are no objects, and goes on', () => {
    expect(parsed(cut('{"log":{"entries":[1, "a,b]", null,{"a":1},[{}] ,true]}}', 2))).toEqual([
      'an entry that is no object',
      'an entry that is no object',
      'an entry that is no object',
      { a: 1 },
      [{}],
      'an entry that is no object',
    ])
  })

  it('does not keep an entry that is too long, and goes on', () => {
    const entries = [{ a: 1 }, { long: 'x'.repeat(3 * 1024 * 1024) }, { b: 1 }]
    expect(parsed(cut(JSON.stringify({ log: { entries } }), 1000, 1024 * 1024))).toEqual([
      { a: 1 },
      'an entry of more than 1 MiB',
      { b: 1 },
    ])
  })

  it('finds none in what is no HAR', () => {
    for (const other of ['', 'hello', '[]', '{"entries":[{}]}', '{"log":{"entries":{}}}', '[{"log":{"entries":[{}]}}]']) {
      expect(cut(other, 3)).toEqual({ entries: [], found: false })
    }
  })
})
