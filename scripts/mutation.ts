/**
 * How much the judgement catches: makes messages of every contract, valid ones and such as are wrong in one way, holds the judgement, Prism and
 * Redocly's drift against them, and writes docs/mutation.json and docs/mutation.md.
 *
 * --check: measures without the other tools, and fails when what is kept says otherwise.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { mockSource } from '../src/entry/mock.js'
import { mutate } from '../src/judge/mutation.js'
import type { Case } from '../src/judge/mutation-cases.js'
import { mutateSignatures } from '../src/judge/mutation-signatures.js'
import { type ContractResult, type MutationResult, mutationPage, type PeerResult, totals } from '../src/judge/mutation-table.js'
import { contractIds } from '../src/registry.js'
import { type Measured, peerResults } from './mutation-peers.js'
import { signings } from './mutation-signings.js'

const SEED = 20261121
/** Of each contract: messages from schemas, wrong ones of each, payloads to be signed. */
const SIZE = { made: 2400, faults: 4, signed: 100 }

const folder = new URL('../docs/', import.meta.url)
const data = new URL('mutation.json', folder)
const page = new URL('mutation.md', folder)

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

/** Measures one contract; what was judged otherwise than it has to be goes to the problems. */
async function measure(id: (typeof contractIds)[number], problems: string[]): Promise<{ result: ContractResult; measured: Measured }> {
  const { contract, examples, document } = await mockSource(id)
  const source = { contract, examples, document: Object.fromEntries(Object.entries(document)) }
  const cases: { one: Case; right: boolean }[] = []
  const report = mutate(source, { seed: SEED, ...SIZE }, (one, right) => cases.push({ one, right }))
  const signing = signings[id]
  const signed = signing && (await mutateSignatures(source, signing, { seed: SEED, made: SIZE.signed }))
  problems.push(...report.problems, ...(signed?.problems ?? []))
  const result: ContractResult = {
    contract: id,
    valid: { ...report.valid, signed: signed?.valid ?? 0, refused: report.refused + (signed?.refused ?? 0), notices: report.notices },
    wrong: [...report.wrong, ...(signed?.wrong ?? [])],
  }
  return { result, measured: { document, cases } }
}

async function kept(): Promise<{ json: string; markdown: string; peers: readonly PeerResult[] }> {
  try {
    const [json, markdown] = await Promise.all([readFile(data, 'utf8'), readFile(page, 'utf8')])
    const { peers }: { peers: readonly PeerResult[] } = JSON.parse(json)
    return { json, markdown, peers }
  } catch {
    return { json: '', markdown: '', peers: [] }
  }
}

const contracts: ContractResult[] = []
const measured: Measured[] = []
const problems: string[] = []
for (const id of contractIds) {
  const started = performance.now()
  const one = await measure(id, problems)
  contracts.push(one.result)
  measured.push(one.measured)
  console.error(`${id.padEnd(18)} ${one.measured.cases.length} messages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
const before = await kept()
const peers = values.check ? before.peers : await peerResults(measured, (name) => console.error(`beside it: ${name}`))
const result: MutationResult = { seed: SEED, contracts, peers }
const json = `${JSON.stringify(result, null, 2)}\n`
const markdown = mutationPage(result)
if (values.check) {
  if (json !== before.json || markdown !== before.markdown) {
    console.error('docs/mutation.md does not say what is measured. Run `npm run mutation`, and commit what it writes to docs/.')
    process.exitCode = 1
  }
} else {
  await mkdir(folder, { recursive: true })
  await Promise.all([writeFile(data, json), writeFile(page, markdown)])
  console.log(markdown)
}
for (const problem of problems.slice(0, 20)) console.error(`not as it has to be: ${problem}`)
if (problems.length > 20) console.error(`and ${problems.length - 20} more`)
const { made, caught, valid, refused } = totals(result)
console.error(`${caught} of ${made} wrong messages caught, ${refused} of ${valid} valid ones refused`)
if (problems.length > 0) process.exitCode = 1
