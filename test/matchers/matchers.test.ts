import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import '../../src/entry/vitest.js'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { contract as emma } from '../../src/providers/emma/emma.js'
import { createClient, contract as mailgun, signEvent } from '../../src/providers/mailgun/mailgun.js'
import { loadExamples } from '../../src/registry.js'
import { contractOf, contractWith, specOf } from '../judgement/small-contract.js'

const { events } = await loadExamples('mailgun')
const payload = (name: string) => structuredClone(Object(events[name]?.[0]?.bodies[0]?.value))
const delivery = (body: unknown): Request =>
  new Request('https://example.test/hook', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const created = () => Response.json({ message: 'made', webhook: { urls: ['https://example.com/'] } })
const broken = () => Response.json({ webhook: { urls: [5] } })

/** What a failed expectation prints. */
async function failureOf(promise: Promise<void>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('the expectation held')
  return stripVTControlCharacters(error.message)
}

describe('toSatisfyContract, of a response', () => {
  it('holds when the operation may answer so, and leaves the response readable', async () => {
    const response = created()
    await expect(response).toSatisfyContract('mailgun', 'createWebhook')
    await expect(response.json()).resolves.toMatchObject({ message: 'made' })
  })

  it('takes a contract as it takes an id', async () => {
    await expect(created()).toSatisfyContract(mailgun, 'createWebhook')
    await expect(Response.json(7)).not.toSatisfyContract(emma, 'getWebhook')
  })

  it('takes a contract of anybody’s', async () => {
    await expect(Response.json('ok')).toSatisfyContract(await contractOf({ type: 'string' }), 'answer')
  })

  it('fails with the place, what was expected, what came, and why the contract says so', async () => {
    const text = await failureOf(expect(broken()).toSatisfyContract('mailgun', 'getWebhook'))
    expect(text).toContain('expect(response).toSatisfyContract(mailgun, getWebhook)')
    expect(text).toContain('The response breaks the contract: mailgun getWebhook 200')
    expect(text).toContain('  body /webhook/urls/0 (type)\n  - expected string\n  + received integer 5\n')
    expect(text).toMatch(/^ {4}(?:documented|recorded|inferred): \S/m)
  })

  it('tells every violation', async () => {
    const contract = await contractOf({ type: 'object', required: ['a'], properties: { b: { type: 'integer' } } })
    const text = await failureOf(expect(Response.json({ b: 'x' })).toSatisfyContract(contract, 'answer'))
    expect(text).toContain('  body (required)\n  - expected property "a"\n  + received an object with "b"')
    expect(text).toContain('  body /b (type)\n  - expected integer\n  + received string "x"')
  })

  it('gives for a header the evidence of that header', async () => {
    const retry = { required: true, schema: { type: 'integer' }, 'x-evidence': 'recorded', 'x-source': 'seen on a wire' }
    const get = { operationId: 'get', responses: { '204': { description: 'Nothing.', headers: { 'Retry-After': retry } } } }
    const contract = await contractFromSpec(specOf({ '/': { get } }))
    const text = await failureOf(expect(new Response(null, { status: 204 })).toSatisfyContract(contract, 'get'))
    expect(text).toContain('  header /retry-after (required)')
    expect(text).toContain('    recorded: seen on a wire')
  })

  it('says of a status that is not declared which are', async () => {
    const text = await failureOf(expect(new Response(null, { status: 418 })).toSatisfyContract('mailgun', 'getSigningKey'))
    expect(text).toMatch(/ {2}status \(status\)\n {2}- expected 200, .*\n {2}\+ received 418/)
  })

  it('fails with .not when the response keeps the contract', async () => {
    const text = await failureOf(expect(created()).not.toSatisfyContract('mailgun', 'createWebhook'))
    expect(text).toContain('expect(response).not.toSatisfyContract(mailgun, createWebhook)')
    expect(text).toContain('The response keeps the contract mailgun createWebhook, and was expected to break it.')
  })

  it('lets what the contract does not name pass, unless it is to be strict', async () => {
    const response = () => Response.json({ message: 'made', webhook: { urls: ['https://example.com/'] }, novelty: 1 })
    await expect(response()).toSatisfyContract('mailgun', 'createWebhook')
    const text = await failureOf(expect(response()).toSatisfyContract('mailgun', 'createWebhook', { strict: true }))
    expect(text).toContain('The response has what the contract does not name: mailgun createWebhook 200')
    expect(text).toContain('  body /novelty (newProperty)\n  + received property "novelty", which the contract does not name')
  })

  it('keeps control characters of a body off the terminal', async () => {
    const contract = await contractOf({ type: 'object', additionalProperties: { type: 'string' } })
    const error = await expect(Response.json({ 'a\u001b[2Jb': 1 }))
      .toSatisfyContract(contract, 'answer')
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).not.toContain('\u001b[2J')
    expect(String(error)).toContain('a\\u001b[2Jb')
  })

  it('never prints the value of a secret', async () => {
    const key = { type: 'string', format: 'password', maxLength: 3 }
    const contract = await contractOf({ type: 'object', properties: { key } })
    const text = await failureOf(expect(Response.json({ key: 'planted-secret' })).toSatisfyContract(contract, 'answer'))
    expect(text).toContain('body /key (maxLength)')
    expect(text).not.toContain('planted')
  })

  it('works with .resolves', async () => {
    await expect(Promise.resolve(created())).resolves.toSatisfyContract('mailgun', 'createWebhook')
  })
})

