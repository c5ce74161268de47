// Sends an event as Mailgun would, signed; then the same one again, and a forged one. To try a receiver before Mailgun does.
import { signEvent } from 'webhook-contracts/mailgun'

const signingKey = process.env.MAILGUN_SIGNING_KEY
const [url] = process.argv.slice(2)
if (!signingKey || !url) throw new Error('Usage: MAILGUN_SIGNING_KEY=… node send.mjs http://127.0.0.1:3000/webhooks/mailgun')

const payload = {
  'event-data': {
    event: 'clicked',
    id: 'Ase7i2zsRYeDXztHGENqRA',
    timestamp: Date.now() / 1000,
    recipient: 'alice@example.com',
    ip: '192.0.2.1',
    url: 'https://example.com/offer',
  },
}

const signed = await signEvent(payload, { signingKey, url })
const forged = await signEvent(payload, { signingKey: 'a guess', url })

for (const [name, request] of Object.entries({ signed, 'the same again': signed.clone(), forged })) {
  const response = await fetch(request)
  console.log(`${name}: ${response.status} ${await response.text()}`)
}
