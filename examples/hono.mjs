// Receives Mailgun's events with Hono, here on Node.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createWebhookHandler } from 'webhook-contracts/mailgun'

const signingKey = process.env.MAILGUN_SIGNING_KEY
if (!signingKey) throw new Error('Set MAILGUN_SIGNING_KEY: the HTTP webhook signing key of your account, not the API key.')

const receive = createWebhookHandler({ signingKey }, async ({ type, event }) => {
  if (type === 'unsubscribed') console.log(`${event['event-data'].recipient} wants no more mail`)
  else console.log(`${type} arrived`)
})

const app = new Hono()

// The raw request, and nobody before who calls c.req.json(): a body can be read once.
app.post('/webhooks/mailgun', (c) => receive(c.req.raw))

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`Listening on http://127.0.0.1:${port}/webhooks/mailgun`)
})
