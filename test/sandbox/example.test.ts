import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { installPackage, root, runNode } from '../e2e/installed.js'

const installed = await installPackage()
afterAll(() => installed.remove())

it('is a test suite that runs as it stands, where the package and vitest are installed, and has the types that it needs', async () => {
  await installed.write('sandbox.test.ts', await readFile(join(root, 'examples/sandbox.test.ts'), 'utf8'))
  const modules = join(installed.directory, 'node_modules')
  for (const name of ['vitest', '@types']) await symlink(join(root, 'node_modules', name), join(modules, name), 'junction')
  const ran = await runNode([join(modules, 'vitest/vitest.mjs'), 'run', '--reporter=json'], installed.directory)
  expect(ran).toMatchObject({ code: 0 })
  expect(JSON.parse(ran.stdout)).toMatchObject({ success: true, numTotalTests: 5, numPassedTests: 5 })

  const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023'], types: ['node'], strict: true, noEmit: true }
  await installed.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['sandbox.test.ts'] }))
  const compiled = await runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], installed.directory)
  expect(compiled).toMatchObject({ code: 0, stdout: '' })
}, 120_000)
