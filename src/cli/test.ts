import type { Run } from '../judge/report.js'
import type { ContractId } from '../registry.js'
import { defineCommand } from './command.js'
import { EXIT } from './errors.js'
import { say } from './output.js'
import { Progress } from './progress.js'
import { openReports, planReports, reportOptions } from './reports.js'
import { stopping } from './stopping.js'
import { leftText, prepareTrial, sayWhatIsThere, type Trial } from './test-live.js'
import { checkForTarget, contractsFor, targetFrom } from './test-target.js'

const outcomeOf = ({ judged, failed }: { readonly judged: number; readonly failed: number }) => ({
  ok: failed === 0,
  text: `${judged} judged, ${failed} failed`,
})

interface Outcome {
  /** A target that could not be tried. */
  isUnusable: boolean
  /** Something of ours may still be there. */
  isLeft: boolean
}

/** Every status and every example of the contracts, asked of our own mock. */
async function testMocks(ids: readonly ContractId[], report: Run, progress: Progress): Promise<Outcome> {
  const [{ startMock }, { runContract }, { judgementOf }] = await Promise.all([
    import('../entry/mock.js'),
    import('../entry/judge.js'),
    import('../judge/run-judgement.js'),
  ])
  const mock = await startMock({ contracts: ids, port: 0 })
  try {
    for (const id of ids) {
      const counts = { judged: 0, failed: 0 }
      const work = async (detail: (text: string) => void): Promise<typeof counts> => {
        const { uncovered } = await runContract(id, mock.urls[id] ?? mock.url, (result) => {
          const judgement = judgementOf(id, result)
          counts.judged += 1
          counts.failed += report.judged(judgement) ? 1 : 0
          detail(judgement.name)
        })
        for (const key of uncovered)
          report.unjudged({ kind: 'unreadable', reason: `${id} ${key} has no example, so nobody can ask for it` })
        return counts
      }
      await progress.step(id, work, outcomeOf)
    }
  } finally {
    await mock.close()
  }
  return { isUnusable: false, isLeft: false }
}

/** Tries the contracts one after the other. */
async function testLive(trials: readonly Trial[], report: Run, progress: Progress, signal: AbortSignal): Promise<Outcome> {
  const { runOf, startOf } = await import('../judge/live-urls.js')
  const outcome: Outcome = { isUnusable: false, isLeft: false }
  for (const trial of trials) {
    if (signal.aborted) break
    const { unusable, result } = await progress.step(
      trial.id,
      (detail) => trial.run(report, signal, detail),
      (tried) => (tried.unusable === undefined ? outcomeOf(tried) : { ok: false, text: 'could not be tried' }),
    )
    if (unusable !== undefined) say(unusable)
    if (result !== undefined) sayWhatIsThere(trial.id, result, (url) => startOf(runOf(url) ?? ''))
    outcome.isUnusable ||= unusable !== undefined
    outcome.isLeft ||= (result?.left.length ?? 0) > 0
  }
  return outcome
}

/** The same, with an ear for signals. @returns also the exit code of a run that was stopped */
async function untilDone(
  trials: readonly Trial[],
  report: Run,
  progress: Progress,
): Promise<{ code: number | undefined; outcome: Outcome }> {
  const stop = stopping(() => {
    for (const trial of trials) if (trial.open().length > 0) say(leftText(trial.id, trial.open()))
  })
  try {
    const outcome = await testLive(trials, report, progress, stop.signal)
    return { outcome, code: stop.code }
  } finally {
    stop.end()
  }
}

export const command = defineCommand({
  name: 'test',
  usage: '[contract…]',
  about: [
    'Runs contract tests: calls the operations through the generated client, and holds',
    'every request and answer against the contract.',
    '',
    '  mock      starts our mock; every status and every example of all contracts (default)',
    '  sandbox   starts our sandbox; webhooks are created, changed and deleted in it',
    "  live      the provider's own server, with your keys",
    '  URL       the base URL of one contract, wherever it is: treated as live is',
    '',
    'Live, and at a URL, it only reads. With --write it creates webhooks with URLs of its',
    'own (…/webhook-contracts-run/…), walks through their life, and removes them: also after',
    'an error, Ctrl-C or SIGTERM. Nothing that was there before is changed or deleted, and no',
    'request is sent that could. It keeps below the documented rate limits. What a run that',
    'was killed has left behind is told by the next one, and removed with --clean-up.',
    '',
    'Keys come from the environment: MAILGUN_API_KEY, MAILGUN_DOMAIN, MAILGUN_REGION,',
    'BUTTONDOWN_API_KEY, EMMA_PUBLIC_KEY, EMMA_PRIVATE_KEY, EMMA_ACCOUNT_ID. They get into no',
    'report. At a URL stand-ins are sent for those that are not set.',
    '',
    'A second Ctrl-C ends it at once and says what may be left. Exit codes of a run that was',
    'stopped: 130 (Ctrl-C), 143 (SIGTERM), 129 (SIGHUP).',
  ].join('\n'),
  options: {
    target: { type: 'string', value: 'TARGET', about: 'what is tested: mock (default), sandbox, live, or a URL' },
    write: { type: 'boolean', about: 'live, or at a URL: create, change and remove webhooks of its own' },
    'clean-up': { type: 'boolean', about: 'remove what earlier runs that were killed left behind; nothing else' },
    'url-base': {
      type: 'string',
      value: 'URL',
      about: 'a URL of your own, under which the webhooks of --write have theirs (default: a host that does not exist)',
    },
    ...reportOptions,
  },
  examples: [
    { line: 'webhook-contracts test', about: 'all contracts against their mocks' },
    { line: 'webhook-contracts test buttondown --target sandbox', about: 'the life of a webhook, in our sandbox' },
    { line: 'webhook-contracts test emma --target live', about: 'reads from your account; EMMA_… must be set' },
    {
      line: 'webhook-contracts test mailgun --target live --write --url-base https://hooks.example.com',
      about: 'and writes; Mailgun looks whether the host exists',
    },
    {
      line: 'webhook-contracts test emma --target http://127.0.0.1:4020/emma --reporter pretty,junit --output report.xml',
      about: 'against a server that is there, with a report for CI',
    },
  ],
  async run(values, names) {
    const target = targetFrom(values.target)
    checkForTarget(target, values)
    const plan = planReports(values)
    const ids = await contractsFor(target, names)
    const { write = false, 'clean-up': cleanUp = false, 'url-base': urlBase, strict } = values
    const trials = target === 'mock' ? [] : await Promise.all(ids.map((id) => prepareTrial(id, { target, write, cleanUp, urlBase })))
    const [{ hasFailed, Run }, { findRule }] = await Promise.all([import('../judge/report.js'), import('../find-rule.js')])
    const progress = new Progress(process.stderr)
    // Not written before all is done: a reader that goes away (`| head`) ends the program, and must not do so while something of it is there.
    const texts: string[] = []
    const reports = openReports(plan, { findRule, strict, print: (text) => void texts.push(text) })
    try {
      const report = new Run(reports.reporters, strict)
      const { code, outcome } =
        target === 'mock' ? { code: undefined, outcome: await testMocks(ids, report, progress) } : await untilDone(trials, report, progress)
      const summary = report.end()
      progress.clear()
      process.stdout.write(texts.join(''))
      if (code !== undefined) return code
      if (outcome.isUnusable) return EXIT.unusable
      return hasFailed(summary) || outcome.isLeft ? EXIT.broken : EXIT.ok
    } finally {
      reports.close()
    }
  },
})
