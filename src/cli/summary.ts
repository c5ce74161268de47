import type { RefusalReport } from '../judge/refuse.js'
import type { CaseResult, ContractReport } from '../judge/run.js'
import { seconds } from './progress.js'
import type { Style } from './style.js'
import { table } from './table.js'

/** What the tests of one contract found: its contract tests, and what became of its wrong messages. */
export interface Tested {
  readonly report: ContractReport
  readonly refusals: RefusalReport
}

function faultsOfCase({ case: one, verdict, problem, ok }: CaseResult): string[] {
  if (ok) return []
  // A broken contract says more than that the answer was not the one that was asked for.
  const violations = (verdict?.violations ?? []).map(({ text }) => text)
  const said = violations.length > 0 ? violations : [problem ?? 'it failed for reasons unknown']
  return said.map((text) => `${one.operation} ${one.status}, ${one.name}: ${text}`)
}

/** Every way in which the contract was broken or left untested, one line each; empty when all is well. */
export function faultsOf({ report, refusals }: Tested): string[] {
  return [
    ...report.results.flatMap(faultsOfCase),
    ...report.uncovered.map((what) => `${what}: no test asks for it. Give the spec an example of it.`),
    ...refusals.missed.map(({ operation, message, kind, problem }) => `${operation}, wrong ${message} (${kind}): ${problem}`),
    ...refusals.uncovered.map((what) => `${what}: no wrong one could be made. Give the spec an example of it.`),
  ].map((text) => `${report.contract}: ${text}`)
}

/** What the messages had in them that their contract does not name, one line each. */
export const noticesOf = ({ report }: Tested): string[] =>
  report.results.flatMap(({ case: { operation, status }, verdict }) =>
    (verdict?.notices ?? []).map(({ text }) => `${report.contract}: ${operation} ${status}: ${text}`),
  )

/** One row a contract, with numbers that say how much was tested. */
export function summary(tested: readonly Tested[], style: Style): string {
  const titles = ['contract', 'operations', 'statuses', 'examples', 'refused', 'violations', 'time']
  const rows = tested.map(({ report, refusals }) => [
    report.contract,
    String(report.operations),
    String(report.statuses),
    String(report.examples),
    `${refusals.refused}/${refusals.requests + refusals.responses}`,
    String(faultsOf({ report, refusals }).length),
    seconds(report.duration + refusals.duration),
  ])
  return table(
    titles.map((title, i) => (i === 0 ? { title } : { title, right: true })),
    rows,
    style,
  )
}
