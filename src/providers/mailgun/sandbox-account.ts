/** v1: webhooks of the whole account. */
import type { table } from '../../../generated/mailgun/operations.js'
import type { operations } from '../../../generated/mailgun/types.js'
import type { HandlersOf } from '../../sandbox/rules.js'
import { malformedIds } from './sandbox-refusals.js'
import { type AccountRecord, MAX_URLS, type MailgunState, regionOf } from './sandbox-state.js'

type Names = Extract<keyof typeof table.operations, `${string}Account${string}`>

const missing = (Description: string) => ({ status: 404, body: { Description } }) as const
const isId = (id: string): boolean => /^[0-9a-f]{24}$/.test(id)
const view = (record: AccountRecord) => ({ ...record, event_types: [...record.event_types] })

export function accountHandlers(state: MailgunState): HandlersOf<operations, Names> {
  /** Why a webhook cannot be had beside the others; undefined when it can. */
  const conflict = (region: string, url: string, types: readonly string[], except?: string) => {
    const others = state.accountWebhooks(region).filter(({ webhook_id }) => webhook_id !== except)
    for (const type of types) {
      const urls = others.filter(({ event_types }) => event_types.includes(type)).map((other) => other.url)
      if (urls.includes(url)) return { status: 409, body: { Description: `url ${url} already exists for event type ${type}` } } as const
      if (new Set(urls).size >= MAX_URLS)
        return { status: 409, body: { Description: `unable to add more than ${MAX_URLS} urls for event type ${type}` } } as const
    }
    return undefined
  }
  return {
    listAccountWebhooks(call) {
      const ids = call.query.webhook_ids?.filter((id) => id !== '')
      const all = state.accountWebhooks(regionOf(call))
      // Recorded: an empty list of ids lists all.
      const chosen = ids === undefined || ids.length === 0 ? all : all.filter(({ webhook_id }) => ids.includes(webhook_id))
      return { status: 200, body: { webhooks: chosen.map(view) } }
    },
    createAccountWebhook(call) {
      const region = regionOf(call)
      const { url, event_types, description = '' } = call.body
      const refused = conflict(region, url, event_types)
      if (refused !== undefined) return refused
      const webhook_id = state.newAccountId()
      state.putAccount(region, { webhook_id, description, url, event_types, created_at: state.nowText() })
      return { status: 200, body: { webhook_id } }
    },
    getAccountWebhook(call) {
      const record = state.account(regionOf(call), call.path.webhook_id)
      return record === undefined ? missing('webhook not found') : { status: 200, body: view(record) }
    },
    updateAccountWebhook(call) {
      const region = regionOf(call)
      const before = state.account(region, call.path.webhook_id)
      if (before === undefined) return missing(`webhook_id not found: ${call.path.webhook_id}`)
      const { url, event_types, description = '' } = call.body
      const refused = conflict(region, url, event_types, before.webhook_id)
      if (refused !== undefined) return refused
      state.putAccount(region, { ...before, url, event_types, description })
      return { status: 204 }
    },
    deleteAccountWebhook(call) {
      const { webhook_id } = call.path
      if (!isId(webhook_id)) return { status: 400, body: { Field: 'webhook_id', Value: 'is not valid' } }
      return state.deleteAccount(regionOf(call), webhook_id) ? { status: 204 } : missing(`webhook_id not found: ${webhook_id}`)
    },
    deleteAccountWebhooks(call) {
      const region = regionOf(call)
      const { all, webhook_ids } = call.query
      if (all !== true && webhook_ids === undefined) return malformedIds
      const ids = state.accountWebhooks(region).map(({ webhook_id }) => webhook_id)
      // With both, only those whose ids are given.
      const gone = webhook_ids === undefined ? ids : ids.filter((id) => webhook_ids.includes(id))
      if (gone.length === 0) return missing('no webhooks found for account')
      for (const id of gone) state.deleteAccount(region, id)
      return { status: 204 }
    },
  }
}
