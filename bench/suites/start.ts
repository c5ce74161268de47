import { measureTurns, type Turn } from '../harness/measure.js'
import { runNode } from '../harness/process.js'
import type { Kind, Suite } from '../harness/types.js'

const turn = (name: string, kind: Kind, args: readonly string[]): Turn => ({
  name,
  kind,
  figure: async () => (await runNode(args)).ms,
})

/** What a process says of itself: from before its imports to after its first verdict. */
const told = (name: string, kind: Kind, script: string): Turn => ({
  name,
  kind,
  figure: async () => Number((await runNode([`bench/children/${script}`])).stdout),
})

export const suite: Suite = {
  title: 'Starting',
  about:
    'Commands that print their version, as whole processes; and programs that import a validator and judge one message, from before the import to after the verdict. What ours takes there is the loading of modules: nothing is compiled.',
  async run(rounds) {
    const version = [
      turn('webhook-contracts', 'ours', ['dist/cli/main.js', '--version']),
      turn('Prism CLI', 'peer', ['node_modules/@stoplight/prism-cli/dist/index.js', '--version']),
      turn('Redocly CLI', 'peer', ['node_modules/@redocly/cli/bin/cli.js', '--version']),
      turn('node -e 0', 'floor', ['-e', '0']),
    ]
    const first = [
      told('schemas', 'ours', 'schemas.mjs'),
      told('ajv, compiling', 'peer', 'ajv.mjs'),
      told('zod, from the same schema', 'peer', 'zod.mjs'),
      told('Prism’s validator', 'peer', 'prism.mjs'),
      told('JSON.parse alone', 'floor', 'parse.mjs'),
    ]
    return [
      { id: 'start-version', title: 'A command’s --version', unit: 'ms', rows: await measureTurns(version, rounds * 2) },
      { id: 'start-verdict', title: 'Import and first verdict on an event', unit: 'ms', rows: await measureTurns(first, rounds * 2) },
    ]
  },
}
