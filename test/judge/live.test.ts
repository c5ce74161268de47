import { afterEach, describe, expect, it } from 'vitest'
import { loadContract } from '../../src/registry.js'
import { Account, FakeClock, isOwn, type Provider, providers, runOn, secrets } from './live-account.js'

const accounts: Account[] = []
afterEach(() => Promise.all(accounts.splice(0).map(({ sandbox }) => sandbox.close())))
async function accountOf(provider: Provider, taken: 'some' | 'all' = 'some'): Promise<Account> {
  const account = await Account.open(provider, taken)
  accounts.push(account)
  return account
}

describe.each(providers)('a run on an account of %s', (provider) => {
  it('only reads, unless it is asked to write', async () => {
    const account = await accountOf(provider)
    const before = await account.bytes()
    const { run, judgements } = await runOn(account, { write: false })
    await expect(run.run()).resolves.toMatchObject({ left: [], leftovers: [], interrupted: false })
    expect(account.changes).toEqual([])
    expect(judgements.length).toBeGreaterThan(4)
    expect(judgements.flatMap(({ verdict, problem }) => [...verdict.violations, ...(problem ?? [])])).toEqual([])
    expect(await account.bytes()).toBe(before)
  })

  it('writes, judges every answer, and leaves all as it was, byte for byte', async () => {
    const account = await accountOf(provider)
    const before = await account.bytes()
    const { run, judgements, unjudged } = await runOn(account)
    await expect(run.run()).resolves.toMatchObject({ left: [], interrupted: false })
    expect(
      judgements.flatMap(({ name, verdict, problem }) => (verdict.ok && problem === undefined ? [] : [name, problem, verdict])),
    ).toEqual([])
    expect(judgements.flatMap(({ verdict }) => verdict.notices)).toEqual([])
    expect(unjudged).toEqual([])
    expect(account.changes.length).toBeGreaterThan(4)
    expect(account.wrongs).toEqual([])
    expect(await account.bytes()).toBe(before)
  })

  it('tries every operation but those that would concern more than its own', async () => {
    const account = await accountOf(provider)
    const { run, judgements } = await runOn(account)
    await run.run()
    const tried = new Set(judgements.map(({ name }) => name.split(' ')[0]))
    const left = Object.keys((await loadContract(provider)).operations).filter((operation) => !tried.has(operation))
    const never = { mailgun: ['deleteAccountWebhooks', 'regenerateSigningKey'], buttondown: ['testWebhook'], emma: ['deleteAllWebhooks'] }
    expect(left).toEqual(never[provider])
  })
})

it('a domain whose names all have URLs gets none, and that is told', async () => {
  const account = await accountOf('mailgun', 'all')
  const before = await account.bytes()
  const { run, judgements, unjudged } = await runOn(account)
  await run.run()
  expect(unjudged.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^createWebhook, updateWebhook, deleteWebhook: every name of the domain has URLs/),
    expect.stringMatching(/^createWebhookUrl, updateWebhookUrl, deleteWebhookUrls: every name/),
  ])
  expect(judgements.map(({ name }) => name)).toContain('createAccountWebhook 200')
  expect(account.changes.filter((line) => !line.includes('/v1/'))).toEqual([])
  expect(await account.bytes()).toBe(before)
})

it('a name that someone else takes while the run uses it is left alone from then on, and its URL stays', async () => {
  const account = await accountOf('mailgun')
  const theirs = 'https://someone-else.example.com/'
  const { run, unjudged } = await runOn(account, {
    fetch: async (request) => {
      const response = await account.fetch(request)
      // Right after the run has looked at its own webhook, and before it changes it.
      if (request.method === 'GET' && request.url.endsWith('/webhooks/unsubscribed') && response.ok)
        await account.sandbox.fetch('https://api.mailgun.net/v3/domains/example.com/webhooks', {
          method: 'POST',
          headers: { authorization: `Basic ${btoa('api:any')}` },
          body: new URLSearchParams({ id: 'unsubscribed', url: theirs }),
        })
      return response
    },
  })
  await expect(run.run()).resolves.toMatchObject({ left: [] })
  expect(unjudged.map(({ reason }) => reason)).toContain('unsubscribed was left alone: someone registered a URL for it meanwhile')
  expect(account.changes.filter((line) => /^(PUT|DELETE) \/v3/.test(line))).toEqual([])
  const after = JSON.parse((await account.bytes()).split('\n')[1] ?? '')
  expect(after.webhooks.unsubscribed).toEqual({ urls: [theirs] })
})

it('an account that someone else changes meanwhile is told', async () => {
  const account = await accountOf('emma')
  let done = false
  const { run, judgements } = await runOn(account, {
    fetch: async (request) => {
      if (request.method === 'DELETE' && !done) {
        done = true
        await account.sandbox.fetch('https://api.e2ma.net/100/webhooks/1001', {
          method: 'DELETE',
          headers: { authorization: `Basic ${btoa('a:b')}` },
        })
      }
      return account.fetch(request)
    },
  })
  await run.run()
  expect(judgements.at(-1)).toMatchObject({ name: 'afterwards', problem: expect.stringContaining('not what they were') })
})

