import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadExamples } from '../../src/registry.js'
import { temporaryFolder } from '../judge/temporary-folder.js'
import { cli, type Finished, startCli } from './run.js'

const folder = await temporaryFolder()
const SECRET = 'planted-secret-0123'
const headers = { authorization: `Basic ${btoa(`api:${SECRET}`)}` }
const { operations } = await loadExamples('mailgun')
const example = Object(operations['listWebhooks']?.responses.find(({ status }) => status === 200)?.value)

/** Answers as the path of the request wants it. */
const server = createServer((incoming, to) => {
  incoming.resume()
  const domain = /domains\/(\w+)/.exec(incoming.url ?? '')?.[1]
  const body = domain === 'broken' ? { webhooks: `no such key: ${SECRET}` } : domain === 'novel' ? { ...example, novelty: 1 } : example
  to.writeHead(200, { 'content-type': 'application/json', 'set-cookie': `session=${SECRET}` }).end(JSON.stringify(body))
})
let upstream = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  upstream = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Runs the proxy, sends these requests through it, and stops it. */
async function run(args: readonly string[], paths: readonly string[], signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<Finished> {
  const running = startCli(['proxy', 'mailgun', '--port', '0', '--upstream', upstream, ...args])
  const said = await running.heard('listening at')
  const url = /listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1] ?? ''
  for (const path of paths) await (await fetch(url + path, { headers })).text()
  running.child.kill(signal)
  return running.finished
}

const list = (domain: string): string => `/v3/domains/${domain}/webhooks?token=${SECRET}`

describe('proxy', () => {
  it('passes traffic on, tells of each exchange, and ends with 0 when the contract was kept', async () => {
    const { code, stdout, stderr } = await run([], [list('good'), '/v3/good/messages'])
    expect(stdout).toMatch(/✓ mailgun listWebhooks 200/)
    expect(stdout).toMatch(/1 judged, 0 failed: 0 violations, 1 notice/)
    expect(stdout).toMatch(/1 skipped: 1 another path of the server/)
    expect(stderr).toContain(`the base URL for your client, in place of ${upstream}. Ctrl-C stops.`)
    expect(code).toBe(0)
  })

  it('ends with 1 when the contract was broken, and says where and why', async () => {
    const { code, stdout } = await run([], [list('broken'), list('good')], 'SIGTERM')
    expect(stdout).toMatch(/✗ mailgun listWebhooks 200/)
    expect(stdout).toMatch(/response body \/webhooks\n +expected {2}object\n +got {7}string/)
    expect(stdout).toMatch(/rule {6}mailgun\.yaml:\d+/)
    expect(code).toBe(1)
  })

  it.each([
    ['notice', ['novel'], 1],
    ['violation', ['novel'], 0],
    ['never', ['broken'], 0],
  ])('with --fail-on %s minds what it is told to mind: %s', async (failOn, domains, wanted) => {
    expect((await run(['--fail-on', failOn], domains.map(list))).code).toBe(wanted)
  })

  it('writes a recording that check reads and judges alike, and reports for CI, without a secret in any', async () => {
    const [har, report] = [join(folder, 'traffic.har'), join(folder, 'report.xml')]
    await writeFile(har, 'what was there before')
    const args = ['--record', har, '--reporter', 'pretty,junit', '--output', `junit:${report}`]
    const ran = await run(args, [list('good'), list('broken')])
    const checked = await cli(['check', har, '--contract', 'mailgun', '--base-url', upstream, '--reporter', 'json'])
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.stdout)).toMatchObject({ summary: { judged: 2, failed: 1, violations: 1 } })
    const written = [await readFile(har, 'utf8'), await readFile(report, 'utf8'), ran.stdout, ran.stderr, checked.stdout, checked.stderr]
    expect(written[1]).toContain('<testsuite')
    for (const text of written) expect(text).not.toMatch(/planted|cGxhbnRlZ/)
  })

  it('says when nothing was judged', async () => {
    const { code, stderr } = await run([], [])
    expect(stderr).toMatch(/Nothing was judged: no request came for mailgun\. Does your client use http:/)
    expect(code).toBe(0)
  })

  it('answers 502 while there is no upstream, and ends with 1', async () => {
    const running = startCli(['proxy', 'mailgun', '--port', '0', '--upstream', 'http://127.0.0.1:9'])
    const url = /listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(await running.heard('listening at'))?.[1] ?? ''
    const response = await fetch(url + list('good'), { headers })
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining('nothing listens there')])
    running.child.kill('SIGINT')
    const { code, stdout } = await running.finished
    expect(stdout).toContain('could not be reached: nothing listens there')
    expect(code).toBe(1)
  })
})

describe('wrong use of proxy', () => {
  it.each([
    [[], /Say which contract: webhook-contracts proxy CONTRACT/],
    [['mailgum'], /There is no contract "mailgum"\. Did you mean mailgun\?/],
    [['mailgun', 'emma'], /stands before one provider\. Leave out emma/],
    [['mailgun', '--fail-on', 'violations'], /--fail-on violations is none\. Did you mean violation\? There are: violation, notice, never/],
    [['mailgun', '--upstream', 'nowhere'], /The upstream is no URL of a server\. Give it whole/],
    [['mailgun', '--upstream', `https://me:${SECRET}@api.test`], /has credentials in it\. Leave them out/],
    [['mailgun', '--record', 'a.har', '--reporter', 'json', '--output', './a.har'], /cannot be one file, a\.har/],
    [['mailgun', '--record', 'no/such/folder/a.har', '--port', '0'], /no such file or folder/i],
    [['mailgun', '--strict'], /proxy has no option --strict/],
  ])('ends with 2 and says what to do: %j', async (args, text) => {
    const { code, stdout, stderr } = await cli(['proxy', ...args])
    expect(stderr).toMatch(text)
    expect(stderr).not.toContain('planted')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})
