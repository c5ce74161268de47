import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { entry, har, headerList, jsonContent } from '../judge/recordings.js'
import { temporaryFolder } from '../judge/temporary-folder.js'
import { cli, type Finished, startCli } from './run.js'

const folder = await temporaryFolder()

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const GOOD = entry()
const BROKEN = entry({}, { content: jsonContent({ webhooks: { clicked: { urls: 5 } } }) })
const NOTICED = entry({}, { content: jsonContent({ webhooks: {}, news: 1 }) })
const OTHER = entry({ url: 'https://www.example.com/app.js' })

/** Runs `check` with something on standard input. */
function checkStdin(input: string, ...args: string[]): Promise<Finished> {
  const { child, finished } = startCli(['check', ...args])
  child.stdin.end(input)
  return finished
}

const withoutTimes = (text: string): string => text.replace(/\(\d+\.\d s\)/g, '(T)').replaceAll(folder, 'DIR')

describe('check', () => {
  it('ends with 0 when all is well, and says what was judged and what was not', async () => {
    const path = await file('good.har', har([GOOD, NOTICED, OTHER]))
    const { code, stdout, stderr } = await cli(['check', path, '--contract', 'mailgun'])
    expect({ code, stderr: withoutTimes(stderr) }).toEqual({ code: 0, stderr: '✓ DIR/good.har: 2 judged, 0 failed (T)\n' })
    expect(withoutTimes(stdout).split('\n')).toEqual([
      '',
      'Notices: not wrong, but the contract does not name it',
      '  1× mailgun listWebhooks 200, response body /news: property "news" is not in the contract  DIR/good.har, entry 1, line 1',
      '',
      '✓ mailgun listWebhooks 200  2',
      '',
      '2 judged, 0 failed: 0 violations, 1 notice (T)',
      '1 skipped: 1 another server (www.example.com)',
      '',
    ])
  })

  it('ends with 1 when a contract is broken, and leads to the line of the spec', async () => {
    const path = await file('broken.har', har([GOOD, BROKEN]))
    const { code, stdout } = await cli(['check', path, '--contract', 'mailgun'])
    expect(code).toBe(1)
    const [, at = ''] = /^ {4}rule {6}mailgun\.yaml:(\d+), recorded: \S/m.exec(stdout) ?? []
    const spec = await readFile(new URL('../../generated/mailgun/openapi.yaml', import.meta.url), 'utf8')
    expect(spec.split('\n')[Number(at) - 1]?.trim()).toBe('type: array')
  })

  it('ends with 1 for notices when it is strict', async () => {
    const path = await file('noticed.har', har([NOTICED]))
    expect((await cli(['check', path, '--contract', 'mailgun', '--strict'])).code).toBe(1)
  })

  it('reads NDJSON on standard input, tells of a broken line, goes on, and ends with 1', async () => {
    const { code, stdout } = await checkStdin(`${JSON.stringify(GOOD)}\n{"request":\n${JSON.stringify(GOOD)}\n`, '--contract', 'mailgun')
    expect(code).toBe(1)
    expect(stdout).toContain('✗ standard input, line 2: unreadable\n  a text that breaks off or is not JSON\n')
    expect(stdout).toContain('\n2 judged, 0 failed')
    expect(stdout).toContain('\n1 unreadable\n')
  })

  it('reads several files, - among them, and gives each exchange to the contract that it is of', async () => {
    const emma = entry(
      { url: 'https://api.e2ma.net/1/webhooks', headers: headerList({ Authorization: `Basic ${btoa('a:b')}` }) },
      { content: jsonContent([]) },
    )
    const path = await file('two.har.gz', gzipSync(har([GOOD, emma])))
    const { code, stdout } = await checkStdin(JSON.stringify(GOOD), path, '-', '--contract', 'emma', '--contract', 'mailgun')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^✓ mailgun listWebhooks 200 {2}2$/m)
    expect(stdout).toMatch(/^✓ emma listWebhooks 200 {5}1$/m)
  })

  it('judges deliveries as events, and traffic to a mock by its base URL', async () => {
    const delivery = entry({
      method: 'POST',
      url: 'https://example.com/hook',
      headers: headerList({ 'Content-Type': 'application/json' }),
      postData: { text: '{"event-data":{"event":"opened"}}' },
    })
    const mocked = entry({ url: 'http://127.0.0.1:4010/mailgun/v3/domains/example.com/webhooks' })
    const path = await file('event.har', har([delivery, mocked]))
    const { code, stdout } = await cli([
      'check',
      path,
      '--contract',
      'mailgun',
      '--event-url',
      '*/hook',
      '--base-url',
      'mailgun=http://127.0.0.1:4010/mailgun',
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✗ mailgun event opened {6}1, 1 failed$/m)
    expect(stdout).toMatch(/^✓ mailgun listWebhooks 200 {2}1$/m)
  })

  it('writes several reports at once, each where it is told to', async () => {
    const path = await file('several.har', har([BROKEN, BROKEN]))
    const [json, junit, sarif] = [join(folder, 'r.json'), join(folder, 'r.xml'), join(folder, 'r.sarif')]
    const outputs = [`json:${json}`, `junit:${junit}`, `sarif:${sarif}`].flatMap((output) => ['--output', output])
    const { code, stdout } = await cli([
      'check',
      path,
      '--contract',
      'mailgun',
      '--reporter',
      'pretty,json,junit',
      '--reporter',
      'sarif',
      ...outputs,
      '--max-violations',
      '1',
    ])
    expect(code).toBe(1)
    expect(stdout).toContain('1 finding counted and not shown (--max-violations)')
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      results: [{ violations: [{ rule: { file: 'mailgun.yaml' } }] }, { outcome: 'failed', violations: [] }],
      summary: { ok: false, violations: 2, hidden: 1 },
    })
    expect(await readFile(junit, 'utf8')).toContain('<testsuites name="webhook-contracts" tests="1" failures="1"')
    expect(JSON.parse(await readFile(sarif, 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'error' }] }] })
  })

  it('ends with 2 when nothing was judged: a run that looks at nothing must not pass', async () => {
    const path = await file('other.har', har([OTHER]))
    const { code, stderr } = await cli(['check', path, '--contract', 'mailgun'])
    expect(code).toBe(2)
    expect(stderr).toContain(
      'Nothing was judged: no message was of mailgun. The report says what was skipped; --base-url names another server.',
    )
    expect((await checkStdin('', '--contract', 'mailgun')).code).toBe(2)
  })

  it('ends with 2 for what is no recording, and judges the others all the same', async () => {
    const [good, none] = await Promise.all([file('a.har', har([GOOD])), file('b.har', '<html>')])
    const { code, stdout } = await cli(['check', none, good, '--contract', 'mailgun'])
    expect(code).toBe(2)
    expect(stdout).toContain('b.har is no HAR: it has no log.entries. Give a HAR 1.2, or NDJSON with one exchange a line.')
    expect(stdout).toContain('\n1 judged, 0 failed')
  })

  it.each([
    ['no contract', ['x.har'], 'Say which contract the traffic is held against: --contract ID. `webhook-contracts list` shows them.'],
    ['an unknown contract', ['x.har', '--contract', 'mailgn'], 'There is no contract "mailgn". Did you mean mailgun?'],
    ['a file that is not there', ['not-there.har', '--contract', 'mailgun'], 'There is no such file or folder. Check the path.'],
    [
      'a bad limit',
      ['x.har', '--contract', 'mailgun', '--max-violations', 'many'],
      '--max-violations must be a whole number, not "many". Leave it out for 1000; 0 shows all.',
    ],
    [
      'a bad base URL',
      ['package.json', '--contract', 'mailgun', '--base-url', 'mailgn=http://a.example'],
      '"mailgn=http://a.example" is no base URL.',
    ],
    ['standard input twice', ['-', '-', '--contract', 'mailgun'], 'Standard input (-) can be read once. Leave the others out.'],
    [
      'a recording that would be overwritten',
      ['package.json', '--contract', 'mailgun', '--reporter', 'json', '--output', './package.json'],
      '--output ./package.json would overwrite the recording. Choose another file.',
    ],
  ])('ends with 2 for wrong use, and says what to do: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(['check', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('takes no more memory for a longer recording', async () => {
    const padded = JSON.stringify({ ...GOOD, comment: 'x'.repeat(4000) })
    const path = await file('long.har', `{"log":{"entries":[${Array.from({ length: 20_000 }, () => padded).join(',')}]}}`)
    // The file alone has twice as many bytes as the heap may.
    const { code, stderr } = await startCli(['check', path, '--contract', 'mailgun'], { node: ['--max-old-space-size=40'] }).finished
    expect({ code, stderr: withoutTimes(stderr) }).toEqual({ code: 0, stderr: '✓ DIR/long.har: 20,000 judged, 0 failed (T)\n' })
  })
})
