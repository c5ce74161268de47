import type { Contract, MessageKind } from '../contract/index.js'
import { type Case, type CaseOptions, casesOf } from './mutation-cases.js'
import { judged } from './mutation-judge.js'
import type { MessageSource } from './valid-messages.js'

/** How many wrong messages of one kind there were, and how many of them were refused for the right reason. */
export interface Tally {
  readonly kind: string
  readonly made: number
  readonly caught: number
}

/** What became of the messages of one contract. */
export interface MutationReport {
  readonly contract: string
  /** Valid messages, from examples and from schemas. */
  readonly valid: Readonly<Record<MessageKind, number>>
  readonly refused: number
  /** How many notices the valid ones got: of new properties and new values of open lists, which are no faults. */
  readonly notices: number
  /** By kind, in the order of the alphabet. */
  readonly wrong: readonly Tally[]
  /** What was judged otherwise than it has to be, in words. Empty when all is well. */
  readonly problems: readonly string[]
}

/** Counts wrong messages by their kind. */
export class Tallies {
  readonly #counts = new Map<string, { made: number; caught: number }>()

  add(kind: string, caught: boolean): void {
    const count = this.#counts.get(kind) ?? { made: 0, caught: 0 }
    count.made += 1
    if (caught) count.caught += 1
    this.#counts.set(kind, count)
  }

  /** By kind, in the order of the alphabet. */
  list(): Tally[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, ...count })).sort((a, b) => (a.kind < b.kind ? -1 : 1))
  }
}

/** What is wrong with a message, and where, so that it can be found again. */
function described(contract: Contract, { message, name, from, fault }: Case, problem: string): string {
  const kind = fault === undefined ? 'valid' : fault.kind
  return `${contract.id}: ${message} ${name} (${kind}, from its ${from}): ${problem}`
}

/**
 * Makes messages of a contract that are valid, and messages that are wrong in one way, and holds the judgement against them.
 *
 * @param onCase called with each message, and whether it was judged as it has to be
 */
export function mutate(
  source: MessageSource,
  options: CaseOptions,
  onCase: (one: Case, right: boolean) => void = () => undefined,
): MutationReport {
  const { contract } = source
  const valid = { request: 0, response: 0, event: 0 }
  const wrong = new Tallies()
  const problems: string[] = []
  let refused = 0
  let notices = 0
  for (const one of casesOf(source, options)) {
    const { problem, notices: found } = judged(contract, one)
    if (problem !== undefined) problems.push(described(contract, one, problem))
    if (one.fault === undefined) {
      valid[one.message] += 1
      notices += found
      if (problem !== undefined) refused += 1
    } else {
      wrong.add(one.fault.kind, problem === undefined)
    }
    onCase(one, problem === undefined)
  }
  return { contract: contract.id, valid, refused, notices, wrong: wrong.list(), problems }
}
