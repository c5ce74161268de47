import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBody } from '../../src/client/encode.js'
import { type Contract, checkExchange, checkRequest, checkResponse, type Verdict } from '../../src/contract/index.js'
import { type ContractId, contractIds, loadContract, specUrl } from '../../src/registry.js'
import { valuesOf } from './arbitrary.js'
import { request } from './messages.js'

const PLACES = ['method', 'path', 'query', 'header', 'security', 'status', 'body']
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/s

function expectVerdict(verdict: Verdict): void {
  expect(verdict.ok).toBe(verdict.violations.length === 0)
  for (const { in: place, pointer, text, expected, actual, keyword } of verdict.violations) {
    expect(PLACES).toContain(place)
    expect(pointer).toMatch(POINTER)
    expect(text).toContain(`expected ${expected}, got ${actual}`)
    expect(keyword).not.toBe('')
  }
  // A terminal may be shown every text as it is.
  for (const { text } of [...verdict.violations, ...verdict.notices]) expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
}

const contracts = new Map<ContractId, Contract>(
  await Promise.all(contractIds.map(async (id): Promise<[ContractId, Contract]> => [id, await loadContract(id)])),
)
const anyContract = fc.constantFrom(...contracts.values())

const WORDS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  'null',
  '1',
  'webhooks',
  'url',
  'id=',
  '&',
  '%',
  '--b',
  '\r\n',
  '__proto__',
  '\ud800',
  '\u0000',
]
const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
)
const someBody = fc.oneof(fc.uint8Array({ maxLength: 60 }), someText, fc.constant(null))
const someType = fc.oneof(
  fc.constantFrom(
    'application/json',
    'text/plain',
    'text/html;charset=latin1',
    'application/json;charset=x',
    'multipart/form-data;boundary=b',
  ),
  fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data', 'image/png', ''),
  fc.stringMatching(/^[\x21-\x7e]{0,20}$/),
)
const someHeaders = fc.dictionary(
  fc.oneof(fc.constantFrom('authorization', 'cookie', 'accept', 'cache-control'), fc.stringMatching(/^[a-z][a-z-]{0,10}$/)),
  fc.stringMatching(/^[\x20-\x7e\x80-\xff]{0,20}$/),
  { maxKeys: 3 },
)

