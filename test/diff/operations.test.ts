import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.js'
import { briefs, onlyChange, operation, spec, told } from './specs.js'

const ok = { responses: { '200': { description: '' } } }
const text = { type: 'string' }

/** A document with one operation under this path. */
const at = (path: string, parts: object = {}, more: Record<string, unknown> = {}, method = 'get') =>
  spec({ paths: { [path]: { [method]: { operationId: 'getThing', ...ok, ...parts } } }, ...more })

const servers = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) })
const parameter = (name: string, place: string, more: object = {}) => ({ name, in: place, schema: text, ...more })

describe('operations', () => {
  it('that come do not break callers, and those that go do', () => {
    const without = spec({ paths: {} })
    expect(briefs(without, at('/things'))).toEqual(['operation-added'])
    expect(briefs(at('/things'), without)).toEqual(['operation-removed breaks caller'])
    expect(told(onlyChange(at('/things'), without))).toBe('getThing: The operation is gone: `GET /things`.')
  })

  it('are found by their operationId, wherever they went', () => {
    expect(briefs(at('/things'), at('/stuff'))).toEqual(['path-changed breaks caller'])
    expect(briefs(at('/things', {}, {}, 'put'), at('/things', {}, {}, 'patch'))).toEqual(['method-changed breaks caller'])
  })

  it('without an operationId, or with another, are found by method and path', () => {
    const nameless = at('/things', { operationId: undefined })
    expect(briefs(nameless, at('/things'))).toEqual([])
    expect(briefs(at('/things'), at('/things', { operationId: 'readThing' }))).toEqual(['operation-renamed'])
    expect(briefs(nameless, at('/things', { operationId: undefined, requestBody: { content: {} } }))).toEqual(['body-added'])
  })

  it('that come in the place of one that goes are named in the advice', () => {
    const after = spec({ paths: { '/stuff': { post: { operationId: 'getThings', ...ok } } } })
    const gone = diff(at('/things'), after).find(({ kind }) => kind === 'operation-removed')
    expect(gone?.advice).toBe('Do without it. `getThings` is new, and probably takes its place.')
  })

  it('that become deprecated are told, and still work', () => {
    expect(briefs(at('/things'), at('/things', { deprecated: true }))).toEqual(['operation-deprecated'])
  })
})

describe('servers', () => {
  it('that move break callers', () => {
    const change = onlyChange(at('/things'), at('/things', {}, servers('https://api.example.net')))
    expect(told(change)).toBe('API, servers: The API is now at `https://api.example.net`, no longer at `https://api.example.com`.')
    expect(change.breaks).toBe('caller')
  })

  it('that come beside others do not, and those that go do', () => {
    const [one, two] = [at('/things'), at('/things', {}, servers('https://api.example.com', 'https://api.eu.example.com'))]
    expect(briefs(one, two)).toEqual(['server-added'])
    expect(briefs(two, one)).toEqual(['server-removed breaks caller'])
  })

  it('of which a part of the path moves into the paths are the same', () => {
    const [before, after] = [
      at('/things', {}, servers('https://api.example.com/v1')),
      at('/v1/things', {}, servers('https://api.example.com/')),
    ]
    expect(briefs(before, after)).toEqual([])
    const elsewhere = at('/v1/things', {}, servers('https://api.example.net'))
    expect(diff(before, elsewhere).map(told)).toEqual([
      'API, servers: The API is now at `https://api.example.net`, no longer at `https://api.example.com`.',
    ])
  })

  it('with another base path are told once, and not by each operation', () => {
    expect(diff(at('/things', {}, servers('/v1')), at('/things', {}, servers('/v2'))).map(told)).toEqual([
      'API, servers: The API is now at `/v2`, no longer at `/v1`.',
    ])
  })

  it('of one operation alone are told by it', () => {
    const change = onlyChange(at('/things'), at('/things', servers('https://upload.example.com')))
    expect(told(change)).toBe('getThing: The API is now at `https://upload.example.com`, no longer at `https://api.example.com`.')
  })

  it('are compared with the defaults of their variables', () => {
    const variable = (value: string) => ({ servers: [{ url: 'https://{host}.example.com', variables: { host: { default: value } } }] })
    expect(briefs(at('/things'), at('/things', {}, variable('api')))).toEqual([])
    expect(briefs(at('/things'), at('/things', {}, variable('other')))).toEqual(['server-changed breaks caller'])
  })
})

