import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { eventAnchors } from '../../src/docs/events-page.js'
import { searchScript } from '../../src/docs/scripts/search.js'
import { contractEntries, pageEntries } from '../../src/docs/search-entries.js'
import { sources } from './pages.js'

interface Found {
  readonly title: string
  readonly kind: string
  readonly where: string
  readonly href: string
}

const guide = {
  file: 'guide-receiver.html',
  title: 'The receiver',
  about: 'Takes events.',
  main: '',
  headings: [{ depth: 2, id: 'copies', text: 'Copies and replays', below: 'A token is taken once. '.repeat(30) }],
}
const entries = [...pageEntries(guide), ...sources.flatMap((source) => contractEntries(source, 'About it.', eventAnchors(source.document)))]

/** What the script that a page loads finds. */
let find: (query: string) => Found[]
beforeAll(async () => {
  const context: { siteSearch?: (query: string) => Found[] } = {}
  runInNewContext(`globalThis.window = globalThis; globalThis.self = globalThis;${await searchScript(entries)}`, context)
  find = (query) => context.siteSearch?.(query) ?? []
})

describe('the search', () => {
  it.each([
    ['createAccountWebhook', 'Operation', 'mailgun-reference.html#/account-webhooks/createaccountwebhook'],
    ['account webhook create', 'Operation', 'mailgun-reference.html#/account-webhooks/createaccountwebhook'],
    ['subscriber.activation_bounced', 'Event', 'buttondown-events.html#subscriber-activation-bounced'],
    ['mailing_fin', 'Event', 'emma-events.html#mailing-finish'],
    ['parent-signature', 'Property', 'mailgun-reference.html#/schemas/webhooksignature'],
    ['idempotency', 'Parameter', 'buttondown-reference.html#/webhooks/createwebhook'],
    ['the receiver', 'Page', 'guide-receiver.html'],
    ['replays', 'Section', 'guide-receiver.html#copies'],
    ['recevier', 'Page', 'guide-receiver.html'],
  ])('finds %s: a %s, and where it is', (query, kind, href) => {
    expect(find(query).slice(0, 5)).toContainEqual(expect.objectContaining({ kind, href }))
  })

  it('finds nothing for what is nowhere', () => {
    expect(find('zebra crossing')).toEqual([])
  })

  it('loads nothing else, and shows no more of a text than fits', async () => {
    expect(await searchScript(entries)).not.toMatch(/sourceMappingURL|https?:\/\/cdn/)
    expect(Math.max(...entries.map(({ text }) => text.length))).toBeLessThanOrEqual(250)
  })
})
