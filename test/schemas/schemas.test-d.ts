import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expectTypeOf, it } from 'vitest'
import { loadSchemas, schemasOf } from '../../src/entry/schemas.js'
import { contract, type Events, type Webhook } from '../../src/providers/buttondown/buttondown.js'
import type { ClickedEvent, SigningKey, WebhookInput } from '../../src/providers/mailgun/mailgun.js'

type Of<S extends StandardSchemaV1> = StandardSchemaV1.InferOutput<S>

describe('the schemas of a contract', async () => {
  const mailgun = await loadSchemas('mailgun')

  it('are what Standard Schema is', () => {
    expectTypeOf(mailgun.event('clicked')).toExtend<StandardSchemaV1<ClickedEvent, ClickedEvent>>()
    expectTypeOf<StandardSchemaV1.InferInput<ReturnType<typeof mailgun.named<'SigningKey'>>>>().toEqualTypeOf<SigningKey>()
  })

  it('have the types of the spec', () => {
    const clicked = mailgun.event('clicked')
    expectTypeOf<Of<typeof clicked>>().toEqualTypeOf<ClickedEvent>()
    const input = mailgun.request('createWebhook', 'multipart/form-data')
    expectTypeOf<Of<typeof input>>().toEqualTypeOf<WebhookInput>()
    const either = mailgun.request('createWebhook')
    expectTypeOf<Of<typeof either>>().toEqualTypeOf<WebhookInput>()
    const key = mailgun.response('getSigningKey', 200)
    expectTypeOf<Of<typeof key>>().toEqualTypeOf<SigningKey>()
    const text = mailgun.response('listWebhooks', 401, 'text/plain')
    expectTypeOf<Of<typeof text>>().toEqualTypeOf<string>()
  })

  it('refuse what the spec does not have', () => {
    // @ts-expect-error no such event
    mailgun.event('nonsense')
    // @ts-expect-error no such operation
    mailgun.request('nonsense')
    // @ts-expect-error no such status
    mailgun.response('getSigningKey', 418)
    // @ts-expect-error no such media type
    mailgun.request('createWebhook', 'application/xml')
    // @ts-expect-error no such name
    mailgun.named('Nonsense')
    // @ts-expect-error no such contract
    void loadSchemas('nonsense')
  })

  it('of an emma or buttondown contract are typed likewise', async () => {
    const buttondown = (await loadSchemas('buttondown')).response('getWebhook', 200)
    expectTypeOf<Of<typeof buttondown>>().toEqualTypeOf<Webhook>()
    const emma = (await loadSchemas('emma')).event('message_open')
    expectTypeOf<Of<typeof emma>>().toHaveProperty('event_name')
  })
})

describe('the schemas of a contract object', () => {
  it('are unknown, unless they are told', () => {
    const unknowns = schemasOf(contract)
    const event = unknowns.event('subscriber.created')
    const response = unknowns.response('getWebhook', 200)
    expectTypeOf<Of<typeof event>>().toBeUnknown()
    expectTypeOf<Of<typeof response>>().toBeUnknown()
    const told = schemasOf<{ operations: object; events: Events; schemas: object }>(contract).event('subscriber.created')
    expectTypeOf<Of<typeof told>>().toEqualTypeOf<Events['subscriber.created']>()
  })
})