describe('security', () => {
  const schemes = {
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'Token' },
        bearer: { type: 'http', scheme: 'bearer' },
        also: { type: 'http', scheme: 'Bearer' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        oauth: { type: 'oauth2', flows: {} },
      },
    },
  }
  const secured = (...security: object[]) => at('/things', {}, { ...schemes, security })

  it('of another kind breaks callers', () => {
    const change = onlyChange(secured({ token: [] }), secured({ bearer: [] }))
    expect([told(change), change.advice, change.breaks]).toEqual([
      'getThing: `Authorization: Token` is no longer enough to sign in.',
      'Sign in with `Authorization: Bearer`.',
      'caller',
    ])
  })

  it('where none was needed breaks callers, and none where some was does not', () => {
    expect(onlyChange(secured(), secured({ key: [] }))).toMatchObject({
      breaks: 'caller',
      text: 'It now needs an API key in the header `X-Key` to sign in.',
    })
    expect(briefs(secured({ key: [] }), secured())).toEqual(['security-changed'])
  })

  it('as a further alternative does not break, and an alternative less does', () => {
    expect(briefs(secured({ token: [] }), secured({ token: [] }, { key: [] }))).toEqual(['security-changed'])
    expect(briefs(secured({ token: [] }, { key: [] }), secured({ token: [] }))).toEqual(['security-changed breaks caller'])
    expect(briefs(secured({ token: [] }), secured({ token: [], key: [] }))).toEqual(['security-changed breaks caller'])
  })

  it('that asks for more scopes breaks callers', () => {
    expect(briefs(secured({ oauth: ['read'] }), secured({ oauth: ['read', 'write'] }))).toEqual(['security-changed breaks caller'])
    expect(briefs(secured({ oauth: ['read', 'write'] }), secured({ oauth: ['read'] }))).toEqual(['security-changed'])
  })

  it('under another name is the same, when a request carries the same', () => {
    expect(briefs(secured({ bearer: [] }), secured({ also: [] }))).toEqual([])
  })
})

describe('parameters', () => {
  const having = (...parameters: object[]) => at('/things', { parameters })

  it('that come break callers when they are required', () => {
    expect(briefs(having(), having(parameter('page', 'query')))).toEqual(['parameter-added'])
    expect(briefs(having(), having(parameter('page', 'query', { required: true })))).toEqual(['parameter-added breaks caller'])
    expect(briefs(having(parameter('page', 'query')), having(parameter('page', 'query', { required: true })))).toEqual([
      'parameter-required breaks caller',
    ])
    expect(briefs(having(parameter('page', 'query', { required: true })), having(parameter('page', 'query')))).toEqual([
      'parameter-optional',
    ])
  })

  it('that go break callers, who are told what probably takes their place', () => {
    const changes = diff(having(parameter('page', 'query')), having(parameter('pages', 'query')))
    expect(changes.map(({ kind, breaks }) => [kind, breaks])).toEqual([
      ['parameter-removed', 'caller'],
      ['parameter-added', undefined],
    ])
    expect(changes[0]?.advice).toBe('Do not send `page` any more. `pages` is new there, and probably takes its place.')
  })

  it('are headers of the same name in any case', () => {
    expect(briefs(having(parameter('X-Key', 'header')), having(parameter('x-key', 'header')))).toEqual([])
  })

  it('of the path are found by their position, and their new names change no URL', () => {
    const path = (name: string, schema: object) =>
      at(`/things/{${name}}`, { parameters: [parameter(name, 'path', { required: true, schema })] })
    expect(briefs(path('pk', text), path('id', text))).toEqual(['parameter-renamed'])
    expect(briefs(path('pk', { type: 'string', format: 'uuid' }), path('pk', text))).toEqual(['format-removed'])
    expect(briefs(path('pk', text), path('pk', { type: 'string', maxLength: 9 }))).toEqual(['bound-tightened breaks caller'])
  })

  it('are those of the path and of the operation together', () => {
    const item = (parts: object, operationParts: object) =>
      spec({ paths: { '/things': { ...parts, get: { operationId: 'getThing', ...ok, ...operationParts } } } })
    const parameters = { parameters: [parameter('page', 'query')] }
    expect(briefs(item(parameters, {}), item({}, parameters))).toEqual([])
  })

  it('that may be repeated now take a single value as before', () => {
    const list = { type: 'array', items: text, maxItems: 3 }
    const query = (schema: object, more: object = {}) => having(parameter('tag', 'query', { schema, ...more }))
    expect(told(onlyChange(query(text), query(list)))).toBe('getThing: The query parameter `tag` may now come up to 3 times.')
    expect(briefs(query(text), query(list))).toEqual(['field-repeatable'])
    expect(briefs(query(list), query(text))).toEqual(['field-single breaks caller'])
    expect(briefs(query(list), query(list, { explode: false }))).toEqual(['parameter-style-changed breaks caller'])
    expect(briefs(query(text), query(text, { explode: false }))).toEqual([])
  })
})

