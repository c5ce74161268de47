import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeEvent, judgeResponse, type Verdict } from '../../src/contract/index.js'
import { findRule } from '../../src/find-rule.js'
import type { Judgement } from '../../src/judge/report.js'
import { findRuleIn } from '../../src/judge/spec-lines.js'
import { contractIds, loadContract, loadExamples, specUrl } from '../../src/registry.js'
import { judgement, notice, violation } from './judgements.js'

/** Each rule to be found is marked with a comment at its line. */
const SPEC = `
openapi: 3.1.0
security: [{ key: [] }]
paths:
  /things/{id}:
    parameters:
      - name: id # path-parameter
        in: path
        required: true
        schema:
          type: string # path-type
    get:
      operationId: getThing
      x-evidence: inferred
      x-source: the operation
      parameters:
        - $ref: '#/components/parameters/Limit'
      requestBody:
        content: # request-content
          application/json:
            schema:
              type: object # request-type
          application/x-www-form-urlencoded:
            schema:
              type: array # form-type
      responses: # responses
        '200':
          headers:
            X-Count:
              $ref: '#/components/headers/Count'
          content: # response-content
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
        4XX:
          description: Wrong. # nothing of it
          content:
            text/plain:
              schema:
                type: string # text-type
webhooks:
  made:
    post:
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Thing'
components:
  securitySchemes:
    key: # scheme
      type: http
      scheme: bearer
      x-evidence: recorded
      x-source: the scheme
  parameters:
    Limit:
      name: limit
      in: query
      required: true # limit-required
      schema:
        $ref: '#/components/schemas/Limit'
  headers:
    Count:
      required: true # count-required
      schema:
        type: integer # count-type
      x-evidence: recorded
  schemas:
    Limit:
      type: integer
      maximum: 5 # limit-maximum
    Thing:
      x-evidence: documented
      x-source: the schema
      type: object # thing-type
      required: [id] # thing-required
      properties: # thing-properties
        id:
          type: string # id-type
          x-evidence: recorded
          x-source: the property
        a/b:
          const: 5 # escaped-const
        parts:
          type: array
          minItems: 1 # parts-min
          prefixItems:
            - type: boolean # first-type
          items:
            anyOf:
              - $ref: '#/components/schemas/Thing'
              - enum: [none] # part-enum
        names:
          type: object
          patternProperties:
            ^x-:
              type: 'null' # pattern-type
          additionalProperties:
            format: uri # rest-format
        closed:
          allOf:
            - type: object
              properties: { known: {} }
            - additionalProperties: false # closed-rest
        chosen:
          if: {}
          then:
            pattern: a # then-pattern
`

const at = (name: string): number => SPEC.split('\n').findIndex((line) => line.endsWith(`# ${name}`)) + 1

const rule = findRuleIn((contract) => (contract === 'shop' ? { file: 'shop.yaml', yaml: SPEC } : undefined))
const thing = (more: Partial<Judgement> = {}): Judgement => judgement({ operation: 'getThing', status: 200, ...more })
const line = (found: Parameters<typeof violation>[0], of: Judgement = thing()): number | undefined => rule(of, violation(found))?.line

describe('the rule of a body', () => {
  it.each([
    ['', 'type', 'thing-type'],
    ['', 'required', 'thing-required'],
    ['/id', 'type', 'id-type'],
    ['/a~1b', 'const', 'escaped-const'],
    ['/parts', 'minItems', 'parts-min'],
    ['/parts/0', 'type', 'first-type'],
    ['/parts/7', 'enum', 'part-enum'],
    ['/parts/7', 'required', 'thing-required'],
    ['/parts/7/parts/9/id', 'type', 'id-type'],
    ['/names/x-1', 'type', 'pattern-type'],
    ['/names/other', 'format', 'rest-format'],
    ['/closed/new', 'additionalProperties', 'closed-rest'],
    ['/closed/known', 'additionalProperties', 'closed-rest'],
    ['/chosen', 'pattern', 'then-pattern'],
  ])('%s %s stands at its line, through references and alternatives', (pointer, keyword, name) => {
    expect(line({ pointer, keyword })).toBe(at(name))
    expect(
      line({ message: 'event', pointer, keyword }, thing({ verdict: { ok: false, operation: 'made', violations: [], notices: [] } })),
    ).toBe(at(name))
  })

  it('is that of its content type, else of the first', () => {
    const request = { message: 'request', pointer: '', keyword: 'type' } as const
    expect(line(request)).toBe(at('request-type'))
    expect(line(request, thing({ contentTypes: { request: 'application/x-www-form-urlencoded; charset=utf-8' } }))).toBe(at('form-type'))
    expect(line(request, thing({ contentTypes: { response: 'application/x-www-form-urlencoded' } }))).toBe(at('request-type'))
  })

  it('is that of its status, or of its class of status', () => {
    expect(line({ pointer: '', keyword: 'type' }, thing({ status: 404 }))).toBe(at('text-type'))
  })

  it('that the schema does not name is the place that comes nearest', () => {
    expect(rule(thing(), notice({ pointer: '/news' }))?.line).toBe(at('thing-properties'))
    expect(line({ pointer: '/id', keyword: 'syntax' })).toBe(at('id-type') - 1)
  })
})

