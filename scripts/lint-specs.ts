/** Lints every contract by the rules of redocly.yaml: no error and no warning is left. */
import { fileURLToPath } from 'node:url'
import { isClean, lintSpecs } from '../src/codegen/lint.js'
import { workspaceAt } from '../src/codegen/workspace.js'

const reports = await lintSpecs(workspaceAt(fileURLToPath(new URL('..', import.meta.url))))
const wrong = reports.filter((report) => !isClean(report))
for (const { contract, errors, warnings, findings } of wrong) {
  console.error(`${findings}\n\n${contract}: ${errors} errors, ${warnings} warnings\n`)
}
if (wrong.length > 0) {
  console.error('Mend what Redocly found: openapi/README.md has the rules.')
  process.exitCode = 1
} else console.log(`${reports.length} contracts linted: no error, no warning.`)
