/** A program such as a user writes: every contract's client, and the root. It prints one line for each call that it made. */
export const userProgram = `
import { checkResponse, ContractError, contractIds, loadContract, type Verdict } from 'webhook-contracts'
import * as buttondown from 'webhook-contracts/buttondown'
import * as buttondownLegacy from 'webhook-contracts/buttondown-legacy'
import * as emma from 'webhook-contracts/emma'
import { createClient, contract, type paths, type Webhook } from 'webhook-contracts/mailgun'
import * as mailgunLegacy from 'webhook-contracts/mailgun-legacy'
import { ListenError, type Mock, startMock } from 'webhook-contracts/mock'

const seen: string[] = []
const answer = (body: unknown) => async (request: Request): Promise<Response> => {
  seen.push(request.method + ' ' + new URL(request.url).pathname + ' ' + (request.headers.get('authorization') ?? '').split(' ')[0])
  return Response.json(body)
}

const mailgun = createClient({ apiKey: 'key', domain: 'mg.example.com', guard: 'throw', fetch: answer({ message: 'made', webhook: { urls: ['https://example.com/'] } }) })
const created = await mailgun.createWebhook({ body: { id: 'clicked', url: ['https://example.com/'] } })
if (created.error !== undefined) throw new Error('refused')
const webhook: Webhook | undefined = created.data.webhook
const url: string | undefined = webhook?.urls?.[0]
seen.push(String(url))

// @ts-expect-error the contract has no such event
await mailgun.createWebhook({ body: { id: 'nonsense', url: ['https://example.com/'] } })
// @ts-expect-error a client needs its key
try { createClient({}) } catch (error) { seen.push(error instanceof Error ? error.name : '') }
// @ts-expect-error a path that the API does not have
type NoPath = paths['/v3/nonsense']

const fetch = answer([])
await buttondown.createClient({ apiKey: 'key', fetch: answer({ results: [], count: 0, next: null, previous: null }) }).listWebhooks()
await buttondownLegacy.createClient({ apiKey: 'key', fetch }).listWebhooks()
await mailgunLegacy.createClient({ apiKey: 'key', domain: 'mg.example.com', fetch: answer({ webhooks: {} }) }).listWebhooks()
const hooks = await emma.createClient({ publicKey: 'a', privateKey: 'b', accountId: 1234, fetch }).listWebhooks()
if (Array.isArray(hooks.data)) for (const hook of hooks.data) { const id: number = hook.webhook_id; seen.push(String(id)) }

const verdict: Verdict = await checkResponse(contract, 'getWebhook', Response.json({ webhook: { urls: [5] } }))
seen.push(verdict.violations.map(({ text }) => text).join())
const loaded = await Promise.all(contractIds.map((id) => loadContract(id)))
seen.push(loaded.map(({ id }) => id).join())
export const start: () => Promise<Mock> = () => startMock({ contracts: ['mailgun'], port: 0 })
export const classes = [ContractError, ListenError]
export type { NoPath }
console.log(seen.join('\\n'))
`

/** What it prints. */
export const userOutput = [
  'POST /v3/domains/mg.example.com/webhooks Basic',
  'https://example.com/',
  'POST /v3/domains/mg.example.com/webhooks Basic',
  'ClientError',
  'GET /v1/webhooks Token',
  'GET /v1/webhooks Token',
  'GET /v3/domains/mg.example.com/webhooks Basic',
  'GET /1234/webhooks Basic',
  'response body /webhook/urls/0: expected string, got integer 5',
  'buttondown,buttondown-legacy,mailgun,mailgun-legacy,emma',
]
