import { describe, expect, it } from 'vitest'
import type { Judgement, Unjudged } from '../../../src/judge/report.js'
import { githubReporter } from '../../../src/judge/reporters/index.js'
import { EVERYTHING, findRule, judgement, noticed, report, source, violation, withoutTimes } from '../judgements.js'

describe('the GitHub reporter', () => {
  const github = (messages: readonly (Judgement | Unjudged)[], options: object = {}): { lines: string[]; summary: string } => {
    let summary = ''
    const text = report(
      (write) =>
        githubReporter({
          write,
          findRule,
          summary: (more) => {
            summary += more
          },
          ...options,
        }),
      messages,
    )
    return { lines: text.trimEnd().split('\n'), summary }
  }

  it('annotates the file and the line of a message, with the rule', () => {
    expect(github(EVERYTHING).lines).toEqual([
      '::error file=traffic.har,line=5203,title=shop getWebhook 200::response body /urls/0: expected string, got integer 5%0Arule: shop.yaml:812, documented: the manual, page 3%0Ain traffic.har, entry 17, line 5203',
      '::notice file=traffic.har,line=5203,title=shop getWebhook 200::response body /news: property "news" is not in the contract%0Arule: shop.yaml:812, documented: the manual, page 3%0Ain traffic.har, entry 18, line 5203',
      '::error title=shop listWebhooks::no answer',
      '::error title=unreadable::not JSON, at position 5',
    ])
  })

  it('annotates the rule where the message has no file', () => {
    expect(github([judgement({ violations: [violation()] })]).lines[0]).toMatch(
      /^::error file=shop\.yaml,line=812,title=shop getWebhook 200::/,
    )
  })

  it('annotates each different finding once, ten of a kind, and has all in the summary', () => {
    const many = Array.from({ length: 40 }, (_, i) => judgement({ violations: [violation({ pointer: `/p${i % 20}` })], source }))
    const { lines, summary } = github(many)
    expect(lines).toHaveLength(10)
    expect(summary.match(/^- 2 × shop getWebhook 200/gm)).toHaveLength(20)
  })

  it('makes errors of notices when it is strict', () => {
    expect(github([noticed], { strict: true }).lines[0]).toMatch(/^::error /)
  })

  it('writes a step summary: what was judged, what broke, what was not judged', () => {
    const { summary } = github(EVERYTHING)
    expect(withoutTimes(summary).split('\n')).toEqual([
      '### webhook-contracts: a contract was broken',
      '',
      '- 4 judged, 2 failed: 1 violation, 1 notice (T)',
      '- 2 skipped: 2 another server (www.example.com)',
      '- 1 unreadable',
      '',
      '| | judged | messages | failed |',
      '| --- | --- | ---: | ---: |',
      '| ❌ | shop getWebhook 200 | 3 | 1 |',
      '| ❌ | shop listWebhooks | 1 | 1 |',
      '',
      '#### Violations',
      '',
      '- 1 × shop getWebhook 200, response body /urls/0: expected string, got integer 5 (traffic.har, entry 17, line 5203)',
      '',
      '#### Unreadable',
      '',
      '- standard input, line 3: not JSON, at position 5',
      '',
      '#### Notices',
      '',
      '- 1 × shop getWebhook 200, response body /news: property "news" is not in the contract (traffic.har, entry 18, line 5203)',
      '',
      '',
    ])
  })
})
