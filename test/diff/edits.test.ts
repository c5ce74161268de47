import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, diff } from '../../src/diff/diff.js'
import {
  changed,
  document,
  type Generated,
  isObjectSchema,
  type Leaf,
  type ObjectSchema,
  objectAt,
  objectSchema,
  objectsIn,
  placeOf,
} from './arbitrary.js'
import { answering, brief, delivering, taking } from './specs.js'

/** What is made of an object and one of its properties: an edit, or none where it does not fit. */
interface Edit {
  readonly kind: string
  readonly inverse: string
  /** Does it break whoever writes such an object, and does the inverse? */
  readonly breaksWriter: readonly [boolean, boolean]
  readonly breaksReader: readonly [boolean, boolean]
  readonly after: ObjectSchema
  /** True when it is an edit of the object, and not of the property. */
  readonly ofObject?: true
}

const put = (object: ObjectSchema, name: string, schema: Generated): ObjectSchema => ({
  ...object,
  properties: Object.fromEntries(Object.entries(object.properties).map(([key, value]) => [key, key === name ? schema : value])),
})

const tightened = { breaksWriter: [true, false], breaksReader: [false, true] } as const
const other = { breaksWriter: [true, true], breaksReader: [true, true] } as const

const ofProperty =
  (edit: (leaf: Leaf) => (Omit<Edit, 'after'> & { readonly leaf: Leaf }) | undefined) =>
  (object: ObjectSchema, name: string): Edit | undefined => {
    const schema = object.properties[name]
    const made = schema === undefined || isObjectSchema(schema) ? undefined : edit(schema)
    if (made === undefined) return undefined
    const { leaf, ...rest } = made
    return { ...rest, after: put(object, name, leaf) }
  }

/** Each kind of edit, in the direction in which less is allowed than before. */
const edits: Readonly<Record<string, (object: ObjectSchema, name: string) => Edit | undefined>> = {
  'a property removed': (object, name) => ({
    kind: 'property-removed',
    inverse: 'property-added',
    breaksWriter: [object.additionalProperties === false, object.required.includes(name)],
    breaksReader: [true, false],
    after: {
      ...object,
      properties: Object.fromEntries(Object.entries(object.properties).filter(([key]) => key !== name)),
      required: object.required.filter((key) => key !== name),
    },
  }),
  'a property made required': (object, name) =>
    object.required.includes(name)
      ? undefined
      : {
          kind: 'property-required',
          inverse: 'property-optional',
          ...tightened,
          after: { ...object, required: [...object.required, name] },
        },
  'an object closed': (object) =>
    object.additionalProperties === false
      ? undefined
      : {
          kind: 'other-properties-refused',
          inverse: 'other-properties-allowed',
          breaksWriter: [true, false],
          breaksReader: [false, false],
          after: { ...object, additionalProperties: false },
          ofObject: true,
        },
  'a value removed': ofProperty((leaf) =>
    leaf.enum === undefined || leaf.enum.length < 2
      ? undefined
      : { kind: 'enum-value-removed', inverse: 'enum-value-added', ...tightened, leaf: { ...leaf, enum: leaf.enum.slice(1) } },
  ),
  'a list of values given': ofProperty((leaf) =>
    leaf.enum !== undefined || leaf.type !== 'string' || leaf.format !== undefined || leaf.maxLength !== undefined
      ? undefined
      : { kind: 'enum-added', inverse: 'enum-removed', ...tightened, leaf: { ...leaf, enum: ['red', 'green'] } },
  ),
  'null refused': ofProperty((leaf) =>
    leaf.enum !== undefined || leaf.items !== undefined
      ? undefined
      : {
          kind: 'type-widened',
          inverse: 'type-narrowed',
          breaksWriter: [false, true],
          breaksReader: [true, false],
          leaf: { ...leaf, type: [String(leaf.type), 'null'] },
        },
  ),
  'another type': ofProperty((leaf) => ({
    kind: 'type-changed',
    inverse: 'type-changed',
    ...other,
    leaf: { type: leaf.type === 'boolean' ? 'string' : 'boolean' },
  })),
  'a limit': ofProperty((leaf) =>
    leaf.type === 'string' && leaf.enum === undefined
      ? { kind: 'bound-tightened', inverse: 'bound-widened', ...tightened, leaf: { ...leaf, maxLength: (leaf.maxLength ?? 91) - 1 } }
      : undefined,
  ),
  'a higher minimum': ofProperty((leaf) =>
    leaf.type === 'integer'
      ? { kind: 'bound-tightened', inverse: 'bound-widened', ...tightened, leaf: { ...leaf, minimum: (leaf.minimum ?? -1) + 1 } }
      : undefined,
  ),
  'a format': ofProperty((leaf) =>
    leaf.type === 'string' && leaf.format === undefined && leaf.enum === undefined
      ? { kind: 'format-added', inverse: 'format-removed', ...tightened, leaf: { ...leaf, format: 'email' } }
      : undefined,
  ),
}

