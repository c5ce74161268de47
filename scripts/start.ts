/** The loop, once: specs linted, generated/ rebuilt, mocks up, contract tests against them, docs built. */
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docsSource, docsTexts } from '../src/cli/docs-source.js'
import { EXIT, explain } from '../src/cli/errors.js'
import { Progress, seconds } from '../src/cli/progress.js'
import { styleFor } from '../src/cli/style.js'
import { faultsOf, noticesOf, summary, type Tested } from '../src/cli/summary.js'
import { isClean, lintSpecs } from '../src/codegen/lint.js'
import { contractFolders, render, stale, workspaceAt, write } from '../src/codegen/workspace.js'
import { buildDocs } from '../src/docs/build.js'
import { type Mock, mockSource, startMock } from '../src/entry/mock.js'
import { refuseWrong } from '../src/judge/refuse.js'
import { planCases, runContract } from '../src/judge/run.js'
import { type ContractId, contractIds, loadClientFactory } from '../src/registry.js'

const workspace = workspaceAt(fileURLToPath(new URL('..', import.meta.url)))
const out = join(workspace.root, 'out', 'docs')
const progress = new Progress(process.stderr)

/** @returns Redocly's findings */
async function lint(): Promise<string[]> {
  const reports = await progress.step(
    'lint',
    (detail) => lintSpecs(workspace, ({ contract }) => detail(contract)),
    (all) => {
      const wrong = all.filter((report) => !isClean(report)).length
      return { ok: wrong === 0, text: `${all.length} specs, ${wrong === 0 ? 'no finding' : `findings in ${wrong}`}` }
    },
  )
  return reports.filter((report) => !isClean(report)).map(({ findings }) => findings)
}

/** @returns what does not fit together: a folder without a row in the registry, or a row without a folder */
async function generate(): Promise<string[]> {
  const changed = await progress.step(
    'generate',
    async (detail) => {
      const files = await render(workspace, detail)
      const paths = await stale(workspace, files)
      if (paths.length > 0) await write(workspace, files)
      return { paths, files: files.size }
    },
    ({ paths, files }) => ({
      ok: true,
      text: paths.length === 0 ? `${files} files, none was stale` : `${files} files, ${paths.length} were stale`,
    }),
  )
  for (const path of changed.paths.slice(0, 10)) console.error(`  was stale: generated/${path}`)
  if (changed.paths.length > 10) console.error(`  and ${changed.paths.length - 10} more`)
  const folders = await contractFolders(workspace)
  const ids: readonly string[] = contractIds
  return [
    ...folders.filter((id) => !ids.includes(id)).map((id) => `${id}: openapi/${id}/ has no row in src/registry.ts. Add one.`),
    ...ids.filter((id) => !folders.includes(id)).map((id) => `${id}: src/registry.ts names it, but there is no openapi/${id}/.`),
  ]
}

async function testContract(id: ContractId, mock: Mock): Promise<Tested> {
  const { contract, examples, document } = await mockSource(id)
  const subject = { contract, examples, document: Object.fromEntries(Object.entries(document)), createClient: await loadClientFactory(id) }
  const baseUrl = mock.urls[id] ?? mock.url
  const planned = planCases(subject).length
  let done = 0
  return progress.step(
    `test ${id}`,
    async (detail) => {
      const report = await runContract(subject, baseUrl, () => detail(`${++done} of ${planned} calls`))
      let wrong = 0
      const refusals = await refuseWrong(subject, baseUrl, () => detail(`${++wrong} wrong messages`))
      return { report, refusals }
    },
    (tested) => ({
      ok: faultsOf(tested).length === 0,
      text: `${tested.report.results.length} calls, ${tested.refusals.requests + tested.refusals.responses} wrong messages`,
    }),
  )
}

async function test(): Promise<Tested[]> {
  const mock = await progress.step(
    'mock',
    () => startMock(),
    ({ urls, url }) => ({ ok: true, text: `${Object.keys(urls).length} contracts at ${url}` }),
  )
  try {
    const tested: Tested[] = []
    for (const id of contractIds) tested.push(await testContract(id, mock))
    return tested
  } finally {
    await mock.close()
  }
}

async function docs(): Promise<string> {
  const built = await progress.step(
    'docs',
    async (detail) => {
      const [sources, texts] = await Promise.all([Promise.all(contractIds.map(docsSource)), docsTexts()])
      return buildDocs({ sources, texts, out, onPage: ({ id }) => detail(id) })
    },
    ({ pages }) => ({ ok: true, text: `${pages.length} contracts` }),
  )
  return relative(workspace.root, built.index)
}

async function loop(): Promise<number> {
  const started = performance.now()
  const { good, bad, bold } = styleFor(process.stdout)
  const findings = await lint()
  if (findings.length > 0) console.log(`\n${findings.join('\n\n')}\n`)
  const gaps = await generate()
  const tested = await test()
  const index = await docs()
  const faults = [...gaps, ...tested.flatMap(faultsOf)]
  console.log(`\n${summary(tested, styleFor(process.stdout))}`)
  console.log('refused: wrong messages that were refused for the right reason, of all that were made\n')
  for (const text of tested.flatMap(noticesOf)) console.log(`notice    ${text}`)
  for (const text of faults) console.log(`${bad('violation')} ${text}`)
  const ok = findings.length + faults.length === 0
  const took = seconds(performance.now() - started)
  console.log(
    ok ? good(`All well, in ${took}.`) : bad(`Specs with findings: ${findings.length}. Violations: ${faults.length}. In ${took}.`),
  )
  console.log(`
${bold('Where it lies')}
  ${'generated/'.padEnd(24)}  bundled specs, types, validators, examples
  ${index.padEnd(24)}  the reference: open it in a browser

${bold('What to try next')}
  npx tsx src/cli/main.ts mock mailgun    a Mailgun to develop against
  npx tsx src/cli/main.ts list mailgun    what it can be asked, and what it delivers
  npm test                                everything that CI checks`)
  return ok ? EXIT.ok : EXIT.broken
}

try {
  process.exitCode = await loop()
} catch (error) {
  console.error(`\n${explain(error, process.argv.includes('--debug'))}`)
  process.exitCode = EXIT.unusable
}
