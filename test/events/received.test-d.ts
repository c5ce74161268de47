import { describe, expectTypeOf, it } from 'vitest'
import * as buttondown from '../../src/providers/buttondown/buttondown.js'
import * as buttondownLegacy from '../../src/providers/buttondown/buttondown-legacy.js'
import * as emma from '../../src/providers/emma/emma.js'
import * as mailgun from '../../src/providers/mailgun/mailgun.js'
import * as mailgunLegacy from '../../src/providers/mailgun/mailgun-legacy.js'

const request = new Request('http://localhost/')
const key = { signingKey: 'key' }

describe('an event of mailgun', () => {
  it('is narrowed by the type of what was received', async () => {
    const received = await mailgun.receiveEvent(request, key)
    expectTypeOf(received.type).toEqualTypeOf<
      'accepted' | 'delivered' | 'opened' | 'clicked' | 'unsubscribed' | 'complained' | 'temporary_fail' | 'permanent_fail' | 'unknown'
    >()
    switch (received.type) {
      case 'clicked':
        expectTypeOf(received.event).toEqualTypeOf<mailgun.ClickedEvent>()
        expectTypeOf(received.event['event-data'].url).toEqualTypeOf<string | undefined>()
        break
      case 'permanent_fail':
        expectTypeOf(received.event['event-data'].severity).toEqualTypeOf<'permanent'>()
        // @ts-expect-error a failure has no URL
        received.event['event-data'].url
        break
      case 'temporary_fail':
        expectTypeOf(received.event['event-data'].severity).toEqualTypeOf<'temporary'>()
        break
      // @ts-expect-error no event has this name
      case 'teleported':
        break
    }
  })

  it('is narrowed when it was taken apart before', async () => {
    const { type, event } = await mailgun.receiveEvent(request, key)
    switch (type) {
      case 'delivered':
        expectTypeOf(event).toEqualTypeOf<mailgun.DeliveredEvent>()
        break
      case 'unknown':
        expectTypeOf(event).toEqualTypeOf<Readonly<Record<string, unknown>>>()
        break
    }
  })

  it('can be handled to the last one, unknown ones included', async () => {
    const { type, event } = await mailgun.receiveEvent(request, key)
    switch (type) {
      case 'accepted':
      case 'delivered':
      case 'opened':
      case 'clicked':
      case 'unsubscribed':
      case 'complained':
        expectTypeOf(event.signature.token).toEqualTypeOf<string>()
        break
      case 'temporary_fail':
      case 'permanent_fail':
        expectTypeOf(event['event-data'].event).toEqualTypeOf<'failed'>()
        break
      case 'unknown':
        break
      default:
        expectTypeOf(type).toBeNever()
    }
  })

  it('is not handled to the last one without the unknown ones', async () => {
    const { type } = await mailgun.receiveEvent(request, key)
    if (type === 'unknown') return
    expectTypeOf(type).toEqualTypeOf<keyof mailgun.Events>()
  })

  it('comes with notices, and with what holds it', async () => {
    const received = await mailgun.receiveEvent(request, { ...key, hold: true })
    expectTypeOf(received.notices[0]?.text).toEqualTypeOf<string | undefined>()
    expectTypeOf(received.settle).returns.resolves.toBeVoid()
    expectTypeOf(received.release).returns.resolves.toBeVoid()
  })
})

describe('an event of mailgun-legacy', () => {
  it('is narrowed under the name of its webhook, which is not its own', async () => {
    const { type, event } = await mailgunLegacy.receiveEvent(request, key)
    if (type === 'drop') expectTypeOf(event.event).toEqualTypeOf<'dropped'>()
    if (type === 'click') {
      expectTypeOf(event).toEqualTypeOf<mailgunLegacy.ClickedEvent>()
      expectTypeOf(event.url).toEqualTypeOf<string>()
      expectTypeOf(event.tag).toEqualTypeOf<string[] | undefined>()
      expectTypeOf(event['a custom variable']).toBeUnknown()
    }
    expectTypeOf(type).toEqualTypeOf<'bounce' | 'deliver' | 'drop' | 'spam' | 'unsubscribe' | 'click' | 'open' | 'unknown'>()
  })
})

describe('an event of buttondown', () => {
  it('is narrowed by its type', async () => {
    const { type, event } = await buttondown.receiveEvent(request, key)
    if (type === 'subscriber.created') {
      expectTypeOf(event).toEqualTypeOf<buttondown.Events['subscriber.created']>()
      expectTypeOf(event.event_type).toEqualTypeOf<'subscriber.created'>()
      expectTypeOf(event.id).toEqualTypeOf<string>()
    }
    if (type === 'unknown') expectTypeOf(event).toEqualTypeOf<Readonly<Record<string, unknown>>>()
  })

  it('is narrowed by its own property as well', () => {
    const name = (event: buttondown.Event) => {
      if (event.event_type === 'subscriber.created') expectTypeOf(event).toEqualTypeOf<buttondown.Events['subscriber.created']>()
      return event.event_type
    }
    expectTypeOf(name).returns.toEqualTypeOf<keyof buttondown.Events>()
  })
})

describe('an event of buttondown-legacy', () => {
  it('is narrowed by its type, and has no id', async () => {
    const { type, event } = await buttondownLegacy.receiveEvent(request, {})
    if (type === 'subscriber.confirmed') {
      expectTypeOf(event.event_type).toEqualTypeOf<'subscriber.confirmed'>()
      // @ts-expect-error events had none
      event.id
    }
  })
})

describe('an event of emma', () => {
  it('is narrowed by its type and by its own property', async () => {
    const { type, event } = await emma.receiveEvent(request, {})
    if (type === 'member_signup') expectTypeOf(event).toEqualTypeOf<emma.MemberSignupEvent>()
    const link = (given: emma.Event) => (given.event_name === 'message_click' ? given : undefined)
    expectTypeOf(link).returns.toEqualTypeOf<emma.MessageClickEvent | undefined>()
  })
})

describe('the union of all events', () => {
  it('is that of what each name carries', () => {
    expectTypeOf<mailgun.Event>().toEqualTypeOf<mailgun.Events[keyof mailgun.Events]>()
    expectTypeOf<mailgunLegacy.Event>().toEqualTypeOf<mailgunLegacy.Events[keyof mailgunLegacy.Events]>()
    expectTypeOf<buttondown.Event>().toEqualTypeOf<buttondown.Events[keyof buttondown.Events]>()
    expectTypeOf<buttondownLegacy.Event>().toEqualTypeOf<buttondownLegacy.Events[keyof buttondownLegacy.Events]>()
    expectTypeOf<emma.Event>().toEqualTypeOf<emma.Events[keyof emma.Events]>()
  })

  it('is what a receiver gives, and unknown events beside it', () => {
    expectTypeOf<Awaited<ReturnType<typeof mailgun.receiveEvent>>>().toEqualTypeOf<mailgun.Received<mailgun.Events>>()
    expectTypeOf<mailgun.Received<emma.Events>['event']>().toEqualTypeOf<emma.Event | Readonly<Record<string, unknown>>>()
  })
})
