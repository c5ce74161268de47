import { once } from 'node:events'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as buttondown from '../../src/providers/buttondown/buttondown.js'
import * as emma from '../../src/providers/emma/emma.js'
import {
  createNodeWebhookHandler,
  type DeliveredEvent,
  MemoryReplayStore,
  signEvent,
  type WebhookError,
} from '../../src/providers/mailgun/mailgun.js'
import { exampleOf } from './examples.js'
import { closeAll, dial, post, serve, start, untilClosed, upload } from './node-server.js'
import { KEY } from './receivers.js'

const payload = await exampleOf<DeliveredEvent>('mailgun', 'delivered')
/** One message, however often it is made. */
const timestamp = Math.floor(Date.now() / 1000)
const signed = (token = 'token'): Promise<Request> => signEvent(payload, { signingKey: KEY, timestamp, token })

let errors: WebhookError[]
let replay: MemoryReplayStore
beforeEach(() => {
  errors = []
  replay = new MemoryReplayStore()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await closeAll()
})

const options = () => ({ signingKey: KEY, replay, onError: (error: WebhookError) => void errors.push(error) })

describe('a handler behind node:http', () => {
  it('hands on the event, and answers 200', async () => {
    const types: string[] = []
    const { url } = await serve(createNodeWebhookHandler(options(), ({ type }) => void types.push(type)))
    expect(await post(url, await signed())).toMatchObject({ status: 200, text: 'ok' })
    expect(types).toEqual(['delivered'])
  })

  it('refuses what is not signed with the status of the code', async () => {
    const { url } = await serve(createNodeWebhookHandler({ ...options(), signingKey: 'another' }, () => undefined))
    expect(await post(url, await signed())).toMatchObject({ status: 401, text: '{"error":"signature_mismatch"}' })
    expect((await fetch(url)).status).toBe(405)
    expect(errors.map(({ code }) => code)).toEqual(['signature_mismatch', 'method_not_allowed'])
  })

  it('answers 500 when onEvent throws, and takes the next attempt of the same message', async () => {
    const onEvent = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error('no database')
    })
    const { url } = await serve(createNodeWebhookHandler(options(), onEvent))
    const statuses = [await post(url, await signed()), await post(url, await signed()), await post(url, await signed())]
    expect(statuses.map(({ status }) => status)).toEqual([500, 200, 406])
  })

  it('passes on the status, the headers, every cookie and the body of an answer', async () => {
    const answer = new Response('thanks', {
      status: 202,
      headers: [
        ['x-id', '7'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    })
    const { url } = await serve(createNodeWebhookHandler(options(), () => answer))
    const { status, text, headers } = await post(url, await signed())
    expect([status, text, headers.get('x-id'), headers.getSetCookie()]).toEqual([202, 'thanks', '7', ['a=1', 'b=2']])
  })

  it('shows onEvent the request with its path and its headers', async () => {
    const seen: unknown[] = []
    const onEvent = (_: unknown, request: Request) => void seen.push(request.url, request.headers.get('user-agent'))
    const { url } = await serve(createNodeWebhookHandler(options(), onEvent))
    await post(url, await signed(), '/hooks/mailgun?a=1')
    expect(seen).toEqual(['http://localhost/hooks/mailgun?a=1', 'mailgun/treq-16.12.0'])
  })

  it('refuses a signature header that comes twice', async () => {
    const { port } = await serve(buttondown.createNodeWebhookHandler({ signingKey: KEY }, () => undefined))
    const message = await buttondown.signEvent(await exampleOf('buttondown', 'subscriber.created'), { signingKey: KEY })
    const header = `X-Buttondown-Signature: ${message.headers.get('x-buttondown-signature')}`
    const body = await message.text()
    const socket = dial(port)
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n${header}\r\n${header}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 401 [\s\S]*signature_malformed/)
  })

  it('finds the secret in a target that is a whole URL, as proxies send it', async () => {
    const { port } = await serve(emma.createNodeWebhookHandler({ pathSecret: 'secret' }, () => undefined))
    const body = JSON.stringify(await exampleOf('emma', 'member_signup'))
    const socket = dial(port)
    socket.write(
      `POST http://example.com/hooks/secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('answers methods that no Web request can have, and targets that are no URL', async () => {
    const { port } = await serve(createNodeWebhookHandler(options(), () => undefined))
    for (const [line, status] of [
      ['TRACE / HTTP/1.1', 405],
      ['PROPFIND / HTTP/1.1', 405],
      ['OPTIONS * HTTP/1.1', 405],
      ['POST //[ HTTP/1.1', 406],
    ] as const) {
      const socket = dial(port)
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)
      expect(await untilClosed(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    }
  })

  it('serves HTTP/2 as well', async () => {
    const server = createHttp2Server(createNodeWebhookHandler(options(), () => undefined))
    const { url } = await start(server)
    const session = connectHttp2(url)
    const message = await signed()
    const stream = session.request({ ':method': 'POST', ':path': '/', 'content-type': 'application/json' })
    stream.end(await message.text())
    const [headers] = await once(stream, 'response')
    session.destroy()
    expect(headers).toMatchObject({ ':status': 200 })
  })
})

describe('a handler behind node:http, of bodies that are no good', () => {
  const receiver = (limits: object = {}) =>
    serve(
      buttondown.createNodeWebhookHandler({ allowUnsigned: true, onError: (error) => void errors.push(error), ...limits }, () => undefined),
    )
  const type = { 'content-type': 'application/json' }

  it('answers 413 to a body whose length is said to be too large, before it comes', async () => {
    const { url } = await receiver()
    const { out, answer } = upload(url, { ...type, 'content-length': String(50 * 1024 * 1024) })
    out.flushHeaders()
    expect((await answer).statusCode).toBe(413)
  })

  it('answers 413 to a body that is larger than it should be, and serves the next request of the connection', async () => {
    const { url } = await receiver()
    const large = new Blob([new Uint8Array(3 * 1024 * 1024)])
    for (const body of [large, large.stream()]) {
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: type, body, duplex: 'half' }
      expect((await fetch(url, init)).status).toBe(413)
    }
    expect((await fetch(url)).status).toBe(405)
  })

  it('reads off the rest of a body that it refused, so that the connection serves on', async () => {
    const { port } = await receiver({ maxBytes: 10 })
    const socket = dial(port)
    const chunk = `10\r\n${' '.repeat(16)}\r\n`
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`)
    const [first] = await once(socket, 'data')
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /)
    socket.write(`${chunk.repeat(10_000)}0\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(await untilClosed(socket)).toMatch(/HTTP\/1\.1 405 /)
  })

  it('answers 413 to a body that never ends, while it comes', async () => {
    const { url } = await receiver({ maxBytes: 1000 })
    const { out, answer } = upload(url, type)
    const chunk = Buffer.alloc(600, ' ')
    const write = (): void => void out.write(chunk, (error) => error ?? write())
    write()
    expect((await answer).statusCode).toBe(413)
  })

  it('answers 408 to a body that stays away, and closes the connection', async () => {
    const { port } = await receiver({ timeoutMs: 20 })
    const socket = dial(port)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":')
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close\r\n[\s\S]*body_incomplete/i)
    expect(errors).toMatchObject([{ code: 'body_incomplete', status: 408 }])
  })

  it('gives up an upload that breaks off, and says so to onError', async () => {
    let handled: Promise<void> | undefined
    const told = new Promise<WebhookError>((resolve) => {
      const handler = buttondown.createNodeWebhookHandler({ allowUnsigned: true, onError: resolve }, () => undefined)
      void serve((request, response) => {
        handled = handler(request, response)
      }).then(({ port }) => {
        const socket = dial(port)
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":', () =>
          socket.destroy(),
        )
      })
    })
    expect(await told).toMatchObject({ code: 'body_incomplete' })
    await expect(handled).resolves.toBeUndefined()
  })

  it('gives up an upload that had broken off before it was handed over', async () => {
    const done = new Promise<void>((resolve, reject) => {
      const handler = buttondown.createNodeWebhookHandler(
        { allowUnsigned: true, onError: (error) => void errors.push(error) },
        () => undefined,
      )
      void serve((request, response) => {
        request.once('close', () => handler(request, response).then(resolve, reject))
      }).then(({ port }) => {
        const socket = dial(port)
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n', () => socket.destroy())
      })
    })
    await done
    expect(errors).toMatchObject([{ code: 'body_incomplete' }])
  })

  it('serves on after hundreds of requests that are cut off anywhere', async () => {
    const { url, port } = await serve(createNodeWebhookHandler(options(), () => undefined))
    const message = await signed()
    const body = await message.text()
    const whole = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    const closed = (length: number): Promise<unknown> => {
      const socket = dial(port)
      socket.on('error', () => undefined)
      socket.write(whole.slice(0, length), () => socket.destroy())
      return once(socket, 'close')
    }
    for (let i = 0; i < 400; i += 50)
      await Promise.all(Array.from({ length: 50 }, (_, j) => closed(1 + (((i + j) * 7919) % (whole.length - 1)))))
    expect(await post(url, await signed('another'))).toMatchObject({ status: 200 })
  })
})

describe('a handler behind node:http, when the answer cannot be sent', () => {
  it('does not reject when somebody else has answered already', async () => {
    const handler = createNodeWebhookHandler(options(), () => undefined)
    const { url } = await serve((request, response) => {
      response.write('ear')
      void handler(request, response).then(() => response.end('ly'))
    })
    expect(await post(url, await signed())).toMatchObject({ status: 200, text: 'early' })
  })

  it('answers 500 when the body of the answer fails', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) })
    const { url } = await serve(createNodeWebhookHandler(options(), () => new Response(broken)))
    expect((await post(url, await signed())).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'handler_failed' }])
  })
})
