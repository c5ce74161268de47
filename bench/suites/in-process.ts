import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import * as built from '../harness/built.js'
import { measureCalls } from '../harness/measure.js'
import type { Measurement, Suite } from '../harness/types.js'
import { AUTHORIZATION, DOMAIN, PATH, webhooks } from '../servers/fixture.mjs'

const url = `https://api.mailgun.net${PATH}`
const init = { headers: { authorization: AUTHORIZATION } }
const list = JSON.stringify({ webhooks: webhooks() })
const json = { headers: { 'content-type': 'application/json' } }

async function read(response: Promise<Response>): Promise<void> {
  const answer = await response
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
  await answer.json()
}

export const suite: Suite = {
  title: 'In one process',
  about: 'What tests call in place of the provider, without a socket: the list of a domain’s webhooks, asked for and read as JSON.',
  async run(rounds) {
    const [{ createSandbox }, { handlers }] = await Promise.all([built.sandbox(), built.msw()])
    const sandbox = await createSandbox({ contracts: ['mailgun'] })
    for (const [id, { urls }] of Object.entries(webhooks())) {
      const body = new URLSearchParams([['id', id], ...urls.map((one): [string, string] => ['url', one])])
      await sandbox.fetch(url, { ...init, method: 'POST', body })
    }
    const floor = async () => new Response(list, json)
    const alone = await measureCalls(
      [
        { name: 'sandbox.fetch', kind: 'ours', run: () => read(sandbox.fetch(url, init)) },
        { name: 'a function that answers', kind: 'floor', run: () => read(floor()) },
      ],
      rounds,
    )
    await sandbox.close()

    // MSW takes the place of the global fetch: each of these has it for itself.
    const own = setupServer(...(await handlers('mailgun')))
    const hand = setupServer(
      http.get(`https://api.mailgun.net/v3/domains/${DOMAIN}/webhooks`, () => HttpResponse.json({ webhooks: webhooks() })),
    )
    const intercepted = async (server: typeof own, name: string, kind: 'ours' | 'peer') => {
      server.listen({ onUnhandledRequest: 'error' })
      const rows = await measureCalls([{ name, kind, run: () => read(fetch(url, init)) }], rounds)
      server.close()
      return rows
    }
    const rows = [
      ...alone,
      ...(await intercepted(own, 'MSW with our handlers', 'ours')),
      ...(await intercepted(hand, 'MSW with a handler by hand', 'peer')),
    ]
    const measurement: Measurement = { id: 'in-process', title: 'A request, answered', unit: 'µs', rows }
    return [measurement]
  },
}
