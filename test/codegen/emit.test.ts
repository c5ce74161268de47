import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { emitContract } from '../../src/codegen/emit.js'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { type Contract, ContractError, checkRequest, checkResponse } from '../../src/contract/index.js'
import { answering, documentOf, ref } from './spec.js'

const OPTIONS = { id: 'small', madeBy: 'a test', typesFrom: 'webhook-contracts', strict: true }

/** Names that mean something in JavaScript, in ajv's code or in TypeScript. */
const ODD_NAMES = [
  'Object',
  'Array',
  'RegExp',
  'Error',
  'Validate',
  'class',
  'default',
  'await',
  'validate20',
  'schema11',
  'func0',
  '2fa',
  'a.b',
  'ünïcode',
  'toString',
  'Event',
]

const DOCUMENT = documentOf({
  servers: [{ url: 'https://a.example/v1', 'x-region': 'eu' }],
  security: [{ key: [] }],
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      put: {
        operationId: 'updateThing',
        parameters: [
          { name: 'tags', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
        ],
        requestBody: { content: { 'multipart/form-data': { schema: ref('Thing') }, 'application/json': { schema: ref('Thing') } } },
        responses: {
          '200': {
            description: 'It\'s "here".',
            content: { 'application/json': { schema: ref('Thing'), examples: { one: { value: { __proto__: 1, name: 'aa' } } } } },
          },
          '204': { description: 'Nothing.' },
        },
      },
    },
    ...Object.fromEntries(
      ODD_NAMES.map((name, i) => {
        const responses = { '200': { description: '', content: { 'application/json': { schema: ref(name) } } } }
        return [`/odd/${i}`, { get: { operationId: `odd-${i}`, responses } }]
      }),
    ),
  },
  webhooks: {
    'thing.made': {
      post: {
        operationId: 'onMade',
        summary: 'Made.',
        requestBody: { content: { 'application/json': { schema: ref('Made') } } },
        responses: {},
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'Token', 'x-credentials': { token: { option: 'apiKey', env: 'KEY' } } } },
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 2, maxLength: 5 },
          kind: { anyOf: [ref('Kind'), { type: 'string' }] },
          when: { type: 'string', format: 'date-time' },
          child: { anyOf: [ref('Thing'), { type: 'null' }] },
        },
      },
      Kind: { type: 'string', enum: ['a', 'b'] },
      Made: { type: 'object', required: ['event'], properties: { event: { const: 'thing.made' } } },
      ...Object.fromEntries(ODD_NAMES.map((name, i) => [name, { type: 'string', minLength: i + 1 }])),
    },
  },
})

const emitted = await emitContract(DOCUMENT, OPTIONS)
const file = (name: string): string => emitted.get(name) ?? ''

/** The emitted contract, loaded from a folder where no package can be found. */
async function load(): Promise<Contract> {
  const folder = await mkdtemp(join(tmpdir(), 'emitted-'))
  try {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    for (const [name, text] of emitted) if (name.endsWith('.js')) await writeFile(join(folder, name), text)
    const { contract }: { contract: Contract } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'contract.js')).href)
    return contract
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('what is emitted', () => {
  it('is the same, byte for byte, each time', async () => {
    const again = await emitContract(structuredClone(DOCUMENT), OPTIONS)
    expect([...again]).toEqual([...emitted])
  })

  it('are these files, each of which says what makes it', () => {
    expect([...emitted.keys()].sort()).toEqual(
      ['contract', 'events', 'examples', 'operations', 'validators']
        .flatMap((name) => [`${name}.d.ts`, `${name}.js`])
        .concat(['openapi.json', 'openapi.yaml', 'types.d.ts'])
        .sort(),
    )
    for (const [name, text] of emitted) if (name !== 'openapi.json') expect(text).toMatch(/^(\/\/|#) Made by `a test`\. Do not edit/)
  })

  it('are validators that need nothing else, and do not say where they were made', () => {
    expect(file('validators.js')).not.toMatch(/\bimport\b|\brequire\b/)
    expect(file('validators.js')).not.toContain('node_modules')
    expect(file('validators.js')).not.toContain('<stdin>')
  })

  it('judges as the contract that is made at run time', async () => {
    const [ours, made] = [await load(), await contractFromSpec(DOCUMENT, { id: 'small' })]
    const data = (contract: Contract): unknown => JSON.parse(JSON.stringify(contract))
    expect(data(ours)).toEqual(data(made))
    const headers = { authorization: 'Token x', 'content-type': 'application/json' }
    for (const body of [
      { name: 'aa' },
      { name: 'a', when: 'x', child: { name: 5 } },
      [],
      { name: 'aa', kind: 'new', child: { name: 'bb', more: 1 } },
    ]) {
      const request = () => new Request('https://a.example/v1/things/5?tags=a,a', { method: 'PUT', headers, body: JSON.stringify(body) })
      expect(await checkRequest(ours, request())).toEqual(await checkRequest(made, request()))
      const response = () => new Response(JSON.stringify(body), { headers })
      expect(await checkResponse(ours, 'updateThing', response())).toEqual(await checkResponse(made, 'updateThing', response()))
    }
  })

  it('has a validator of each schema, whatever its name', async () => {
    const contract = await load()
    for (const [i, name] of ODD_NAMES.entries()) {
      const validate = contract.operations[`odd-${i}`]?.responses['200']?.content['application/json']?.validate
      expect([name, validate?.('x'.repeat(i + 1)), validate?.('x'.repeat(i))]).toEqual([name, true, false])
    }
  })

  it('is TypeScript, whatever the names', () => {
    for (const [name, text] of emitted) {
      if (!name.endsWith('.d.ts')) continue
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      expect(Reflect.get(source, 'parseDiagnostics')).toEqual([])
    }
  })

  it('has the table of operations apart, with its own literal types', () => {
    expect(file('operations.js')).not.toContain('import')
    expect(file('operations.js')).toContain("joined: ['tags']")
    expect(file('operations.d.ts')).toContain("readonly method: 'PUT'")
    expect(file('operations.d.ts')).toContain("readonly body: readonly ['multipart/form-data', 'application/json']")
  })

  it('has types that keep the known values of open lists', () => {
    expect(file('types.d.ts')).toMatch(/kind\?: components\["schemas"\]\["Kind"\] \| \(string & \{\}\);/)
    expect(file('types.d.ts')).toContain('Kind: "a" | "b";')
    expect(file('types.d.ts')).toContain('export type Thing = components')
  })

  it('has the examples', () => {
    expect(file('examples.js')).toContain("name: 'one'")
  })
})

describe('a document that cannot be emitted', () => {
  it.each([
    ['a keyword that nobody knows', answering({ type: 'string', minLenght: 5 }), 'unknown keyword: "minLenght"'],
    ['a format that nobody knows', answering({ type: 'string', format: 'postcode' }), 'unknown format "postcode"'],
    ['a keyword that does not go with the type', answering({ type: 'string', minimum: 5 }), 'missing type "number" for keyword "minimum"'],
  ])('is refused with the place: %s', async (_, document, said) => {
    const refusal = emitContract(document, OPTIONS)
    await expect(refusal).rejects.toThrow(ContractError)
    await expect(refusal).rejects.toThrow(
      `#/paths/~1answer/get/responses/200/content/application~1json/schema: strict mode: ${said}`.replace(
        'strict mode: unknown format',
        'unknown format',
      ),
    )
  })

  it('may be taken where strictness is not wanted', async () => {
    const loose = await emitContract(answering({ type: 'string', format: 'postcode', minLenght: 5 }), { ...OPTIONS, strict: false })
    expect(loose.size).toBe(emitted.size)
  })
})
