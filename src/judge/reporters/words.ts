import type { Notice, Violation } from '../../contract/index.js'
import { escapeUnsafe, pointerText } from '../../contract/text.js'
import type { Judgement, MessageSource, RulePlace, Summary, Unjudged } from '../report.js'

/** One line of text that is safe on a terminal, whoever wrote it. `##[` would be a command to the runner of GitHub Actions. */
export const line = (text: string): string => escapeUnsafe(text).replaceAll('##[', '# #[')

/** `1,234`. */
export const number = (value: number): string => value.toLocaleString('en-US')

/** `1 violation`, `2 violations`. */
export const count = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`

/** Seconds, as short as they are of use: `0.4 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** `shop createWebhook 200`. */
export const titleOf = ({ contract, name }: Judgement): string => line(`${contract} ${name}`)

/** `traffic.har, entry 17, line 5203`. */
export function sourceText({ file, entry, line: at }: MessageSource): string {
  const name = file === '-' ? 'standard input' : line(file)
  return [name, ...(entry === undefined ? [] : [`entry ${entry}`]), ...(at === undefined ? [] : [`line ${at}`])].join(', ')
}

/** `response body /webhook/urls`. */
export const placeText = ({ message, in: place, pointer }: Violation | Notice): string =>
  line(`${message} ${place}${pointer === '' ? '' : ` ${pointerText(pointer)}`}`)

/** `shop.yaml:812, documented: the manual, page 3`. */
export function ruleText({ file, line: at, evidence, source }: RulePlace): string {
  const why = [evidence, source].filter((part) => part !== undefined).join(': ')
  return line(`${file}:${at}${why === '' ? '' : `, ${why}`}`)
}

/** `another server (www.example.com)`. */
export const unjudgedText = ({ reason, detail }: Unjudged): string => line(detail === undefined ? reason : `${reason} (${detail})`)

/** So many kinds are told apart in a line. */
const MAX_KINDS = 6

function counted(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts)
  const others = kinds.slice(MAX_KINDS).reduce((total, [, times]) => total + times, 0)
  const told = kinds.slice(0, MAX_KINDS).map(([what, times]) => `${number(times)} ${line(what)}`)
  return [...told, ...(others === 0 ? [] : [`${number(others)} others`])].join('; ')
}

/** A run in a few lines: what was judged, what was not, and why. */
export function summaryLines(summary: Summary): string[] {
  const { judged, failed, violations, notices, skipped, unreadable, skips, unknown, hidden, duration } = summary
  return [
    `${number(judged)} judged, ${number(failed)} failed: ${count(violations, 'violation')}, ${count(notices, 'notice')} (${seconds(duration)})`,
    ...(skipped === 0 ? [] : [`${number(skipped)} skipped: ${counted(skips)}`]),
    ...(unreadable === 0 ? [] : [`${number(unreadable)} unreadable`]),
    ...(Object.keys(unknown).length === 0 ? [] : [`not recorded, and so not judged: ${counted(unknown)}`]),
    ...(hidden === 0 ? [] : [`${count(hidden, 'finding')} counted and not shown (--max-violations)`]),
  ]
}
