import { describe, expect, it } from 'vitest'
import { redactedRequest } from '../../src/sandbox/control-redact.js'
import { registerButtondown, registerMailgun, sandboxWith } from './control-plane.js'

const API_KEY = 'the-api-key-of-the-account'
const SIGNING_KEY = 'the-key-that-signs-events'
const WEBHOOK_KEY = 'the-key-of-one-webhook'
const PASSWORD = 'the-password-in-a-url'

const READS = ['/', '/state', '/deliveries', '/attempts', '/clock', '/faults', '/snapshot', '/openapi.json']

describe('what the control plane shows', () => {
  it('has no key and no password in it, wherever these are kept', async () => {
    const { sandbox, control } = await sandboxWith({ apiKey: API_KEY, signingKey: SIGNING_KEY }, [500])
    const basic = (user: string) => ({ authorization: `Basic ${btoa(`${user}:${API_KEY}`)}` })
    // Kept twice: with the webhook, and with the request that may come again.
    await registerButtondown(sandbox, WEBHOOK_KEY, { authorization: `Token ${API_KEY}`, 'x-idempotency-key': 'once' })
    const emma = await sandbox.fetch('/emma/100/webhooks', {
      method: 'POST',
      headers: { ...basic('public'), 'content-type': 'application/json' },
      body: JSON.stringify({ event: 'message_open', url: `http://user:${PASSWORD}@localhost:3000/hooks` }),
    })
    expect(emma.status).toBe(200)
    // A key that the account made itself.
    const made = await sandbox.fetch('/mailgun/v5/accounts/http_signing_key', { method: 'POST', headers: basic('api') })
    const { http_signing_key: newKey }: { http_signing_key: string } = JSON.parse(await made.text())
    const texts: string[] = []
    for (const [contract, event] of [
      ['buttondown', 'email.sent'],
      ['emma', 'message_open'],
    ])
      texts.push((await control('POST', '/trigger', { contract, event })).text)
    expect(sandbox.deliveries()).toHaveLength(2)
    for (const path of READS) texts.push((await control('GET', path)).text)
    const all = texts.join('\n')
    expect(all).toContain('[redacted]')
    const secrets = [API_KEY, SIGNING_KEY, WEBHOOK_KEY, PASSWORD, newKey, btoa(`user:${PASSWORD}`), btoa(`public:${API_KEY}`)]
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(8)
      expect(all).not.toContain(secret)
    }
    await sandbox.close()
  })

  it('keeps in the snapshot all that is no secret', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['mailgun', 'buttondown'] })
    await registerMailgun(sandbox, 'clicked', 'http://localhost:3000/a')
    await registerButtondown(sandbox, WEBHOOK_KEY)
    const { body } = await control('GET', '/snapshot')
    expect(body).toMatchObject({
      clock: sandbox.clock.now(),
      changes: expect.arrayContaining([
        expect.objectContaining({ value: expect.objectContaining({ domain: 'example.com', region: 'us' }) }),
        expect.objectContaining({ value: expect.objectContaining({ url: 'http://localhost:3000/hooks', signing_key: '[redacted]' }) }),
      ]),
    })
    await sandbox.close()
  })

  it('shows the URL of a webhook without its password', async () => {
    const { sandbox, control } = await sandboxWith({ contracts: ['emma'] })
    await sandbox.fetch('/emma/100/webhooks', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('public:private')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ event: 'message_open', url: `http://user:${PASSWORD}@localhost:3000/hooks` }),
    })
    const url = 'http://user:[redacted]@localhost:3000/hooks'
    expect(await control('GET', '/state')).toMatchObject({ body: { contracts: [{ webhooks: [{ url }] }] } })
    await control('POST', '/trigger', { contract: 'emma', event: 'message_open' })
    expect(await control('GET', '/attempts')).toMatchObject({ body: { attempts: [{ url, request: { url } }] } })
    await sandbox.close()
  })

  it('shows the headers of a delivery without the credentials in them', () => {
    const headers = { Authorization: 'Basic dTpw', cookie: 'session=1', 'x-signature': 'abc' }
    const url = 'https://example.org/hooks?key=1'
    expect(redactedRequest({ method: 'POST', url, headers, body: 'a', encoding: 'utf8' })).toEqual({
      method: 'POST',
      url,
      headers: { Authorization: '[redacted]', cookie: '[redacted]', 'x-signature': 'abc' },
      body: 'a',
      encoding: 'utf8',
    })
  })
})
