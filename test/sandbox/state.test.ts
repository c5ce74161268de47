import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions, StateFileError } from '../../src/entry/sandbox.js'
import { Inbox } from './inbox.js'
import { type Answered, apis, judgedSandbox } from './judged.js'

const URL_A = 'https://example.com/a'

let folder: string
let file: string
let inbox: Inbox
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-state-'))
  file = join(folder, 'state.json')
  inbox = new Inbox()
})
const open: Sandbox[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
  await rm(folder, { recursive: true })
})

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await judgedSandbox({ clock: 'manual', deliver: inbox.deliver, state: file, ...options })
  open.push(sandbox)
  return sandbox
}
const register = (sandbox: Sandbox, url = URL_A, id = 'clicked'): Promise<Answered> =>
  apis(sandbox).mailgun('POST', '/v3/domains/d/webhooks', {
    form: [
      ['id', id],
      ['url', url],
    ],
  })
const webhooks = async (sandbox: Sandbox) => (await apis(sandbox).mailgun('GET', '/v3/domains/d/webhooks')).body

describe('a state file', () => {
  it('keeps webhooks, keys, counters and what is due over a restart', async () => {
    const first = await start()
    await register(first)
    const { emma, buttondown, mailgun } = apis(first)
    const made = [
      (await emma('POST', '/webhooks', { json: { event: 'message_open', url: URL_A } })).body,
      (await emma('POST', '/webhooks', { json: { event: 'message_open', url: URL_A } })).body,
    ]
    await emma('DELETE', `/webhooks/${made[1]}`)
    const hook = await buttondown('POST', '/webhooks', { json: { event_types: ['email.sent'], url: URL_A } })
    const key = await mailgun('POST', '/v5/accounts/http_signing_key')
    inbox.answer = () => new Response(null, { status: 500 })
    await first.trigger('buttondown', 'email.sent')
    const kept = [
      await webhooks(first),
      (await emma('GET', '/webhooks')).body,
      (await buttondown('GET', '/webhooks')).body,
      (await buttondown('GET', `/webhooks/${String(Reflect.get(Object(hook.body), 'id'))}/attempts`)).body,
    ]
    await first.close()

    const second = await start()
    const again = apis(second)
    expect([
      await webhooks(second),
      (await again.emma('GET', '/webhooks')).body,
      (await again.buttondown('GET', '/webhooks')).body,
      (await again.buttondown('GET', `/webhooks/${String(Reflect.get(Object(hook.body), 'id'))}/attempts`)).body,
    ]).toEqual(kept)
    expect((await again.mailgun('GET', '/v5/accounts/http_signing_key')).body).toEqual({
      http_signing_key: Reflect.get(Object(key.body), 'http_signing_key'),
    })
    // No id comes twice.
    expect(Number((await again.emma('POST', '/webhooks', { json: { event: 'message_open', url: URL_A } })).body)).toBe(Number(made[1]) + 1)
  })

  it('lets pending deliveries go on where they were: the same bytes, at the same times, as often as the schedule has it', async () => {
    const first = await start()
    await register(first)
    inbox.answer = () => new Response(null, { status: 500 })
    const begun = first.clock.now()
    await first.trigger('mailgun', 'clicked')
    await first.clock.advance('20m')
    expect(inbox.received).toHaveLength(3)
    await first.close()

    const second = await start()
    expect(second.clock.now()).toBe(begun + 20 * 60_000)
    await second.clock.advance('8h')
    expect(second.deliveries().map(({ number, at }) => [number, (at - begun) / 60_000])).toEqual([
      [4, 30],
      [5, 90],
      [6, 210],
      [7, 450],
    ])
    expect(new Set(inbox.received.map(({ body }) => body)).size).toBe(1)
    await second.close()
    const third = await start()
    await third.clock.advance('1d')
    expect(inbox.received).toHaveLength(7)
  })

  it('lets what was due while nobody ran go out at once, on a clock that runs', async () => {
    const first = await start()
    await register(first)
    inbox.answer = () => new Response(null, { status: 500 })
    await first.trigger('mailgun', 'clicked')
    await first.close()
    // As if it had been due before: the file says when.
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/"nextAt":\d+/g, '"nextAt":1000'))
    inbox.answer = () => new Response()
    const second = await start({ clock: 'real' })
    await expect.poll(() => second.deliveries().length).toBe(1)
    expect(second.deliveries()).toMatchObject([{ number: 2, state: 'delivered' }])
  })

  it('keeps the idempotency keys: a request that was carried out is not carried out again', async () => {
    const first = await start()
    const sent = { json: { event_types: ['email.sent'], url: URL_A }, headers: { 'x-idempotency-key': 'mine' } }
    const before = await apis(first).buttondown('POST', '/webhooks', sent)
    await first.close()
    const second = await start()
    expect((await apis(second).buttondown('POST', '/webhooks', sent)).body).toEqual(before.body)
    expect((await apis(second).buttondown('GET', '/webhooks')).body).toMatchObject({ count: 1 })
  })

  it('keeps the time of a clock that was ahead, also when that ran by itself', async () => {
    const first = await start({ clock: { speed: 100_000 } })
    await expect.poll(() => first.clock.now() - Date.now()).toBeGreaterThan(60_000)
    await register(first)
    const ahead = first.clock.now()
    await first.close()
    const second = await start()
    expect(second.clock.now() - Date.now()).toBeGreaterThan(50_000)
    expect(second.clock.now()).toBeLessThanOrEqual(ahead)
    await second.reset()
    await second.close()
    expect((await start()).clock.now() - Date.now()).toBeGreaterThan(40_000)
  })

  it('forgets with a reset', async () => {
    const first = await start()
    await register(first)
    await first.reset()
    await first.close()
    expect(await webhooks(await start())).toEqual({ webhooks: {} })
  })

  it('can be read by its owner alone, whatever lay beside it', async () => {
    await writeFile(`${file}.new`, 'left over', { mode: 0o666 })
    const sandbox = await start()
    await register(sandbox)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await sandbox.close()
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  it('is not led elsewhere by a link that somebody laid', async () => {
    const victim = join(folder, 'victim')
    await writeFile(victim, 'precious')
    await symlink(victim, `${file}.new`)
    await register(await start())
    expect(await readFile(victim, 'utf8')).toBe('precious')
  })

  it('is one sandbox’s at a time', async () => {
    const first = await start()
    await expect(createSandbox({ state: file })).rejects.toMatchObject({ name: 'StateFileError', code: 'in_use' })
    await first.close()
    await expect(start()).resolves.toBeDefined()
  })

  it('is free again when whoever had it is gone, or when a sandbox could not be made', async () => {
    await writeFile(`${file}.lock`, '999999999\n')
    await expect(createSandbox({ state: file, schedule: 'none' })).rejects.toThrow(RangeError)
    await expect(start()).resolves.toBeDefined()
  })

  it('may be empty, as a tool that makes temporary files leaves it', async () => {
    await writeFile(file, '')
    expect(await webhooks(await start())).toEqual({ webhooks: {} })
  })
})

