/** A provider's account with webhooks that were there before, in all shapes, and an eye on every request that may change something. */
import { createSandbox, type Sandbox } from '../../src/entry/sandbox.js'
import { LiveRun } from '../../src/judge/live.js'
import type { LiveClock } from '../../src/judge/live-pace.js'
import type { Judgement, Unjudged } from '../../src/judge/report.js'
import { type ContractId, loadClientFactory, loadContract, loadLiveRules } from '../../src/registry.js'

export type Provider = 'mailgun' | 'buttondown' | 'emma'
export const providers = ['mailgun', 'buttondown', 'emma'] as const

export const secrets = {
  mailgun: 'key-0123456789abcdef0123456789abcdef',
  buttondown: 'bd-secret-8f14e45fceea167a',
  emma: 'emma-private-c9f0f895fb98ab91',
  publicKey: 'emma-public-45c48cce2e2d7fbd',
  signing: 'signing-d3d9446802a44259755d38e6',
  /** Between a user and whoever receives for them. */
  receiver: 'receiver-6512bd43d9caa6e02c990b0a',
} as const

const basic = (user: string, password: string): string => `Basic ${btoa(`${user}:${password}`)}`
const authorization: Record<Provider, string> = {
  mailgun: basic('api', secrets.mailgun),
  buttondown: `Token ${secrets.buttondown}`,
  emma: basic(secrets.publicKey, secrets.emma),
}
const roots = { mailgun: 'https://api.mailgun.net', buttondown: 'https://api.buttondown.com/v1', emma: 'https://api.e2ma.net' } as const

export const clientOptions: Record<Provider, Readonly<Record<string, string>>> = {
  mailgun: { apiKey: secrets.mailgun, domain: 'example.com' },
  buttondown: { apiKey: secrets.buttondown },
  emma: { publicKey: secrets.publicKey, privateKey: secrets.emma, accountId: '100' },
}

const form = (fields: Record<string, string | readonly string[]>): URLSearchParams =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])))

const OWN = /\/webhook-contracts-run\/\d{8}T\d{6}Z-[0-9a-f]{16}\/\d+$/
export const isOwn = (url: string): boolean => OWN.test(url)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const field = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)])

/** `all`: every name has URLs. `few`: no more than what fits one page. */
type Taken = 'some' | 'all' | 'few'

export class Account {
  /** Requests that may have changed something, as `POST /v3/…`. */
  readonly changes: string[] = []
  /** Those of them that concern what is not a run's own. */
  readonly wrongs: string[] = []
  /** The ids and the names that were there before. */
  private readonly before = new Set<string>()

  private constructor(
    readonly sandbox: Sandbox,
    readonly provider: Provider,
  ) {}

