import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReplayStore } from '../../src/events/index.js'
import {
  createWebhookHandler,
  type DeliveredEvent,
  MemoryReplayStore,
  signEvent,
  type WebhookError,
} from '../../src/providers/mailgun/mailgun.js'
import { exampleOf } from './examples.js'
import { KEY } from './receivers.js'

const payload = await exampleOf<DeliveredEvent>('mailgun', 'delivered')
/** One message, however often it is made. */
const timestamp = Math.floor(Date.now() / 1000)
const signed = (token = 'token'): Promise<Request> => signEvent(payload, { signingKey: KEY, timestamp, token })

/** A promise, and the means to settle it from outside. */
function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

let errors: WebhookError[]
let replay: ReplayStore
beforeEach(() => {
  errors = []
  replay = new MemoryReplayStore()
})
afterEach(() => vi.restoreAllMocks())

const options = () => ({ signingKey: KEY, replay, onError: (error: WebhookError) => void errors.push(error) })

describe('a Web handler', () => {
  it('hands on the event with its request, and answers 200', async () => {
    const seen: unknown[] = []
    const request = await signed()
    const response = await createWebhookHandler(options(), (received, given) => {
      seen.push(received.type, received.notices, given)
    })(request)
    expect(response.status).toBe(200)
    expect(seen).toEqual(['delivered', [], request])
    expect(errors).toEqual([])
  })

  it('gives the answer that onEvent returns', async () => {
    const response = await createWebhookHandler(options(), () => new Response('thanks', { status: 202 }))(await signed())
    expect([response.status, await response.text()]).toEqual([202, 'thanks'])
  })

  it('waits for work that is asynchronous', async () => {
    const { promise, resolve } = deferred()
    let answered = false
    const answer = createWebhookHandler(
      options(),
      () => promise,
    )(await signed()).then((response) => {
      answered = true
      return response
    })
    await new Promise(setImmediate)
    expect(answered).toBe(false)
    resolve()
    expect((await answer).status).toBe(200)
  })

  it('answers a refusal with its status and its code, and tells onError why', async () => {
    const response = await createWebhookHandler({ ...options(), signingKey: 'another' }, () => undefined)(await signed())
    expect([response.status, await response.json()]).toEqual([401, { error: 'signature_mismatch' }])
    expect(errors).toMatchObject([{ name: 'WebhookError', code: 'signature_mismatch', status: 401 }])
  })

  it('ends the attempts of Mailgun with 406 where the next one would bring the same', async () => {
    const handler = createWebhookHandler(options(), () => undefined)
    const [first, second] = [await handler(await signed()), await handler(await signed())]
    expect([first.status, second.status, await second.json()]).toEqual([200, 406, { error: 'replayed' }])
  })

  it('says by which method events come', async () => {
    const response = await createWebhookHandler(options(), () => undefined)(new Request('http://localhost/'))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('answers 500 when onEvent throws, and takes the next attempt of the same message', async () => {
    const fault = new Error('no database')
    const onEvent = vi.fn<() => void>().mockImplementationOnce(() => {
      throw fault
    })
    const handler = createWebhookHandler(options(), onEvent)
    const [first, second, third] = [await handler(await signed()), await handler(await signed()), await handler(await signed())]
    expect([first.status, second.status, third.status]).toEqual([500, 200, 406])
    expect(onEvent).toHaveBeenCalledTimes(2)
    expect(errors).toMatchObject([{ code: 'handler_failed', cause: fault }, { code: 'replayed' }])
  })

  it('takes the next attempt as well after an answer of onEvent that is no success', async () => {
    const answers = [new Response(null, { status: 503 }), new Response(null, { status: 204 })]
    const handler = createWebhookHandler(options(), () => answers.shift())
    expect([(await handler(await signed())).status, (await handler(await signed())).status]).toEqual([503, 204])
  })

  it('asks for a later attempt while the first is worked on', async () => {
    const { promise, resolve } = deferred()
    const handler = createWebhookHandler(options(), () => promise)
    const first = handler(await signed())
    const second = await handler(await signed())
    expect([second.status, second.headers.get('retry-after'), await second.json()]).toEqual([503, '60', { error: 'in_progress' }])
    resolve()
    expect((await first).status).toBe(200)
    expect((await handler(await signed())).status).toBe(406)
  })

  it('works on each of many copies that come at once exactly once', async () => {
    const onEvent = vi.fn<() => void>()
    const handler = createWebhookHandler(options(), onEvent)
    const requests = await Promise.all(Array.from({ length: 200 }, (_, i) => signed(`token ${i % 20}`)))
    const statuses = await Promise.all(requests.map(async (request) => (await handler(request)).status))
    expect(onEvent).toHaveBeenCalledTimes(20)
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    expect(statuses.every((status) => [200, 406, 503].includes(status))).toBe(true)
  })

  it.each([
    [
      'throws',
      (): void => {
        throw new Error('the log is full')
      },
    ],
    [
      'rejects',
      async (): Promise<void> => {
        throw new Error('the log is full')
      },
    ],
  ])('does not let an onError that %s change the answer, or end the process', async (_, onError) => {
    const rejections: unknown[] = []
    const listener = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', listener)
    const response = await createWebhookHandler(
      { ...options(), onError },
      () => undefined,
    )(new Request('http://localhost/', { method: 'POST' }))
    await new Promise(setImmediate)
    process.off('unhandledRejection', listener)
    expect([response.status, rejections]).toEqual([406, []])
  })

  it('logs its own faults and those of onEvent when there is no onError, and not what strangers send', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const fault = new Error('no database')
    const { onError: _, ...silent } = options()
    const handler = createWebhookHandler(silent, () => Promise.reject(fault))
    await handler(new Request('http://localhost/'))
    expect(log).not.toHaveBeenCalled()
    await handler(await signed())
    expect(log.mock.calls).toEqual([['webhook: handler_failed: onEvent failed on the event.', fault]])
  })

  it('never rejects, whatever it is given', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const handler: unknown = createWebhookHandler(options(), () => undefined)
    if (typeof handler !== 'function') throw new TypeError('no handler')
    for (const request of [undefined, null, 5, {}, { headers: {} }, { headers: { get: () => null } }]) {
      const response: unknown = await Reflect.apply(handler, undefined, [request])
      expect(response).toBeInstanceOf(Response)
    }
    const unset: unknown = await Reflect.apply(createWebhookHandler, undefined, [undefined, () => undefined])(await signed())
    expect(unset).toMatchObject({ status: 500 })
    expect(log.mock.calls).toEqual([[expect.stringContaining('webhook: no_key: The receiver needs signingKey')]])
    expect(errors.map(({ code }) => code)).toEqual([...Array<string>(5).fill('not_a_request'), 'method_not_allowed'])
  })
})

