/** Random sequences of Mailgun's operations, old and new, against the sandbox and a simple model. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sandbox } from '../../src/entry/sandbox.js'
import { commandOf, expectToAgree } from './commands.js'
import { type Answered, type Api, apis, judgedSandbox, textAt } from './judged.js'

interface Account {
  id: string
  url: string
  types: string[]
  description: string
}

/** URLs by name by domain; the webhooks of the account; both for each region. */
interface Model {
  readonly domains: Record<string, Map<string, string[]>>
  readonly accounts: Record<string, Account[]>
}

interface Real {
  readonly sandbox: Sandbox
  readonly today: Record<string, Api>
  readonly legacy: Api
}

const OLD: Readonly<Record<string, string>> = {
  bounce: 'permanent_fail',
  deliver: 'delivered',
  drop: 'permanent_fail',
  spam: 'complained',
  unsubscribe: 'unsubscribed',
  click: 'clicked',
  open: 'opened',
}
const names = fc.constantFrom('clicked', 'opened', 'permanent_fail', 'accepted')
const oldNames = fc.constantFrom('bounce', 'drop', 'click', 'spam')
const url = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((path) => `https://example.com/${path}`)
const place = fc.record({ region: fc.constantFrom('us', 'us', 'eu'), domain: fc.constantFrom('one.example.com', 'two.example.com') })
const types = fc.uniqueArray(names, { minLength: 1, maxLength: 3 })

const namesOf = ({ domains }: Model, region: string, domain: string): Map<string, string[]> => {
  const key = `${region} ${domain}`
  domains[key] ??= new Map()
  return domains[key]
}
const shown = (webhooks: Map<string, string[]>) => ({
  webhooks: Object.fromEntries([...webhooks].filter(([, urls]) => urls.length > 0).map(([name, urls]) => [name, { urls }])),
})
const put = (webhooks: Map<string, string[]>, name: string, urls: string[]): void => {
  if (urls.length === 0) webhooks.delete(name)
  else webhooks.set(name, urls)
}
const fields = (name: string, values: readonly string[]) => values.map((value): [string, string] => [name, value])

/** Status and body, without what only people read. */
const gist = ({ status, body }: Answered) => (status < 300 ? { status, body } : { status })
const expectAnswer = (answered: Answered, status: number, body?: unknown): void =>
  expect(gist(answered)).toEqual(status < 300 ? { status, body } : { status })

const at = <T>(list: readonly T[], i: number): T | undefined => (list.length === 0 ? undefined : list[i % list.length])
const accountsOf = ({ accounts }: Model, region: string): Account[] => {
  accounts[region] ??= []
  return accounts[region]
}
const inTheWay = (others: readonly Account[], webhook: Pick<Account, 'url' | 'types'>): boolean =>
  webhook.types.some((type) => {
    const same = others.filter((other) => other.types.includes(type))
    return same.length >= 3 || same.some((other) => other.url === webhook.url)
  })

const command = commandOf<Model, Real, { region: string; domain: string }>
const named = fc.record({ region: fc.constantFrom('us', 'eu'), domain: fc.constantFrom('one.example.com', 'two.example.com'), name: names })

const api = (real: Real, region: string): Api => {
  const found = real.today[region]
  if (found === undefined) throw new Error(`no region ${region}`)
  return found
}

