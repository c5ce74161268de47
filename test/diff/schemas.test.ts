import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.js'
import { answering, briefs, delivering, onlyChange, taking, told } from './specs.js'

const object = (properties: object, required: readonly string[] = [], more: object = {}): object => ({
  type: 'object',
  properties,
  required,
  ...more,
})
const url = { url: { type: 'string' } }
const both = { url: { type: 'string' }, urls: { type: 'array', items: { type: 'string' } } }
const of = (schema: object): object => object({ x: schema }, ['x'])
const text = { type: 'string' }
const open = (...values: string[]): object => ({ anyOf: [{ type: 'string', enum: values }, { type: 'string' }] })
const closed = { additionalProperties: false }

/** Each edit of a schema: its kind, and whether it breaks whoever writes and whoever reads such a message. */
const rows: readonly (readonly [
  what: string,
  before: object,
  after: object,
  kind: string,
  breaksWriter: boolean,
  breaksReader: boolean,
])[] = [
  ['an optional property that comes', object({}), object(url), 'property-added', false, false],
  ['a required property that comes', object({}), object(url, ['url']), 'property-added', true, false],
  ['a property that leaves an open object', object(url), object({}), 'property-removed', false, true],
  ['a property that leaves a closed object', object(url, [], closed), object({}, [], closed), 'property-removed', true, true],
  ['a property that becomes required', object(url), object(url, ['url']), 'property-required', true, false],
  ['a property that becomes optional', object(url, ['url']), object(url), 'property-optional', false, true],
  ['an object that closes', object(url), object(url, [], closed), 'other-properties-refused', true, false],
  ['an object that opens', object(url, [], closed), object(url), 'other-properties-allowed', false, false],
  [
    'an object closed by unevaluatedProperties',
    object(url),
    object(url, [], { unevaluatedProperties: false }),
    'other-properties-refused',
    true,
    false,
  ],
  ['a type that becomes nullable', of(text), of({ type: ['string', 'null'] }), 'type-widened', false, true],
  ['a type that is nullable no more', of({ type: ['string', 'null'] }), of(text), 'type-narrowed', true, false],
  [
    'null as an alternative',
    of({ $ref: '#/components/schemas/Named' }),
    of({ anyOf: [{ $ref: '#/components/schemas/Named' }, { type: 'null' }] }),
    'type-widened',
    false,
    true,
  ],
  ['nullable as OpenAPI 3.0 writes it', of(text), of({ type: 'string', nullable: true }), 'type-widened', false, true],
  ['another type', of(text), of({ type: 'integer' }), 'type-changed', true, true],
  ['a text that becomes a list', of(text), of({ type: 'array', items: text }), 'type-changed', true, true],
  ['whole numbers that become numbers', of({ type: 'integer' }), of({ type: 'number' }), 'type-widened', false, true],
  ['numbers that become whole', of({ type: 'number' }), of({ type: 'integer' }), 'type-narrowed', true, false],
  ['a type where anything went', of({}), of(text), 'type-narrowed', true, false],
  ['anything where a type was', of(text), of({}), 'type-widened', false, true],
  ['a value that comes', of({ enum: ['a'] }), of({ enum: ['a', 'b'] }), 'enum-value-added', false, true],
  ['a value that goes', of({ enum: ['a', 'b'] }), of({ enum: ['a'] }), 'enum-value-removed', true, false],
  [
    'null that leaves a list',
    of({ type: ['string', 'null'], enum: ['a', null] }),
    of({ type: 'string', enum: ['a'] }),
    'enum-value-removed',
    true,
    false,
  ],
  [
    'a value that a nullable list loses',
    of({ enum: ['a', 'b', null] }),
    of({ anyOf: [{ enum: ['a'] }, { type: 'null' }] }),
    'enum-value-removed',
    true,
    false,
  ],
  ['a list of values where any text went', of(text), of({ type: 'string', enum: ['a'] }), 'enum-added', true, false],
  ['any text where a list of values was', of({ type: 'string', enum: ['a'] }), of(text), 'enum-removed', false, true],
  ['a list that opens', of({ type: 'string', enum: ['a'] }), of(open('a')), 'enum-removed', false, true],
  ['a list that closes', of(open('a')), of({ type: 'string', enum: ['a'] }), 'enum-added', true, false],
  ['an open list that gets a value', of(open('a')), of(open('a', 'b')), 'known-value-added', false, false],
  ['an open list that loses a value', of(open('a', 'b')), of(open('a')), 'known-value-removed', false, false],
  ['a limit that comes', of(text), of({ type: 'string', maxLength: 9 }), 'bound-tightened', true, false],
  ['a limit that goes', of({ type: 'string', maxLength: 9 }), of(text), 'bound-widened', false, true],
  ['a lower maximum', of({ type: 'number', maximum: 9 }), of({ type: 'number', maximum: 8 }), 'bound-tightened', true, false],
  ['a higher maximum', of({ type: 'number', maximum: 8 }), of({ type: 'number', maximum: 9 }), 'bound-widened', false, true],
  ['a higher minimum', of({ type: 'number', minimum: 1 }), of({ type: 'number', minimum: 2 }), 'bound-tightened', true, false],
  ['a lower minimum', of({ type: 'number', minimum: 2 }), of({ type: 'number', minimum: 1 }), 'bound-widened', false, true],
  ['a format that comes', of(text), of({ type: 'string', format: 'uri' }), 'format-added', true, false],
  ['a format that goes', of({ type: 'string', format: 'uuid' }), of(text), 'format-removed', false, true],
  ['another format', of({ type: 'string', format: 'date' }), of({ type: 'string', format: 'date-time' }), 'format-changed', true, true],
  [
    'numbers of more bits',
    of({ type: 'integer', format: 'int32' }),
    of({ type: 'integer', format: 'int64' }),
    'format-changed',
    false,
    true,
  ],
  ['a pattern that comes', of(text), of({ type: 'string', pattern: '^a' }), 'pattern-added', true, false],
  ['a pattern that goes', of({ type: 'string', pattern: '^a' }), of(text), 'pattern-removed', false, true],
  ['another pattern', of({ type: 'string', pattern: '^a' }), of({ type: 'string', pattern: '^b' }), 'pattern-changed', true, true],
  ['another default', of({ type: 'string', default: 'a' }), of({ type: 'string', default: 'b' }), 'default-changed', true, false],
  ['a rule that is not looked into', of(text), of({ type: 'string', not: { const: 'a' } }), 'schema-changed', true, false],
  [
    'a rule of that kind that changes',
    of({ type: 'string', not: { const: 'a' } }),
    of({ type: 'string', not: { const: 'b' } }),
    'schema-changed',
    true,
    true,
  ],
  ['items that change', of({ type: 'array', items: text }), of({ type: 'array', items: { type: 'integer' } }), 'type-changed', true, true],
  [
    'what other properties may be',
    of({ type: 'object', additionalProperties: text }),
    of({ type: 'object', additionalProperties: { type: 'integer' } }),
    'type-changed',
    true,
    true,
  ],
  [
    'an alternative that comes',
    of({ oneOf: [object(url, ['url']), text] }),
    of({ oneOf: [object(url, ['url']), text, { type: 'array', items: text }] }),
    'alternative-added',
    false,
    true,
  ],
  [
    'an alternative that goes',
    of({ oneOf: [text, object(url, ['url']), { type: 'array', items: text }] }),
    of({ oneOf: [object(url, ['url']), text] }),
    'alternative-removed',
    true,
    false,
  ],
  [
    'a choice of properties that comes',
    object(both),
    object(both, [], { anyOf: [{ required: ['url'] }, { required: ['urls'] }] }),
    'alternatives-added',
    true,
    false,
  ],
  [
    'a choice of properties that goes',
    object(both, [], { anyOf: [{ required: ['url'] }, { required: ['urls'] }] }),
    object(both),
    'alternatives-removed',
    false,
    true,
  ],
]

