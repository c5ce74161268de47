// Receives Mailgun's events with Fastify.
import fastify from 'fastify'
import { createNodeWebhookHandler } from 'webhook-contracts/mailgun'

const signingKey = process.env.MAILGUN_SIGNING_KEY
if (!signingKey) throw new Error('Set MAILGUN_SIGNING_KEY: the HTTP webhook signing key of your account, not the API key.')

const receive = createNodeWebhookHandler({ signingKey }, async ({ type }) => {
  console.log(`${type} arrived`)
})

const app = fastify()

// A scope of its own: what is done to the parsers in here, the other routes do not notice.
app.register(async (scope) => {
  // A receiver reads the raw body itself, so nothing may read it before.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _body, done) => done(null))
  scope.post('/webhooks/mailgun', (request, reply) => {
    reply.hijack() // the receiver answers, not Fastify
    return receive(request.raw, reply.raw)
  })
})

app.post('/echo', (request) => request.body)

const address = await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' })
console.log(`Listening on ${address}/webhooks/mailgun`)