describe('request bodies', () => {
  const body = (requestBody?: object) => operation(requestBody === undefined ? {} : { requestBody })
  const as = (...types: string[]) => ({
    content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'object', properties: { url: text } } }])),
  })

  it('that come break callers when they are required, and so do those that go', () => {
    expect(briefs(body(), body(as('application/json')))).toEqual(['body-added'])
    expect(briefs(body(), body({ required: true, ...as('application/json') }))).toEqual(['body-added breaks caller'])
    expect(briefs(body(as('application/json')), body())).toEqual(['body-removed breaks caller'])
    expect(briefs(body(as('application/json')), body({ required: true, ...as('application/json') }))).toEqual([
      'body-required breaks caller',
    ])
    expect(briefs(body({ required: true, ...as('application/json') }), body(as('application/json')))).toEqual(['body-optional'])
  })

  it('that are taken in fewer ways break callers, in more ways they do not', () => {
    const [one, two] = [body(as('application/json')), body(as('application/json', 'multipart/form-data'))]
    expect(briefs(one, two)).toEqual(['media-type-added'])
    expect(briefs(two, one)).toEqual(['media-type-removed breaks caller'])
    expect(briefs(one, body(as('multipart/form-data')))).toEqual(['media-type-changed breaks caller'])
    expect(briefs(one, body(as('Application/JSON; charset=utf-8')))).toEqual([])
  })

  it('tell once what changed in all their media types, and of which what changed in one', () => {
    const content = (json: object, form: object) =>
      body({
        content: {
          'application/json': { schema: { type: 'object', properties: json } },
          'multipart/form-data': { schema: { type: 'object', properties: form } },
        },
      })
    const number = { type: 'number' }
    expect(diff(content({ x: text }, { x: text }), content({ x: number }, { x: number })).map(told)).toEqual([
      'createThing, request body: `x` is now a number, no longer a string.',
    ])
    expect(diff(content({ x: text }, { x: text }), content({ x: text }, { x: number })).map(told)).toEqual([
      'createThing, request body as `multipart/form-data`: `x` is now a number, no longer a string.',
    ])
  })

  it('that are forms may get fields that are repeated, and take a single one as before', () => {
    const form = (url: object, more: object = {}) =>
      body({ content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { url } }, ...more } } })
    const list = (more: object = {}) => ({ type: 'array', items: text, ...more })
    expect(briefs(form(text), form(list()))).toEqual(['field-repeatable'])
    expect(briefs(form(text), form(list({ minItems: 2 })))).toEqual(['field-repeatable breaks caller'])
    expect(briefs(form(list()), form(text))).toEqual(['field-single breaks caller'])
    expect(briefs(form(list({ maxItems: 1 })), form(text))).toEqual([])
    expect(briefs(form(text), form(list({ items: { type: 'string', maxLength: 9 } })))).toEqual([
      'field-repeatable',
      'bound-tightened breaks caller',
    ])
    expect(briefs(form(list()), form(list(), { encoding: { url: { style: 'form', explode: false } } }))).toEqual([
      'encoding-changed breaks caller',
    ])
    expect(briefs(form(list()), form(list(), { encoding: { url: { style: 'form', explode: true } } }))).toEqual([])
  })
})

