import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const route = './examples/next/app/api/webhooks/mailgun/route.ts'

/** What Next.js does with a route: loads it, and gives its POST a Request. */
async function statuses(env: Readonly<Record<string, string>>): Promise<unknown> {
  const program = `
    import * as route from ${JSON.stringify(route)}
    import { signEvent } from 'webhook-contracts/mailgun'
    console.log = console.error = () => undefined
    const clicked = { 'event-data': { event: 'clicked', id: 'x', timestamp: 1, url: 'https://example.com' } }
    const url = 'https://example.com/api/webhooks/mailgun'
    const requests = [await signEvent(clicked, { signingKey: 'm', url }), await signEvent(clicked, { signingKey: 'a guess', url })]
    const answers = []
    for (const request of requests) answers.push(await route.POST(request, { params: Promise.resolve({}) }))
    process.stdout.write(JSON.stringify([Object.keys(route), answers.map(({ status }) => status)]))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  return JSON.parse(stdout)
}

describe('the route handler of Next.js', () => {
  it('has nothing but a POST, which takes a signed event and refuses a forged one', async () => {
    expect(await statuses({ MAILGUN_SIGNING_KEY: 'm' })).toEqual([['POST'], [200, 401]])
  })

  it('is loaded where the key is not set, as a build does, and takes nothing then', async () => {
    expect(await statuses({})).toEqual([['POST'], [500, 500]])
  })
})
