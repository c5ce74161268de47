/**
 * `webhook-contracts/judge`: contract tests, recorded traffic, and reports of both.
 *
 * @module
 */
import type { Contract } from '../contract/index.js'
import { judgeRecorded as judgeRecordedWith } from '../judge/recorded.js'
import type { Recorded } from '../judge/recorded-message.js'
import type { Mapping } from '../judge/recorded-route.js'
import type { Judgement, Unjudged } from '../judge/report.js'
import { type CaseResult, type ContractReport, runContract as runSubject, type Subject } from '../judge/run.js'
import { type ContractId, loadClientFactory, loadContract, loadExamples } from '../registry.js'

export { findRule } from '../find-rule.js'
export { readHar } from '../judge/har.js'
export { readNdjson } from '../judge/ndjson.js'
export type { Recorded, RecordedEvent, RecordedExchange } from '../judge/recorded-message.js'
export { type Mapping, MappingError } from '../judge/recorded-route.js'
export { readRecording } from '../judge/recording.js'
export type { RecordingSource } from '../judge/recording-bytes.js'
export { type ReadOptions, RecordingError } from '../judge/recording-reader.js'
export {
  type FindRule,
  hasFailed,
  isFailure,
  type Judgement,
  type MessageSource,
  type Reporter,
  type ReporterOptions,
  type RulePlace,
  Run,
  type Summary,
  type Unjudged,
} from '../judge/report.js'
export { githubReporter, jsonReporter, junitReporter, prettyReporter, reporters, sarifReporter } from '../judge/reporters/index.js'
export type { CaseResult, ContractReport, Subject } from '../judge/run.js'
export { findRuleIn, type SpecText } from '../judge/spec-lines.js'
export { type ContractProxy, ProxyError, type ProxyOptions, startProxy } from './proxy.js'

export interface RecordedOptions {
  /** Ids of ours, or contracts of your own. An exchange is held against the first whose server and path it is; an event against the first that knows it. */
  readonly contracts: readonly (ContractId | Contract)[]
  /** URLs that stand for the contracts' servers: of a mock, a proxy, a gateway. */
  readonly baseUrls?: readonly Mapping[]
  /** The URLs of your own receivers, `*` standing for anything: what was sent there is judged as an event. */
  readonly eventUrls?: readonly Mapping[]
}

/**
 * Judges what a recording holds, in its order and as it comes: `for await (const result of judgeRecorded(readHar('traffic.har'), { contracts: ['mailgun'] }))`.
 * What belongs to none of the contracts comes out as `skipped`, what cannot be read as `unreadable`. No secret of the traffic gets into a judgement.
 *
 * @throws ContractError `unknown_contract`; MappingError when a base URL or a pattern is none; what the recording throws
 */
export async function* judgeRecorded(
  recording: AsyncIterable<Recorded>,
  { contracts, ...options }: RecordedOptions,
): AsyncGenerator<Judgement | Unjudged> {
  const loaded = await Promise.all(contracts.map((contract) => (typeof contract === 'string' ? loadContract(contract) : contract)))
  yield* judgeRecordedWith(recording, { ...options, contracts: loaded })
}

/**
 * Runs a contract's tests against its mock: every status and every named example is asked for by the generated client, and judged.
 *
 * @param subject an id of ours, or a contract of your own with its examples and its client
 * @param baseUrl where the mock of this contract is: `(await startMock()).urls.mailgun`
 * @throws ContractError `unknown_contract`
 */
export async function runContract(
  subject: ContractId | Subject,
  baseUrl: string,
  onResult?: (result: CaseResult) => void,
): Promise<ContractReport> {
  return runSubject(typeof subject === 'string' ? await subjectOf(subject) : subject, baseUrl, onResult)
}

async function subjectOf(id: ContractId): Promise<Subject> {
  const [contract, examples, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
  return { contract, examples, createClient }
}
