import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'
import * as built from '../harness/built.js'
import { type Candidate, measureCalls } from '../harness/measure.js'
import { documentOf, jsonSchemaOf } from '../harness/spec.js'
import type { Suite } from '../harness/types.js'
import { webhooks } from '../servers/fixture.mjs'

const headers = { 'content-type': 'application/json' }

/** Fails unless the judgement is a yes: what lets everything through is fast too. */
function yes(valid: unknown): void {
  if (valid !== true) throw new Error('a valid message was refused')
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Validators that are made from the schema when a program starts. */
function others(name: string, text: string): Candidate[] {
  const schema = jsonSchemaOf(documentOf('mailgun'), name)
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  const parser = z.fromJSONSchema(schema)
  return [
    { name: 'ajv', kind: 'peer', run: () => yes(validate(JSON.parse(text))) },
    { name: 'zod', kind: 'peer', run: () => yes(parser.safeParse(JSON.parse(text)).success) },
    { name: 'JSON.parse alone', kind: 'floor', run: () => yes(isObject(JSON.parse(text))) },
  ]
}

/** What Prism's proxy asks of its validator. */
async function prism(text: string): Promise<Candidate> {
  const document = structuredClone(documentOf('mailgun'))
  const operations = await getHttpOperationsFromSpec(document)
  const resource = operations.find(({ iid, method, path }) => method === 'get' && path === '/v3/domains/{domain}/webhooks' && iid !== '')
  if (resource === undefined) throw new Error('Prism does not know the operation')
  return {
    name: 'Prism’s validator',
    kind: 'peer',
    run() {
      const result = validateOutput({ resource, element: { statusCode: 200, headers, body: JSON.parse(text) } })
      yes(result._tag === 'Right')
    },
  }
}

export const suite: Suite = {
  title: 'Judging',
  about:
    'A valid message as text, held against its contract. The schemas, ajv, zod and Prism’s validator parse it and say whether the body is valid. `checkResponse` and `checkEvent` read a `Response` or a `Request`, look at status, headers and content type too, and say what the contract does not name; the message stays readable, so they read a clone, which is most of what they take.',
  async run(rounds) {
    const [{ checkEvent, checkResponse, loadContract }, { schemasOf }, { loadExamples }] = await Promise.all([
      built.index(),
      built.schemas(),
      built.registry(),
    ])
    const contract = await loadContract('mailgun')
    const schemas = schemasOf(contract)
    const list = JSON.stringify({ webhooks: webhooks() })
    const event = JSON.stringify((await loadExamples('mailgun')).events['clicked']?.[0]?.bodies[0]?.value)
    const accepts = ({ '~standard': { validate } }: ReturnType<typeof schemas.event>, text: string): Candidate => ({
      name: 'schemas',
      kind: 'ours',
      run: () => yes(validate(JSON.parse(text)).issues === undefined),
    })
    const response: readonly Candidate[] = [
      accepts(schemas.response('listWebhooks', 200), list),
      {
        name: 'checkResponse',
        kind: 'ours',
        run: async () => yes((await checkResponse(contract, 'listWebhooks', new Response(list, { headers }))).ok),
      },
      ...others('WebhookList', list),
      await prism(list),
      { name: 'a Response, read as JSON', kind: 'floor', run: async () => yes(isObject(await new Response(list, { headers }).json())) },
      {
        name: 'a Response, cloned, and the clone read',
        kind: 'floor',
        run: async () => yes(isObject(await new Response(list, { headers }).clone().json())),
      },
    ]
    const delivery = () => new Request('https://example.com/hook', { method: 'POST', headers, body: event })
    const payload: readonly Candidate[] = [
      accepts(schemas.event('clicked'), event),
      { name: 'checkEvent', kind: 'ours', run: async () => yes((await checkEvent(contract, delivery())).ok) },
      ...others('ClickedEvent', event),
      { name: 'a Request, read as JSON', kind: 'floor', run: async () => yes(isObject(await delivery().json())) },
      { name: 'a Request, cloned, and the clone read', kind: 'floor', run: async () => yes(isObject(await delivery().clone().json())) },
    ]
    return [
      { id: 'judge-response', title: 'A response (three webhooks)', unit: 'µs', rows: await measureCalls(response, rounds) },
      { id: 'judge-event', title: `An event (${event.length} characters)`, unit: 'µs', rows: await measureCalls(payload, rounds) },
    ]
  },
}
