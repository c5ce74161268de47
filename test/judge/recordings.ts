import { type Recorded, readHar, readNdjson } from '../../src/entry/judge.js'
import { recordJudge } from '../../src/judge/recorded.js'
import type { Mapping } from '../../src/judge/recorded-route.js'
import type { Judgement, Unjudged } from '../../src/judge/report.js'
import { type ContractId, loadContract } from '../../src/registry.js'

export type Json = Readonly<Record<string, unknown>>

export const AUTHORIZATION = `Basic ${btoa('api:key-of-the-tests')}`
export const WEBHOOKS = 'https://api.mailgun.net/v3/domains/example.com/webhooks'

/** Bytes that come in chunks of that length. */
export async function* chunks(bytes: Uint8Array | string, length = 1 << 16): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  for (let at = 0; at < all.length; at += length) yield all.subarray(at, at + length)
}

export const headerList = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => ({ name, value }))

/** An entry of a HAR: by default a good call of `listWebhooks`, and its answer. */
export function entry(request: Json = {}, response: Json = {}, more: Json = {}): Json {
  return {
    startedDateTime: '2026-11-21T20:12:00.000Z',
    time: 12.5,
    request: {
      method: 'GET',
      url: WEBHOOKS,
      httpVersion: 'h2',
      cookies: [],
      headers: headerList({ Authorization: AUTHORIZATION }),
      queryString: [],
      headersSize: -1,
      bodySize: -1,
      ...request,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'h2',
      cookies: [],
      headers: headerList({ 'Content-Type': 'application/json' }),
      content: jsonContent({ webhooks: {} }),
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...response,
    },
    cache: {},
    timings: { send: 1, wait: 1, receive: 1 },
    ...more,
  }
}

export const jsonContent = (value: unknown): Json => {
  const text = JSON.stringify(value)
  return { size: text.length, mimeType: 'application/json', text }
}

export const har = (entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'tests', version: '1' }, pages: [], entries } })

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export const readEntries = (...entries: readonly unknown[]): Promise<Recorded[]> =>
  collect(readHar(chunks(har(entries)), { name: 'traffic.har' }))

export const readLines = (text: string): Promise<Recorded[]> => collect(readNdjson(chunks(text)))

interface Options {
  readonly contracts?: readonly ContractId[]
  readonly baseUrls?: readonly Mapping[]
  readonly eventUrls?: readonly Mapping[]
}

/** Judges messages by contracts of ours; by default that of Mailgun. */
export async function judgeAll(
  recorded: readonly Recorded[],
  { contracts = ['mailgun'], ...options }: Options = {},
): Promise<(Judgement | Unjudged)[]> {
  const judge = recordJudge({ ...options, contracts: await Promise.all(contracts.map(loadContract)) })
  return recorded.map(judge)
}

/** What the judgement of one entry says, one line a finding: `listWebhooks 200`, then its violations and notices. */
export async function said(one: unknown, options: Options = {}): Promise<string[]> {
  const [result] = await judgeAll(await readEntries(one), options)
  return result === undefined ? [] : lines(result)
}

export function lines(result: Judgement | Unjudged): string[] {
  if ('kind' in result) return [`${result.kind}: ${result.reason}${result.detail === undefined ? '' : ` (${result.detail})`}`]
  const { contract, name, verdict, unknown = [] } = result
  const findings = [...verdict.violations, ...verdict.notices].map(({ text }) => text)
  return [`${contract} ${name}`, ...findings, ...unknown.map((part) => `unknown: ${part}`)]
}
