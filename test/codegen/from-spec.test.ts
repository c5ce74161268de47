import { describe, expect, it } from 'vitest'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { ContractError } from '../../src/contract/index.js'
import { answering, documentOf, INFO, ref } from './spec.js'

const ANSWER = '#/paths/~1answer/get/responses/200/content/application~1json/schema'

/** What a document is refused with. */
async function refusal(document: unknown): Promise<string> {
  try {
    await contractFromSpec(document)
  } catch (error) {
    if (error instanceof ContractError) return `${error.code} ${error.message}`
    throw error
  }
  throw new Error('the document was taken')
}

const operation = (parts: object) => documentOf({ paths: { '/a/{id}': { get: { operationId: 'a', responses: {}, ...parts } } } })

describe('what is no OpenAPI 3 document', () => {
  it.each([undefined, null, 5, 'openapi: 3.1.0', [], {}, { swagger: '2.0' }, { openapi: 3.1 }, { openapi: '2.0' }])(
    'is refused: %j',
    async (document) => {
      expect(await refusal(document)).toBe(
        'invalid_spec This is no OpenAPI 3 document: it has no "openapi: 3.x". Give the parsed document, not its text.',
      )
    },
  )

  it('is refused when it goes in a circle, with what to do', async () => {
    const circle: Record<string, unknown> = { ...documentOf({}) }
    circle['components'] = { circle }
    expect(await refusal(circle)).toBe(
      'invalid_spec The document is no plain data: it goes in a circle. Give it bundled, with its $refs, not dereferenced.',
    )
  })
})

describe('a document that is wrong', () => {
  const parameter = (parts: object) => operation({ parameters: [{ name: 'id', in: 'path', required: true, schema: true, ...parts }] })
  it.each([
    ['has no info', { openapi: '3.1.0' }, '#: "info" is missing'],
    ['has no title', { openapi: '3.1.0', info: {} }, '#/info: "title" is missing'],
    ['has a server without a URL', documentOf({ servers: [{}] }), '#/servers/0: "url" is missing'],
    [
      'has two operations of one id',
      documentOf({ paths: { '/a': { get: { operationId: 'x' }, put: { operationId: 'x' } } } }),
      '#/paths/~1a/put: the operationId "x" is taken',
    ],
    ['has a parameter without a name', parameter({ name: undefined }), '#/paths/~1a~1{id}/get/parameters/0: "name" is missing'],
    ['has a parameter nowhere', parameter({ in: 'body' }), '#/paths/~1a~1{id}/get/parameters/0: "in" is not path, query, header or cookie'],
    ['has a parameter without a schema', parameter({ schema: undefined }), '#/paths/~1a~1{id}/get/parameters/0: "schema" is missing'],
    [
      'names a security scheme that there is not',
      operation({ security: [{ key: [] }] }),
      '#/paths/~1a~1{id}/get/security/0: there is no security scheme "key"',
    ],
    [
      'has an API key without a name',
      documentOf({ components: { securitySchemes: { key: { type: 'apiKey', in: 'query' } } } }),
      '#/components/securitySchemes/key: "name" is missing',
    ],
    [
      'has a credential from nowhere',
      documentOf({ components: { securitySchemes: { key: { type: 'http', scheme: 'basic', 'x-credentials': { username: {} } } } } }),
      '#/components/securitySchemes/key/x-credentials/username: "option" or "const" is missing',
    ],
    ['has an event without an operation', documentOf({ webhooks: { a: {} } }), '#/webhooks/a: an event needs an operation'],
    [
      'refers outside',
      answering({ $ref: 'other.yaml#/A' }),
      `${ANSWER}: the $ref "other.yaml#/A" leaves the document: bundle it first (redocly bundle)`,
    ],
    ['refers to nothing', answering(ref('A')), `${ANSWER}: the $ref "#/components/schemas/A" leads nowhere`],
    [
      'refers to an item that there is not',
      answering({ $ref: '#/servers/length' }, { servers: [{ url: '/' }] }),
      `${ANSWER}: the $ref "#/servers/length" leads nowhere`,
    ],
    [
      'refers in a circle',
      answering(ref('A'), { components: { schemas: { A: ref('B'), B: ref('A') } } }),
      '#/components/schemas/A: the $ref "#/components/schemas/B" goes in a circle',
    ],
    [
      'refers in a circle, outside of schemas',
      documentOf({
        paths: { '/a': { get: { operationId: 'a', responses: { 200: { $ref: '#/components/responses/A' } } } } },
        components: { responses: { A: { $ref: '#/components/responses/A' } } },
      }),
      '#/components/responses/A: the $ref "#/components/responses/A" goes in a circle',
    ],
  ])('is refused with its place: it %s', async (_, document, said) => {
    expect(await refusal(document)).toBe(`invalid_spec ${said}`)
  })

  it.each([
    ['of a type that there is not', { type: 'text' }],
    ['with a pattern that is none', { type: 'string', pattern: '(' }],
    ['with a rule of the wrong kind', { type: 'string', minLength: 'two' }],
    ['with a list that is none', { anyOf: {} }],
    ['that is a text', 'string'],
    ['that is null', null],
  ])('is refused with the place of a schema %s', async (_, schema) => {
    expect(await refusal(answering(schema))).toMatch(
      /^invalid_spec #\/paths\/~1answer\/get\/responses\/200\/content\/application~1json\/schema: ./,
    )
  })

  it('is refused when two schemas have one $id', async () => {
    const schemas = { A: { $id: 'https://a.example/x', type: 'string' }, B: { $id: 'https://a.example/x', type: 'number' } }
    expect(await refusal(answering(ref('A'), { components: { schemas } }))).toMatch(/^invalid_spec #: .*more than one schema/)
  })

  it('names a schema by its own place, not by that of the reference', async () => {
    expect(await refusal(answering(ref('A/B'.replace('/', '~1')), { components: { schemas: { 'A/B': { type: 'text' } } } }))).toMatch(
      /^invalid_spec #\/components\/schemas\/A~1B: /,
    )
  })
})

describe('a document that is odd', () => {
  it('may have keywords and formats that nobody knows', async () => {
    const contract = await contractFromSpec(
      answering({ type: 'string', format: 'postcode', 'x-any': 1, 'x-od.d/one': 2, unknown: true, example: 'a', xml: {} }),
    )
    expect(contract.operations['answer']?.responses['200']?.content['application/json']?.validate('a')).toBe(true)
  })

  it('may have keys at its top that are words of JSON Schema', async () => {
    await contractFromSpec(answering(true, { $schema: 'x', title: 'x', 'x-top': {} }))
  })

  it('may have paths and schemas of any name', async () => {
    const schemas = { 'a b%#?': { type: 'integer' }, ü: { type: 'string' } }
    const document = documentOf({
      paths: {
        '/a#b?c%/{d}': {
          get: {
            operationId: 'a',
            responses: {
              '200': {
                description: '',
                content: { 'application/json': { schema: { items: { $ref: '#/components/schemas/a%20b%25%23%3F' } } } },
              },
            },
          },
        },
      },
      components: { schemas },
    })
    const contract = await contractFromSpec({
      ...document,
      paths: {
        ...Object(document['paths']),
        '/b': {
          get: {
            operationId: 'b',
            responses: { '200': { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/%C3%BC' } } } } },
          },
        },
      },
    })
    const validate = (id: string) => contract.operations[id]?.responses['200']?.content['application/json']?.validate
    expect(validate('b')?.(5)).toBe(false)
    expect(validate('b')?.('x')).toBe(true)
  })

  it('may leave an operation without a name, which gets one', async () => {
    const contract = await contractFromSpec(documentOf({ paths: { '/v1/hooks/{hook_id}/tests': { post: { responses: {} } } } }))
    expect(Object.keys(contract.operations)).toEqual(['postV1HooksByHookIdTests'])
  })

  it('may share parts by reference: path items, parameters, bodies, responses, headers', async () => {
    const contract = await contractFromSpec(
      documentOf({
        paths: { '/a/{id}': { $ref: '#/components/pathItems/a' } },
        components: {
          pathItems: {
            a: {
              parameters: [{ $ref: '#/components/parameters/id' }, { name: 'q', in: 'query', schema: true }],
              put: {
                operationId: 'a',
                parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'integer' } }],
                requestBody: { $ref: '#/components/requestBodies/b' },
                responses: { '200': { $ref: '#/components/responses/r' } },
              },
            },
          },
          parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-client-option': 'theId' } },
          requestBodies: { b: { required: true, content: { 'application/json': {} } } },
          responses: { r: { description: 'R.', headers: { 'X-A': { $ref: '#/components/headers/h' } } } },
          headers: { h: { required: true, schema: { type: 'integer' } } },
        },
      }),
    )
    expect(contract.operations['a']).toMatchObject({
      method: 'PUT',
      body: ['application/json'],
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'q', in: 'query', required: true, shape: { types: ['integer'] } },
      ],
      requestBody: { required: true },
      responses: { '200': { description: 'R.', headers: [{ name: 'X-A', required: true }] } },
    })
    expect(contract.pathOptions).toEqual({ id: 'theId' })
  })
})

