/** Rebuilds generated/ from openapi/. With --check it writes nothing, and fails when a file is not what it should be. */
import { render, stale, workspaceAt, write } from '../src/codegen/workspace.js'

const check = process.argv.includes('--check')
const workspace = workspaceAt(process.cwd())
const files = await render(workspace)
const wrong = await stale(workspace, files)
if (check) {
  for (const path of wrong) console.error(`stale: generated/${path}`)
  if (wrong.length > 0) {
    console.error('Run `npm run generate` and commit what it changes.')
    process.exitCode = 1
  } else console.log(`generated/ is up to date (${files.size} files).`)
} else {
  await write(workspace, files)
  console.log(`generated/: ${files.size} files written, ${wrong.length} of them changed.`)
}