describe('a state file that was cut off', () => {
  it('loses the line that was being written, wherever it was cut, and nothing before', async () => {
    const first = await start()
    const sent = { event_types: ['email.sent'], url: URL_A, description: 'grüße' }
    const made = (await apis(first).buttondown('POST', '/webhooks', { json: sent })).body
    await first.close()
    const whole = await readFile(file)
    const more = Buffer.from(`${JSON.stringify([{ in: 'buttondown.webhooks', key: 'ü', value: { ...sent, id: 'ü' } }])}`)
    for (let length = 1; length <= more.length; length += 7) {
      await writeFile(file, Buffer.concat([whole, more.subarray(0, length)]))
      const sandbox = await start()
      expect((await apis(sandbox).buttondown('GET', '/webhooks')).body).toMatchObject({ results: [made], count: 1 })
      await sandbox.close()
    }
  })
})

describe('a state file that cannot be used', () => {
  const header = '{"webhook-contracts":"sandbox state","version":1}\n'
  it.each([
    ['that is something else', 'hello\n', 'foreign'],
    ['that is another program’s JSON', '{"name":"x"}\n', 'foreign'],
    ['of another version', header.replace('1}', '2}'), 'foreign'],
    ['without an end of its first line', header.trim(), 'foreign'],
    ['with a line that is no JSON', `${header}[{"in":\n[]\n`, 'damaged'],
    ['with a line that is no list', `${header}{}\n`, 'damaged'],
    ['with an entry that is no change', `${header}[{"in":"a","key":"b","value":1},5]\n`, 'damaged'],
    ['with bytes that are no text', Buffer.concat([Buffer.from(header), Buffer.from([0x5b, 0xff, 0xfe, 0x5d, 0x0a])]), 'damaged'],
  ])('is one %s: it is left as it is, and the error says what to do', async (_, content, code) => {
    await writeFile(file, content)
    const refused = createSandbox({ state: file })
    await expect(refused).rejects.toBeInstanceOf(StateFileError)
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(/[Mm]ove (?:it|the file) away/) })
    expect(await readFile(file)).toEqual(Buffer.from(content))
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  it('names the line that is damaged', async () => {
    await writeFile(file, `${header}[]\n[]\nnonsense\n[]\n`)
    await expect(createSandbox({ state: file })).rejects.toThrow('line 4')
  })

  it.each([
    ['a folder', () => folder],
    ['in a folder that does not exist', () => join(folder, 'none', 'state.json')],
  ])('is %s', async (_, path) => {
    await expect(createSandbox({ state: path() })).rejects.toBeInstanceOf(StateFileError)
    await expect(createSandbox({ state: path() })).rejects.toThrow('--state')
  })

  it('may hold values that are none of ours: they are passed over', async () => {
    await writeFile(file, `${header}[{"in":"emma.webhooks","key":"100 1","value":5},{"in":"deliveries","key":"x","value":{}}]\n`)
    const sandbox = await start()
    expect((await apis(sandbox).emma('GET', '/webhooks')).body).toEqual([])
  })
})
