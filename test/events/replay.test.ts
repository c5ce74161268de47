import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryReplayStore, type ReplayState } from '../../src/events/index.js'

describe('a replay store in memory', () => {
  it('takes a key once, and says whether it is still worked on', () => {
    const store = new MemoryReplayStore()
    expect([store.take('a', 100, 0), store.take('a', 100, 0)]).toEqual(['fresh', 'pending'])
    store.settle('a')
    expect([store.take('a', 100, 0), store.take('b', 100, 0)]).toEqual(['done', 'fresh'])
  })

  it('takes a key anew that was released', () => {
    const store = new MemoryReplayStore()
    store.take('a', 100, 0)
    store.release('a')
    expect(store.take('a', 100, 0)).toBe('fresh')
  })

  it('forgets a key when its time is over', () => {
    const store = new MemoryReplayStore()
    store.take('a', 100, 0)
    expect([store.take('a', 100, 99), store.take('a', 200, 100), store.take('a', 200, 199)]).toEqual(['pending', 'fresh', 'pending'])
  })

  it('forgets the oldest first when it is full', () => {
    const store = new MemoryReplayStore(2)
    for (const key of ['a', 'b', 'c']) store.take(key, 100, 0)
    expect(store.size).toBe(2)
    expect([store.take('c', 100, 0), store.take('b', 100, 0), store.take('a', 100, 0)]).toEqual(['pending', 'pending', 'fresh'])
  })

  it('lets go of what has expired, without being full', () => {
    const store = new MemoryReplayStore()
    for (let i = 0; i < 1000; i++) store.take(`old ${i}`, 100, 0)
    for (let i = 0; i < 200; i++) store.take(`new ${i}`, 1000, 500)
    expect(store.size).toBe(200)
  })

  it('counts a key that it takes anew as the youngest', () => {
    const store = new MemoryReplayStore(2)
    store.take('a', 100, 0)
    store.take('b', 150, 50)
    expect([store.take('a', 200, 100), store.take('c', 200, 100)]).toEqual(['fresh', 'fresh'])
    expect([store.take('a', 200, 101), store.take('b', 200, 101)]).toEqual(['pending', 'fresh'])
  })

  it('takes nothing for a key that it does not know', () => {
    const store = new MemoryReplayStore()
    store.settle('a')
    store.release('a')
    expect([store.size, store.take('a', 100, 0)]).toEqual([0, 'fresh'])
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to hold %d entries', (size) => {
    expect(() => new MemoryReplayStore(size)).toThrow(new RangeError('maxEntries must be a whole number from 1.'))
  })

  it('does what a list of all that happened would say, and never holds more than it may', () => {
    const operation = fc.record({
      what: fc.constantFrom('take' as const, 'take' as const, 'settle' as const, 'release' as const),
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'),
      wait: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (operations, size) => {
        const store = new MemoryReplayStore(size)
        let model: { key: string; until: number; state: ReplayState }[] = []
        let now = 0
        for (const { what, key, wait } of operations) {
          now += wait
          const known = model.find((entry) => entry.key === key)
          const others = model.filter((entry) => entry.key !== key)
          if (what === 'release') model = others
          else if (what === 'settle' && known !== undefined) known.state = 'done'
          else if (what === 'take') {
            const taken = known !== undefined && known.until > now
            const expected: ReplayState = taken ? known.state : 'fresh'
            // Every key lasts equally long, so the oldest is also the first to expire.
            if (!taken) model = [...others, { key, until: now + 10, state: 'pending' as const }].slice(-size)
            expect(store.take(key, now + 10, now)).toBe(expected)
          }
          if (what === 'settle') store.settle(key)
          if (what === 'release') store.release(key)
          expect(store.size).toBeLessThanOrEqual(size)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
