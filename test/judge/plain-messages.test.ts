import { describe, expect, it } from 'vitest'
import {
  checkEvent,
  checkExchange,
  checkResponse,
  judgeEvent,
  judgeExchange,
  judgeResponse,
  type PlainResponse,
  type RecordedRequest,
} from '../../src/contract/index.js'
import { contractIds, loadContract, loadExamples } from '../../src/registry.js'
import { WEBHOOKS } from './recordings.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const plain = (status: number, body: PlainResponse['body'], headers: Record<string, string> = {}): PlainResponse => ({
  status,
  headers: new Headers(headers),
  body,
})
const JSON_TYPE = { 'content-type': 'application/json' }
const AUTHORIZED = { authorization: `Basic ${btoa('api:key')}` }
const asked = (method: string, url: string, body?: Uint8Array): RecordedRequest => ({
  method,
  url: new URL(url),
  headers: new Headers(AUTHORIZED),
  body,
})

describe('a response that was read already', () => {
  it('is judged as the Web Response that it would be: every example of every contract, and the same without its body', async () => {
    for (const id of contractIds) {
      const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
      for (const [operation, { responses }] of Object.entries(examples.operations)) {
        for (const { status, mediaType, value } of responses) {
          const text = mediaType === undefined ? '' : mediaType.includes('json') ? JSON.stringify(value) : String(value)
          const headers: Record<string, string> = mediaType === undefined ? {} : { 'content-type': mediaType }
          for (const body of [text, text.slice(0, -2), `[${text}]`]) {
            const whole = mediaType === undefined ? '' : body
            const response = new Response(mediaType === undefined ? null : whole, { status, headers })
            expect(judgeResponse(contract, operation, plain(status, bytes(whole), headers))).toEqual(
              await checkResponse(contract, operation, response),
            )
          }
        }
      }
    }
  })

  it('may have a body where HTTP allows none, which fetch cannot make', async () => {
    const contract = await loadContract('buttondown')
    expect(() => new Response('x', { status: 204 })).toThrow(TypeError)
    expect(judgeResponse(contract, 'deleteWebhook', plain(204, bytes('x'))).violations.map(({ text }) => text)).toEqual([
      'response body: expected no body, got 1 bytes',
    ])
    expect(judgeResponse(contract, 'deleteWebhook', plain(204, bytes(''))).ok).toBe(true)
  })

  it('may have a status that fetch cannot make', async () => {
    const contract = await loadContract('mailgun')
    for (const status of [0, 99, 101, 600, 999]) {
      expect(judgeResponse(contract, 'listWebhooks', plain(status, bytes(''))).violations.map(({ in: place }) => place)).toEqual(['status'])
    }
  })

  it('may have a body that nobody knows: the rest is judged', async () => {
    const contract = await loadContract('mailgun')
    expect(judgeResponse(contract, 'listWebhooks', plain(200, undefined, JSON_TYPE)).ok).toBe(true)
    expect(judgeResponse(contract, 'listWebhooks', plain(201, undefined, JSON_TYPE)).ok).toBe(false)
  })

  it('may have a body that could not be read, and says why', async () => {
    const contract = await loadContract('mailgun')
    const broken = judgeResponse(contract, 'listWebhooks', plain(200, { failure: 'syntax', seen: 3 }, JSON_TYPE))
    expect(broken.violations).toMatchObject([{ in: 'body', keyword: 'syntax', expected: 'a whole body' }])
    const removed = judgeResponse(await loadContract('buttondown'), 'deleteWebhook', plain(204, { failure: 'syntax', seen: 3 }))
    expect(removed.violations).toMatchObject([{ in: 'body', keyword: 'syntax' }])
  })
})

describe('an exchange that was read already', () => {
  it('is judged as the Web messages that it would be', async () => {
    const contract = await loadContract('mailgun')
    const good = [200, '{"webhooks":{}}'] as const
    const cases: [RecordedRequest, readonly [number, string]][] = [
      [asked('GET', WEBHOOKS), good],
      [asked('GET', `${WEBHOOKS}?limit=x&new=1`), [418, '{}']],
      [asked('PATCH', WEBHOOKS), good],
      [asked('GET', 'https://api.mailgun.net/nothing'), good],
      [asked('POST', WEBHOOKS, bytes('id=clicked')), [200, '5']],
    ]
    for (const [request, [status, text]] of cases) {
      const { method, url, body } = request
      const web = new Request(url, { method, headers: AUTHORIZED, ...(body === undefined ? {} : { body: new Blob([text]) }) })
      const verdict = judgeExchange(
        contract,
        { ...request, body: bytes(body === undefined ? '' : text) },
        plain(status, bytes(text), JSON_TYPE),
      )
      expect(verdict).toEqual(await checkExchange(contract, web, new Response(text, { status, headers: JSON_TYPE })))
    }
  })

  it('may lack its response: then the request is judged alone', async () => {
    const contract = await loadContract('mailgun')
    expect(judgeExchange(contract, asked('GET', `${WEBHOOKS}?limit=x`), undefined).violations.map(({ message }) => message)).toEqual([
      'request',
    ])
  })
})

describe('a delivery that was read already', () => {
  it('is judged as the Web Request that it would be', async () => {
    for (const id of contractIds) {
      const [contract, examples] = await Promise.all([loadContract(id), loadExamples(id)])
      for (const { bodies, method } of Object.values(examples.events).flat()) {
        for (const { value } of bodies.filter(({ mediaType }) => mediaType.includes('json'))) {
          for (const text of [JSON.stringify(value), JSON.stringify(value).slice(1), '{}']) {
            const url = 'https://example.com/hook?mine=1'
            const web = new Request(url, { method, headers: JSON_TYPE, body: text })
            const request = { method, url: new URL(url), headers: new Headers(JSON_TYPE), body: bytes(text) }
            expect(judgeEvent(contract, request)).toEqual(await checkEvent(contract, web))
          }
        }
      }
    }
  })
})
