/** How Mailgun's first API is tried: seven names, one URL each. */
import { at, type Found, idOf, type LiveRules, type Proof, type Stretch, unless } from '../../judge/scenario.js'
import { foundIn, urlsIn } from './live-names.js'
import { CURRENT_NAMES } from './names.js'

const PER_MINUTE = 300
/** Those first for which the fewest events come. */
const NAMES = ['spam', 'unsubscribe', 'bounce', 'open', 'click', 'deliver']

/** All old names of the same webhook: what is done by one of them is seen under each. */
const aliases = (name: string): string[] => Object.keys(CURRENT_NAMES).filter((old) => CURRENT_NAMES[old] === CURRENT_NAMES[name])

const ownAlone = (name: string): Proof => ({
  operation: 'listWebhooks',
  init: {},
  holds: ({ status, data }, isOwn) =>
    status === 200 && aliases(name).every((alias) => urlsIn(at(data, 'webhooks', alias)).every((url) => isOwn(url))),
  otherwise: `${name} was left alone: someone registered a URL for it meanwhile`,
})

const byName = (webhookname: string) => ({ params: { path: { webhookname } } })
const named = (name: unknown): string => `name ${idOf(name)}`
const isMap = (data: unknown): string | undefined => unless(typeof at(data, 'webhooks') === 'object', 'the answer has no webhooks')
const nameIn = ({ key }: Found): string => key.replace('name ', '')

const life: Stretch = async ({ call, url, before, skip }) => {
  const name = NAMES.find((candidate) => !before.some((found) => aliases(candidate).includes(nameIn(found))))
  if (name === undefined) return skip('createWebhook, updateWebhook, deleteWebhook: every name of the domain has a URL, and is not touched')
  const [first, second] = [url(), url()]
  const answers = (wanted: string) => (data: unknown) =>
    unless(at(data, 'webhook', 'url') === wanted, 'the answer does not have the URL of the run')
  await call('createWebhook', { body: { id: name, url: first } }, { see: answers(first) })
  await call('getWebhook', byName(name), { see: answers(first) })
  await call('updateWebhook', { ...byName(name), body: { url: second } }, { see: answers(second) })
  await call('listWebhooks', {}, { see: (data) => unless(at(data, 'webhooks', name, 'url') === second, `the list does not show ${name}`) })
  await call('deleteWebhook', byName(name), { see: answers(second) })
  await call('getWebhook', byName(name), { status: 404 })
}

export const mailgunLegacyLive: LiveRules = {
  perMinute: PER_MINUTE,
  list: async ({ call }) => foundIn((await call('listWebhooks', {}, { see: isMap })).data),
  reads: [
    async ({ call, before }) => {
      for (const found of before.slice(0, 2)) await call('getWebhook', byName(nameIn(found)))
    },
  ],
  lives: [life],
  removal: (found) => ({ operation: 'deleteWebhook', init: byName(nameIn(found)) }),
  writes: {
    createWebhook: ({ body }) => ({
      registers: [idOf(at(body, 'url'))],
      made: () => named(at(body, 'id')),
      proof: ownAlone(idOf(at(body, 'id'))),
    }),
    updateWebhook: ({ path, body }) => ({
      keys: [named(path['webhookname'])],
      registers: [idOf(at(body, 'url'))],
      proof: ownAlone(idOf(path['webhookname'])),
    }),
    deleteWebhook: ({ path }) => ({ keys: [named(path['webhookname'])], removes: true, proof: ownAlone(idOf(path['webhookname'])) }),
  },
  readOnly: 'it shows one URL of each name, so that nobody can tell whether a name has others',
}