describe('a Web handler whose replay store fails', () => {
  const store = (broken: keyof ReplayStore): ReplayStore => {
    const memory = new MemoryReplayStore()
    const fail = (): never => {
      throw new Error('redis://user:password@host is down')
    }
    return {
      take: (key, until, now) => memory.take(key, until, now),
      settle: (key) => memory.settle(key),
      release: (key) => memory.release(key),
      [broken]: fail,
    }
  }

  it('asks for a later attempt when nobody can say whether the message was taken', async () => {
    const onEvent = vi.fn<() => void>()
    const response = await createWebhookHandler({ ...options(), replay: store('take') }, onEvent)(await signed())
    expect([response.status, await response.json()]).toEqual([503, { error: 'replay_unavailable' }])
    expect(onEvent).not.toHaveBeenCalled()
    expect(errors[0]?.message).not.toContain('password')
  })

  it('answers 200 when the work is done and only that cannot be written down', async () => {
    const response = await createWebhookHandler({ ...options(), replay: store('settle') }, () => undefined)(await signed())
    expect(response.status).toBe(200)
    expect(errors).toMatchObject([{ code: 'replay_unavailable' }])
  })

  it('answers 500 when the work failed and that cannot be written down', async () => {
    const response = await createWebhookHandler({ ...options(), replay: store('release') }, () => Promise.reject(new Error('no')))(
      await signed(),
    )
    expect(response.status).toBe(500)
    expect(errors).toMatchObject([{ code: 'handler_failed' }, { code: 'replay_unavailable' }])
  })
})
