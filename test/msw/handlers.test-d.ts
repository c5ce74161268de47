import type { HttpHandler } from 'msw'
import { describe, expectTypeOf, it } from 'vitest'
import type { Contract } from '../../src/contract/index.js'
import { handlers } from '../../src/entry/msw.js'

declare const contract: Contract

describe('handlers', () => {
  it('gives what setupServer and setupWorker take', () => {
    expectTypeOf(handlers('mailgun')).toEqualTypeOf<Promise<HttpHandler[]>>()
    expectTypeOf(handlers(contract, { answers: { anything: Response.json(5) } })).toEqualTypeOf<Promise<HttpHandler[]>>()
  })

  it('knows the contracts and their operations', () => {
    void handlers('mailgun', { answers: { createWebhook: { json: 5 } } })
    // @ts-expect-error no such contract
    void handlers('nonsense')
    // @ts-expect-error no such operation of mailgun
    void handlers('mailgun', { answers: { listEventTypes: { json: 5 } } })
    // @ts-expect-error no such option
    void handlers('mailgun', { baseURL: 'https://example.test' })
  })
})
