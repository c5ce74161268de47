import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/client/index.js'
import { createClient as createButtondown } from '../../src/providers/buttondown/buttondown.js'
import { createClient as createLegacyButtondown } from '../../src/providers/buttondown/buttondown-legacy.js'
import { createClient as createEmma } from '../../src/providers/emma/emma.js'
import { createClient as createMailgun } from '../../src/providers/mailgun/mailgun.js'
import { createClient as createLegacyMailgun } from '../../src/providers/mailgun/mailgun-legacy.js'
import { contractIds, loadClientFactory } from '../../src/registry.js'
import { json, stub } from './stub.js'

const DOMAIN = { params: { path: { domain: 'a.example' } } }

/** What goes wrong, as code and message. */
function wrong(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    if (error instanceof ClientError) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('nothing went wrong')
}

describe('the credentials', () => {
  it('are those of the spec: Basic with the user api', async () => {
    const { fetch, only } = stub()
    await createMailgun({ apiKey: 'key-1', fetch }).listWebhooks(DOMAIN)
    expect(only().headers.get('authorization')).toBe(`Basic ${btoa('api:key-1')}`)
  })

  it('are those of the spec: Basic of two keys', async () => {
    const { fetch, only } = stub()
    await createEmma({ publicKey: 'pub', privateKey: 'priv', accountId: 1, fetch }).listWebhooks()
    expect(only().headers.get('authorization')).toBe(`Basic ${btoa('pub:priv')}`)
  })

  it('are those of the spec: the word Token', async () => {
    const { fetch, requests } = stub()
    await createButtondown({ apiKey: 'abc', fetch }).listWebhooks()
    await createLegacyButtondown({ apiKey: 'abc', fetch }).listWebhooks()
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Token abc', 'Token abc'])
  })

  it('that are missing are named, with the variable that the command line reads', () => {
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createMailgun({}))).toBe(
      'missing_option: createClient for mailgun needs apiKey: a string. The command line takes it from MAILGUN_API_KEY.',
    )
    expect(wrong(() => createEmma({ publicKey: 'a', privateKey: '' }))).toMatch(/^missing_option: createClient for emma needs privateKey/)
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createButtondown())).toMatch(/^missing_option: createClient for buttondown needs apiKey/)
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createButtondown({ apiKey: 5 }))).toBe('malformed_credential: apiKey must be a string, not number.')
  })

  it.each([
    ['S3CR3T ', 'spaces'],
    ['S3CR3T\n', 'line breaks'],
    ['"S3CR3T"', 'quotes around it'],
    ['S3CR3Té', 'characters outside ASCII'],
  ])('that are malformed say how, and are not shown: %j', (apiKey, how) => {
    const said = wrong(() => createMailgun({ apiKey }))
    expect(said).toMatch(/^malformed_credential: apiKey has /)
    expect(said).toContain(how)
    expect(said).not.toContain('S3CR3T')
  })

  it('that have the user or the word before them say so, and are not shown', () => {
    const said = [wrong(() => createMailgun({ apiKey: 'api:S3CR3T' })), wrong(() => createButtondown({ apiKey: 'token S3CR3T' }))]
    expect(said).toEqual([
      'malformed_credential: apiKey begins with "api:". Give the key alone; the client adds the user.',
      'malformed_credential: apiKey begins with "Token ". Give the key alone; the client adds the word.',
    ])
    expect(wrong(() => createEmma({ publicKey: 'a:S3CR3T', privateKey: 'b' }))).toBe(
      'malformed_credential: publicKey must not have a colon in it.',
    )
  })

  it('are in no error, whatever they are', async () => {
    const keys = fc.oneof(fc.string({ minLength: 6 }), fc.constantFrom('api:123456', 'Token 123456', 'Basic 123456', '123456\r\nX-Evil: 1'))
    const factories = await Promise.all(contractIds.map(loadClientFactory))
    fc.assert(
      fc.property(keys, fc.constantFrom(...factories), (key, createClient) => {
        try {
          createClient({ apiKey: key })
          createClient({ publicKey: key, privateKey: key })
        } catch (error) {
          expect(error).toBeInstanceOf(ClientError)
          expect(String(error)).not.toContain(key)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the base URL', () => {
  it('is that of the first server, or of the region', async () => {
    const { fetch, requests } = stub()
    for (const region of [undefined, 'us', 'eu'] as const) {
      await createMailgun({ apiKey: 'k', fetch, ...(region === undefined ? {} : { region }) }).listAccountWebhooks()
      await createLegacyMailgun({ apiKey: 'k', fetch, domain: 'd', ...(region === undefined ? {} : { region }) }).listWebhooks()
    }
    expect(requests.map(({ url }) => url)).toEqual([
      'https://api.mailgun.net/v1/webhooks',
      'https://api.mailgun.net/v3/domains/d/webhooks',
      'https://api.mailgun.net/v1/webhooks',
      'https://api.mailgun.net/v3/domains/d/webhooks',
      'https://api.eu.mailgun.net/v1/webhooks',
      'https://api.eu.mailgun.net/v3/domains/d/webhooks',
    ])
  })

  it('of a region that there is not names those that there are', () => {
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createMailgun({ apiKey: 'k', region: 'asia' }))).toBe(
      'unknown_region: There is no region "asia": it is one of us, eu.',
    )
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createEmma({ publicKey: 'a', privateKey: 'b', region: 'eu' }))).toBe(
      'unknown_region: There is no region "eu": emma has no regions.',
    )
  })

  it('may be given, with a path and a trailing slash', async () => {
    const { fetch, only } = stub()
    await createMailgun({ apiKey: 'k', fetch, baseUrl: 'http://127.0.0.1:4010/mailgun//' }).listAccountWebhooks()
    expect(only().url).toBe('http://127.0.0.1:4010/mailgun/v1/webhooks')
  })

  it.each([
    ['', 'must be an absolute http or https URL'],
    ['127.0.0.1:4010', 'must be an absolute http or https URL'],
    ['ftp://a.example', 'must be an absolute http or https URL'],
    ['http://user:S3CR3T@a.example', 'must not have credentials in it'],
    ['http://a.example/?key=S3CR3T', 'must have no query and no fragment'],
    ['http://a.example/#a', 'must have no query and no fragment'],
  ])('that cannot be used says what it has to be: %j', async (baseUrl, said) => {
    const message = wrong(() => createMailgun({ apiKey: 'k', baseUrl }))
    expect(message).toContain(`bad_base_url: baseUrl ${said}`)
    expect(message).not.toContain('S3CR3T')
    const { fetch, requests } = stub()
    await expect(createMailgun({ apiKey: 'k', fetch }).listAccountWebhooks({ baseUrl })).rejects.toThrow(`baseUrl ${said}`)
    expect(requests).toEqual([])
  })

  it('may be given for one call', async () => {
    const { fetch, only } = stub()
    await createMailgun({ apiKey: 'k', fetch }).listAccountWebhooks({ baseUrl: 'http://127.0.0.1:1/x/' })
    expect(only().url).toBe('http://127.0.0.1:1/x/v1/webhooks')
  })
})

