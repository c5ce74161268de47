import { appendFileSync, closeSync, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FindRule, Reporter } from '../judge/report.js'
import { githubReporter, isReporterName, prettyReporter, type ReporterName, reporterNames, reporters } from '../judge/reporters/index.js'
import { UsageError } from './errors.js'
import type { Options } from './parse.js'
import { wantsColor } from './style.js'
import { didYouMean } from './suggest.js'

/** The options of every command that reports judgements. */
export const reportOptions = {
  reporter: {
    type: 'string',
    repeated: true,
    value: 'NAMES',
    about: `how to report: ${reporterNames.join(', ')}; several with commas (default pretty)`,
  },
  output: {
    type: 'string',
    repeated: true,
    value: '[NAME:]FILE',
    about: 'the file of a reporter, as in json:report.json; without a name, of the one that is not pretty (default standard output)',
  },
  strict: { type: 'boolean', about: 'notices fail as well' },
} as const satisfies Options

/** Where each reporter writes; undefined: to standard output. */
export type ReportPlan = ReadonlyMap<ReporterName, string | undefined>

/** Reporters that write lines, and so can share standard output. */
const OF_LINES: ReadonlySet<ReporterName> = new Set<ReporterName>(['pretty', 'github'])

function reporterNamed(name: string): ReporterName {
  if (isReporterName(name)) return name
  throw new UsageError(
    `There is no reporter ${JSON.stringify(name)}.${didYouMean(name, reporterNames)} There are: ${reporterNames.join(', ')}.`,
  )
}

/** Which reporter an `--output` is for, and its file. */
function outputOf(text: string, names: readonly ReporterName[]): [ReporterName, string] {
  const [prefix = '', ...rest] = text.split(':')
  if (isReporterName(prefix) && rest.length > 0) {
    const file = rest.join(':')
    if (file === '') throw new UsageError(`--output ${text} names no file. Give one: --output ${prefix}:FILE.`)
    if (!names.includes(prefix))
      throw new UsageError(`--output ${text} is for a reporter that is not asked for. Add it: --reporter ${prefix}.`)
    return [prefix, text.slice(prefix.length + 1)]
  }
  const files = names.filter((name) => !OF_LINES.has(name))
  const [only = names[0], another] = files.length === 0 && names.length > 1 ? names : files
  if (only === undefined || another !== undefined) {
    throw new UsageError(
      `--output ${text} could be for ${names.join(' or ')}. Say for which: ${names.map((name) => `--output ${name}:FILE`).join(' ')}.`,
    )
  }
  return [only, text]
}

/**
 * Reads `--reporter` and `--output`.
 *
 * @throws UsageError when a reporter does not exist, a file is given twice, or two documents would be mixed on standard output
 */
export function planReports({
  reporter = ['pretty'],
  output = [],
}: {
  readonly reporter?: readonly string[] | undefined
  readonly output?: readonly string[] | undefined
}): ReportPlan {
  const names = [...new Set(reporter.flatMap((list) => list.split(',')).map((name) => reporterNamed(name.trim())))]
  const plan = new Map<ReporterName, string | undefined>(names.map((name) => [name, undefined]))
  for (const text of output) {
    const [name, file] = outputOf(text, names)
    if (plan.get(name) !== undefined) throw new UsageError(`There are two files for ${name}. Leave one of them out.`)
    if ([...plan.values()].some((other) => other !== undefined && resolve(other) === resolve(file))) {
      throw new UsageError(`Two reporters cannot write to one file, ${file}. Give each its own.`)
    }
    plan.set(name, file)
  }
  const toStdout = names.filter((name) => plan.get(name) === undefined)
  const document = toStdout.find((name) => !OF_LINES.has(name))
  if (document !== undefined && toStdout.length > 1) {
    throw new UsageError(`${toStdout.join(' and ')} cannot share standard output. Give ${document} a file: --output ${document}:FILE.`)
  }
  return plan
}

export interface ReportOptions {
  readonly findRule?: FindRule
  readonly strict?: boolean | undefined
  /** See `PrettyOptions.passing`. */
  readonly passing?: boolean
  /** Writes to standard output. */
  readonly print?: (text: string) => void
  readonly env?: Readonly<Record<string, string | undefined>>
}

export interface OpenReports {
  readonly reporters: readonly Reporter[]
  /** Does something for people go to standard output? */
  readonly isPretty: boolean
  close(): void
}

/** Opens the files of a plan, and makes its reporters. @throws the error of the file system when a file cannot be written */
export function openReports(plan: ReportPlan, options: ReportOptions = {}): OpenReports {
  const { findRule, strict = false, passing = false, env = process.env } = options
  const print = options.print ?? ((text: string) => void process.stdout.write(text))
  const files: number[] = []
  const made = [...plan].map(([name, file]): Reporter => {
    const fd = file === undefined ? undefined : openSync(file, 'w')
    if (fd !== undefined) files.push(fd)
    const write = fd === undefined ? print : (text: string) => writeFileSync(fd, text)
    const common = { write, strict, ...(findRule === undefined ? {} : { findRule }) }
    if (name === 'pretty') return prettyReporter({ ...common, passing, color: file === undefined && wantsColor(process.stdout, env) })
    const summaryFile = env['GITHUB_STEP_SUMMARY'] ?? ''
    if (name === 'github' && summaryFile !== '') return githubReporter({ ...common, summary: (text) => appendFileSync(summaryFile, text) })
    return reporters[name](common)
  })
  return {
    reporters: made,
    isPretty: plan.has('pretty') && plan.get('pretty') === undefined,
    close: () => {
      for (const fd of files.splice(0)) closeSync(fd)
    },
  }
}