describe('what a contract takes from a document', () => {
  it('is its id, in words, or the one that is given', async () => {
    expect(await contractFromSpec(documentOf({ info: { ...INFO, 'x-provider': 'small' } }))).toMatchObject({
      id: 'a-small-api',
      provider: 'small',
      version: '1',
    })
    expect((await contractFromSpec(documentOf({}), { id: 'mine' })).id).toBe('mine')
  })

  it('are its servers, with their variables filled in', async () => {
    const servers = [
      { url: 'https://{region}.example/{base}/', variables: { region: { default: 'eu' }, base: { default: 'v1' } }, 'x-region': 'eu' },
    ]
    expect((await contractFromSpec(documentOf({ servers }))).servers).toEqual([{ url: 'https://eu.example/v1', region: 'eu' }])
  })

  it('is its security: alternatives, none, and what shows in no request', async () => {
    const securitySchemes = { basic: { type: 'http', scheme: 'basic' }, oauth: { type: 'oauth2', flows: {} }, tls: { type: 'mutualTLS' } }
    const get = (id: string, security?: object[]) => ({
      get: { operationId: id, responses: {}, ...(security === undefined ? {} : { security }) },
    })
    const contract = await contractFromSpec(
      documentOf({
        components: { securitySchemes },
        security: [{ basic: [] }],
        paths: {
          '/a': get('a'),
          '/b': get('b', []),
          '/c': get('c', [{ basic: [], tls: [] }, { oauth: [] }]),
          '/d': get('d', [{ basic: [] }, {}]),
          '/e': get('e', [{ tls: [] }]),
        },
      }),
    )
    expect(Object.values(contract.operations).map(({ security }) => security)).toEqual([[['basic']], [], [['basic'], ['oauth']], [], []])
    expect(contract.securitySchemes['oauth']).toEqual({ type: 'http', scheme: 'bearer' })
  })

  it('is not changed by what is done to the document later, nor is the document changed', async () => {
    const schema: Record<string, unknown> = { type: 'integer' }
    const document = answering(schema)
    const before = JSON.stringify(document)
    const contract = await contractFromSpec(document)
    expect(JSON.stringify(document)).toBe(before)
    schema['type'] = 'string'
    expect(contract.operations['answer']?.responses['200']?.content['application/json']?.validate(5)).toBe(true)
  })
})
