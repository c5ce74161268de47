import { describe, expect, it } from 'vitest'
import { createWebhookHandler, type Events, receiveEvent, signEvent } from '../../src/providers/buttondown/buttondown.js'
import * as legacy from '../../src/providers/buttondown/buttondown-legacy.js'
import { exampleOf } from '../events/examples.js'
import { freshStore, KEY } from '../events/receivers.js'

const created = await exampleOf<Events['subscriber.created']>('buttondown', 'subscriber.created')

describe('an event that is signed like one of Buttondown', () => {
  it('has the signature of its raw body in the header', async () => {
    const request = await signEvent(created, { signingKey: KEY, url: 'https://example.com/hooks' })
    expect([request.method, request.url, request.headers.get('content-type')]).toEqual([
      'POST',
      'https://example.com/hooks',
      'application/json',
    ])
    const { createHmac } = await import('node:crypto')
    const expected = createHmac('sha256', KEY)
      .update(await request.clone().text())
      .digest('hex')
    expect(request.headers.get('x-buttondown-signature')).toBe(`sha256=${expected}`)
  })

  it('goes unsigned without a key, and is refused unless that is allowed', async () => {
    const request = await signEvent(created)
    expect(request.headers.get('x-buttondown-signature')).toBeNull()
    await expect(receiveEvent(request.clone(), { signingKey: KEY })).rejects.toMatchObject({ code: 'signature_missing', status: 401 })
    expect((await receiveEvent(request, { allowUnsigned: true })).type).toBe('subscriber.created')
  })

  it('is answered with 200 when it comes again, so that Buttondown does not count a failure', async () => {
    const handler = createWebhookHandler({ signingKey: KEY, replay: freshStore(), onError: () => undefined }, () => undefined)
    const send = async () => handler(await signEvent(created, { signingKey: KEY }))
    const [first, second] = [await send(), await send()]
    expect([first.status, await first.text(), second.status, await second.json()]).toEqual([200, 'ok', 200, { error: 'replayed' }])
  })
})

describe('an event of Buttondown’s earlier API', () => {
  it('is unsigned, and has no id', async () => {
    const event = await exampleOf<legacy.Event>('buttondown-legacy', 'subscriber.confirmed')
    const request = await legacy.signEvent(event)
    expect([...request.headers.keys()]).toEqual(['content-type'])
    const received = await legacy.receiveEvent(request, { replay: freshStore() })
    expect([received.type, received.event]).toEqual(['subscriber.confirmed', event])
    expect(event).not.toHaveProperty('id')
  })
})
