import { compareAlternatives } from './alternatives.js'
import { compareProperties } from './properties.js'
import { compareBounds, compareDefaults, compareFormats, comparePatterns, compareRules } from './rules.js'
import type { Spot } from './spot.js'
import { compareTypes, compareValues } from './values.js'
import { type Schema, type View, viewOf } from './view.js'

/** How often two schemas that differ are compared in one message: they may stand in it in very many places. */
const MAX_VISITS = 200

/** Compares the schemas of one message, and reports what differs at the spots where it does. */
export class SchemaDiff {
  private readonly visits = new Map<string, number>()
  private readonly equal = new Set<string>()
  /** What is being compared. */
  private readonly open = new Set<string>()

  /** Compares two schemas of the same place. An empty one allows everything. */
  compare(spot: Spot, before: Schema, after: Schema): void {
    const key = [before, after].map((schema) => schema.map(({ pointer }) => pointer).join(' ')).join(' | ')
    const visits = this.visits.get(key) ?? 0
    if (this.open.has(key) || this.equal.has(key) || visits > MAX_VISITS) return
    this.visits.set(key, visits + 1)
    this.open.add(key)
    const { sink } = spot.message
    const found = sink.length
    this.compareViews(spot, viewOf(before), viewOf(after))
    if (sink.length === found) this.equal.add(key)
    this.open.delete(key)
  }

  compareViews(spot: Spot, before: View, after: View): void {
    if (spot.repeats && isListOnly(before) !== isListOnly(after)) {
      this.compareRepeated(spot, before, after)
      return
    }
    if (compareAlternatives(this, spot, before, after) === 'all') return
    if (!compareTypes(spot, before, after)) return
    compareValues(spot, before, after)
    if (before.values === undefined || after.values === undefined) {
      compareBounds(spot, before, after)
      compareFormats(spot, before, after)
      comparePatterns(spot, before, after)
    }
    compareRules(spot, before, after)
    compareDefaults(spot, before, after)
    this.compare(spot.items(), before.items, after.items)
    compareProperties(this, spot, before, after)
  }

  /** A field that becomes a list still takes one value, and a list that becomes a field took one. */
  private compareRepeated(spot: Spot, before: View, after: View): void {
    const isNowList = isListOnly(after)
    const list = isNowList ? after : before
    const { minItems = 0, maxItems } = list.bounds
    const many = maxItems === undefined ? 'any number of times' : `up to ${maxItems} times`
    if (minItems > 1) {
      const text = isNowList ? `must now come at least ${minItems} times` : 'comes once now, no longer several times'
      spot.report({
        kind: isNowList ? 'field-repeatable' : 'field-single',
        effect: 'changed',
        breaks: true,
        pointer: after.pointer,
        text: `${spot.subject} ${text}`,
        advice: spot.reads
          ? `Read ${spot.subject} as ${isNowList ? 'an array' : 'one value'}`
          : `Send ${spot.subject} ${isNowList ? `at least ${minItems} times` : 'once'}`,
      })
    } else if (maxItems !== 1) {
      spot.report({
        kind: isNowList ? 'field-repeatable' : 'field-single',
        effect: isNowList ? 'widened' : 'tightened',
        breaks: isNowList === spot.reads,
        pointer: after.pointer,
        text: `${spot.subject} may ${isNowList ? `now come ${many}` : 'come only once now'}`,
        advice: spot.reads ? `Read all values of ${spot.subject}, not the first alone` : `Send ${spot.subject} once`,
      })
    }
    const item = viewOf(list.items)
    if (isNowList) this.compareViews(spot.items(), before, item)
    else this.compareViews(spot, item, after)
  }
}

const isListOnly = ({ types }: View): boolean => types?.length === 1 && types[0] === 'array'
