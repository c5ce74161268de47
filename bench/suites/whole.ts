import { fileURLToPath } from 'node:url'
import { root } from '../harness/built.js'
import { runNode } from '../harness/process.js'
import type { Suite } from '../harness/types.js'

export const suite: Suite = {
  title: 'The two commands of the README',
  about: '`npm start` and `npm test`, as whole processes, once each after a first run of `npm start`.',
  async run() {
    const npm =
      process.env['npm_execpath'] ?? fileURLToPath(new URL('../lib/node_modules/npm/bin/npm-cli.js', `file://${process.execPath}`))
    const seconds = async (...args: readonly string[]): Promise<number> => (await runNode([npm, ...args], fileURLToPath(root))).ms / 1000
    await seconds('start')
    const start = [await seconds('start'), await seconds('start'), await seconds('start')]
    const test = [await seconds('test')]
    return [
      {
        id: 'whole',
        title: 'Wall time',
        unit: 's',
        rows: [
          { name: 'npm start', kind: 'ours', rounds: start },
          { name: 'npm test', kind: 'ours', rounds: test },
        ],
      },
    ]
  },
}
