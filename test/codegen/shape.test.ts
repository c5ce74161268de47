import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import type { Shape } from '../../src/contract/index.js'
import { answering, ref } from './spec.js'

/** The shape of a schema, and those that it refers to. */
async function shapeOf(
  schema: unknown,
  schemas: Readonly<Record<string, unknown>> = {},
): Promise<{ shape: Shape | undefined; shapes: object }> {
  const contract = await contractFromSpec(answering(schema, { components: { schemas } }))
  return { shape: contract.operations['answer']?.responses['200']?.content['application/json']?.shape, shapes: contract.shapes }
}

describe('a shape', () => {
  it.each([
    [true, {}],
    [{ type: 'string' }, { types: ['string'] }],
    [{ type: ['null', 'integer'] }, { types: ['integer', 'null'] }],
    [{ enum: ['a', 1, null, 2.5, [], {}] }, { types: ['string', 'number', 'null', 'array', 'object'] }],
    [{ const: true }, { types: ['boolean'] }],
    [
      { type: 'array', items: { type: 'string' } },
      { types: ['array'], items: { types: ['string'] } },
    ],
    [
      { type: 'object', additionalProperties: true, properties: {} },
      { types: ['object'], properties: {}, rest: true },
    ],
    [
      { type: 'object', additionalProperties: { type: 'string' } },
      { types: ['object'], rest: { types: ['string'] } },
    ],
    [
      { type: 'object', unevaluatedProperties: { type: 'string' } },
      { types: ['object'], rest: { types: ['string'] } },
    ],
    [{ type: 'object', additionalProperties: false }, { types: ['object'] }],
    [
      { type: 'object', required: ['b'], properties: { a: true } },
      { types: ['object'], properties: { a: {}, b: {} } },
    ],
    [
      { type: 'string', format: 'password' },
      { types: ['string'], secret: true },
    ],
  ])('of %j is %j', async (schema, shape) => {
    expect((await shapeOf(schema)).shape).toEqual(shape)
  })

  it.each([
    ['a list and a text', { anyOf: [{ enum: ['a', 'b'] }, { type: 'string', description: 'Any.' }] }, ['a', 'b']],
    ['a constant and a text', { oneOf: [{ const: 'a' }, { const: 'b' }, { type: 'string', 'x-evidence': 'inferred' }] }, ['a', 'b']],
    ['a list by reference', { anyOf: [ref('Names'), { type: 'string' }] }, ['x', 'y']],
    ['a list of numbers', { anyOf: [{ enum: [1, 2] }, { type: 'integer' }] }, [1, 2]],
    ['a closed list', { enum: ['a', 'b'] }, undefined],
    ['a list that another rule closes', { anyOf: [{ enum: ['a'] }, { type: 'string', pattern: '^x' }] }, undefined],
  ])('of an open list knows its values: %s', async (_, schema, known) => {
    expect((await shapeOf(schema, { Names: { enum: ['x', 'y'] } })).shape?.known).toEqual(known)
  })

  it('of a named schema is kept once, under its name', async () => {
    const schemas = { A: { type: 'object', properties: { b: ref('B'), c: ref('B') } }, B: { type: 'integer' } }
    expect(await shapeOf(ref('A'), schemas)).toEqual({
      shape: { ref: 'A' },
      shapes: { A: { types: ['object'], properties: { b: { ref: 'B' }, c: { ref: 'B' } } }, B: { types: ['integer'] } },
    })
  })

  it('of a reference with words beside it is that reference', async () => {
    expect((await shapeOf({ ...ref('B'), description: 'Beside.' }, { B: { type: 'integer' } })).shape).toEqual({ ref: 'B' })
    expect((await shapeOf({ anyOf: [ref('B'), { type: 'null' }] }, { B: { type: 'object', properties: { a: true } } })).shape).toEqual({
      ref: 'B',
    })
  })

  it('of alternatives names what any of them names', async () => {
    const schemas = { A: { type: 'object', properties: { a: true, same: { type: 'object', properties: { x: true } } } } }
    const schema = {
      type: 'object',
      anyOf: [ref('A'), { properties: { b: true, same: { type: 'object', properties: { y: true } } } }],
      properties: { c: true },
    }
    expect((await shapeOf(schema, schemas)).shape).toEqual({
      types: ['object'],
      properties: { c: {}, a: {}, same: { types: ['object'], properties: { x: {}, y: {} } }, b: {} },
    })
  })

  it('of two named schemas for one property names what either names', async () => {
    const schemas = {
      A: { type: 'object', properties: { p: ref('P') } },
      B: { type: 'object', properties: { p: ref('Q') } },
      P: { type: 'object', properties: { p: true, key: { type: 'string', format: 'password' } } },
      Q: { type: 'object', properties: { q: true, key: { type: 'string' } } },
    }
    expect((await shapeOf({ allOf: [ref('A'), ref('B')] }, schemas)).shape).toEqual({
      types: ['object'],
      properties: { p: { types: ['object'], properties: { p: {}, key: { types: ['string'], secret: true }, q: {} } } },
    })
  })
})

describe('a schema that has itself in it', () => {
  it.each([
    ['as a property', { type: 'object', properties: { next: ref('A') } }, { types: ['object'], properties: { next: { ref: 'A' } } }],
    [
      'or null',
      { type: 'object', properties: { next: { anyOf: [ref('A'), { type: 'null' }] } } },
      { types: ['object'], properties: { next: { ref: 'A' } } },
    ],
    ['as an item', { type: 'array', items: ref('A') }, { types: ['array'], items: { ref: 'A' } }],
    ['as any further property', { type: 'object', additionalProperties: ref('A') }, { types: ['object'], rest: { ref: 'A' } }],
  ])('%s has a shape', async (_, A, shape) => {
    expect(await shapeOf(ref('A'), { A })).toEqual({ shape: { ref: 'A' }, shapes: { A: shape } })
  })

  it('without a name has one by its place', async () => {
    const A = {
      $defs: { node: { type: 'object', properties: { child: { $ref: '#/components/schemas/A/$defs/node' } } } },
      $ref: '#/components/schemas/A/$defs/node',
    }
    const { shapes } = await shapeOf(ref('A'), { A })
    expect(shapes).toMatchObject({
      '/components/schemas/A/$defs/node': { properties: { child: { ref: '/components/schemas/A/$defs/node' } } },
    })
  })

  it('by nothing but references says nothing, and ends', async () => {
    const schemas = { A: { allOf: [ref('B')] }, B: { anyOf: [ref('A'), { type: 'null' }] }, C: { ...ref('C'), description: 'Itself.' } }
    expect((await shapeOf({ type: 'object', properties: { a: ref('A') } }, schemas)).shape).toMatchObject({ types: ['object'] })
    await expect(shapeOf(ref('C'), schemas)).rejects.toThrow('#/components/schemas/C: a schema that is nothing but itself')
  })

  it('many times over is read in time', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `N${i}`)
    const schemas = Object.fromEntries(
      names.map((name, i) => [
        name,
        {
          type: 'object',
          properties: Object.fromEntries(
            [1, 7, 13].map((step) => [
              `p${step}`,
              { anyOf: [{ type: 'string' }, ref(`N${(i + step) % 60}`), ref(`N${(i * step + 1) % 60}`)] },
            ]),
          ),
        },
      ]),
    )
    expect(Object.keys((await shapeOf(ref('N0'), schemas)).shapes)).toHaveLength(60)
  })
})
