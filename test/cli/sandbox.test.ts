import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { logTraffic } from '../../src/cli/sandbox-log.js'
import type { Attempt } from '../../src/entry/sandbox.js'
import { cli, type Running, startCli } from './run.js'

const shell = promisify(execFile)

const originOf = (said: string): string => /listening at (http:\S+\d)\./.exec(said)?.[1] ?? ''

async function stop({ child, finished }: Running): Promise<{ code: number | null; stdout: string; stderr: string }> {
  child.kill('SIGTERM')
  return finished
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function clockOf(origin: string): Promise<{ now: number; nextAt: number }> {
  return JSON.parse(await (await fetch(`${origin}/_sandbox/clock`)).text())
}

/** A receiver on this machine, which takes whatever it is sent. */
async function startReceiver() {
  const server = createServer((request, response) => {
    request.resume()
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://localhost:${port}/hooks`, port, close }
}

let folder: string
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-sandbox-'))
  receiver = await startReceiver()
})
afterAll(async () => {
  receiver.close()
  await rm(folder, { recursive: true, force: true })
})

describe('sandbox', () => {
  it('prints the base URL of each contract, its page, and a line that registers a webhook as it is pasted; it stops with 0', async () => {
    const running = startCli(['sandbox', '--port', '0'])
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const state = await (await fetch(`${origin}/_sandbox/state`)).text()
    const { contracts }: { contracts: { id: string; baseUrl: string }[] } = JSON.parse(state)
    expect((await fetch(`${origin}/_sandbox`)).headers.get('content-type')).toContain('text/html')
    const said = await running.heard('Ctrl-C stops.')
    const { code, stdout, stderr } = await stop(running)
    for (const { id, baseUrl } of contracts) expect(stdout).toMatch(new RegExp(`^${id} +${baseUrl}$`, 'm'))
    expect(contracts).toHaveLength(5)
    expect(stdout).toMatch(new RegExp(`^control +${origin}/_sandbox$`, 'm'))
    expect(stdout).toMatch(/^curl .*http:\/\/localhost:3000\/webhooks/m)
    expect(said).toContain('SANDBOX_SIGNING_KEY')
    // Nothing was said of the requests that came.
    expect(stderr).toBe(`${said}Stopping. Once more ends it at once.\n`)
    expect(code).toBe(0)
  })

  it('takes its keys from the environment, and prints neither; the curl line takes the key from there too', async () => {
    const env = { SANDBOX_API_KEY: 'key-of-the-account', SANDBOX_SIGNING_KEY: 'key-that-signs' }
    const running = startCli(['sandbox', 'mailgun', '--port', '0', '--json'], { env })
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const list = (password: string) =>
      fetch(`${origin}/mailgun/v3/domains/example.com/webhooks`, { headers: { authorization: `Basic ${btoa(`api:${password}`)}` } })
    expect((await list('another')).status).toBe(401)
    expect((await list(env.SANDBOX_API_KEY)).status).toBe(200)
    const key = await fetch(`${origin}/mailgun/v5/accounts/http_signing_key`, {
      headers: { authorization: `Basic ${btoa(`api:${env.SANDBOX_API_KEY}`)}` },
    })
    expect(await key.json()).toEqual({ http_signing_key: env.SANDBOX_SIGNING_KEY })
    const seen = await fetch(`${origin}/_sandbox/state`)
    expect(await seen.text()).not.toMatch(/key-of-the-account|key-that-signs/)
    const { stdout, stderr } = await stop(running)
    expect(stdout + stderr).not.toMatch(/key-of-the-account|key-that-signs/)
    const shown: { url: string; control: string; contracts: unknown; curl: string } = JSON.parse(stdout)
    expect(shown).toEqual({
      url: origin,
      control: `${origin}/_sandbox`,
      contracts: [{ id: 'mailgun', baseUrl: `${origin}/mailgun` }],
      curl: expect.stringContaining('-u "api:$SANDBOX_API_KEY"'),
    })
    const { stdout: words } = await shell('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${shown.curl}`], { env })
    expect(words).toContain(`api:${env.SANDBOX_API_KEY}\n`)
  })

  it('says a line for each call and each attempt with --verbose, and none for what the page asks', async () => {
    const running = startCli(['sandbox', 'emma', '--port', '0', '--clock', 'manual', '--verbose'])
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const headers = { authorization: `Basic ${btoa('public:private')}`, 'content-type': 'application/json' }
    const register = (url: string) =>
      fetch(`${origin}/emma/100/webhooks?secret=1`, { method: 'POST', headers, body: JSON.stringify({ event: 'message_open', url }) })
    await register(receiver.url)
    await running.heard('call     200 POST /emma/100/webhooks ')
    await fetch(`${origin}/_sandbox/state`)
    await fetch(`${origin}/nowhere\u001b[2J`)
    await post(`${origin}/_sandbox/trigger`, { contract: 'emma', event: 'message_open' })
    await running.heard(`attempt  200 emma message_open #1 ${receiver.url}`)
    await fetch(`${origin}/_sandbox/faults`, { method: 'PUT', headers, body: '{"drop":{"count":1}}' })
    await expect(register(receiver.url)).rejects.toThrow('fetch failed')
    await running.heard('call     cut POST /emma/100/webhooks')
    const { stderr } = await stop(running)
    expect(stderr).toMatch(/^call {5}200 POST \/_sandbox\/trigger \d+ ms$/m)
    expect(stderr).toMatch(/^attempt {2}200 emma message_open #1 http:\S+ \d+ ms, delivered$/m)
    expect(stderr).not.toContain('/_sandbox/state')
    expect(stderr).not.toContain('secret')
    expect(stderr).not.toContain('\u001b')
  })

  it('has the clock, the schedule, the names and the limits that it is given', async () => {
    const args = ['mailgun', '--clock', 'manual', '--schedule', 'older', '--known', 'a.org', '--known', 'b.org', '--rate-limits']
    const running = startCli(['sandbox', '--port', '0', ...args])
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const headers = { authorization: `Basic ${btoa('api:any')}` }
    const register = (domain: string, url: string) =>
      fetch(`${origin}/mailgun/v3/domains/${domain}/webhooks`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ id: 'clicked', url }),
      })
    expect((await register('c.org', receiver.url)).status).toBe(404)
    expect((await register('b.org', receiver.url)).status).toBe(200)
    // Nothing listens on port 1 of this machine.
    expect((await register('a.org', 'http://127.0.0.1:1/')).status).toBe(200)
    await post(`${origin}/_sandbox/trigger`, { contract: 'mailgun', event: 'clicked' })
    const { now, nextAt } = await clockOf(origin)
    expect(nextAt - now).toBe(600_000)
    const statuses = new Set<number>()
    for (let i = 0; i < 300; i++) statuses.add((await fetch(`${origin}/mailgun/v3/domains/a.org/webhooks`, { headers })).status)
    expect([...statuses]).toEqual([200, 429])
    await stop(running)
  })

  it('runs as many times as fast as it is told', async () => {
    const running = startCli(['sandbox', 'emma', '--port', '0', '--clock', '1000x'])
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const [{ now: before }, start] = [await clockOf(origin), Date.now()]
    await expect.poll(async () => (await clockOf(origin)).now).toBeGreaterThan(before + 20_000)
    // Twenty of its seconds are twenty milliseconds, and no machine is slow enough to make them twenty seconds.
    expect(Date.now() - start).toBeLessThan(20_000)
    await stop(running)
  })

  it('sends to this machine alone, and says how to let it send elsewhere', async () => {
    const running = startCli(['sandbox', 'emma', '--port', '0', '--allow-host', '10.0.0.1', '--allow-host', '10.0.0.2', '--verbose'])
    const origin = originOf(await running.heard('Ctrl-C stops.'))
    const headers = { authorization: `Basic ${btoa('public:private')}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ event: 'message_open', url: 'http://10.0.0.3/hooks' })
    await fetch(`${origin}/emma/100/webhooks`, { method: 'POST', headers, body })
    await post(`${origin}/_sandbox/trigger`, { contract: 'emma', event: 'message_open' })
    await running.heard('--allow-host 10.0.0.3')
    await stop(running)
  })

  it('goes on with --state where it was, in a file for its owner alone', async () => {
    const file = join(folder, 'state.ndjson')
    const register = async (origin: string) => {
      const headers = { authorization: 'Token any', 'content-type': 'application/json' }
      const body = JSON.stringify({ event_types: ['email.sent'], url: receiver.url })
      return (await fetch(`${origin}/buttondown/v1/webhooks`, { method: 'POST', headers, body })).status
    }
    const first = startCli(['sandbox', 'buttondown', '--port', '0', '--state', file])
    expect(await register(originOf(await first.heard('Ctrl-C stops.')))).toBe(201)
    await stop(first)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const second = startCli(['sandbox', 'buttondown', '--port', '0', '--state', file])
    const state = await fetch(`${originOf(await second.heard('Ctrl-C stops.'))}/_sandbox/state`)
    expect(await state.json()).toMatchObject({ contracts: [{ webhooks: [{ event: 'email.sent', url: receiver.url }] }] })
    await stop(second)
  })
})

describe('sandbox, used wrongly', () => {
  it.each([
    [['mailgum'], 'There is no contract "mailgum". Did you mean mailgun?'],
    [['--clock', 'fast'], '--clock must be real, manual, or how many times as fast as real time, not "fast". Give --clock 60x'],
    [['--clock', '0x'], '--clock must be real, manual'],
    [['--clock=2000000x'], '--clock must be real, manual'],
    [['--schedule', 'newest'], 'There is no retry schedule "newest": it is one of today, older.'],
    [['--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000".'],
    [['--allow-host'], '--allow-host needs a value: --allow-host HOST.'],
    [['--allow-host', 'http://example.org/hooks'], '"http://example.org/hooks" is no host that could be allowed'],
    [['--api-key', 'x'], 'sandbox has no option --api-key.'],
  ])('refuses %j, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await cli(['sandbox', '--port', '0', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at |went wrong/m)
  })

  it('says what is wrong with a state file, and what to do', async () => {
    const file = join(folder, 'other.txt')
    await writeFile(file, 'something else\n')
    const { code, stdout, stderr } = await cli(['sandbox', '--port', '0', '--state', file])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: .*other\.txt is not a state file of this sandbox\. Give another path with --state/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('says that a port is taken, and ends, even with deliveries that wait in its state file', async () => {
    const file = join(folder, 'waiting.ndjson')
    const first = startCli(['sandbox', 'mailgun', '--port', '0', '--state', file])
    const origin = originOf(await first.heard('Ctrl-C stops.'))
    await fetch(`${origin}/mailgun/v3/domains/a.org/webhooks`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('api:any')}` },
      body: new URLSearchParams({ id: 'clicked', url: 'http://127.0.0.1:1/' }),
    })
    await post(`${origin}/_sandbox/trigger`, { contract: 'mailgun', event: 'clicked' })
    await stop(first)
    const { code, stdout, stderr } = await cli(['sandbox', 'mailgun', '--port', String(receiver.port), '--state', file])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`Port ${receiver.port} of 127.0.0.1 is taken.`)
  })
})

