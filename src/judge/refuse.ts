import { type Contract, checkRequest, checkResponse, type Verdict } from '../contract/index.js'
import { type WrongMessage, type WrongSource, wrongRequests, wrongResponses } from './wrong.js'

/** A wrong message that was let through, or was refused for another reason than its own. */
export interface Missed {
  readonly message: 'request' | 'response'
  readonly operation: string
  /** What was done to the message, in words. */
  readonly kind: string
  /** Who did not see it, and what was seen instead. */
  readonly problem: string
}

/** What became of the wrong messages of one contract. */
export interface RefusalReport {
  readonly contract: string
  readonly requests: number
  readonly responses: number
  readonly refused: number
  readonly missed: readonly Missed[]
  /** Operations of which no wrong message could be made. Empty when everything is covered. */
  readonly uncovered: readonly string[]
  /** Milliseconds. */
  readonly duration: number
}

/** Why the judgement is not the right one for this message; undefined when it is. */
function misjudged({ place, pointer }: WrongMessage<unknown>, { violations }: Verdict): string | undefined {
  if (violations.some((found) => found.in === place && (pointer === undefined || found.pointer === pointer))) return undefined
  const seen = violations.map(({ text }) => text).join('; ') || 'nothing'
  return `the judgement should find a fault in ${place}${pointer ? ` at ${pointer}` : ''}, and found ${seen}`
}

/** Why the mock's answer to a wrong request is no refusal of its contract; undefined when it is one. */
async function notRefused(contract: Contract, wrong: WrongMessage<Request>, baseUrl: string): Promise<string | undefined> {
  const { origin } = new URL(wrong.message.url)
  const request = new Request(baseUrl + wrong.message.url.slice(origin.length), wrong.message.clone())
  const response = await fetch(request)
  if (response.status < 400 || response.status > 499) return `the mock answered with status ${response.status}`
  // Where the spec declares no status for such a fault, the mock says so in words of its own.
  const declared = Object.hasOwn(contract.operations[wrong.operation]?.responses ?? {}, String(response.status))
  const verdict = declared ? await checkResponse(contract, wrong.operation, response) : undefined
  if (verdict === undefined) await response.body?.cancel()
  return verdict === undefined || verdict.ok
    ? undefined
    : `the mock refused it with an answer that breaks the contract: ${verdict.violations.map(({ text }) => text).join('; ')}`
}

/**
 * Sends every wrong message that can be made of a contract to those who must refuse it: requests to the judgement and to the mock, answers
 * to the judgement.
 *
 * @param baseUrl where the mock of this contract is
 * @param onMessage called after each message
 */
export async function refuseWrong(source: WrongSource, baseUrl: string, onMessage: () => void = () => undefined): Promise<RefusalReport> {
  const started = performance.now()
  const { contract } = source
  const missed: Missed[] = []
  const covered = new Set<string>()
  const counts = { request: 0, response: 0 }
  const note = (message: Missed['message'], { operation, kind }: WrongMessage<unknown>, problem: string | undefined): void => {
    counts[message] += 1
    covered.add(`${message} ${operation}`)
    if (problem !== undefined) missed.push({ message, operation, kind, problem })
    onMessage()
  }
  for (const wrong of wrongRequests(source)) {
    const { origin } = new URL(wrong.message.url)
    const verdict = await checkRequest(contract, wrong.message.clone(), { baseUrl: origin })
    note('request', wrong, misjudged(wrong, verdict) ?? (await notRefused(contract, wrong, baseUrl)))
  }
  for (const wrong of wrongResponses(source)) {
    note('response', wrong, misjudged(wrong, await checkResponse(contract, wrong.operation, wrong.message)))
  }
  const uncovered = Object.keys(contract.operations).flatMap((operation) =>
    (['request', 'response'] as const)
      .filter((message) => !covered.has(`${message} ${operation}`))
      .map((message) => `${operation} ${message}`),
  )
  return {
    contract: contract.id,
    requests: counts.request,
    responses: counts.response,
    refused: counts.request + counts.response - missed.length,
    missed,
    uncovered,
    duration: performance.now() - started,
  }
}
