/** Faults that the best verifiers have, or had, by name: none of them is ours. What only depends on the message is in the vectors as well. */
import { describe, expect, it } from 'vitest'
import * as buttondown from '../../src/providers/buttondown/buttondown.js'
import * as mailgun from '../../src/providers/mailgun/mailgun.js'
import * as legacy from '../../src/providers/mailgun/mailgun-legacy.js'
import { exampleOf } from './examples.js'
import { freshStore, KEY, outcomeOf, receivers } from './receivers.js'

const delivered = await exampleOf<mailgun.DeliveredEvent>('mailgun', 'delivered')
const opened = await exampleOf<legacy.OpenedEvent>('mailgun-legacy', 'open')
const created = await exampleOf<buttondown.Events['subscriber.created']>('buttondown', 'subscriber.created')

const options = () => ({ signingKey: KEY, replay: freshStore() })
const signed = (more: Partial<mailgun.MailgunSignOptions> = {}): Promise<Request> =>
  mailgun.signEvent(delivered, { signingKey: KEY, ...more })

/** The same request with something changed in the object that is its body. */
async function changed(
  request: Request,
  change: (body: { signature: Record<string, unknown>; 'event-data': Record<string, unknown> }) => void,
) {
  const body: { signature: Record<string, unknown>; 'event-data': Record<string, unknown> } = JSON.parse(await request.clone().text())
  change(body)
  return new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) })
}

describe('an empty signature beside a good one', () => {
  it('is a refusal, not a crash, and does not hide the good one from a list of headers', async () => {
    const good = await buttondown.signEvent(created, { signingKey: KEY })
    const signature = good.headers.get('x-buttondown-signature')
    const body = await good.text()
    for (const [first, second] of [
      ['sha256=', signature],
      [signature, 'sha256='],
      ['', signature],
    ]) {
      const headers = new Headers({ 'content-type': 'application/json' })
      headers.append('x-buttondown-signature', first ?? '')
      headers.append('x-buttondown-signature', second ?? '')
      const request = new Request('http://localhost/', { method: 'POST', headers, body })
      expect(await outcomeOf(buttondown.receiveEvent(request, options()))).toEqual({ error: 'signature_malformed', status: 401 })
    }
  })

  it('does not spoil the good one of a parent account', async () => {
    const request = await changed(await signed({ parentSigningKey: 'parent' }), ({ signature }) => {
      signature['signature'] = ''
    })
    const given = { ...options(), parentSigningKey: 'parent', validate: false }
    expect((await mailgun.receiveEvent(request, given)).type).toBe('delivered')
  })
})

describe('a signature that is not hexadecimal', () => {
  const shapes = [
    '',
    'xyz',
    'z'.repeat(64),
    'é'.repeat(64),
    '💥'.repeat(32),
    '\u0000'.repeat(64),
    '0'.repeat(63),
    '0'.repeat(1_000_000),
    `${'0'.repeat(64)}\n`,
  ]
  it.each(shapes.map((text) => [text.slice(0, 70)]))('is refused as malformed: %j', async (signature) => {
    const request = await changed(await signed(), (body) => {
      body.signature['signature'] = signature
    })
    expect(await outcomeOf(mailgun.receiveEvent(request, options()))).toEqual({ error: 'signature_malformed', status: 401 })
  })

  it.each([[null], [5], [true], [[]], [['0'.repeat(64)]], [{}], [{ length: 64 }]])(
    'is refused when it is no text: %j',
    async (signature) => {
      const request = await changed(await signed(), (body) => {
        body.signature['signature'] = signature
      })
      expect(await outcomeOf(mailgun.receiveEvent(request, options()))).toEqual({ error: 'signature_malformed', status: 401 })
    },
  )
})

