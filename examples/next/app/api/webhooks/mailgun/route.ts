// Receives Mailgun's events with Next.js: a route handler of the app router, at /api/webhooks/mailgun.
import { createWebhookHandler } from 'webhook-contracts/mailgun'

// `next build` loads this file where the key is not set, so that is no error yet. A request that comes without a key is answered with 500.
const signingKey = process.env['MAILGUN_SIGNING_KEY'] ?? ''

// Next.js hands over a Web Request whose body nobody has read: that is all a receiver needs.
export const POST = createWebhookHandler({ signingKey }, async ({ type, event }) => {
  if (type === 'complained') console.log(`${event['event-data'].recipient} complained: no more mail`)
  else console.log(`${type} arrived`)
})
