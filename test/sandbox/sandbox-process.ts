/** A sandbox as a process of its own, which can be killed. It takes commands as lines of JSON, and answers them in the same way. */
import { createInterface } from 'node:readline'
import { createSandbox } from '../../src/entry/sandbox.js'

const options = JSON.parse(process.argv[2] ?? '{}')
const sandbox = await createSandbox(options)
const { url } = await sandbox.listen()

const commands: Readonly<Record<string, (...args: string[]) => unknown>> = {
  url: () => url,
  trigger: async (contract = '', event = '') => (await sandbox.trigger(contract, event)).map(({ state }) => state),
  advance: (by = '') => sandbox.clock.advance(by),
  now: () => sandbox.clock.now(),
  attempts: () => sandbox.deliveries().map(({ url: to, number, state }) => ({ url: to, number, state })),
  close: () => sandbox.close(),
}

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, name, args } = JSON.parse(line)
  try {
    say({ id, result: (await commands[name]?.(...args)) ?? null })
  } catch (error) {
    say({ id, error: String(error) })
  }
})
say({ ready: true })
