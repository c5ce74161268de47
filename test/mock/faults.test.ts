import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { contractIds, loadContract, loadExamples } from '../../src/registry.js'
import { type Named, operationsOf, requestFor, withBody } from './requests.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const operations = (await Promise.all(contractIds.map(operationsOf))).flat()
const request = (named: Named): Promise<Request> => requestFor(named, mock.urls[named.contract] ?? '')
const violationsOf = async ({ contract, operation }: Named, response: Response): Promise<string[]> =>
  (await checkResponse(await loadContract(contract), operation, response)).violations.map(({ text }) => text)

async function statusesOf({ contract, operation }: Named): Promise<string[]> {
  return Object.keys((await loadContract(contract)).operations[operation]?.responses ?? {})
}

async function taking(mediaType: string): Promise<Named[]> {
  const found = await Promise.all(
    operations.map(async (named) =>
      ((await loadExamples(named.contract)).operations[named.operation]?.bodies ?? []).some((body) => body.mediaType === mediaType)
        ? [named]
        : [],
    ),
  )
  return found.flat()
}

/** Sends it, and expects the provider's own 400, which keeps the contract and says in a header what was wrong. */
async function expectBadRequest(named: Named, sent: Request, reason: RegExp): Promise<void> {
  const response = await fetch(sent)
  expect(response.status).toBe(400)
  expect(await violationsOf(named, response)).toEqual([])
  const violations: unknown = JSON.parse(response.headers.get('x-contract-violations') ?? 'null')
  expect(violations).toEqual([expect.stringMatching(reason)])
}

describe.each(operations)('the mock of $contract, when $operation is called', (named) => {
  it.each([
    ['without credentials', null],
    ['with another scheme', 'Digest username="api"'],
    ['with a scheme and nothing behind it', 'Basic'],
    ['with credentials that cannot be read', 'Basic %%%'],
  ])('%s, refuses as the spec says', async (_, authorization) => {
    const sent = await request(named)
    sent.headers.delete('authorization')
    if (authorization !== null) sent.headers.set('authorization', authorization)
    const response = await fetch(sent)
    const declared = (await statusesOf(named)).filter((status) => status === '401' || status === '403')
    expect(['401', '403']).toContain(String(response.status))
    // One old document declares no refusal for one operation; whoever forgets the key shall hear of it all the same.
    if (declared.length > 0) expect(await violationsOf(named, response)).toEqual([])
    else expect(await response.json()).toEqual({ error: expect.stringMatching(/^request security: expected Authorization/) })
    expect(response.headers.get('x-contract-violations')).not.toContain('%%%')
  })
})

describe.each(await taking('application/json'))('the mock of $contract, when the JSON of $operation', (named) => {
  it.each([
    ['breaks off', '{"url": "https://exa'],
    ['is a text', 'hello'],
    ['has an end too many', '{}}'],
    ['has a comma too many', '[1,]'],
    ['is a lone bracket', '['.repeat(100_000)],
    ['is no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['is another charset', new TextEncoder().encode('\u0000{\u0000}')],
  ])('%s, answers 400', async (_, body) => {
    await expectBadRequest(
      named,
      withBody(await request(named), 'application/json', body),
      /^request body: expected (?:valid JSON|JSON in UTF-8)/,
    )
  })

  it('is called something else, answers 400', async () => {
    await expectBadRequest(
      named,
      withBody(await request(named), 'text/csv', 'a,b'),
      /^request header \/content-type: expected application\/json/,
    )
  })

  it('says nothing that the API knows, answers 4xx as the spec says', async () => {
    const response = await fetch(withBody(await request(named), 'application/json', '[1, 2, 3]'))
    expect(['400', '422']).toContain(String(response.status))
    expect(await violationsOf(named, response)).toEqual([])
  })
})

const part = (head: string, boundary = 'b'): string => `--${boundary}\r\n${head}\r\n\r\nclicked\r\n`

describe.each(await taking('multipart/form-data'))('the mock of $contract, when the multipart form of $operation', (named) => {
  it.each([
    ['has no boundary in its header', 'multipart/form-data', `${part('Content-Disposition: form-data; name="id"')}--b--\r\n`],
    [
      'has another boundary than its header',
      'multipart/form-data; boundary=other',
      `${part('Content-Disposition: form-data; name="id"')}--b--\r\n`,
    ],
    ['has a part without a name', 'multipart/form-data; boundary=b', `${part('Content-Disposition: form-data')}--b--\r\n`],
    ['has a part without Content-Disposition', 'multipart/form-data; boundary=b', `${part('X-Other: 1')}--b--\r\n`],
    [
      'has a part that is an attachment',
      'multipart/form-data; boundary=b',
      `${part('Content-Disposition: attachment; name="id"')}--b--\r\n`,
    ],
    ['has no end', 'multipart/form-data; boundary=b', part('Content-Disposition: form-data; name="id"')],
    ['breaks off in a head', 'multipart/form-data; boundary=b', '--b\r\nContent-Dispo'],
    ['is garbage', 'multipart/form-data; boundary=b', Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256)],
    ['is a text', 'multipart/form-data; boundary=b', 'hello'],
    ['is JSON', 'multipart/form-data; boundary=b', '{"id": "clicked"}'],
  ])('%s, answers 400', async (_, contentType, body) => {
    await expectBadRequest(named, withBody(await request(named), contentType, body), /^request body: expected /)
  })
})

describe('the mock of mailgun, when a webhook is created', () => {
  const named: Named = { contract: 'mailgun', operation: 'createWebhook' }
  const form = (urls: number): FormData => {
    const fields = new FormData()
    fields.append('id', 'clicked')
    for (let i = 1; i <= urls; i++) fields.append('url', `https://example.com/hooks/${i}`)
    return fields
  }
  const send = async (body: FormData | URLSearchParams): Promise<Response> => {
    const { url, method, headers } = await request(named)
    return fetch(url, { method, headers: { authorization: headers.get('authorization') ?? '' }, body })
  }
  const pairs = (fields: FormData): URLSearchParams => {
    const list = new URLSearchParams()
    for (const [name, value] of fields) if (typeof value === 'string') list.append(name, value)
    return list
  }

  it.each([1, 2, 3])('takes the field url %i times', async (times) => {
    for (const body of [form(times), pairs(form(times))]) expect((await send(body)).status).toBe(200)
  })

  it.each([
    [4, 'at most 3 items'],
    [0, 'property "url"'],
  ])("answers the spec's 400 to the field url %i times", async (times, expected) => {
    for (const body of [form(times), pairs(form(times))]) {
      const response = await send(body)
      expect(response.status).toBe(400)
      expect(await violationsOf(named, response)).toEqual([])
      expect(response.headers.get('x-contract-violations')).toContain(JSON.stringify(expected).slice(1, -1))
    }
  })
})

it('tells of a fault in ASCII, whatever the request was made of', async () => {
  const named: Named = { contract: 'buttondown', operation: 'createWebhook' }
  const names = Array.from({ length: 20 }, (_, i) => `${i} ${'🕳'.repeat(100)}`)
  const body = JSON.stringify({ status: '🕳 größer\u0000\r\nx', event_types: names, url: '' })
  const response = await fetch(withBody(await request(named), 'application/json', body))
  expect(response.status).toBe(422)
  const header = response.headers.get('x-contract-violations') ?? ''
  expect(header).toMatch(/^[\x20-\x7e]+$/)
  expect(header.length).toBeLessThanOrEqual(6000)
  expect(JSON.parse(header)).toContainEqual(expect.stringContaining('🕳'))
})
