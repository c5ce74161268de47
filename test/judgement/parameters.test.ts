import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../src/contract/index.js'
import { texts } from './messages.js'
import { contractWith } from './small-contract.js'

type Parameter = Readonly<Record<string, unknown>>

async function judge(parameter: Parameter, query: string, headers: Record<string, string> = {}): Promise<string[]> {
  return texts(await checkRequest(await contractWith([parameter]), new Request(`http://127.0.0.1/search${query}`, { headers })))
}
const NUMBERS = { type: 'array', items: { type: 'integer' }, maxItems: 2 }

describe('a parameter', () => {
  it.each([
    ['repeated', { explode: true }, '?n=1&n=2'],
    ['repeated, as is the default', {}, '?n=1&n=2'],
    ['separated by commas', { explode: false }, '?n=1,2'],
    ['separated by blanks', { style: 'spaceDelimited', explode: false }, '?n=1%202'],
    ['separated by bars', { style: 'pipeDelimited' }, '?n=1|2'],
  ])('may be a list, %s', async (_, how, query) => {
    const parameter = { name: 'n', in: 'query', schema: NUMBERS, ...how }
    expect(await judge(parameter, query)).toEqual([])
    expect(await judge(parameter, query.replace(/2$/, 'x'))).toEqual(['request query /n/1: expected integer, got string "x"'])
  })

  it('may be an object with its keys in brackets', async () => {
    const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } }, additionalProperties: false }
    const parameter = { name: 'f', in: 'query', style: 'deepObject', required: true, schema }
    expect(await judge(parameter, '?f[a]=1')).toEqual([])
    expect(await judge(parameter, '?f[a]=x&f[b]=1&g[a]=1')).toEqual([
      'request query /f/b: expected no other property, got property "b"',
      'request query /f/a: expected integer, got string "x"',
      'request query /g[a]: query parameter "g[a]" is not in the contract',
    ])
    expect(await judge(parameter, '')).toEqual(['request query /f: expected query parameter "f", got none'])
  })

  it('that is an object spread over the query is not judged', async () => {
    const parameter = { name: 'f', in: 'query', required: true, schema: { type: 'object', required: ['a'] } }
    expect((await judge(parameter, '?a=1')).filter((text) => text.includes('expected'))).toEqual([])
  })

  it('may be JSON', async () => {
    const content = { 'application/json': { schema: { type: 'object', properties: { a: { type: 'integer' } } } } }
    const parameter = { name: 'payload', in: 'query', required: true, content }
    expect(await judge(parameter, '?payload={"a":1}')).toEqual([])
    expect(await judge(parameter, '?payload={"a":"x","b":1}')).toEqual([
      'request query /payload/a: expected integer, got string "x"',
      'request query /payload/b: property "b" is not in the contract',
    ])
    expect(await judge(parameter, '?payload={')).toEqual([
      'request query /payload: expected valid JSON, got a text that breaks off or is not JSON',
    ])
  })

  it('may be a header, whose lists have commas', async () => {
    const parameter = { name: 'X-Numbers', in: 'header', required: true, schema: NUMBERS }
    expect(await judge(parameter, '', { 'x-numbers': '1, 2' })).toEqual([])
    expect(await judge(parameter, '', { 'x-numbers': '1, 2,3' })).toEqual([
      'request header /X-Numbers: expected at most 2 items, got array of 3',
    ])
    expect(await judge(parameter, '')).toEqual(['request header /X-Numbers: expected header parameter "X-Numbers", got none'])
  })

  it('may be a cookie', async () => {
    const parameter = { name: 'n', in: 'cookie', schema: { type: 'integer' } }
    expect(await judge(parameter, '', { cookie: 'm=x; n=5' })).toEqual([])
    expect(await judge(parameter, '', { cookie: 'm=5; n=x' })).toEqual(['request header /n: expected integer, got string "x"'])
  })

  it('of a name that OpenAPI wants to be ignored is ignored', async () => {
    expect(await judge({ name: 'Authorization', in: 'header', required: true, schema: { const: 'x' } }, '')).toEqual([])
  })

  it.each([
    ['integer', '5', true],
    ['integer', '-0', true],
    ['integer', '5.5', false],
    ['integer', '05', false],
    ['integer', '', false],
    ['integer', '5 ', false],
    ['integer', '0x5', false],
    ['number', '1e3', true],
    ['number', 'Infinity', false],
    ['boolean', 'true', true],
    ['boolean', 'TRUE', false],
    ['boolean', '1', false],
    ['string', '5', true],
    ['null', 'null', false],
  ])('that is %s is read from %j: %j', async (type, text, ok) => {
    expect((await judge({ name: 'v', in: 'query', schema: { type } }, `?v=${encodeURIComponent(text)}`)).length === 0).toBe(ok)
  })

  it('of an open list is a notice when its value is new', async () => {
    const parameter = { name: 'v', in: 'query', schema: { anyOf: [{ enum: ['a'] }, { type: 'string' }] } }
    expect(await judge(parameter, '?v=b')).toEqual(['request query /v: string "b" is a value that the contract does not name'])
  })
})
