import { load } from '../harness/load.js'
import { median } from '../harness/statistics.js'
import type { Suite } from '../harness/types.js'
import { AUTHORIZATION, PATH } from '../servers/fixture.mjs'
import { sandboxTarget } from '../servers/targets.js'

const REQUESTS = 1_000_000
const headers = { authorization: AUTHORIZATION }
const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }

export const suite: Suite = {
  title: 'Memory over a million requests',
  about:
    'One sandbox, a million requests, half of them updates, and now and then an event delivered to a port that refuses: what its process has in memory, a fifth of the requests at a time.',
  async run() {
    const served = await sandboxTarget.start()
    try {
      const samples: { readonly done: number; readonly mb: number }[] = []
      let done = 0
      while (done < REQUESTS) {
        for (const call of [
          { method: 'GET', path: PATH, headers } as const,
          { method: 'PUT', path: `${PATH}/clicked`, headers: form, body: 'url=http%3A%2F%2F127.0.0.1%3A9%2Fclicked' } as const,
        ]) {
          const { rate } = await load(served.url, call, 2)
          done += Math.round(rate * 2)
        }
        const control = new URL('/_sandbox/trigger', served.url)
        const body = JSON.stringify({ contract: 'mailgun', event: 'clicked' })
        const { status } = await fetch(control, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        if (status !== 200 && status !== 201 && status !== 202) throw new Error(`the control plane answers ${status}`)
        samples.push({ done, mb: await served.memory() })
      }
      const fifth = ({ done: at }: { readonly done: number }): number => Math.min(4, Math.floor((at * 5) / done))
      const rows = [0, 1, 2, 3, 4].map((part) => ({
        name: `fifth ${part + 1} of 5`,
        kind: 'ours' as const,
        rounds: samples.filter((sample) => fifth(sample) === part).map(({ mb }) => mb),
      }))
      const growth = median(rows[4]?.rounds ?? []) / median(rows[1]?.rounds ?? [])
      return [
        {
          id: 'memory-million',
          title: `The sandbox over ${done.toLocaleString('en-US')} requests`,
          unit: 'MB',
          rows,
          note: `The last fifth has ${growth.toFixed(2)} times the memory of the second.`,
        },
      ]
    } finally {
      await served.stop()
    }
  },
}