describe('a timestamp', () => {
  const now = 1_700_000_000
  const at = (seconds: number) => ({ ...options(), now: () => seconds * 1000 })

  it('is not too old alone: one of the far future is refused', async () => {
    for (const ahead of [301, 3600, 365 * 86400, 10 ** 11]) {
      const request = await signed({ timestamp: now + ahead })
      expect(await outcomeOf(mailgun.receiveEvent(request, at(now)))).toEqual({ error: 'timestamp_out_of_range', status: 401 })
    }
  })

  it.each([
    '123junk',
    '1700000000junk',
    '1700000000 ',
    ' 1700000000',
    '+1700000000',
    '1.7e9',
    '1700000000.0',
    '0x6553f100',
    'NaN',
    'Infinity',
    '',
    '१७०००००००००',
    '9'.repeat(13),
  ])('is digits and nothing else, even under a good signature: %j', async (timestamp) => {
    // Signed by hand: signEvent makes only good ones.
    const { createHmac } = await import('node:crypto')
    const token = 'token'
    const signature = createHmac('sha256', KEY)
      .update(timestamp + token)
      .digest('hex')
    const request = await changed(await signed(), (body) => {
      body.signature = { timestamp, token, signature }
    })
    expect(await outcomeOf(mailgun.receiveEvent(request, at(now)))).toEqual({ error: 'signature_malformed', status: 401 })
  })

  it('is refused when the clock or the tolerance is no number', async () => {
    const refused = { error: 'timestamp_out_of_range' }
    expect(await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: now }), at(Number.NaN)))).toMatchObject(refused)
    expect(await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: now }), { ...at(now), tolerance: Number.NaN }))).toMatchObject(
      refused,
    )
    for (const tolerance of [
      { past: 60, future: Number.NaN },
      { past: Number.NaN, future: 60 },
    ]) {
      expect(await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: now }), { ...at(now), tolerance }))).toMatchObject(refused)
    }
  })

  it('may be as old as the last attempt of Mailgun, and no older than nine hours', async () => {
    const ages = [0, 300, 8 * 3600 + 5 * 60, 9 * 3600, 9 * 3600 + 1]
    const outcomes = await Promise.all(
      ages.map(async (age) => outcomeOf(mailgun.receiveEvent(await signed({ timestamp: now - age }), at(now)))),
    )
    expect(outcomes.map((outcome) => ('type' in outcome ? outcome.type : outcome.status))).toEqual([
      ...Array<string>(4).fill('delivered'),
      406,
    ])
  })

  it('is held against the tolerance that was asked for, in both directions', async () => {
    const outcome = async (offset: number, tolerance: number | { past: number; future: number } | false) =>
      'type' in (await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: now + offset }), { ...at(now), tolerance })))
    expect([await outcome(-60, 60), await outcome(-61, 60), await outcome(60, 60), await outcome(61, 60)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    const tolerance = { past: 10, future: 20 }
    expect([
      await outcome(-10, tolerance),
      await outcome(-11, tolerance),
      await outcome(20, tolerance),
      await outcome(21, tolerance),
    ]).toEqual([true, false, true, false])
    expect([await outcome(-1_000_000_000, false), await outcome(1_000_000_000, false)]).toEqual([true, true])
    const endless = { past: Number.POSITIVE_INFINITY, future: 0 }
    expect([await outcome(-1_000_000_000, endless), await outcome(1, endless)]).toEqual([true, false])
  })
})

describe('the same message twice', () => {
  it('is taken once', async () => {
    const given = options()
    const outcomes = [await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: 1, token: 'a' }), { ...given, tolerance: false }))]
    outcomes.push(await outcomeOf(mailgun.receiveEvent(await signed({ timestamp: 1, token: 'a' }), { ...given, tolerance: false })))
    expect(outcomes).toEqual([{ type: 'delivered' }, { error: 'replayed', status: 406 }])
  })

  it('is taken once when nobody gave a store', async () => {
    const message = await signed()
    const copy = message.clone()
    expect((await mailgun.receiveEvent(message, { signingKey: KEY })).type).toBe('delivered')
    expect(await outcomeOf(mailgun.receiveEvent(copy, { signingKey: KEY }))).toEqual({ error: 'replayed', status: 406 })
  })

  it('is taken once by both contracts of the provider together, as they share keys', async () => {
    const [timestamp, token] = [Math.floor(Date.now() / 1000), 'of one for the other']
    await legacy.receiveEvent(await legacy.signEvent(opened, { signingKey: KEY, timestamp, token }), { signingKey: KEY })
    const forged = await signed({ timestamp, token })
    expect(await outcomeOf(mailgun.receiveEvent(forged, { signingKey: KEY }))).toEqual({ error: 'replayed', status: 406 })
  })

  it('is taken twice when that was asked for', async () => {
    const message = await signed()
    const copy = message.clone()
    const given = { signingKey: KEY, replay: false as const }
    expect([(await mailgun.receiveEvent(message, given)).type, (await mailgun.receiveEvent(copy, given)).type]).toEqual([
      'delivered',
      'delivered',
    ])
  })

  it('is taken once by a receiver of Buttondown that was given a store, by its id', async () => {
    const given = { signingKey: KEY, replay: freshStore() }
    const message = () => buttondown.signEvent(created, { signingKey: KEY })
    expect((await buttondown.receiveEvent(await message(), given)).type).toBe('subscriber.created')
    expect(await outcomeOf(buttondown.receiveEvent(await message(), given))).toEqual({ error: 'replayed', status: 200 })
  })

  it('is still known as long as its signature is good, whatever the tolerance', async () => {
    for (const tolerance of [60, 86_400, { past: 30 * 86_400, future: 0 }] as const) {
      const past = typeof tolerance === 'number' ? tolerance : tolerance.past
      const given = { ...options(), tolerance }
      const message = await signed({ timestamp: 1_700_000_000 })
      const copy = message.clone()
      await mailgun.receiveEvent(message, { ...given, now: () => 1_700_000_000_000 })
      const last = mailgun.receiveEvent(copy, { ...given, now: () => (1_700_000_000 + past) * 1000 })
      expect(await outcomeOf(last)).toEqual({ error: 'replayed', status: 406 })
    }
  })

  it('is not another one when a digit is moved between timestamp and token', async () => {
    const given = { ...options(), tolerance: false as const }
    const message = await signed({ timestamp: 1_700_000_000, token: '12345token' })
    await mailgun.receiveEvent(message.clone(), given)
    for (const [timestamp, token] of [
      ['170000000', '012345token'],
      ['17000000001', '2345token'],
      ['1', '70000000012345token'],
    ]) {
      const request = await changed(message.clone(), ({ signature }) => Object.assign(signature, { timestamp, token }))
      expect(await outcomeOf(mailgun.receiveEvent(request, given))).toEqual({ error: 'replayed', status: 406 })
    }
  })
})

