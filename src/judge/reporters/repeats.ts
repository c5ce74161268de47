import type { Notice, Violation } from '../../contract/index.js'
import type { Judgement } from '../report.js'
import { placeText, titleOf } from './words.js'

/** A finding that came several times. */
export interface Repeated {
  readonly title: string
  readonly finding: Violation | Notice
  readonly first: Judgement
  times: number
}

/** The place without the numbers of list items: the same fault in another item is the same fault. */
const rulePlace = (finding: Violation | Notice): string => placeText(finding).replace(/\/\d+(?=\/|$)/g, '/*')

const keyOf = (title: string, finding: Violation | Notice): string =>
  [title, rulePlace(finding), finding.keyword, 'expected' in finding ? finding.expected : finding.actual].join('\n')

/** Tells a finding from one that was seen before, in bounded memory: a provider that moved does so in each of a million messages. */
export class Repeats {
  /** How many findings came after as many different ones as are remembered. */
  others = 0
  private readonly seen = new Map<string, Repeated>()

  /** @param max how many different findings are remembered; beyond that each counts as a new one, and as one of `others` */
  constructor(private readonly max = 1000) {}

  /** @returns how many times the finding came, this time included */
  add(judgement: Judgement, finding: Violation | Notice): number {
    const title = titleOf(judgement)
    const key = keyOf(title, finding)
    const known = this.seen.get(key)
    if (known !== undefined) {
      known.times += 1
      return known.times
    }
    if (this.seen.size < this.max) this.seen.set(key, { title, finding, first: judgement, times: 1 })
    else this.others += 1
    return 1
  }

  /** What was seen more than so many times, in the order of its first time. */
  above(times: number): Repeated[] {
    return [...this.seen.values()].filter((repeated) => repeated.times > times)
  }
}
