import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { RecordingError, readHar, readRecording } from '../../src/entry/judge.js'
import { chunks, collect, entry, har, judgeAll, lines } from './recordings.js'
import { temporaryFolder } from './temporary-folder.js'

const GOOD = ['mailgun listWebhooks 200']

describe('a HAR', () => {
  it('may have a byte order mark, comments and anything else beside its entries', async () => {
    const document = {
      log: {
        version: '1.2',
        comment: 'c',
        browser: {},
        pages: [{ id: 'p', comment: 'c' }],
        entries: [entry({ comment: 'c' }, {}, { comment: 'c', _x: 1 })],
      },
    }
    const text = `\ufeff${JSON.stringify(document, null, 2)}`
    for (const length of [1, 5, 1000]) {
      const results = await judgeAll(await collect(readHar(chunks(text, length))))
      expect(results.map(lines)).toEqual([GOOD])
    }
  })

  it('may be compressed with gzip, or written in UTF-16', async () => {
    const text = har([entry()])
    for (const bytes of [gzipSync(text), gzipSync(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      for (const length of [1, 1000]) {
        const results = await judgeAll(await collect(readHar(chunks(bytes, length))))
        expect(results.map(lines)).toEqual([GOOD])
      }
    }
  })

  it('that breaks off is judged as far as it goes, and told', async () => {
    const text = har([entry(), entry(), entry()])
    const plain = await judgeAll(await collect(readHar(chunks(text.slice(0, -100)))))
    expect(plain.map(lines)).toEqual([GOOD, GOOD, ['unreadable: the file breaks off in this entry']])
    const compressed = gzipSync(har(Array.from({ length: 2000 }, (_, i) => entry({ comment: String(Math.sin(i)) }))))
    const cut = (await judgeAll(await collect(readHar(chunks(compressed.subarray(0, -1000)))))).map(lines)
    expect(cut.length).toBeGreaterThan(100)
    expect(cut.slice(-2).flat()).toEqual(['unreadable: the file breaks off in this entry', 'unreadable: the compressed file breaks off'])
  })

  it('whose compression is broken is told, and is no crash', async () => {
    const broken = gzipSync(har([entry()]))
    broken.fill(0xff, 10, 40)
    const results = await judgeAll(await collect(readHar(chunks(broken))))
    expect(results.flatMap(lines)).toContain('unreadable: the compressed file breaks off')
  })

  it('is read from a file as well, and says in which entry and line a message stands', async () => {
    const file = join(await temporaryFolder(), 'traffic.har')
    await writeFile(file, har([entry(), 5]).replaceAll('{"startedDateTime"', '\n{"startedDateTime"'))
    const recorded = await collect(readHar(file))
    expect(recorded.map(({ source }) => source)).toEqual([
      { file, entry: 0, line: 2 },
      { file, entry: 1, line: 2 },
    ])
    await expect(collect(readHar(`${file}.not`))).rejects.toThrow('ENOENT')
  })

  it('that is none is refused, and the error says what to give', async () => {
    for (const text of ['', 'hello', '{"entries":[]}', har([entry()]).replace('"entries"', '"entrys"')]) {
      await expect(collect(readHar(chunks(text), { name: 'x.har' }))).rejects.toThrow(RecordingError)
      await expect(collect(readHar(chunks(text), { name: 'x.har' }))).rejects.toThrow(
        'x.har is no HAR: it has no log.entries. Give a HAR 1.2, or NDJSON with one exchange a line.',
      )
    }
  })

  it('is told from NDJSON by its name, or by its beginning', async () => {
    const beginnings = await collect(readRecording(chunks(`\n ${har([entry(), entry()])}`)))
    expect(beginnings).toHaveLength(2)
    const named = await collect(readRecording(chunks(har([entry(), entry()]).replace('{', '{"comment":1,')), { name: 'a.HAR' }))
    expect(named).toHaveLength(2)
    const ndjson = await collect(readRecording(chunks(`${JSON.stringify(entry())}\n${JSON.stringify(entry())}`)))
    expect(ndjson.map(({ source }) => source?.line)).toEqual([1, 2])
  })
})
