/** The servers of the comparison, started on the same operation. */
import { freePort, type Served, serve } from '../harness/process.js'
import type { Kind } from '../harness/types.js'
import { AUTHORIZATION, PATH, webhooks } from './fixture.mjs'

export interface Target {
  readonly name: string
  readonly kind: Kind
  /** Starts it, with webhooks that can be listed and updated. */
  start(): Promise<Served>
}

const headers = { authorization: AUTHORIZATION }

async function filled(served: Served): Promise<Served> {
  for (const [id, { urls }] of Object.entries(webhooks())) {
    const form = new URLSearchParams([['id', id], ...urls.map((url): [string, string] => ['url', url])])
    const { status } = await fetch(served.url, { method: 'POST', headers, body: form })
    if (status !== 200) throw new Error(`${served.url} does not take a webhook: ${status}`)
  }
  return served
}

async function at(args: (port: string) => readonly string[]): Promise<Served> {
  const port = await freePort()
  return serve(args(String(port)), `http://127.0.0.1:${port}${PATH}`, headers)
}

const cli = ['dist/cli/main.js']

export const sandboxTarget: Target = {
  name: 'sandbox',
  kind: 'ours',
  start: async () => filled(await at((port) => [...cli, 'sandbox', 'mailgun', '--port', port])),
}
export const mockTarget: Target = { name: 'mock', kind: 'ours', start: () => at((port) => [...cli, 'mock', 'mailgun', '--port', port]) }
const prism = (name: string, ...more: readonly string[]): Target => ({
  name,
  kind: 'peer',
  start: () =>
    at((port) => ['node_modules/@stoplight/prism-cli/dist/index.js', 'mock', 'generated/mailgun/openapi.yaml', '-p', port, ...more]),
})
export const prismTarget = prism('Prism CLI')
export const quietPrismTarget = prism('Prism CLI, quiet', '-v', 'error')
export const honoTarget: Target = { name: 'Hono, by hand', kind: 'peer', start: () => at((port) => ['bench/servers/hono.mjs', port]) }
export const bareTarget: Target = {
  name: 'node:http, fixed bytes',
  kind: 'floor',
  start: () => at((port) => ['bench/servers/bare.mjs', port]),
}

export const targets = [sandboxTarget, mockTarget, prismTarget, quietPrismTarget, honoTarget, bareTarget]
