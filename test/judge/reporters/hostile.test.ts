import { parse } from 'junit2json'
import { describe, expect, it } from 'vitest'
import type { FindRule, Judgement, Unjudged } from '../../../src/judge/report.js'
import { githubReporter, reporterNames, reporters } from '../../../src/judge/reporters/index.js'
import { HOSTILE, judgement, notice, report, unsafe, violation } from '../judgements.js'

describe('a text from outside', () => {
  const hostile = [
    judgement({
      contract: HOSTILE,
      name: HOSTILE,
      operation: HOSTILE,
      problem: HOSTILE,
      source: { file: HOSTILE, line: 1 },
      violations: [violation({ pointer: `/${HOSTILE}`, expected: HOSTILE, actual: HOSTILE })],
      notices: [notice({ pointer: `/${HOSTILE}`, actual: HOSTILE })],
      unknown: [HOSTILE],
    }),
    { kind: 'skipped', reason: HOSTILE, detail: HOSTILE },
    { kind: 'unreadable', reason: HOSTILE, detail: HOSTILE, source: { file: HOSTILE } },
  ] satisfies (Judgement | Unjudged)[]
  const rule: FindRule = () => ({ file: HOSTILE, line: 1, source: HOSTILE })
  const written = (name: (typeof reporterNames)[number]): string => report((write) => reporters[name]({ write, findRule: rule }), hostile)

  it.each(reporterNames.filter((name) => name !== 'json'))('draws nothing on a terminal, and is no command of a runner: %s', (name) => {
    const text = written(name)
    expect(unsafe(text)).toEqual([])
    expect(text).not.toContain('##[')
    // Each line of GitHub's is one of ours: a message cannot begin another.
    for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(name === 'github' ? /^::(?!error |notice )/ : /^::/)
  })

  it('cannot leave its place in an annotation', () => {
    const lines = written('github').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) (?:file=[^,:]+,)?(?:line=\d+,)?title=[^,:]+::/)
  })

  it('cannot leave its place in JUnit: the reader of others gets it back', async () => {
    const read = await parse(written('junit'))
    expect(JSON.stringify(read)).toContain('</failure> ]]> & <b>')
    expect(read).toMatchObject({ tests: 2, failures: 1, errors: 1 })
  })

  it.each(['json', 'sarif'] as const)('cannot leave its place in %s', (name) => {
    expect(() => JSON.parse(written(name))).not.toThrow()
  })

  it('is no markup in a step summary', () => {
    let summary = ''
    report(
      (write) =>
        githubReporter({
          write,
          findRule: rule,
          summary: (more) => {
            summary += more
          },
        }),
      hostile,
    )
    expect(unsafe(summary)).toEqual([])
    expect(summary).not.toMatch(/(?<!\\)(?:<b>|`c`|\]\(|\*s\*)/)
    const rows = summary.split('\n').filter((line) => line.startsWith('| ❌'))
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([5])
  })
})
