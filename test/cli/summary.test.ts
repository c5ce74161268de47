import { describe, expect, it } from 'vitest'
import { styleFor } from '../../src/cli/style.js'
import { faultsOf, noticesOf, summary, type Tested } from '../../src/cli/summary.js'
import type { Verdict } from '../../src/contract/index.js'
import type { RefusalReport } from '../../src/judge/refuse.js'
import type { CaseResult, ContractReport } from '../../src/judge/run.js'

const plain = styleFor({}, {})
const fine: Verdict = { ok: true, operation: 'getThing', violations: [], notices: [] }

function tested(report: Partial<ContractReport>, refusals: Partial<RefusalReport> = {}): Tested {
  const numbers = { operations: 2, statuses: 5, examples: 7, violations: 0, notices: 0 }
  return {
    report: { contract: 'shop', ...numbers, results: [], uncovered: [], duration: 1200, ...report },
    refusals: { contract: 'shop', requests: 10, responses: 20, refused: 30, missed: [], uncovered: [], duration: 800, ...refusals },
  }
}

function result(change: Partial<CaseResult>): CaseResult {
  const expected = { status: 200, name: 'one' }
  return {
    case: { operation: 'getThing', status: 200, name: 'one', init: {}, expected },
    ok: false,
    verdict: fine,
    problem: undefined,
    ...change,
  }
}

const violation = {
  message: 'response',
  in: 'body',
  pointer: '/id',
  keyword: 'type',
  expected: 'a string',
  actual: 'integer 5',
  text: 'response body /id: expected a string, got integer 5',
} as const

describe('what a run found', () => {
  it('is one row a contract, with its numbers', () => {
    expect(summary([tested({})], plain)).toBe(
      'contract  operations  statuses  examples  refused  violations   time\nshop               2         5         7    30/30           0  2.0 s\n',
    )
  })

  it('fits 80 columns with the longest name and many messages', () => {
    const wide = tested({ contract: 'buttondown-legacy', duration: 59_000 }, { requests: 600, responses: 700, refused: 1300 })
    expect(
      Math.max(
        ...summary([wide], plain)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(80)
  })

  it('has no fault when all is well', () => {
    expect(faultsOf(tested({ results: [result({ ok: true })] }))).toEqual([])
  })

  it('names each violation with its contract, operation, status and example', () => {
    const broken = result({ verdict: { ...fine, ok: false, violations: [violation, { ...violation, text: 'another' }] } })
    expect(faultsOf(tested({ results: [broken] }))).toEqual([
      'shop: getThing 200, one: response body /id: expected a string, got integer 5',
      'shop: getThing 200, one: another',
    ])
  })

  it('names a call that failed without a verdict', () => {
    expect(faultsOf(tested({ results: [result({ verdict: undefined, problem: 'fetch failed' })] }))).toEqual([
      'shop: getThing 200, one: fetch failed',
    ])
  })

  it('counts a wrong message that was let through, and whatever was not tested at all', () => {
    const missed = { message: 'request', operation: 'addThing', kind: 'no body', problem: 'the mock answered with status 200' } as const
    const all = tested({ uncovered: ['getThing 404'] }, { refused: 29, missed: [missed], uncovered: ['getThing response'] })
    expect(faultsOf(all)).toEqual([
      'shop: getThing 404: no test asks for it. Give the spec an example of it.',
      'shop: addThing, wrong request (no body): the mock answered with status 200',
      'shop: getThing response: no wrong one could be made. Give the spec an example of it.',
    ])
    expect(summary([all], plain)).toMatch(/29\/30 +3 /)
  })

  it('keeps notices apart from violations', () => {
    const notice = {
      message: 'response',
      in: 'body',
      pointer: '/new',
      keyword: 'newProperty',
      actual: 'true',
      text: 'a new property',
    } as const
    const all = tested({ results: [result({ ok: true, verdict: { ...fine, notices: [notice] } })] })
    expect(faultsOf(all)).toEqual([])
    expect(noticesOf(all)).toEqual(['shop: getThing 200: a new property'])
  })
})