describe('calls', () => {
  it.each([
    ['mailgun', 300],
    ['buttondown', 600],
    ['emma', 180],
  ] as const)('of %s are spread below its %d a minute', async (provider, perMinute) => {
    const account = await accountOf(provider)
    const clock = new FakeClock()
    const times: number[] = []
    const fetch = (request: Request): Promise<Response> => {
      times.push(clock.now())
      return account.fetch(request)
    }
    const { run } = await runOn(account, { clock, fetch })
    await run.run()
    // In every minute, and on the whole.
    for (const from of times) expect(times.filter((time) => time >= from && time < from + 60_000).length).toBeLessThan(perMinute)
    expect(clock.now()).toBeGreaterThan(((times.length - 2) * 60_000) / perMinute)
  })

  it.each([
    ['mailgun', 429, 60_000],
    ['buttondown', 429, 60_000],
    ['emma', 403, 60_000],
  ] as const)('that %s refuses as too many are made again, after the time that it asks for', async (provider, status, wait) => {
    const account = await accountOf(provider)
    const clock = new FakeClock()
    const before = await account.bytes()
    let calls = 0
    const fetch = async (request: Request): Promise<Response> => {
      // Each seventh, also those that write.
      if (++calls % 7 === 0) account.sandbox.faults({ next: { status, count: 1 } })
      const response = await account.sandbox.fetch(request)
      return response
    }
    const { run, judgements } = await runOn(account, { clock, fetch })
    await expect(run.run()).resolves.toMatchObject({ left: [] })
    expect(clock.waits.filter((one) => one === wait).length).toBeGreaterThan(1)
    expect(judgements.filter(({ problem }) => problem !== undefined)).toEqual([])
    expect(judgements.some(({ name }) => name.endsWith(` ${status}`))).toBe(true)
    expect(await account.bytes()).toBe(before)
  })
})

it('what cannot be removed is told, and the next run offers it again', async () => {
  const account = await accountOf('emma')
  const before = await account.bytes()
  const refusing = (request: Request): Promise<Response> =>
    request.method === 'DELETE' ? Promise.resolve(Response.json({ error: 'out of order' }, { status: 500 })) : account.fetch(request)
  const { left } = await (await runOn(account, { fetch: refusing })).run.run()
  const own = await account.own()
  expect(own).toHaveLength(1)
  expect(left).toEqual(expect.arrayContaining(own))
  // A clean-up that fails as well offers it still.
  const failing = await (await runOn(account, { fetch: refusing, cleanUp: true, write: false })).run.run()
  expect(failing.leftovers.map(({ url }) => url)).toEqual(own)
  // A run that writes leaves it alone, unless it is asked.
  const other = await (await runOn(account)).run.run()
  expect(other.leftovers.map(({ url }) => url)).toEqual(own)
  expect(await account.own()).toEqual(own)
  await (await runOn(account, { cleanUp: true })).run.run()
  expect(await account.bytes()).toBe(before)
})

it('a webhook that appears only after its creation was given up is found and removed', async () => {
  const account = await accountOf('buttondown')
  const before = await account.bytes()
  let late: Request | undefined
  let lists = 0
  const fetch = async (request: Request): Promise<Response> => {
    if (request.method === 'POST') {
      late = request.clone()
      throw new TypeError('fetch failed', { cause: new Error('other side closed') })
    }
    const isFirstPage = request.url.endsWith('/webhooks')
    if (late !== undefined && isFirstPage && ++lists === 2) {
      const response = await account.fetch(request)
      await account.fetch(late)
      return response
    }
    return account.fetch(request)
  }
  await expect((await runOn(account, { fetch })).run.run()).resolves.toMatchObject({ left: [] })
  expect(lists).toBeGreaterThan(2)
  expect(account.changes.map((line) => line.split(' ')[0])).toEqual(['POST', 'DELETE'])
  expect(await account.bytes()).toBe(before)
})

it('a request that hangs when the run is told to stop is given up, and what it may have made is removed', async () => {
  const account = await accountOf('emma')
  const before = await account.bytes()
  const controller = new AbortController()
  const fetch = async (request: Request): Promise<Response> => {
    const response = await account.fetch(request)
    if (request.method !== 'POST') return response
    controller.abort()
    return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
  }
  const { run, judgements } = await runOn(account, { fetch, signal: controller.signal, graceMs: 1 })
  await expect(run.run()).resolves.toMatchObject({ left: [], interrupted: true })
  expect(judgements.some(({ problem }) => problem === 'no answer came: it took too long')).toBe(true)
  expect(await account.bytes()).toBe(before)
})

