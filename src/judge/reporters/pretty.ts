import type { Notice, Violation } from '../../contract/index.js'
import { hasFailed, type Judgement, type Reporter, type ReporterOptions } from '../report.js'
import { type Group, Groups } from './groups.js'
import { paintFor } from './paint.js'
import { Repeats } from './repeats.js'
import { line, number, placeText, ruleText, seconds, sourceText, summaryLines, titleOf, unjudgedText } from './words.js'

export interface PrettyOptions extends ReporterOptions {
  /** A line also for each judgement that found nothing, as it comes. Default: one line for each name, at the end. */
  readonly passing?: boolean
}

/** So often is the same finding told in full; then it is only counted. */
const TOLD = 3

/** For people: what broke the contract, where, by which rule; then the notices; then what was judged and what was not. */
export function prettyReporter({ write, findRule, color = false, passing = false }: PrettyOptions): Reporter {
  const paint = paintFor(color)
  const groups = new Groups()
  const violations = new Repeats()
  const notices = new Repeats()
  const print = (text: string): void => write(`${text}\n`)

  /** Where the rule stands and why it does. */
  const rule = (judgement: Judgement, finding: Violation | Notice): string[] => {
    const place = findRule?.(judgement, finding)
    return place === undefined ? [] : [paint.dim(`    rule      ${ruleText(place)}`)]
  }

  const violationLines = (judgement: Judgement, violation: Violation): string[] => [
    `  ${placeText(violation)}`,
    `    expected  ${line(violation.expected)}`,
    `    got       ${line(violation.actual)}`,
    ...rule(judgement, violation),
  ]

  const head = (judgement: Judgement, mark: string): string => {
    const { source, duration } = judgement
    const about = [...(source === undefined ? [] : [sourceText(source)]), ...(passing && duration !== undefined ? [seconds(duration)] : [])]
    return `${mark} ${paint.bold(titleOf(judgement))}${about.length === 0 ? '' : paint.dim(`  ${about.join(', ')}`)}`
  }

  const groupLine = ({ title, judged, failed }: Group, width: number): string =>
    `${failed === 0 ? paint.good('✓') : paint.bad('✗')} ${title.padEnd(width)}  ${number(judged)}${failed === 0 ? '' : `, ${number(failed)} failed`}`

  return {
    judged(judgement, failed) {
      const { verdict, problem } = judgement
      groups.add(judgement, failed)
      for (const notice of verdict.notices) notices.add(judgement, notice)
      const told = verdict.violations.filter((violation) => violations.add(judgement, violation) <= TOLD)
      const silent = problem === undefined && told.length === 0
      if (silent && !passing) return
      print(head(judgement, failed ? paint.bad('✗') : paint.good('✓')))
      if (problem !== undefined) print(`  ${line(problem)}`)
      for (const violation of told) print(violationLines(judgement, violation).join('\n'))
    },
    unjudged(message) {
      if (message.kind === 'skipped') return
      const where = message.source === undefined ? '' : `${sourceText(message.source)}: `
      print(`${paint.bad('✗')} ${paint.bold(`${where}unreadable`)}\n  ${unjudgedText(message)}`)
    },
    end(summary) {
      const again = violations.above(TOLD)
      if (again.length > 0) print(`\n${paint.bold('Found again')}`)
      for (const { title, finding, times } of again) print(`  ${number(times - TOLD)} more: ${title}, ${placeText(finding)}`)
      const seen = notices.above(0)
      if (seen.length > 0) print(`\n${paint.bold('Notices')}${paint.dim(': not wrong, but the contract does not name it')}`)
      for (const { title, finding, times, first } of seen) {
        const where = first.source === undefined ? '' : paint.dim(`  ${sourceText(first.source)}`)
        print(`  ${paint.warn(`${number(times)}×`)} ${title}, ${line(finding.text)}${where}`)
      }
      if (notices.others > 0) print(`  ${number(notices.others)} others`)
      const rows = passing ? [] : groups.all()
      const width = Math.max(0, ...rows.map(({ title }) => title.length))
      if (rows.length > 0) print('')
      for (const group of rows) print(groupLine(group, width))
      const [first = '', ...more] = summaryLines(summary)
      print(['', (hasFailed(summary) ? paint.bad : paint.good)(first), ...more].join('\n'))
    },
  }
}
