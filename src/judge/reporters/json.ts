import type { Notice, Violation } from '../../contract/index.js'
import { hasFailed, type Judgement, type Reporter, type ReporterOptions } from '../report.js'

/**
 * For machines: one JSON document, `{ "results": […], "summary": { … } }`, written as the results come. Each message of the run is one result;
 * its `outcome` is `passed`, `failed`, `skipped` or `unreadable`.
 */
export function jsonReporter({ write, findRule }: ReporterOptions): Reporter {
  let before = '{"results":[\n'
  const result = (value: object): void => {
    write(before + JSON.stringify(value))
    before = ',\n'
  }
  const withRule = (judgement: Judgement) => (finding: Violation | Notice) => ({ ...finding, rule: findRule?.(judgement, finding) })
  return {
    judged(judgement, failed) {
      const { contract, name, verdict, source, duration, problem, status, unknown } = judgement
      result({
        outcome: failed ? 'failed' : 'passed',
        contract,
        name,
        operation: verdict.operation,
        status,
        source,
        duration,
        problem,
        unknown,
        violations: verdict.violations.map(withRule(judgement)),
        notices: verdict.notices.map(withRule(judgement)),
      })
    },
    unjudged({ kind, reason, detail, source }) {
      result({ outcome: kind, reason, detail, source })
    },
    end(summary) {
      const start = before.startsWith('{') ? before : '\n'
      write(`${start}],"summary":${JSON.stringify({ ok: !hasFailed(summary), ...summary })}}\n`)
    },
  }
}
