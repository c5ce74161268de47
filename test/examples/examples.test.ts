import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveredEvent, signEvent } from '../../src/providers/mailgun/mailgun.js'
import { exampleOf } from '../events/examples.js'
import { KEY } from '../events/receivers.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = new URL('../../examples/', import.meta.url)
const environment = { PATH: process.env['PATH'] ?? '', MAILGUN_SIGNING_KEY: KEY, PORT: '0' }
const run = promisify(execFile)

const servers = ['node.mjs', 'express.mjs', 'fastify.mjs', 'hono.mjs']
const running: ChildProcess[] = []

interface Running {
  /** Where it says that it listens. */
  readonly url: string
  /** The next line that it prints. */
  readonly line: () => Promise<string>
}

/** Starts an example as a user would, on a free port. */
async function start(name: string): Promise<Running> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(name, folder))], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => String((await lines.next()).value)
  const first = await line()
  const url = /^Listening on (http:\/\/127\.0\.0\.1:\d+\/webhooks\/mailgun)$/.exec(first)?.[1]
  if (url === undefined) throw new Error(`${name} did not say where it listens: ${first}`)
  return { url, line }
}

beforeAll(() => {
  if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
    throw new Error('The examples import the built package: run `npm run build` first.')
})

afterEach(async () => {
  const ends = running.splice(0).map(async (child) => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  })
  await Promise.all(ends)
})

describe('the examples', () => {
  it('are all tested here', () => {
    const programs = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
    expect(programs.sort()).toEqual([...servers, 'send.mjs', 'worker.mjs'].sort())
  })

  it('are all named in their README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)))
    expect(paths.filter((path) => path !== 'README.md' && !readme.includes(`\`${path}\``))).toEqual([])
  })

  it.each(servers)('%s takes a signed event once, and refuses others', async (name) => {
    const { url, line } = await start(name)
    const event = await exampleOf<DeliveredEvent>('mailgun', 'delivered')
    const signed = await signEvent(event, { signingKey: KEY, url })
    const body = JSON.stringify({ 'event-data': event['event-data'] })
    const unsigned = new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const statuses = [(await fetch(signed.clone())).status, (await fetch(signed)).status, (await fetch(unsigned)).status]
    expect(statuses).toEqual([200, 406, 401])
    expect(await line()).toBe('delivered arrived')
  })

  it.each(['express.mjs', 'fastify.mjs'])('%s leaves the body parser of other routes alone', async (name) => {
    const { url } = await start(name)
    const response = await fetch(new URL('/echo', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    })
    expect([response.status, await response.json()]).toEqual([200, { a: 1 }])
  })

  it.each(servers)('%s says which variable it needs', async (name) => {
    const { MAILGUN_SIGNING_KEY: _, ...rest } = environment
    const failed = run(process.execPath, [fileURLToPath(new URL(name, folder))], { cwd: root, env: rest })
    await expect(failed).rejects.toMatchObject({ stderr: expect.stringContaining('Set MAILGUN_SIGNING_KEY') })
  })

  it('send.mjs shows what a receiver does with an event, a copy and a forgery', async () => {
    const { url, line } = await start('express.mjs')
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL('send.mjs', folder)), url], { cwd: root, env: environment })
    expect(stdout.trimEnd().split('\n')).toEqual([
      'signed: 200 ok',
      'the same again: 406 {"error":"replayed"}',
      'forged: 401 {"error":"signature_mismatch"}',
    ])
    expect(await line()).toBe('alice@example.com clicked https://example.com/offer')
  })

  it('worker.mjs receives the events of three providers, and those of no other', async () => {
    const program = `
      import worker from './examples/worker.mjs'
      import { signEvent as mailgun } from 'webhook-contracts/mailgun'
      import { signEvent as buttondown } from 'webhook-contracts/buttondown'
      import { signEvent as emma } from 'webhook-contracts/emma'
      console.log = () => undefined
      console.error = () => undefined
      const env = { MAILGUN_SIGNING_KEY: 'm', BUTTONDOWN_SIGNING_KEY: 'b', EMMA_PATH_SECRET: 's' }
      const clicked = { 'event-data': { event: 'clicked', id: 'x', timestamp: 1, url: 'https://example.com' } }
      const created = { id: 'x', event_type: 'subscriber.created', data: { subscriber: 'x' } }
      const group = { event_name: 'group_create', data: {} }
      const url = (path) => 'https://example.com/' + path
      const requests = [
        await mailgun(clicked, { signingKey: 'm', url: url('webhooks/mailgun') }),
        await mailgun(clicked, { signingKey: 'x', url: url('webhooks/mailgun') }),
        await buttondown(created, { signingKey: 'b', url: url('webhooks/buttondown') }),
        await buttondown(created, { url: url('webhooks/buttondown') }),
        await emma(group, { url: url('webhooks/emma/s') }),
        await emma(group, { url: url('webhooks/emma/undefined') }),
        await emma(group, { url: url('webhooks/other') }),
        await emma(group, { url: url('') }),
      ]
      const statuses = []
      for (const request of requests) statuses.push((await worker.fetch(request, env)).status)
      process.stdout.write(JSON.stringify(statuses))
    `
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, env: environment })
    expect(JSON.parse(stdout)).toEqual([200, 401, 200, 401, 200, 401, 404, 404])
  })
})
