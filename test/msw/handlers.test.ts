import FormDataOfNpm from 'form-data'
import Mailgun from 'mailgun.js'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import '../../src/entry/vitest.js'
import { contractFromSpec } from '../../src/codegen/from-spec.js'
import { type HandledRequest, handlers } from '../../src/entry/msw.js'
import { callerFor, exampleInit } from '../../src/judge/caller.js'
import { contract as mailgunContract } from '../../src/providers/mailgun/mailgun.js'
import { contractIds, loadClientFactory, loadContract, loadExamples } from '../../src/registry.js'
import { specOf } from '../judgement/small-contract.js'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
// MSW prints whatever fails a request; here that is what is wanted.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(() => {
  vi.restoreAllMocks()
})
afterAll(() => server.close())

const examples = await loadExamples('mailgun')
const shown = (operation: string, status: number): unknown =>
  examples.operations[operation]?.responses.find((example) => example.status === status && example.mediaType !== undefined)?.value

const WEBHOOKS = 'https://api.mailgun.net/v3/domains/mg.example.com/webhooks'
const key = { authorization: `Basic ${btoa('api:key-0123456789')}` }
const list = (headers: Record<string, string> = {}) => fetch(WEBHOOKS, { headers: { ...key, ...headers } })
const create = (...urls: string[]) => {
  const body = new URLSearchParams({ id: 'clicked' })
  for (const url of urls) body.append('url', url)
  return fetch(WEBHOOKS, { method: 'POST', headers: key, body })
}
const violationsOf = (response: Response): unknown => JSON.parse(response.headers.get('x-contract-violations') ?? 'null')

describe('without anything said', () => {
  it('answers with the spec’s example', async () => {
    server.use(...(await handlers('mailgun')))
    const response = await list()
    await expect(response).toSatisfyContract('mailgun', 'listWebhooks')
    expect(await response.json()).toEqual(shown('listWebhooks', 200))
  })

  it('answers at every server of the contract', async () => {
    server.use(...(await handlers('mailgun')))
    const response = await fetch(WEBHOOKS.replace('api.', 'api.eu.'), { headers: key })
    expect(response.status).toBe(200)
  })

  it('refuses a request without credentials as the spec does', async () => {
    server.use(...(await handlers('mailgun')))
    const response = await fetch(WEBHOOKS)
    await expect(response).toSatisfyContract('mailgun', 'listWebhooks')
    expect(response.status).toBe(401)
    expect(violationsOf(response)).toEqual([expect.stringContaining('request security: expected Authorization: Basic')])
  })

  it('refuses a wrong body as the spec does, and says why', async () => {
    server.use(...(await handlers('mailgun')))
    const response = await create('https://a.test/', 'https://b.test/', 'https://c.test/', 'https://d.test/')
    expect(response.status).toBe(400)
    await expect(response).toSatisfyContract('mailgun', 'createWebhook')
    expect(violationsOf(response)).toEqual(['request body /url: expected at most 3 items, got array of 4'])
  })

  it('answers as the request prefers', async () => {
    server.use(...(await handlers('mailgun')))
    const response = await list({ prefer: 'code=404' })
    expect(response.status).toBe(404)
    await expect(response).toSatisfyContract('mailgun', 'listWebhooks')
    expect(await (await list({ prefer: 'example=nonsense' })).json()).toHaveProperty('error')
  })

  it('leaves a path and a method that the contract does not have to MSW', async () => {
    server.use(...(await handlers('mailgun')))
    await expect(fetch('https://api.mailgun.net/v3/nonsense', { headers: key })).rejects.toThrow()
    await expect(fetch(WEBHOOKS, { method: 'PATCH', headers: key })).rejects.toThrow()
  })

  it('shows its paths as MSW’s own handlers do', async () => {
    const paths = (await handlers('mailgun')).map(({ info }) => info.header)
    expect(paths).toContain('GET https://api.eu.mailgun.net/v3/domains/:domain_name/webhooks/:webhook_name')
  })
})

