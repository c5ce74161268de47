import type { Call } from '../harness/load.js'
import { load } from '../harness/load.js'
import type { Served } from '../harness/process.js'
import type { Measurement, Row, Suite } from '../harness/types.js'
import { AUTHORIZATION, PATH } from '../servers/fixture.mjs'
import { targets } from '../servers/targets.js'

const SECONDS = 2

const read: Call = { method: 'GET', path: PATH, headers: { authorization: AUTHORIZATION } }
const write: Call = {
  method: 'PUT',
  path: `${PATH}/clicked`,
  headers: { authorization: AUTHORIZATION, 'content-type': 'application/x-www-form-urlencoded' },
  body: 'url=http%3A%2F%2F127.0.0.1%3A9%2Fclicked&url=http%3A%2F%2F127.0.0.1%3A9%2Fagain',
}

const empty = (): Row[] & { rounds: number[] }[] => targets.map(({ name, kind }) => ({ name, kind, rounds: [] as number[] }))

/** A call against each server in turn: the rate, how long an answer takes, and the server’s processor time a request. */
async function underLoad(served: readonly Served[], call: Call, rounds: number) {
  const [rate, p50, p99, effort] = [empty(), empty(), empty(), empty()]
  for (let round = -1; round < rounds; round++) {
    for (const [i, server] of served.entries()) {
      const before = await server.processorTime()
      const figures = await load(server.url, call, round < 0 ? 1 : SECONDS)
      const after = await server.processorTime()
      if (round < 0) continue
      rate[i]?.rounds.push(figures.rate)
      p50[i]?.rounds.push(figures.p50)
      p99[i]?.rounds.push(figures.p99)
      if (before !== undefined && after !== undefined) effort[i]?.rounds.push(((after - before) * 1e6) / figures.requests)
    }
  }
  return { rate, p50, p99, effort }
}

export const suite: Suite = {
  title: 'Over HTTP',
  about:
    'A server of one contract, asked over 20 kept connections from another process: the list of a domain’s webhooks (a GET), and the update of one (a PUT with a form). Prism prints a few lines a request, as it comes; `-v error` keeps it quiet. The sandbox checks the key and the request against the contract, and remembers; Prism and the mock check and answer the example; Hono checks the key and remembers; the floor does nothing, and throws the form away: what ours takes more for an update is reading it, judging it and putting it in its place.',
  async run(rounds) {
    const served: Served[] = []
    const first = empty()
    try {
      for (let round = 0; round < rounds; round++) {
        for (const [i, target] of targets.entries()) {
          const one = await target.start()
          first[i]?.rounds.push(one.firstAnswerMs)
          if (round === rounds - 1) served.push(one)
          else await one.stop()
        }
      }
      const memory = async (): Promise<Row[]> =>
        Promise.all(targets.map(async ({ name, kind }, i) => ({ name, kind, rounds: [(await served[i]?.memory()) ?? Number.NaN] })))
      const before = await memory()
      const reading = await underLoad(served, read, rounds)
      const writing = await underLoad(served, write, rounds)
      const after = await memory()
      const measurements: Measurement[] = [
        { id: 'http-read', title: 'Listing webhooks', unit: 'requests/s', rows: reading.rate },
        { id: 'http-read-p50', title: 'Listing webhooks: half of the answers within', unit: 'ms', rows: reading.p50 },
        { id: 'http-read-p99', title: 'Listing webhooks: 99 of 100 answers within', unit: 'ms', rows: reading.p99 },
        { id: 'http-read-effort', title: 'Listing webhooks: processor time of the server a request', unit: 'µs', rows: reading.effort },
        { id: 'http-write', title: 'Updating a webhook', unit: 'requests/s', rows: writing.rate },
        { id: 'http-write-p99', title: 'Updating a webhook: 99 of 100 answers within', unit: 'ms', rows: writing.p99 },
        { id: 'http-write-effort', title: 'Updating a webhook: processor time of the server a request', unit: 'µs', rows: writing.effort },
        { id: 'http-first', title: 'From the start of the command to its first answer', unit: 'ms', rows: first },
        { id: 'http-memory-start', title: 'Memory after the first answer', unit: 'MB', rows: before },
        { id: 'http-memory-load', title: 'Memory after the load', unit: 'MB', rows: after },
      ]
      return measurements.filter(({ rows }) => rows.every((row) => row.rounds.length > 0))
    } finally {
      await Promise.all(served.map((one) => one.stop()))
    }
  },
}
