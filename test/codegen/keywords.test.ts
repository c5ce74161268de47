import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import type { Validate } from '../../src/contract/index.js'
import { answering, ref } from './spec.js'

async function validatorOf(schema: unknown, schemas: Readonly<Record<string, unknown>> = {}): Promise<Validate> {
  const contract = await contractFromSpec(answering(schema, { components: { schemas } }))
  const validate = contract.operations['answer']?.responses['200']?.content['application/json']?.validate
  if (validate === undefined) throw new Error('no validator')
  return validate
}

const keys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))
const list = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('a validator', () => {
  it.each([
    ['items', { items: { type: 'string' } }, list(5000)],
    ['items of a tuple', { prefixItems: [true], items: { type: 'string' } }, list(5000)],
    ['items of another schema', { items: ref('Text') }, list(5000)],
    ['unknown properties', { additionalProperties: false }, keys(5000)],
    ['properties of another schema', { additionalProperties: ref('Text') }, keys(5000)],
    ['properties by pattern', { patternProperties: { '^k': { type: 'string' } } }, keys(5000)],
    ['names', { propertyNames: { maxLength: 1 } }, keys(5000)],
    ['unevaluated properties', { allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, keys(5000)],
  ])('stops when it has found enough: %s', async (_, schema, data) => {
    const validate = await validatorOf(schema, { Text: { type: 'string', items: ref('Text') } })
    expect(validate(data)).toBe(false)
    expect(validate.errors?.length).toBeGreaterThanOrEqual(100)
    expect(validate.errors?.length).toBeLessThanOrEqual(402)
  })

  it('looks at every item of one branch, however many faults another has', async () => {
    const validate = await validatorOf({ anyOf: [{ items: { type: 'string' } }, { items: { type: 'integer', maximum: 4999 } }] })
    expect(validate(list(5000))).toBe(true)
    expect(validate([...list(5000), 5000])).toBe(false)
  })

  it('still refuses items behind a tuple', async () => {
    const validate = await validatorOf({ prefixItems: [true, true], items: false })
    expect([validate([1, 2]), validate([1, 2, 3])]).toEqual([true, false])
  })

  it('tells of a failed union how many errors there are by the end of each branch', async () => {
    const schemas = { A: { type: 'object', required: ['a', 'b'], properties: { a: ref('A') } } }
    const anyOf = await validatorOf(
      { anyOf: [ref('A'), { type: 'null' }, { minProperties: 1, properties: { a: { type: 'string' } } }] },
      schemas,
    )
    expect(anyOf({})).toBe(false)
    expect(anyOf.errors?.at(-1)).toMatchObject({ keyword: 'anyOf', params: { branches: [2, 3, 4] } })
    const oneOf = await validatorOf({ oneOf: [{ type: 'integer' }, { minimum: 5 }, { type: 'string' }] })
    expect(oneOf(7)).toBe(false)
    expect(oneOf.errors?.at(-1)).toMatchObject({ keyword: 'oneOf', params: { passingSchemas: [0, 1] } })
    expect(oneOf(5.5)).toBe(true)
  })
})
