import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/judge/valid-random.js'
import { validValue } from '../../src/judge/valid-values.js'
import { type WrongValue, wrongValues } from '../../src/judge/wrong-values.js'

/** What our specs use of JSON Schema, and unions that are harder than theirs. */
const SCHEMAS: Readonly<Record<string, Record<string, unknown>>> = {
  text: { type: 'string', minLength: 2, maxLength: 5 },
  uri: { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
  moment: { type: ['string', 'null'], format: 'date-time' },
  uuid: { type: 'string', format: 'uuid' },
  signature: { type: 'string', pattern: '^sha256=[0-9a-f]{64}$' },
  number: { type: 'number', minimum: 0, maximum: 9 },
  integer: { type: 'integer', minimum: 1 },
  enum: { enum: ['a', 'b', 3, null] },
  constant: { type: 'boolean', const: true },
  'open list of values': { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
  list: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: { enum: ['a', 'b', 'c', 'd'] } },
  closed: { type: 'object', required: ['a'], additionalProperties: false, properties: { a: { type: 'integer' }, b: { type: 'string' } } },
  'open with a rule for the rest': { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: { type: 'string' } },
  inherited: {
    allOf: [
      { type: 'object', required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' } } },
      { type: 'object', required: ['name'], properties: { name: { const: 'x' } } },
    ],
  },
  'one of two properties': {
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'integer' } },
    allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
    required: ['c'],
  },
  'objects or nothing': {
    anyOf: [
      { type: 'object', required: ['x'], properties: { x: { type: 'integer' }, y: { type: 'string' } } },
      { type: 'object', required: ['x'], properties: { x: { type: 'string' } } },
      { type: 'null' },
    ],
  },
  'empty lists or objects': {
    anyOf: [
      { type: 'object', properties: { a: { type: 'boolean' } } },
      { type: 'array', maxItems: 0 },
    ],
  },
  anything: {},
  'list of itself': { $ref: '#/$defs/node' },
}
const $defs = { node: { type: 'object', required: ['next'], properties: { next: { type: 'array', items: { $ref: '#/$defs/node' } } } } }

const ajv = new Ajv2020({ strict: false })
formats.default(ajv)

/** Somebody else's reading of the schema. */
const validatorOf = (schema: object) => ajv.compile({ ...schema, $defs })
const named = Object.entries(SCHEMAS).map(([name, schema]) => ({ name, schema }))

describe.each(named)('of the schema "$name"', ({ schema }) => {
  const random = seeded(7)
  const document = { $defs }
  const validate = validatorOf(schema)
  const values = Array.from({ length: 60 }, () => validValue({ document, random }, schema))

  it('every value that is made is valid', () => {
    expect(values.filter((value) => !validate(value))).toEqual([])
  })

  it('every value that is made wrong is wrong', () => {
    const wrong = values.flatMap((value) => [...wrongValues(document, schema, value)])
    expect(wrong.filter(({ value }) => validate(value))).toEqual([])
  })
})

/** What is done to a value, and where. */
const faults = (schema: object, value: unknown): string[] =>
  [...wrongValues({ $defs }, schema, value)].map(({ kind, pointer }: WrongValue) => `${kind} ${pointer}`.trim())

describe('wrong values', () => {
  it('break what all alternatives ask for, and nothing that one of them allows', () => {
    const union = {
      anyOf: [
        { type: 'object', required: ['a', 'b'] },
        { type: 'object', required: ['a'] },
      ],
    }
    expect(faults(union, { a: 1, b: 2 }).filter((fault) => fault.startsWith('a required'))).toEqual(['a required property gone'])
    expect(faults({ anyOf: [{ enum: ['a'] }, { type: 'string' }] }, 'a')).not.toContain('an enum left')
    expect(faults({ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'a')).not.toContain('null')
  })

  it('take away what each alternative asks for, where one of several is needed', () => {
    const value = { a: 'x', b: 'y', c: 1 }
    const gone = [...wrongValues({}, SCHEMAS['one of two properties'], value)].filter(({ kind }) => kind === 'a required property gone')
    expect(gone.map((wrong) => wrong.value)).toEqual([{ a: 'x', b: 'y' }, { c: 1 }])
  })

  it('reach what is deep, with the way there as a JSON Pointer', () => {
    const deep = { type: 'object', properties: { 'a/b~c': { type: 'array', items: { type: 'integer', minimum: 3 } } } }
    expect(faults(deep, { 'a/b~c': [4, 5] })).toEqual(expect.arrayContaining(['a bound passed /a~1b~0c/1', 'null /a~1b~0c']))
  })

  it('say nothing of a schema with a keyword that they do not read', () => {
    expect(faults({ type: 'string', not: { const: 'a' } }, 'b')).toEqual([])
    expect(faults({ anyOf: [{ type: 'integer' }, { dependentRequired: { a: ['b'] } }] }, 1)).toEqual([])
  })
})

describe('valid values', () => {
  it('are not made of what cannot be read, and say so', () => {
    const make = (schema: object) => () => validValue({ document: {}, random: seeded(1) }, schema)
    expect(make({ type: 'string', not: {} })).toThrow('has a keyword of which no value is made here')
    expect(make({ type: 'string', format: 'iri' })).toThrow('No text is made here of the format iri')
    expect(make({ type: 'string', pattern: '^(a|b){2}$' })).toThrow('No text is made here of the pattern')
    expect(make({ allOf: [{ type: 'string' }, { type: 'integer' }] })).toThrow('No value fits this schema')
  })

  it('have optional properties and leave them out, and have new ones where these may come', () => {
    const random = seeded(2)
    const schema = { type: 'object', properties: { a: { type: 'string' } } }
    const made = Array.from({ length: 200 }, () => Object.keys(Object(validValue({ document: {}, random }, schema))))
    expect(made.some((keys) => keys.includes('a'))).toBe(true)
    expect(made.some((keys) => !keys.includes('a'))).toBe(true)
    expect(made.some((keys) => keys.some((key) => key !== 'a'))).toBe(true)
  })
})
