import { describe, expect, it } from 'vitest'
import { hasFailed, isFailure, type Judgement, type Reporter, Run, type Summary, type Unjudged } from '../../src/judge/report.js'
import { Tally } from '../../src/judge/tally.js'
import { judgement, notice, violation } from './judgements.js'

const unjudged = (kind: Unjudged['kind'], reason: string, detail?: string): Unjudged => ({
  kind,
  reason,
  ...(detail === undefined ? {} : { detail }),
})

/** A reporter that remembers what it heard. */
function listener(): Reporter & { heard: (readonly [Judgement, boolean])[]; summary: Summary[] } {
  const heard: (readonly [Judgement, boolean])[] = []
  const summary: Summary[] = []
  return { heard, summary, judged: (one, failed) => void heard.push([one, failed]), end: (counts) => void summary.push(counts) }
}

describe('a judgement fails', () => {
  it('by a violation, by a problem, and, only when strict, by a notice', () => {
    expect(isFailure(judgement({ violations: [violation()] }))).toBe(true)
    expect(isFailure(judgement({ problem: 'unreachable' }))).toBe(true)
    expect(isFailure(judgement({ notices: [notice()] }))).toBe(false)
    expect(isFailure(judgement({ notices: [notice()] }), true)).toBe(true)
    expect(isFailure(judgement({}), true)).toBe(false)
  })
})

describe('a run', () => {
  it('counts every message once, and passes it to every reporter in order', () => {
    const [a, b] = [listener(), listener()]
    const run = new Run([a, b])
    expect(run.judged(judgement({}))).toBe(false)
    expect(run.judged(judgement({ violations: [violation(), violation()], notices: [notice()] }))).toBe(true)
    run.unjudged(unjudged('skipped', 'another server', 'a.example'))
    run.unjudged(unjudged('skipped', 'another server', 'b.example'))
    run.unjudged(unjudged('skipped', 'another server', 'b.example'))
    run.unjudged(unjudged('skipped', 'aborted'))
    run.unjudged(unjudged('unreadable', 'not JSON'))
    run.judged(judgement({ unknown: ['response body'] }))
    const summary = run.end()
    expect(summary).toEqual({
      judged: 3,
      failed: 1,
      violations: 2,
      notices: 1,
      skipped: 4,
      unreadable: 1,
      skips: { 'another server (b.example)': 2, 'another server (a.example)': 1, aborted: 1 },
      unknown: { 'response body': 1 },
      hidden: 0,
      duration: summary.duration,
    })
    for (const reporter of [a, b]) {
      expect(reporter.heard.map(([, failed]) => failed)).toEqual([false, true, false])
      expect(reporter.summary).toEqual([summary])
    }
  })

  it('shows only so many violations and notices, and counts them all; what failed stays failed', () => {
    const one = listener()
    const run = new Run([one], true, 3)
    for (let i = 0; i < 3; i++) run.judged(judgement({ violations: [violation(), violation()], notices: [notice()] }))
    run.judged(judgement({ notices: [notice()] }))
    expect(one.heard.map(([{ verdict }, failed]) => [verdict.violations.length, verdict.notices.length, verdict.ok, failed])).toEqual([
      [2, 1, false, true],
      [1, 1, false, true],
      [0, 1, false, true],
      [0, 0, true, true],
    ])
    expect(run.end()).toMatchObject({ violations: 6, notices: 4, failed: 4, hidden: 4 })
  })

  it('fails by what could not be read, not by what was skipped', () => {
    expect(hasFailed({ failed: 0, unreadable: 0 })).toBe(false)
    expect(hasFailed({ failed: 1, unreadable: 0 })).toBe(true)
    expect(hasFailed({ failed: 0, unreadable: 1 })).toBe(true)
  })
})

describe('a tally', () => {
  it('tells only so many names apart: those that come later are counted as others', () => {
    const tally = new Tally(2)
    for (const name of ['a', 'b', 'c', 'b', '__proto__']) tally.add(name)
    expect(Object.entries(tally.toRecord())).toEqual([
      ['b', 2],
      ['others', 2],
      ['a', 1],
    ])
  })
})
