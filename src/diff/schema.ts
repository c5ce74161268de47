import { compareAlternatives } from './alternatives.js'
import { placeOf } from './known.js'
import { compareProperties } from './properties.js'
import { compareBounds, compareDefaults, compareFormats, comparePatterns, compareRules } from './rules.js'
import type { Spot } from './spot.js'
import { compareTypes, compareValues } from './values.js'
import { type Schema, type View, viewOf } from './view.js'

/** So many comparisons in one message may repeat others: two schemas that differ are then reported in all the places where they stand. */
const MAX_REPEATED = 1000

/** Two schemas that are compared, inside two others. */
interface Step {
  readonly key: string
  readonly around: Step | undefined
}

/** Compares the schemas of one message, and reports what differs at the spots where it does, the outermost first. */
export class SchemaDiff {
  private readonly queue: (readonly [Step, Spot, Schema, Schema])[] = []
  private readonly seen = new Set<string>()
  private repeated = 0
  private current: Step | undefined

  /** Compares the schemas of a whole message. */
  run(spot: Spot, before: Schema, after: Schema): void {
    const { sink, known } = spot.message
    const found = sink.length
    this.compare(spot, before, after)
    // One after the other and not one inside the other: schemas may lie in each other hundreds deep. The queue grows meanwhile.
    for (const [step, place, old, now] of this.queue) {
      this.current = step
      this.compareViews(place, known.before(old), known.after(now))
    }
    if (sink.length === found) for (const key of this.seen) known.equal.add(key)
  }

  /** Notes two schemas of the same place, which are compared later. An empty one allows everything. */
  compare(spot: Spot, before: Schema, after: Schema): void {
    if (before.length === 0 && after.length === 0) return
    const key = `${placeOf(before)} | ${placeOf(after)} ${spot.reads} ${spot.repeats}`
    for (let step = this.current; step !== undefined; step = step.around) if (step.key === key) return // in a circle
    if (spot.message.known.equal.has(key) || (this.seen.has(key) && ++this.repeated > MAX_REPEATED)) return
    this.seen.add(key)
    this.queue.push([{ key, around: this.current }, spot, before, after])
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