describe('a line of --verbose', () => {
  it('has nothing in it that would move the cursor, and no password', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    let tell: (attempt: Attempt) => void = () => undefined
    logTraffic({
      onDelivery(listener) {
        tell = listener
        return () => undefined
      },
    })
    const url = 'http://user:pass@localhost/\u001b[2J'
    const request = { method: 'POST', url, headers: {}, body: '', encoding: 'utf8' } as const
    const about = { id: 'att_1', delivery: 'dlv_1', contract: 'emma', event: 'message_open', url, request }
    tell({ ...about, number: 2, at: 1000, duration: 12.4, error: 'ECONN\nREFUSED', bytes: 0, state: 'pending', nextAt: 301_000 })
    const lines = written.mock.calls.map(([text]) => text)
    written.mockRestore()
    expect(lines).toEqual([
      'attempt  failed emma message_open #2 http://user:[redacted]@localhost/?[2J 12 ms, ECONN?REFUSED, next after 300 s\n',
    ])
  })
})

describe('sandbox --help', () => {
  it('names the variables that it reads, and shows examples', async () => {
    const { code, stdout } = await cli(['sandbox', '--help'])
    expect(code).toBe(0)
    for (const word of ['SANDBOX_API_KEY', 'SANDBOX_SIGNING_KEY', '--state FILE', '--allow-host HOST', 'Examples'])
      expect(stdout).toContain(word)
  })
})
