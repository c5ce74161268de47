import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { Code, Documented, printKey, printType, printValue } from '../../src/codegen/print.js'

// biome-ignore lint/security/noGlobalEval: what is printed is code, and the test is whether it is the data
const evaluate = (text: string): unknown => globalThis.eval(`(${text})`)

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'a-b', '1', '-0', 'class', "it's", '"', '\\', '\u2028', '\u2029', '\n', '', 'é', '\ud800'),
  fc.string({ unit: 'binary' }),
)
const text = fc.oneof(
  key,
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom("'", '"', '\\', '\\"', "\\'", '`', '${', '*/', '\u2028', 'u0041')).map((parts) => parts.join('')),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 6 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
}))

describe('printed data', () => {
  it('is the data again when it is evaluated, whatever the keys and texts', () => {
    fc.assert(
      fc.property(value, (data) => {
        const printed = evaluate(printValue(data))
        expect(JSON.stringify(printed)).toBe(JSON.stringify(data))
        // A clone, because fast-check makes objects without a prototype.
        expect(isDeepStrictEqual(printed, structuredClone(data))).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps -0, and __proto__ as a key of its own', () => {
    expect(Object.is(evaluate(printValue(-0)), -0)).toBe(true)
    const odd: unknown = JSON.parse('{"__proto__":{"a":1}}')
    const printed = evaluate(printValue(odd))
    expect(Object.keys(Object(printed))).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(printed)).toBe(Object.prototype)
  })

  it('has no line separators in it, and leaves out what is undefined', () => {
    expect(printValue({ a: '\u2028\u2029', b: undefined })).toBe("{ a: '\\u2028\\u2029' }")
  })

  it('is the same text each time, in the order of the keys', () => {
    const data = { b: [1, { c: 'x' }], a: null }
    expect(printValue(data)).toBe("{ b: [1, { c: 'x' }], a: null }")
  })

  it('is broken into lines that are short enough', () => {
    const lines = printValue({ words: Array.from({ length: 40 }, (_, i) => `word number ${i}`), more: { a: 1 } }).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(121)
    expect(lines.at(-2)).toBe('  more: { a: 1 },')
  })

  it('may have code in it', () => {
    expect(printValue({ a: new Code('validators.A') })).toBe('{ a: validators.A }')
  })
})

describe('a printed key', () => {
  it.each([
    ['plain', 'plain'],
    ['a-b', "'a-b'"],
    ['__proto__', "['__proto__']"],
    ["it's", "'it\\'s'"],
  ])('of %j is %s', (name, printed) => {
    expect(printKey(name)).toBe(printed)
  })
})

describe('a printed type', () => {
  it('is read-only throughout, and no error to TypeScript, whatever the keys and texts', () => {
    expect(printType({ a: ['x', -1, true], 'b-c': {} })).toBe("{ readonly a: readonly ['x', -1, true]; readonly 'b-c': {} }")
    fc.assert(
      fc.property(value, (data) => {
        const source = ts.createSourceFile('a.ts', `export declare const a: ${printType(data)}`, ts.ScriptTarget.ES2022)
        expect(Reflect.get(source, 'parseDiagnostics')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a value with words about it', () => {
  it('has them in a comment before it, which no words can end', () => {
    const printed = printType({ a: new Documented({ b: 1 }, 'Says\n\nmore. */ export {} /*'), c: new Documented(2, '') })
    expect(printed).toBe(`{
  /**
   * Says
   *
   * more. *\\/ export {} /*
   */
  readonly a: { readonly b: 1 };
  readonly c: 2;
}`)
  })
})
