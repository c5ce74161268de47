import { resolve } from 'node:path'
import type { Summary } from '../judge/report.js'
import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { isLoopback } from './loopback.js'
import { contractNamed, portFrom } from './options.js'
import { say } from './output.js'
import { openReports, planReports, type ReportPlan, reportOptions } from './reports.js'
import { didYouMean } from './suggest.js'
import { untilStopped } from './until-stopped.js'

const PORT = 4030

const FAIL_ON = ['violation', 'notice', 'never'] as const
type FailOn = (typeof FAIL_ON)[number]

function failOnFrom(text: string | undefined): FailOn {
  const found = FAIL_ON.find((word) => word === (text ?? 'violation'))
  if (found !== undefined) return found
  throw new UsageError(`--fail-on ${text} is none.${didYouMean(text ?? '', FAIL_ON)} There are: ${FAIL_ON.join(', ')}.`)
}

/** @throws UsageError when a report would be written into the recording */
function checkRecord(record: string | undefined, plan: ReportPlan): void {
  if (record === undefined) return
  for (const output of plan.values()) {
    if (output !== undefined && resolve(output) === resolve(record)) {
      throw new UsageError(`--output and --record cannot be one file, ${record}. Give each its own.`)
    }
  }
}

async function exitCode(failOn: FailOn, summary: Summary): Promise<number> {
  const { hasFailed } = await import('../judge/report.js')
  return failOn !== 'never' && hasFailed(summary) ? EXIT.broken : EXIT.ok
}

const { strict: _, ...reports } = reportOptions

export const command = defineCommand({
  name: 'proxy',
  usage: 'CONTRACT',
  about: [
    'Stands between a client and its provider: give the URL that it prints to the',
    'client as the base URL. All that passes comes through as it is, bodies byte for',
    'byte, and each exchange is held against the contract on a copy.',
    '',
    "Credentials go to the upstream and nowhere else. Other paths of the provider's pass",
    'unjudged, and are counted. --record writes a HAR without keys, cookies, tokens and',
    'signatures, which `check` reads again. It is whole after every exchange, so Ctrl-C',
    'loses nothing; only kill -9 in the very middle of a write can cut the last entry off.',
    '',
    'Ctrl-C (SIGINT) or SIGTERM stops it and reports, with exit code 1 if the contract was',
    'broken. A second one ends it at once, with 130 or 143.',
  ].join('\n'),
  options: {
    upstream: { type: 'string', value: 'URL', about: "where requests go, with its base path (default: the contract's first server)" },
    port: { type: 'string', value: 'PORT', about: `the port to listen on; 0: any that is free (default ${PORT})` },
    host: { type: 'string', value: 'HOST', about: 'the address to listen on (default 127.0.0.1: this machine alone)' },
    record: { type: 'string', value: 'FILE', about: 'write a HAR, secrets removed; a file that is there is replaced' },
    'fail-on': { type: 'string', value: 'WHAT', about: 'what makes the exit code 1: violation (default), notice, never' },
    ...reports,
  },
  examples: [
    { line: 'webhook-contracts proxy mailgun', about: "in front of Mailgun's own server, on port 4030" },
    {
      line: 'webhook-contracts proxy emma --upstream http://127.0.0.1:4020/emma --record emma.har',
      about: 'in front of a sandbox, with a recording',
    },
    {
      line: 'webhook-contracts proxy mailgun --port 0 --fail-on notice --reporter pretty,junit --output junit:report.xml',
      about: 'for CI: on any port, and strict',
    },
  ],
  async run(values, [name, ...more]) {
    if (name === undefined)
      throw new UsageError('Say which contract: webhook-contracts proxy CONTRACT. `webhook-contracts list` shows them.')
    if (more.length > 0)
      throw new UsageError(`proxy stands before one provider. Leave out ${more.join(' ')}, or start another proxy for it.`)
    const id = contractNamed(name)
    const { upstream, record, host = '127.0.0.1' } = values
    const port = portFrom(values.port, PORT)
    const failOn = failOnFrom(values['fail-on'])
    const plan = planReports(values)
    checkRecord(record, plan)
    const [{ ProxyError, startProxy }, { Run }, { findRule }] = await Promise.all([
      import('../entry/proxy.js'),
      import('../judge/report.js'),
      import('../find-rule.js'),
    ])
    const strict = failOn === 'notice'
    const open = openReports(plan, { findRule, strict, passing: true })
    try {
      const run = new Run(open.reporters, strict)
      const proxy = await startProxy({
        contract: id,
        port,
        host,
        report: run,
        ...(upstream === undefined ? {} : { upstream }),
        ...(record === undefined ? {} : { record }),
      }).catch((error: unknown) => {
        throw error instanceof ProxyError ? new UsageError(error.message) : error
      })
      const stopped = untilStopped(() => proxy.close())
      if (!isLoopback(host)) say(`Whoever can reach ${host} can use the proxy. Leave out --host for this machine alone.`)
      say(`The proxy is listening at ${proxy.url}: the base URL for your client, in place of ${proxy.upstream}. Ctrl-C stops.`)
      await stopped
      const summary = run.end()
      if (summary.judged === 0) say(`Nothing was judged: no request came for ${id}. Does your client use ${proxy.url} as its base URL?`)
      return await exitCode(failOn, summary)
    } finally {
      open.close()
    }
  },
})
