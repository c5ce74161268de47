import type { Contract } from '../contract/index.js'
import { contractIds, loadContract } from '../registry.js'
import { defineCommand } from './command.js'
import { EXIT, UsageError } from './errors.js'
import { contractNamed } from './options.js'
import { print, printJson } from './output.js'
import { json } from './parse.js'
import { type Style, styleFor } from './style.js'
import { table } from './table.js'

/** A contract as `--json` shows it. */
interface Listed {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly operations: readonly ListedOperation[]
  readonly events: readonly ListedEvent[]
}

interface ListedOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly statuses: readonly string[]
  readonly summary: string
}

interface ListedEvent {
  readonly name: string
  /** By which it may be delivered. */
  readonly methods: readonly string[]
  readonly summary: string
}

function listed({ id, title, version, operations, events }: Contract): Listed {
  return {
    id,
    title,
    version,
    operations: Object.entries(operations).map(([operationId, { method, path, responses, summary }]) => ({
      operationId,
      method,
      path,
      statuses: Object.keys(responses),
      summary,
    })),
    events: Object.entries(events).map(([name, { deliveries, summary }]) => ({
      name,
      methods: deliveries.map(({ method }) => method),
      summary,
    })),
  }
}

function contractsText(contracts: readonly Listed[], style: Style): string {
  const columns = [
    { title: 'CONTRACT' },
    { title: 'VERSION' },
    { title: 'OPS', right: true },
    { title: 'EVENTS', right: true },
    { title: 'TITLE' },
  ] as const
  const rows = contracts.map(({ id, version, operations, events, title }) => [
    id,
    version,
    String(operations.length),
    String(events.length),
    title,
  ])
  return table(columns, rows, style)
}

/** An operation has more to say than a line of a terminal holds: its statuses and its summary stand below it. */
function operationsText(operations: readonly ListedOperation[], style: Style): string {
  const cells = operations.map(({ operationId, method, path }) => [operationId, method, path])
  const [head = '', ...lines] = table([{ title: 'OPERATION' }, { title: 'METHOD' }, { title: 'PATH' }], cells, style).split('\n')
  const width = Math.max(0, ...operations.map(({ statuses }) => statuses.join(' ').length))
  const below = operations.map(({ statuses, summary }) => style.dim(`  ${statuses.join(' ').padEnd(width)}  ${summary}`))
  return [head, ...below.flatMap((text, i) => [lines[i] ?? '', text]), ''].join('\n')
}

function contractText({ id, title, version, operations, events }: Listed, style: Style): string {
  const rows = events.map(({ name, methods, summary }) => [name, methods.join(' '), summary])
  return [
    `${style.bold(id)}  ${title}, version ${version}`,
    operationsText(operations, style).trimEnd(),
    table([{ title: 'EVENT' }, { title: 'BY' }, { title: 'SUMMARY' }], rows, style),
  ].join('\n\n')
}

export const command = defineCommand({
  name: 'list',
  usage: '[contract]',
  about:
    'Shows the contracts: their versions, and how many operations and events they have.\nWith a contract: its operations (method, path, statuses) and its events.',
  options: { json },
  examples: [
    { line: 'webhook-contracts list', about: 'all contracts' },
    { line: 'webhook-contracts list mailgun', about: 'the operations and the events of one' },
    { line: 'webhook-contracts list --json', about: 'all operations and events of all contracts, as JSON' },
  ],
  async run({ json: asJson }, [name, ...more]) {
    if (more[0] !== undefined) throw new UsageError(`list shows one contract at a time. Leave out ${more.join(' ')}, or name none for all.`)
    if (name === undefined) {
      const contracts = (await Promise.all(contractIds.map(loadContract))).map(listed)
      if (asJson) printJson(contracts)
      else print(contractsText(contracts, styleFor(process.stdout)))
    } else {
      const contract = listed(await loadContract(contractNamed(name)))
      if (asJson) printJson(contract)
      else print(contractText(contract, styleFor(process.stdout)))
    }
    return EXIT.ok
  },
})
