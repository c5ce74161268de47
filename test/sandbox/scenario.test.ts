/** One program, run against the mock and against the sandbox by the generated client: whoever wrote it for one can run it with the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkExchange } from '../../src/contract/index.js'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { type CallInit, callerFor, exampleInit } from '../../src/judge/caller.js'
import { type ContractId, contractIds } from '../../src/registry.js'
import { subjects } from '../contract/subjects.js'

let mock: Mock
let sandbox: Sandbox
let sandboxUrls: Readonly<Record<string, string>>
beforeAll(async () => {
  mock = await startMock()
  sandbox = await createSandbox({ clock: 'manual', deliver: async () => new Response() })
  sandboxUrls = (await sandbox.listen()).urls
})
afterAll(() => Promise.all([mock.close(), sandbox.close()]))

/** A call; `{id}` in a parameter stands for what the first creation answered. */
interface Step {
  readonly operation: string
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

const url = 'https://example.com/hook'
const domain = { domain: 'mg.example.com' }
const named = { domain_name: 'mg.example.com', webhook_name: 'clicked' }
const old = { ...domain, webhookname: 'click' }
const account = { account_id: 100 }
const emmaHook = { ...account, webhook_id: '{id}' }

/** A life of a webhook, with every operation of its contract. */
const scenarios: Readonly<Record<ContractId, readonly Step[]>> = {
  mailgun: [
    { operation: 'createAccountWebhook', body: { url, event_types: ['opened'], description: 'mine' } },
    { operation: 'getAccountWebhook', path: { webhook_id: '{id}' } },
    { operation: 'updateAccountWebhook', path: { webhook_id: '{id}' }, body: { url, event_types: ['clicked'] } },
    { operation: 'listAccountWebhooks', query: { webhook_ids: ['{id}'] } },
    { operation: 'deleteAccountWebhook', path: { webhook_id: '{id}' } },
    { operation: 'createAccountWebhook', body: { url, event_types: ['opened'] } },
    { operation: 'deleteAccountWebhooks', query: { all: true } },
    { operation: 'createWebhook', path: domain, body: { id: 'clicked', url: [url, `${url}/2`] } },
    { operation: 'getWebhook', path: named },
    { operation: 'updateWebhook', path: named, body: { url: [url] } },
    { operation: 'listWebhooks', path: domain },
    { operation: 'createWebhookUrl', path: domain, body: { url: `${url}/3`, event_types: ['clicked', 'opened'] } },
    { operation: 'updateWebhookUrl', path: domain, body: { url: `${url}/3`, event_types: ['accepted'] } },
    { operation: 'deleteWebhookUrls', path: domain, query: { url: [`${url}/3`] } },
    { operation: 'deleteWebhook', path: named },
    { operation: 'getSigningKey' },
    { operation: 'regenerateSigningKey' },
  ],
  'mailgun-legacy': [
    { operation: 'createWebhook', path: domain, body: { id: 'click', url } },
    { operation: 'getWebhook', path: old },
    { operation: 'updateWebhook', path: old, body: { url: `${url}/2` } },
    { operation: 'listWebhooks', path: domain },
    { operation: 'deleteWebhook', path: old },
  ],
  buttondown: [
    { operation: 'createWebhook', body: { event_types: ['subscriber.created'], url, signing_key: 'key' } },
    { operation: 'getWebhook', path: { id: '{id}' } },
    { operation: 'updateWebhook', path: { id: '{id}' }, body: { event_types: ['email.sent'], url, status: 'enabled' } },
    { operation: 'listWebhooks', query: { status: 'enabled', page: 1 } },
    { operation: 'testWebhook', path: { id: '{id}' } },
    { operation: 'listWebhookAttempts', path: { id: '{id}' }, query: { status: 'successful' } },
    { operation: 'deleteWebhook', path: { id: '{id}' } },
  ],
  'buttondown-legacy': [
    { operation: 'createWebhook', body: { event_type: 'subscriber.created', url } },
    { operation: 'getWebhook', path: { pk: '{id}' } },
    { operation: 'updateWebhook', path: { pk: '{id}' }, body: { event_type: 'email.sent', url } },
    { operation: 'listWebhooks' },
    { operation: 'deleteWebhook', path: { pk: '{id}' } },
  ],
  emma: [
    { operation: 'createWebhook', path: account, body: { event: 'message_open', url } },
    { operation: 'getWebhook', path: emmaHook },
    { operation: 'updateWebhook', path: emmaHook, body: { method: 'GET' } },
    { operation: 'listWebhooks', path: account, query: { start: 0, end: 10 } },
    { operation: 'listWebhooks', path: account, query: { count: true } },
    { operation: 'listEventTypes', path: account },
    { operation: 'deleteWebhook', path: emmaHook },
    { operation: 'deleteAllWebhooks', path: account },
  ],
}

/** The id in what a creation answered. */
function idIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Reflect.get(data, 'id') ?? Reflect.get(data, 'webhook_id')
}

const filled = (values: Readonly<Record<string, unknown>> | undefined, id: unknown) =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      value === '{id}' ? id : Array.isArray(value) ? value.map((item) => (item === '{id}' ? id : item)) : value,
    ]),
  )

const initOf = ({ path, query, body }: Step, id: unknown): CallInit => ({
  params: { path: filled(path, id), query: filled(query, id) },
  ...(body === undefined ? {} : { body }),
})

describe.each(subjects)('$id', (subject) => {
  const baseUrls = () => ({ mock: mock.urls[subject.id] ?? '', sandbox: sandboxUrls[subject.id] ?? '' })

  it('has a scenario with every operation', () => {
    const operations = new Set(scenarios[subject.id].map(({ operation }) => operation))
    expect(operations).toEqual(new Set(Object.keys(subject.contract.operations)))
  })

  it.each(['mock', 'sandbox'] as const)('goes through a life of a webhook with the %s, without a violation or a notice', async (side) => {
    const baseUrl = baseUrls()[side]
    const call = callerFor(subject.contract, subject.createClient, { baseUrl })
    let id: unknown
    for (const step of scenarios[subject.id]) {
      const { data, request, response } = await call(step.operation, initOf(step, id))
      id ??= idIn(data)
      const verdict = await checkExchange(subject.contract, request, response, { baseUrl })
      expect({ ...step, ...verdict, success: response.ok }).toEqual({ ...step, ok: true, violations: [], notices: [], success: true })
    }
  })

  const statuses = Object.entries(subject.contract.operations).flatMap(([operation, { responses }]) =>
    Object.keys(responses).map((status) => ({ operation, status: Number(status) })),
  )

  it.each(statuses)('answers $status to $operation, from the mock and from the sandbox, as the contract has it', async (asked) => {
    const { operation, status } = asked
    const shown = subject.examples.operations[operation]
    if (shown === undefined) throw new Error(`${operation} has no examples`)
    const { mock: mockUrl, sandbox: sandboxUrl } = baseUrls()
    for (const baseUrl of [mockUrl, sandboxUrl]) {
      sandbox.faults({ next: { status, count: 1 } })
      const init = exampleInit(shown)
      const { request, response } = await callerFor(subject.contract, subject.createClient, { baseUrl })(operation, {
        ...init,
        headers: { ...init.headers, Prefer: `code=${status}` },
      })
      const verdict = await checkExchange(subject.contract, request, response, { baseUrl })
      expect({ status: response.status, ...verdict }).toEqual({ status, operation, ok: true, violations: [], notices: [] })
    }
    sandbox.faults({})
  })
})

it('covers every contract', () => {
  expect(Object.keys(scenarios).sort()).toEqual([...contractIds].sort())
})
