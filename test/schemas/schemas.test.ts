import { describe, expect, it } from 'vitest'
import { loadSchemas, type SchemaResult, schemasOf } from '../../src/entry/schemas.js'
import { contractIds, loadContract, loadExamples } from '../../src/registry.js'
import { contractOf } from '../judgement/small-contract.js'

const issuesOf = (result: SchemaResult<unknown>) => result.issues

const mailgun = await loadSchemas('mailgun')
const { events } = await loadExamples('mailgun')
const clicked = (): { 'event-data': Record<string, unknown>; signature: Record<string, unknown> } =>
  structuredClone(Object(events['clicked']?.[0]?.bodies[0]?.value))

describe('the schema of an event', () => {
  it('gives back the payload that keeps it', () => {
    const payload = clicked()
    expect(mailgun.event('clicked')['~standard'].validate(payload)).toEqual({ value: payload })
  })

  it('says what is wrong, and by which keys it is reached', () => {
    const payload = clicked()
    payload['event-data']['client-info'] = { ...Object(payload['event-data']['client-info']), 'client-name': 5 }
    expect(issuesOf(mailgun.event('clicked')['~standard'].validate(payload))).toEqual([
      { message: 'expected string, got integer 5', path: ['event-data', 'client-info', 'client-name'] },
    ])
  })

  it('takes what the contract merely does not name', () => {
    const payload = clicked()
    payload['event-data']['unheard-of'] = true
    expect(issuesOf(mailgun.event('clicked')['~standard'].validate(payload))).toBeUndefined()
  })

  it.each([undefined, null, 5, 'text', [], () => 5, Object.create(null), new Proxy({}, {})])('refuses %s without throwing', (value) => {
    expect(issuesOf(mailgun.event('clicked')['~standard'].validate(value))).not.toHaveLength(0)
  })

  it('refuses the payload of another event', () => {
    const payload = events['opened']?.[0]?.bodies[0]?.value
    expect(issuesOf(mailgun.event('clicked')['~standard'].validate(payload))).toContainEqual({
      message: 'expected "clicked", got string "opened"',
      path: ['event-data', 'event'],
    })
  })
})

describe.each(contractIds)('the schemas of %s', (id) => {
  it('take every example of its spec', async () => {
    const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
    const schemas = schemasOf(contract)
    let taken = 0
    const take = (schema: { readonly '~standard': { validate(value: unknown): SchemaResult<unknown> } }, value: unknown): void => {
      expect(issuesOf(schema['~standard'].validate(value))).toBeUndefined()
      taken += 1
    }
    for (const [name, deliveries] of Object.entries(examples.events)) {
      for (const { bodies } of deliveries) for (const { value } of bodies) take(schemas.event(name), value)
    }
    for (const [operation, { bodies, responses }] of Object.entries(examples.operations)) {
      for (const { mediaType, value } of bodies) take(schemas.request(operation, mediaType), value)
      for (const { status, mediaType, value } of responses) {
        if (mediaType !== undefined) take(schemas.response(operation, status, mediaType), value)
      }
    }
    expect(taken).toBeGreaterThan(20)
  })
})

describe('the schema of a request or a response', () => {
  it('is that of the media type that is named', async () => {
    const unauthorized = (mediaType: 'text/plain' | 'text/html') => mailgun.response('listWebhooks', 401, mediaType)['~standard']
    expect(issuesOf(unauthorized('text/plain').validate('Forbidden'))).toBeUndefined()
    expect(issuesOf(unauthorized('text/plain').validate({ message: 'Forbidden' }))).toHaveLength(1)
  })

  it('counts into a list by numbers', async () => {
    const issues = issuesOf(
      mailgun.request('createWebhook')['~standard'].validate({ id: 'clicked', url: ['https://example.com/', 'no url'] }),
    )
    expect(issues?.[0]?.path).toEqual(['url', 1])
  })

  it('keeps the keys of an object texts, also where they are digits or have slashes in them', async () => {
    const schema = { type: 'object', additionalProperties: { type: 'string' } }
    const validate = schemasOf(await contractOf(schema)).request('answer')['~standard'].validate
    expect(issuesOf(validate({ '0': 1, 'a/b~c': 2 }))?.map(({ path }) => path)).toEqual([['0'], ['a/b~c']])
  })

  it('never tells the value of a secret', async () => {
    const schema = { type: 'object', properties: { key: { type: 'string', format: 'password', maxLength: 3 } } }
    const validate = schemasOf(await contractOf(schema)).request('answer')['~standard'].validate
    const issues = issuesOf(validate({ key: 'planted-secret' }))
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues)).not.toContain('planted-secret')
  })
})

describe('asking for a schema that there is not', () => {
  it.each([
    ['event', () => schemasOfMailgun.event('nonsense'), 'unknown_event', /no event "nonsense"\. It has: accepted, delivered/],
    ['operation', () => schemasOfMailgun.request('nonsense'), 'unknown_operation', /no operation "nonsense"/],
    ['request body', () => schemasOfMailgun.request('listWebhooks'), 'unknown_schema', /request of listWebhooks\. It has no body/],
    ['status', () => schemasOfMailgun.response('listWebhooks', 418), 'unknown_schema', /declares no status 418\. It declares 200/],
    [
      'media type',
      () => schemasOfMailgun.response('listWebhooks', 200, 'text/html'),
      'unknown_schema',
      /response 200 of listWebhooks as "text\/html"\. It is application\/json/,
    ],
    ['name', () => schemasOfMailgun.named('Nonsense'), 'unknown_schema', /no body of the name "Nonsense"\. It has: AcceptedEvent/],
  ])('says so: no such %s', (_, ask, code, text) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'ContractError', code, message: expect.stringMatching(text) }))
  })
})
const schemasOfMailgun = schemasOf(await loadContract('mailgun'))

describe('a library that takes Standard Schema', () => {
  it('validates with them: vitest’s own expect.schemaMatching', () => {
    expect(clicked()).toEqual(expect.schemaMatching(mailgun.event('clicked')))
    expect({ id: 'clicked' }).not.toEqual(expect.schemaMatching(mailgun.request('createWebhook')))
    expect({ http_signing_key: 'key' }).toEqual(expect.schemaMatching(mailgun.named('SigningKey')))
  })
})
