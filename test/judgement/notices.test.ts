import { describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { json, judgeResponse, texts } from './messages.js'
import { contractOf } from './small-contract.js'

const HOOK = { webhook_id: 1, account_id: 1024, event: 'mailing_finish', url: 'https://example.com', method: 'POST' }
const noticesOf = async (schema: unknown, value: unknown, components = {}): Promise<string[]> => {
  const verdict = await checkResponse(await contractOf(schema, components), 'answer', json(value))
  return verdict.notices.map(({ keyword, pointer }) => `${keyword} ${pointer}`)
}

describe('what the contract does not name', () => {
  it('is a notice and no violation: a property', async () => {
    const verdict = await judgeResponse('emma', 'getWebhook', json({ ...HOOK, retries: 3 }))
    expect(verdict).toMatchObject({
      ok: true,
      violations: [],
      notices: [{ message: 'response', in: 'body', pointer: '/retries', keyword: 'newProperty', actual: 'property "retries"' }],
    })
  })

  it('is a notice and no violation: an event name', async () => {
    const verdict = await judgeResponse('emma', 'getWebhook', json({ ...HOOK, event: 'field_create' }))
    expect(verdict.ok).toBe(true)
    expect(texts(verdict)).toEqual(['response body /event: string "field_create" is a value that the contract does not name'])
  })

  it('is found in lists and maps, beside violations, and never twice in one place', async () => {
    const schema = {
      type: 'object',
      properties: { list: { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } } },
      additionalProperties: { type: 'object', properties: { b: { type: 'string' } }, additionalProperties: false },
    }
    const verdict = await checkResponse(await contractOf(schema), 'answer', json({ list: [{ a: 5 }, { c: 1 }], other: { b: 'x', d: 1 } }))
    expect(texts(verdict).sort()).toEqual([
      'response body /list/0/a: expected string, got integer 5',
      'response body /list/1/c: property "c" is not in the contract',
      'response body /other/d: expected no other property, got property "d"',
    ])
  })

  it('is found where a schema is made of others', async () => {
    const schemas = {
      Base: { type: 'object', properties: { a: { type: 'string' } } },
      Kind: { enum: ['x', 'y'] },
      Whole: {
        allOf: [{ $ref: '#/components/schemas/Base', properties: { b: { type: 'string' } } }],
        properties: { kind: { anyOf: [{ $ref: '#/components/schemas/Kind' }, { type: 'string' }, { type: 'null' }] } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
        then: { properties: { c: { type: 'string' } } },
        dependentSchemas: { a: { properties: { d: { type: 'string' } } } },
      },
    }
    const ref = { $ref: '#/components/schemas/Whole' }
    expect(await noticesOf(ref, { a: '', b: '', c: '', d: '', kind: 'x' }, { schemas })).toEqual([])
    expect(await noticesOf(ref, { e: '', kind: 'z' }, { schemas })).toEqual(['newProperty /e', 'newValue /kind'])
    expect(await noticesOf(ref, { kind: null }, { schemas })).toEqual([])
  })

  it('is found in every generation of a schema that has itself in it', async () => {
    const Tree = {
      type: 'object',
      properties: { child: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] }, name: { type: 'string' } },
    }
    const data = { child: { child: { child: null, size: 1 } } }
    expect(await noticesOf({ $ref: '#/components/schemas/Tree' }, data, { schemas: { Tree } })).toEqual(['newProperty /child/child/size'])
  })

  it('is not looked for where the spec says that anything may come', async () => {
    expect(await noticesOf({ type: 'object', additionalProperties: true, properties: { a: true } }, { a: { b: 1 }, c: 1 })).toEqual([])
    expect(await noticesOf({ type: 'object' }, { c: 1 })).toEqual([])
    expect(await noticesOf({ type: 'object', patternProperties: { '^x-': true } }, { c: 1 })).toEqual([])
  })

  it('is told a hundred times at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`p${i}`, 1]))
    const verdict = await judgeResponse('emma', 'getWebhook', json({ ...HOOK, ...many }))
    expect(verdict.notices).toHaveLength(100)
    expect(verdict.ok).toBe(true)
  })
})

describe('a name from outside', () => {
  it('is escaped in the text, and exact in the pointer', async () => {
    const key = 'a/b~\u001b[31m\u202e'
    const verdict = await judgeResponse('emma', 'getWebhook', json({ ...HOOK, [key]: 1 }))
    expect(verdict.notices).toMatchObject([
      {
        pointer: '/a~1b~0\u001b[31m\u202e',
        text: 'response body /a~1b~0\\u001b[31m\\u202e: property "a/b~\\u001b[31m\\u202e" is not in the contract',
      },
    ])
  })

  it('is shortened in the text', async () => {
    const verdict = await judgeResponse('emma', 'getWebhook', json({ ...HOOK, ['x'.repeat(10_000)]: 1 }))
    expect(verdict.notices[0]?.text.length).toBeLessThan(500)
  })
})
