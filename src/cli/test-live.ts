import type { LiveOptions, LiveResult, LiveRun } from '../judge/live.js'
import type { Judgement, Run } from '../judge/report.js'
import type { ContractId } from '../registry.js'
import { UsageError } from './errors.js'
import { say } from './output.js'
import { checkSecrecy, type Target } from './test-target.js'

export interface LivePlan {
  readonly target: Exclude<Target, 'mock'>
  readonly write: boolean
  readonly cleanUp: boolean
  readonly urlBase: string | undefined
}

type Where = Pick<LiveOptions, 'baseUrl' | 'clientOptions'> & { readonly secrets: readonly string[]; close(): Promise<void> }

async function subjectOf(id: ContractId) {
  const { loadClientFactory, loadContract, loadExamples, loadLiveRules } = await import('../registry.js')
  const [contract, examples, createClient, rules] = await Promise.all([
    loadContract(id),
    loadExamples(id),
    loadClientFactory(id),
    loadLiveRules(id),
  ])
  return { contract, examples, createClient, rules }
}

type Subject = Awaited<ReturnType<typeof subjectOf>>

const nothing = async (): Promise<void> => undefined

/** A sandbox of our own, started for one contract. */
async function startSandbox(id: ContractId, { contract, examples }: Subject): Promise<Where> {
  const [{ standIns }, { createSandbox }] = await Promise.all([import('../judge/targets.js'), import('../entry/sandbox.js')])
  const sandbox = await createSandbox({ contracts: [id] })
  const baseUrl = (await sandbox.listen({ port: 0 })).urls[id] ?? ''
  return { baseUrl, clientOptions: { ...standIns(contract, examples), baseUrl }, secrets: [], close: () => sandbox.close() }
}

/** Where a server is that others use as well, and what a client needs for it. @throws UsageError naming the variables that are missing */
async function whereIs(id: ContractId, { contract, examples }: Subject, target: URL | 'live'): Promise<Where> {
  const { serverOf, settingsFrom, standIns } = await import('../judge/targets.js')
  const { options, missing, secrets } = settingsFrom(contract, process.env)
  if (target instanceof URL) {
    checkSecrecy(target, secrets)
    const baseUrl = target.href.replace(/\/+$/, '')
    return { baseUrl, clientOptions: { ...standIns(contract, examples), ...options, baseUrl }, secrets, close: nothing }
  }
  if (missing.length > 0) {
    throw new UsageError(
      `${id} needs ${missing.join(', ')} in the environment, and ${missing.length === 1 ? 'it is' : 'they are'} not set.`,
    )
  }
  return { baseUrl: serverOf(contract, options['region']), clientOptions: options, secrets, close: nothing }
}

/** What came of one contract. */
export interface Tried {
  readonly judged: number
  readonly failed: number
  /** Why nothing could be tried. */
  readonly unusable: string | undefined
  readonly result: LiveResult | undefined
}

/** One contract, ready to be tried. */
export interface Trial {
  readonly id: ContractId
  run(report: Run, signal: AbortSignal, detail: (text: string) => void): Promise<Tried>
  /** The URLs that may be registered right now. */
  open(): readonly string[]
}

/**
 * Makes ready to try a contract; nothing is sent yet.
 *
 * @throws UsageError naming the variables that are missing, or saying why the URL base cannot be used; ClientError when a key is malformed
 */
export async function prepareTrial(id: ContractId, plan: LivePlan): Promise<Trial> {
  const [{ LiveError }, { LiveRun: Live }, { checkedUrlBase, DEFAULT_URL_BASE }, subject] = await Promise.all([
    import('../judge/live-errors.js'),
    import('../judge/live.js'),
    import('../judge/live-urls.js'),
    subjectOf(id),
  ])
  const { contract, rules, createClient } = subject
  const { target } = plan
  const isOurs = target === 'sandbox'
  const mayWrite = isOurs || rules.readOnly === undefined
  const make = (where: Where, options: Pick<LiveOptions, 'onJudgement' | 'onUnjudged' | 'signal'>): LiveRun =>
    new Live({
      ...options,
      contract,
      rules,
      createClient,
      baseUrl: where.baseUrl,
      clientOptions: where.clientOptions,
      secrets: where.secrets,
      write: isOurs || (plan.write && mayWrite),
      cleanUp: plan.cleanUp && mayWrite,
      urlBase: plan.urlBase,
      paced: !isOurs,
    })
  const there = isOurs ? undefined : await whereIs(id, subject, target)
  try {
    checkedUrlBase(plan.urlBase ?? DEFAULT_URL_BASE)
    if (there !== undefined) make(there, { onJudgement: () => undefined, onUnjudged: () => undefined }) // it holds the keys against their form
  } catch (error) {
    throw error instanceof LiveError ? new UsageError(error.message) : error
  }
  let live: LiveRun | undefined
  return {
    id,
    open: () => live?.open() ?? [],
    async run(report, signal, detail) {
      const counts = { judged: 0, failed: 0 }
      const onJudgement = (judgement: Judgement): void => {
        counts.judged += 1
        counts.failed += report.judged(judgement) ? 1 : 0
        detail(judgement.name)
      }
      if (!mayWrite && (plan.write || plan.cleanUp))
        report.unjudged({ kind: 'skipped', reason: `${id} is only read: ${rules.readOnly ?? ''}` })
      const where = there ?? (await startSandbox(id, subject))
      try {
        live = make(where, { onJudgement, onUnjudged: (message) => report.unjudged(message), signal })
        return { result: await live.run(), unusable: undefined, ...counts }
      } catch (error) {
        if (!(error instanceof LiveError)) {
          if (live !== undefined && live.open().length > 0) say(leftText(id, live.open()))
          throw error
        }
        return { result: undefined, unusable: error.message, ...counts }
      } finally {
        await where.close()
      }
    },
  }
}

/** Says what is at the provider now that was made by these tests. */
export function sayWhatIsThere(id: ContractId, { left, leftovers, removedLeftovers }: LiveResult, runStart: (url: string) => string): void {
  if (removedLeftovers > 0) say(`${id}: ${removedLeftovers} of an earlier run removed.`)
  if (leftovers.length > 0) {
    const lines = leftovers.map(({ key, url }) => `  ${key}  ${url}  (${runStart(url)})`)
    say(
      `${id}: an earlier run left these behind, or another one is at work right now:\n${lines.join('\n')}\n  --clean-up removes them. Nothing else is touched.`,
    )
  }
  if (left.length > 0) say(leftText(id, left))
}

export const leftText = (id: ContractId, left: readonly string[]): string =>
  `${id}: these may be left at the provider:\n${left.map((url) => `  ${url}`).join('\n')}\n  The next run finds them, and removes them with --clean-up.`
