// Receives Mailgun's events with nothing but Node.
import { createServer } from 'node:http'
import { createNodeWebhookHandler } from 'webhook-contracts/mailgun'

const signingKey = process.env.MAILGUN_SIGNING_KEY
if (!signingKey) throw new Error('Set MAILGUN_SIGNING_KEY: the HTTP webhook signing key of your account, not the API key.')

const receive = createNodeWebhookHandler({ signingKey }, async ({ type, event }) => {
  // Whatever is thrown here is answered with 500, and Mailgun tries again.
  if (type === 'permanent_fail') console.log(`${event['event-data'].recipient} cannot be reached: ${event['event-data'].reason}`)
  else console.log(`${type} arrived`)
})

const server = createServer((request, response) => {
  if (request.url === '/webhooks/mailgun') receive(request, response)
  else response.writeHead(404).end()
})

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/webhooks/mailgun`)
})
