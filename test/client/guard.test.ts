import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContractViolationError, guard } from '../../src/client/index.js'
import type { Verdict } from '../../src/contract/index.js'
import { createClient } from '../../src/providers/emma/emma.js'
import { loadContract } from '../../src/registry.js'
import { answer, json, stub } from './stub.js'

const KEYS = { publicKey: 'pub-S3CR3T', privateKey: 'priv-S3CR3T', accountId: 1024 }
const INPUT = { body: { event: 'mailing_finish', url: 'https://a.example' } } as const
const URL_OF_HOOKS = 'https://api.e2ma.net/1024/webhooks'
const authorization = `Basic ${btoa('pub-S3CR3T:priv-S3CR3T')}`

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a promise rejects with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe("a client with guard 'throw'", () => {
  it('throws when an answer breaks the contract; the error has the verdict, the answer, and no key', async () => {
    const { fetch } = stub(json('yes'))
    const error = await failure(createClient({ ...KEYS, fetch, guard: 'throw' }).createWebhook(INPUT))
    expect(error).toBeInstanceOf(ContractViolationError)
    if (!(error instanceof ContractViolationError)) return
    expect(error.message).toBe('emma createWebhook: the answer breaks the contract\n  response body: expected integer, got string "yes"')
    expect(error).toMatchObject({ code: 'contract_violation', contract: 'emma', verdict: { ok: false, operation: 'createWebhook' } })
    expect(await error.response?.json()).toBe('yes')
    expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/S3CR3T|UzNDUjNU/)
  })

  it('gives a good answer, unread', async () => {
    const { fetch } = stub(json(5))
    expect(await createClient({ ...KEYS, fetch, guard: 'throw' }).createWebhook(INPUT)).toMatchObject({ data: 5 })
  })

  it('judges failures too: a status that is not declared, a text that is', async () => {
    const client = (response: Response) => createClient({ ...KEYS, fetch: stub(response).fetch, guard: 'throw' })
    await expect(client(json({}, 500)).listWebhooks()).rejects.toThrow('response status: expected 200, 400, 401 or 403, got 500')
    expect(await client(answer('Forbidden', 401, 'text/plain')).listWebhooks()).toMatchObject({ error: 'Forbidden' })
  })

  it('judges calls through http, calls with a fetch or a base URL of their own, and none of paths that the spec has not', async () => {
    const { fetch } = stub(json('many'))
    const client = createClient({ ...KEYS, guard: 'throw', baseUrl: 'http://127.0.0.1:1/mock', fetch })
    const params = { path: { account_id: 1 } }
    await expect(client.http.GET('/{account_id}/webhooks', { params })).rejects.toThrow(ContractViolationError)
    await expect(client.listWebhooks({ fetch, baseUrl: 'http://127.0.0.1:1/elsewhere' })).rejects.toThrow(ContractViolationError)
    // @ts-expect-error no path of the spec
    expect(await client.http.GET('/other', {})).toMatchObject({ data: 'many' })
  })

  it('does not stumble over what is new', async () => {
    const hook = { webhook_id: 1, account_id: 1024, event: 'field_create', url: 'https://a.example', method: 'POST', retries: 3 }
    const { fetch } = stub(json([hook]))
    expect(await createClient({ ...KEYS, fetch, guard: 'throw' }).listWebhooks()).toMatchObject({ data: [hook] })
  })
})

describe("a client with guard 'warn'", () => {
  it('writes what is wrong to the console, and gives the answer all the same', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { fetch } = stub(json('yes'))
    expect(await createClient({ ...KEYS, fetch, guard: 'warn' }).createWebhook(INPUT)).toMatchObject({ data: 'yes' })
    expect(warn.mock.calls).toEqual([
      ['emma createWebhook: the answer breaks the contract\n  response body: expected integer, got string "yes"'],
    ])
  })
})

describe('a client without a guard', () => {
  it("judges nothing, nor with 'off'", async () => {
    const { fetch } = stub(json('yes'))
    expect(await createClient({ ...KEYS, fetch }).createWebhook(INPUT)).toMatchObject({ data: 'yes' })
    expect(await createClient({ ...KEYS, fetch, guard: 'off' }).createWebhook(INPUT)).toMatchObject({ data: 'yes' })
  })
})

