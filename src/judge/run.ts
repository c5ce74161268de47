import { isDeepStrictEqual } from 'node:util'
import { type Contract, type ContractExamples, checkExchange, type ResponseExample, type Verdict } from '../contract/index.js'
import { type CallInit, type ClientFactory, callerFor, exampleInit } from './caller.js'

/** A contract with what its tests need. */
export interface Subject {
  readonly contract: Contract
  readonly examples: ContractExamples
  readonly createClient: ClientFactory
}

/** One call that a contract test makes. */
export interface Case {
  readonly operation: string
  /** The status that is asked for. */
  readonly status: number
  /** What is special about it: the example that is asked for, or the request that is sent. */
  readonly name: string
  readonly init: CallInit
  /** The example that the mock must answer with; undefined where the status has no body. */
  readonly expected: ResponseExample
}

export interface CaseResult {
  readonly case: Case
  readonly ok: boolean
  readonly verdict: Verdict | undefined
  /** Why it failed, when the verdict alone does not say so. */
  readonly problem: string | undefined
}

/** What a run over one contract found. */
export interface ContractReport {
  readonly contract: string
  readonly operations: number
  readonly statuses: number
  readonly examples: number
  readonly results: readonly CaseResult[]
  readonly violations: number
  readonly notices: number
  /** Operations and statuses that no case calls: `getWebhook 429`. Empty when everything is covered. */
  readonly uncovered: readonly string[]
  /** Milliseconds. */
  readonly duration: number
}

/** Every operation, every status, every named example; each request body; and once all optional parameters. */
export function planCases({ contract, examples }: Pick<Subject, 'contract' | 'examples'>): Case[] {
  return Object.keys(contract.operations).flatMap((operation) => {
    const shown = examples.operations[operation]
    if (shown === undefined) return []
    const ask = (expected: ResponseExample, init: CallInit, name: string): Case => {
      const prefer = [`code=${expected.status}`, ...(expected.mediaType === undefined ? [] : [`example=${expected.name}`])].join(', ')
      const accept = expected.mediaType === undefined ? {} : { Accept: expected.mediaType }
      return {
        operation,
        status: expected.status,
        name,
        expected,
        init: { ...init, headers: { ...init.headers, ...accept, Prefer: prefer } },
      }
    }
    const answers = shown.responses.map((expected) => ask(expected, exampleInit(shown), expected.name))
    const success = shown.responses.find(({ status }) => status < 300)
    if (success === undefined) return answers
    const bodies = shown.bodies.map((body) => ask(success, exampleInit(shown, false, body), `request ${body.name} as ${body.mediaType}`))
    const hasOptional = Object.keys(shown.optional).length > 0
    return [...answers, ...bodies, ...(hasOptional ? [ask(success, exampleInit(shown, true), 'every optional parameter')] : [])]
  })
}

/** The operations and statuses of the contract for which there is no case. */
export function uncovered(contract: Contract, cases: readonly Case[]): string[] {
  const covered = new Set(cases.map(({ operation, status }) => `${operation} ${status}`))
  return Object.entries(contract.operations)
    .flatMap(([operation, { responses }]) => Object.keys(responses).map((status) => `${operation} ${status}`))
    .filter((key) => !covered.has(key))
}

/** Makes one call through the client, and judges the exchange. */
export async function runCase(subject: Subject, one: Case, baseUrl: string): Promise<CaseResult> {
  const { contract } = subject
  try {
    const call = callerFor(contract, subject.createClient, { baseUrl })
    const { data, error, request, response } = await call(one.operation, one.init)
    const verdict = await checkExchange(contract, request, response, { baseUrl })
    const problem = mismatch(one, response.status, response.ok ? data : error, verdict)
    return { case: one, ok: verdict.ok && problem === undefined, verdict, problem }
  } catch (error) {
    return { case: one, ok: false, verdict: undefined, problem: error instanceof Error ? error.message : String(error) }
  }
}

function mismatch({ operation, status, expected }: Case, got: number, value: unknown, verdict: Verdict): string | undefined {
  if (verdict.operation !== operation) return `the request reached ${verdict.operation ?? 'no operation'} instead`
  if (got !== status) return `status ${got} instead of ${status}`
  if (expected.mediaType !== undefined && !isDeepStrictEqual(value, expected.value)) return `the body is not the example ${expected.name}`
  return undefined
}

/**
 * Runs a contract's tests against its mock: every status and every named example is asked for by the generated client, and judged.
 *
 * @param baseUrl where the mock of this contract is
 */
export async function runContract(
  subject: Subject,
  baseUrl: string,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<ContractReport> {
  const started = performance.now()
  const { contract, examples } = subject
  const cases = planCases(subject)
  const results: CaseResult[] = []
  for (const one of cases) {
    const result = await runCase(subject, one, baseUrl)
    results.push(result)
    onResult(result)
  }
  const sum = (count: (verdict: Verdict) => number): number =>
    results.reduce((total, { verdict }) => total + (verdict === undefined ? 0 : count(verdict)), 0)
  return {
    contract: contract.id,
    operations: Object.keys(contract.operations).length,
    statuses: Object.values(contract.operations).reduce((total, { responses }) => total + Object.keys(responses).length, 0),
    examples: Object.values(examples.operations).reduce((total, { bodies, responses }) => total + bodies.length + responses.length, 0),
    results,
    violations: sum(({ violations }) => violations.length),
    notices: sum(({ notices }) => notices.length),
    uncovered: uncovered(contract, cases),
    duration: performance.now() - started,
  }
}
