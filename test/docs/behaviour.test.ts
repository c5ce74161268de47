import { describe, expect, it } from 'vitest'
import { behaviourOf } from '../../src/docs/behaviour.js'
import { deliveriesHtml, duration } from '../../src/docs/deliveries-html.js'
import { createSandbox } from '../../src/entry/sandbox.js'
import { createClient } from '../../src/providers/mailgun/mailgun.js'
import { loadContract, loadExamples, loadRules } from '../../src/registry.js'
import { document } from './document.js'
import { sources } from './pages.js'

const behaviour = async (id: 'mailgun' | 'emma' | 'buttondown') =>
  behaviourOf(await loadContract(id), await loadExamples(id), await loadRules(id))
const MINUTE = 60_000
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('what the sandbox does', () => {
  it('is found by asking its rules: when they try again, and when they give up', async () => {
    const { retries, answers, limit } = await behaviour('mailgun')
    expect(retries.at(-1)).toEqual({ events: ['delivered'], waits: [] })
    expect(answers.find(({ from }) => from === 406)).toEqual({ from: 406, to: 406, fate: 'given-up' })
    expect(limit).toEqual({ perMinute: 300, status: 429 })
    expect((await behaviour('emma')).limit).toEqual({ perMinute: 180, status: 403 })
    expect((await behaviour('buttondown')).retries[0]?.waits).toEqual(Array(5).fill(5 * MINUTE))
  })

  it('is what it does when it delivers', async () => {
    const sandbox = await createSandbox({
      contracts: ['mailgun'],
      clock: 'manual',
      deliver: async () => new Response(null, { status: 500 }),
    })
    try {
      const mailgun = createClient({ apiKey: 'any', domain: 'example.com', fetch: sandbox.fetch })
      await mailgun.createWebhook({ body: { id: 'clicked', url: ['http://localhost/'] } })
      await sandbox.trigger('mailgun', 'clicked')
      await sandbox.clock.advance('24h')
      const times = sandbox.deliveries().map(({ at }) => at)
      const waits = times.slice(1).map((at, i) => at - (times[i] ?? 0))
      expect((await behaviour('mailgun')).retries[0]?.waits).toEqual(waits)
    } finally {
      await sandbox.close()
    }
  })
})

describe('the page of a contract', () => {
  const html = (id: string): string => {
    const source = sources.find(({ contract }) => contract.id === id)
    return source === undefined ? '' : words(deliveriesHtml(source.document, source.behaviour))
  }

  it('says how to verify: by a header, by a property of the body, or not at all', () => {
    expect(html('buttondown')).toMatch(/Signatures X-Buttondown-Signature sha256= , then the HMAC-SHA256 of the raw body/)
    expect(html('mailgun')).toMatch(/Signatures WebhookSignature Proof that Mailgun sent this/)
    expect(html('mailgun-legacy')).toMatch(/Signatures EventFields.signature HMAC-SHA256/)
    expect(html('emma')).toContain('Signatures The contract knows of no signature.')
  })

  it('says what to answer, and when a delivery is tried again', () => {
    expect(html('mailgun')).toMatch(/The sandbox plays it so: 200 taken, 201 – 405 sent again, 406 given up, 407 – 599 sent again\./)
    expect(html('mailgun')).toMatch(
      /All other events at once \+ 5 min \+ 10 min \+ 15 min \+ 1 h \+ 2 h \+ 4 h given up 7 attempts within 7 h 30 min\./,
    )
    expect(html('emma')).toMatch(/Every event Not sent again\./)
  })

  it('says how many requests are taken, and what answers one too many', () => {
    expect(html('buttondown-legacy')).toMatch(/Rate limit 600 requests a minute .* The contract itself says nothing of a limit\./)
    expect(html('emma')).toMatch(
      /Rate limit 180 requests a minute .* Status 403 &quot;Rate Limit Exceeded&quot;: more than 180 calls in a minute/,
    )
  })

  it('says of a contract without a sandbox what its spec says', () => {
    const page = words(deliveriesHtml(document, undefined))
    expect(page).toContain('What to answer Answer What it means 204 Taken.')
    expect(page).not.toMatch(/sandbox|Rate limit|Retries/)
  })
})

describe('a time', () => {
  it.each([
    [90_000, '90 s'],
    [5 * MINUTE, '5 min'],
    [450 * MINUTE, '7 h 30 min'],
    [240 * MINUTE, '4 h'],
  ])('of %i milliseconds is short to read: %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })
})
