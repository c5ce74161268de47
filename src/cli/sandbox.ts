import type { ClockMode, Sandbox, SandboxOptions } from '../entry/sandbox.js'
import type { ContractId } from '../registry.js'
import { DEFAULT_SIGNING_KEY } from '../sandbox/signing-key.js'
import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { isLoopback } from './loopback.js'
import { contractsNamed, portFrom } from './options.js'
import { print, printJson, say } from './output.js'
import { json } from './parse.js'
import { type Style, styleFor } from './style.js'
import { untilStopped } from './until-stopped.js'

const PORT = 4020
const API_KEY = 'SANDBOX_API_KEY'
const SIGNING_KEY = 'SANDBOX_SIGNING_KEY'
const MAX_SPEED = 1_000_000

/** A sandbox that listens, as it is shown. */
interface Shown {
  readonly url: string
  readonly control: string
  readonly contracts: readonly { readonly id: ContractId; readonly baseUrl: string }[]
  /** A line that registers a webhook with the first contract. */
  readonly curl: string | undefined
}

/** @throws UsageError when it is neither a word nor a speed */
function clockFrom(text: string): ClockMode {
  if (text === 'real' || text === 'manual') return text
  const speed = Number(/^(\d{1,7}(?:\.\d{1,3})?)x$/.exec(text)?.[1])
  if (speed > 0 && speed <= MAX_SPEED) return { speed }
  throw new UsageError(
    `--clock must be real, manual, or how many times as fast as real time, not ${JSON.stringify(text)}. Give --clock 60x for a minute a second.`,
  )
}

/** Keys come from the environment: other users of a machine can read the arguments of a process. */
const fromEnvironment = (name: string): string | undefined => process.env[name] || undefined

/** @throws UsageError, when the sandbox cannot be had as it was asked for */
async function open(options: SandboxOptions): Promise<Sandbox> {
  const { createSandbox, StateFileError } = await import('../entry/sandbox.js')
  try {
    return await createSandbox(options)
  } catch (error) {
    if (error instanceof StateFileError || error instanceof RangeError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

async function registerLineFor(id: ContractId, baseUrl: string): Promise<string | undefined> {
  const [{ registerLine }, { loadContract, loadExamples }] = await Promise.all([
    import('../sandbox/control-curl.js'),
    import('../registry.js'),
  ])
  const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
  return registerLine({ contract, examples }, baseUrl, fromEnvironment(API_KEY) === undefined ? {} : { keyVariable: API_KEY })
}

function shownText({ contracts, control, curl }: Shown, style: Style): string {
  const rows = [...contracts.map(({ id, baseUrl }) => [id, baseUrl] as const), ['control', control] as const]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, url]) => `${style.bold(name.padEnd(width))}  ${url}\n`)
  return lines.join('') + (curl === undefined ? '' : `\n${style.dim(curl)}\n`)
}

function sayWhatCounts(host: string): void {
  if (!isLoopback(host))
    say(
      `Whoever can reach ${host} can drive the sandbox, and let it send requests from this machine. Leave out --host for this machine alone.`,
    )
  if (fromEnvironment(API_KEY) !== undefined) say(`Clients must give the key that is in ${API_KEY}; the curl line takes it from there.`)
  if (fromEnvironment(SIGNING_KEY) === undefined)
    say(`Events are signed with the key ${DEFAULT_SIGNING_KEY}. To have another one, set ${SIGNING_KEY} in the environment.`)
}

export const command = defineCommand({
  name: 'sandbox',
  usage: '[contract…]',
  about: [
    'Stands in for the providers: what is created is listed, and what happens is delivered,',
    'signed, to the URLs that were registered, on the provider\u2019s own retry schedule. Serves',
    'all contracts, or those that are named, each under /<contract>, a single one at / too.',
    'Prints the base URLs to give to clients, the page that shows and drives all of it, and',
    'a curl line that registers a webhook.',
    '',
    'It sends to this machine alone, unless --allow-host says otherwise.',
    '',
    'From the environment:',
    `  ${API_KEY}      the key that clients must give (default: any)`,
    `  ${SIGNING_KEY}  the key that signs events (default ${DEFAULT_SIGNING_KEY})`,
    '',
    'Ctrl-C (SIGINT) or SIGTERM stops it, with exit code 0. A second one ends it at once,',
    'with 130 or 143.',
  ].join('\n'),
  options: {
    port: { type: 'string', value: 'PORT', about: `the port to listen on; 0: any that is free (default ${PORT})` },
    host: { type: 'string', value: 'HOST', about: 'the address to listen on (default 127.0.0.1: this machine alone)' },
    clock: { type: 'string', value: 'CLOCK', about: 'real (default), manual (moved by hand), or a speed such as 60x' },
    state: { type: 'string', value: 'FILE', about: 'keep webhooks and pending deliveries in this file, over restarts' },
    'allow-host': { type: 'string', repeated: true, value: 'HOST', about: 'let it send to this host too; * is any (may be repeated)' },
    'rate-limits': { type: 'boolean', about: 'count requests as the providers do' },
    schedule: { type: 'string', value: 'NAME', about: 'another of a provider\u2019s retry schedules, such as older' },
    known: {
      type: 'string',
      repeated: true,
      value: 'NAME',
      about: 'a domain or account that exists, no other does (may be repeated)',
    },
    verbose: { type: 'boolean', about: 'a line for each call and each attempt, on stderr' },
    json,
  },
  examples: [
    { line: 'webhook-contracts sandbox', about: 'all contracts on port 4020' },
    { line: 'webhook-contracts sandbox mailgun --clock 60x --verbose', about: 'one of them, an hour of retries in a minute' },
    { line: 'webhook-contracts sandbox --state sandbox.ndjson', about: 'goes on after a restart where it was' },
    {
      line: `curl -d '{"by":"15m"}' -H 'Content-Type: application/json' http://127.0.0.1:${PORT}/_sandbox/clock/advance`,
      about: 'moves its clock',
    },
  ],
  async run(values, names) {
    const { port, host = '127.0.0.1', clock, state, schedule, known, verbose, 'allow-host': allowHosts, json: asJson } = values
    const contracts = contractsNamed(names)
    const where = { port: portFrom(port, PORT), host }
    const apiKey = fromEnvironment(API_KEY)
    const sandbox = await open({
      contracts,
      clock: clockFrom(clock ?? 'real'),
      signingKey: fromEnvironment(SIGNING_KEY) ?? DEFAULT_SIGNING_KEY,
      rateLimits: values['rate-limits'] === true,
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(state === undefined ? {} : { state }),
      ...(schedule === undefined ? {} : { schedule }),
      ...(known === undefined ? {} : { known }),
      ...(allowHosts === undefined ? {} : { allowHosts }),
    })
    const { url, urls } = await sandbox.listen(where).catch(async (error: unknown) => {
      await sandbox.close()
      throw error
    })
    const stopped = untilStopped(() => sandbox.close())
    if (verbose === true) (await import('./sandbox-log.js')).logTraffic(sandbox)
    const shown = contracts.map((id) => ({ id, baseUrl: urls[id] ?? url }))
    const [first] = shown
    const curl = first === undefined ? undefined : await registerLineFor(first.id, first.baseUrl)
    const all: Shown = { url, control: `${url}/_sandbox`, contracts: shown, curl }
    if (asJson) printJson(all)
    else print(shownText(all, styleFor(process.stdout)))
    sayWhatCounts(host)
    say(`The sandbox is listening at ${url}. Ctrl-C stops.`)
    await stopped
    return EXIT.ok
  },
})
