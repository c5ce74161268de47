import { describe, expect, it } from 'vitest'
import { type DeliveredEvent, receiveEvent, signEvent } from '../../src/providers/mailgun/mailgun.js'
import * as legacy from '../../src/providers/mailgun/mailgun-legacy.js'
import { exampleOf } from '../events/examples.js'
import { freshStore, KEY } from '../events/receivers.js'

const delivered = await exampleOf<DeliveredEvent>('mailgun', 'delivered')
const bounced = await exampleOf<legacy.BouncedEvent>('mailgun-legacy', 'bounce')
const options = () => ({ signingKey: KEY, replay: freshStore() })

describe('an event that is signed like one of Mailgun', () => {
  it('comes with the headers that were recorded, to the URL that was asked for', async () => {
    const request = await signEvent(delivered, { signingKey: KEY, url: 'https://example.com/hooks?a=1' })
    expect([request.method, request.url]).toEqual(['POST', 'https://example.com/hooks?a=1'])
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: '*/*',
      'accept-encoding': 'gzip',
      'content-type': 'application/json',
      'user-agent': 'mailgun/treq-16.12.0',
    })
  })

  it('makes the signature that Mailgun itself publishes', async () => {
    const token = '5egbgr1vjgqxtrnp65xfznchgdccwh5d6i09vijqi3whgowmn6'
    const request = await signEvent(delivered, { signingKey: KEY, timestamp: 1403645220, token })
    expect(JSON.parse(await request.text())).toEqual({
      signature: { timestamp: '1403645220', token, signature: '9cfc5c41582e51246e73c88d34db3af0a3a2692a76fbab81492842f000256d33' },
      'event-data': delivered['event-data'],
    })
  })

  it('has a token of its own each time, 50 characters long, and the time of now', async () => {
    const before = Math.floor(Date.now() / 1000)
    const signatures = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await receiveEvent(await signEvent(delivered, { signingKey: KEY }), options())).event['signature'],
      ),
    )
    const tokens = signatures.map((signature) => String(Reflect.get(Object(signature), 'token')))
    expect(new Set(tokens).size).toBe(20)
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{50}$/)
    for (const signature of signatures) {
      const { timestamp } = Object(signature)
      expect(Number(timestamp)).toBeGreaterThanOrEqual(before)
      expect(Number(timestamp)).toBeLessThanOrEqual(Date.now() / 1000)
    }
  })

  it('stands first in the body, as Mailgun has it, and replaces a signature that was there', async () => {
    const request = await signEvent({ 'event-data': delivered['event-data'], signature: { forged: true } }, { signingKey: KEY })
    const body = await request.text()
    expect(body).toMatch(/^\{"signature":\{"timestamp":/)
    expect(body).not.toContain('forged')
  })

  it('has a second signature for a subaccount', async () => {
    const request = await signEvent(delivered, { signingKey: 'own', parentSigningKey: 'parent' })
    for (const keys of [
      { signingKey: 'own' },
      { parentSigningKey: 'parent' },
      { signingKey: 'other', parentSigningKey: ['old', 'parent'] },
    ]) {
      expect((await receiveEvent(request.clone(), { ...keys, replay: freshStore() })).type).toBe('delivered')
    }
  })
})

describe('a form that is signed like one of Mailgun’s first', () => {
  it('has the signature last, where it wins over custom variables', async () => {
    const request = await legacy.signEvent({ ...bounced, token: 'mine', mood: 'good' }, { signingKey: KEY, token: 'theirs' })
    expect([...new URLSearchParams(await request.text()).keys()].slice(-4)).toEqual(['mood', 'timestamp', 'token', 'signature'])
  })

  it('repeats the fields that are lists', async () => {
    const tag = ['a', 'b']
    const request = await legacy.signEvent({ ...bounced, tag }, { signingKey: KEY })
    expect(new URLSearchParams(await request.clone().text()).getAll('tag')).toEqual(tag)
    expect((await legacy.receiveEvent(request, options())).event).toMatchObject({ tag })
  })

  it('is multipart when it has a file, and the file arrives byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const file = new File([bytes], 'report.bin', { type: 'application/octet-stream' })
    const request = await legacy.signEvent({ ...bounced, 'attachment-1': file, 'attachment-count': '1' }, { signingKey: KEY })
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    const { type, event } = await legacy.receiveEvent(request, options())
    const attachment = type === 'bounce' ? event['attachment-1'] : undefined
    if (!(attachment instanceof File)) throw new Error('The attachment is no file.')
    expect([attachment.name, new Uint8Array(await attachment.arrayBuffer())]).toEqual(['report.bin', bytes])
  })

  it('has a second signature for a subaccount', async () => {
    const request = await legacy.signEvent(bounced, { signingKey: 'own', parentSigningKey: 'parent' })
    expect((await legacy.receiveEvent(request, { parentSigningKey: 'parent', replay: freshStore() })).type).toBe('bounce')
  })

  it('is refused where a form cannot carry it', async () => {
    const nested = { ...bounced, variables: { deep: true } }
    await expect(legacy.signEvent(nested, { signingKey: KEY })).rejects.toMatchObject({ name: 'ClientError', code: 'unsupported_body' })
  })
})
