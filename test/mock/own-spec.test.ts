import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/codegen/examples.js'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { checkResponse } from '../../src/contract/index.js'
import { listen } from '../../src/listen.js'
import { mockHandler } from '../../src/mock/serve.js'

const json = (schema: object, examples?: object) => ({ 'application/json': { schema, ...(examples === undefined ? {} : { examples }) } })

/** Schemas that a generator of random values gets wrong now and then; the last two always. */
const SCHEMAS: Readonly<Record<string, object>> = {
  uri: { type: 'array', minItems: 5, items: { type: 'string', format: 'uri' } },
  email: { type: 'array', minItems: 5, items: { type: 'string', format: 'email', maxLength: 40 } },
  moments: {
    type: 'object',
    required: ['at', 'on', 'by', 'for'],
    properties: {
      at: { type: 'string', format: 'date-time' },
      on: { type: 'string', format: 'date' },
      by: { type: 'string', format: 'time' },
      for: { type: 'string', format: 'duration' },
    },
  },
  names: {
    type: 'object',
    required: ['id', 'host', 'address', 'pointer'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      host: { type: 'string', format: 'hostname' },
      address: { type: 'string', format: 'ipv6' },
      pointer: { type: 'string', format: 'json-pointer' },
    },
  },
  numbers: {
    type: 'array',
    minItems: 3,
    uniqueItems: true,
    items: { type: 'integer', format: 'int32', multipleOf: 7, minimum: 1 },
  },
  pattern: { type: 'string', pattern: '^key-[0-9a-f]{32}$', minLength: 36, maxLength: 36 },
  closed: {
    type: 'object',
    additionalProperties: false,
    required: ['a'],
    properties: { a: { const: 1 }, b: { type: ['string', 'null'] } },
  },
  both: {
    allOf: [
      { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
      { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } },
    ],
  },
  either: { oneOf: [{ type: 'integer', minimum: 5 }, { type: 'string', enum: ['x', 'y'] }, { type: 'null' }] },
  condition: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['a', 'b'] }, extra: { type: 'string' } },
    if: { type: 'object', properties: { kind: { const: 'b' } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
    then: { required: ['extra'] },
  },
  tuple: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 2, maxItems: 2, items: false },
  never: { type: 'string', minLength: 3, not: { type: 'string' } },
}

const document = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Anybody’s API', version: '1' },
  servers: [{ url: 'https://api.example.com/base' }],
  components: { schemas: { Thing: { type: 'string' } } },
  paths: {
    ...Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, schema]) => [
        `/${name}`,
        {
          get: {
            operationId: name,
            responses: {
              '200': { description: 'ok', content: json(schema, { shown: { value: name === 'tuple' ? ['a', 1] : 'the example' } }) },
            },
          },
        },
      ]),
    ),
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getThing',
        responses: {
          '2XX': { description: 'ok', content: json({ $ref: '#/components/schemas/Thing' }, { a: { value: 'thing' } }) },
          '404': {
            description: 'none',
            content: {
              'text/plain': { schema: { type: 'string' }, examples: { gone: { value: 'Gone' } } },
              ...json({ type: 'object' }, { gone: { value: { gone: true } } }),
            },
          },
          default: { description: 'other', content: json({ type: 'object' }, { b: { value: { error: 'other' } } }) },
        },
      },
      options: {
        operationId: 'describeThing',
        responses: { '200': { description: 'ok', content: json({ type: 'string' }, { a: { value: 'GET' } }) } },
      },
    },
    '/things/latest': {
      get: {
        operationId: 'getLatest',
        callbacks: { told: { 'CALLBACK/told': { post: { responses: { '200': { description: 'ok' } } } } } },
        responses: {
          '200': {
            description: 'ok',
            headers: {
              'Content-Length': { schema: { type: 'integer' }, example: 3 },
              'Content-Encoding': { schema: { type: 'string' }, example: 'gzip' },
              'Transfer-Encoding': { schema: { type: 'string' }, example: 'chunked' },
              'X-Rate-Limit': { schema: { type: 'integer' }, example: 60 },
            },
            content: json({ type: 'string' }, { a: { value: 'the latest' } }),
          },
          '409': { description: 'nothing but a description' },
          '418': { description: 'any media type', content: { '*/*': { schema: { type: 'string' }, examples: { a: { value: 'any' } } } } },
          '500': { description: 'no schema', content: { 'application/json': { examples: { a: { value: 'broken' } } } } },
        },
      },
    },
  },
}

