import { describe, expect, expectTypeOf, it } from 'vitest'
import '../../src/entry/vitest.js'
import type { Contract } from '../../src/contract/index.js'
import type { ContractMatchers } from '../../src/entry/vitest.js'

declare const contract: Contract
declare const response: Response

describe('the matchers', () => {
  it('are part of expect, and have to be awaited', () => {
    expectTypeOf(expect(response).toSatisfyContract('mailgun', 'createWebhook')).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(response).not.toSatisfyContract(contract, 'anything', { strict: true })).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(response).toSatisfyEventContract('mailgun', 'clicked', { maxBytes: 5 })).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(response)).toExtend<ContractMatchers>()
  })

  it('know the contracts, their operations and their events', () => {
    // @ts-expect-error no such contract
    void expect(response).toSatisfyContract('nonsense', 'createWebhook')
    // @ts-expect-error no such operation of mailgun
    void expect(response).toSatisfyContract('mailgun', 'listEventTypes')
    void expect(response).toSatisfyContract('emma', 'listEventTypes')
    // @ts-expect-error no such event of mailgun
    void expect(response).toSatisfyEventContract('mailgun', 'message_open')
    void expect(response).toSatisfyEventContract('emma', 'message_open')
    // @ts-expect-error no such option
    void expect(response).toSatisfyContract('mailgun', 'createWebhook', { strickt: true })
  })
})
