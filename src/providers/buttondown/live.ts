/** How Buttondown is tried live. A webhook is known by its id, so only those of the run are ever touched. */
import { at, type Found, idOf, type LiveRules, listOf, type Stretch, textsOf, unless } from '../../judge/scenario.js'

/** The documented limit: 600 calls a minute. */
const PER_MINUTE = 600
/** What no webhook has as its id. */
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000'
/** Nobody has so many webhooks; a list without end has an end here. */
const MAX_PAGES = 100

const foundIn = (data: unknown): Found[] =>
  listOf(at(data, 'results')).map((shown) => ({ key: `webhook ${idOf(at(shown, 'id'))}`, url: idOf(at(shown, 'url')), shown }))

const idIn = ({ key }: Found): string => key.replace(/^webhook /, '')
const isList = (data: unknown): string | undefined => unless(Array.isArray(at(data, 'results')), 'the list has no results')

const made = (data: unknown): string | undefined => {
  const id = idOf(at(data, 'id'))
  return id === '' ? undefined : `webhook ${id}`
}

const list: LiveRules['list'] = async ({ call }) => {
  const all: Found[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await call('listWebhooks', page === 1 ? {} : { params: { query: { page } } }, { see: isList })
    all.push(...foundIn(data))
    if (typeof at(data, 'next') !== 'string') break
  }
  return all
}

const byId = (id: string) => ({ params: { path: { id } } })

const life: Stretch = async ({ call, url, isOwn }) => {
  const [first, second] = [url(), url()]
  const shows = (wanted: string, event: string) => (data: unknown) =>
    unless(
      at(data, 'url') === wanted && textsOf(at(data, 'event_types')).join() === event && at(data, 'status') === 'disabled',
      'the webhook is not what it was made',
    )
  // Disabled from the beginning, so that no event of the account is sent to it.
  const input = { event_types: ['subscriber.created'], url: first, description: 'A contract test. It may be deleted.', status: 'disabled' }
  const { data } = await call('createWebhook', { body: input }, { status: 201, see: shows(first, 'subscriber.created') })
  const id = idOf(at(data, 'id'))
  await call('getWebhook', byId(id), { see: shows(first, 'subscriber.created') })
  await call(
    'listWebhooks',
    { params: { query: { status: 'disabled' } } },
    {
      see: (listed) =>
        // On another page, where there are many.
        unless(
          typeof at(listed, 'next') === 'string' || foundIn(listed).some((found) => isOwn(found.url)),
          'the list does not show the webhook that was created',
        ),
    },
  )
  const changed = { ...input, event_types: ['subscriber.deleted'], url: second }
  await call('updateWebhook', { ...byId(id), body: changed }, { see: shows(second, 'subscriber.deleted') })
  await call('getWebhook', byId(id), { see: shows(second, 'subscriber.deleted') })
  await call('listWebhookAttempts', byId(id), { see: isList })
  await call('deleteWebhook', byId(id), { status: 204 })
  await call('getWebhook', byId(id), { status: 404 })
  await call('updateWebhook', { ...byId(id), body: changed }, { status: 404 })
  await call('deleteWebhook', byId(id), { status: 404 })
}

export const buttondownLive: LiveRules = {
  perMinute: PER_MINUTE,
  list,
  reads: [
    async ({ call }) => void (await call('listWebhooks', { params: { query: { status: 'enabled' } } }, { see: isList })),
    async ({ call, before }) => {
      for (const found of before.slice(0, 2)) {
        await call('getWebhook', byId(idIn(found)))
        await call('listWebhookAttempts', byId(idIn(found)))
      }
    },
    // A mock, which knows no ids, answers with 200.
    async ({ call }) => void (await call('getWebhook', byId(UNKNOWN_ID), { status: [404, 200] })),
  ],
  lives: [life],
  removal: (found) => ({ operation: 'deleteWebhook', init: byId(idIn(found)) }),
  // Not here: testWebhook, which would make Buttondown send something.
  writes: {
    createWebhook: ({ body }) => ({ registers: [idOf(at(body, 'url'))], made }),
    updateWebhook: ({ path, body }) => ({ keys: [`webhook ${idOf(path['id'])}`], registers: [idOf(at(body, 'url'))] }),
    deleteWebhook: ({ path }) => ({ keys: [`webhook ${idOf(path['id'])}`], removes: true }),
  },
}

const byPk = (pk: string) => ({ params: { path: { pk } } })

const legacyLife: Stretch = async ({ call, url }) => {
  const [first, second] = [url(), url()]
  const shows = (wanted: string, event: string) => (data: unknown) =>
    unless(at(data, 'url') === wanted && at(data, 'event_type') === event, 'the webhook is not what it was made')
  const input = { event_type: 'subscriber.created', url: first, description: 'A contract test. It may be deleted.' }
  const { data } = await call('createWebhook', { body: input }, { status: 201, see: shows(first, 'subscriber.created') })
  const pk = idOf(at(data, 'id'))
  await call('getWebhook', byPk(pk), { see: shows(first, 'subscriber.created') })
  await call('updateWebhook', { ...byPk(pk), body: { ...input, url: second } }, { see: shows(second, 'subscriber.created') })
  await call(
    'listWebhooks',
    {},
    {
      see: (listed) =>
        unless(
          foundIn(listed).some((found) => found.url === second),
          'it is not in the list',
        ),
    },
  )
  await call('deleteWebhook', byPk(pk), { status: 204 })
  await call('getWebhook', byPk(pk), { status: 404 })
  await call('deleteWebhook', byPk(pk), { status: 404 })
}

export const buttondownLegacyLive: LiveRules = {
  perMinute: PER_MINUTE,
  list: async ({ call }) => foundIn((await call('listWebhooks', {}, { see: isList })).data),
  reads: [
    async ({ call, before }) => {
      for (const found of before.slice(0, 2)) await call('getWebhook', byPk(idIn(found)))
    },
    async ({ call }) => void (await call('getWebhook', byPk(UNKNOWN_ID), { status: [404, 200] })),
  ],
  lives: [legacyLife],
  removal: (found) => ({ operation: 'deleteWebhook', init: byPk(idIn(found)) }),
  writes: {
    createWebhook: ({ body }) => ({ registers: [idOf(at(body, 'url'))], made }),
    updateWebhook: ({ path, body }) => ({ keys: [`webhook ${idOf(path['pk'])}`], registers: [idOf(at(body, 'url'))] }),
    deleteWebhook: ({ path }) => ({ keys: [`webhook ${idOf(path['pk'])}`], removes: true }),
  },
  readOnly: 'its list has no pages, so that a webhook whose creation was never answered might not be found again',
}
