import ky from 'ky'
import Mailgun from 'mailgun.js'
import createFetchClient from 'openapi-fetch'
import type { paths } from '../../generated/mailgun/types.js'
import * as built from '../harness/built.js'
import { measureCalls } from '../harness/measure.js'
import type { Suite } from '../harness/types.js'
import { AUTHORIZATION, DOMAIN, PATH, webhooks } from '../servers/fixture.mjs'

const ORIGIN = 'https://api.mailgun.net'
const list = JSON.stringify({ webhooks: webhooks() })
const headers = { authorization: AUTHORIZATION }
const params = { path: { domain: DOMAIN } }

/** In place of the network. */
const stub = async (..._given: readonly unknown[]): Promise<Response> =>
  new Response(list, { headers: { 'content-type': 'application/json' } })

function there(value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new Error('nothing came back')
}

export const suite: Suite = {
  title: 'Calling',
  about: 'A domain’s webhooks, listed through a client whose `fetch` is a function that answers at once: what the client itself takes.',
  async run(rounds) {
    const { createClient } = await built.mailgun()
    const own = createClient({ apiKey: 'key-bench', domain: DOMAIN, fetch: stub })
    const guarded = createClient({ apiKey: 'key-bench', domain: DOMAIN, fetch: stub, guard: 'throw' })
    const plain = createFetchClient<paths>({ baseUrl: ORIGIN, headers, fetch: stub })
    const kyClient = ky.create({ prefixUrl: ORIGIN, headers, fetch: stub, retry: 0 })
    const real = globalThis.fetch
    globalThis.fetch = stub
    const official = new Mailgun(FormData).client({ username: 'api', key: 'key-bench', useFetch: true })
    try {
      const rows = await measureCalls(
        [
          { name: 'createClient', kind: 'ours', run: async () => there((await own.listWebhooks()).data) },
          { name: 'createClient, guarded', kind: 'ours', run: async () => there((await guarded.listWebhooks()).data) },
          {
            name: 'openapi-fetch',
            kind: 'peer',
            run: async () => there((await plain.GET('/v3/domains/{domain}/webhooks', { params })).data),
          },
          { name: 'mailgun.js', kind: 'peer', run: async () => there(await official.webhooks.list(DOMAIN, {})) },
          { name: 'ky', kind: 'peer', run: async () => there(await kyClient.get(PATH.slice(1)).json()) },
          {
            name: 'fetch',
            kind: 'floor',
            run: async () => there(await (await stub(new Request(ORIGIN + PATH, { headers }))).json()),
          },
        ],
        rounds,
      )
      return [{ id: 'client', title: 'A call', unit: 'µs', rows }]
    } finally {
      globalThis.fetch = real
    }
  },
}
