/**
 * How fast recorded traffic is judged, and in how much memory: a HAR of 100,000 exchanges, made of all examples of all contracts.
 *
 *     npx tsx --conditions=@webhook-contracts/source bench/check.ts [exchanges]
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeRecorded, readHar } from '../src/entry/judge.js'
import { callerFor, exampleInit } from '../src/judge/caller.js'
import { type ContractId, contractIds, loadClientFactory, loadContract, loadExamples } from '../src/registry.js'

/** Each contract at a host of its own: some share their servers with their successors. */
const baseUrlOf = (id: ContractId): string => `https://${id}.example`

const headerList = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }))

/** Entries of a HAR: each operation of a contract as its client calls it, with each of its example answers. */
async function entriesOf(id: ContractId): Promise<string[]> {
  const [contract, examples, createClient] = await Promise.all([loadContract(id), loadExamples(id), loadClientFactory(id)])
  const entries: string[] = []
  for (const [operation, shown] of Object.entries(examples.operations)) {
    for (const { status, mediaType = '', value } of shown.responses) {
      const text = mediaType === '' ? '' : mediaType.includes('json') ? JSON.stringify(value) : String(value)
      // Some answers promise a header besides.
      const headers = new Headers({ 'retry-after': '60', ...(mediaType === '' ? {} : { 'content-type': mediaType }) })
      const fetch = async () => new Response(mediaType === '' ? null : text, { status, headers })
      const call = callerFor(contract, createClient, { baseUrl: baseUrlOf(id), fetch })
      const { request } = await call(operation, exampleInit(shown))
      entries.push(
        JSON.stringify({
          startedDateTime: '2026-01-01T00:00:00.000Z',
          time: 10,
          request: {
            method: request.method,
            url: request.url,
            headers: headerList(request.headers),
            ...(request.body === null ? {} : { postData: { mimeType: request.headers.get('content-type'), text: await request.text() } }),
          },
          response: { status, headers: headerList(headers), content: { size: Buffer.byteLength(text), mimeType: mediaType, text } },
        }),
      )
    }
  }
  return entries
}

const exchanges = Number(process.argv[2] ?? 100_000)
const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-bench-'))
const file = join(folder, 'traffic.har')
try {
  const entries = (await Promise.all(contractIds.map(entriesOf))).flat()
  const out = createWriteStream(file)
  out.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n')
  for (let i = 0; i < exchanges; i++) {
    if (!out.write(`${i === 0 ? '' : ',\n'}${entries[i % entries.length]}`)) await once(out, 'drain')
  }
  out.end('\n]}}')
  await once(out, 'finish')

  const { size } = await stat(file)
  const started = performance.now()
  const counts: Record<string, number> = {}
  const baseUrls = contractIds.map((contract) => ({ contract, url: baseUrlOf(contract) }))
  for await (const result of judgeRecorded(readHar(file), { contracts: contractIds, baseUrls })) {
    const outcome = 'kind' in result ? result.kind : result.verdict.ok ? 'passed' : 'failed'
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  const seconds = (performance.now() - started) / 1000
  console.table({
    exchanges,
    megabytes: Math.round(size / 1e6),
    seconds: Number(seconds.toFixed(1)),
    'exchanges a second': Math.round(exchanges / seconds),
    'megabytes a second': Math.round(size / 1e6 / seconds),
    'peak memory of the process, MB': Math.round(process.resourceUsage().maxRSS / 1000),
    ...counts,
  })
} finally {
  await rm(folder, { recursive: true })
}
