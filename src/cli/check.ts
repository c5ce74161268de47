import { once } from 'node:events'
import { access, constants, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { JudgeOne } from '../judge/recorded.js'
import type { Mapping } from '../judge/recorded-route.js'
import type { Run } from '../judge/report.js'
import type { ContractId } from '../registry.js'
import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { contractNamed } from './options.js'
import { say } from './output.js'
import { Progress } from './progress.js'
import { openReports, planReports, type ReportPlan, reportOptions } from './reports.js'

const MAX_VIOLATIONS = 1000
const STDIN = '-'
/** Milliseconds between two states of the progress. */
const PROGRESS_EVERY = 100

/** A limit on what is shown; 0: none. @throws UsageError when it is no whole number */
function limitFrom(text: string | undefined): number {
  if (text === undefined) return MAX_VIOLATIONS
  if (/^\d{1,9}$/.test(text)) return Number(text) === 0 ? Number.POSITIVE_INFINITY : Number(text)
  throw new UsageError(
    `--max-violations must be a whole number, not ${JSON.stringify(text)}. Leave it out for ${MAX_VIOLATIONS}; 0 shows all.`,
  )
}

function contractsFrom(lists: readonly string[]): readonly ContractId[] {
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim())
  if (names.length > 0) return [...new Set(names.map(contractNamed))]
  throw new UsageError('Say which contract the traffic is held against: --contract ID. `webhook-contracts list` shows them.')
}

/** `ID=URL`, or a URL for all contracts. */
function mappingFrom(text: string, contracts: readonly ContractId[]): Mapping {
  const [id = '', ...rest] = text.split('=')
  const contract = contracts.find((known) => known === id)
  return contract === undefined ? { url: text } : { contract, url: rest.join('=') }
}

const pathOf = async (file: string): Promise<string> => realpath(file).catch(() => resolve(file))

/** @throws UsageError when a report would overwrite a recording; the error of the file system when a recording cannot be read */
async function checkFiles(files: readonly string[], plan: ReportPlan): Promise<void> {
  const recordings = files.filter((file) => file !== STDIN)
  if (recordings.length < files.length && process.stdin.isTTY) {
    throw new UsageError('Nothing comes in on standard input. Give a file, or pipe NDJSON: webhook-contracts check FILE --contract ID.')
  }
  await Promise.all(recordings.map((file) => access(file, constants.R_OK)))
  const paths = await Promise.all(recordings.map(pathOf))
  for (const output of plan.values()) {
    if (output !== undefined && paths.includes(await pathOf(output))) {
      throw new UsageError(`--output ${output} would overwrite the recording. Choose another file.`)
    }
  }
}

interface Mapped {
  readonly 'base-url'?: readonly string[]
  readonly 'event-url'?: readonly string[]
}

/** @throws UsageError when a base URL or a pattern is none */
async function judgeFor(ids: readonly ContractId[], { 'base-url': baseUrls = [], 'event-url': eventUrls = [] }: Mapped): Promise<JudgeOne> {
  const [{ recordJudge }, { MappingError }, { loadContract }] = await Promise.all([
    import('../judge/recorded.js'),
    import('../judge/recorded-route.js'),
    import('../registry.js'),
  ])
  const contracts = await Promise.all(ids.map(loadContract))
  const mapped = (list: readonly string[]): Mapping[] => list.map((text) => mappingFrom(text, ids))
  try {
    return recordJudge({ contracts, baseUrls: mapped(baseUrls), eventUrls: mapped(eventUrls) })
  } catch (error) {
    throw error instanceof MappingError ? new UsageError(error.message) : error
  }
}

/** What came of one recording. */
interface Judged {
  judged: number
  failed: number
  unreadable: number
  /** It is no recording at all. */
  isUnusable: boolean
}

const judgedText = ({ judged, failed, unreadable }: Judged): string =>
  [`${count(judged)} judged`, `${count(failed)} failed`, ...(unreadable === 0 ? [] : [`${count(unreadable)} unreadable`])].join(', ')

const count = (value: number): string => value.toLocaleString('en-US')

