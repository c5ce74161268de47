import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BodyLimits } from '../../src/events/index.js'
import { receiveEvent, type WebhookError } from '../../src/providers/buttondown/buttondown.js'

const event = { id: 'ext_evt_1', event_type: 'subscriber.created', data: { subscriber: 'x' } }
const text = JSON.stringify(event)
const bytes = new TextEncoder().encode(text)
const type = { 'content-type': 'application/json' }

interface Source {
  pull?(controller: ReadableStreamDefaultController<unknown>): void
  start?(controller: ReadableStreamDefaultController<unknown>): void
  cancel?(): void | Promise<void>
}

const request = (body: RequestInit['body'] | null, headers: Readonly<Record<string, string>> = {}): Request => {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: { ...type, ...headers }, body: body ?? null, duplex: 'half' }
  return new Request('http://localhost/', init)
}
/** Of anything: a stream from outside need not hold bytes. */
const streamOf = (source: Source): ReadableStream => new ReadableStream(source, { highWaterMark: 0 })
const stream = (source: Source): Request => request(streamOf(source))

/** The chunks one after the other, then the end. */
const chunked = (...chunks: readonly unknown[]): Request => {
  const rest = [...chunks]
  return stream({ pull: (controller) => (rest.length === 0 ? controller.close() : controller.enqueue(rest.shift())) })
}

const receive = (message: Request, limits: BodyLimits = {}) => receiveEvent(message, { allowUnsigned: true, ...limits })
const refusal = (message: Request, limits: BodyLimits = {}): Promise<Pick<WebhookError, 'code' | 'status' | 'message'>> =>
  receive(message, limits).then(
    () => {
      throw new Error('The body was taken.')
    },
    ({ code, status, message: words }: WebhookError) => ({ code, status, message: words }),
  )

afterEach(() => vi.useRealTimers())

describe('a body', () => {
  it.each([
    ['text', () => request(text)],
    ['a Uint8Array', () => request(bytes)],
    ['an ArrayBuffer', () => request(bytes.buffer)],
    ['a part of a larger buffer', () => request(new Uint8Array([0, ...bytes, 0]).subarray(1, -1))],
    ['a Blob', () => request(new Blob([bytes], { type: 'application/json' }))],
    ['a stream', () => chunked(bytes)],
    ['a stream of single bytes', () => chunked(...Array.from(bytes, (byte) => Uint8Array.of(byte)))],
    [
      'a stream with empty chunks',
      () => chunked(new Uint8Array(), bytes.subarray(0, 9), new Uint8Array(), bytes.subarray(9), new Uint8Array()),
    ],
    ['a stream of other views', () => chunked(new DataView(bytes.buffer, 0, 8), new Int8Array(bytes.buffer, 8))],
  ])('is read as %s', async (_, make) => {
    expect((await receive(make())).event).toEqual(event)
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    await receive(request(text))
    await refusal(chunked('x'))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is empty when there is none', async () => {
    expect(await refusal(request(null))).toEqual({ code: 'malformed_body', status: 400, message: 'The body is empty.' })
  })
})