describe('whatever arrives', () => {
  it('as a response is a verdict', async () => {
    const status = fc.oneof(fc.constantFrom(200, 201, 400, 401, 404, 422), fc.integer({ min: 200, max: 599 }))
    await fc.assert(
      fc.asyncProperty(anyContract, fc.nat(), status, someBody, someType, someHeaders, async (contract, n, code, body, type, headers) => {
        const names = Object.keys(contract.operations)
        const bodiless = [204, 205, 304].includes(code)
        const response = new Response(bodiless ? null : new Blob([body ?? '']), {
          status: code,
          headers: { ...headers, 'content-type': type },
        })
        expectVerdict(await checkResponse(contract, names[n % names.length] ?? '', response))
        await response.arrayBuffer() // still readable
      }),
      { numRuns: 4000 },
    )
  })

  it('as a request is a verdict', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY')
    const segment = fc.oneof(fc.string(), fc.constantFrom('%', '%2F', '..', '', 'webhooks', 'events', 'v3', '{id}'))
    const query = fc.oneof(
      fc.constant(''),
      fc
        .array(fc.tuple(fc.constantFrom('url', 'start', 'count', '__proto__', 'page'), fc.string()))
        .map((pairs) => `?${new URLSearchParams(pairs)}`),
    )
    await fc.assert(
      fc.asyncProperty(
        anyContract,
        fc.nat(),
        method,
        segment,
        query,
        someBody,
        someType,
        someHeaders,
        async (contract, n, verb, part, search, body, type, headers) => {
          const rows = Object.values(contract.operations)
          const row = rows[n % rows.length]
          const path = row?.path.replace(/\{[^{}]+\}/g, () => part) ?? '/'
          const base = contract.servers[0]?.url ?? 'http://127.0.0.1'
          const used = n % 3 === 0 ? verb : (row?.method ?? verb)
          const sent = body === null || used === 'GET' || used === 'HEAD' ? null : body
          const asked = new Request(base + path + search, { method: used, body: sent, headers: { ...headers, 'content-type': type } })
          expectVerdict(await checkRequest(contract, asked))
          await asked.arrayBuffer()
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('as an exchange is a verdict of both', async () => {
    await fc.assert(
      fc.asyncProperty(someText, someText, async (asked, answered) => {
        const contract = await loadContract('emma')
        const headers = { 'content-type': 'application/json' }
        const verdict = await checkExchange(
          contract,
          request('emma', 'POST', '/1024/webhooks', { body: asked, headers }),
          new Response(answered, { headers }),
        )
        expectVerdict(verdict)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what a schema allows', () => {
  it.each(contractIds)('is never a violation: every JSON response of %s', async (id) => {
    const contract = await loadContract(id)
    const document: Record<string, unknown> = JSON.parse(await readFile(specUrl(id), 'utf8'))
    const rows = jsonResponses(document)
    expect(rows.length).toBeGreaterThan(10)
    for (const { operation, status, schema } of rows) {
      await fc.assert(
        fc.asyncProperty(valuesOf(schema, document), async (value) => {
          const response = new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
          const { violations } = await checkResponse(contract, operation, response)
          expect(violations.filter(({ in: place }) => place === 'body')).toEqual([])
        }),
        { numRuns: 30 },
      )
    }
  })

  it.each(contractIds)('is never a violation: every request body of %s, in each of its encodings', async (id) => {
    const contract = await loadContract(id)
    const document: Record<string, unknown> = JSON.parse(await readFile(specUrl(id), 'utf8'))
    const rows = requestBodies(document)
    expect(rows.length).toBeGreaterThan(1)
    for (const { method, path, type, schema } of rows) {
      await fc.assert(
        fc.asyncProperty(valuesOf(schema, document), async (value) => {
          const { body, contentType } = encodeBody(value, type)
          const base = contract.servers[0]?.url ?? ''
          const headers = contentType === undefined ? {} : { 'content-type': contentType }
          const sent = new Request(base + path.replace(/\{[^{}]+\}/g, '1'), { method, body, headers })
          const { violations } = await checkRequest(contract, sent)
          expect(violations.filter(({ in: place, pointer }) => place === 'body' || pointer === '/content-type')).toEqual([])
        }),
        { numRuns: 50 },
      )
    }
  })
})

type Json = Readonly<Record<string, unknown>>
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {})
const METHODS = ['get', 'put', 'post', 'patch', 'delete']

function* operationsOf(document: Json): Generator<{ path: string; method: string; operation: Json }> {
  for (const [path, item] of Object.entries(record(document['paths']))) {
    for (const method of METHODS) {
      const operation = record(item)[method]
      if (operation !== undefined) yield { path, method: method.toUpperCase(), operation: record(operation) }
    }
  }
}

/** A part of a document, its reference followed. */
function at(value: unknown, document: Json): Json {
  const { $ref } = record(value)
  if (typeof $ref !== 'string') return record(value)
  return at(
    $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((part, key) => record(part)[key.replaceAll('~1', '/')], document),
    document,
  )
}

function jsonResponses(document: Json): { operation: string; status: number; schema: unknown }[] {
  return [...operationsOf(document)].flatMap(({ operation }) =>
    Object.entries(record(operation['responses'])).flatMap(([status, response]) => {
      const media = record(at(response, document)['content'])['application/json']
      return media === undefined
        ? []
        : [{ operation: String(operation['operationId']), status: Number(status), schema: record(media)['schema'] }]
    }),
  )
}

function requestBodies(document: Json): { method: string; path: string; type: string; schema: unknown }[] {
  return [...operationsOf(document)].flatMap(({ method, path, operation }) =>
    Object.entries(record(at(operation['requestBody'], document)['content'])).map(([type, media]) => ({
      method,
      path,
      type,
      schema: record(media)['schema'],
    })),
  )
}