const components = { components: { schemas: { Named: { ...object(url), minProperties: 1 } } } }
/** A default says nothing to whoever reads. */
const unread = new Set(['default-changed'])

describe.each(rows)('%s', (_, before, after, kind, breaksWriter, breaksReader) => {
  const found = (breaks: string | undefined): string[] => [breaks === undefined ? kind : `${kind} breaks ${breaks}`]

  it(`is ${kind}, and ${breaksWriter ? 'breaks' : 'does not break'} callers who send it`, () => {
    expect(briefs(taking(before, components), taking(after, components))).toEqual(found(breaksWriter ? 'caller' : undefined))
  })

  it(`${breaksReader ? 'breaks' : 'does not break'} callers and receivers who read it`, () => {
    const read = (party: string): string[] => (unread.has(kind) ? [] : found(breaksReader ? party : undefined))
    expect(briefs(answering(before, components), answering(after, components))).toEqual(read('caller'))
    expect(briefs({ ...delivering(before), ...components }, { ...delivering(after), ...components })).toEqual(read('receiver'))
  })
})

describe('schemas', () => {
  it('are read through $ref and allOf, so that the same said otherwise is no change', () => {
    const plain = object({ id: { type: 'string', minLength: 1 }, url: text }, ['id'])
    const parted = { allOf: [{ $ref: '#/components/schemas/Base' }, object({ url: text, id: { minLength: 1 } })] }
    const base = { components: { schemas: { Base: object({ id: text }, ['id']) } } }
    expect(briefs(answering(plain), answering(parted, base))).toEqual([])
    expect(briefs(answering(parted, base), answering(plain))).toEqual([])
  })

  it.each<[what: string, one: object, other: object]>([
    ['values in several lists', { enum: ['a', 'b'] }, { anyOf: [{ enum: ['a'] }, { const: 'b' }] }],
    ['values or null', { enum: ['a', null] }, { oneOf: [{ enum: ['a'] }, { type: 'null' }] }],
    ['types', { type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { anyOf: [{ type: 'integer' }] }] }],
    ['what may be null', { type: ['string', 'null'], maxLength: 5 }, { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] }],
    ['limits', { type: 'integer', minimum: 5 }, { allOf: [{ type: 'integer', minimum: 5 }, { minimum: 3 }] }],
    ['an exclusive limit', { type: 'number', exclusiveMinimum: 1 }, { type: 'number', minimum: 1, exclusiveMinimum: true }],
    [
      'a rule',
      { not: { type: 'object', properties: { a: text } } },
      { not: { properties: { a: text }, type: 'object', description: 'x' } },
    ],
    ['no limit', { type: 'string' }, { type: 'string', minLength: 0 }],
    ['a password', { type: 'string' }, { type: 'string', format: 'password' }],
  ])('say the same of %s in either way', (_, one, other) => {
    for (const make of [taking, answering]) {
      expect(briefs(make(of(one)), make(of(other)))).toEqual([])
      expect(briefs(make(of(other)), make(of(one)))).toEqual([])
    }
  })

  it('may have themselves among their alternatives', () => {
    const any = { anyOf: [{ $ref: '#/components/schemas/Any' }, { type: 'array', items: { $ref: '#/components/schemas/Any' } }, text] }
    const more = { anyOf: [...any.anyOf, { type: 'integer' }] }
    const of = (schema: object) => answering({ $ref: '#/components/schemas/Any' }, { components: { schemas: { Any: schema } } })
    expect(briefs(of(any), of(any))).toEqual([])
    expect(new Set(briefs(of(any), of(more)))).toEqual(new Set(['type-widened breaks caller']))
  })

  it('may call each other in a circle', () => {
    const tree = (leaf: object): Record<string, unknown> => ({
      components: { schemas: { Tree: object({ leaf, trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }) } },
    })
    const of = (leaf: object) => answering({ $ref: '#/components/schemas/Tree' }, tree(leaf))
    expect(briefs(of(text), of(text))).toEqual([])
    expect(briefs(of(text), of({ type: 'integer' }))).toEqual(['type-changed breaks caller'])
  })

  it('are told apart where one stands in many places, each of which is named', () => {
    const many = (leaf: object): object => object({ first: leaf, all: { type: 'array', items: leaf } })
    const components = (leaf: object): Record<string, unknown> => ({ components: { schemas: { Leaf: object({ name: leaf }) } } })
    const leaf = { $ref: '#/components/schemas/Leaf' }
    expect(diff(answering(many(leaf), components(text)), answering(many(leaf), components({ type: 'integer' }))).map(told)).toEqual([
      'createThing, answer 200 in `first`: `name` is now an integer, no longer a string.',
      'createThing, answer 200 in `all[]`: `name` is now an integer, no longer a string.',
    ])
  })

  it('that branch more often than anyone can follow are still compared in no time', () => {
    const levels = Array.from({ length: 30 }, (_, i) => [
      `L${i}`,
      object({ a: { $ref: `#/components/schemas/L${i + 1}` }, b: { $ref: `#/components/schemas/L${i + 1}` } }),
    ])
    const of = (leaf: object) =>
      answering({ $ref: '#/components/schemas/L0' }, { components: { schemas: { ...Object.fromEntries(levels), L30: leaf } } })
    expect(new Set(briefs(of(text), of({ type: 'integer' })))).toEqual(new Set(['type-changed breaks caller']))
    expect(briefs(of(text), of(text))).toEqual([])
  })

  it('that are arrays have their places in each item', () => {
    const list = (schema: object) => answering({ type: 'array', items: object({ x: schema }) })
    expect(told(onlyChange(list(text), list({ type: 'integer' })))).toBe(
      'createThing, answer 200 in each item: `x` is now an integer, no longer a string.',
    )
    const plain = (schema: object) => answering({ type: 'array', items: schema })
    expect(told(onlyChange(plain(text), plain({ type: 'integer' })))).toBe(
      'createThing, answer 200: Each item of the body is now an integer, no longer a string.',
    )
  })

  it('may lie in each other thousands deep', () => {
    const levels = Array.from({ length: 5000 }, (_, i) => [`L${i}`, object({ in: { $ref: `#/components/schemas/L${i + 1}` } })])
    const of = (leaf: object) =>
      answering({ $ref: '#/components/schemas/L0' }, { components: { schemas: { ...Object.fromEntries(levels), L5000: leaf } } })
    expect(briefs(of(text), of({ type: 'integer' }))).toEqual(['type-changed breaks caller'])
  })

  it('name the place, the value before and after, and the pointer into the document that has it', () => {
    const inside = (schema: object) => object({ list: { type: 'array', items: object({ x: schema }) } })
    const gone = onlyChange(answering(inside({ enum: ['a', 'b'] })), answering(inside({ enum: ['a'] })))
    const schema = '/paths/~1things/post/responses/200/content/application~1json/schema'
    expect(gone).toEqual({
      kind: 'enum-value-removed',
      effect: 'removed',
      where: { operation: 'createThing', place: 'answer 200 in `list[]`' },
      name: 'x',
      document: 'old',
      pointer: `${schema}/properties/list/items/properties/x`,
      before: ['b'],
      text: '`x` is no longer "b".',
    })
  })

  it('of properties that only the other side writes are left alone', () => {
    const secret = object({ key: { type: 'string', writeOnly: true }, id: { type: 'string', readOnly: true } })
    expect(briefs(taking(object({})), taking(secret))).toEqual(['property-added'])
    expect(told(onlyChange(answering(secret), answering(object({}))))).toBe('createThing, answer 200: `id` is gone.')
    const made = { allOf: [{ type: 'string', format: 'date-time', readOnly: true }], description: 'When it was made.' }
    expect(briefs(taking(object({ made })), taking(object({})))).toEqual([])
  })
})

