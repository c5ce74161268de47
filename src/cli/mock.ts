import type { ContractId } from '../registry.js'
import { defineCommand } from './command.js'
import { EXIT } from './errors.js'
import { isLoopback } from './loopback.js'
import { contractsNamed, portFrom } from './options.js'
import { print, printJson, say } from './output.js'
import { json } from './parse.js'
import { type Style, styleFor } from './style.js'
import { untilStopped } from './until-stopped.js'

const PORT = 4010

/** A mock as it is shown: where it is, and how to try it. */
interface Shown {
  readonly id: ContractId
  readonly baseUrl: string
  readonly curl: string | undefined
}

async function shown(id: ContractId, baseUrl: string): Promise<Shown> {
  const [{ curlFor }, { loadClientFactory, loadContract, loadExamples }] = await Promise.all([
    import('./curl.js'),
    import('../registry.js'),
  ])
  const [contract, examples, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
  return { id, baseUrl, curl: await curlFor({ contract, examples, createClient }, baseUrl) }
}

function mocksText(mocks: readonly Shown[], style: Style): string {
  const width = Math.max(...mocks.map(({ id }) => id.length))
  const blocks = mocks.map(({ id, baseUrl, curl }) => {
    const first = `${style.bold(id.padEnd(width))}  ${baseUrl}\n`
    return curl === undefined ? first : `${first}  ${style.dim(curl)}\n`
  })
  return blocks.join('')
}

export const command = defineCommand({
  name: 'mock',
  usage: '[contract…]',
  about: [
    "Serves contracts with Prism, which answers from the specs' examples: all of them,",
    'or those that are named, each under /<contract>, a single one at / too. Prints the',
    'base URL to give to a client, and a curl line that works as it stands.',
    '',
    'Any credentials do, if they are of the right kind. A request may choose its answer:',
    '`Prefer: code=404`, `Prefer: example=NAME`, `Prefer: dynamic=true`.',
    '',
    'Ctrl-C (SIGINT) or SIGTERM stops it, with exit code 0. A second one ends it at once,',
    'with 130 or 143.',
  ].join('\n'),
  options: {
    port: { type: 'string', value: 'PORT', about: `the port to listen on; 0: any that is free (default ${PORT})` },
    host: { type: 'string', value: 'HOST', about: 'the address to listen on (default 127.0.0.1: this machine alone)' },
    json,
  },
  examples: [
    { line: 'webhook-contracts mock', about: 'all contracts on port 4010' },
    { line: 'webhook-contracts mock mailgun emma --port 0', about: 'two of them, on any port that is free' },
    {
      line: 'curl -u api:any -H "Prefer: code=429" http://127.0.0.1:4010/mailgun/v1/webhooks',
      about: 'asks for an answer of your choice',
    },
  ],
  async run({ port, host = '127.0.0.1', json: asJson }, names) {
    const contracts = contractsNamed(names)
    const options = { contracts, port: portFrom(port, PORT), host }
    const { startMock } = await import('../entry/mock.js')
    const mock = await startMock(options)
    const stopped = untilStopped(() => mock.close())
    const mocks = await Promise.all(contracts.map((id) => shown(id, mock.urls[id] ?? mock.url)))
    if (asJson) printJson({ url: mock.url, contracts: mocks })
    else print(mocksText(mocks, styleFor(process.stdout)))
    if (!isLoopback(host)) say(`Whoever can reach ${host} can call the mocks. Leave out --host for this machine alone.`)
    say(`${mocks.length === 1 ? 'The mock is' : `${mocks.length} mocks are`} listening at ${mock.url}. Ctrl-C stops.`)
    await stopped
    return EXIT.ok
  },
})
