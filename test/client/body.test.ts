import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/client/index.js'
import { createClient as createButtondown } from '../../src/providers/buttondown/buttondown.js'
import { createClient as createEmma } from '../../src/providers/emma/emma.js'
import { createClient as createMailgun } from '../../src/providers/mailgun/mailgun.js'
import { createClient as createLegacyMailgun } from '../../src/providers/mailgun/mailgun-legacy.js'
import { stub } from './stub.js'

const URLS = ['https://a.example/?x=1&y=2', 'https://b.example']
const INPUT = { id: 'clicked', url: URLS } as const

function setup() {
  const { fetch, only } = stub()
  return {
    mailgun: createMailgun({ apiKey: 'k', domain: 'a.example', fetch }),
    legacy: createLegacyMailgun({ apiKey: 'k', domain: 'a.example', fetch }),
    emma: createEmma({ publicKey: 'a', privateKey: 'b', accountId: 1, fetch }),
    buttondown: createButtondown({ apiKey: 'k', fetch }),
    only,
  }
}

describe('a body', () => {
  it('goes in the first media type of the spec: multipart, a list as a field repeated', async () => {
    const { mailgun, only } = setup()
    await mailgun.createWebhook({ body: { ...INPUT, url: [...URLS] } })
    expect(only().headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    expect([...(await only().formData())]).toEqual([
      ['id', 'clicked'],
      ['url', URLS[0]],
      ['url', URLS[1]],
    ])
  })

  it('goes in the first media type of the spec: urlencoded', async () => {
    const { legacy, only } = setup()
    await legacy.createWebhook({ body: { id: 'click', url: 'https://a.example/?x=1&y=2' } })
    expect(only().headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await only().text()).toBe('id=click&url=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D2')
  })

  it('goes in the first media type of the spec: JSON', async () => {
    const { emma, only } = setup()
    await emma.createWebhook({ body: { event: 'mailing_finish', url: 'https://a.example' } })
    expect(only().headers.get('content-type')).toBe('application/json')
    expect(await only().json()).toEqual({ event: 'mailing_finish', url: 'https://a.example' })
  })

  it.each([
    ['an object', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['pairs', [['Content-Type', 'application/x-www-form-urlencoded']] as [string, string][]],
    ['Headers', new Headers({ 'content-type': 'application/x-www-form-urlencoded' })],
  ])("goes in the caller's Content-Type: urlencoded, keys repeated, said by %s", async (_, headers) => {
    const { mailgun, only } = setup()
    await mailgun.createWebhook({ body: { ...INPUT, url: [...URLS] }, headers })
    expect(only().headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect([...new URLSearchParams(await only().text())]).toEqual([
      ['id', 'clicked'],
      ['url', URLS[0]],
      ['url', URLS[1]],
    ])
  })

  it('gets a boundary of its own when the caller names multipart', async () => {
    const { mailgun, only } = setup()
    await mailgun.createWebhook({ body: { ...INPUT, url: [...URLS] }, headers: { 'Content-Type': 'multipart/form-data; boundary=mine' } })
    expect((await only().formData()).getAll('url')).toEqual(URLS)
  })

  it('may be a FormData or a URLSearchParams', async () => {
    const form = new FormData()
    form.append('id', 'clicked')
    form.append('url', new File(['https://a.example'], 'url.txt'))
    const first = setup()
    await first.mailgun.createWebhook({ body: form, headers: { 'Content-Type': 'application/json' } })
    expect((await first.only().formData()).get('url')).toBeInstanceOf(File)
    const second = setup()
    await second.mailgun.createWebhook({ body: new URLSearchParams({ id: 'clicked' }) })
    expect(second.only().headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await second.only().text()).toBe('id=clicked')
  })

  it.each([
    ['a Blob', new Blob(['{"url":"x"}'])],
    ['bytes', new TextEncoder().encode('{"url":"x"}')],
    ['a buffer', new TextEncoder().encode('{"url":"x"}').buffer],
    ['a stream', new Blob(['{"url":"x"}']).stream()],
  ])('may be bytes already: %s', async (_, body) => {
    const { emma, only } = setup()
    // @ts-expect-error the types have the spec's own fields
    await emma.createWebhook({ body })
    expect(only().headers.get('content-type')).toBe('application/json')
    expect(await only().text()).toBe('{"url":"x"}')
  })

  it('of a form has files, texts, numbers and booleans; undefined and null are left out', async () => {
    const { mailgun, only } = setup()
    // @ts-expect-error the types have the spec's own fields
    await mailgun.createWebhook({ body: { id: 5, url: [true, undefined, new File(['x'], 'a.txt')], none: null, missing: undefined } })
    const form = await only().formData()
    expect([...form.keys()]).toEqual(['id', 'url', 'url'])
    expect([form.get('id'), form.get('url')]).toEqual(['5', 'true'])
    expect(form.getAll('url')[1]).toMatchObject({ name: 'a.txt' })
  })

  it('that its media type cannot carry is refused, naming the field', async () => {
    const { mailgun, emma } = setup()
    const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    // @ts-expect-error the types refuse it as well
    const withFile = mailgun.createWebhook({ body: { url: new File([], 'a') }, headers: urlencoded })
    const bodies: [Promise<unknown>, string][] = [
      // @ts-expect-error the types refuse it as well
      [mailgun.createWebhook({ body: { id: { a: 1 } } }), 'The form field "id" is an object: a form has texts and files alone.'],
      // @ts-expect-error the types refuse it as well
      [mailgun.createWebhook({ body: 'id=clicked' }), 'A form body is an object of fields, a FormData or a URLSearchParams.'],
      [withFile, 'The form field "url" is a file: send it as multipart/form-data.'],
      // @ts-expect-error the types refuse it as well
      [emma.createWebhook({ body: circle }), 'The body cannot be written as JSON'],
      // @ts-expect-error the types refuse it as well
      [emma.createWebhook({ body: { url: 5n } }), 'The body cannot be written as JSON'],
      [
        emma.updateWebhook({ params: { path: { webhook_id: 1 } }, body: {}, headers: { 'Content-Type': 'text/csv' } }),
        'A body of text/csv has to be a string.',
      ],
    ]
    for (const [call, message] of bodies) {
      await expect(call).rejects.toThrow(ClientError)
      await expect(call).rejects.toThrow(message)
    }
  })

  it("may be written by the caller's own serializer, which then has the content type to see to", async () => {
    const { emma, only } = setup()
    await emma.createWebhook({
      body: { event: 'mailing_finish', url: 'https://a.example' },
      bodySerializer: () => 'mine',
      headers: { 'Content-Type': 'text/plain' },
    })
    expect([only().headers.get('content-type'), await only().text()]).toEqual(['text/plain', 'mine'])
  })

  it('is none where the call has none', async () => {
    const { buttondown, only } = setup()
    await buttondown.testWebhook({ params: { path: { id: '1' } } })
    expect([only().headers.get('content-type'), await only().text()]).toEqual([null, ''])
  })
})