it('a clean-up leaves alone what another run creates meanwhile', async () => {
  const account = await accountOf('emma')
  const url = (run: string): string => `https://webhook-contracts.invalid/webhook-contracts-run/${run}/1`
  const create = (run: string): Promise<Response> =>
    account.sandbox.fetch('https://api.e2ma.net/100/webhooks', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('a:b')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ event: 'import_finish', url: url(run) }),
    })
  await create('20260101T000000Z-0123456789abcdef')
  let done = false
  const fetch = async (request: Request): Promise<Response> => {
    if (request.method === 'DELETE' && !done) {
      done = true
      await create('20260101T000001Z-fedcba9876543210')
    }
    return account.fetch(request)
  }
  const { run } = await runOn(account, { fetch, write: false, cleanUp: true })
  await expect(run.run()).resolves.toMatchObject({ removedLeftovers: 1, leftovers: [] })
  expect(await account.own()).toEqual([url('20260101T000001Z-fedcba9876543210')])
})

it.each(providers)('two runs at the same time on an account of %s leave it as it was', async (provider) => {
  const account = await accountOf(provider)
  const before = await account.bytes()
  const runs = await Promise.all([runOn(account), runOn(account)])
  const results = await Promise.all(runs.map(({ run }) => run.run()))
  expect(results.map(({ left }) => left)).toEqual([[], []])
  expect(await account.bytes()).toBe(before)
})

it('a provider that looks whether the host exists is met with a hint', async () => {
  const account = await accountOf('mailgun')
  const fetch = async (request: Request): Promise<Response> =>
    request.method === 'POST'
      ? Response.json({ Reason: 'https://webhook-contracts.invalid/ is not a valid url: host not found' }, { status: 400 })
      : account.fetch(request)
  const { run, judgements } = await runOn(account, { fetch })
  await run.run()
  expect(judgements.find(({ name }) => name === 'createWebhook 400')?.problem).toMatch(
    /^status 400 instead of 200\. .*give one of yours with --url-base$/,
  )
})

it('keys that are refused end a run before it writes, with what to do', async () => {
  const account = await accountOf('buttondown')
  const { run } = await runOn(account, {
    fetch: async () => Response.json({ detail: 'no', code: 'authentication_invalid' }, { status: 401 }),
  })
  await expect(run.run()).rejects.toThrow(/refused the keys \(status 401\).*Nothing was done/)
})

it('a target that does not answer ends a run before it writes', async () => {
  const account = await accountOf('emma')
  const down = async (): Promise<Response> => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') })
  }
  const { run, judgements } = await runOn(account, { fetch: down })
  await expect(run.run()).rejects.toThrow(/could not be listed.*no answer came: fetch failed: connect ECONNREFUSED/)
  expect(judgements).toHaveLength(3)
})

it.each(providers)('no judgement of %s has a key or a token in it, whatever comes back', async (provider) => {
  const account = await accountOf(provider)
  const fetch = async (request: Request): Promise<Response> => {
    const response = await account.fetch(request)
    const text = await response.text()
    const echo = JSON.stringify(request.headers.get('authorization') ?? '')
    // Where numbers, lists and dates should be.
    const wrong = text.replace(/: ?(?:\d+|\[\]|null|true|false)(?=[,}])/g, `:${echo}`).replace(/\d{4}-\d\d-\d\dT[^"]*/g, secrets[provider])
    return new Response(text === '' ? null : wrong, { status: response.status, headers: response.headers })
  }
  const { run, judgements } = await runOn(account, { fetch })
  await run.run().catch(() => undefined)
  const told = JSON.stringify(judgements)
  expect(told).toContain('[secret]')
  for (const secret of Object.values(secrets)) expect(told).not.toContain(secret.slice(0, 12))
  expect(told).not.toContain(btoa(`${secrets.publicKey}:`).slice(0, 20))
  expect(told).not.toContain(btoa(`api:${secrets.mailgun}`).slice(0, 20))
})

it('a redirect is not followed: nobody knows where it leads', async () => {
  const account = await accountOf('emma')
  const seen: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(request.redirect)
    return account.fetch(request)
  }
  await (await runOn(account, { fetch })).run.run()
  expect(new Set(seen)).toEqual(new Set(['manual']))
})

it('URLs of a run say what they are and which run they are of', async () => {
  const account = await accountOf('emma')
  const bodies: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    if (request.method === 'POST') bodies.push(/"url":"([^"]*)"/.exec(await request.clone().text())?.[1] ?? '')
    return account.fetch(request)
  }
  await (await runOn(account, { fetch })).run.run()
  expect(bodies).toEqual([
    expect.stringMatching(/^https:\/\/webhook-contracts\.invalid\/webhook-contracts-run\/\d{8}T\d{6}Z-[0-9a-f]{16}\/1$/),
  ])
  expect(bodies.every(isOwn)).toBe(true)
})
