import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createSandbox } from '../../src/entry/sandbox.js'
import { type Api, apiOf, apis, basic } from './judged.js'
import { Fleet, serve } from './receiver-fleet.js'
import { Remote } from './remote.js'

const EVENTS = 10_000
/** Never repeated by Mailgun, so it is not among them: `delivered`. */
const NAMES = ['accepted', 'opened', 'clicked', 'unsubscribed', 'complained', 'temporary_fail', 'permanent_fail']
/** A sandbox has so many attempts under way at once. */
const IN_FLIGHT = 50

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** Calls a function so many times, some at the same time. */
async function times(count: number, atOnce: number, act: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await act(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** Long for a machine with much else to do: whoever is late by so much was told to hang. */
const TIMEOUT = 1500

async function register(mailgun: Api, base: string): Promise<void> {
  for (const name of NAMES) {
    const form = [
      ['id', name],
      ['url', `${base}/${name}`],
    ] as const
    expect((await mailgun('POST', '/v3/domains/d/webhooks', { form })).status).toBe(200)
  }
}

const nameOf = (i: number): string => NAMES[i % NAMES.length] ?? ''

it('delivers 10,000 events to receivers that fail, hang and cut the line, or gives them up by the schedule: none is lost, none comes again after a yes', async () => {
  const fleet = new Fleet()
  const sandbox = await createSandbox({ contracts: ['mailgun'], clock: 'manual', timeoutMs: TIMEOUT, deliver: fleet.deliver })
  ends.push(() => sandbox.close())
  await register(apis(sandbox).mailgun, 'https://example.com')
  // Most while the clock is moved: retries and first attempts mix.
  await Promise.all([times(EVENTS, 100, (i) => sandbox.trigger('mailgun', nameOf(i))), times(20, 1, () => sandbox.clock.advance('7m'))])
  await sandbox.clock.advance('9h')

  const { taken, givenUp, unfinished, againAfterYes } = fleet.tally()
  expect([taken.length + givenUp.length, unfinished, againAfterYes]).toEqual([EVENTS, [], []])
  expect(givenUp.every((id) => fleet.met.get(id)?.length === 7)).toBe(true)
  // The sandbox has the same in its own books.
  const attempts = sandbox.deliveries()
  expect(attempts).toHaveLength(fleet.total)
  const last = attempts.filter(({ state }) => state !== 'pending')
  expect(last.filter(({ state }) => state === 'delivered')).toHaveLength(taken.length)
  expect(last.filter(({ state }) => state === 'given-up')).toHaveLength(givenUp.length)
}, 90_000)

it('does the same over HTTP, and when it is killed in the middle, but for the attempts that were under way', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-storm-'))
  ends.push(() => rm(folder, { recursive: true }))
  const fleet = new Fleet()
  const server = await serve(fleet)
  ends.push(() => server.close())
  const options = { contracts: ['mailgun'] as const, clock: 'manual' as const, timeoutMs: TIMEOUT, state: join(folder, 'state') }
  const first = await Remote.start(options)
  ends.push(() => first.kill())
  const url = String(await first.call('url'))
  const mailgun = apiOf({ fetch }, `${url}/mailgun`, basic('api', 'key'))
  await register(mailgun, server.url)

  // Retries and first attempts at the same time, until thousands of messages came; then it dies.
  let done = 0
  let alive = true
  const killed = new Promise<void>((resolve) => {
    fleet.onMessage = () => {
      if (fleet.total === EVENTS / 2) resolve()
    }
  }).then(async () => {
    alive = false
    await first.kill()
  })
  await Promise.all([
    killed,
    times(EVENTS, 100, async (i) => {
      if (!alive) return
      await first.call('trigger', 'mailgun', nameOf(i)).then(
        () => done++,
        () => undefined,
      )
      if (i % 500 === 499 && alive) await first.call('advance', '6m').catch(() => undefined)
    }),
  ])
  const before = fleet.met.size
  expect(done).toBeGreaterThan(EVENTS / 10)
  const yesBefore = new Set(fleet.tally().taken)
  expect(fleet.tally().againAfterYes).toEqual([])

  const second = await Remote.start(options)
  ends.push(() => second.kill())
  await second.call('advance', '1m')
  await times(EVENTS - before, 100, (i) => second.call('trigger', 'mailgun', nameOf(i)))
  await second.call('advance', '9h')

  const { taken, givenUp, unfinished, againAfterYes } = fleet.tally()
  // Events that were recorded, and had not been sent before the end, come on top.
  expect(taken.length + givenUp.length).toBe(fleet.met.size)
  expect(fleet.met.size).toBeGreaterThanOrEqual(EVENTS)
  expect(fleet.met.size).toBeLessThanOrEqual(EVENTS + 100)
  expect(unfinished).toEqual([])
  // What was under way when it died may have come once more, as the same event; nothing else did.
  expect(againAfterYes.length).toBeLessThanOrEqual(IN_FLIGHT)
  for (const id of againAfterYes) {
    expect(yesBefore.has(id)).toBe(true)
    expect((fleet.met.get(id) ?? []).filter((outcome) => outcome === 'yes').length).toBeLessThanOrEqual(2)
  }
  for (const id of givenUp) expect([7, 8]).toContain(fleet.met.get(id)?.length)
  const late = givenUp.filter((id) => fleet.met.get(id)?.length === 8)
  expect(late.length + againAfterYes.length).toBeLessThanOrEqual(IN_FLIGHT)
}, 90_000)