describe('a tampered body under a good signature of Mailgun, which does not cover it', () => {
  it('gets through with a fresh token, and with a used one it does not', async () => {
    const given = options()
    const message = await signed()
    const tampered = await changed(message, (body) => {
      body['event-data']['recipient'] = 'mallory@example.com'
    })
    expect(await outcomeOf(mailgun.receiveEvent(message, given))).toEqual({ type: 'delivered' })
    expect(await outcomeOf(mailgun.receiveEvent(tampered.clone(), given))).toEqual({ error: 'replayed', status: 406 })
    expect(await outcomeOf(mailgun.receiveEvent(tampered, options()))).toEqual({ type: 'delivered' })
  })
})

describe('a key', () => {
  it.each([[undefined], [''], [' '], ['\n'], [[]], [['']], [[KEY, '']], [null], [5], [{}], [new TextEncoder().encode(KEY)], [[KEY, 5]]])(
    'that is none is the receiver’s own fault, and lets nobody in: %j',
    async (signingKey) => {
      for (const receiver of (await receivers()).filter(({ options }) => 'signingKey' in options.receive)) {
        const request = await receiver.sign({ event: 'x' })
        expect(await outcomeOf(receiver.receive(request, { signingKey }))).toEqual({ error: 'no_key', status: 500 })
      }
    },
  )

  it('that ends in a line break gets a hint', async () => {
    const refused = mailgun.receiveEvent(await signed(), { ...options(), signingKey: `${KEY}\n` })
    await expect(refused).rejects.toThrow('A key begins or ends with white space.')
  })

  it('is needed to sign, too', async () => {
    await expect(mailgun.signEvent(delivered, { signingKey: '' })).rejects.toMatchObject({ code: 'no_key' })
    await expect(mailgun.signEvent(delivered, { signingKey: KEY, parentSigningKey: ' ' })).rejects.toMatchObject({ code: 'no_key' })
    await expect(buttondown.signEvent(created, { signingKey: '' })).rejects.toMatchObject({ code: 'no_key' })
  })
})

describe('a receiver that is used in a wrong way', () => {
  it('says so when it gets no Web request, or no options', async () => {
    for (const receiver of await receivers()) {
      const receive: (...args: readonly unknown[]) => Promise<never> = (...args) => Reflect.apply(receiver.receive, receiver, args)
      for (const request of [undefined, null, 'text', {}, { headers: { 'content-type': 'application/json' } }]) {
        await expect(receive(request)).rejects.toMatchObject({ name: 'WebhookError', code: 'not_a_request', status: 500 })
      }
      const post = () => new Request('http://localhost/', { method: 'POST', body: '{}' })
      await expect(receive(post(), null)).rejects.toMatchObject({ name: 'WebhookError', code: 'no_key', status: 500 })
    }
  })

  it('says so when the replay store answers something else', async () => {
    const broken: unknown = { take: () => true, settle: () => undefined, release: () => undefined }
    const receive: (...args: readonly unknown[]) => Promise<never> = (...args) => Reflect.apply(mailgun.receiveEvent, undefined, args)
    await expect(receive(await signed(), { signingKey: KEY, replay: broken })).rejects.toMatchObject({
      code: 'replay_unavailable',
      status: 503,
    })
    await expect(receive(await signed(), { signingKey: KEY, replay: {} })).rejects.toMatchObject({
      code: 'replay_unavailable',
      status: 503,
    })
  })
})

describe('an error', () => {
  it('never holds a key, a signature, or what the body says', async () => {
    const secret = 'tell-nobody-0123456789'
    const request = await changed(await signed({ token: secret }), (body) => {
      body['event-data']['timestamp'] = secret
      body.signature['parent-signature'] = secret
    })
    for (const given of [options(), { ...options(), signingKey: secret }, { ...options(), now: () => 0 }, { ...options(), maxBytes: 3 }]) {
      const error: unknown = await mailgun.receiveEvent(request.clone(), given).catch((reason: unknown) => reason)
      const words = `${String(error)} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''}`
      expect(error).toBeInstanceOf(mailgun.WebhookError)
      expect(words).not.toContain(secret)
      expect(words).not.toContain(KEY)
      expect(words).not.toMatch(/[0-9a-f]{64}/)
    }
  })

  it('of an event that breaks its contract says where, and what belongs there', async () => {
    const request = await changed(await signed(), (body) => {
      body['event-data']['timestamp'] = 'soon'
    })
    await expect(mailgun.receiveEvent(request, options())).rejects.toThrow(
      'The event delivered breaks its contract: /event-data/timestamp: expected number.',
    )
  })
})
