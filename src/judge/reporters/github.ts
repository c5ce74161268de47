import type { Notice, Violation } from '../../contract/index.js'
import { hasFailed, type Judgement, type MessageSource, type Reporter, type ReporterOptions, type Summary } from '../report.js'
import { type Group, Groups } from './groups.js'
import { type Repeated, Repeats } from './repeats.js'
import { line, number, ruleText, sourceText, summaryLines, titleOf, unjudgedText } from './words.js'

export interface GithubOptions extends ReporterOptions {
  /** Takes the step summary, as Markdown: what is appended to the file that `GITHUB_STEP_SUMMARY` names. */
  readonly summary?: (markdown: string) => void
}

/** GitHub shows no more annotations of a kind in one step. */
const MAX_ANNOTATIONS = 10
const MAX_ROWS = 100

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
const escapeMarkdown = (text: string): string => line(text).replace(/[\\`*_[\]<>|~&!#]/g, '\\$&')

/** Where the annotation is shown: at the message's own place if it has a file, else at the rule's. */
type Spot = { readonly file: string; readonly line?: number }

const spotOf = (source: MessageSource | undefined, rule: Spot | undefined): Spot | undefined =>
  source === undefined || source.file === '-' ? rule : { file: source.file, ...(source.line === undefined ? {} : { line: source.line }) }

/**
 * For GitHub Actions: `::error` and `::notice` annotations with file and line, each different finding once, and a step summary. A step shows
 * ten annotations of a kind; the summary has them all.
 */
export function githubReporter({ write, summary: writeSummary, findRule, strict = false }: GithubOptions): Reporter {
  const groups = new Groups()
  const violations = new Repeats(MAX_ROWS)
  const notices = new Repeats(MAX_ROWS)
  const unreadable: string[] = []
  const left = { error: MAX_ANNOTATIONS, notice: MAX_ANNOTATIONS }

  const annotate = (kind: keyof typeof left, spot: Spot | undefined, title: string, message: string): void => {
    if (left[kind] <= 0) return
    left[kind] -= 1
    const properties = [
      ...(spot === undefined ? [] : [`file=${escapeProperty(line(spot.file))}`]),
      ...(spot?.line === undefined ? [] : [`line=${spot.line}`]),
      `title=${escapeProperty(line(title))}`,
    ]
    write(`::${kind} ${properties.join(',')}::${escapeData(message)}\n`)
  }

  const finding = (kind: keyof typeof left, judgement: Judgement, found: Violation | Notice): void => {
    const rule = findRule?.(judgement, found)
    const { source } = judgement
    const lines = [
      line(found.text),
      ...(rule === undefined ? [] : [`rule: ${ruleText(rule)}`]),
      ...(source === undefined ? [] : [`in ${sourceText(source)}`]),
    ]
    annotate(kind, spotOf(source, rule), titleOf(judgement), lines.join('\n'))
  }

  const groupRow = ({ title, judged, failed }: Group): string =>
    `| ${failed === 0 ? '✅' : '❌'} | ${escapeMarkdown(title)} | ${number(judged)} | ${number(failed)} |`

  const repeatedRow = ({ title, finding: found, times, first }: Repeated): string => {
    const where = first.source === undefined ? '' : ` (${sourceText(first.source)})`
    return `- ${number(times)} × ${escapeMarkdown(`${title}, ${found.text}${where}`)}`
  }

  const rowsOf = (repeats: Repeats): string[] => [
    ...repeats.above(0).map(repeatedRow),
    ...(repeats.others === 0 ? [] : [`- ${number(repeats.others)} others`]),
  ]

  const markdown = (summary: Summary): string => {
    const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : ['', `#### ${title}`, '', ...rows])
    return [
      `### webhook-contracts: ${hasFailed(summary) ? 'a contract was broken' : 'all well'}`,
      '',
      ...summaryLines(summary).map((text) => `- ${escapeMarkdown(text)}`),
      '',
      '| | judged | messages | failed |',
      '| --- | --- | ---: | ---: |',
      ...groups.all().slice(0, MAX_ROWS).map(groupRow),
      ...section('Violations', rowsOf(violations)),
      ...section('Unreadable', unreadable),
      ...section('Notices', rowsOf(notices)),
      '',
      '',
    ].join('\n')
  }

  return {
    judged(judgement, failed) {
      groups.add(judgement, failed)
      const { verdict, problem, source } = judgement
      if (problem !== undefined) annotate('error', spotOf(source, undefined), titleOf(judgement), line(problem))
      for (const violation of verdict.violations) {
        if (violations.add(judgement, violation) === 1) finding('error', judgement, violation)
      }
      for (const notice of verdict.notices) {
        if (notices.add(judgement, notice) === 1) finding(strict ? 'error' : 'notice', judgement, notice)
      }
    },
    unjudged(message) {
      if (message.kind === 'skipped') return
      const text = unjudgedText(message)
      annotate('error', spotOf(message.source, undefined), 'unreadable', text)
      if (unreadable.length < MAX_ROWS) {
        unreadable.push(`- ${escapeMarkdown(`${message.source === undefined ? '' : `${sourceText(message.source)}: `}${text}`)}`)
      }
    },
    end(summary) {
      writeSummary?.(markdown(summary))
    },
  }
}
