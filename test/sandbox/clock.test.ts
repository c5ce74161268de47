import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../../src/entry/sandbox.js'
import { Clock, milliseconds } from '../../src/sandbox/clock.js'
import { Inbox } from './inbox.js'
import { apis } from './judged.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('a duration', () => {
  it.each([
    [1500, 1500],
    ['250ms', 250],
    ['30s', 30_000],
    ['15m', 900_000],
    ['1.5h', 5_400_000],
    [' 2d ', 172_800_000],
    [0, 0],
  ])('is milliseconds or a number with a unit: %j', (duration, expected) => {
    expect(milliseconds(duration)).toBe(expected)
  })

  it.each(['', '15', 'm', '-5m', '5 minutes', '1e3s', '５m', -1, Number.NaN, Number.POSITIVE_INFINITY, '99999999d', 1e300])(
    'is not %j',
    (duration) => {
      expect(() => milliseconds(duration)).toThrow(/is no duration.*"15m"/)
    },
  )
})

describe('a clock', () => {
  it.each([{ speed: -1 }, { speed: Number.NaN }, { speed: 1e12 }])('does not run like this: %j', async (clock) => {
    await expect(createSandbox({ clock })).rejects.toThrow(/"real", "manual" or \{ speed \}/)
  })

  it('stands still until it is moved, when it is moved by hand', async () => {
    const clock = new Clock('manual', 1000)
    expect(clock.now()).toBe(1000)
    await clock.advance('1s')
    expect(clock.now()).toBe(2000)
  })

  it('runs what falls due in its order, each at its own time, whatever the order in which it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 60 }), fc.nat(60), async (times, until) => {
        const clock = new Clock('manual', 0)
        const ran: [number, number, number][] = []
        for (const [i, time] of times.entries()) {
          clock.at(time, async () => {
            ran.push([time, i, clock.now()])
          })
        }
        await clock.advance(until)
        const due = times.map((time, i): [number, number, number] => [time, i, time]).filter(([time]) => time <= until)
        expect(ran).toEqual(due.sort(([a, i], [b, j]) => a - b || i - j))
        expect(clock.now()).toBe(until)
      }),
    )
  })

  it('runs on the way what its tasks ask for on the way', async () => {
    const clock = new Clock('manual', 0)
    const ran: number[] = []
    const again = async (): Promise<void> => {
      ran.push(clock.now())
      clock.at(clock.now() + 100, again)
    }
    clock.at(100, again)
    await clock.advance(1000)
    expect(ran).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
    expect(clock.nextAt).toBe(1100)
  })

  it('waits for what it started, and makes moves one after the other', async () => {
    const clock = new Clock('manual', 0)
    const seen: string[] = []
    clock.at(10, async () => {
      seen.push(`start ${clock.now()}`)
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(`end ${clock.now()}`)
    })
    await Promise.all([clock.advance(10).then(() => seen.push('first')), clock.advance(10).then(() => seen.push('second'))])
    expect(seen).toEqual(['start 10', 'end 10', 'first', 'second'])
    expect(clock.now()).toBe(20)
  })

  it('goes on when a task fails', async () => {
    const clock = new Clock('manual', 0)
    let ran = false
    clock.at(1, () => Promise.reject(new Error('no matter')))
    clock.at(2, async () => {
      ran = true
    })
    await clock.advance(5)
    expect(ran).toBe(true)
  })

  it('runs with the real time, waits of more than a month included', async () => {
    vi.useFakeTimers({ now: 0 })
    const clock = new Clock('real', 0)
    const ran: number[] = []
    for (const days of [40, 1])
      clock.at(days * 86_400_000, async () => {
        ran.push(clock.now() / 86_400_000)
      })
    await vi.advanceTimersByTimeAsync(2 * 86_400_000)
    expect(ran).toEqual([1])
    await vi.advanceTimersByTimeAsync(39 * 86_400_000)
    expect(ran).toEqual([1, 40])
    await clock.close()
  })

  it('runs so many times as fast', async () => {
    vi.useFakeTimers({ now: 0 })
    const clock = new Clock({ speed: 60 }, 0)
    const ran: number[] = []
    clock.at(15 * 60_000, async () => {
      ran.push(clock.now())
    })
    await vi.advanceTimersByTimeAsync(14_000)
    expect(ran).toEqual([])
    await vi.advanceTimersByTimeAsync(2000)
    expect(ran).toHaveLength(1)
    expect(clock.now()).toBe(16 * 60_000)
    await clock.close()
  })

  it('that runs by itself can be moved too', async () => {
    vi.useFakeTimers({ now: 0 })
    const clock = new Clock('real', 0)
    const ran: number[] = []
    clock.at(3_600_000, async () => {
      ran.push(clock.now())
    })
    await clock.advance('1h')
    expect([ran, clock.now()]).toEqual([[3_600_000], 3_600_000])
    await vi.advanceTimersByTimeAsync(1000)
    expect(clock.now()).toBe(3_601_000)
    await clock.close()
  })

  it('starts nothing once it is closed', async () => {
    vi.useFakeTimers({ now: 0 })
    const clock = new Clock('real', 0)
    let ran = 0
    const task = async (): Promise<void> => {
      ran++
    }
    clock.at(10, task)
    await clock.close()
    clock.at(20, task)
    await vi.advanceTimersByTimeAsync(1000)
    await clock.advance('1h')
    expect(ran).toBe(0)
  })
})

describe('the clock of a sandbox', () => {
  it('runs a million times as fast: all retries of eight hours come by themselves', async () => {
    const inbox = new Inbox()
    inbox.answer = () => new Response(null, { status: 500 })
    const sandbox = await createSandbox({ contracts: ['mailgun'], clock: { speed: 1_000_000 }, deliver: inbox.deliver })
    const form = [
      ['id', 'clicked'],
      ['url', 'https://example.com/'],
    ] as const
    await apis(sandbox).mailgun('POST', '/v3/domains/d/webhooks', { form })
    await sandbox.trigger('mailgun', 'clicked')
    await expect.poll(() => inbox.received.length, { timeout: 10_000 }).toBe(7)
    await expect.poll(() => sandbox.deliveries().at(-1)?.state).toBe('given-up')
    await sandbox.close()
  })

  it('is the real one unless told otherwise', async () => {
    const sandbox = await createSandbox({ contracts: ['emma'] })
    expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(1000)
    await sandbox.clock.advance('1h')
    expect(sandbox.clock.now() - Date.now()).toBeGreaterThan(3_500_000)
    await sandbox.close()
  })
})