describe('an option', () => {
  it('that there is not is refused, so that a misspelt baseUrl does not call the real API', () => {
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createMailgun({ apiKey: 'k', baseURL: 'http://127.0.0.1' }))).toBe(
      'invalid_option: createClient for mailgun has no option "baseURL". It has: apiKey, domain, baseUrl, region, fetch, guard, headers.',
    )
  })

  it('of the wrong kind is refused', () => {
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createMailgun({ apiKey: 'k', guard: true }))).toBe('invalid_option: guard must be "off", "warn" or "throw".')
    // @ts-expect-error the types refuse it as well
    expect(wrong(() => createMailgun({ apiKey: 'k', fetch: 'fetch' }))).toMatch(/^invalid_option: fetch must be a function/)
  })

  it('may be undefined', async () => {
    const createClient = await loadClientFactory('mailgun')
    expect(
      createClient({ apiKey: 'k', region: undefined, baseUrl: undefined, fetch: undefined, guard: undefined, headers: undefined }),
    ).toBeDefined()
  })

  it('for headers adds them to every request, and may replace what the client sends', async () => {
    const { fetch, only } = stub(json({}))
    const headers = { 'User-Agent': 'tests', authorization: 'Bearer token' }
    await createMailgun({ apiKey: 'k', fetch, headers }).listAccountWebhooks({ headers: { 'X-One': '1' } })
    expect(Object.fromEntries(only().headers)).toMatchObject({ 'user-agent': 'tests', authorization: 'Bearer token', 'x-one': '1' })
  })
})
