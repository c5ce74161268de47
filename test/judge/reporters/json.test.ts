import { describe, expect, it } from 'vitest'
import { jsonReporter } from '../../../src/judge/reporters/index.js'
import { EVERYTHING, findRule, notice, report, source, violation } from '../judgements.js'

describe('the JSON reporter', () => {
  it('writes one document with every message of the run and its rules, as the results come', () => {
    const written: string[] = []
    const text = report((write) => {
      return jsonReporter({
        findRule,
        write: (more) => {
          written.push(more)
          write(more)
        },
      })
    }, EVERYTHING)
    const document: unknown = JSON.parse(text)
    expect(document).toMatchObject({
      results: [
        { outcome: 'passed', contract: 'shop', name: 'getWebhook 200', operation: 'getWebhook', duration: 30, violations: [], notices: [] },
        {
          outcome: 'failed',
          status: 200,
          source,
          violations: [{ ...violation(), rule: { file: 'shop.yaml', line: 812, evidence: 'documented' } }],
        },
        { outcome: 'passed', notices: [{ ...notice(), rule: { line: 812 } }] },
        { outcome: 'failed', name: 'listWebhooks', problem: 'no answer' },
        { outcome: 'skipped', reason: 'another server', detail: 'www.example.com', source },
        { outcome: 'skipped' },
        { outcome: 'unreadable', reason: 'not JSON, at position 5', source: { file: '-', line: 3 } },
      ],
      summary: { ok: false, judged: 4, failed: 2, skipped: 2, unreadable: 1, violations: 1, notices: 1 },
    })
    expect(written).toHaveLength(EVERYTHING.length + 1)
  })

  it('writes a document also of nothing', () => {
    expect(JSON.parse(report((write) => jsonReporter({ write }), []))).toMatchObject({ results: [], summary: { ok: true, judged: 0 } })
  })
})
