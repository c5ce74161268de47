import { describe, expect, it } from 'vitest'
import {
  type EmmaReceiveOptions,
  type MemberSignupEvent,
  receiveEvent,
  signEvent,
  type WebhookError,
} from '../../src/providers/emma/emma.js'
import { exampleOf } from '../events/examples.js'

const signup = await exampleOf<MemberSignupEvent>('emma', 'member_signup')
const basic = { username: 'emma', password: 'pässword:with a colon' }

describe('an event that is sent like one of Emma', () => {
  it('is a body by POST, and the parameter payload by GET', async () => {
    const [byPost, byGet] = [await signEvent(signup), await signEvent(signup, { method: 'GET', url: 'http://localhost/hooks?mine=1' })]
    expect([byPost.method, JSON.parse(await byPost.clone().text())]).toEqual(['POST', signup])
    const query = new URL(byGet.url).searchParams
    expect([byGet.method, query.get('mine'), JSON.parse(query.get('payload') ?? '')]).toEqual(['GET', '1', signup])
    expect([(await receiveEvent(byPost, {})).event, (await receiveEvent(byGet, {})).event]).toEqual([signup, signup])
  })

  it('carries the credentials of the URL that was registered', async () => {
    const url = `https://${basic.username}:${encodeURIComponent(basic.password)}@example.com/hooks`
    for (const request of [await signEvent(signup, { url }), await signEvent(signup, { basic, method: 'GET' })]) {
      expect(request.url).not.toContain('emma')
      expect((await receiveEvent(request, { basic })).type).toBe('member_signup')
    }
  })
})

describe('a receiver of Emma', () => {
  const refusal = async (url: string, options: EmmaReceiveOptions) =>
    receiveEvent(await signEvent(signup, { url }), options).catch((error: unknown) => error)

  it('says plainly what is missing in its own options', async () => {
    const wrong: EmmaReceiveOptions[] = [
      { pathSecret: '' },
      { pathSecret: [] },
      { basic: [] },
      { basic: { ...basic, password: '' } },
      { basic: { ...basic, username: 'a:b' } },
    ]
    for (const options of wrong) expect(await refusal('http://emma:x@localhost//', options)).toMatchObject({ code: 'no_key', status: 500 })
  })

  it('does not verify nothing because a variable is not set', async () => {
    for (const options of [{ pathSecret: undefined }, { basic: undefined }, { pathSecret: null }, { basic: null }]) {
      const refused: unknown = await Reflect.apply(receiveEvent, undefined, [await signEvent(signup), options]).catch(
        (error: unknown) => error,
      )
      expect(refused).toMatchObject({ name: 'WebhookError', status: 500 })
    }
  })

  it('finds a secret that has to be percent-encoded in a path', async () => {
    const pathSecret = 'secret / ü %'
    const url = `http://localhost/hooks/${encodeURIComponent(pathSecret)}/events`
    expect((await receiveEvent(await signEvent(signup, { url }), { pathSecret })).type).toBe('member_signup')
  })

  it('looks for the secret in the first segments of a path only, so that a long one costs little', async () => {
    const outcome = async (before: number) => {
      const request = await signEvent(signup, { url: `http://localhost/${'a/'.repeat(before)}secret` })
      return receiveEvent(request, { pathSecret: 'secret' }).then(
        ({ type }) => type,
        ({ code }: WebhookError) => code,
      )
    }
    expect([await outcome(30), await outcome(31)]).toEqual(['member_signup', 'signature_mismatch'])
  })

  it('stands a path that is not well encoded, or without an end', async () => {
    for (const path of ['%', '%ff', '%E0%A4%A', '/'.repeat(5000), 'a/'.repeat(5000)]) {
      expect(await refusal(`http://localhost/${path}`, { pathSecret: 'secret' })).toMatchObject({ code: 'signature_mismatch', status: 401 })
    }
  })

  it('does not take a secret for a good one that stands anywhere but in the path', async () => {
    const request = await signEvent(signup, {
      url: 'http://secret.example.com/?secret#secret',
      basic: { username: 'secret', password: 'secret' },
    })
    expect(await receiveEvent(request, { pathSecret: 'secret' }).catch((error: unknown) => error)).toMatchObject({
      code: 'signature_mismatch',
    })
  })

  it('verifies nothing when it was given nothing', async () => {
    const forged = new Request('http://localhost/', { method: 'POST', body: JSON.stringify(signup) })
    expect((await receiveEvent(forged, {})).type).toBe('member_signup')
  })
})
