/**
 * How Mailgun is tried live. v3 works by name: a name that has any URL of someone else's is left alone, and so it is looked at right before
 * each such request. v4 works by URL and v1 by id: only those of the run are touched. `deleteAccountWebhooks` and `regenerateSigningKey` are
 * never sent.
 */
import { at, type Claim, type Found, idOf, type LiveRules, listOf, type Stretch, textsOf, unless } from '../../judge/scenario.js'
import { accountLife } from './live-account.js'
import { foundIn, NAMES, ownAlone, shows, urlsIn, vacant } from './live-names.js'

/** The documented limit: 300 calls a minute. */
const PER_MINUTE = 300
const UNKNOWN_ID = '0'.repeat(24)

const isMap = (data: unknown): string | undefined => unless(typeof at(data, 'webhooks') === 'object', 'the answer has no webhooks')
const isList = (data: unknown): string | undefined => unless(Array.isArray(at(data, 'webhooks')), 'the answer has no list of webhooks')

const list: LiveRules['list'] = async ({ call }) => {
  const { data } = await call('listWebhooks', {}, { see: isMap })
  const account = await call('listAccountWebhooks', {}, { see: isList })
  const ofAccount = listOf(at(account.data, 'webhooks')).map((shown): Found => {
    return { key: `account ${idOf(at(shown, 'webhook_id'))}`, url: idOf(at(shown, 'url')), shown }
  })
  return [...foundIn(data), ...ofAccount]
}

/** Names that have no URL at all, those first for which the fewest events come. */
const freeNames = (before: readonly Found[]): string[] => NAMES.filter((name) => !before.some(({ key }) => key === `name ${name}`))

const byName = (webhook_name: string) => ({ params: { path: { webhook_name } } })
const asForm = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** v3: the webhooks of a domain, by name. */
const nameLife: Stretch = async ({ call, url, isOwn, before, skip }) => {
  const [name] = freeNames(before)
  if (name === undefined)
    return skip('createWebhook, updateWebhook, deleteWebhook: every name of the domain has URLs, and those are not touched')
  const [first, second, third] = [url(), url(), url()]
  const answers = (wanted: readonly string[]) => (data: unknown) =>
    unless(urlsIn(at(data, 'webhook')).join(' ') === wanted.join(' '), 'the answer does not have the URLs of the run')
  await call('getWebhook', byName(name), { status: 404 })
  await call('createWebhook', { body: { id: name, url: [first] } }, { see: answers([first]) })
  await call('listWebhooks', {}, { see: (data) => unless(shows(data, name, [first]), `the list does not show ${name} as it was created`) })
  await call('getWebhook', byName(name), { see: answers([first]) })
  await call('updateWebhook', { ...byName(name), body: { url: [second, third] } }, { see: answers([second, third]) })
  await call('updateWebhook', { ...byName(name), body: { url: [second] }, headers: asForm }, { see: answers([second]) })
  await call('getWebhook', byName(name), { see: answers([second]) })
  await call('deleteWebhook', byName(name), {
    see: (data) =>
      unless(urlsIn(at(data, 'webhook')).every(isOwn), `URLs of others were removed with ${name}: someone added them at that very moment`),
  })
  await call('getWebhook', byName(name), { status: 404 })
}

/** v4: the same webhooks, by URL. */
const urlLife: Stretch = async ({ call, url, before, skip }) => {
  const [name, other = name] = freeNames(before)
  if (name === undefined || other === undefined)
    return skip('createWebhookUrl, updateWebhookUrl, deleteWebhookUrls: every name of the domain has URLs, and those are not touched')
  const own = url()
  const at1 = (wanted: string) => (data: unknown) =>
    unless(urlsIn(at(data, 'webhooks', wanted)).includes(own), `the answer does not show the URL under ${wanted}`)
  await call('createWebhookUrl', { body: { url: own, event_types: [name] } }, { see: at1(name) })
  await call('listWebhooks', {}, { see: at1(name) })
  await call('updateWebhookUrl', { body: { url: own, event_types: [other] } }, { see: at1(other) })
  await call(
    'deleteWebhookUrls',
    { params: { query: { url: [own] } } },
    { see: (data) => unless(!urlsIn(at(data, 'webhooks', other)).includes(own), `${other} still has the URL`) },
  )
  await call('updateWebhookUrl', { body: { url: own, event_types: [other] } }, { status: 404 })
}

