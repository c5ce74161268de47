// What one would write by hand: Hono, a Map, and a check of the key. Nothing is validated, and nothing is delivered.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { AUTHORIZATION, DOMAIN, webhooks } from './fixture.mjs'

const domains = new Map([[DOMAIN, new Map(Object.entries(webhooks()))]])
const app = new Hono()

app.use('*', async (c, next) => (c.req.header('authorization') === AUTHORIZATION ? next() : c.text('Forbidden', 401)))

app.get('/v3/domains/:domain/webhooks', (c) => {
  const known = domains.get(c.req.param('domain'))
  return known === undefined ? c.json({ message: 'Domain not found' }, 404) : c.json({ webhooks: Object.fromEntries(known) })
})

app.put('/v3/domains/:domain/webhooks/:name', async (c) => {
  const known = domains.get(c.req.param('domain'))
  if (known?.has(c.req.param('name')) !== true) return c.json({ message: 'Webhook not found' }, 404)
  const { url } = await c.req.parseBody({ all: true })
  const webhook = { urls: [url].flat() }
  known.set(c.req.param('name'), webhook)
  return c.json({ message: 'Webhook has been updated', webhook })
})

serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' })
