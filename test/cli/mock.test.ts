import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { contractIds, loadContract } from '../../src/registry.js'
import { cli, type Running, startCli, startNode, without } from './run.js'

/** The words of a command line as a POSIX shell reads them. */
const words = (line: string): string[] =>
  execFileSync('sh', ['-c', `curl() { for word in "$@"; do printf '%s\\n' "$word"; done; }; ${line}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')

/** The request that a curl line sends. */
function requestOf(line: string): Request {
  const args = words(line)
  const headers = new Headers()
  let url = ''
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-u') headers.set('authorization', `Basic ${btoa(args[++i] ?? '')}`)
    else if (args[i] === '-H') headers.set(...pair(args[++i] ?? ''))
    else url = args[i] ?? ''
  }
  return new Request(url, { headers })
}

function pair(header: string): [string, string] {
  const at = header.indexOf(': ')
  return [header.slice(0, at), header.slice(at + 2)]
}

describe('mock', () => {
  let running: Running
  let stdout = ''
  beforeAll(async () => {
    running = startCli(['mock', '--port', '0'])
    running.child.stdout.on('data', (text: string) => {
      stdout += text
    })
    await running.heard('listening at')
  })
  afterAll(() => {
    running.child.kill('SIGKILL')
  })

  it('prints the base URL of every contract on stdout, on the port that it got', async () => {
    const said = await running.heard('listening at')
    const origin = /listening at (http:\/\/127\.0\.0\.1:\d+)\. Ctrl-C stops/.exec(said)?.[1]
    expect(origin).toBeDefined()
    const listed = stdout.split('\n').filter((line) => !line.startsWith(' ') && line !== '')
    expect(listed.map((line) => line.split(/ +/)[0])).toEqual(contractIds)
    for (const line of listed) expect(line.split(/ +/)[1]).toMatch(new RegExp(`^${origin}/`))
  })

  it.each(contractIds)('prints a curl line for %s that is answered with a success of its contract', async (id) => {
    const lines = stdout.split('\n')
    const curl = lines[lines.findIndex((line) => line.startsWith(`${id} `)) + 1]?.trim() ?? ''
    expect(curl).toMatch(/^curl -[uH] /)
    const response = await fetch(requestOf(curl))
    expect(response.status).toBe(200)
    expect((await checkResponse(await loadContract(id), 'listWebhooks', response)).violations).toEqual([])
  })

  it('says nothing of the requests that come', async () => {
    const before = await running.heard('listening at')
    const { origin } = new URL(/http:\S+\d/.exec(before)?.[0] ?? '')
    await fetch(`${origin}/nowhere`)
    expect(await running.heard('listening at')).toBe(before)
  })
})

describe('mock, when it is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('closes on %s, and exits with 0', async (signal) => {
    const { child, finished, heard } = startCli(['mock', 'mailgun', '--port', '0', '--json'])
    await heard('listening at')
    child.kill(signal)
    const { code, signal: endedBy, stdout, stderr } = await finished
    expect({ code, endedBy }).toEqual({ code: 0, endedBy: null })
    expect(stderr).toContain('Stopping.')
    const { url } = JSON.parse(stdout)
    await expect(fetch(url)).rejects.toThrow()
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('does not wait for the end after a second %s: it exits with %i', async (signal, code) => {
    const never = [
      "import { untilStopped } from './src/cli/until-stopped.ts'",
      'setInterval(() => undefined, 1000)',
      'untilStopped(() => new Promise(() => undefined))',
      "console.error('ready')",
    ].join(';')
    const { child, finished, heard } = startNode(['--input-type=module', '-e', never])
    await heard('ready')
    child.kill(signal)
    await heard('Stopping.')
    child.kill(signal)
    expect(await finished).toMatchObject({ code, signal: null })
  })
})

describe('mock --json', () => {
  it('prints where each contract that was named is, each once, and serves a single one at / too', async () => {
    const { child, finished, heard } = startCli(['mock', 'emma', 'emma', '--port=0', '--host', 'localhost', '--json'])
    const said = await heard('Ctrl-C stops.')
    const origin = /at (http:\S+\d)\./.exec(said)?.[1] ?? ''
    expect((await fetch(`${origin}/100/webhooks`, { headers: { authorization: `Basic ${btoa('a:b')}` } })).status).toBe(200)
    child.kill('SIGTERM')
    const { stdout } = await finished
    const shown: { url: string; contracts: { id: string; baseUrl: string; curl: string }[] } = JSON.parse(stdout)
    expect(shown.url).toBe(origin)
    expect(shown.contracts.map(({ id }) => id)).toEqual(['emma'])
    expect(shown.contracts[0]?.baseUrl).toBe(`${shown.url}/emma`)
    expect(shown.contracts[0]?.curl).toContain(`${shown.url}/emma/100/webhooks`)
  })
})

describe('mock, used wrongly', () => {
  it.each([
    [['mailgum'], 'There is no contract "mailgum". Did you mean mailgun?'],
    [['--prot', '1'], 'mock has no option --prot. Did you mean --port?'],
    [['--port'], '--port needs a value: --port PORT.'],
    [['--port', '--json'], '--port needs a value: --port PORT.'],
    [['--port', 'abc'], '--port must be a whole number from 0 to 65535, not "abc".'],
    [['--port=70000'], '--port must be a whole number from 0 to 65535, not "70000".'],
    [['--port=-1'], '--port must be a whole number from 0 to 65535, not "-1".'],
    [['--host='], '--host needs a value: --host HOST.'],
  ])('refuses %j, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await cli(['mock', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('says that a port is taken, and what to do', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stdout, stderr } = await cli(['mock', 'mailgun', '--port', String(port)])
    server.close()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`Port ${port} of 127.0.0.1 is taken.`)
    expect(stderr).toContain('port 0')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('says in one line how to install Prism where it is missing', async () => {
    const node = without('stoplight')
    const { code, stdout, stderr } = await cli(['mock', 'mailgun', '--port', '0'], { node })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: Prism is not installed\. Install it with: npm install --save-dev @stoplight\/prism-cli@5\.14\.2\n$/)
  })
})
