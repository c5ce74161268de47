import { describe, expect, it } from 'vitest'
import { GuardError } from '../../src/judge/live-errors.js'
import { Guard, type Permissions } from '../../src/judge/live-guard.js'
import { Ledger } from '../../src/judge/live-ledger.js'
import { OwnUrls } from '../../src/judge/live-urls.js'
import { loadContract, loadLiveRules } from '../../src/registry.js'
import type { Provider } from './live-account.js'

const THEIRS = 'https://theirs.example.com/hook'
const LEFTOVER = 'https://webhook-contracts.invalid/webhook-contracts-run/20260101T000000Z-0123456789abcdef/1'
const authorizations: Record<Provider, string> = {
  mailgun: `Basic ${btoa('api:key')}`,
  buttondown: 'Token key',
  emma: `Basic ${btoa('public:private')}`,
}

async function guardOf(provider: Provider, may: Permissions = { write: true, cleanUp: false }) {
  const [contract, rules] = await Promise.all([loadContract(provider), loadLiveRules(provider)])
  const baseUrl = contract.servers[0]?.url ?? ''
  const urls = new OwnUrls()
  const ledger = new Ledger(urls)
  const guard = new Guard(contract, rules, ledger, urls, baseUrl, may)
  const check = (method: string, path: string, body?: object | URLSearchParams) => {
    const isForm = body instanceof URLSearchParams
    const headers = {
      authorization: authorizations[provider],
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    }
    const init = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }
    return guard.check(new Request(path.startsWith('http') ? path : baseUrl + path, { method, headers, ...init }))
  }
  return { check, ledger, own: () => urls.next() }
}

const form = (fields: readonly (readonly [string, string])[]): URLSearchParams =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))

describe('a request is never sent', () => {
  it.each([
    ['mailgun', 'DELETE', '/v1/webhooks?all=true'],
    ['mailgun', 'DELETE', '/v1/webhooks?webhook_ids=507f1f77bcf86cd799439011'],
    ['mailgun', 'POST', '/v5/accounts/http_signing_key'],
    ['emma', 'DELETE', '/100/webhooks'],
    ['buttondown', 'POST', '/webhooks/497f6eca/test'],
  ] as const)('to %s that concerns more than one webhook, or sends something: %s %s', async (provider, method, path) => {
    const { check } = await guardOf(provider)
    await expect(check(method, path)).rejects.toThrow(/is not among the operations that a run may use/)
  })

  it.each([
    ['mailgun', 'DELETE', '/v3/domains/example.com/webhooks/clicked', undefined],
    ['mailgun', 'PUT', '/v3/domains/example.com/webhooks/clicked', (own: string) => form([['url', own]])],
    ['mailgun', 'DELETE', '/v1/webhooks/507f1f77bcf86cd799439011', undefined],
    ['emma', 'DELETE', '/100/webhooks/1', undefined],
    ['emma', 'PUT', '/100/webhooks/1', (own: string) => ({ url: own })],
    ['buttondown', 'DELETE', '/webhooks/1', undefined],
    ['buttondown', 'PATCH', '/webhooks/1', (own: string) => ({ url: own, event_types: ['email.sent'] })],
  ] as const)('to %s for what this run did not make: %s %s', async (provider, method, path, body) => {
    const { check, own } = await guardOf(provider)
    await expect(check(method, path, body?.(own()))).rejects.toThrow(/something that this run did not make/)
  })

  it.each([
    [
      'mailgun',
      '/v3/domains/example.com/webhooks',
      form([
        ['id', 'clicked'],
        ['url', THEIRS],
      ]),
    ],
    [
      'mailgun',
      '/v4/domains/example.com/webhooks',
      form([
        ['event_types', 'clicked'],
        ['url', THEIRS],
      ]),
    ],
    [
      'mailgun',
      '/v1/webhooks',
      form([
        ['event_types', 'clicked'],
        ['url', THEIRS],
      ]),
    ],
    ['emma', '/100/webhooks', { event: 'import_finish', url: THEIRS }],
    ['buttondown', '/webhooks', { event_types: ['email.sent'], url: LEFTOVER }],
  ] as const)('to %s that registers a URL which is not its own: POST %s', async (provider, path, body) => {
    const { check } = await guardOf(provider)
    await expect(check('POST', path, body)).rejects.toThrow(/registers a URL that is not the run's own/)
  })

  it('by URL, when one of several is not its own', async () => {
    const { check, own } = await guardOf('mailgun')
    const path = (urls: readonly string[]): string => `/v4/domains/example.com/webhooks?url=${urls.map(encodeURIComponent).join(',')}`
    await expect(check('DELETE', path([own()]))).resolves.toBeDefined()
    await expect(check('DELETE', path([own(), THEIRS]))).rejects.toThrow(/a URL that is not the run's own/)
    await expect(check('DELETE', path([own(), LEFTOVER]))).rejects.toThrow(/a URL that is not the run's own/)
    await expect(check('DELETE', path([]))).rejects.toThrow(GuardError)
  })

  it('to another server, to another path, or against the contract', async () => {
    const { check, own } = await guardOf('emma')
    await expect(check('GET', 'https://elsewhere.example.com/100/webhooks')).rejects.toThrow(/another server/)
    await expect(check('POST', '/100/members', {})).rejects.toThrow(/no operation of emma/)
    await expect(check('POST', '/100/webhooks', { url: own() })).rejects.toThrow(/breaks the contract/)
  })

  it('that may change something, by a run that only reads; or that creates, by one that only cleans up', async () => {
    const body = { event: 'import_finish', url: THEIRS }
    const reading = await guardOf('emma', { write: false, cleanUp: false })
    await expect(reading.check('POST', '/100/webhooks', body)).rejects.toThrow(/this run only reads/)
    await expect(reading.check('GET', '/100/webhooks')).resolves.toBeUndefined()
    const cleaning = await guardOf('emma', { write: false, cleanUp: true })
    await expect(cleaning.check('POST', '/100/webhooks', { ...body, url: cleaning.own() })).rejects.toThrow(/only removes what others left/)
  })
})

describe('the ledger', () => {
  const ledgerOf = () => {
    const urls = new OwnUrls()
    return { urls, ledger: new Ledger(urls) }
  }

  it('takes over what has a URL of the run, and of other runs only if it is told to', () => {
    const { ledger, urls } = ledgerOf()
    const found = (url: string) => ({ key: `webhook ${url}`, url, shown: undefined })
    ledger.adopt(found(urls.next()))
    expect(() => ledger.adopt(found(LEFTOVER))).toThrow(/not made by a run of these tests/)
    ledger.adopt(found(LEFTOVER), true)
    expect(() => ledger.adopt(found(THEIRS), true)).toThrow(/not made by a run of these tests/)
    expect(ledger.hasMade(`webhook ${LEFTOVER}`)).toBe(true)
    expect(ledger.hasMade(`webhook ${THEIRS}`)).toBe(false)
  })

  it('never takes what was there before, though an answer says that it was created, and though a URL of the run is found there', () => {
    const { ledger, urls } = ledgerOf()
    const url = urls.next()
    ledger.protect([{ key: 'webhook 1', url: THEIRS, shown: undefined }])
    expect(() => ledger.done({ registers: [url], made: () => 'webhook 1' }, undefined)).toThrow(/was there before/)
    ledger.adopt({ key: 'webhook 1', url, shown: undefined })
    expect(ledger.hasMade('webhook 1')).toBe(false)
    expect(ledger.ownsUrl(THEIRS)).toBe(false)
  })
})
