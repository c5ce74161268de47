import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Change, diff } from '../../src/diff/diff.js'
import { type ContractId, contractIds, specUrl } from '../../src/registry.js'
import { brief } from './specs.js'

const document = async (id: ContractId): Promise<unknown> => JSON.parse(await readFile(specUrl(id), 'utf8'))

/** What changed at one operation or event, as `kind: text`. */
const at = (changes: readonly Change[], name: string, place: string): string[] =>
  changes
    .filter(({ where }) => (where.operation ?? where.event) === name && where.place === place)
    .map((change) => `${brief(change)}: ${change.text}`)

const unique = (changes: readonly Change[], kind: string): string[] => [
  ...new Set(changes.filter((change) => change.kind === kind).map((change) => change.where.event ?? change.where.operation ?? '')),
]

it.each(contractIds)('%s has not changed when it is compared with itself', async (id) => {
  expect(diff(await document(id), await document(id))).toEqual([])
})

describe('from the Buttondown of early 2024 to that of today', async () => {
  const changes = diff(await document('buttondown-legacy'), await document('buttondown'))

  it('the host is another one, and the paths are the same', () => {
    expect(changes.filter(({ kind }) => /^(server|path|method|security|operation-removed)/.test(kind)).map(({ text }) => text)).toEqual([
      'The API is now at `https://api.buttondown.com`, no longer at `https://api.buttondown.email`.',
    ])
  })

  it('one event_type has become a list of event_types, in requests and in answers', () => {
    expect(at(changes, 'createWebhook', 'request body')).toEqual(
      expect.arrayContaining([
        'property-removed breaks caller: `event_type` is no longer taken: what has it is refused.',
        expect.stringMatching(/^property-added breaks caller: `event_types` is new: an array of values such as .*, required\.$/),
        'bound-tightened breaks caller: `url` has a limit now: at most 2000 characters.',
        'other-properties-refused breaks caller: The body now refuses properties that the contract does not name.',
      ]),
    )
    expect(at(changes, 'getWebhook', 'answer 200')).toEqual(
      expect.arrayContaining([
        'property-removed breaks caller: `event_type` is gone.',
        'property-added: `event_types` is new: an array of strings, always there.',
        'format-removed breaks caller: `id` is no longer promised to be a UUID.',
      ]),
    )
  })

  it('one event is delivered no more, and nothing else breaks receivers', () => {
    expect(changes.filter(({ breaks }) => breaks === 'receiver').map((change) => `${change.where.event} ${brief(change)}`)).toEqual([
      'scheduled_email.converted event-removed breaks receiver',
    ])
    expect(unique(changes, 'event-added')).toHaveLength(52)
  })
})

describe('from the first API of Mailgun to that of today', async () => {
  const changes = diff(await document('mailgun-legacy'), await document('mailgun'))

  it('the URLs are the same, although the version has moved from the server into the paths', () => {
    expect(changes.filter(({ kind }) => /^(server|path|method|security|operation-removed)/.test(kind))).toEqual([])
  })

  it('all events have other names, and new ones come in their places as JSON', () => {
    expect(unique(changes, 'event-removed')).toEqual(['bounce', 'deliver', 'drop', 'spam', 'unsubscribe', 'click', 'open'])
    const spam = changes.find(({ where }) => where.event === 'spam')
    expect(spam?.advice).toMatch(/^`complained` is new, and probably takes its place; it comes as `application\/json`, no longer as /)
    const drop = changes.find(({ where }) => where.event === 'drop')
    expect(drop?.advice).toMatch(/`accepted`, `temporary_fail` and `permanent_fail`\.$/)
  })

  it('a webhook is no longer created under an old name, and may have three URLs', () => {
    const found = at(changes, 'createWebhook', 'request body')
    expect(found).toContainEqual(
      expect.stringMatching(/^enum-value-removed breaks caller: `id` may no longer be "bounce", .* or "open"\.$/),
    )
    expect(found).toContain('field-repeatable: `url` may now come up to 3 times.')
  })

  it('a webhook may be read that has urls, and no url', () => {
    const optional = changes.find(
      ({ where, name, kind }) => where.place === 'answer 200 in `webhook`' && name === 'url' && kind === 'property-optional',
    )
    expect(optional?.advice).toBe('Be ready for `url` to be missing. `urls` is new there, and probably takes its place.')
  })
})
