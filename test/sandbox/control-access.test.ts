import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/sandbox/control-access.js'
import { sandboxWith } from './control-plane.js'

/** Why a call with these headers would be refused. */
const refusalOf = (headers: Readonly<Record<string, string>>, { method = 'POST', origin = 'http://127.0.0.1:4020' } = {}) => {
  const given = new Map(Object.entries(headers))
  return refusal({ method, target: '/_sandbox/reset', origin, body: new Uint8Array(), headers: { get: (name) => given.get(name) ?? null } })
}

describe('the control plane, called under a host', () => {
  it.each([
    '127.0.0.1:4020',
    '127.0.0.1',
    'localhost:4020',
    'LOCALHOST:4020',
    'localhost.:4020',
    'sandbox.localhost:4020',
    '[::1]:4020',
    // An address cannot be made to point elsewhere.
    '192.168.1.7:4020',
    '[fe80::1]:4020',
  ])('answers to %s', (host) => {
    expect(refusalOf({ host })).toBeUndefined()
  })

  it.each([
    'evil.example.org:4020',
    'evil.example.org',
    'localhost.evil.example.org:4020',
    'notlocalhost:4020',
    '127.0.0.1.evil.example.org:4020',
    '127.0.0.1@evil.example.org',
    'evil.example.org#127.0.0.1',
    '127.0.0.1/x',
    '',
    ' ',
    'a b',
  ])('refuses %j: its name may have been made to point here', (host) => {
    expect(refusalOf({ host })).toContain('does not answer to the host')
  })

  it('answers to the name that it listens on, and to a call without a host', () => {
    expect(refusalOf({ host: 'my-machine:4020' }, { origin: 'http://my-machine:4020' })).toBeUndefined()
    expect(refusalOf({})).toBeUndefined()
  })
})

describe('the control plane, called by a page', () => {
  const host = '127.0.0.1:4020'

  it.each([
    { origin: 'http://127.0.0.1:4020' },
    { origin: 'http://127.0.0.1:4020', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
  ])('answers its own: %j', (headers) => {
    expect(refusalOf({ host, ...headers })).toBeUndefined()
  })

  it.each([
    { origin: 'https://evil.example.org' },
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'http://localhost:4020' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  ])('refuses one of another origin: %j', (headers) => {
    expect(refusalOf({ host, ...headers })).toContain('its own origin only')
  })

  it('lets a link of another page lead here', () => {
    expect(refusalOf({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, { method: 'GET' })).toBeUndefined()
  })

  it('does nothing of what a foreign page asks for', async () => {
    const { sandbox } = await sandboxWith({ contracts: ['mailgun'] })
    const { url } = await sandbox.listen({ port: 0 })
    const now = sandbox.clock.now()
    const headers = { origin: 'https://evil.example.org', 'content-type': 'application/json' }
    const response = await fetch(`${url}/_sandbox/clock/advance`, { method: 'POST', headers, body: '{"by":"1h"}' })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(sandbox.clock.now()).toBe(now)
    await sandbox.close()
  })
})
