import { afterEach, describe, expect, it } from 'vitest'
import type { Sandbox, SandboxOptions } from '../../src/entry/sandbox.js'
import { apiOf, basic, judgedSandbox } from './judged.js'

const open: Sandbox[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
})

async function sandboxWith(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await judgedSandbox(options)
  open.push(sandbox)
  return sandbox
}

const missing = { code: 'authentication_missing', detail: 'Send an API key in the Authorization header.' }
const invalid = { code: 'authentication_invalid', detail: 'The API key was rejected.' }
const forbidden = { code: 'forbidden', detail: 'The API key was missing or rejected.' }

/** One path of each API, and how it refuses: with no key, with another scheme, with a wrong key. */
const doors = [
  {
    name: 'Mailgun v3',
    path: '/mailgun/v3/domains/d/webhooks',
    good: basic('api', 'right'),
    bad: [basic('api', 'wrong'), basic('other', 'right'), 'Bearer right', 'Basic %%%', basic('api', '')],
    refusal: [401, 'Forbidden'],
    none: [401, 'Forbidden'],
  },
  {
    name: 'Mailgun v1',
    path: '/mailgun/v1/webhooks',
    good: basic('api', 'right'),
    bad: [basic('api', 'wrong'), 'Token right'],
    refusal: [403, { message: 'Forbidden' }],
    none: [403, { message: 'Forbidden' }],
  },
  {
    name: 'the legacy Mailgun',
    path: '/mailgun-legacy/v3/domains/d/webhooks',
    good: basic('api', 'right'),
    bad: [basic('api', 'wrong'), 'Token right'],
    refusal: [401, 'Forbidden'],
    none: [401, 'Forbidden'],
  },
  {
    name: 'Buttondown',
    path: '/buttondown/v1/webhooks',
    good: 'Token right',
    bad: ['Token wrong', 'Bearer right', basic('api', 'right')],
    refusal: [401, invalid],
    none: [401, missing],
  },
  {
    name: 'the Buttondown of early 2024',
    path: '/buttondown-legacy/v1/webhooks',
    good: 'Token right',
    bad: ['Token wrong', 'Bearer right'],
    refusal: [403, forbidden],
    none: [403, forbidden],
  },
  {
    name: 'Emma',
    path: '/emma/100/webhooks',
    good: basic('anybody', 'right'),
    bad: [basic('right', 'wrong'), 'Bearer right'],
    refusal: [401, { error: 'Unauthorized' }],
    none: [401, { error: 'Unauthorized' }],
  },
] as const

describe.each(doors)('$name, with a given key', ({ path, good, bad, refusal, none }) => {
  const get = async (sandbox: Sandbox, authorization: string | undefined) => {
    const response = await sandbox.fetch(path, authorization === undefined ? {} : { headers: { authorization } })
    const text = await response.text()
    return [response.status, response.headers.get('content-type')?.startsWith('text/') === true ? text : JSON.parse(text)]
  }

  it('lets it in', async () => {
    const sandbox = await sandboxWith({ apiKey: 'right' })
    expect((await get(sandbox, good))[0]).toBe(200)
  })

  it('refuses another key and another scheme in the provider’s own words', async () => {
    const sandbox = await sandboxWith({ apiKey: 'right' })
    for (const authorization of bad) expect([authorization, await get(sandbox, authorization)]).toEqual([authorization, refusal])
  })

  it('refuses whoever has none', async () => {
    expect(await get(await sandboxWith({ apiKey: 'right' }), undefined)).toEqual(none)
    expect(await get(await sandboxWith(), undefined)).toEqual(none)
  })

  it('takes any key when none is given, of the right scheme', async () => {
    const sandbox = await sandboxWith()
    expect((await get(sandbox, good.replace('right', 'any')))[0]).toBe(200)
    const [wrongScheme] = bad.filter((authorization) => /^(?:Bearer|Token r)/.test(authorization))
    expect((await get(sandbox, wrongScheme))[0]).toBe(refusal[0])
  })
})

describe('a key', () => {
  it('may have any characters, colons and letters beyond ASCII too', async () => {
    const key = 'a:ключ:b'
    const sandbox = await sandboxWith({ apiKey: key })
    const authorization = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`
    const mailgun = apiOf(sandbox, '/mailgun', authorization)
    expect((await mailgun('GET', '/v1/webhooks')).status).toBe(200)
  })

  it('is asked for before anything else is judged', async () => {
    const sandbox = await sandboxWith({ apiKey: 'right' })
    const mailgun = apiOf(sandbox, '/mailgun', basic('api', 'wrong'))
    expect((await mailgun('POST', '/v3/domains/d/webhooks', { json: {} })).status).toBe(401)
    const buttondown = apiOf(sandbox, '/buttondown/v1', 'Bearer right')
    expect((await buttondown('POST', '/webhooks', { form: [['a', 'b']] })).body).toEqual(invalid)
  })

  it('is in no answer', async () => {
    const sandbox = await sandboxWith({ apiKey: 'the-right-secret' })
    for (const { path } of doors) {
      for (const authorization of ['Token the-wrong-secret', basic('api', 'the-wrong-secret')]) {
        const response = await sandbox.fetch(path, { headers: { authorization } })
        const told = `${JSON.stringify([...response.headers])}${await response.text()}`
        expect(told).not.toMatch(/secret/)
        expect(told).not.toContain(btoa('api:the-wrong-secret'))
      }
    }
  })
})
