/** What a list of a domain's webhooks says of each name. */
import { at, type Found, type Proof, textsOf } from '../../judge/scenario.js'

/** The names of webhooks, those first for which the fewest events come. */
export const NAMES = [
  'complained',
  'unsubscribed',
  'permanent_fail',
  'temporary_fail',
  'opened',
  'clicked',
  'delivered',
  'accepted',
] as const

/** The URLs of one name: `urls`, or the `url` of older webhooks. */
export function urlsIn(entry: unknown): string[] {
  const url = at(entry, 'url')
  return [...textsOf(at(entry, 'urls')), ...(typeof url === 'string' && url !== '' ? [url] : [])]
}

/** Does a name have anything? What cannot be read counts as something. */
function isTaken(entry: unknown): boolean {
  if (entry === undefined || entry === null) return false
  const urls = at(entry, 'urls')
  const isEmpty = Array.isArray(urls) && urls.length === 0 && at(entry, 'url') === undefined
  return !isEmpty
}

const isMap = (data: unknown): boolean => typeof at(data, 'webhooks') === 'object' && at(data, 'webhooks') !== null

const namesIn = (data: unknown): [string, unknown][] => {
  const webhooks = at(data, 'webhooks')
  return typeof webhooks === 'object' && webhooks !== null ? Object.entries(webhooks) : []
}

/** One for each URL of each name; one without URL for a name of which nothing else is known. */
export const foundIn = (data: unknown): Found[] =>
  namesIn(data).flatMap(([name, entry]): Found[] => {
    if (!isTaken(entry)) return []
    const urls = urlsIn(entry)
    return (urls.length === 0 ? [''] : urls).map((url) => ({ key: `name ${name}`, url, shown: urls.length === 0 ? entry : url }))
  })

/** Does the name have these URLs, and no others? */
export const shows = (data: unknown, name: string, urls: readonly string[]): boolean =>
  urlsIn(at(data, 'webhooks', name)).join(' ') === urls.join(' ')

/** The name has no URL, whosever. */
export const vacant = (name: string): Proof => ({
  operation: 'listWebhooks',
  init: {},
  holds: ({ status, data }) => status === 200 && isMap(data) && !isTaken(at(data, 'webhooks', name)),
  otherwise: `${name} was left alone: someone registered a URL for it meanwhile`,
})

/** The names have URLs of the run alone, or none. */
export const ownAlone = (names: readonly string[]): Proof => ({
  operation: 'listWebhooks',
  init: {},
  holds: ({ status, data }, isOwn) =>
    status === 200 &&
    isMap(data) &&
    names.length > 0 &&
    names.every((name) => {
      const entry: unknown = at(data, 'webhooks', name)
      return !isTaken(entry) || (urlsIn(entry).length > 0 && urlsIn(entry).every(isOwn))
    }),
  otherwise: `${names.join(', ')} was left alone: someone registered a URL for it meanwhile`,
})
