import { serve as serveHono } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as emma from '../../src/providers/emma/emma.js'
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  type DeliveredEvent,
  MemoryReplayStore,
  signEvent,
  type WebhookError,
} from '../../src/providers/mailgun/mailgun.js'
import * as legacy from '../../src/providers/mailgun/mailgun-legacy.js'
import { exampleOf } from './examples.js'
import { closeAll, post, serve, start } from './node-server.js'
import { KEY } from './receivers.js'

const payload = await exampleOf<DeliveredEvent>('mailgun', 'delivered')
/** One message, however often it is made. */
const timestamp = Math.floor(Date.now() / 1000)
const signed = (token = 'token'): Promise<Request> =>
  signEvent(payload, { signingKey: KEY, timestamp, token, url: 'http://localhost/hooks' })

let errors: WebhookError[]
let types: string[]
beforeEach(() => {
  errors = []
  types = []
})
afterEach(closeAll)

const options = () => ({ signingKey: KEY, replay: new MemoryReplayStore(), onError: (error: WebhookError) => void errors.push(error) })
const onEvent = ({ type }: { type: string }): void => void types.push(type)
const forged = (): Request =>
  new Request('http://localhost/hooks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"signature":{}}' })

/** A genuine event, a copy of it, and a forged one. */
async function statusesOf(url: string): Promise<number[]> {
  const answers = [await post(url, await signed()), await post(url, await signed()), await post(url, forged())]
  return answers.map(({ status }) => status)
}

describe('Express 5', () => {
  it('receives where no body parser has read', async () => {
    const { url } = await serve(express().post('/hooks', createNodeWebhookHandler(options(), onEvent)))
    expect(await statusesOf(url)).toEqual([200, 406, 401])
    expect(types).toEqual(['delivered'])
  })

  it('receives before a body parser of the whole app', async () => {
    const app = express().post('/hooks', createNodeWebhookHandler(options(), onEvent)).use(express.json())
    expect(await statusesOf((await serve(app)).url)).toEqual([200, 406, 401])
  })

  it.each([
    ['raw', express.raw({ type: '*/*' })],
    ['text', express.text({ type: '*/*' })],
  ])('receives the body that express.%s kept', async (_, parser) => {
    const app = express().post('/hooks', parser, createNodeWebhookHandler(options(), onEvent))
    expect(await statusesOf((await serve(app)).url)).toEqual([200, 406, 401])
  })

  it.each([
    ['json', express.json(), createNodeWebhookHandler, () => signed()],
    [
      'urlencoded',
      express.urlencoded(),
      legacy.createNodeWebhookHandler,
      async () =>
        legacy.signEvent(await exampleOf<legacy.OpenedEvent>('mailgun-legacy', 'open'), { signingKey: KEY, url: 'http://localhost/hooks' }),
    ],
  ])('says how to mount the receiver after express.%s', async (_, parser, create, message) => {
    const { url } = await serve(express().use(parser).post('/hooks', create(options(), onEvent)))
    expect(await post(url, await message())).toMatchObject({ status: 500, text: '{"error":"body_consumed"}' })
    expect(errors[0]?.message).toContain('mount the receiver before express.json(), or give its route express.raw')
  })

  it('receives after a body parser that had nothing to do', async () => {
    // Express 4 leaves an empty object in such a case.
    const app = express()
      .use((request, _, next) => {
        request.body = {}
        next()
      })
      .use(express.json({ type: 'application/other' }))
      .post('/hooks', createNodeWebhookHandler(options(), onEvent))
    expect(await statusesOf((await serve(app)).url)).toEqual([200, 406, 401])
  })

  it('finds a secret of the path at which a router is mounted', async () => {
    const router = express.Router().post('/events', emma.createNodeWebhookHandler({ pathSecret: 'secret' }, onEvent))
    const { url } = await serve(express().use('/secret', router))
    const event = await exampleOf<emma.MemberSignupEvent>('emma', 'member_signup')
    expect((await post(url, await emma.signEvent(event, { url: 'http://localhost/secret/events' }))).status).toBe(200)
  })
})

describe('Fastify 5', () => {
  it('receives in a scope without content type parsers', async () => {
    const app = fastify()
    const handler = createNodeWebhookHandler(options(), onEvent)
    await app.register(async (scope) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, _body, done) => done(null))
      scope.post('/hooks', (request, reply) => {
        reply.hijack()
        return handler(request.raw, reply.raw)
      })
    })
    app.post('/other', (request) => request.body)
    await app.ready()
    const { url } = await start(app.server)
    expect(await statusesOf(url)).toEqual([200, 406, 401])
    expect((await post(url, forged(), '/other')).text).toBe('{"signature":{}}')
  })

  it('says how to mount the receiver behind its own parser', async () => {
    const app = fastify()
    const handler = createNodeWebhookHandler(options(), onEvent)
    app.post('/hooks', (request, reply) => {
      reply.hijack()
      return handler(request.raw, reply.raw)
    })
    await app.ready()
    const { url } = await start(app.server)
    expect(await post(url, await signed())).toMatchObject({ status: 500, text: '{"error":"body_consumed"}' })
    expect(errors[0]?.message).toContain('removeAllContentTypeParsers()')
  })
})

describe('Hono 4', () => {
  const app = () => {
    const handler = createWebhookHandler(options(), onEvent)
    return new Hono().post('/hooks', (c) => handler(c.req.raw))
  }

  it('receives by itself', async () => {
    const hono = app()
    const statuses = [await hono.request(await signed()), await hono.request(await signed()), await hono.request(forged())]
    expect(statuses.map(({ status }) => status)).toEqual([200, 406, 401])
  })

  it('receives behind its Node server', async () => {
    const listening = await new Promise<{ port: number; close: () => void }>((resolve) => {
      const server = serveHono({ fetch: app().fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve({ port, close: () => server.close() }),
      )
    })
    expect(await statusesOf(`http://127.0.0.1:${listening.port}`)).toEqual([200, 406, 401])
    listening.close()
  })

  it('says that the body was read before, and what to do', async () => {
    const handler = createWebhookHandler(options(), onEvent)
    const hono = new Hono().post('/hooks', async (c) => {
      await c.req.json()
      return handler(c.req.raw)
    })
    const response = await hono.request(await signed())
    expect([response.status, await response.json()]).toEqual([500, { error: 'body_consumed' }])
    expect(errors[0]?.message).toContain('Receive the event first, or pass a clone()')
  })
})
