import { parse } from 'junit2json'
import { describe, expect, it } from 'vitest'
import type { Judgement, ReporterOptions, Unjudged } from '../../../src/judge/report.js'
import { junitReporter } from '../../../src/judge/reporters/index.js'
import { broken, EVERYTHING, findRule, judgement, noticed, report } from '../judgements.js'

describe('the JUnit reporter', () => {
  const junit = (messages: readonly (Judgement | Unjudged)[], options: Partial<ReporterOptions> = {}, run = {}): string =>
    report((write) => junitReporter({ write, findRule, ...options }), messages, run)

  it('writes what a reader of others understands: a suite for each contract, a case for each name', async () => {
    const read = await parse(junit([...EVERYTHING, judgement({ contract: 'bank', name: 'event paid' })]))
    expect(read).toMatchObject({ name: 'webhook-contracts', tests: 4, failures: 2, errors: 1 })
    expect(read && 'testsuite' in read ? read.testsuite : []).toMatchObject([
      {
        name: 'shop',
        tests: 2,
        failures: 2,
        testcase: [
          {
            name: 'getWebhook 200',
            classname: 'shop',
            time: 0.042,
            failure: [
              {
                message: '1 of 3 failed: response body /urls/0: expected string, got integer 5',
                type: 'violation',
                inner: [
                  'traffic.har, entry 17, line 5203',
                  '  response body /urls/0: expected string, got integer 5',
                  '    shop.yaml:812, documented: the manual, page 3',
                ].join('\n'),
              },
            ],
            'system-out': ['notice: response body /news: property "news" is not in the contract'],
          },
          { name: 'listWebhooks', failure: [{ message: 'no answer' }] },
        ],
      },
      { name: 'bank', tests: 1, failures: 0, testcase: [{ name: 'event paid', classname: 'bank' }] },
      {
        name: 'recordings',
        tests: 1,
        errors: 1,
        testcase: [{ error: [{ message: '1 unreadable', inner: 'standard input, line 3: not JSON, at position 5' }] }],
      },
    ])
  })

  it('makes failures of notices when it is strict', async () => {
    const read = await parse(junit([noticed], { strict: true }, { strict: true }))
    expect(read).toMatchObject({
      failures: 1,
      testsuite: [{ testcase: [{ failure: [{ message: 'response body /news: property "news" is not in the contract' }] }] }],
    })
  })

  it('keeps so much of a case as people read, and counts the rest', async () => {
    const read = await parse(junit(Array.from({ length: 1000 }, () => broken)))
    const text = JSON.stringify(read)
    expect(text).toContain('1,000 of 1,000 failed')
    expect(text).toContain('… and 967 more')
    expect(text.length).toBeLessThan(20_000)
  })

  it('names at most five hundred cases, and counts the others as one', async () => {
    const names = Array.from({ length: 600 }, (_, i) => judgement({ name: `n${i}` }))
    expect(await parse(junit(names))).toMatchObject({ tests: 501 })
  })
})
