/** What may happen to a run, at each of its exchanges. */
import { afterEach, describe, expect, it } from 'vitest'
import { Account, LIVES, type Provider, runOn } from './live-account.js'

const accounts: Account[] = []
afterEach(() => Promise.all(accounts.splice(0).map(({ sandbox }) => sandbox.close())))
async function accountOf(provider: Provider): Promise<Account> {
  const account = await Account.open(provider)
  accounts.push(account)
  return account
}

type Fetch = (request: Request) => Promise<Response>

/** Numbers the exchanges from 0, so that something can happen at one of them. */
function counted(
  fetch: Fetch,
  at: (exchange: number, request: Request, pass: Fetch) => Promise<Response>,
): { fetch: Fetch; count: () => number } {
  let count = 0
  return { fetch: (request) => at(count++, request, fetch), count: () => count }
}

async function exchangesOf(account: Account, life: number): Promise<number> {
  const { fetch, count } = counted(account.fetch, (_, request, pass) => pass(request))
  await (await runOn(account, { fetch, life })).run.run()
  return count()
}

const lost = (): never => {
  throw new TypeError('fetch failed', { cause: new Error('other side closed') })
}

/** The same sequence of numbers between 0 and 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Declares that an account is the same after every kind of accident. */
export function describeAccidents(provider: Provider): void {
  describe(`an account of ${provider} is the same, byte for byte`, () => {
    const lives = Array.from({ length: LIVES[provider] }, (_, life) => life)

    it.each(lives)('after a run that lost the line at any exchange, before it or after it was done (part %d)', async (life) => {
      const account = await accountOf(provider)
      const before = await account.bytes()
      const exchanges = await exchangesOf(account, life)
      for (let cut = 0; cut < exchanges; cut++) {
        for (const isDone of [false, true]) {
          const { fetch } = counted(account.fetch, async (exchange, request, pass) => {
            if (exchange !== cut) return pass(request)
            if (isDone) await pass(request)
            return lost()
          })
          const { run } = await runOn(account, { fetch, life })
          expect(await run.run(), `exchange ${cut}`).toMatchObject({ left: [] })
          expect(run.open()).toEqual([])
          expect(await account.bytes(), `exchange ${cut}, ${isDone ? 'after' : 'before'} it was done`).toBe(before)
        }
      }
      expect(account.wrongs).toEqual([])
    })

    it.each(lives)('after a run that was told to stop at any exchange (part %d)', async (life) => {
      const account = await accountOf(provider)
      const before = await account.bytes()
      const exchanges = await exchangesOf(account, life)
      for (let stop = 0; stop < exchanges; stop++) {
        const controller = new AbortController()
        const { fetch } = counted(account.fetch, (exchange, request, pass) => {
          if (exchange === stop) controller.abort()
          return pass(request)
        })
        const { run } = await runOn(account, { fetch, life, signal: controller.signal })
        const { left } = await run.run()
        expect(left).toEqual([])
        expect(await account.bytes(), `exchange ${stop}`).toBe(before)
      }
      expect(account.wrongs).toEqual([])
    })

    it.each(lives)('after a run that was killed at any exchange, and the next one with clean-up (part %d)', async (life) => {
      const account = await accountOf(provider)
      const before = await account.bytes()
      const exchanges = await exchangesOf(account, life)
      let dirty = 0
      for (let kill = 0; kill < exchanges; kill++) {
        for (const isDone of [false, true]) {
          let die: () => void = () => undefined
          const dead = new Promise<void>((resolve) => {
            die = resolve
          })
          const { fetch } = counted(account.fetch, async (exchange, request, pass) => {
            if (exchange < kill) return pass(request)
            if (isDone && exchange === kill) await pass(request)
            die()
            return new Promise<never>(() => undefined) // it hears and does nothing any more
          })
          const { run } = await runOn(account, { fetch, life })
          run.run().catch(() => undefined)
          await dead
          const own = await account.own()
          dirty += own.length > 0 ? 1 : 0
          // The next run that is not asked to remove it tells of it, and touches nothing.
          const changes = account.changes.length
          const told = await (await runOn(account, { write: false, life })).run.run()
          expect(told.leftovers.map(({ url }) => url).sort()).toEqual([...own].sort())
          expect(account.changes.length).toBe(changes)
          const cleaned = await (await runOn(account, { write: false, cleanUp: true, life })).run.run()
          expect(cleaned).toMatchObject({ leftovers: [], removedLeftovers: own.length })
          expect(await account.bytes(), `exchange ${kill}, ${isDone ? 'after' : 'before'} it was done`).toBe(before)
        }
      }
      expect(dirty).toBeGreaterThan(4)
      expect(account.wrongs).toEqual([])
    })

    it('after runs of which 30 % of the exchanges fail', async () => {
      const account = await accountOf(provider)
      const before = await account.bytes()
      for (const [i, status] of [500, 503, 429, 404, 400, 500, 502, 503].entries()) {
        account.sandbox.faults({ random: { share: 0.3, status, seed: i + 1 } })
        const { run } = await runOn(account, { fetch: account.faultyFetch })
        const result = await run.run().catch((error: unknown) => error)
        account.sandbox.faults({})
        if (!(result instanceof Error)) expect(result).toMatchObject({ left: [] })
        expect(await account.bytes(), `status ${status}, seed ${i + 1}`).toBe(before)
      }
      expect(account.changes.length).toBeGreaterThan(20)
      expect(account.wrongs).toEqual([])
    })

    it('after runs of which 30 % of the answers are lost, though the work was done', async () => {
      const account = await accountOf(provider)
      const before = await account.bytes()
      let changed = 0
      for (let seed = 1; seed <= 8; seed++) {
        const random = randomFrom(seed * 1000)
        const { fetch } = counted(account.fetch, async (_, request, pass) => {
          const response = await pass(request)
          return random() < 0.3 ? lost() : response
        })
        const { run } = await runOn(account, { fetch })
        const result = await run.run().catch((error: unknown) => error)
        if (!(result instanceof Error)) expect(result).toMatchObject({ left: [] })
        expect(await account.bytes(), `seed ${seed}`).toBe(before)
        changed += account.changes.length
      }
      expect(changed).toBeGreaterThan(20)
      expect(account.wrongs).toEqual([])
    })
  })
}
