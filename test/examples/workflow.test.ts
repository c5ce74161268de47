import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { commands } from '../../src/cli/commands.js'
import { parse } from '../../src/cli/parse.js'
import { planReports, reportOptions } from '../../src/cli/reports.js'
import { cli } from '../cli/run.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly name: string
  readonly on: { readonly schedule?: readonly { readonly cron: string }[]; readonly workflow_dispatch?: unknown }
  readonly permissions: Readonly<Record<string, string>>
  readonly env?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { readonly 'runs-on': string; readonly 'timeout-minutes': number; readonly permissions?: unknown; readonly steps: readonly Step[] }
    >
  >
}

const text = readFileSync(new URL('../../examples/github-actions/contract-check.yml', import.meta.url), 'utf8')
const workflow: Workflow = parseYaml(text, { version: '1.2', strict: true, uniqueKeys: true })
const jobs = Object.values(workflow.jobs)
const steps = jobs.flatMap((job) => job.steps)
const lines = steps.flatMap(({ run }) => (run === undefined ? [] : run.trim().split('\n')))
const ours = lines.filter((line) => line.startsWith('npx webhook-contracts ')).map((line) => line.split(' ').slice(2))

const folder = mkdtempSync(join(tmpdir(), 'webhook-contracts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the workflow for GitHub Actions', () => {
  it('runs every night, and by hand', () => {
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d{1,2} \d{1,2} \* \* \*$/) }])
    expect(workflow.on).toHaveProperty('workflow_dispatch')
  })

  it('may read the repository, and nothing more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(jobs.map(({ permissions }) => permissions)).toEqual(jobs.map(() => undefined))
  })

  it('uses GitHub’s own actions, by their major versions, and leaves no token behind', () => {
    for (const { uses, with: options } of steps) {
      if (uses === undefined) continue
      expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@v\d+$/)
      if (uses.startsWith('actions/checkout@')) expect(options).toEqual({ 'persist-credentials': false })
    }
  })

  it('ends every job', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(15)
  })

  it('has secrets in the environment of the step that needs them, and on no command line', () => {
    expect(lines.filter((line) => line.includes('${{'))).toEqual([])
    expect(workflow.env).toBeUndefined()
    const values = steps.flatMap(({ env = {} }) => Object.entries(env))
    for (const [name, value] of values) expect(value).toMatch(new RegExp(`^\\$\\{\\{ (?:secrets|vars)\\.${name} \\}\\}$`))
    expect(text.match(/secrets\./g)).toHaveLength(values.filter(([, value]) => value.includes('secrets.')).length)
  })

  it('runs nothing but npm and this package', () => {
    expect(lines.filter((line) => !/^(?:npm install --no-save webhook-contracts@latest|npx webhook-contracts .+)$/.test(line))).toEqual([])
    expect(ours.map(([name]) => name)).toEqual(['check', 'test'])
  })

  it.each(ours.map((args) => [args.join(' '), args] as const))('asks for what there is, with annotations: %s', async (_, args) => {
    const row = commands.find(({ name }) => name === args[0])
    if (row === undefined) throw new Error(`There is no command ${args[0]}`)
    const { command } = await row.load()
    parse(command.name, command.options, args.slice(1)) // throws when an option is unknown
    const given = args.flatMap((arg, i) => (arg === '--reporter' ? [args[i + 1] ?? ''] : []))
    expect([...planReports({ reporter: given }).keys()]).toContain('github')
    expect(Object.keys(command.options)).toEqual(expect.arrayContaining(Object.keys(reportOptions)))
  })

  it('only reads from the live account', () => {
    const [live = []] = ours.filter(([name]) => name === 'test')
    expect(live.slice(live.indexOf('--target')).at(1)).toBe('live')
    expect(live.filter((arg) => /^--(?:write|clean-up)$/.test(arg))).toEqual([])
  })

  it('annotates what breaks the contract, and writes a summary', async () => {
    const recording = join(folder, 'broken.ndjson')
    const summary = join(folder, 'summary.md')
    const exchange = {
      request: {
        method: 'GET',
        url: 'https://api.mailgun.net/v3/domains/mg.example.com/webhooks',
        headers: { authorization: 'Basic YXBpOmtleQ==' },
      },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"webhooks":5}' },
    }
    writeFileSync(recording, `${JSON.stringify(exchange)}\n`)
    const [check = []] = ours.filter(([name]) => name === 'check')
    const { code, stdout } = await cli(
      check.map((arg) => arg.replace('recordings/*.har', recording)),
      { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } },
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=.*::.*webhooks/m)
    expect(readFileSync(summary, 'utf8')).toContain('a contract was broken')
  })
})
