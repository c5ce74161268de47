import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readNdjson } from '../../src/entry/judge.js'
import { linesOf } from '../../src/judge/lines.js'
import { AUTHORIZATION, chunks, collect, entry, judgeAll, lines, readLines, WEBHOOKS } from './recordings.js'

const request = { method: 'GET', url: WEBHOOKS, headers: { Authorization: AUTHORIZATION } }
const response = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"webhooks":{}}' }
const GOOD = ['mailgun listWebhooks 200']
const BAD_LIST = 'response body /webhooks: expected object, got integer 5'
const opened = {
  signature: { timestamp: '1529006854', token: 'a'.repeat(50), signature: '0'.repeat(64) },
  'event-data': { event: 'opened', id: 'x', timestamp: 1.5 },
}

const said = async (...values: readonly unknown[]): Promise<string[][]> =>
  (await judgeAll(await readLines(values.map((value) => JSON.stringify(value)).join('\n')))).map(lines)

describe('a line of NDJSON', () => {
  it('may be an exchange, with its headers as an object, with lists in it, or as pairs', async () => {
    const { Authorization } = request.headers
    for (const headers of [
      { authorization: Authorization },
      { Authorization: [Authorization] },
      [['authorization', Authorization]],
      [{ name: 'authorization', value: Authorization }],
    ]) {
      expect(await said({ request: { ...request, headers }, response })).toEqual([GOOD])
    }
  })

  it('may have its body as text, as base64, or as the JSON that it was', async () => {
    const body = { webhooks: 5 }
    const text = JSON.stringify(body)
    for (const given of [{ body: text }, { body }, { bodyBase64: Buffer.from(text).toString('base64') }]) {
      const { body: _, ...rest } = response
      expect(await said({ request, response: { ...rest, ...given } })).toEqual([[...GOOD, BAD_LIST]])
    }
  })

  it('may lack a body, of which then nothing is said; an empty one is empty', async () => {
    const { body: _, ...rest } = response
    expect(await said({ request, response: rest })).toEqual([[...GOOD, 'unknown: response body']])
    expect(await said({ request, response: { ...rest, body: null } })).toEqual([[...GOOD, 'unknown: response body']])
    expect(await said({ request, response: { ...rest, body: '' } })).toEqual([
      [...GOOD, 'response body: expected a body (application/json), got an empty one'],
    ])
  })

  it('may be a request alone', async () => {
    expect(await said({ request: { ...request, method: 'POST', body: 'x' } }, { request, response: null })).toEqual([
      ['mailgun createWebhook', expect.stringContaining('got no Content-Type')],
      ['mailgun listWebhooks'],
    ])
  })

  it('may be an entry of a HAR', async () => {
    expect(await said(entry(), entry({}, { content: { mimeType: 'application/json', text: '{"webhooks":5}' } }))).toEqual([
      GOOD,
      [...GOOD, BAD_LIST],
    ])
  })

  it('may be a delivery, of which a URL and a method need not be known', async () => {
    const headers = { 'content-type': 'application/json' }
    const wrong = { ...opened, 'event-data': { ...opened['event-data'], timestamp: 'noon' } }
    expect(
      await said(
        { event: { headers, body: opened } },
        { event: { method: 'POST', url: 'https://example.com/hook?mine=1', headers, body: JSON.stringify(wrong) } },
        { event: { url: '/hook', headers, bodyBase64: Buffer.from(JSON.stringify(opened)).toString('base64') } },
        {
          event: entry({ postData: { mimeType: 'application/json', text: JSON.stringify(wrong) }, method: 'POST', headers: [] })['request'],
        },
        { event: { method: 'GET', headers, body: opened } },
      ),
    ).toEqual([
      ['mailgun event opened'],
      ['mailgun event opened', 'event body /event-data/timestamp: expected number, got string "noon"'],
      ['mailgun event opened'],
      ['mailgun event opened', 'event body /event-data/timestamp: expected number, got string "noon"'],
      ['mailgun event opened', 'event method: expected POST, got GET'],
    ])
  })
})

describe('NDJSON', () => {
  it('goes on behind a broken line, and says which it was', async () => {
    const good = JSON.stringify({ request, response })
    const text = [
      good,
      '{"request":',
      '',
      good.slice(0, -1),
      '5',
      'null',
      '[]',
      '{}',
      '{"event":5}',
      '{"request":5}',
      `${good} x`,
      '   ',
      good,
    ].join('\r\n')
    const results = await judgeAll(await readLines(text))
    expect(results.map((result) => [result.source?.line, ...lines(result)])).toEqual([
      [1, ...GOOD],
      [2, 'unreadable: a text that breaks off or is not JSON'],
      [4, expect.stringMatching(/^unreadable: not JSON, at position \d+$/)],
      [5, 'unreadable: a line that is no object'],
      [6, 'unreadable: a line that is no object'],
      [7, 'unreadable: a line that is no object'],
      [8, 'unreadable: a line with neither a `request` nor an `event`'],
      [9, 'unreadable: an event that is no request'],
      [10, 'unreadable: an exchange without a request'],
      [11, expect.stringMatching(/^unreadable: not JSON, at position \d+$/)],
      [13, ...GOOD],
    ])
  })

  it('never shows what a broken line says', async () => {
    const [result] = await judgeAll(await readLines('{"request":{"headers":{"Authorization":"Basic c2VjcmV0"}} secret'))
    expect(JSON.stringify(result)).not.toMatch(/c2VjcmV0|secret/)
  })

  it('may be compressed, begin with a byte order mark, lack its last line end, and be empty', async () => {
    const line = JSON.stringify({ request, response })
    for (const bytes of [`\ufeff${line}\n${line}`, gzipSync(`${line}\n${line}\n`), Buffer.from(`\ufeff${line}\n${line}`, 'utf16le')]) {
      for (const length of [1, 100]) {
        const results = await judgeAll(await collect(readNdjson(chunks(bytes, length))))
        expect(results.map(lines)).toEqual([GOOD, GOOD])
      }
    }
    expect(await readLines('')).toEqual([])
    expect(await readLines('\n \n')).toEqual([])
  })

  it('is cut into lines wherever its chunks end; one that is too long is not kept', async () => {
    const text = `a\n\n${'x'.repeat(2 * 1024 * 1024)}\nä\r\nlast`
    for (const length of [1000, 4096]) {
      expect(await collect(linesOf(chunks(text, length), 1024 * 1024))).toEqual([
        { line: 1, text: 'a' },
        { line: 2, text: '' },
        { line: 3, fault: 'a line of more than 1 MiB' },
        { line: 4, text: 'ä\r' },
        { line: 5, text: 'last' },
      ])
    }
  })
})