describe('toSatisfyContract, of a request', () => {
  const request = async (url: string[]): Promise<Request> => {
    const sent: Request[] = []
    const fetch = async (one: Request) => {
      sent.push(one.clone())
      return created()
    }
    await createClient({ apiKey: 'key-0123456789', domain: 'mg.example.com', fetch }).createWebhook({ body: { id: 'clicked', url } })
    const [only] = sent
    if (only === undefined) throw new Error('nothing was sent')
    return only
  }

  it('holds when the contract allows it, of whichever operation it is', async () => {
    await expect(await request(['https://example.com/'])).toSatisfyContract('mailgun')
    await expect(await request(['https://example.com/'])).toSatisfyContract('mailgun', 'createWebhook')
  })

  it('fails when it is a request of another operation', async () => {
    const text = await failureOf(expect(await request(['https://example.com/'])).toSatisfyContract('mailgun', 'listWebhooks'))
    expect(text).toContain('The request is one of createWebhook, not of listWebhooks.')
  })

  it('fails with what is wrong in it, and without the key that it carries', async () => {
    const text = await failureOf(expect(await request(['a', 'b', 'c', 'd'].map((x) => `https://${x}.test/`))).toSatisfyContract('mailgun'))
    expect(text).toContain('  body /url (maxItems)\n  - expected at most 3 items\n  + received array of 4')
    expect(text).not.toContain('key-0123456789')
    expect(text).not.toContain(btoa('api:key-0123456789'))
  })

  it('gives for a parameter the evidence of that parameter', async () => {
    const limit = { name: 'limit', in: 'query', schema: { type: 'integer' }, 'x-evidence': 'inferred', 'x-source': 'a hunch' }
    const text = await failureOf(expect(new Request('https://a.test/search?limit=x')).toSatisfyContract(await contractWith([limit])))
    expect(text).toContain('  query /limit (type)\n  - expected integer\n  + received string "x"\n    inferred: a hunch')
  })

  it('fails for a path that the contract does not have', async () => {
    const text = await failureOf(expect(new Request('https://api.mailgun.net/v3/nonsense')).toSatisfyContract('mailgun'))
    expect(text).toContain('The request breaks the contract: mailgun\n\n  path (route)\n  - expected a path of mailgun')
  })
})

describe('toSatisfyEventContract', () => {
  it('holds for an event of the contract, and leaves the request readable', async () => {
    const request = await signEvent(payload('clicked'), { signingKey: 'key' })
    await expect(request).toSatisfyEventContract('mailgun')
    await expect(request).toSatisfyEventContract('mailgun', 'clicked')
    expect(await request.json()).toHaveProperty('event-data')
  })

  it('fails for another event than the one that is named', async () => {
    const text = await failureOf(expect(delivery(payload('opened'))).toSatisfyEventContract(mailgun, 'clicked'))
    expect(text).toContain('expect(event).toSatisfyEventContract(mailgun, clicked)')
    expect(text).toContain('  body /event-data/event (const)\n  - expected "clicked"\n  + received string "opened"')
    expect(text).toMatch(/^ {4}(?:documented|recorded|inferred): \S/m)
  })

  it('lets an event pass that the contract does not name, unless it is to be strict', async () => {
    const novelty = () => delivery({ ...payload('clicked'), 'event-data': { event: 'novelty' } })
    await expect(novelty()).toSatisfyEventContract('mailgun')
    await expect(novelty()).not.toSatisfyEventContract('mailgun', undefined, { strict: true })
  })

  it('fails for what is no event', async () => {
    await expect(delivery({})).not.toSatisfyEventContract('mailgun')
    await expect(new Request('https://example.test/')).not.toSatisfyEventContract('mailgun')
  })
})

const read = created()
await read.text()

describe('a mistake in the test', () => {
  /** As a test in plain JavaScript calls it. */
  const untyped = (assertion: object, ...args: unknown[]): Promise<void> =>
    Reflect.apply(Reflect.get(assertion, 'toSatisfyContract'), assertion, args)

  it.each([
    ['a value that is no message', { value: {} }, 'mailgun', 'getWebhook', /takes a Response or a Request, not an object/],
    ['a promise', { value: Promise.resolve(created()) }, 'mailgun', 'getWebhook', /not a promise: await it first/],
    ['an unknown contract', { value: created() }, 'nonsense', 'getWebhook', /There is no contract "nonsense"\. There are: buttondown/],
    ['no contract', { value: created() }, undefined, 'getWebhook', /The first argument must be the id of a contract or a contract/],
    ['an unknown operation', { value: created() }, 'mailgun', 'nonsense', /has no operation "nonsense"\. It has: listWebhooks/],
    ['no operation', { value: created() }, 'mailgun', undefined, /Name the operation that was answered, .*mailgun has: listWebhooks/],
    [
      'an operation that is no name',
      { value: created() },
      'mailgun',
      5,
      /The second argument must be the name of an operation, not a number/,
    ],
    ['a body that was read', { value: read }, 'mailgun', 'createWebhook', /has been read already\. Judge it before it is read/],
  ])('is told, with .not as well: %s', async (_, { value }, contract, operation, text) => {
    expect(await failureOf(untyped(expect(value), contract, operation))).toMatch(text)
    expect(await failureOf(untyped(expect(value).not, contract, operation))).toMatch(text)
  })

  it('is told where it is an event: a response, an unknown event', async () => {
    const event = (assertion: object, ...args: unknown[]): Promise<void> =>
      Reflect.apply(Reflect.get(assertion, 'toSatisfyEventContract'), assertion, args)
    expect(await failureOf(event(expect(created()).not, 'mailgun'))).toMatch(/takes the Request that delivers the event, not a Response/)
    expect(await failureOf(event(expect(delivery({})).not, 'mailgun', 'nonsense'))).toMatch(/no event "nonsense"\. It has: accepted/)
  })
})