const named = (name: unknown): string => `name ${idOf(name)}`

/** A request by URL concerns the names that it ties it to as well: none of them may be someone else's. */
const byUrl = (body: unknown): Claim => ({
  registers: [idOf(at(body, 'url'))],
  proof: ownAlone(textsOf(at(body, 'event_types'))),
})

export const mailgunLive: LiveRules = {
  perMinute: PER_MINUTE,
  limited: ({ status, data }) => {
    const seconds = at(data, 'retry-seconds')
    return status >= 400 && typeof seconds === 'number' ? seconds : undefined
  },
  // Documented: `https://… is not a valid url: host not found`.
  hint: ({ status, data }) =>
    status === 400 && /valid url|host not found/i.test(JSON.stringify(data) ?? '')
      ? ['Mailgun looks whether the host exists: give one of yours with --url-base']
      : [],
  list,
  reads: [
    async ({ call, before }) => {
      const taken = NAMES.filter((name) => before.some(({ key }) => key === named(name)))
      for (const name of taken.slice(0, 2)) await call('getWebhook', byName(name))
    },
    async ({ call, before }) => {
      // A mock answers with 200, whatever is asked for.
      for (const name of freeNames(before).slice(0, 1)) await call('getWebhook', byName(name), { status: [404, 200] })
    },
    async ({ call, before }) => {
      const ids = before.flatMap(({ key }) => (key.startsWith('account ') ? [key.replace('account ', '')] : []))
      for (const webhook_id of ids.slice(0, 2)) await call('getAccountWebhook', { params: { path: { webhook_id } } })
      const chosen = ids.slice(0, 2)
      if (chosen.length > 0) await call('listAccountWebhooks', { params: { query: { webhook_ids: chosen } } }, { see: isList })
      await call('getAccountWebhook', { params: { path: { webhook_id: UNKNOWN_ID } } }, { status: [404, 200] })
    },
    async ({ call }) => void (await call('getSigningKey')),
  ],
  lives: [nameLife, urlLife, accountLife],
  removal: ({ key, url }) =>
    key.startsWith('account ')
      ? { operation: 'deleteAccountWebhook', init: { params: { path: { webhook_id: key.replace('account ', '') } } } }
      : // Never by name: someone may have added a URL of theirs to it.
        { operation: 'deleteWebhookUrls', init: { params: { query: { url: [url] } } } },
  writes: {
    createWebhook: ({ body }) => ({
      registers: textsOf(at(body, 'url')),
      made: () => named(at(body, 'id')),
      proof: vacant(idOf(at(body, 'id'))),
    }),
    updateWebhook: ({ path, body }) => ({
      keys: [named(path['webhook_name'])],
      registers: textsOf(at(body, 'url')),
      proof: ownAlone([idOf(path['webhook_name'])]),
    }),
    deleteWebhook: ({ path }) => ({
      keys: [named(path['webhook_name'])],
      removes: true,
      proof: ownAlone([idOf(path['webhook_name'])]),
    }),
    createWebhookUrl: ({ body }) => byUrl(body),
    updateWebhookUrl: ({ body }) => byUrl(body),
    deleteWebhookUrls: ({ query }) => ({ urls: textsOf(query['url']), removes: true }),
    createAccountWebhook: ({ body }) => ({
      registers: [idOf(at(body, 'url'))],
      made: (data) => (idOf(at(data, 'webhook_id')) === '' ? undefined : `account ${idOf(at(data, 'webhook_id'))}`),
    }),
    updateAccountWebhook: ({ path, body }) => ({ keys: [`account ${idOf(path['webhook_id'])}`], registers: [idOf(at(body, 'url'))] }),
    deleteAccountWebhook: ({ path }) => ({ keys: [`account ${idOf(path['webhook_id'])}`], removes: true }),
  },
}