describe('answers', () => {
  const answers = (responses: object) => operation({ responses })
  const answer = { description: '' }
  const json = (schema: object, type = 'application/json') => ({ description: '', content: { [type]: { schema } } })

  it('of a status that is a success break callers when they come and when they go', () => {
    expect(briefs(answers({ '200': answer }), answers({ '200': answer, '201': answer }))).toEqual(['status-added breaks caller'])
    const moved = diff(answers({ '200': answer }), answers({ '201': answer }))
    expect(moved.map(told)).toEqual(['createThing: It no longer answers 200.', 'createThing: It may now answer 201.'])
    expect(moved.map(({ advice }) => advice)).toEqual(['Do not wait for 200, but for 201.', 'Take 201 as a success too.'])
  })

  it('of any other status do not', () => {
    const [few, many] = [answers({ '200': answer }), answers({ '200': answer, '404': answer })]
    expect(briefs(few, many)).toEqual(['status-added'])
    expect(briefs(many, few)).toEqual(['status-removed'])
  })

  it('of a range of statuses, or of all others, are those of each status in it', () => {
    const errors = (responses: object) => answers({ '200': answer, ...responses })
    const [string, number] = [json(text), json({ type: 'number' })]
    expect(briefs(errors({ '404': string }), errors({ '4XX': number }))).toEqual(['type-changed breaks caller', 'status-added'])
    expect(briefs(errors({ '4XX': string }), errors({ '4XX': string, '404': number }))).toEqual(['type-changed breaks caller'])
    expect(briefs(errors({ default: string }), errors({ default: string, '500': string }))).toEqual([])
    expect(briefs(errors({}), answers({ '2XX': answer }))).toEqual(['status-added breaks caller'])
  })

  it('that lose their body break callers, and so do those of another media type', () => {
    expect(briefs(answers({ '200': json(text) }), answers({ '200': answer }))).toEqual(['body-removed breaks caller'])
    expect(briefs(answers({ '200': answer }), answers({ '200': json(text) }))).toEqual(['body-added'])
    expect(briefs(answers({ '200': json(text) }), answers({ '200': json(text, 'text/plain') }))).toEqual([
      'media-type-changed breaks caller',
    ])
  })

  it('may get a media type beside the old one, since a caller says what it accepts', () => {
    const both = { description: '', content: { 'application/json': { schema: text }, 'text/plain': { schema: text } } }
    expect(briefs(answers({ '200': json(text) }), answers({ '200': both }))).toEqual(['media-type-added'])
    expect(briefs(answers({ '200': both }), answers({ '200': json(text) }))).toEqual(['media-type-removed breaks caller'])
  })

  it('with a header less break callers when it was promised', () => {
    const headers = (...required: boolean[]) =>
      answers({ '200': { ...answer, headers: Object.fromEntries(required.map((is) => ['X-Page', { required: is, schema: text }])) } })
    expect(briefs(headers(true), headers())).toEqual(['header-removed breaks caller'])
    expect(briefs(headers(false), headers())).toEqual(['header-removed'])
    expect(briefs(headers(), headers(true))).toEqual(['header-added'])
    expect(briefs(headers(true), headers(false))).toEqual(['header-optional breaks caller'])
    expect(briefs(headers(false), headers(true))).toEqual(['header-required'])
  })
})
