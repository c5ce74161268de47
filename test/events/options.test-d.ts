import type { RequestListener } from 'node:http'
import type express from 'express'
import { describe, expectTypeOf, it } from 'vitest'
import * as buttondown from '../../src/providers/buttondown/buttondown.js'
import * as buttondownLegacy from '../../src/providers/buttondown/buttondown-legacy.js'
import * as emma from '../../src/providers/emma/emma.js'
import * as mailgun from '../../src/providers/mailgun/mailgun.js'
import * as mailgunLegacy from '../../src/providers/mailgun/mailgun-legacy.js'

const request = new Request('http://localhost/')
const key = { signingKey: 'key' }

describe('the options of a receiver', () => {
  it('want a key, or the word that none is needed', () => {
    void mailgun.receiveEvent(request, { signingKey: ['new', 'old'] })
    void mailgun.receiveEvent(request, { parentSigningKey: 'parent' })
    void buttondown.receiveEvent(request, { allowUnsigned: true })
    void emma.receiveEvent(request, { pathSecret: 'secret', basic: [{ username: 'u', password: 'p' }] })
    // @ts-expect-error no key
    void mailgun.receiveEvent(request, {})
    // @ts-expect-error no key
    void mailgunLegacy.receiveEvent(request, { tolerance: 300 })
    // @ts-expect-error no key
    void buttondown.receiveEvent(request, {})
    // @ts-expect-error no key, and unsigned events are not allowed
    void buttondown.receiveEvent(request, { allowUnsigned: false })
    // @ts-expect-error a variable that may not be set
    void mailgun.receiveEvent(request, { signingKey: process.env['MAILGUN_SIGNING_KEY'] })
    // @ts-expect-error no options
    void emma.receiveEvent(request)
  })

  it('are known by name and by type', () => {
    void mailgun.receiveEvent(request, {
      ...key,
      tolerance: { past: 1, future: 2 },
      replay: false,
      maxBytes: 1,
      timeoutMs: 1,
      validate: false,
      now: () => 0,
    })
    // @ts-expect-error the option of another provider
    void mailgun.receiveEvent(request, { ...key, allowUnsigned: true })
    // @ts-expect-error Buttondown signs no timestamp
    void buttondown.receiveEvent(request, { ...key, tolerance: 300 })
    // @ts-expect-error Emma signs nothing
    void emma.receiveEvent(request, { signingKey: 'key' })
    // @ts-expect-error a key is a text
    void mailgun.receiveEvent(request, { signingKey: 5 })
    // @ts-expect-error what a replay store can do
    void mailgun.receiveEvent(request, { ...key, replay: new Map() })
    // @ts-expect-error true is no tolerance
    void mailgun.receiveEvent(request, { ...key, tolerance: true })
  })

  it('take any store that does what is asked of one', () => {
    const store: mailgun.ReplayStore = {
      take: async (): Promise<mailgun.ReplayState> => 'fresh',
      settle: async () => undefined,
      release: () => undefined,
    }
    void mailgun.receiveEvent(request, { ...key, replay: store })
    expectTypeOf<mailgun.MemoryReplayStore>().toExtend<mailgun.ReplayStore>()
  })
})

describe('a handler', () => {
  it('gets the event narrowed by its type, and the request', () => {
    const handler = mailgun.createWebhookHandler(key, ({ type, event }, given) => {
      expectTypeOf(given).toEqualTypeOf<Request>()
      if (type === 'clicked') expectTypeOf(event).toEqualTypeOf<mailgun.ClickedEvent>()
    })
    expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>()
    // @ts-expect-error no key
    mailgun.createWebhookHandler({}, () => undefined)
  })

  it('tells of errors by their codes', () => {
    buttondownLegacy.createWebhookHandler(
      {
        onError(error) {
          expectTypeOf(error).toEqualTypeOf<mailgun.WebhookError>()
          expectTypeOf(error.status).toBeNumber()
          // @ts-expect-error there is no such code
          if (error.code === 'bad_signature') return
          expectTypeOf(error.code).toEqualTypeOf<mailgun.WebhookErrorCode>()
        },
      },
      () => undefined,
    )
  })

  it('of Node fits node:http and Express', () => {
    const handler = mailgunLegacy.createNodeWebhookHandler(key, ({ type, event }) => {
      if (type === 'deliver') expectTypeOf(event).toEqualTypeOf<mailgunLegacy.DeliveredEvent>()
    })
    expectTypeOf(handler).toExtend<RequestListener>()
    expectTypeOf(handler).toExtend<express.RequestHandler>()
  })
})

describe('what signs an event', () => {
  it('wants a payload of the contract, signed or not', () => {
    const signature = { timestamp: '1', token: 't', signature: 's' }
    void mailgun.signEvent({ 'event-data': { event: 'delivered', id: 'x', timestamp: 1 } }, key)
    void mailgun.signEvent({ signature, 'event-data': { event: 'delivered', id: 'x', timestamp: 1 } }, key)
    // @ts-expect-error no event has this name
    void mailgun.signEvent({ 'event-data': { event: 'teleported', id: 'x', timestamp: 1 } }, key)
    // @ts-expect-error a number is needed
    void mailgun.signEvent({ 'event-data': { event: 'delivered', id: 'x', timestamp: 'soon' } }, key)
    // @ts-expect-error a key is needed
    void mailgun.signEvent({ 'event-data': { event: 'delivered', id: 'x', timestamp: 1 } }, {})
    // @ts-expect-error one key, not several
    void mailgun.signEvent({ 'event-data': { event: 'delivered', id: 'x', timestamp: 1 } }, { signingKey: ['a', 'b'] })
  })

  it('takes the fields of a form without the signature, and custom variables', () => {
    void mailgunLegacy.signEvent(
      { event: 'clicked', recipient: 'a', domain: 'b', url: 'c', mood: 'good', tag: ['x'] },
      { ...key, encoding: 'multipart/form-data' },
    )
    // @ts-expect-error a click has a URL
    void mailgunLegacy.signEvent({ event: 'clicked', recipient: 'a', domain: 'b' }, key)
    // @ts-expect-error the name of the webhook is not that of the event
    void mailgunLegacy.signEvent({ event: 'click', recipient: 'a', domain: 'b', url: 'c' }, key)
    // @ts-expect-error no encoding of Mailgun's
    void mailgunLegacy.signEvent({ event: 'opened', recipient: 'a', domain: 'b' }, { ...key, encoding: 'application/json' })
  })

  it('knows the other payloads too', () => {
    void buttondown.signEvent({ id: 'x', event_type: 'subscriber.created', data: { subscriber: 'x' } })
    void buttondown.signEvent({ id: 'x', event_type: 'subscriber.created', data: { subscriber: 'x' } }, key)
    // @ts-expect-error no event has this name
    void buttondown.signEvent({ id: 'x', event_type: 'subscriber.teleported', data: {} })
    void emma.signEvent({ event_name: 'group_create', data: {} }, { method: 'GET' })
    // @ts-expect-error Emma has two methods
    void emma.signEvent({ event_name: 'group_create', data: {} }, { method: 'PUT' })
    expectTypeOf(emma.signEvent).returns.resolves.toEqualTypeOf<Request>()
  })
})