type Place = { readonly way: ReturnType<typeof objectsIn>[number]; readonly name: string; readonly made: Edit }

/** Where in a schema an edit can be made. */
const placesFor = (schema: ObjectSchema, edit: (object: ObjectSchema, name: string) => Edit | undefined): Place[] =>
  objectsIn(schema).flatMap((way) => {
    const object = objectAt(schema, way)
    return Object.keys(object?.properties ?? {}).flatMap((name): Place[] => {
      const made = object && edit(object, name)
      return made === undefined ? [] : [{ way, name, made }]
    })
  })

const line = (kind: string, breaks: boolean, party: string): string => (breaks ? `${kind} breaks ${party}` : kind)

describe.each(Object.entries(edits))('%s, anywhere in a message,', (_, edit) => {
  it('is all that is found, with whom it breaks; and so is its inverse', () => {
    let tried = 0
    const check = (schema: ObjectSchema, which: number): void => {
      const fitting = placesFor(schema, edit)
      const place = fitting[which % Math.max(fitting.length, 1)]
      if (place === undefined) return
      tried++
      const { way, name, made } = place
      const after = changed(schema, way, () => made.after)
      const { kind, inverse, breaksWriter, breaksReader, ofObject } = made
      const found: Change[] = diff(taking(schema), taking(after))
      expect(found.map(brief)).toEqual([line(kind, breaksWriter[0], 'caller')])
      expect(diff(taking(after), taking(schema)).map(brief)).toEqual([line(inverse, breaksWriter[1], 'caller')])
      expect(diff(answering(schema), answering(after)).map(brief)).toEqual([line(kind, breaksReader[0], 'caller')])
      expect(diff(answering(after), answering(schema)).map(brief)).toEqual([line(inverse, breaksReader[1], 'caller')])
      expect(diff(delivering(schema), delivering(after)).map(brief)).toEqual([line(kind, breaksReader[0], 'receiver')])
      if (ofObject) return
      expect(found[0]?.name).toBe(name)
      const inside = placeOf(way)
      expect(found[0]?.where).toEqual({ operation: 'createThing', place: inside === '' ? 'request body' : `request body in \`${inside}\`` })
    }
    fc.assert(fc.property(objectSchema, fc.nat(), check), { numRuns: 200 })
    expect(tried).toBeGreaterThan(20)
  })
})

describe('any two documents', () => {
  it('that are the same have no changes', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(diff(one, structuredClone(one))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('have added what has been removed when they are compared the other way round', () => {
    const opposite = (effect: string, changes: readonly Change[], from: string, to: string): string[] =>
      changes
        .filter((change) => change.effect === effect)
        .map(({ kind, pointer, before, after }) => `${kind.replace(from, to)} ${pointer} ${JSON.stringify(before ?? after)}`)
        .sort()
    fc.assert(
      fc.property(document, document, (one, two) => {
        const [there, back] = [diff(one, two), diff(two, one)]
        expect(opposite('removed', there, 'removed', 'added')).toEqual(opposite('added', back, 'added', 'added'))
        expect(opposite('added', there, 'added', 'removed')).toEqual(opposite('removed', back, 'removed', 'removed'))
      }),
      { numRuns: 300 },
    )
  })

  it('have a pointer to each change that leads somewhere in the document that it names', () => {
    const lookUp = (root: unknown, pointer: string): unknown =>
      pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>(
          (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
          root,
        )
    fc.assert(
      fc.property(document, document, (one, two) => {
        for (const { pointer, document: which, text } of diff(one, two)) {
          expect(lookUp(which === 'old' ? one : two, pointer), `${text} ${pointer}`).toBeDefined()
        }
      }),
      { numRuns: 200 },
    )
  })
})
