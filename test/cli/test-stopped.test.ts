import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/listen.js'
import { Account, secrets } from '../judge/live-account.js'
import { cli, type Running, startCli } from './run.js'

const open: { close(): Promise<void> }[] = []
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))

/** A Buttondown account behind a port, and what happens when the run has created its webhook, right before it hears of it. */
async function serve(created: () => void) {
  const account = await Account.open('buttondown', 'few')
  const server: Listening = await listen(async (request) => {
    const { pathname, search } = new URL(request.url)
    const response = await account.fetch(new Request(`https://api.buttondown.com${pathname}${search}`, request))
    if (request.method === 'POST') created()
    return response
  })
  open.push(account.sandbox, server)
  return { account, target: `${server.url}/v1`, before: await account.bytes() }
}

const env = { BUTTONDOWN_API_KEY: secrets.buttondown }
const write = (target: string): string[] => ['test', 'buttondown', '--target', target, '--write']

describe('a run that writes, and is stopped while its webhook is there', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s: it removes it, reports, and ends with %d', async (signal, exit) => {
    let running: Running | undefined
    const { account, target, before } = await serve(() => running?.child.kill(signal))
    running = startCli(write(target), { env })
    const { code, stdout, stderr } = await running.finished
    expect(code).toBe(exit)
    expect(stderr).toContain('Stopping, and removing what this run made.')
    expect(stdout).toMatch(/^✓ buttondown createWebhook 201/m)
    expect(stdout).toMatch(/^✓ buttondown deleteWebhook 204/m)
    expect(stdout).not.toContain('updateWebhook')
    expect(account.wrongs).toEqual([])
    expect(await account.bytes()).toBe(before)
  })

  it('by SIGKILL: the next run tells what is there, and the one after removes it if it is told to', async () => {
    let running: Running | undefined
    const { account, target, before } = await serve(() => running?.child.kill('SIGKILL'))
    running = startCli(write(target), { env })
    expect((await running.finished).signal).toBe('SIGKILL')
    const [own = ''] = await account.own()
    expect(own).not.toBe('')
    const told = await cli(['test', 'buttondown', '--target', target], { env })
    expect(told.code).toBe(0)
    expect(told.stderr).toContain(own)
    expect(told.stderr).toMatch(/an earlier run left these behind.*\n.*UTC\)\n {2}--clean-up removes them/)
    expect(await account.own()).toEqual([own])
    const cleaned = await cli(['test', 'buttondown', '--target', target, '--clean-up'], { env })
    expect(cleaned.stderr).toContain('buttondown: 1 of an earlier run removed.')
    expect(account.wrongs).toEqual([])
    expect(await account.bytes()).toBe(before)
  })

  it('by a second signal: it ends at once, and says what may be left', async () => {
    let running: Running | undefined
    const { account, target } = await serve(() => {
      running?.child.kill('SIGINT')
      running?.heard('Stopping').then(() => running?.child.kill('SIGINT'))
    })
    running = startCli(write(target), { env })
    const { code, stderr } = await running.finished
    expect(code).toBe(130)
    const own = await account.own()
    if (own.length > 0) expect(stderr).toContain('these may be left at the provider')
    for (const url of own) expect(stderr).toContain(url)
  })

  it('by a reader that goes away: it still removes it', async () => {
    let running: Running | undefined
    const { account, target, before } = await serve(() => running?.child.stdout.destroy())
    running = startCli(write(target), { env })
    await running.finished
    expect(account.changes.some((line) => line.startsWith('DELETE'))).toBe(true)
    expect(await account.bytes()).toBe(before)
  })
})
