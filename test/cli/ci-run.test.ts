import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../.ci/run', import.meta.url))

describe('.ci/run', () => {
  let clone: string
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'ci-run-test-'))
    mkdirSync(join(clone, '.ci'))
    mkdirSync(join(clone, 'bin'))
    mkdirSync(join(clone, 'out', 'ci'), { recursive: true })
    cpSync(script, join(clone, '.ci', 'run'))
    // Nothing of the machine is to be changed by a test.
    for (const name of ['apt-get', 'sudo']) program(name, 'exit 1')
  })
  afterEach(() => rmSync(clone, { recursive: true, force: true }))

  function program(name: string, body: string): void {
    const path = join(clone, 'bin', name)
    writeFileSync(path, `#!/bin/sh\n${body}\n`)
    chmodSync(path, 0o755)
  }

  /** Puts a program in npm's place: it notes how it is called, and does this on \`npm test\`. */
  function npm(onTest: string): void {
    program('npm', `echo "npm $*" >>calls\nif [ "$1" = test ]; then ${onTest}; fi`)
  }

  const reports = (passed: number, failed: number): string =>
    `echo '{"numPassedTests":${passed},"numFailedTests":${failed}}' >out/ci/vitest.json`

  function run(): { status: number | null; lines: string[] } {
    const path = [join(clone, 'bin'), process.env['PATH']].join(delimiter)
    const { status, stdout } = spawnSync('bash', [join(clone, '.ci', 'run')], {
      cwd: tmpdir(),
      env: { ...process.env, PATH: path },
      encoding: 'utf8',
    })
    return { status, lines: stdout.trimEnd().split('\n') }
  }

  it('installs, tests with a report as JSON, and ends with the count', () => {
    npm(`${reports(12, 0)}; echo tested`)
    expect(run()).toEqual({ status: 0, lines: ['tested', '12 passed, 0 failed'] })
    const [install, test] = readFileSync(join(clone, 'calls'), 'utf8').trimEnd().split('\n')
    expect(install).toBe('npm ci --no-audit --no-fund')
    expect(test).toBe('npm test -- --reporter=default --reporter=json --outputFile.json=out/ci/vitest.json')
  })

  it('keeps the exit code of the tests, and counts those that failed', () => {
    npm(`${reports(10, 2)}; exit 7`)
    expect(run()).toEqual({ status: 7, lines: ['10 passed, 2 failed'] })
  })

  it('counts a failure that is no test’s as one', () => {
    npm(`${reports(10, 0)}; exit 1`)
    expect(run()).toEqual({ status: 1, lines: ['10 passed, 1 failed'] })
  })

  it('counts one failure where there is no report: not that of the last run', () => {
    writeFileSync(join(clone, 'out', 'ci', 'vitest.json'), '{"numPassedTests":99,"numFailedTests":0}')
    npm('exit 1')
    expect(run()).toEqual({ status: 1, lines: ['0 passed, 1 failed'] })
  })

  it('counts one failure where the report is cut off', () => {
    npm(`echo '{"numPassed' >out/ci/vitest.json; exit 1`)
    expect(run()).toEqual({ status: 1, lines: ['0 passed, 1 failed'] })
  })

  it('ends with the count also when the install fails', () => {
    program('npm', 'exit 5')
    expect(run()).toEqual({ status: 5, lines: ['0 passed, 1 failed'] })
  })

  it('sets what keeps the tools quiet', () => {
    npm(`${reports(1, 0)}; echo "$REDOCLY_TELEMETRY $REDOCLY_SUPPRESS_UPDATE_NOTICE $NO_COLOR $CI"`)
    expect(run().lines).toEqual(['off true 1 true', '1 passed, 0 failed'])
  })
})
