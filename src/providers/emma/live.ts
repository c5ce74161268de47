/** How Emma is tried live. A webhook is known by its number, so only those of the run are ever touched; `deleteAllWebhooks` is never sent. */
import { at, type Found, idOf, type LiveRules, listOf, type Stretch, unless } from '../../judge/scenario.js'

/** The documented limit: 180 calls a minute. */
const PER_MINUTE = 180
/** What no webhook has as its number. */
const UNKNOWN_ID = 999_999_999_999
/** The documented size of a page. */
const PAGE = 500
const MAX_PAGES = 100
/** It comes with few events: an import that ends. */
const EVENT = 'import_finish'

const byId = (webhook_id: number) => ({ params: { path: { webhook_id } } })
const idIn = ({ key }: Found): number => Number(key.replace(/^webhook /, ''))
const isList = (data: unknown): string | undefined => unless(Array.isArray(data), 'it is no list')

const foundIn = (data: unknown): Found[] =>
  listOf(data).map((shown) => ({ key: `webhook ${idOf(at(shown, 'webhook_id'))}`, url: idOf(at(shown, 'url')), shown }))

const list: LiveRules['list'] = async ({ call }) => {
  const all: Found[] = []
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = { start: page * PAGE, end: (page + 1) * PAGE }
    const { data } = await call('listWebhooks', { params: { query } }, { see: isList })
    const found = foundIn(data)
    // Without paging, as with a mock, the same ones come again.
    if (page > 0 && found.every(({ key }) => all.some((known) => known.key === key))) break
    all.push(...found)
    if (found.length < PAGE) break
  }
  return all
}

const life: Stretch = async ({ call, url }) => {
  const [first, second] = [url(), url()]
  const shows = (wanted: string, method: string) => (data: unknown) =>
    unless(
      at(data, 'url') === wanted && at(data, 'event') === EVENT && at(data, 'method') === method,
      'the webhook is not what it was made',
    )
  const isNumber = (data: unknown): string | undefined => unless(Number.isInteger(data), 'the answer is no number of a webhook')
  const { data } = await call('createWebhook', { body: { event: EVENT, url: first, method: 'POST' } }, { see: isNumber })
  const id = Number(data)
  await call('getWebhook', byId(id), { see: shows(first, 'POST') })
  await call('listWebhooks', { params: { query: { count: true } } }, { see: isNumber })
  await call('updateWebhook', { ...byId(id), body: { event: EVENT, url: second, method: 'GET' } }, { see: isNumber })
  await call('getWebhook', byId(id), { see: shows(second, 'GET') })
  await call('deleteWebhook', byId(id), { see: (deleted) => unless(deleted === true, 'the answer is not true') })
  await call('getWebhook', byId(id), { status: 404 })
  await call('updateWebhook', { ...byId(id), body: { url: second } }, { status: 404 })
  await call('deleteWebhook', byId(id), { status: 404 })
}

export const emmaLive: LiveRules = {
  perMinute: PER_MINUTE,
  // Too many calls are a 403, as any other that is forbidden.
  limited: ({ status, data }) => (status === 403 && /rate limit/i.test(JSON.stringify(data) ?? '') ? 60 : undefined),
  list,
  reads: [
    async ({ call }) => void (await call('listEventTypes', {}, { see: isList })),
    async ({ call }) => void (await call('listWebhooks', {}, { see: isList })),
    async ({ call, before }) => {
      for (const found of before.slice(0, 2)) await call('getWebhook', byId(idIn(found)))
    },
    // A mock, which knows no numbers, answers with 200.
    async ({ call }) => void (await call('getWebhook', byId(UNKNOWN_ID), { status: [404, 200] })),
  ],
  lives: [life],
  removal: (found) => ({ operation: 'deleteWebhook', init: byId(idIn(found)) }),
  writes: {
    createWebhook: ({ body }) => ({
      registers: [idOf(at(body, 'url'))],
      made: (data) => (Number.isInteger(data) ? `webhook ${String(data)}` : undefined),
    }),
    updateWebhook: ({ path, body }) => ({ keys: [`webhook ${idOf(path['webhook_id'])}`], registers: [idOf(at(body, 'url'))] }),
    deleteWebhook: ({ path }) => ({ keys: [`webhook ${idOf(path['webhook_id'])}`], removes: true }),
  },
}
