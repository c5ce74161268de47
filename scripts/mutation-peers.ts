/** The judgement and other tools side by side, on a part of the same messages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Tallies } from '../src/judge/mutation.js'
import type { Case } from '../src/judge/mutation-cases.js'
import type { PeerResult } from '../src/judge/mutation-table.js'
import { driftFindings } from './mutation-drift.js'
import { type Exchange, sampleOf } from './mutation-exchanges.js'
import { prismFindings } from './mutation-prism.js'

/** What was measured of one contract. */
export interface Measured {
  readonly document: object
  readonly cases: readonly { readonly one: Case; readonly right: boolean }[]
}

/** Of each contract: wrong messages of each kind, and valid messages. */
const SAMPLE = { perKind: 30, valid: 200 }

type Findings = (document: object, exchanges: readonly Exchange[]) => Promise<readonly boolean[]>

const require = createRequire(import.meta.url)

async function versionOf(name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8'))
  return version
}

async function resultOf(name: string, measured: readonly Measured[], findings: Findings): Promise<PeerResult> {
  const wrong = new Tallies()
  let valid = 0
  let refused = 0
  for (const { document, cases } of measured) {
    const sample = sampleOf(
      cases.map(({ one }) => one),
      SAMPLE.perKind,
      SAMPLE.valid,
    )
    const exchanges = [...new Set([...sample.valid, ...sample.pairs.flatMap((pair) => [pair.wrong, pair.valid])])]
    const found = await findings(document, exchanges)
    const isFound = new Map(exchanges.map((exchange, i) => [exchange, found[i] === true]))
    for (const pair of sample.pairs) wrong.add(pair.kind, isFound.get(pair.wrong) === true && isFound.get(pair.valid) === false)
    valid += sample.valid.length
    refused += sample.valid.filter((exchange) => isFound.get(exchange)).length
  }
  return { name, wrong: wrong.list(), valid, refused }
}

/**
 * What each makes of the same messages: this package first.
 *
 * @param onTool called with the name of each tool before it begins
 */
export async function peerResults(measured: readonly Measured[], onTool: (name: string) => void): Promise<PeerResult[]> {
  const right = new Map(measured.flatMap(({ cases }) => cases.map((one) => [one.one, one.right] as const)))
  // A wrong message is found when it was refused for the right reason, a valid one when it was not let through.
  const own: Findings = async (_, exchanges) => exchanges.map(({ one }) => (one.fault === undefined) !== (right.get(one) === true))
  const tools: readonly (readonly [string, Findings])[] = [
    ['this package', own],
    [`Prism ${await versionOf('@stoplight/prism-cli')}`, prismFindings],
    [`drift (Redocly CLI ${await versionOf('@redocly/cli')})`, driftFindings],
  ]
  const results: PeerResult[] = []
  for (const [name, findings] of tools) {
    onTool(name)
    results.push(await resultOf(name, measured, findings))
  }
  return results
}
