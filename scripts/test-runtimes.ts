/**
 * Runs the tests of clients, receivers and judgement on every Node that is supported. The other Nodes come from npm's package `node`, kept in
 * npm's cache. What cannot be fetched is said and left out; what fails, fails.
 *
 *     npm run test:runtimes [major…]
 */
import { join } from 'node:path'
import { run } from './package/run.js'

const SUPPORTED = ['20', '22', '24', '26']
const SUITES = ['test/client', 'test/events', 'test/judgement', 'test/providers', 'test/runtimes/edge.test.ts']

const root = process.cwd()

/** The program of a Node; undefined, with the reason, where it cannot be had. */
async function nodeOf(major: string): Promise<{ readonly path: string } | { readonly missing: string }> {
  if (process.versions.node.startsWith(`${major}.`)) return { path: process.execPath }
  const { code, stdout, output } = await run('npx', ['-y', '-p', `node@${major}`, '-c', 'node -p process.execPath'], root)
  const path = stdout.trim().split('\n').at(-1) ?? ''
  if (code === 0 && path !== '') return { path }
  if (/E404|ETARGET|notarget/i.test(output)) return { missing: `npm has no node@${major} for this machine` }
  return { missing: `node@${major} could not be fetched: ${output.split('\n').at(-1)}` }
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : SUPPORTED
for (const major of wanted) {
  const node = await nodeOf(major)
  if ('missing' in node) {
    console.log(`Node ${major}: skipped, ${node.missing}`)
    continue
  }
  const version = (await run(node.path, ['-v'], root)).stdout.trim()
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { code, output } = await run(node.path, [vitest, 'run', ...SUITES, '--typecheck.enabled=false', '--reporter=dot'], root)
  const summary = output.split('\n').filter((line) => /^\s*(?:Test Files|Tests)\s/.test(line))
  console.log(`Node ${version}: ${code === 0 ? 'passed' : 'FAILED'}. ${summary.map((line) => line.trim().replace(/\s+/g, ' ')).join('; ')}`)
  if (code === 0) continue
  console.log(output)
  process.exitCode = 1
}
