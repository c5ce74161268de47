import type { Call, Target, World } from '../../sandbox/rules.js'
import type { Collection } from '../../sandbox/store.js'

/** What v1 keeps of a webhook. */
export interface AccountRecord {
  readonly webhook_id: string
  readonly description: string
  readonly url: string
  readonly event_types: readonly string[]
  readonly created_at: string
}

/** One domain in one region: its URLs by webhook name. A name without URLs is absent. */
interface DomainRecord {
  readonly region: string
  readonly domain: string
  readonly webhooks: Readonly<Record<string, readonly string[]>>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isDomainRecord = (value: unknown): value is DomainRecord =>
  isRecord(value) && typeof value['domain'] === 'string' && isRecord(value['webhooks'])
const isAccountRecord = (value: unknown): value is AccountRecord =>
  isRecord(value) && typeof value['webhook_id'] === 'string' && Array.isArray(value['event_types'])
const isText = (value: unknown): value is string => typeof value === 'string'

/** US and EU are apart; a call that names neither goes to the first. */
export const regionOf = ({ region }: Pick<Call, 'region'>): string => region ?? 'us'

export const MAX_URLS = 3

const keyOf = (region: string, name: string): string => `${region} ${name}`

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** All that Mailgun remembers of webhooks. */
export class MailgunState {
  private readonly domains: Collection<DomainRecord>
  private readonly accounts: Collection<AccountRecord>
  private readonly settings: Collection<string>
  private readonly knownDomains: ReadonlySet<string> | undefined

  constructor(private readonly world: World) {
    // Numbers are not for domains: they name the accounts of other providers.
    const known = world.options.known?.filter((name) => !/^\d+$/.test(name)) ?? []
    this.knownDomains = known.length === 0 ? undefined : new Set(known)
    this.domains = world.store.collection('mailgun.domains', isDomainRecord)
    this.accounts = world.store.collection('mailgun.account', isAccountRecord)
    this.settings = world.store.collection('mailgun.settings', isText)
  }

  /** Domains come into being when they are used, unless the sandbox was told which there are. */
  useDomain(domain: string): boolean {
    return this.knownDomains === undefined || this.knownDomains.has(domain)
  }

  urls(region: string, domain: string, name: string): readonly string[] {
    return this.webhooks(region, domain)[name] ?? []
  }

  setUrls(region: string, domain: string, name: string, urls: readonly string[]): void {
    const before = this.webhooks(region, domain)
    const { [name]: _, ...others } = before
    const webhooks = urls.length === 0 ? others : { ...before, [name]: urls }
    if (Object.keys(webhooks).length === 0) this.domains.delete(keyOf(region, domain))
    else this.domains.set(keyOf(region, domain), { region, domain, webhooks })
  }

  private webhooks(region: string, domain: string): DomainRecord['webhooks'] {
    return this.domains.get(keyOf(region, domain))?.webhooks ?? {}
  }

  /** The names of a domain that have URLs. */
  webhooksOf(region: string, domain: string): Record<string, { urls: string[] }> {
    return Object.fromEntries(Object.entries(this.webhooks(region, domain)).map(([name, urls]) => [name, { urls: [...urls] }]))
  }

  accountWebhooks(region: string): AccountRecord[] {
    return [...this.accounts.entries()].filter(([key]) => key.startsWith(`${region} `)).map(([, record]) => record)
  }

  account(region: string, id: string): AccountRecord | undefined {
    return this.accounts.get(keyOf(region, id))
  }

  putAccount(region: string, record: AccountRecord): void {
    this.accounts.set(keyOf(region, record.webhook_id), record)
  }

  deleteAccount(region: string, id: string): boolean {
    return this.accounts.delete(keyOf(region, id))
  }

  newAccountId(): string {
    return hex(12)
  }

  nowText(): string {
    return `${new Date(this.world.clock.now()).toISOString().slice(0, 19)}Z`
  }

  get signingKey(): string {
    return this.settings.get('signing-key') ?? this.world.options.signingKey
  }

  regenerateSigningKey(): string {
    const key = `key-${hex(16)}`
    this.settings.set('signing-key', key)
    return key
  }

  domainTargets(name: string): Target[] {
    return [...this.domains.entries()].flatMap(([key, { webhooks }]) =>
      (webhooks[name] ?? []).map((url) => ({ key: `${key} ${name}`, url })),
    )
  }

  accountTargets(name: string): Target[] {
    return [...this.accounts.entries()].filter(([, record]) => record.event_types.includes(name)).map(([key, { url }]) => ({ key, url }))
  }

  /** For whoever looks: a row a URL and name; by old names, where these are given. */
  rows(oldNames?: Readonly<Record<string, string>>): { key: string; event: string; url: string; enabled: boolean }[] {
    const domain = [...this.domains.entries()].flatMap(([domainKey, { webhooks }]) =>
      Object.entries(webhooks).flatMap(([name, urls]) => {
        const names = oldNames === undefined ? [name] : Object.keys(oldNames).filter((old) => oldNames[old] === name)
        return names.flatMap((event) => urls.map((url) => ({ key: `${domainKey} ${name}`, event, url, enabled: true })))
      }),
    )
    if (oldNames !== undefined) return domain
    const account = [...this.accounts.entries()].flatMap(([key, { event_types, url }]) =>
      event_types.map((event) => ({ key, event, url, enabled: true })),
    )
    return [...domain, ...account]
  }
}
