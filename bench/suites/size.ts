import { fileURLToPath } from 'node:url'
import { bundleSize } from '../../scripts/package/size.js'
import { root } from '../harness/built.js'
import type { Kind, Measurement, Row, Suite } from '../harness/types.js'

type Bundle = readonly [name: string, kind: Kind, program: string]

const clients: readonly Bundle[] = [
  ['createClient of mailgun', 'ours', `export { createClient } from 'webhook-contracts/mailgun'`],
  ['openapi-fetch', 'peer', `export { default } from 'openapi-fetch'`],
  ['mailgun.js', 'peer', `import Mailgun from 'mailgun.js'\nexport const client = new Mailgun(FormData).client`],
  ['ky', 'peer', `export { default } from 'ky'`],
]
const receivers: readonly Bundle[] = [
  ['receiveEvent of mailgun', 'ours', `export { receiveEvent } from 'webhook-contracts/mailgun'`],
  ['@octokit/webhooks-methods', 'peer', `export { verify } from '@octokit/webhooks-methods'`],
  ['standardwebhooks', 'peer', `export { Webhook } from 'standardwebhooks'`],
]

async function measure(id: string, title: string, bundles: readonly Bundle[]): Promise<Measurement> {
  const rows: Row[] = []
  const later: string[] = []
  for (const [name, kind, program] of bundles) {
    const { gzip, onDemand } = await bundleSize(program, fileURLToPath(root), kind === 'ours' ? 'neutral' : 'browser')
    rows.push({ name, kind, rounds: [gzip / 1000] })
    if (onDemand > 0) later.push(`${name} may load ${(onDemand / 1000).toFixed(1)} kB more when it is needed`)
  }
  return { id, title, unit: 'kB', rows, ...(later.length === 0 ? {} : { note: `${later.join('; ')}.` }) }
}

export const suite: Suite = {
  title: 'Bundles',
  about: 'What an import costs in a bundle: by esbuild, split, minified and by gzip; what is loaded on demand is said beside.',
  run: async () => [await measure('size-client', 'A client', clients), await measure('size-receiver', 'A receiver', receivers)],
}
