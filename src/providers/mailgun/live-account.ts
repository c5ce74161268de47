/** v1: the life of a webhook of the whole account. */
import { at, type Found, idOf, listOf, type Stretch, textsOf, unless } from '../../judge/scenario.js'
import { NAMES } from './live-names.js'

/** A type of events takes so many URLs. */
const MAX_URLS = 3

const hears =
  (type: string) =>
  ({ shown }: Found): boolean =>
    textsOf(at(shown, 'event_types')).includes(type)

export const accountLife: Stretch = async ({ call, url, before, skip }) => {
  const ofAccount = before.filter(({ key }) => key.startsWith('account '))
  const type = NAMES.find((name) => ofAccount.filter(hears(name)).length < MAX_URLS)
  if (type === undefined) return skip(`createAccountWebhook: every type of events has ${MAX_URLS} URLs`)
  const [first, second] = [url(), url()]
  const description = 'A contract test. It may be deleted.'
  const input = { url: first, event_types: [type], description }
  const { data } = await call('createAccountWebhook', { body: input })
  const init = { params: { path: { webhook_id: idOf(at(data, 'webhook_id')) } } }
  const shows = (wanted: string) => (shown: unknown) => unless(at(shown, 'url') === wanted, 'the webhook is not what it was made')
  await call('getAccountWebhook', init, { see: shows(first) })
  await call(
    'listAccountWebhooks',
    {},
    {
      see: (list) =>
        unless(
          listOf(at(list, 'webhooks')).some((one) => at(one, 'url') === first),
          'the list does not show the webhook',
        ),
    },
  )
  // Documented is 204; a client of Mailgun's own expects 200.
  await call('updateAccountWebhook', { ...init, body: { ...input, url: second } }, { status: [204, 200] })
  await call('getAccountWebhook', init, { see: shows(second) })
  await call('deleteAccountWebhook', init, { status: 204 })
  await call('getAccountWebhook', init, { status: 404 })
  await call('deleteAccountWebhook', init, { status: 404 })
}
