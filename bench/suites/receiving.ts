import { createHmac, timingSafeEqual } from 'node:crypto'
import { sign, verify } from '@octokit/webhooks-methods'
import { Webhook } from 'standardwebhooks'
import Stripe from 'stripe'
import * as built from '../harness/built.js'
import { measureCalls } from '../harness/measure.js'
import type { Suite } from '../harness/types.js'

const KEY = 'key-of-the-measurement'
const STANDARD_KEY = Buffer.from(KEY).toString('base64')
const URL_OF_APP = 'https://example.com/hook'

export const suite: Suite = {
  title: 'Receiving',
  about:
    'A signed event, from a `Request` to a verified object. The peers verify their own schemes over the same payload: a signature over the body, as GitHub, Stripe and Standard Webhooks have it; they hold no body against a contract, and forget which messages they took.',
  async run(rounds) {
    const [{ receiveEvent, signEvent }, { loadExamples }] = await Promise.all([built.mailgun(), built.registry()])
    const payload = structuredClone(Object(Object((await loadExamples('mailgun')).events['clicked']?.[0]?.bodies[0]).value))
    const signed = await signEvent(payload, { signingKey: KEY, url: URL_OF_APP })
    const body = await signed.text()
    const now = Date.now
    const request = (headers: Record<string, string> = {}) =>
      new Request(URL_OF_APP, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

    const octokit = { 'x-hub-signature-256': await sign(KEY, body) }
    const standard = new Webhook(STANDARD_KEY)
    const at = new Date()
    const standardHeaders = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': standard.sign('msg_1', at, body),
    }
    const stripe = new Stripe('sk_test_none')
    const stripeHeader = stripe.webhooks.generateTestHeaderString({ payload: body, secret: KEY })
    const { timestamp, token, signature } = JSON.parse(body).signature

    const rows = await measureCalls(
      [
        {
          name: 'receiveEvent',
          kind: 'ours',
          run: () => receiveEvent(request(), { signingKey: KEY, replay: false, now }),
        },
        {
          name: 'receiveEvent, body not validated',
          kind: 'ours',
          run: () => receiveEvent(request(), { signingKey: KEY, replay: false, validate: false, now }),
        },
        {
          name: '@octokit/webhooks-methods',
          kind: 'peer',
          async run() {
            const got = request(octokit)
            const text = await got.text()
            if (!(await verify(KEY, text, got.headers.get('x-hub-signature-256') ?? ''))) throw new Error('refused')
            JSON.parse(text)
          },
        },
        {
          name: 'standardwebhooks',
          kind: 'peer',
          async run() {
            const got = request(standardHeaders)
            standard.verify(await got.text(), Object.fromEntries(got.headers))
          },
        },
        {
          name: 'stripe',
          kind: 'peer',
          async run() {
            const got = request({ 'stripe-signature': stripeHeader })
            stripe.webhooks.constructEvent(await got.text(), got.headers.get('stripe-signature') ?? '', KEY)
          },
        },
        {
          name: 'a Request, read, JSON.parse and HMAC by hand',
          kind: 'floor',
          async run() {
            const sent = JSON.parse(await request().text()).signature
            const own = createHmac('sha256', KEY)
              .update(sent.timestamp + sent.token)
              .digest()
            if (!timingSafeEqual(own, Buffer.from(sent.signature, 'hex'))) throw new Error('refused')
          },
        },
        {
          name: 'HMAC alone',
          kind: 'floor',
          run() {
            const own = createHmac('sha256', KEY)
              .update(timestamp + token)
              .digest('hex')
            if (own !== signature) throw new Error('refused')
          },
        },
      ],
      rounds,
    )
    return [{ id: 'receive', title: `An event of ${body.length} characters`, unit: 'µs', rows }]
  },
}