describe('the rule of anything else', () => {
  it.each([
    ['a path parameter', { message: 'request', in: 'path', pointer: '/id', keyword: 'type' }, 'path-type'],
    ['a query parameter', { message: 'request', in: 'query', pointer: '/limit', keyword: 'maximum' }, 'limit-maximum'],
    ['a missing parameter', { message: 'request', in: 'query', pointer: '/limit', keyword: 'required' }, 'limit-required'],
    ['a header', { in: 'header', pointer: '/x-count', keyword: 'type' }, 'count-type'],
    ['a missing header', { in: 'header', pointer: '/x-count', keyword: 'required' }, 'count-required'],
    ['the type of a response', { in: 'header', pointer: '/content-type', keyword: 'contentType' }, 'response-content'],
    ['the type of a request', { message: 'request', in: 'header', pointer: '/content-type', keyword: 'contentType' }, 'request-content'],
    ['a status', { in: 'status', pointer: '', keyword: 'status' }, 'responses'],
    ['credentials', { message: 'request', in: 'security', pointer: '', keyword: 'security' }, 'scheme'],
  ] as const)('%s stands at its line', (_, found, name) => {
    expect(line(found)).toBe(at(name))
  })

  it('nobody can say where no operation was found, or of a contract without a spec', () => {
    const stray = { message: 'request', in: 'method', pointer: '', keyword: 'route' } as const
    expect(line(stray, thing({ verdict: { ok: false, operation: undefined, violations: [], notices: [] } }))).toBe(undefined)
    expect(line({ pointer: '/id' }, thing({ contract: 'bank' }))).toBe(undefined)
  })
})

describe('the evidence of a rule', () => {
  it('is the nearest above it', () => {
    const why = (found: Parameters<typeof violation>[0]) => {
      const { evidence, source } = rule(thing(), violation(found)) ?? {}
      return [evidence, source]
    }
    expect(why({ pointer: '/id', keyword: 'type' })).toEqual(['recorded', 'the property'])
    expect(why({ pointer: '/parts', keyword: 'minItems' })).toEqual(['documented', 'the schema'])
    expect(why({ in: 'status', pointer: '', keyword: 'status' })).toEqual(['inferred', 'the operation'])
    expect(why({ in: 'header', pointer: '/x-count', keyword: 'type' })).toEqual(['recorded', undefined])
    expect(why({ message: 'request', in: 'security', pointer: '', keyword: 'security' })).toEqual(['recorded', 'the scheme'])
    expect(why({ message: 'request', in: 'query', pointer: '/limit', keyword: 'maximum' })).toEqual(['inferred', 'the operation'])
  })
})

/** Values that are wrong somewhere: each part gone, and in the place of each part another value. */
function* wrong(value: unknown): Generator<unknown> {
  yield* [null, 'zzz', {}]
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const other of wrong(item)) yield value.with(i, other)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      for (const other of wrong(item)) yield { ...value, [key]: other }
    }
  }
}

describe('in the specs of all contracts', () => {
  it('every finding in a body leads to the line that says its keyword, and to its evidence', async () => {
    let count = 0
    for (const id of contractIds) {
      const text = readFileSync(specUrl(id, 'yaml'), 'utf8').split('\n')
      const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
      const look = (name: string, verdict: Verdict, more: Partial<Judgement>): void => {
        for (const finding of [...verdict.violations, ...verdict.notices]) {
          const found = findRule({ contract: id, name, verdict, ...more }, finding)
          const keyword = finding.keyword === 'newValue' ? 'enum' : finding.keyword
          expect([name, finding.pointer, text[(found?.line ?? 0) - 1]]).toEqual([
            name,
            finding.pointer,
            expect.stringMatching(new RegExp(`^\\s*(?:- )?"?${keyword}"?:`)),
          ])
          expect(found).toMatchObject({ file: `${id}.yaml`, evidence: expect.any(String), source: expect.any(String) })
          count += 1
        }
      }
      const plain = (value: unknown, type: string) => ({
        headers: new Headers({ 'content-type': type }),
        body: Buffer.from(JSON.stringify(value)),
      })
      for (const [operation, { responses }] of Object.entries(examples.operations)) {
        for (const { status, mediaType = '', value } of responses.filter((one) => one.mediaType?.includes('json'))) {
          for (const other of wrong(value)) {
            const verdict = judgeResponse(contract, operation, { status, ...plain(other, mediaType) })
            look(`${operation} ${status}`, verdict, { status, contentTypes: { response: mediaType } })
          }
        }
      }
      for (const [event, deliveries] of Object.entries(examples.events)) {
        for (const { method, bodies } of deliveries) {
          const [body] = bodies.filter(({ mediaType }) => mediaType.includes('json'))
          for (const other of body === undefined ? [] : wrong(body.value)) {
            const request = { method, url: new URL('https://a.example/'), ...plain(other, 'application/json') }
            look(event, judgeEvent(contract, request, { event }), { contentTypes: { event: 'application/json' } })
          }
        }
      }
    }
    expect(count).toBeGreaterThan(3000)
  })
})
