import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Judgement, Unjudged } from '../../../src/judge/report.js'
import { prettyReporter } from '../../../src/judge/reporters/index.js'
import {
  broken,
  EVERYTHING,
  findRule,
  judgement,
  notice,
  noticed,
  report,
  skipped,
  unsafe,
  violation,
  withoutTimes,
} from '../judgements.js'

describe('the pretty reporter', () => {
  const pretty = (
    messages: readonly (Judgement | Unjudged)[],
    options: Parameters<typeof prettyReporter>[0] | object = {},
    run = {},
  ): string => withoutTimes(report((write) => prettyReporter({ write, findRule, ...options }), messages, run))

  it('tells what broke, where, by which rule; notices apart; a line for each operation; and what was not judged', () => {
    expect(pretty(EVERYTHING)).toBe(
      [
        '✗ shop getWebhook 200  traffic.har, entry 17, line 5203',
        '  response body /urls/0',
        '    expected  string',
        '    got       integer 5',
        '    rule      shop.yaml:812, documented: the manual, page 3',
        '✗ shop listWebhooks',
        '  no answer',
        '✗ standard input, line 3: unreadable',
        '  not JSON, at position 5',
        '',
        'Notices: not wrong, but the contract does not name it',
        '  1× shop getWebhook 200, response body /news: property "news" is not in the contract  traffic.har, entry 18, line 5203',
        '',
        '✗ shop getWebhook 200  3, 1 failed',
        '✗ shop listWebhooks    1, 1 failed',
        '',
        '4 judged, 2 failed: 1 violation, 1 notice (T)',
        '2 skipped: 2 another server (www.example.com)',
        '1 unreadable',
        '',
      ].join('\n'),
    )
  })

  it('has a line for each that passed, when it is asked to', () => {
    expect(
      pretty([judgement({ duration: 30 }), broken], { passing: true })
        .split('\n')
        .slice(0, 2),
    ).toEqual(['✓ shop getWebhook 200  0.0 s', '✗ shop getWebhook 200  traffic.har, entry 17, line 5203, 0.0 s'])
  })

  it('tells the same finding three times in full, also in another item of a list, and then counts it', () => {
    const same = Array.from({ length: 1005 }, (_, i) =>
      judgement({ violations: [violation({ pointer: `/urls/${i}` })], source: { file: 'a.har', entry: i } }),
    )
    const text = pretty([...same, broken, judgement({ violations: [violation({ expected: 'null' })] })])
    expect(text.match(/^✗ shop getWebhook 200 {2}a\.har/gm)).toHaveLength(3)
    expect(text).toContain('\nFound again\n  1,003 more: shop getWebhook 200, response body /urls/0\n')
    expect(text).toContain('    expected  null\n')
    expect(text).toContain('1,007 judged, 1,007 failed: 1,007 violations')
  })

  it('counts notices by what they say, and says that there are more than it remembers', () => {
    const many = Array.from({ length: 1500 }, (_, i) => judgement({ notices: [notice({ pointer: `/n${i}`, actual: `property "n${i}"` })] }))
    const text = pretty([...many, ...many.slice(0, 1)])
    expect(text).toContain('  2× shop getWebhook 200, response body /n0: property "n0" is not in the contract\n')
    expect(text).toContain('\n  500 others\n')
  })

  it('says how many findings are counted and not shown', () => {
    expect(pretty([broken, broken, noticed, noticed], {}, { maxFindings: 1 })).toContain(
      '\n2 findings counted and not shown (--max-violations)\n',
    )
  })

  it('tells the common reasons for skipping, and counts the others', () => {
    const hosts = Array.from({ length: 60 }, (_, i): Unjudged => ({ ...skipped, detail: `${i}.example` }))
    expect(pretty([...hosts, hosts[3] ?? skipped])).toMatch(/\n61 skipped: (?:\d+ [^;]+; ){6}\d+ others\n/)
  })

  it('has colours only when they are asked for', () => {
    const plain = pretty(EVERYTHING)
    const colored = pretty(EVERYTHING, { color: true })
    expect(unsafe(plain)).toEqual([])
    expect(colored).not.toBe(plain)
    expect(stripVTControlCharacters(colored)).toBe(plain)
  })
})