describe('guard(fetch, contract)', () => {
  it('is a fetch that throws when an answer breaks the contract', async () => {
    const { fetch, requests } = stub(json('yes'))
    const guarded = guard(fetch, await loadContract('emma'))
    await expect(guarded(URL_OF_HOOKS)).rejects.toThrow('emma listWebhooks: the answer breaks the contract')
    await expect(guarded(new URL(URL_OF_HOOKS), { method: 'POST', body: '{}' })).rejects.toThrow('emma createWebhook: ')
    await expect(guarded(new Request(URL_OF_HOOKS, { method: 'DELETE' }))).rejects.toThrow('emma deleteAllWebhooks: ')
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'DELETE'])
  })

  it('leaves answers to other requests unjudged', async () => {
    const guarded = guard(stub(json('yes')).fetch, await loadContract('emma'))
    expect(await (await guarded('https://api.e2ma.net/1024/members')).json()).toBe('yes')
    expect(await (await guarded(URL_OF_HOOKS, { method: 'PATCH' })).json()).toBe('yes')
  })

  it('leaves answers of other hosts unjudged, whatever their paths', async () => {
    const emma = await loadContract('emma')
    const guarded = guard(stub(json('yes')).fetch, emma)
    expect(await (await guarded('https://shop.example/1024/webhooks')).json()).toBe('yes')
    const mapped = guard(stub(json('yes')).fetch, emma, { baseUrl: 'https://gateway.example' })
    expect(await (await mapped(URL_OF_HOOKS)).json()).toBe('yes')
    await expect(mapped('https://gateway.example/1024/webhooks')).rejects.toThrow(ContractViolationError)
  })

  it('judges a stand-in on this machine, and any host where only a path is told', async () => {
    const emma = await loadContract('emma')
    const guarded = guard(stub(json('yes')).fetch, emma)
    for (const host of ['localhost:4010', '127.0.0.1:4010', '[::1]:4010']) {
      await expect(guarded(`http://${host}/1024/webhooks`)).rejects.toThrow(ContractViolationError)
    }
    const mounted = guard(stub(json('yes')).fetch, emma, { baseUrl: '/emma' })
    await expect(mounted('https://stage.example/emma/1024/webhooks')).rejects.toThrow(ContractViolationError)
  })

  it('knows the operations under a base URL', async () => {
    const guarded = guard(stub(json('yes')).fetch, await loadContract('emma'), { baseUrl: 'http://127.0.0.1:4010/emma' })
    await expect(guarded('http://127.0.0.1:4010/emma/1024/webhooks')).rejects.toThrow(ContractViolationError)
  })

  it('judges requests where asked to, before they are sent', async () => {
    const { fetch, requests } = stub(json(7))
    const guarded = guard(fetch, await loadContract('emma'), { requests: true })
    const error = await failure(guarded(`${URL_OF_HOOKS}?start=x`, { headers: { authorization } }))
    expect(error).toMatchObject({
      message: 'emma listWebhooks: the request breaks the contract\n  request query /start: expected integer, got string "x"',
      response: undefined,
    })
    expect(requests).toEqual([])
    expect(await (await guarded(URL_OF_HOOKS, { headers: { authorization } })).json()).toBe(7)
  })

  it('tells every verdict, good ones and notices too', async () => {
    const verdicts: Verdict[] = []
    const hook = { webhook_id: 1, account_id: 1024, event: 'field_create', url: 'https://a.example', method: 'POST' }
    const onVerdict = (verdict: Verdict) => verdicts.push(verdict)
    const guarded = guard(stub(json([hook])).fetch, await loadContract('emma'), { onVerdict })
    await guarded(URL_OF_HOOKS)
    expect(verdicts).toMatchObject([{ ok: true, operation: 'listWebhooks', notices: [{ keyword: 'newValue' }] }])
  })

  it('keeps to the limits of a check', async () => {
    const guarded = guard(stub(json('x'.repeat(100))).fetch, await loadContract('emma'), { maxBytes: 10 })
    await expect(guarded(URL_OF_HOOKS)).rejects.toThrow('at most 10 bytes')
  })
})
