import { describe, expect, it, vi } from 'vitest'
import { type CheckOptions, checkRequest, checkResponse } from '../../src/contract/index.js'
import { loadContract } from '../../src/registry.js'
import { type BodySource, basic, json, request, texts } from './messages.js'

const JSON_TYPE = { headers: { 'content-type': 'application/json' } }

async function judge(body: BodySource | Response, options: CheckOptions = {}) {
  const response = body instanceof Response ? body : new Response(body, JSON_TYPE)
  return checkResponse(await loadContract('emma'), 'createWebhook', response, options)
}

/** A stream that gives these chunks, and then does what `end` says. */
const streamOf = (chunks: readonly unknown[], end: (controller: ReadableStreamDefaultController<unknown>) => void): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      end(controller)
    },
  })

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a body', () => {
  it('that is larger than maxBytes is a violation that says where reading stopped', async () => {
    const response = new Response(`"${'x'.repeat(100)}"`, JSON_TYPE)
    expect(texts(await judge(response, { maxBytes: 50 }))).toEqual([
      'response body: expected at most 50 bytes (maxBytes), got more than that; reading stopped after 102 bytes, and the rest was not judged',
    ])
    expect(await response.text()).toHaveLength(102)
  })

  it('of exactly maxBytes is read', async () => {
    expect((await judge('98596497', { maxBytes: 8 })).ok).toBe(true)
    expect((await judge('98596497', { maxBytes: 7 })).violations).toMatchObject([{ keyword: 'size' }])
  })

  it('of 50 MB is read no further than 10 MiB, and the rest is still there', async () => {
    let sent = 0
    const chunk = new Uint8Array(1024 * 1024).fill(0x20)
    const stream = new ReadableStream({
      pull(controller) {
        if (sent === 50) return controller.close()
        sent++
        controller.enqueue(chunk)
      },
    })
    const response = new Response(stream, JSON_TYPE)
    const { ok, violations } = await judge(response)
    expect(ok).toBe(false)
    expect(violations).toMatchObject([{ in: 'body', keyword: 'size', expected: 'at most 10240 kB (maxBytes)' }])
    expect(sent).toBeLessThan(15)
    expect((await response.arrayBuffer()).byteLength).toBe(50 * 1024 * 1024)
  })

  it('that never ends is a violation after timeoutMs', async () => {
    const verdict = await judge(
      streamOf([bytes('[1')], () => undefined),
      { timeoutMs: 20 },
    )
    expect(texts(verdict)).toEqual(['response body: expected a body within 20 ms (timeoutMs), got 2 bytes and no end'])
  })

  it('that never ends and never rests is one as well', async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) })
    expect((await judge(stream, { timeoutMs: 20 })).violations).toMatchObject([{ keyword: 'timeout' }])
  })

  it('may take for ever when timeoutMs says so: no timer is longer than timers can be', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout')
    expect((await judge('1', { timeoutMs: Number.POSITIVE_INFINITY })).ok).toBe(true)
    expect(Math.max(...timer.mock.calls.map(([, delay]) => delay ?? 0))).toBe(2 ** 31 - 1)
    timer.mockRestore()
  })

  it('that breaks off is a violation', async () => {
    const broken = streamOf([bytes('985')], (controller) => queueMicrotask(() => controller.error(new Error('socket hang up'))))
    expect(texts(await judge(broken))).toEqual(['response body: expected a whole body, got a body that broke off'])
  })

  it('that is no bytes is a violation', async () => {
    expect((await judge(streamOf(['text', 5, null], (controller) => controller.close()))).violations).toMatchObject([{ keyword: 'syntax' }])
  })

  it('that comes in many pieces is read as one', async () => {
    const pieces = [...bytes('"é98596497"')].map((byte) => new Uint8Array([byte]))
    const verdict = await judge(streamOf(pieces, (controller) => controller.close()))
    expect(texts(verdict)).toEqual(['response body: expected integer, got string "é98596497"'])
  })

  it('that was read before is a violation that says what to do', async () => {
    const response = json(1)
    await response.text()
    expect(texts(await judge(response))).toEqual([
      'response body: expected a body that has not been read, got one that was: check before reading it, or check a clone()',
    ])
  })

  it('that somebody is reading is one as well', async () => {
    const response = json(1)
    response.body?.getReader()
    expect((await judge(response)).violations).toMatchObject([{ keyword: 'unread' }])
  })

  it('of a request is held to the same limits', async () => {
    const contract = await loadContract('mailgun')
    const path = '/v3/domains/a.example/webhooks'
    const sent = () => request('mailgun', 'POST', path, { body: new URLSearchParams({ id: 'clicked', url: 'https://a.example' }) })
    expect((await checkRequest(contract, sent())).ok).toBe(true)
    expect((await checkRequest(contract, sent(), { maxBytes: 10 })).violations).toMatchObject([{ message: 'request', keyword: 'size' }])
    const used = sent()
    await used.text()
    expect((await checkRequest(contract, used)).violations).toMatchObject([{ message: 'request', keyword: 'unread' }])
  })

  it('of a request may be a stream', async () => {
    const body = streamOf([bytes('id=clicked&url='), bytes('https://a.example')], (controller) => controller.close())
    const headers = { authorization: basic('api', 'k'), 'content-type': 'application/x-www-form-urlencoded' }
    // Node wants the word, and its types do not know it.
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    const sent = new Request('https://api.mailgun.net/v3/domains/a.example/webhooks', init)
    expect((await checkRequest(await loadContract('mailgun'), sent)).ok).toBe(true)
    expect(await sent.text()).toBe('id=clicked&url=https://a.example')
  })
})
