import { checkRequest, checkResponse, type Verdict } from '../../src/contract/index.js'
import { type ContractId, loadContract } from '../../src/registry.js'

/** A response with that JSON in it. */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })

export const basic = (user: string, password: string): string => `Basic ${btoa(`${user}:${password}`)}`

/** The base URL and the credentials of a good request to each provider. */
const GOOD: Readonly<Record<ContractId, { base: string; authorization: string }>> = {
  buttondown: { base: 'https://api.buttondown.com/v1', authorization: 'Token test-key' },
  'buttondown-legacy': { base: 'https://api.buttondown.email', authorization: 'Token test-key' },
  mailgun: { base: 'https://api.mailgun.net', authorization: basic('api', 'test-key') },
  'mailgun-legacy': { base: 'https://api.mailgun.net/v3', authorization: basic('api', 'test-key') },
  emma: { base: 'https://api.e2ma.net', authorization: basic('public', 'private') },
}

/** What a message can be made of. */
export type BodySource = NonNullable<ConstructorParameters<typeof Response>[0]>

export interface Sent {
  readonly body?: BodySource
  readonly headers?: Readonly<Record<string, string>>
}

/** A request with good credentials; `sent.headers` may replace them. */
export function request(id: ContractId, method: string, path: string, sent: Sent = {}): Request {
  const { base, authorization } = GOOD[id]
  return new Request(base + path, {
    method,
    headers: { authorization, ...sent.headers },
    ...(sent.body === undefined ? {} : { body: sent.body }),
  })
}

export async function judgeRequest(id: ContractId, method: string, path: string, sent: Sent = {}): Promise<Verdict> {
  return checkRequest(await loadContract(id), request(id, method, path, sent))
}

export async function judgeResponse(id: ContractId, operation: string, response: Response): Promise<Verdict> {
  return checkResponse(await loadContract(id), operation, response)
}

/** What a verdict says, one line a finding. */
export const texts = ({ violations, notices }: Verdict): string[] => [...violations, ...notices].map(({ text }) => text)

/** Where the violations are: `body /url/0 format`. */
export const places = ({ violations }: Verdict): string[] =>
  violations.map(({ in: place, pointer, keyword }) => `${place} ${pointer} ${keyword}`)