const contract = await contractFromSpec(structuredClone(document), { id: 'own' })
const given = structuredClone(document)
const handler = mockHandler([{ contract, examples: readExamples(structuredClone(document)), document: given }])
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> =>
  handler(new Request(`http://127.0.0.1/own${path}`, { method, headers }))

describe('a made-up answer from the schema', () => {
  const impossible = ['tuple', 'never']

  it.each(Object.keys(SCHEMAS).filter((name) => !impossible.includes(name)))('%s keeps it, whatever the seed', async (name) => {
    for (let seed = 1; seed <= 25; seed++) {
      const response = await get(`/${name}`, { prefer: `dynamic=true, seed=${seed}` })
      const { violations } = await checkResponse(contract, name, response)
      expect(violations).toEqual([])
      expect(response.headers.get('preference-applied')).toBe(`dynamic=true, seed=${seed}`)
    }
  })

  it.each([
    ['tuple', ['a', 1]],
    ['never', 'the example'],
  ])('%s, which Prism cannot make up, is the example instead, and is not said to be made up', async (name, example) => {
    const response = await get(`/${name}`, { prefer: 'dynamic=true' })
    expect([response.status, await response.json()]).toEqual([200, example])
    expect(response.headers.get('preference-applied')).toBeNull()
  })

  it('is the example where there is no schema', async () => {
    const response = await get('/things/latest', { prefer: 'code=500, dynamic=true' })
    expect(response.status).toBe(500)
    expect(await response.json()).toBe('broken')
  })
})

describe('the mock of a spec that declares classes of statuses', () => {
  it('answers 200 for 2XX, and any status of the class that is asked for', async () => {
    expect((await get('/things/1')).status).toBe(200)
    const response = await get('/things/1', { prefer: 'code=206' })
    expect([response.status, await response.json()]).toEqual([206, 'thing'])
  })

  it('answers any status at all where there is a default', async () => {
    const response = await get('/things/1', { prefer: 'code=503' })
    expect([response.status, await response.json()]).toEqual([503, { error: 'other' }])
  })

  it('gives the example in the media type that the client accepts, where two have the same name', async () => {
    const prefer = 'code=404, example=gone'
    expect(await (await get('/things/1', { prefer })).text()).toBe('Gone')
    expect(await (await get('/things/1', { prefer, accept: 'application/json' })).json()).toEqual({ gone: true })
  })
})

describe('the mock of any spec', () => {
  it('reads a literal segment before a parameter', async () => {
    expect(await (await get('/base/things/latest')).json()).toBe('the latest')
  })

  it('gives the headers of the spec, but none that belong to the bytes of the example', async () => {
    const { headers } = await get('/things/latest')
    expect(headers.get('x-rate-limit')).toBe('60')
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) expect(headers.get(name)).toBeNull()
  })

  it('answers a status without content without a body', async () => {
    const response = await get('/things/latest', { prefer: 'code=409' })
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([409, '', null])
  })

  it('calls it JSON, where the spec allows any media type', async () => {
    const response = await get('/things/latest', { prefer: 'code=418' })
    expect([response.headers.get('content-type'), await response.json()]).toEqual(['application/json', 'any'])
  })

  it('calls nobody back, as the spec would have the API do', async () => {
    const called: string[] = []
    const other = await listen(async (request) => {
      called.push(new URL(request.url).pathname)
      return new Response()
    })
    const spec = JSON.parse(JSON.stringify(document).replace('CALLBACK', other.url))
    const mock = mockHandler([{ contract, examples: readExamples(structuredClone(spec)), document: spec }])
    expect((await mock(new Request('http://127.0.0.1/own/things/latest'))).status).toBe(200)
    // Connections are taken in the order in which they come.
    await fetch(`${other.url}/first`)
    await fetch(`${other.url}/second`)
    await other.close()
    expect(called).toEqual(['/first', '/second'])
  })

  it('answers OPTIONS from the spec where the spec has it, unless a browser asks what it may send', async () => {
    expect(await (await get('/things/1', {}, 'OPTIONS')).json()).toBe('GET')
    expect((await get('/things/1', { 'access-control-request-method': 'GET' }, 'OPTIONS')).status).toBe(204)
  })

  it('leaves the document as it was', () => {
    expect(given).toEqual(document)
  })

  it('says what is wrong when Prism cannot read it', async () => {
    const broken = mockHandler([
      {
        contract,
        examples: { operations: {}, events: {} },
        document: { openapi: '3.1.0', paths: { '/uri': { get: { $ref: '#/nowhere' } } } },
      },
    ])
    const response = await broken(new Request('http://127.0.0.1/own/uri'))
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^Prism could not answer: .*nowhere/) })
  })
})
