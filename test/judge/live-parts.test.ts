import { describe, expect, it } from 'vitest'
import { Pace, retryAfter, secondsToWait } from '../../src/judge/live-pace.js'
import { checkedUrlBase, OwnUrls, runOf, startOf } from '../../src/judge/live-urls.js'
import { plainRules, type Steps } from '../../src/judge/scenario.js'
import { serverOf, settingsFrom, standIns, variablesOf } from '../../src/judge/targets.js'
import { loadContract, loadExamples } from '../../src/registry.js'
import { FakeClock } from './live-account.js'

describe('URLs of a run', () => {
  it('are different in every run, and known again whatever their host', () => {
    const [one, other] = [new OwnUrls(), new OwnUrls('https://hooks.example.com/ci/')]
    const url = other.next()
    expect(url).toMatch(/^https:\/\/hooks\.example\.com\/ci\/webhook-contracts-run\//)
    expect([one.has(url), other.has(url), runOf(url)]).toEqual([false, true, other.run])
    expect(runOf(`${url}/more`)).toBeUndefined()
    expect(runOf('https://hooks.example.com/webhook-contracts-run/today/1')).toBeUndefined()
  })

  it('say when the run began', () => {
    expect(startOf(new OwnUrls(undefined, new Date('2026-11-21T23:59:01.5Z')).run)).toBe('2026-11-21 23:59:01 UTC')
  })

  it.each([
    'hooks.example.com',
    'ftp://a.example',
    'https://u:p@a.example',
    'https://a.example/?k=1',
    'https://a.example/#x',
    'https://a.example/a,b',
  ])('are not made of %s', (base) => expect(() => checkedUrlBase(base)).toThrow(/must be an http or https URL/))
})

describe('time', () => {
  it('calls are spread at four fifths of the limit, and the first one does not wait', async () => {
    const clock = new FakeClock()
    const pace = new Pace(60, clock)
    for (let i = 0; i < 3; i++) await pace.turn()
    expect(clock.waits).toEqual([1250, 1250])
  })

  it('Retry-After is a number of seconds or a date', () => {
    const headers = (value: string) => new Headers({ 'retry-after': value })
    const now = Date.parse('2026-11-21T00:00:00Z')
    expect(retryAfter(headers('7'), now)).toBe(7)
    expect(retryAfter(headers('Sat, 21 Nov 2026 00:01:00 GMT'), now)).toBe(60)
    expect(retryAfter(headers('Sat, 21 Nov 2020 00:01:00 GMT'), now)).toBe(0)
    expect(retryAfter(headers('soon'), now)).toBeUndefined()
  })

  it('an answer asks to wait by its status, or by what its provider says in its own way', () => {
    expect(secondsToWait(new Response(null, { status: 429 }), undefined)).toBe(60)
    expect(secondsToWait(new Response(null, { status: 429, headers: { 'retry-after': '5' } }), 30)).toBe(5)
    expect(secondsToWait(new Response(null, { status: 403 }), 30)).toBe(30)
    expect(secondsToWait(new Response(null, { status: 403 }), undefined)).toBeUndefined()
  })
})

describe('the variables of a contract', () => {
  it.each([
    ['mailgun', ['MAILGUN_API_KEY', 'MAILGUN_DOMAIN', 'MAILGUN_REGION']],
    ['mailgun-legacy', ['MAILGUN_API_KEY', 'MAILGUN_DOMAIN', 'MAILGUN_REGION']],
    ['buttondown', ['BUTTONDOWN_API_KEY']],
    ['emma', ['EMMA_PUBLIC_KEY', 'EMMA_PRIVATE_KEY', 'EMMA_ACCOUNT_ID']],
  ] as const)('of %s come from its spec', async (id, names) => {
    expect(variablesOf(await loadContract(id)).map(({ name }) => name)).toEqual(names)
  })

  it('become the options of its client; what is missing is named, and a region is never missing', async () => {
    const contract = await loadContract('mailgun')
    expect(settingsFrom(contract, { MAILGUN_API_KEY: ' key-1 ', MAILGUN_REGION: 'eu' })).toEqual({
      options: { apiKey: 'key-1', region: 'eu' },
      missing: ['MAILGUN_DOMAIN'],
      secrets: ['key-1', 'key-1'],
    })
  })

  it('lead to the server of the region', async () => {
    const contract = await loadContract('mailgun')
    expect(serverOf(contract, undefined)).toBe('https://api.mailgun.net')
    expect(serverOf(contract, 'eu')).toBe('https://api.eu.mailgun.net')
  })

  it('have stand-ins, for servers that take any', async () => {
    const [contract, examples] = await Promise.all([loadContract('mailgun'), loadExamples('mailgun')])
    expect(standIns(contract, examples)).toEqual({ apiKey: 'example-apiKey', domain: 'mg.example.com' })
  })
})

it('a contract without a scenario of its own is read as far as no id is needed, and never written to', async () => {
  const rules = plainRules(await loadContract('emma'))
  const called: string[] = []
  const steps: Steps = {
    call: async (operation) => {
      called.push(operation)
      return { status: 200, data: undefined }
    },
    url: () => '',
    isOwn: () => false,
    before: [],
    skip: () => undefined,
  }
  for (const read of rules.reads) await read(steps)
  expect(called).toEqual(['listWebhooks', 'listEventTypes'])
  expect([rules.lives, Object.keys(rules.writes), typeof rules.readOnly]).toEqual([[], [], 'string'])
})