/** Judges one recording as it is read. */
async function judgeFile(file: string, judge: JudgeOne, run: Run, detail: (text: string) => void): Promise<Judged> {
  const [{ readRecording }, { RecordingError }] = await Promise.all([
    import('../judge/recording.js'),
    import('../judge/recording-reader.js'),
  ])
  const counts: Judged = { judged: 0, failed: 0, unreadable: 0, isUnusable: false }
  let shownAt = performance.now()
  try {
    for await (const recorded of readRecording(file === STDIN ? process.stdin : file)) {
      const result = judge(recorded)
      if ('kind' in result) {
        run.unjudged(result)
        counts.unreadable += result.kind === 'unreadable' ? 1 : 0
      } else {
        counts.judged += 1
        counts.failed += run.judged(result) ? 1 : 0
      }
      // Whoever reads our output may be slower than we are: what they have not taken yet would fill the memory.
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
      if (performance.now() - shownAt < PROGRESS_EVERY) continue
      shownAt = performance.now()
      detail(judgedText(counts))
    }
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error
    counts.isUnusable = true
    counts.unreadable += 1
    run.unjudged({ kind: 'unreadable', reason: error.message })
  }
  return counts
}

export const command = defineCommand({
  name: 'check',
  usage: '[FILE…]',
  about: [
    'Judges recorded traffic: HAR 1.2, as browsers, proxies and mitmproxy export it,',
    'or NDJSON, one exchange a line; both also compressed with gzip. Without a FILE,',
    'or with -, standard input. Memory does not grow with the recording.',
    '',
    'A line of NDJSON is an entry of a HAR, or',
    '  {"request":  {"method", "url", "headers", "body"},',
    '   "response": {"status", "headers", "body"}}',
    'or, for an event that came to you, {"event": {"method", "headers", "body"}}.',
    'A binary body stands in "bodyBase64".',
    '',
    "What is not the contract's is skipped and counted. That nothing was judged at",
    'all is an error. No key, token, signature or cookie gets into a report.',
    'A rule at mailgun.yaml:8 is line 8 of webhook-contracts/openapi/mailgun.yaml.',
  ].join('\n'),
  options: {
    contract: {
      type: 'string',
      repeated: true,
      value: 'ID',
      about: 'the contract; of several, each exchange goes to the first whose server and path it is',
    },
    'base-url': {
      type: 'string',
      repeated: true,
      value: '[ID=]URL',
      about: "a URL that stands for the contract's server: a mock, a proxy, a gateway",
    },
    'event-url': {
      type: 'string',
      repeated: true,
      value: '[ID=]PATTERN',
      about: 'the URLs of your own receivers, * for anything: what was sent there is judged as an event',
    },
    ...reportOptions,
    'max-violations': {
      type: 'string',
      value: 'N',
      about: `how many violations, and how many notices, are shown; 0: all (default ${MAX_VIOLATIONS}). All are counted`,
    },
  },
  examples: [
    { line: 'webhook-contracts check traffic.har --contract mailgun', about: "judges a browser's or a proxy's export" },
    {
      line: "webhook-contracts check a.har --contract mailgun --event-url '/webhooks/*'",
      about: 'and what was delivered to your receiver, at any path below /webhooks/',
    },
    {
      line: 'webhook-contracts check --contract emma --reporter junit < traffic.ndjson',
      about: 'NDJSON on standard input, and a report for CI on standard output',
    },
  ],
  async run(values, positionals) {
    const ids = contractsFrom(values.contract ?? [])
    const plan = planReports(values)
    const limit = limitFrom(values['max-violations'])
    const files = positionals.length === 0 ? [STDIN] : positionals
    if (files.filter((file) => file === STDIN).length > 1)
      throw new UsageError('Standard input (-) can be read once. Leave the others out.')
    await checkFiles(files, plan)
    const judge = await judgeFor(ids, values)
    const [{ hasFailed, Run }, { findRule }] = await Promise.all([import('../judge/report.js'), import('../find-rule.js')])
    const progress = new Progress(process.stderr)
    const print = (text: string): void => {
      progress.clear()
      process.stdout.write(text)
    }
    const reports = openReports(plan, { findRule, strict: values.strict, print })
    try {
      const run = new Run(reports.reporters, values.strict, limit)
      let isUnusable = false
      for (const file of files) {
        const judged = await progress.step(
          file === STDIN ? 'standard input' : file,
          (detail) => judgeFile(file, judge, run, detail),
          (counts) => ({ ok: counts.failed + counts.unreadable === 0, text: judgedText(counts) }),
        )
        isUnusable ||= judged.isUnusable
      }
      const summary = run.end()
      const isNothing = summary.judged + summary.unreadable === 0
      if (isNothing)
        say(`Nothing was judged: no message was of ${ids.join(' or ')}. The report says what was skipped; --base-url names another server.`)
      if (isUnusable || isNothing) return EXIT.unusable
      return hasFailed(summary) ? EXIT.broken : EXIT.ok
    } finally {
      reports.close()
    }
  },
})
