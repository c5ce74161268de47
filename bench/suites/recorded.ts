import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerFor, exampleInit } from '../../src/judge/caller.js'
import { type ContractId, contractIds, loadClientFactory, loadContract, loadExamples } from '../../src/registry.js'
import { runNode } from '../harness/process.js'
import type { Measurement, Suite } from '../harness/types.js'

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

/** A HAR of so many exchanges, made of all examples of all contracts. */
async function writeHar(file: string, exchanges: number): Promise<void> {
  const entries = (await Promise.all(contractIds.map(entriesOf))).flat()
  const out = createWriteStream(file)
  out.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n')
  for (let i = 0; i < exchanges; i++) {
    if (!out.write(`${i === 0 ? '' : ',\n'}${entries[i % entries.length]}`)) await once(out, 'drain')
  }
  out.end('\n]}}')
  await once(out, 'finish')
}

interface Judged {
  readonly judged: number
  readonly seconds: number
  readonly megabytes: number
}

export const suite: Suite = {
  title: 'Judging recorded traffic',
  about: 'HAR files of 10,000 and of 100,000 exchanges (19 and 194 MB), read and judged in a process of its own.',
  async run(rounds) {
    const folder = await mkdtemp(join(tmpdir(), 'webhook-contracts-bench-'))
    try {
      const sizes = [10_000, 100_000]
      const rates = sizes.map((size) => ({
        name: `${size.toLocaleString('en-US')} exchanges`,
        kind: 'ours' as const,
        rounds: [] as number[],
      }))
      const memory = rates.map(({ name, kind }) => ({ name, kind, rounds: [] as number[] }))
      for (const [i, size] of sizes.entries()) {
        const file = join(folder, `${size}.har`)
        await writeHar(file, size)
        const urls = contractIds.map((contract) => `${contract}=${baseUrlOf(contract)}`)
        for (let round = 0; round < Math.min(rounds, 3); round++) {
          const result: Judged = JSON.parse((await runNode(['bench/children/recorded.mjs', file, ...urls])).stdout)
          if (result.judged !== size) throw new Error(`${result.judged} of ${size} exchanges were judged`)
          rates[i]?.rounds.push(result.judged / result.seconds)
          memory[i]?.rounds.push(result.megabytes)
        }
      }
      const measurements: Measurement[] = [
        { id: 'recorded-rate', title: 'Exchanges judged', unit: 'exchanges/s', rows: rates },
        { id: 'recorded-memory', title: 'Most memory of the process', unit: 'MB', rows: memory },
      ]
      return measurements
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}
