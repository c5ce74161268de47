import type { Judgement } from './report.js'
import type { CaseResult } from './run.js'

/** What a contract test found, as reporters take it. One that failed says by which example it can be made again. */
export function judgementOf(contract: string, { case: one, ok, verdict, problem }: CaseResult): Judgement {
  const name = `${one.operation} ${one.status}`
  const { mediaType } = one.expected
  return {
    contract,
    name: ok ? name : `${name}: ${one.name}`,
    verdict: verdict ?? { ok: true, operation: one.operation, violations: [], notices: [] },
    status: one.status,
    ...(problem === undefined ? {} : { problem }),
    ...(mediaType === undefined ? {} : { contentTypes: { response: mediaType } }),
  }
}