describe('alternatives', () => {
  const cat = object({ kind: { const: 'cat' }, lives: { type: 'integer' } }, ['kind'])
  const dog = object({ kind: { const: 'dog' }, tricks: { type: 'integer' } }, ['kind'])

  it('are a set: their order is no change', () => {
    expect(briefs(answering({ oneOf: [cat, dog] }), answering({ oneOf: [dog, cat] }))).toEqual([])
  })

  it('find their fellows by their constants, and are compared with them', () => {
    const young = object({ kind: { const: 'cat' }, lives: text }, ['kind'])
    const old = object({ kind: { const: 'dog' }, tricks: text }, ['kind'])
    expect(diff(answering({ oneOf: [young, old] }), answering({ oneOf: [dog, cat] })).map(told)).toEqual([
      'createThing, answer 200 as an object with `kind` "cat": `lives` is now an integer, no longer a string.',
      'createThing, answer 200 as an object with `kind` "dog": `tricks` is now an integer, no longer a string.',
    ])
  })

  it('may become of one form several, and of several one', () => {
    expect(briefs(answering(cat), answering({ oneOf: [cat, dog] }))).toEqual(['alternative-added breaks caller'])
    expect(briefs(answering({ oneOf: [cat, dog] }), answering(cat))).toEqual(['alternative-removed'])
  })

  it('of which nobody can tell what became of what are changed, and break both sides', () => {
    const before = { oneOf: [object({ a: text }, ['a']), object({ b: text }, ['b'])] }
    const after = { oneOf: [object({ c: text }, ['c']), object({ d: text }, ['d'])] }
    expect(briefs(taking(before), taking(after))).toEqual(['schema-changed breaks caller'])
    expect(briefs(delivering(before), delivering(after))).toEqual(['schema-changed breaks receiver'])
    expect(onlyChange(taking(before), taking(after)).text).toBe(
      'The body has other forms now: an object with `c` or an object with `d`, no longer an object with `a` or an object with `b`.',
    )
  })

  it('that ask for a property which is gone are not told besides', () => {
    const before = object({ a: text, b: text }, [], { allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }] })
    expect(briefs(answering(before), answering(object({})))).toEqual(['property-removed breaks caller', 'property-removed breaks caller'])
  })
})

describe('advice', () => {
  it('names the property that probably takes the place of one that is gone', () => {
    const gone = onlyChange(answering(object({ name: text })), answering(object({})))
    expect(gone.advice).toBe('Do not read `name` any more.')
    const short = diff(answering(object({ id: text })), answering(object({ ids: text }))).map(({ advice }) => advice)
    expect(short).toEqual(['Do not read `id` any more.', undefined])
    const renamed = diff(answering(object({ event_type: text })), answering(object({ event_types: text }))).map(({ advice }) => advice)
    expect(renamed).toContain('Do not read `event_type` any more. `event_types` is new there, and probably takes its place.')
  })

  it('is given for all that breaks, and for nothing else', () => {
    for (const [, before, after] of rows) {
      for (const make of [taking, answering]) {
        for (const change of diff(make(before, components), make(after, components))) {
          expect(change.advice !== undefined, change.text).toBe(change.breaks !== undefined)
        }
      }
    }
  })
})
