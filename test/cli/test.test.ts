import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/listen.js'
import { Account, secrets } from '../judge/live-account.js'
import { temporaryFolder } from '../judge/temporary-folder.js'
import { cli } from './run.js'

const folder = await temporaryFolder()

const open: { close(): Promise<void> }[] = []
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))

type Fetch = (request: Request) => Promise<Response>

/** A Buttondown account behind a port. */
async function serve(answer: (request: Request, pass: Fetch) => Promise<Response> = (request, pass) => pass(request)) {
  const account = await Account.open('buttondown', 'few')
  const server: Listening = await listen((request) => {
    const { pathname, search } = new URL(request.url)
    return answer(new Request(`https://api.buttondown.com${pathname}${search}`, request), account.fetch)
  })
  open.push(account.sandbox, server)
  return { account, target: `${server.url}/v1` }
}

const keys = { BUTTONDOWN_API_KEY: secrets.buttondown, EMMA_PUBLIC_KEY: secrets.publicKey, EMMA_PRIVATE_KEY: secrets.emma }

describe('test', () => {
  it('runs every status and every example of a contract against its mock, and ends with 0', async () => {
    const { code, stdout, stderr } = await cli(['test', 'buttondown-legacy'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^✓ buttondown-legacy: 20 judged, 0 failed \(\d+\.\d s\)\n$/)
    expect(stdout).toMatch(/^✓ buttondown-legacy getWebhook 404 +1$/m)
    expect(stdout).toMatch(/^20 judged, 0 failed: 0 violations, 0 notices/m)
  })

  it('lets webhooks live and die in a sandbox, of all contracts', async () => {
    const file = join(folder, 'sandbox.json')
    const { code, stderr } = await cli(['test', '--target', 'sandbox', '--reporter', 'json', '--output', file])
    expect(stderr.match(/^✓ .*, 0 failed/gm)).toHaveLength(5)
    expect(code).toBe(0)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ summary: { failed: 0, skipped: 0 } })
  })

  it('names the variables that a live run lacks, all of them, and ends with 2', async () => {
    const { code, stdout, stderr } = await cli(['test', 'emma', '--target', 'live'], { env: { EMMA_PUBLIC_KEY: 'x' } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('error: emma needs EMMA_PRIVATE_KEY, EMMA_ACCOUNT_ID in the environment, and they are not set.\n')
  })

  it.each([
    [['emma', '--target', 'http://example.com/', '--write'], /http would send your keys to example\.com/],
    [['emma', '--target', 'http://127.0.0.1:9', '--write', '--url-base', 'https://example.com/?a,b'], /The URL base must be/],
  ])('refuses %j, and says what to do', async (args, words) => {
    const { code, stderr } = await cli(['test', ...args], { env: { ...keys, EMMA_ACCOUNT_ID: '100' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
    expect(stderr).not.toContain(secrets.emma)
  })

  it('a target that does not answer ends it with 2', async () => {
    const { code, stderr } = await cli(['test', 'buttondown', '--target', 'http://127.0.0.1:9'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/The webhooks of buttondown could not be listed, so nothing else was done/)
  })

  it('a broken contract ends it with 1, and nothing is sent that may change anything', async () => {
    const { account, target } = await serve(async (request, pass) => {
      const response = await pass(request)
      return request.url.endsWith('/attempts') ? Response.json({ results: 5 }) : response
    })
    const { code, stdout } = await cli(['test', 'buttondown', '--target', target], { env: keys })
    expect(code).toBe(1)
    expect(stdout).toContain('response body /results')
    expect(account.changes).toEqual([])
  })

  it('notices end it with 1 when it is strict', async () => {
    const { target } = await serve(async (request, pass) => {
      const response = await pass(request)
      return request.url.endsWith('/attempts') ? Response.json({ results: [], count: 0, news: 1 }) : response
    })
    const { code, stdout } = await cli(['test', 'buttondown', '--target', target, '--strict'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/ failed: 0 violations, [1-9]/)
  })

  it('shows no key, token or signing key, whatever comes back, in any report', async () => {
    // Whatever the provider may do with a secret: echo the key in a refusal, in a type that it should not have, put a token where a date stands.
    const { target } = await serve(async (request, pass) => {
      const response = await pass(request)
      if (request.url.endsWith('/attempts'))
        return Response.json({ detail: 5, echo: request.headers.get('authorization') }, { status: 418, statusText: secrets.buttondown })
      const text = (await response.text()).replace(/"creation_date":"[^"]*"/g, `"creation_date":"${secrets.signing}"`)
      const wrong = text.replace(/"status":"\w+"/g, `"status":"${secrets.buttondown}"`).replaceAll('"url":"https:', '"url":"no url:')
      return new Response(response.status === 204 ? null : wrong, { status: response.status, headers: response.headers })
    })
    const names = ['json', 'junit', 'github', 'sarif'] as const
    const files = names.map((name) => join(folder, `secrets.${name}`))
    const outputs = names.flatMap((name, i) => ['--output', `${name}:${files[i] ?? ''}`])
    const { code, stdout, stderr } = await cli(
      ['test', 'buttondown', '--target', target, '--write', '--reporter', ['pretty', ...names].join(), ...outputs, '--debug'],
      { env: keys },
    )
    expect(code).toBe(1)
    const all = [stdout, stderr, ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))]
    for (const text of all.slice(2)) expect(text.length).toBeGreaterThan(100)
    expect(stdout).toContain('status 418')
    for (const secret of Object.values(secrets)) {
      // Verdicts shorten what they show: a beginning is too much already.
      for (const text of all) expect(text).not.toContain(secret.slice(0, 12))
      for (const text of all) expect(text).not.toContain(btoa(secret).slice(0, 12))
    }
  })
})
