import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { basic } from './judged.js'
import { Remote } from './remote.js'

let folder: string
let state: string
const remotes: Remote[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-crash-'))
  state = join(folder, 'state')
})
afterEach(async () => {
  await Promise.all(remotes.splice(0).map((remote) => remote.kill()))
  await rm(folder, { recursive: true })
})

async function start(blocks?: number) {
  const remote = await Remote.start({ contracts: ['emma'], clock: 'manual', state }, blocks)
  remotes.push(remote)
  const url = String(await remote.call('url'))
  const call = async (method: string, path: string, json?: object) => {
    const headers = { authorization: basic('public', 'private'), 'content-type': 'application/json' }
    const response = await fetch(`${url}/emma/100${path}`, {
      method,
      headers,
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    return { status: response.status, body: await response.text() }
  }
  const create = () => call('POST', '/webhooks', { event: 'message_open', url: 'https://example.com/' })
  const ids = async (): Promise<number[]> =>
    JSON.parse((await call('GET', '/webhooks')).body).map(({ webhook_id }: { webhook_id: number }) => webhook_id)
  return { remote, call, create, ids }
}

describe('a sandbox that is killed', () => {
  it('has on disk what it answered, though it was killed right after the answer', async () => {
    const kept: number[] = []
    for (let round = 0; round < 3; round++) {
      const { remote, create, ids } = await start()
      expect(await ids()).toEqual(kept)
      const answered: number[] = []
      // Several at the same time, and killed with the first answer: whatever else was answered counts as well.
      const calls = Array.from({ length: 20 }, () => create().then(({ body }) => answered.push(Number(body))))
      await Promise.race(calls)
      await remote.kill()
      await Promise.allSettled(calls)
      expect(answered.length).toBeGreaterThan(0)
      const { remote: next, ids: after } = await start()
      const all = await after()
      expect(all).toEqual(expect.arrayContaining([...kept, ...answered]))
      kept.splice(0, kept.length, ...all)
      await next.kill()
    }
  }, 60_000)
})

describe('a disk that is full', () => {
  it('is an error to whoever changes something, and what was answered before stays readable', async () => {
    const { remote, create } = await start(8)
    const answered: number[] = []
    let refused = 0
    for (let i = 0; i < 60; i++) {
      const { status, body } = await create()
      if (status === 200) answered.push(Number(body))
      else refused++
    }
    expect(answered.length).toBeGreaterThan(5)
    expect(refused).toBeGreaterThan(5)
    await remote.kill()
    // With room again, the file holds each of them, and no more than what was asked for.
    const { ids } = await start()
    const all = await ids()
    expect(all).toEqual(expect.arrayContaining(answered))
    expect(await readFile(state, 'utf8')).toMatch(/\n$/)
  }, 60_000)
})
