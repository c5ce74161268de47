/** The ratios that the README shows: what carries over from one machine to another. */
import { ratio } from './report.js'
import { rounded } from './statistics.js'
import type { Report } from './types.js'

/** The measurements that a newcomer may ask for, with what each is about. */
const SHOWN: Readonly<Record<string, string>> = {
  'http-read': 'answering over HTTP, requests a second',
  'http-first': 'from the command to its first answer',
  'in-process': 'answering without a socket',
  'judge-response': 'judging a response',
  'judge-event': 'judging an event',
  'start-verdict': 'import and first verdict',
  receive: 'receiving a signed event',
  client: 'a call of a client',
  'size-client': 'a client in a bundle',
  'size-receiver': 'a receiver in a bundle',
  'generate-50': 'generating from 50 operations',
  'start-version': 'the start of a command',
}

const BEGIN = '<!-- ratios -->'
const END = '<!-- /ratios -->'

/** A line for each candidate of ours: how many times as good it is as each of the others. */
export function ratios({ suites }: Report): string {
  const measurements = suites.flatMap((suite) => suite.measurements)
  const lines = Object.entries(SHOWN).flatMap(([id, about]) => {
    const measurement = measurements.find((one) => one.id === id)
    if (measurement === undefined) return []
    const { rows, unit } = measurement
    const others = rows.filter(({ kind }) => kind !== 'ours')
    return rows
      .filter(({ kind }) => kind === 'ours')
      .map((ours) => {
        const told = others.map((other) => `${other.name} ${rounded(ratio(ours, other, unit))}${other.kind === 'floor' ? ' (floor)' : ''}`)
        return `| ${about} | ${ours.name} | ${told.join(' · ')} |`
      })
  })
  return ['| what | ours | how many times as good as |', '| --- | --- | --- |', ...lines].join('\n')
}

/** The README with these ratios in it. @throws Error when it has no place for them */
export function withRatios(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The README has no ${BEGIN} and ${END} for the ratios to stand between.`)
  return `${readme.slice(0, begin + BEGIN.length)}\n${table}\n${readme.slice(end)}`
}
