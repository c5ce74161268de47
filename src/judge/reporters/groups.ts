import type { Judgement } from '../report.js'
import { titleOf } from './words.js'

/** What was judged under one name. */
export interface Group {
  readonly contract: string
  readonly name: string
  readonly title: string
  judged: number
  failed: number
  /** Milliseconds. */
  duration: number
}

/** Counts judgements by contract and name, in bounded memory. */
export class Groups {
  private readonly groups = new Map<string, Group>()

  /** @param max how many names are told apart; those that come later are counted as `others` */
  constructor(private readonly max = 500) {}

  add(judgement: Judgement, failed: boolean): Group {
    const group = this.groupOf(judgement)
    group.judged += 1
    group.failed += failed ? 1 : 0
    group.duration += judgement.duration ?? 0
    return group
  }

  all(): Group[] {
    return [...this.groups.values()]
  }

  private groupOf({ contract, name, ...judgement }: Judgement): Group {
    const own = titleOf({ contract, name, ...judgement })
    const isOther = !this.groups.has(own) && this.groups.size >= this.max
    const title = isOther ? `${contract} others` : own
    let group = this.groups.get(title)
    if (group === undefined) {
      group = { contract, name: isOther ? 'others' : name, title, judged: 0, failed: 0, duration: 0 }
      this.groups.set(title, group)
    }
    return group
  }
}