const commands = [
  command('list', place, async ({ region, domain }, model, real) => {
    expectAnswer(await api(real, region)('GET', `/v3/domains/${domain}/webhooks`), 200, shown(namesOf(model, region, domain)))
  }),
  commandOf<Model, Real, { region: string; domain: string; name: string }>('get', named, async ({ region, domain, name }, model, real) => {
    const urls = namesOf(model, region, domain).get(name)
    const answered = await api(real, region)('GET', `/v3/domains/${domain}/webhooks/${name}`)
    expectAnswer(answered, urls === undefined ? 404 : 200, { webhook: { urls } })
  }),
  commandOf<Model, Real, { region: string; domain: string; name: string; urls: string[] }>(
    'create',
    fc.tuple(named, fc.array(url, { minLength: 1, maxLength: 4 })).map(([where, urls]) => ({ ...where, urls })),
    async ({ region, domain, name, urls }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      const all = [...(webhooks.get(name) ?? []), ...urls]
      const fits = all.length <= 3 && new Set(all).size === all.length
      const form = [...fields('id', [name]), ...fields('url', urls)]
      const answered = await api(real, region)('POST', `/v3/domains/${domain}/webhooks`, { form })
      expectAnswer(answered, fits ? 200 : 400, { message: 'Webhook has been created', webhook: { urls: all } })
      if (fits) put(webhooks, name, all)
    },
  ),
  commandOf<Model, Real, { region: string; domain: string; name: string; urls: string[] }>(
    'update',
    fc.tuple(named, fc.array(url, { minLength: 1, maxLength: 4 })).map(([where, urls]) => ({ ...where, urls })),
    async ({ region, domain, name, urls }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      const status = urls.length > 3 ? 400 : webhooks.has(name) ? 200 : 404
      const distinct = [...new Set(urls)]
      const answered = await api(real, region)('PUT', `/v3/domains/${domain}/webhooks/${name}`, { form: fields('url', urls) })
      expectAnswer(answered, status, { message: 'Webhook has been updated', webhook: { urls: distinct } })
      if (status === 200) put(webhooks, name, distinct)
    },
  ),
  commandOf<Model, Real, { region: string; domain: string; name: string }>(
    'delete',
    named,
    async ({ region, domain, name }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      const urls = webhooks.get(name)
      const answered = await api(real, region)('DELETE', `/v3/domains/${domain}/webhooks/${name}`)
      expectAnswer(answered, urls === undefined ? 404 : 200, { message: 'Webhook has been deleted', webhook: { urls } })
      webhooks.delete(name)
    },
  ),
  commandOf<Model, Real, { region: string; domain: string; url: string; types: string[] }>(
    'create by URL',
    fc.tuple(place, url, types).map(([where, one, all]) => ({ ...where, url: one, types: all })),
    async ({ region, domain, url: one, types: all }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      const fits = all.every((name) => {
        const urls = webhooks.get(name) ?? []
        return urls.length < 3 && !urls.includes(one)
      })
      if (fits) for (const name of all) put(webhooks, name, [...(webhooks.get(name) ?? []), one])
      const form = [...fields('url', [one]), ...fields('event_types', all)]
      const answered = await api(real, region)('POST', `/v4/domains/${domain}/webhooks`, { form })
      expectAnswer(answered, fits ? 200 : 400, shown(webhooks))
    },
  ),
  commandOf<Model, Real, { region: string; domain: string; url: string; types: string[] }>(
    'update by URL',
    fc.tuple(place, url, types).map(([where, one, all]) => ({ ...where, url: one, types: all })),
    async ({ region, domain, url: one, types: all }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      const bound = [...webhooks].filter(([, urls]) => urls.includes(one)).map(([name]) => name)
      const full = all.some((name) => !bound.includes(name) && (webhooks.get(name) ?? []).length >= 3)
      const status = bound.length === 0 ? 404 : full ? 400 : 200
      if (status === 200) {
        for (const name of bound.filter((other) => !all.includes(other)))
          put(
            webhooks,
            name,
            (webhooks.get(name) ?? []).filter((other) => other !== one),
          )
        for (const name of all.filter((other) => !bound.includes(other))) put(webhooks, name, [...(webhooks.get(name) ?? []), one])
      }
      const form = [...fields('url', [one]), ...fields('event_types', all)]
      expectAnswer(await api(real, region)('PUT', `/v4/domains/${domain}/webhooks`, { form }), status, shown(webhooks))
    },
  ),
  commandOf<Model, Real, { region: string; domain: string; urls: string[] }>(
    'delete by URL',
    fc.tuple(place, fc.array(url, { minLength: 1, maxLength: 3 })).map(([where, urls]) => ({ ...where, urls })),
    async ({ region, domain, urls }, model, real) => {
      const webhooks = namesOf(model, region, domain)
      for (const [name, kept] of [...webhooks])
        put(
          webhooks,
          name,
          kept.filter((one) => !urls.includes(one)),
        )
      const answered = await api(real, region)('DELETE', `/v4/domains/${domain}/webhooks?url=${urls.join(',')}`)
      expectAnswer(answered, 200, shown(webhooks))
    },
  ),
  commandOf<Model, Real, { domain: string; name: string; url: string; update: boolean }>(
    'legacy write',
    fc.record({ domain: fc.constant('one.example.com'), name: oldNames, url, update: fc.boolean() }),
    async ({ domain, name, url: one, update }, model, real) => {
      const webhooks = namesOf(model, 'us', domain)
      const today = OLD[name] ?? name
      const status = update && !webhooks.has(today) ? 404 : 200
      const path = `/domains/${domain}/webhooks`
      const answered = update
        ? await real.legacy('PUT', `${path}/${name}`, { form: fields('url', [one]) })
        : await real.legacy('POST', path, { form: [...fields('id', [name]), ...fields('url', [one])] })
      expectAnswer(answered, status, { message: `Webhook has been ${update ? 'updated' : 'created'}`, webhook: { url: one } })
      if (status === 200) put(webhooks, today, [one])
    },
  ),
  commandOf<Model, Real, { domain: string; name: string; remove: boolean }>(
    'legacy read or delete',
    fc.record({ domain: fc.constant('one.example.com'), name: oldNames, remove: fc.boolean() }),
    async ({ domain, name, remove }, model, real) => {
      const webhooks = namesOf(model, 'us', domain)
      const one = webhooks.get(OLD[name] ?? name)?.[0]
      const answered = await real.legacy(remove ? 'DELETE' : 'GET', `/domains/${domain}/webhooks/${name}`)
      const webhook = { webhook: { url: one } }
      expectAnswer(answered, one === undefined ? 404 : 200, remove ? { message: 'Webhook has been deleted', ...webhook } : webhook)
      if (remove) webhooks.delete(OLD[name] ?? name)
      const left = Object.entries(OLD).flatMap(([old, today]) => {
        const first = webhooks.get(today)?.[0]
        return first === undefined ? [] : [[old, { url: first }]]
      })
      expectAnswer(await real.legacy('GET', `/domains/${domain}/webhooks`), 200, { webhooks: Object.fromEntries(left) })
    },
  ),
  commandOf<Model, Real, { region: string; url: string; types: string[]; description: string }>(
    'create for the account',
    fc.record({ region: fc.constantFrom('us', 'eu'), url, types, description: fc.constantFrom('', 'mine') }),
    async ({ region, url: one, types: all, description }, model, real) => {
      const accounts = accountsOf(model, region)
      const form = [...fields('url', [one]), ...fields('event_types', all), ...fields('description', [description])]
      const answered = await api(real, region)('POST', '/v1/webhooks', { form })
      expect(answered.status).toBe(inTheWay(accounts, { url: one, types: all }) ? 409 : 200)
      if (answered.status === 200) accounts.push({ id: textAt(answered.body, 'webhook_id'), url: one, types: all, description })
    },
  ),
  commandOf<Model, Real, { region: string; i: number; url: string; types: string[] }>(
    'replace for the account',
    fc.record({ region: fc.constantFrom('us', 'eu'), i: fc.nat(5), url, types }),
    async ({ region, i, url: one, types: all }, model, real) => {
      const accounts = accountsOf(model, region)
      const chosen = at(accounts, i)
      const others = accounts.filter((other) => other !== chosen)
      const status = chosen === undefined ? 404 : inTheWay(others, { url: one, types: all }) ? 409 : 204
      const form = [...fields('url', [one]), ...fields('event_types', all)]
      expectAnswer(await api(real, region)('PUT', `/v1/webhooks/${chosen?.id ?? 'none'}`, { form }), status)
      if (status === 204 && chosen !== undefined) Object.assign(chosen, { url: one, types: all, description: '' })
    },
  ),
  commandOf<Model, Real, { region: string; i: number; many: boolean }>(
    'delete for the account',
    fc.record({ region: fc.constantFrom('us', 'eu'), i: fc.nat(5), many: fc.boolean() }),
    async ({ region, i, many }, model, real) => {
      const accounts = accountsOf(model, region)
      const id = at(accounts, i)?.id ?? '0'.repeat(24)
      const answered = await api(real, region)('DELETE', many ? `/v1/webhooks?webhook_ids=${id}` : `/v1/webhooks/${id}`)
      expectAnswer(answered, accounts.length === 0 ? 404 : 204)
      model.accounts[region] = accounts.filter((other) => other.id !== id)
    },
  ),
  commandOf<Model, Real, string>('list for the account', fc.constantFrom('us', 'eu'), async (region, model, real) => {
    const webhooks = accountsOf(model, region).map(({ id, url: one, types: all, description }) => ({
      webhook_id: id,
      url: one,
      event_types: all,
      description,
      created_at: expect.any(String),
    }))
    expectAnswer(await api(real, region)('GET', '/v1/webhooks'), 200, { webhooks })
  }),
]

it('agrees with a simple model of Mailgun, old and new, after any sequence of operations', async () => {
  await expectToAgree<Model, Real>(
    commands,
    () => ({ domains: {}, accounts: {} }),
    async () => {
      const sandbox = await judgedSandbox({ contracts: ['mailgun', 'mailgun-legacy'] })
      const { mailgun, mailgunEu, legacyMailgun } = apis(sandbox)
      return { sandbox, today: { us: mailgun, eu: mailgunEu }, legacy: legacyMailgun }
    },
    ({ sandbox }) => sandbox.close(),
  )
})
