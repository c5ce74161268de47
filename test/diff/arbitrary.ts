import fc from 'fast-check'

/** A schema that is generated here. */
export interface Leaf {
  readonly type: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly format?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly items?: Generated
}
export interface ObjectSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, Generated>>
  readonly required: readonly string[]
  readonly additionalProperties?: false
}
export type Generated = Leaf | ObjectSchema

export const isObjectSchema = (schema: Generated): schema is ObjectSchema => 'properties' in schema

const name = fc.constantFrom('id', 'url', 'event', 'status', 'count', 'tags', 'owner', 'note', 'a/b', '__proto__', 'constructor')
const words = ['red', 'green', 'blue', 'black']

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ type: fc.constant('string'), maxLength: fc.integer({ min: 1, max: 90 }) }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant('string'), format: fc.constantFrom('uri', 'uuid', 'date-time') }),
  fc.record({ type: fc.constant('string'), enum: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant('boolean') }),
)

/** Keys of their own, also where the name is that of a prototype. */
const properties = (value: fc.Arbitrary<Generated>): fc.Arbitrary<Record<string, Generated>> =>
  fc
    .uniqueArray(fc.tuple(name, value), { minLength: 1, maxLength: 4, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries))

const { object } = fc.letrec<{ object: ObjectSchema; any: Generated }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie('object'),
    tie('any').map((items): Leaf => ({ type: 'array', items })),
  ),
  object: properties(tie('any')).chain((members) =>
    fc.record(
      {
        type: fc.constant('object' as const),
        properties: fc.constant(members),
        required: fc.subarray(Object.keys(members)),
        additionalProperties: fc.constant(false as const),
      },
      { requiredKeys: ['type', 'properties', 'required'] },
    ),
  ),
}))

/** An object with properties of any kind, other objects and arrays among them. */
export const objectSchema: fc.Arbitrary<ObjectSchema> = object

type Step = string | null

/** The ways to all objects in a schema; null is a step into the items of an array. */
export function objectsIn(schema: Generated, way: readonly Step[] = []): (readonly Step[])[] {
  if (isObjectSchema(schema)) {
    const inner = Object.entries(schema.properties).flatMap(([key, child]) => objectsIn(child, [...way, key]))
    return [way, ...inner]
  }
  return schema.items === undefined ? [] : objectsIn(schema.items, [...way, null])
}

/** The object at the end of the way. */
export function objectAt(schema: Generated, way: readonly Step[]): ObjectSchema | undefined {
  const [step, ...rest] = way
  const isObject = isObjectSchema(schema)
  if (step === undefined) return isObject ? schema : undefined
  const child = isObject ? (step === null ? undefined : schema.properties[step]) : schema.items
  return child && objectAt(child, rest)
}

/** The schema with the object at the end of the way changed. */
export function changed(schema: Generated, way: readonly Step[], change: (object: ObjectSchema) => ObjectSchema): Generated {
  const [step, ...rest] = way
  if (isObjectSchema(schema)) {
    if (typeof step !== 'string') return change(schema)
    const child = schema.properties[step]
    if (child === undefined) return schema
    const entries = Object.entries(schema.properties).map(
      ([key, value]) => [key, key === step ? changed(child, rest, change) : value] as const,
    )
    return { ...schema, properties: Object.fromEntries(entries) }
  }
  return schema.items === undefined ? schema : { ...schema, items: changed(schema.items, rest, change) }
}

/** How a place in a message is written: `owner.tags[]`. */
export const placeOf = (way: readonly Step[]): string =>
  way
    .map((step) => (step === null ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '')

const parameter = fc.record({ name, in: fc.constantFrom('query', 'header'), required: fc.boolean(), schema: leaf })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })

const statuses = fc.dictionary(fc.constantFrom('200', '201', '204', '400', '404', '429'), fc.option(objectSchema), {
  minKeys: 1,
  maxKeys: 4,
})

const answers = statuses.map((byStatus) =>
  Object.fromEntries(Object.entries(byStatus).map(([status, body]) => [status, { description: '', ...(body === null ? {} : json(body)) }])),
)

const parameters = fc.uniqueArray(parameter, { maxLength: 3, selector: (each) => `${each.in} ${each.name}` })

const call = fc.record(
  { parameters, responses: answers, requestBody: objectSchema.map((schema) => ({ required: true, ...json(schema) })) },
  { requiredKeys: ['parameters', 'responses'] },
)

/** A whole document, with up to four operations and four events. */
export const document = fc
  .record({
    operations: fc.dictionary(fc.constantFrom('getThing', 'listThings', 'createThing', 'deleteThing'), call, { maxKeys: 4 }),
    events: fc.dictionary(fc.constantFrom('made', 'sent', 'broken', 'gone'), call, { maxKeys: 4 }),
  })
  .map(({ operations, events }) => ({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: Object.fromEntries(Object.entries(operations).map(([id, parts]) => [`/${id}`, { post: { operationId: id, ...parts } }])),
    webhooks: Object.fromEntries(Object.entries(events).map(([id, parts]) => [id, { post: parts }])),
  }))