describe('a body that is too large', () => {
  it('is refused at the first byte too many, and not at the last that is allowed', async () => {
    expect((await receive(request(bytes), { maxBytes: bytes.byteLength })).type).toBe('subscriber.created')
    expect(await refusal(request(bytes), { maxBytes: bytes.byteLength - 1 })).toMatchObject({ code: 'body_too_large', status: 413 })
  })

  it('is refused over 1 MiB when nobody said how much', async () => {
    const padded = (length: number): Request => request(text.padEnd(length))
    expect((await receive(padded(1024 * 1024))).type).toBe('subscriber.created')
    expect(await refusal(padded(1024 * 1024 + 1))).toMatchObject({ code: 'body_too_large' })
  })

  it('is refused by its Content-Length before a byte of it is read', async () => {
    const pull = vi.fn<() => void>()
    const message = request(streamOf({ pull }), { 'content-length': '2000000' })
    expect(await refusal(message)).toMatchObject({ code: 'body_too_large' })
    expect(pull).not.toHaveBeenCalled()
  })

  it.each(['0', '5', '-1', 'NaN', '', '1e1'])('is refused all the same when its Content-Length says %j', async (length) => {
    const message = request(streamOf({ pull: (controller) => controller.enqueue(new Uint8Array(1000)) }), {
      'content-length': length,
    })
    expect(await refusal(message, { maxBytes: 5000 })).toMatchObject({ code: 'body_too_large' })
  })

  it('is not read to its end: the stream is cancelled at the limit', async () => {
    const cancel = vi.fn<() => void>()
    const pull = vi.fn<(controller: ReadableStreamDefaultController<unknown>) => void>((controller) =>
      controller.enqueue(new Uint8Array(1000)),
    )
    expect(await refusal(stream({ pull, cancel }), { maxBytes: 5000 })).toMatchObject({ code: 'body_too_large' })
    expect(cancel).toHaveBeenCalledOnce()
    expect(pull.mock.calls.length).toBeLessThan(10)
  })

  it('is refused when the limit is no number, rather than read without one', async () => {
    expect(await refusal(request(text), { maxBytes: Number.NaN })).toMatchObject({ code: 'body_too_large' })
  })
})

describe('a body that does not come', () => {
  const late = { code: 'body_incomplete', status: 408 }

  it('is waited for as long as was said', async () => {
    expect(await refusal(stream({}), { timeoutMs: 5 })).toMatchObject({ ...late, message: expect.stringContaining('5 ms (timeoutMs)') })
  })

  it('is given up after ten seconds when nobody said how long', async () => {
    vi.useFakeTimers()
    const refused = refusal(stream({}))
    await vi.advanceTimersByTimeAsync(9_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await refused).toMatchObject(late)
  })

  it('is given up when it comes without end in empty chunks, which never lets a timer fire', async () => {
    expect(await refusal(stream({ pull: (controller) => controller.enqueue(new Uint8Array()) }), { timeoutMs: 5 })).toMatchObject(late)
  })

  it('is given up when its stream does not even let itself be cancelled', async () => {
    const message = stream({ cancel: () => new Promise(() => undefined) })
    expect(await refusal(message, { timeoutMs: 5 })).toMatchObject(late)
  })

  it('is waited for without an end when that was asked for', async () => {
    vi.useFakeTimers()
    let arrive = (): void => undefined
    const message = stream({
      start(controller) {
        arrive = () => {
          controller.enqueue(bytes)
          controller.close()
        }
      },
    })
    const received = receive(message, { timeoutMs: Number.POSITIVE_INFINITY })
    await vi.advanceTimersByTimeAsync(3_600_000)
    arrive()
    expect((await received).type).toBe('subscriber.created')
  })
})

describe('a body that breaks off', () => {
  it('is refused, whatever the stream fails with', async () => {
    for (const fault of [new Error('ECONNRESET'), undefined, 'text', null]) {
      const message = stream({
        start: (controller) => controller.enqueue(bytes.subarray(0, 9)),
        pull: (controller) => controller.error(fault),
      })
      expect(await refusal(message)).toMatchObject({ code: 'body_incomplete', status: 400 })
    }
  })

  it.each([['text'], [42], [null], [[1, 2]]])('is refused when its stream gives %j in place of bytes', async (chunk) => {
    expect(await refusal(chunked(chunk))).toMatchObject({ code: 'body_incomplete', status: 400 })
  })
})

describe('a body that somebody else has read', () => {
  const consumed = { code: 'body_consumed', status: 500, message: expect.stringContaining('pass a clone()') }

  it('is the receiver’s own fault, and the message says what to do', async () => {
    const message = request(text)
    await message.json()
    expect(await refusal(message)).toEqual(consumed)
  })

  it('is so as well while somebody reads it', async () => {
    const message = request(text)
    message.body?.getReader()
    expect(await refusal(message)).toEqual(consumed)
  })

  it('is read from a clone', async () => {
    const message = request(text)
    const clone = message.clone()
    await message.json()
    expect((await receive(clone)).type).toBe('subscriber.created')
  })
})
