import type { Judgement, Reporter, ReporterOptions, Summary } from '../report.js'
import { type Group, Groups } from './groups.js'
import { number, placeText, ruleText, sourceText, summaryLines, unjudgedText } from './words.js'
import { xmlTag, xmlText } from './xml.js'

/** How much is told of one test case: what CI shows is read by people. */
const MAX_LINES = 100

/** The lines that were told of one test case; those that are too many are counted. */
class Told {
  readonly lines: string[] = []
  private more = 0

  add(...lines: readonly string[]): void {
    if (this.lines.length + lines.length <= MAX_LINES) this.lines.push(...lines)
    else this.more += 1
  }

  get text(): string {
    return [...this.lines, ...(this.more === 0 ? [] : [`… and ${number(this.more)} more`])].map(xmlText).join('\n')
  }
}

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

const element = (name: string, attributes: Parameters<typeof xmlTag>[1], content: string): string =>
  content === '' ? `${xmlTag(name, attributes)}/>` : `${xmlTag(name, attributes)}>${content}</${name}>`

/**
 * For CI: JUnit XML, one test suite a contract, one test case for what was judged under one name. What could not be read is an error of the
 * suite `recordings`. Written at the end; what is kept until then is bounded.
 */
export function junitReporter({ write, findRule, strict = false }: ReporterOptions): Reporter {
  const groups = new Groups()
  const failures = new Map<Group, Told>()
  const notices = new Map<Group, Told>()
  const unreadable = new Told()

  const toldOf = (all: Map<Group, Told>, group: Group): Told => {
    const told = all.get(group) ?? new Told()
    all.set(group, told)
    return told
  }

  const failureLines = (judgement: Judgement): string[] => {
    const { source, problem, verdict } = judgement
    const findings = [...verdict.violations, ...(strict ? verdict.notices : [])]
    return [
      ...(source === undefined ? [] : [sourceText(source)]),
      ...(problem === undefined ? [] : [`  ${problem}`]),
      ...findings.flatMap((finding) => {
        const place = findRule?.(judgement, finding)
        const said = 'expected' in finding ? `${placeText(finding)}: expected ${finding.expected}, got ${finding.actual}` : finding.text
        return [`  ${said}`, ...(place === undefined ? [] : [`    ${ruleText(place)}`])]
      }),
    ]
  }

  const testcase = (group: Group): string => {
    const { name, contract, judged, failed, duration } = group
    const told = failures.get(group)
    const first = told?.lines.find((text) => text.startsWith('  '))?.trim() ?? 'failed'
    const message = judged === 1 ? first : `${number(failed)} of ${number(judged)} failed: ${first}`
    const content = [
      ...(told === undefined ? [] : [element('failure', { message, type: 'violation' }, told.text)]),
      ...(notices.has(group) ? [element('system-out', {}, notices.get(group)?.text ?? '')] : []),
    ]
    return element('testcase', { name, classname: contract, time: inSeconds(duration) }, content.join(''))
  }

  const suite = (contract: string, all: readonly Group[]): string => {
    const failed = all.filter((group) => group.failed > 0).length
    const time = inSeconds(all.reduce((total, { duration }) => total + duration, 0))
    const cases = all.map(testcase).map((text) => `\n    ${text}`)
    return element('testsuite', { name: contract, tests: all.length, failures: failed, errors: 0, time }, `${cases.join('')}\n  `)
  }

  const recordings = (summary: Summary): string => {
    const errors = summary.unreadable === 0 ? 0 : 1
    const error = element('error', { message: `${number(summary.unreadable)} unreadable`, type: 'unreadable' }, unreadable.text)
    const one = errors === 0 ? '' : `\n    ${element('testcase', { name: 'all of it can be read', classname: 'recordings' }, error)}`
    const out = element('system-out', {}, summaryLines(summary).map(xmlText).join('\n'))
    return element('testsuite', { name: 'recordings', tests: errors, failures: 0, errors, time: '0' }, `${one}\n    ${out}\n  `)
  }

  return {
    judged(judgement, failed) {
      const group = groups.add(judgement, failed)
      if (failed) toldOf(failures, group).add(...failureLines(judgement))
      else if (judgement.verdict.notices.length > 0) {
        toldOf(notices, group).add(...judgement.verdict.notices.map(({ text }) => `notice: ${text}`))
      }
    },
    unjudged(message) {
      if (message.kind === 'unreadable')
        unreadable.add(`${message.source === undefined ? '' : `${sourceText(message.source)}: `}${unjudgedText(message)}`)
    },
    end(summary) {
      const all = groups.all()
      const contracts = [...new Set(all.map(({ contract }) => contract))]
      const suites = contracts.map((id) =>
        suite(
          id,
          all.filter(({ contract }) => contract === id),
        ),
      )
      if (summary.skipped + summary.unreadable > 0) suites.push(recordings(summary))
      const counts = {
        tests: all.length + (summary.unreadable === 0 ? 0 : 1),
        failures: all.filter(({ failed }) => failed > 0).length,
        errors: summary.unreadable === 0 ? 0 : 1,
        time: inSeconds(summary.duration),
      }
      const content = `${suites.map((text) => `\n  ${text}`).join('')}\n`
      write(`<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'webhook-contracts', ...counts }, content)}\n`)
    },
  }
}