describe.each(contractIds)('the generated client of %s', (id) => {
  it('gets an answer that keeps the contract from every operation', async () => {
    const [contract, all, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
    server.use(...(await handlers(id, { baseUrl: 'https://stand-in.test/root' })))
    const call = callerFor(contract, createClient, { baseUrl: 'https://stand-in.test/root' })
    for (const operation of Object.keys(contract.operations)) {
      const shownOf = all.operations[operation]
      if (shownOf === undefined) throw new Error(`the spec has no example of ${operation}`)
      const { response } = await call(operation, exampleInit(shownOf))
      await expect(response).toSatisfyContract(contract, operation)
      expect({ operation, ok: response.ok }).toEqual({ operation, ok: true })
    }
  })

  it('gets every status that the contract declares, as it declares it', async () => {
    const [contract, all, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
    server.use(...(await handlers(id, { baseUrl: 'https://stand-in.test' })))
    const call = callerFor(contract, createClient, { baseUrl: 'https://stand-in.test' })
    for (const [operation, { responses }] of Object.entries(contract.operations)) {
      const shownOf = all.operations[operation]
      for (const status of Object.keys(responses)) {
        const init = exampleInit(shownOf ?? { required: {}, optional: {}, bodies: [], responses: [] })
        const { response } = await call(operation, { ...init, headers: { ...init.headers, prefer: `code=${status}` } })
        expect({ operation, status: response.status }).toEqual({ operation, status: Number(status) })
        await expect(response).toSatisfyContract(contract, operation)
      }
    }
  })
})

describe('answers of your own', () => {
  const webhook = { message: 'mine', webhook: { urls: ['https://mine.test/'] } }

  it('may be JSON, with a status and headers', async () => {
    const answer = { status: 200, json: webhook, headers: { 'x-mine': 'yes' } }
    server.use(...(await handlers('mailgun', { answers: { createWebhook: answer } })))
    const response = await create('https://example.com/')
    expect(response.headers.get('x-mine')).toBe('yes')
    expect(await response.json()).toEqual(webhook)
  })

  it('may be a response, as often as it is asked for', async () => {
    server.use(...(await handlers('mailgun', { answers: { createWebhook: Response.json(webhook) } })))
    expect(await (await create('https://example.com/')).json()).toEqual(webhook)
    expect(await (await create('https://example.com/')).json()).toEqual(webhook)
  })

  it('may be made of the request', async () => {
    const answer = async ({ request, params, operation, verdict }: HandledRequest) => {
      const urls = new URLSearchParams(await request.text()).getAll('url')
      return Response.json({ message: `${operation} ${params['domain']} ${verdict.ok}`, webhook: { urls } })
    }
    server.use(...(await handlers('mailgun', { answers: { createWebhook: answer } })))
    expect(await (await create('https://example.com/')).json()).toEqual({
      message: 'createWebhook mg.example.com true',
      webhook: { urls: ['https://example.com/'] },
    })
  })

  it('leave the spec’s example where a function returns nothing', async () => {
    server.use(...(await handlers('mailgun', { answers: { listWebhooks: () => undefined } })))
    expect(await (await list()).json()).toEqual(shown('listWebhooks', 200))
  })

  it('are refused when the provider would never answer so', async () => {
    const answers = { createWebhook: { json: { webhook: { urls: 'https://mine.test/' } } } }
    server.use(...(await handlers('mailgun', { answers })))
    const response = await create('https://example.com/')
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('The answer that the test gives for createWebhook breaks the contract mailgun')
  })

  it('may break the contract when the check is off', async () => {
    const answers = { createWebhook: { status: 418, json: 'teapot' } }
    server.use(...(await handlers('mailgun', { answers, check: false })))
    expect((await create('https://example.com/')).status).toBe(418)
  })

  it('are not given to a request that breaks the contract', async () => {
    server.use(...(await handlers('mailgun', { answers: { createWebhook: { json: webhook } } })))
    expect((await create()).status).toBe(400)
  })

  it('to an operation that there is not are refused at once', async () => {
    const answers: Record<string, { json: string }> = { nonsense: { json: 'x' } }
    await expect(handlers(mailgunContract, { answers })).rejects.toThrow(/no operation "nonsense"\. It has: listWebhooks/)
  })
})

describe('onRequest', () => {
  it('hears of every request with its verdict, and may read it', async () => {
    const heard: unknown[] = []
    const onRequest = ({ operation, verdict, request, params }: HandledRequest): void => {
      heard.push([operation, verdict.ok, params, request.text()])
    }
    server.use(...(await handlers('mailgun', { onRequest })))
    await create('https://example.com/')
    await create()
    expect(await Promise.all(heard.flat())).toEqual([
      ...['createWebhook', true, { domain: 'mg.example.com' }, 'id=clicked&url=https%3A%2F%2Fexample.com%2F'],
      ...['createWebhook', false, { domain: 'mg.example.com' }, 'id=clicked'],
    ])
  })
})

describe('a contract object', () => {
  it('of ours brings its examples', async () => {
    server.use(...(await handlers(mailgunContract)))
    expect(await (await list()).json()).toEqual(shown('listWebhooks', 200))
  })

  const content = { 'application/json': { schema: { type: 'string' } } }
  const responses = { '200': { description: 'It.', content } }
  const small = (operationId: string) => ({ get: { operationId, responses } })

  it('of anybody’s without examples says what to do', async () => {
    const contract = await contractFromSpec(specOf({ '/a': small('answer') }))
    await expect(handlers(contract)).rejects.toThrow(/names no server\. Say where the API is called/)
    server.use(...(await handlers(contract, { baseUrl: 'https://own.test' })))
    const response = await fetch('https://own.test/a')
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('There is no example of answer 200 as application/json')
  })

  it('asks the more literal of two paths, and reads paths that mean something else to MSW', async () => {
    const paths = { '/things/{id}': small('byId'), '/things/special': small('special'), '/jobs/{id}:cancel(now)': small('cancel') }
    const contract = await contractFromSpec(specOf(paths))
    const answers = { byId: { json: 'byId' }, special: { json: 'special' }, cancel: { json: 'cancel' } }
    server.use(...(await handlers(contract, { baseUrl: 'https://own.test:8443/root/', answers })))
    const ask = async (path: string) => (await fetch(`https://own.test:8443/root${path}`)).json()
    expect([await ask('/things/5'), await ask('/things/special'), await ask('/jobs/5:cancel(now)?x=1')]).toEqual([
      ...['byId', 'special', 'cancel'],
    ])
  })
})

describe('mailgun.js', () => {
  const { webhooks } = new Mailgun(FormDataOfNpm).client({ username: 'api', key: 'key-0123456789' })
  /** Its types allow one URL, its documentation several. */
  const createWith = (...urls: string[]): Promise<unknown> => Reflect.apply(webhooks.create, webhooks, ['mg.example.com', 'clicked', urls])

  it('works against the handlers as against Mailgun', async () => {
    server.use(...(await handlers('mailgun')))
    expect(await webhooks.list('mg.example.com', {})).toEqual(Object(shown('listWebhooks', 200))['webhooks'])
    expect(await createWith('https://a.test/', 'https://b.test/')).toMatchObject({ id: 'clicked' })
  })

  it('is refused as Mailgun would', async () => {
    server.use(...(await handlers('mailgun')))
    await expect(createWith('https://a.test/', 'https://b.test/', 'https://c.test/', 'https://d.test/')).rejects.toMatchObject({
      status: 400,
    })
  })
})
