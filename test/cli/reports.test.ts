import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/errors.js'
import { openReports, planReports } from '../../src/cli/reports.js'
import { Run } from '../../src/judge/report.js'
import { broken } from '../judge/judgements.js'
import { temporaryFolder } from '../judge/temporary-folder.js'

const plan = (reporter?: string[], output?: string[]) => Object.fromEntries(planReports({ reporter, output }))

describe('the reporters of a command', () => {
  it('are pretty alone, unless others are named: in one list or several, each once', () => {
    expect(plan()).toEqual({ pretty: undefined })
    expect(plan(['pretty, github', 'pretty'])).toEqual({ pretty: undefined, github: undefined })
  })

  it('write to the file that is theirs, by name or because it can be no other', () => {
    expect(plan(['json'], ['a.json'])).toEqual({ json: 'a.json' })
    expect(plan(['pretty,json'], ['a.json'])).toEqual({ pretty: undefined, json: 'a.json' })
    expect(plan(['pretty'], ['a.txt'])).toEqual({ pretty: 'a.txt' })
    expect(plan(['pretty,json,junit'], ['json:a.json', 'junit:C:\\b.xml'])).toEqual({
      pretty: undefined,
      json: 'a.json',
      junit: 'C:\\b.xml',
    })
    expect(plan(['json'], ['C:\\a.json'])).toEqual({ json: 'C:\\a.json' })
  })

  it.each([
    [['prety'], [], 'There is no reporter "prety". Did you mean pretty? There are: pretty, json, junit, github, sarif.'],
    [[''], [], 'There is no reporter "". There are: pretty, json, junit, github, sarif.'],
    [['json,junit'], ['a'], '--output a could be for json or junit. Say for which: --output json:FILE --output junit:FILE.'],
    [['pretty,github'], ['a'], '--output a could be for pretty or github. Say for which: --output pretty:FILE --output github:FILE.'],
    [['pretty,json'], [], 'pretty and json cannot share standard output. Give json a file: --output json:FILE.'],
    [['json,junit'], ['json:a'], undefined],
    [['json'], ['junit:a'], '--output junit:a is for a reporter that is not asked for. Add it: --reporter junit.'],
    [['json'], ['json:'], '--output json: names no file. Give one: --output json:FILE.'],
    [['json'], ['json:a', 'b'], 'There are two files for json. Leave one of them out.'],
    [['json,junit'], ['json:a', 'junit:./a'], 'Two reporters cannot write to one file, ./a. Give each its own.'],
  ] as const)('%j with %j: %s', (reporter, output, message) => {
    if (message === undefined) expect(() => planReports({ reporter, output })).not.toThrow()
    else {
      expect(() => planReports({ reporter, output })).toThrow(UsageError)
      expect(() => planReports({ reporter, output })).toThrow(message)
    }
  })

  it('write whole documents to their files, and the step summary to where GitHub wants it', async () => {
    const folder = await temporaryFolder()
    const [json, summary] = [join(folder, 'a.json'), join(folder, 'summary.md')]
    let printed = ''
    const reports = openReports(planReports({ reporter: ['pretty,json,github'], output: [json] }), {
      env: { GITHUB_STEP_SUMMARY: summary },
      print: (text) => {
        printed += text
      },
    })
    const run = new Run(reports.reporters)
    run.judged(broken)
    run.end()
    reports.close()
    expect(printed).toMatch(/^✗ shop getWebhook 200/m)
    expect(printed).toMatch(/^::error file=traffic\.har/m)
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ results: [{ outcome: 'failed' }], summary: { judged: 1 } })
    expect(await readFile(summary, 'utf8')).toMatch(/^### webhook-contracts: a contract was broken\n/)
  })

  it('cannot be opened where there is no folder', () => {
    expect(() => openReports(planReports({ reporter: ['json'], output: ['no/such/folder/a.json'] }))).toThrow('ENOENT')
  })
})
