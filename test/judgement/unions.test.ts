import { describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { json, judgeRequest, judgeResponse, texts } from './messages.js'
import { contractOf } from './small-contract.js'

const HOOK = { id: '8b1b3f42-8c0b-4b07-9e2d-0c7bb0a8f1a0', creation_date: '2024-01-01T00:00:00Z', url: 'https://example.com' }
const told = async (schema: unknown, value: unknown, schemas = {}): Promise<string[]> =>
  texts(await checkResponse(await contractOf(schema, { schemas }), 'answer', json(value)))

describe('a failed union of the five contracts is told', () => {
  it.each([
    ['mailgun', 'listWebhooks', { webhooks: { clicked: { url: 5 } } }, 'body /webhooks/clicked/url: expected string, got integer 5'],
    [
      'mailgun',
      'listWebhooks',
      { webhooks: { clicked: { urls: ['x', 5] } } },
      'body /webhooks/clicked/urls/1: expected string, got integer 5',
    ],
    ['mailgun', 'listWebhooks', { webhooks: { clicked: 7 } }, 'body /webhooks/clicked: expected object or null, got integer 7'],
    ['emma', 'updateWebhook', 'yes', 'body: expected integer or false, got string "yes"'],
    ['emma', 'updateWebhook', true, 'body: expected integer or false, got true'],
    ['emma', 'updateWebhook', 1.5, 'body: expected integer or false, got number 1.5'],
    ['emma', 'listWebhooks', {}, 'body: expected array or integer, got an empty object'],
    [
      'buttondown-legacy',
      'getWebhook',
      HOOK,
      'body: expected property "event_type" or property "event", got an object with "id", "creation_date", "url"',
    ],
    ['buttondown-legacy', 'getWebhook', { ...HOOK, event_type: 5 }, 'body /event_type: expected string, got integer 5'],
    ['buttondown', 'getWebhook', { ...HOOK, status: 'enabled', event_types: [null] }, 'body /event_types/0: expected string, got null'],
  ] as const)('by what was meant, once: %s %s %j', async (id, operation, value, text) => {
    expect(texts(await judgeResponse(id, operation, json(value)))).toEqual([`response ${text}`])
  })

  it('by every property of which one is needed', async () => {
    expect(texts(await judgeResponse('mailgun', 'getWebhook', json({}, 404)))).toEqual([
      'response body: expected property "message", property "Reason", property "Description", property "Field" or property "Value", got an empty object',
    ])
  })

  it('apart from the faults beside it', async () => {
    expect(texts(await judgeResponse('buttondown-legacy', 'getWebhook', json({ ...HOOK, url: null, event_type: [] })))).toEqual([
      'response body /event_type: expected string, got an empty array',
      'response body /url: expected string, got null',
    ])
  })
})

describe('of a failed union', () => {
  const schemas = {
    Named: { type: 'object', required: ['name'], properties: { name: { $ref: '#/components/schemas/Text' } } },
    Text: { type: 'string', minLength: 2 },
    Opened: { type: 'object', required: ['event', 'at'], properties: { event: { const: 'opened' }, at: { type: 'integer' } } },
    Closed: { type: 'object', required: ['event', 'by'], properties: { event: { const: 'closed' }, by: { type: 'string' } } },
  }
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

  it('only the branch whose constant fits is told', async () => {
    const union = { oneOf: [ref('Opened'), ref('Closed')] }
    expect(await told(union, { event: 'closed', by: 5 }, schemas)).toEqual(['response body /by: expected string, got integer 5'])
    expect(await told(union, { event: 'opened', by: 'x' }, schemas)).toEqual([
      'response body: expected property "at", got an object with "event", "by"',
    ])
  })

  it('all constants are told when none fits', async () => {
    expect(await told({ oneOf: [ref('Opened'), ref('Closed')] }, { event: 'burnt' }, schemas)).toEqual([
      'response body /event: expected "opened" or "closed", got string "burnt"',
    ])
  })

  it('only the branch for such a value is told', async () => {
    const union = { anyOf: [{ type: 'null' }, { type: 'array', items: ref('Named') }, ref('Named'), { type: 'integer', minimum: 10 }] }
    expect(await told(union, [{ name: 'xx' }, { name: 'x' }], schemas)).toEqual([
      'response body /1/name: expected at least 2 characters, got string "x"',
    ])
    expect(await told(union, 5, schemas)).toEqual(['response body: expected a number >= 10, got integer 5'])
    expect(await told(union, true, schemas)).toEqual(['response body: expected null, array, object or integer, got true'])
  })

  it('the branch that comes closest is told', async () => {
    const union = {
      anyOf: [
        { type: 'object', required: ['a', 'b'] },
        { type: 'object', required: ['a'], properties: { c: { type: 'string' } } },
      ],
    }
    expect(await told(union, { a: 1, c: 5 })).toEqual(['response body /c: expected string, got integer 5'])
  })

  it('properties that are needed together are told together', async () => {
    const union = {
      anyOf: [
        { type: 'object', required: ['a', 'b'] },
        { type: 'object', required: ['c'] },
      ],
    }
    expect(await told(union, { d: 1 })).toEqual([
      'response body: expected property "a" and property "b" or property "c", got an object with "d"',
    ])
  })

  it('a union within it is told as one with it', async () => {
    const union = { anyOf: [{ anyOf: [{ const: 'a' }, { type: 'integer' }] }, { oneOf: [{ type: 'null' }, { enum: ['b', 'c'] }] }] }
    expect(await told(union, 'd')).toEqual(['response body: expected "a", integer, null or one of "b", "c", got string "d"'])
  })

  it('values of a type that may be any are not listed', async () => {
    expect(await told({ anyOf: [{ enum: ['a', 'b'] }, { const: 'c' }, { type: 'string' }] }, 5)).toEqual([
      'response body: expected string, got integer 5',
    ])
  })

  it('it is said when more than one branch fits a oneOf', async () => {
    expect(await told({ oneOf: [{ type: 'integer' }, { minimum: 5 }] }, 7)).toEqual([
      'response body: expected a value that fits one alternative alone, got integer 7',
    ])
  })

  it('the faults before and behind it keep their order', async () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { anyOf: [{ type: 'string' }, { type: 'null' }] }, c: { type: 'string' } },
    }
    expect(await told(schema, { a: 1, b: 2, c: 3 })).toEqual([
      'response body /a: expected string, got integer 1',
      'response body /b: expected string or null, got integer 2',
      'response body /c: expected string, got integer 3',
    ])
  })

  it('a thousand in one list are told, each once', async () => {
    const list = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? { name: 'xx' } : { name: 5 }))
    const lines = await told({ type: 'array', items: { anyOf: [ref('Named'), { type: 'null' }] } }, list, schemas)
    expect(lines.slice(0, 2)).toEqual([
      'response body /1/name: expected string, got integer 5',
      'response body /3/name: expected string, got integer 5',
    ])
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('every rule of JSON Schema', () => {
  it.each([
    [{ minItems: 2 }, [1], 'at least 2 items, got array of 1'],
    [{ maxItems: 1 }, [1, 2], 'at most 1 items, got array of 2'],
    [{ prefixItems: [true], items: false }, [1, 2], 'at most 1 items, got array of 2'],
    [{ uniqueItems: true }, [1, 1], 'items that differ, got array of 2'],
    [{ maxLength: 1 }, 'ab', 'at most 1 characters, got string "ab"'],
    [{ pattern: '^a' }, 'b', 'a match of ^a, got string "b"'],
    [{ format: 'email' }, 'b', 'format email, got string "b"'],
    [{ minProperties: 1 }, {}, 'at least 1 properties, got an empty object'],
    [{ maxProperties: 0 }, { a: 1 }, 'at most 0 properties, got object'],
    [{ exclusiveMaximum: 3 }, 3, 'a number < 3, got integer 3'],
    [{ multipleOf: 5 }, 3, 'a multiple of 5, got integer 3'],
    [{ const: { a: 1 } }, 3, '{"a":1}, got integer 3'],
    [{ enum: [1] }, 3, '1, got integer 3'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'property "b" beside "a", got object'],
    [{ not: { type: 'object' } }, { a: 1 }, 'no such value, got object'],
    [false, 1, 'no such value, got integer 1'],
    [{ type: ['string', 'null'] }, 1, 'string or null, got integer 1'],
    [{ contains: { const: 1 } }, [2], 'must contain at least 1 valid item(s), got array of 1'],
  ])('is told in words: %j', async (schema, value, text) => {
    expect((await told(schema, value)).at(-1)).toBe(`response body: expected ${text}`)
  })

  it('that is a condition is told by what it asks for', async () => {
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
    const schema = { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } }
    expect(await told(schema, { a: 1 })).toEqual(['response body: expected property "b", got an object with "a"'])
  })

  it('that is a list of many values is told by the first dozen', async () => {
    const [text] = texts(
      await judgeRequest('buttondown', 'POST', '/webhooks', {
        body: JSON.stringify({ url: 'https://a.example', event_types: ['x'] }),
        headers: { 'content-type': 'application/json' },
      }),
    )
    expect(text).toMatch(/^request body \/event_types\/0: expected one of ("[\w.]+", ){12}… \(82 values\), got string "x"$/)
  })
})
