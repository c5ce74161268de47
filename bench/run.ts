/**
 * Measures, beside what a user would take instead, and beside the floor. Writes bench/report.json, bench/report.md, bench/charts/,
 * and the ratios of the README.
 *
 *     npm run bench                      all of it (about half an hour; leave the machine alone meanwhile)
 *     npm run bench -- http receiving    these suites; the others stay as they were
 *     npm run bench -- --rounds 3
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chart } from './harness/chart.js'
import { machine } from './harness/machine.js'
import { ratios, withRatios } from './harness/ratios.js'
import { markdown } from './harness/report.js'
import { median, rounded } from './harness/statistics.js'
import type { Report, SuiteReport } from './harness/types.js'
import { suites } from './suites/index.js'

const here = (path: string): URL => new URL(path, import.meta.url)

async function runSuite(name: string, rounds: number): Promise<SuiteReport> {
  const child = fork(here('one.ts'), [name, String(rounds)], { execArgv: process.execArgv })
  let report: SuiteReport | undefined
  child.on('message', (message: SuiteReport) => {
    report = message
  })
  const [code] = await once(child, 'exit')
  if (report === undefined || code !== 0) throw new Error(`The suite ${name} ended with ${code}, without figures.`)
  return report
}

/** What was measured before, if the file is there and can be read. */
async function before(): Promise<readonly SuiteReport[]> {
  try {
    const report: Report = JSON.parse(await readFile(here('report.json'), 'utf8'))
    return report.suites
  } catch {
    return []
  }
}

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '5' } }, allowPositionals: true })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.')
const unknown = positionals.find((name) => !suites.has(name))
if (unknown !== undefined) throw new Error(`There is no suite ${unknown}. There are: ${[...suites.keys()].join(', ')}.`)

const known = new Map((await before()).map((report) => [report.name, report]))

/** Writes what is known so far: an hour of figures must not be lost to the last suite. */
async function write(): Promise<void> {
  const reports: SuiteReport[] = []
  for (const [name, load] of suites) {
    const measured = known.get(name)
    if (measured === undefined) continue
    const { title, about } = (await load()).suite // as they are worded now
    reports.push({ ...measured, title, about })
  }
  const report: Report = { machine: machine(), rounds, suites: reports }
  await writeFile(here('report.json'), `${JSON.stringify(report, null, 1)}\n`)
  await writeFile(here('report.md'), markdown(report))
  await rm(here('charts'), { recursive: true, force: true })
  await mkdir(here('charts'))
  for (const { measurements } of report.suites) {
    for (const measurement of measurements) await writeFile(here(`charts/${measurement.id}.svg`), chart(measurement))
  }
  const readme = here('../README.md')
  await writeFile(readme, withRatios(await readFile(readme, 'utf8'), ratios(report)))
}

for (const name of positionals.length > 0 ? positionals : suites.keys()) {
  const report = await runSuite(name, rounds)
  known.set(name, report)
  await write()
  for (const { title, unit, rows } of report.measurements) {
    console.log(`\n${report.title}: ${title} (${unit})`)
    for (const row of rows) console.log(`  ${row.name.padEnd(46)} ${rounded(median(row.rounds)).padStart(10)}  ${row.kind}`)
  }
}
