// Receives Mailgun's events with Express.
import express from 'express'
import { createNodeWebhookHandler } from 'webhook-contracts/mailgun'

const signingKey = process.env.MAILGUN_SIGNING_KEY
if (!signingKey) throw new Error('Set MAILGUN_SIGNING_KEY: the HTTP webhook signing key of your account, not the API key.')

const app = express()

// Before express.json(): a receiver reads the raw body itself. Express would leave only what it made of it.
app.post(
  '/webhooks/mailgun',
  createNodeWebhookHandler({ signingKey }, async ({ type, event }) => {
    switch (type) {
      case 'clicked':
        console.log(`${event['event-data'].recipient} clicked ${event['event-data'].url}`)
        break
      case 'permanent_fail':
        console.log(`${event['event-data'].recipient} cannot be reached: ${event['event-data'].reason}`)
        break
      default:
        console.log(`${type} arrived`)
    }
  }),
)

app.use(express.json())
app.post('/echo', (request, response) => response.json(request.body))

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/webhooks/mailgun`)
})