  static async open(provider: Provider, taken: Taken = 'some'): Promise<Account> {
    const sandbox = await createSandbox({ signingKey: secrets.signing, deliver: async () => new Response(null) })
    const account = new Account(sandbox, provider)
    if (provider === 'mailgun') await account.fillMailgun(taken)
    else if (provider === 'emma') await account.fillEmma()
    else await account.fillButtondown(taken)
    const shown = await account.bytes()
    for (const [, id = ''] of shown.matchAll(/"(?:id|webhook_id)":"?([\w-]+)/g)) account.before.add(id)
    for (const [, name = ''] of (shown.split('\n')[1] ?? '').matchAll(/"(\w+)":\{"urls"/g)) account.before.add(name)
    return account
  }

  private async send(method: string, path: string, body?: URLSearchParams | object): Promise<Response> {
    const isForm = body instanceof URLSearchParams
    return this.sandbox.fetch(roots[this.provider] + path, {
      method,
      headers: {
        authorization: authorization[this.provider],
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  private async must(method: string, path: string, body?: URLSearchParams | object): Promise<unknown> {
    const response = await this.send(method, path, body)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  /** Names with one, two and three URLs; another domain; webhooks of the account. */
  private async fillMailgun(taken: Taken): Promise<void> {
    const urls = (name: string, count: number) => Array.from({ length: count }, (_, i) => `https://${name}.example.com/${i}`)
    const all = ['complained', 'unsubscribed', 'permanent_fail', 'temporary_fail', 'opened', 'clicked', 'delivered', 'accepted']
    const names = taken === 'all' ? all : ['complained', 'opened', 'clicked', 'delivered']
    for (const [i, id] of names.entries()) {
      await this.must('POST', '/v3/domains/example.com/webhooks', form({ id, url: urls(id.replace(/_/g, '-'), (i % 3) + 1) }))
    }
    await this.must('POST', '/v3/domains/other.example.com/webhooks', form({ id: 'unsubscribed', url: urls('other', 3) }))
    const account = (url: string, event_types: readonly string[]) =>
      this.must(
        'POST',
        '/v1/webhooks',
        form({ url: `https://account.example.com/${url}?token=${secrets.receiver}`, event_types, description: url }),
      )
    for (const n of ['a', 'b', 'c']) await account(n, ['complained'])
    await account('d', ['clicked', 'opened'])
  }

  /** Enabled and disabled, of one event and of many, with a signing key, and with attempts. */
  private async fillButtondown(taken: Taken): Promise<void> {
    const webhook = (url: string, more: object = {}) =>
      this.must('POST', '/webhooks', { event_types: ['subscriber.created'], url: `https://hooks.example.com/${url}`, ...more })
    await webhook('plain')
    await webhook('off', { status: 'disabled', description: 'Not now' })
    await webhook('signed', { signing_key: secrets.signing, event_types: ['email.sent', 'subscriber.deleted', 'subscriber.paid'] })
    await webhook(`secret?token=${secrets.receiver}`)
    for (let i = 0; taken !== 'few' && i < 100; i++) await webhook(`many/${i}`, { status: i % 2 === 0 ? 'disabled' : 'enabled' })
    await this.sandbox.trigger('buttondown', 'subscriber.created')
  }

  /** Of several events, by both methods, and of another account. */
  private async fillEmma(): Promise<void> {
    for (const [i, event] of ['import_finish', 'message_open', 'message_click', 'member_optout', 'import_finish'].entries())
      await this.must('POST', '/100/webhooks', {
        event,
        url: `https://hooks.example.com/${event}/${i}`,
        method: i % 2 === 0 ? 'POST' : 'GET',
      })
    await this.must('POST', '/200/webhooks', { event: 'import_finish', url: 'https://other.example.com/' })
  }

  /** All that the provider shows, byte for byte. */
  async bytes(): Promise<string> {
    const read = async (path: string): Promise<string> => `${path}\n${await (await this.send('GET', path)).text()}\n`
    const all = async (paths: readonly string[]): Promise<string> => (await Promise.all(paths.map(read))).join('')
    if (this.provider === 'mailgun')
      return all([
        '/v3/domains/example.com/webhooks',
        '/v3/domains/other.example.com/webhooks',
        '/v1/webhooks',
        '/v5/accounts/http_signing_key',
      ])
    if (this.provider === 'emma') return all(['/100/webhooks', '/200/webhooks', '/300/webhooks'])
    const list = await all(['/webhooks', '/webhooks?page=2'])
    const ids = [...list.matchAll(/"id":"([^"]+)"/g)].slice(0, 5).map(([, id]) => `/webhooks/${id ?? ''}/attempts`)
    return list + (await all(ids))
  }

  /** A `fetch` into the account, which notes what may change something. */
  readonly fetch = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') await this.watch(request.clone(), true)
    return this.sandbox.fetch(request)
  }

  /** The same, for an account that plays faults: it is not asked what it has now, only what it had before is known. */
  readonly faultyFetch = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') await this.watch(request.clone(), false)
    return this.sandbox.fetch(request)
  }

  /** Looks, by means of its own, whether a request concerns only webhooks of a run. */
  private async watch(request: Request, canAsk: boolean): Promise<void> {
    const url = new URL(request.url)
    const path = url.pathname.slice(new URL(roots[this.provider]).pathname.replace(/\/$/, '').length)
    const line = `${request.method} ${path}`
    this.changes.push(line)
    const body = await bodyOf(request)
    const named = [...path.split('/'), ...texts(field(body, 'id')), ...texts(field(body, 'event_types'))]
    // Webhooks of other kinds have events by the same names: those of the account at v1, and all of Buttondown and Emma.
    const meant = path.startsWith('/v1/') || this.provider !== 'mailgun' ? path.split('/') : named
    if (meant.some((one) => this.before.has(one))) this.wrongs.push(`${line} ${JSON.stringify(body)}`)
    if (texts(field(body, 'url')).some((one) => !isOwn(one))) this.wrongs.push(`${line} ${JSON.stringify(body)}`)
    if (!canAsk) return
    const touched = await this.touched(request.method, path, url.searchParams, body)
    if (touched === undefined || touched.some((one) => !isOwn(one))) this.wrongs.push(`${line} ${JSON.stringify(touched)}`)
  }

  /** The URLs that a request registers, and those that are there under what it changes; undefined for one that may touch anything. */
  private async touched(method: string, path: string, query: URLSearchParams, body: unknown): Promise<string[] | undefined> {
    const [, ...parts] = path.split('/')
    const sent = texts(field(body, 'url'))
    const listed = await (await this.send('GET', this.listPath(parts))).json()
    if (this.provider === 'mailgun' && parts[0] !== 'v1') {
      const under = (name: string): string[] => texts(field(field(field(listed, 'webhooks'), name), 'urls'))
      if (parts[0] === 'v3') return [...sent, ...under(parts[4] ?? String(field(body, 'id')))]
      if (parts[0] === 'v4' && method === 'DELETE') return (query.get('url') ?? 'none').split(',')
      if (parts[0] === 'v4') return [...sent, ...texts(field(body, 'event_types')).flatMap(under)]
      return undefined
    }
    const id = this.provider === 'buttondown' ? parts[1] : parts[2]
    if (id === undefined) return method === 'POST' && sent.length > 0 ? sent : undefined
    const one = await (await this.send('GET', path)).json()
    const there = texts(field(one, 'url'))
    return [...sent, ...there]
  }

  private listPath([first = '', second = '', third = '']: readonly string[]): string {
    if (this.provider === 'mailgun') return first === 'v1' ? '/v1/webhooks' : `/v3/${second}/${third}/webhooks`
    return this.provider === 'emma' ? `/${first}/webhooks` : '/webhooks'
  }

  /** What has a run's URL now. */
  async own(): Promise<string[]> {
    return [...(await this.bytes()).matchAll(/https?:[^"]*webhook-contracts-run[^"]*/g)].map(([url]) => url)
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (/json/.test(type)) return request.json()
  if (!/form/.test(type)) return {}
  const pairs = [...(await request.formData()).entries()]
  return Object.fromEntries(pairs.map(([name]) => [name, pairs.flatMap(([other, value]) => (other === name ? [String(value)] : []))]))
}

/** Time that passes when somebody waits, and not otherwise. */
export class FakeClock implements LiveClock {
  time = 0
  waits: number[] = []
  now(): number {
    return this.time
  }
  async wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds)
    this.time += milliseconds
  }
}

interface RunOptions {
  readonly contract?: ContractId
  readonly write?: boolean
  readonly cleanUp?: boolean
  readonly signal?: AbortSignal
  readonly clock?: LiveClock
  readonly fetch?: (request: Request) => Promise<Response>
  readonly graceMs?: number
  /** One part of what is written alone, without the reads. */
  readonly life?: number
}

/** How many parts the writing of a provider has. */
export const LIVES = { mailgun: 3, buttondown: 1, emma: 1 } as const

/** A run against an account, and what it told. */
export async function runOn(account: Account, options: RunOptions = {}) {
  const { contract: id = account.provider, fetch = account.fetch, write = true, clock = new FakeClock(), life, ...more } = options
  const [contract, all, createClient] = await Promise.all([loadContract(id), loadLiveRules(id), loadClientFactory(id)])
  const rules = life === undefined ? all : { ...all, reads: [], lives: all.lives.slice(life, life + 1) }
  const judgements: Judgement[] = []
  const unjudged: Unjudged[] = []
  const run = new LiveRun({
    ...more,
    contract,
    rules,
    createClient,
    clientOptions: clientOptions[account.provider],
    baseUrl: contract.servers[0]?.url ?? '',
    secrets: Object.values(secrets),
    fetch,
    clock,
    write,
    onJudgement: (judgement) => judgements.push(judgement),
    onUnjudged: (message) => unjudged.push(message),
  })
  return { run, judgements, unjudged, clock }
}
