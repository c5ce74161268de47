/** v3 (by name), v4 (by URL) and the signing key (v5). */
import type { table } from '../../../generated/mailgun/operations.js'
import type { operations } from '../../../generated/mailgun/types.js'
import type { HandlersOf } from '../../sandbox/rules.js'
import { CURRENT_NAMES } from './names.js'
import { notFound } from './sandbox-refusals.js'
import { MAX_URLS, type MailgunState, regionOf } from './sandbox-state.js'

type Names = Exclude<keyof typeof table.operations, `${string}Account${string}`>

const refused = (Reason: string) => ({ status: 400, body: { Reason } }) as const

export function domainHandlers(state: MailgunState): HandlersOf<operations, Names> {
  const change = (region: string, domain: string) => ({ status: 200, body: { webhooks: state.webhooksOf(region, domain) } }) as const
  return {
    listWebhooks(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      return { status: 200, body: { webhooks: state.webhooksOf(regionOf(call), domain) } }
    },
    createWebhook(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const { id, url } = call.body
      const before = state.urls(regionOf(call), domain, id)
      // What v3 answers to a URL that is there, or to a fourth one, nobody has recorded: these are the words of v4 and v1.
      const twice = url.find((one, i) => before.includes(one) || url.indexOf(one) !== i)
      if (twice !== undefined) return refused(`Webhook for event type '${id}' with URL '${twice}' already exists`)
      const urls = [...before, ...url]
      if (urls.length > MAX_URLS) return refused(`unable to add more than ${MAX_URLS} urls for event type ${id}`)
      state.setUrls(regionOf(call), domain, id, urls)
      return { status: 200, body: { message: 'Webhook has been created', webhook: { urls } } }
    },
    getWebhook(call) {
      const { domain_name, webhook_name } = call.path
      if (!state.useDomain(domain_name)) return notFound('Domain not found')
      const urls = state.urls(regionOf(call), domain_name, CURRENT_NAMES[webhook_name] ?? webhook_name)
      return urls.length === 0 ? notFound('Webhook not found') : { status: 200, body: { webhook: { urls: [...urls] } } }
    },
    updateWebhook(call) {
      const { domain_name, webhook_name } = call.path
      if (!state.useDomain(domain_name)) return notFound('Domain not found')
      if (state.urls(regionOf(call), domain_name, webhook_name).length === 0) return notFound('Webhook not found')
      const urls = [...new Set(call.body.url)]
      state.setUrls(regionOf(call), domain_name, webhook_name, urls)
      return { status: 200, body: { message: 'Webhook has been updated', webhook: { urls } } }
    },
    deleteWebhook(call) {
      const { domain_name, webhook_name } = call.path
      if (!state.useDomain(domain_name)) return notFound('Domain not found')
      const urls = [...state.urls(regionOf(call), domain_name, webhook_name)]
      if (urls.length === 0) return notFound('Webhook not found')
      state.setUrls(regionOf(call), domain_name, webhook_name, [])
      return { status: 200, body: { message: 'Webhook has been deleted', webhook: { urls } } }
    },
    createWebhookUrl(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const { url, event_types } = call.body
      const region = regionOf(call)
      const names = [...new Set(event_types)]
      const taken = names.find((name) => state.urls(region, domain, name).includes(url))
      if (taken !== undefined) return refused(`Webhook for event type '${taken}' with URL '${url}' already exists`)
      const full = names.find((name) => state.urls(region, domain, name).length >= MAX_URLS)
      if (full !== undefined) return refused(`unable to add more than ${MAX_URLS} urls for event type ${full}`)
      for (const name of names) state.setUrls(region, domain, name, [...state.urls(region, domain, name), url])
      return change(region, domain)
    },
    updateWebhookUrl(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const { url, event_types } = call.body
      const region = regionOf(call)
      const all = state.webhooksOf(region, domain)
      const bound = Object.keys(all).filter((name) => all[name]?.urls.includes(url))
      if (bound.length === 0) return { status: 404, body: { Description: 'Webhook not found' } }
      const wanted = new Set<string>(event_types)
      const full = [...wanted].find((name) => !bound.includes(name) && state.urls(region, domain, name).length >= MAX_URLS)
      if (full !== undefined) return refused(`unable to add more than ${MAX_URLS} urls for event type ${full}`)
      for (const name of bound) {
        if (!wanted.has(name))
          state.setUrls(
            region,
            domain,
            name,
            state.urls(region, domain, name).filter((one) => one !== url),
          )
      }
      for (const name of wanted) if (!bound.includes(name)) state.setUrls(region, domain, name, [...state.urls(region, domain, name), url])
      return change(region, domain)
    },
    deleteWebhookUrls(call) {
      const { domain } = call.path
      if (!state.useDomain(domain)) return notFound('Domain not found')
      const region = regionOf(call)
      const gone = new Set(call.query.url ?? [])
      for (const [name, { urls }] of Object.entries(state.webhooksOf(region, domain))) {
        if (urls.some((url) => gone.has(url)))
          state.setUrls(
            region,
            domain,
            name,
            urls.filter((url) => !gone.has(url)),
          )
      }
      return change(region, domain)
    },
    getSigningKey: () => ({ status: 200, body: { http_signing_key: state.signingKey } }),
    regenerateSigningKey: () => ({
      status: 200,
      body: { message: 'regenerated HTTP signing key for account', http_signing_key: state.regenerateSigningKey() },
    }),
  }
}
