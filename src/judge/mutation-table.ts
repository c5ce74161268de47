import type { Tally } from './mutation.js'

/** What became of the messages of one contract, signatures and all. */
export interface ContractResult {
  readonly contract: string
  readonly valid: {
    readonly request: number
    readonly response: number
    readonly event: number
    /** Authentic deliveries that a receiver took. */
    readonly signed: number
    readonly refused: number
    readonly notices: number
  }
  readonly wrong: readonly Tally[]
}

/** What another tool made of a part of the same messages. */
export interface PeerResult {
  readonly name: string
  /** How many of the wrong messages it finds something wrong with, by kind. */
  readonly wrong: readonly Tally[]
  /** How many valid messages it was given, and with how many of them it found something wrong. */
  readonly valid: number
  readonly refused: number
}

/** The measurement, as it is kept. */
export interface MutationResult {
  readonly seed: number
  readonly contracts: readonly ContractResult[]
  /** What the judgement makes of the messages that the peers were given. */
  readonly peers: readonly PeerResult[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** Kinds with what every contract has of them, those that there are most of first. */
export function byKind(contracts: readonly ContractResult[]): Tally[] {
  const kinds = [...new Set(contracts.flatMap(({ wrong }) => wrong.map(({ kind }) => kind)))]
  const all = kinds.map((kind) => {
    const tallies = contracts.flatMap(({ wrong }) => wrong.filter((tally) => tally.kind === kind))
    return { kind, made: sum(tallies.map(({ made }) => made)), caught: sum(tallies.map(({ caught }) => caught)) }
  })
  return all.sort((a, b) => b.made - a.made || (a.kind < b.kind ? -1 : 1))
}

/** The sums of a run. */
export function totals({ contracts }: Pick<MutationResult, 'contracts'>): {
  made: number
  caught: number
  valid: number
  refused: number
  notices: number
} {
  const wrong = byKind(contracts)
  const count = ({ valid }: ContractResult): number => valid.request + valid.response + valid.event + valid.signed
  return {
    made: sum(wrong.map(({ made }) => made)),
    caught: sum(wrong.map(({ caught }) => caught)),
    valid: sum(contracts.map(count)),
    refused: sum(contracts.map(({ valid }) => valid.refused)),
    notices: sum(contracts.map(({ valid }) => valid.notices)),
  }
}

type Row = readonly (string | number)[]

const cell = (value: string | number): string => (typeof value === 'number' ? grouped(value) : value)

function markdown(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map((_, i) => (i === 0 ? ' --- ' : ' ---: ')).join('|')}|`, ...rows.map(line)].join('\n')
}

/** `all` when every one was caught, otherwise how many. */
const share = (tally: Tally | undefined): string =>
  tally === undefined || tally.made === 0
    ? ''
    : tally.caught === tally.made
      ? 'all'
      : `${Math.round((1000 * tally.caught) / tally.made) / 10} %`

function wrongTable(contracts: readonly ContractResult[]): string {
  const rows = byKind(contracts).map(({ kind, made, caught }) => {
    const each = contracts.map(({ wrong }) => wrong.find((tally) => tally.kind === kind)?.made ?? 0)
    return [kind, ...each, made, caught]
  })
  const all = contracts.map(({ wrong }) => sum(wrong.map(({ made }) => made)))
  const { made, caught } = totals({ contracts })
  return markdown(
    ['What was done', ...contracts.map(({ contract }) => contract), 'made', 'caught'],
    [...rows, ['**all**', ...all, made, caught]],
  )
}

function validTable(contracts: readonly ContractResult[]): string {
  const rows = contracts.map(({ contract, valid: { request, response, event, signed, refused, notices } }) => [
    contract,
    request,
    response,
    event,
    signed,
    refused,
    notices,
  ])
  const all = rows.reduce<number[]>((sums, row) => sums.map((so, i) => so + Number(row[i + 1])), [0, 0, 0, 0, 0, 0])
  return markdown(['Contract', 'requests', 'answers', 'events', 'signed deliveries', 'refused', 'notices'], [...rows, ['**all**', ...all]])
}

function peerTable(peers: readonly PeerResult[]): string {
  const [own] = peers
  if (own === undefined) return ''
  const kinds = [...own.wrong].sort((a, b) => b.made - a.made || (a.kind < b.kind ? -1 : 1))
  const rows = kinds.map(({ kind, made }) => [kind, made, ...peers.map(({ wrong }) => share(wrong.find((tally) => tally.kind === kind)))])
  const whole = ({ wrong }: PeerResult): Tally => ({
    kind: '',
    made: sum(wrong.map(({ made }) => made)),
    caught: sum(wrong.map(({ caught }) => caught)),
  })
  return markdown(
    ['What was done', 'messages', ...peers.map(({ name }) => name)],
    [
      ...rows,
      ['**wrong messages caught**', sum(kinds.map(({ made }) => made)), ...peers.map((peer) => share(whole(peer)))],
      ['**valid messages refused**', own.valid, ...peers.map(({ refused }) => refused)],
    ],
  )
}

/** The measurement as a page. The same result makes the same text. */
export function mutationPage(result: MutationResult): string {
  const { contracts, peers, seed } = result
  const { made, caught, valid, refused, notices } = totals(result)
  return `<!-- Written by \`npm run mutation\`. Do not edit. -->

# How much the judgement catches

A contract is worth what it catches. So messages are made that are **wrong by construction**: each is a valid message with one thing done to it.
What is wrong is read from the specs themselves and not from the validators that have to find it. A message counts as caught when the
judgement finds a fault at the very place where it was made, and (but for the payload of another event, which is wrong in more than one place) nowhere else.

${grouped(caught)} of ${grouped(made)} wrong messages are caught. Of ${grouped(valid)} valid messages, made from the examples and from the schemas, ${grouped(refused)} are refused.

## Wrong messages

By what was done to them, and by contract. They are made of every example of the specs, and of messages that are made from the schemas.

${wrongTable(contracts)}

## Valid messages

With and without what is optional, at the bounds, in every media type that a contract declares, with values that an open list does not name and
properties that nobody has seen: these are ${grouped(notices)} notices, and no faults. What is read of a request's body is compared with what was put into it.
The signed deliveries go through \`signEvent\` and \`receiveEvent\`.

${validTable(contracts)}
${
  peers.length === 0
    ? ''
    : `
## Side by side

What other tools that hold traffic against an OpenAPI document make of the same messages: of each kind and of each contract as many, where there are as many. Signatures are left out, since
no OpenAPI document describes them. A message counts as caught by a tool when it says anything at all of it, a warning too and whatever the reason, and nothing of the valid
message that it was made of: who refuses both has not told them apart. For this package only the right place counts.

${peerTable(peers)}

- Prism validates through the library of its proxy, and bodies are parsed as its server and its forwarder parse them.
- Redocly's \`drift\` is experimental. It reads a HAR, which cannot hold a request's bytes that are no text, and tells of equal findings on one operation once: so each exchange was given an operation of its own.
- Prism knows no HTTP scheme but Basic, Bearer and Digest: \`Token\` was told to it as a key in the same header.
- Neither reads \`webhooks\`: for both, events were made into operations, and they were told which event each message is.
`
}
The seed of this run is ${seed}: the same seed makes the same messages. To measure again: \`npm run mutation\`. To see whether this page is still true: \`npm run mutation -- --check\`.
`
}
