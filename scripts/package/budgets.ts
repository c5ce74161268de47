import type { Outcome } from './check.js'
import { bundleSize, type Size } from './size.js'

interface Budget {
  readonly name: string
  readonly program: string
  /** In bytes, by gzip; without one the size is shown only. */
  readonly limit?: number
}

/** What is loaded on demand is not counted, and shown beside: openapi-fetch with the first call, validators, what to say of a refusal, what follows once the sender is known. */
const BUDGETS: readonly Budget[] = [
  { name: 'client of mailgun', program: `export { createClient } from 'webhook-contracts/mailgun'`, limit: 5120 },
  {
    name: 'client of mailgun, guarded',
    program: `import { createClient } from 'webhook-contracts/mailgun'\nexport const client = (apiKey) => createClient({ apiKey, guard: 'throw' })`,
  },
  { name: 'receiver of mailgun', program: `export { receiveEvent } from 'webhook-contracts/mailgun'`, limit: 2048 },
  { name: 'receiver of buttondown', program: `export { receiveEvent } from 'webhook-contracts/buttondown'`, limit: 2048 },
  { name: 'receiver of emma', program: `export { receiveEvent } from 'webhook-contracts/emma'`, limit: 2048 },
]

const PEERS: readonly Budget[] = [
  { name: 'mailgun.js (client)', program: `import Mailgun from 'mailgun.js'\nexport const client = new Mailgun(FormData).client` },
  { name: 'openapi-fetch (client)', program: `export { default } from 'openapi-fetch'` },
  { name: '@octokit/webhooks-methods (receiver)', program: `export { verify } from '@octokit/webhooks-methods'` },
  { name: 'standardwebhooks (receiver)', program: `export { Webhook } from 'standardwebhooks'` },
]

/** With a space between thousands. */
const inBytes = (bytes: number): string => `${bytes.toLocaleString('en').replaceAll(',', ' ')} B`

function row(name: string, { minified, gzip, onDemand }: Size, limit?: number): string {
  const words = [name.padEnd(38), inBytes(minified).padStart(10), inBytes(gzip).padStart(9), inBytes(onDemand).padStart(10)]
  return [...words, limit === undefined ? '' : `of ${inBytes(limit)}`].join('  ').trimEnd()
}

/** Holds what an import costs against its budget, with what peers cost beside it. */
export async function checkBudgets(packageFolder: string, peersFolder: string): Promise<Outcome> {
  const lines = [['bundle'.padEnd(38), 'minified'.padStart(10), 'gzip'.padStart(9), 'on demand'.padStart(10)].join('  ')]
  const faults: string[] = []
  for (const { name, program, limit } of BUDGETS) {
    const size = await bundleSize(program, packageFolder)
    lines.push(row(name, size, limit))
    if (limit !== undefined && size.gzip > limit)
      faults.push(`${name} is ${size.gzip - limit} bytes over its budget. What grew? esbuild's metafile says it: esbuild --analyze.`)
    for (const path of size.forbidden) faults.push(`${name} has in it what does not run on the Web: ${path}`)
  }
  for (const { name, program } of PEERS) lines.push(row(name, await bundleSize(program, peersFolder, 'browser')))
  return { name: 'size', ok: faults.length === 0, lines: [...lines, ...faults] }
}
