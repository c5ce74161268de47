// Receives the events of three providers, for whatever runs a module with `fetch`: Cloudflare Workers, Deno (deno serve), Bun.
import { createWebhookHandler as buttondown } from 'webhook-contracts/buttondown'
import { createWebhookHandler as emma } from 'webhook-contracts/emma'
import { MemoryReplayStore, createWebhookHandler as mailgun } from 'webhook-contracts/mailgun'

const log = ({ type }) => console.log(`${type} arrived`)

// Mailgun signs no body, so each of its messages is taken only once. A worker runs in many places at a time: put a store in here that all
// of them share (a Durable Object, Redis). This one remembers only what this instance took.
const replay = new MemoryReplayStore()

// Made with the first request, as a worker has its secrets only then.
let receivers
const receiversOf = (env) => ({
  mailgun: mailgun({ signingKey: env.MAILGUN_SIGNING_KEY, replay }, log),
  buttondown: buttondown({ signingKey: env.BUTTONDOWN_SIGNING_KEY }, log),
  // Emma signs nothing: register its webhook as /webhooks/emma/<a secret that only Emma was told>.
  emma: emma({ pathSecret: env.EMMA_PATH_SECRET }, log),
})

export default {
  async fetch(request, env) {
    receivers ??= receiversOf(env)
    const [, folder, provider = ''] = new URL(request.url).pathname.split('/')
    if (folder !== 'webhooks' || !Object.hasOwn(receivers, provider)) return new Response('Not found', { status: 404 })
    return receivers[provider](request)
  },
}
