import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { type ContractId, contractIds, loadContract } from '../../src/registry.js'
import { operationsOf, requestFor } from './requests.js'

let all: Mock
let single: Mock
beforeAll(async () => {
  ;[all, single] = await Promise.all([startMock(), startMock({ contracts: ['buttondown'] })])
})
afterAll(() => Promise.all([all.close(), single.close()]))

const token = { authorization: 'Token any-key' }
const basePath = async (id: ContractId): Promise<string> =>
  new URL((await loadContract(id)).servers[0]?.url ?? '').pathname.replace(/\/$/, '')

describe.each(contractIds)('the mock of %s', (id) => {
  it("stands under the contract's name, with the provider's own base path behind it", async () => {
    expect(all.urls[id]).toBe(`${all.url}/${id}${await basePath(id)}`)
  })

  it('answers every operation there, and without the base path too', async () => {
    for (const named of await operationsOf(id)) {
      for (const url of new Set([all.urls[id] ?? '', `${all.url}/${id}`])) {
        const response = await fetch(await requestFor(named, url))
        expect({ ...named, ok: response.ok }).toEqual({ ...named, ok: true })
      }
    }
  })
})

describe('several mocks on one port', () => {
  it('are at the paths of the real APIs', async () => {
    const response = await fetch(`${all.url}/buttondown/v1/webhooks`, { headers: token })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  it.each(['/', '/nonsense', '/webhooks', '/v1/webhooks', '//buttondown/v1/webhooks', '/constructor', '/__proto__/v1'])(
    'have nothing at %s, and say where they are',
    async (path) => {
      const response = await fetch(all.url + path, { headers: token })
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({
        error: `There is nothing at this path. The contracts are at ${contractIds.map((id) => `/${id}`).join(', ')}.`,
        contracts: contractIds.map((id) => `/${id}`),
      })
    },
  )
})

describe('a mock that is alone on its port', () => {
  it.each(['/webhooks', '/v1/webhooks', '/buttondown/webhooks', '/buttondown/v1/webhooks', '/v1/webhooks?page=2'])(
    'answers at %s',
    async (path) => {
      expect((await fetch(single.url + path, { headers: token })).status).toBe(200)
    },
  )

  it('has no other contract', async () => {
    const response = await fetch(`${single.url}/mailgun/v3/domains/example.com/webhooks`, { headers: token })
    expect(response.status).toBe(404)
  })
})

describe('a path that the contract does not have', () => {
  it.each(['/v1/hooks', '/v1/webhooks/', '/v1/webhooks/1/attempts/2', '/v2/webhooks', '/v1/%2e%2e/%00/%zz', '/'])(
    '%s is answered with 404, and with where to look',
    async (path) => {
      const response = await fetch(`${all.url}/buttondown${path}`, { headers: token })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/json')
      const { error } = JSON.parse(await response.text())
      expect(error).toMatch(/^buttondown has no path \/\S*\. `webhook-contracts list buttondown` shows those that it has\.$/)
    },
  )
})

describe('a method that the path does not have', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s is answered with 405 and the methods that there are', async (method) => {
    const response = await fetch(`${all.url}/buttondown/v1/webhooks`, { method, headers: token })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, POST')
    expect(await response.json()).toEqual({ error: `${method} is none of this path's methods: GET, POST.` })
  })
})

describe('HEAD', () => {
  it.each([
    ['/buttondown/v1/webhooks', 200],
    ['/buttondown/v1/nothing', 404],
    ['/nothing', 404],
  ])('of %s has the status and the headers of GET, and no body', async (path, status) => {
    const head = await fetch(all.url + path, { method: 'HEAD', headers: token })
    const get = await fetch(all.url + path, { headers: token })
    expect([head.status, get.status]).toEqual([status, status])
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    expect(await head.text()).toBe('')
  })

  it('of a path without GET is none of its methods', async () => {
    const response = await fetch(`${all.url}/buttondown/v1/webhooks/1/test`, { method: 'HEAD', headers: token })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})

describe('a browser', () => {
  it.each(['/buttondown/v1/webhooks', '/nothing'])(
    'may ask before it sends anything to %s, keys and its own headers included',
    async (path) => {
      const response = await fetch(all.url + path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://example.com',
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'authorization,x-own',
        },
      })
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-headers')).toBe('authorization,x-own')
      expect(response.headers.get('access-control-allow-methods')).toContain('PATCH')
      expect(await response.text()).toBe('')
    },
  )

  it.each([
    ['/buttondown/v1/webhooks', 200],
    ['/buttondown/v1/nothing', 404],
    ['/nothing', 404],
  ])('may read the answer of %s and all its headers', async (path, status) => {
    const response = await fetch(all.url + path, { headers: { ...token, origin: 'https://example.com' } })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toBe('*')
  })
})

describe('starting a mock', () => {
  it('of a contract that does not exist fails, and names those that do', async () => {
    const contracts: ContractId[] = JSON.parse('["mandrill"]')
    await expect(startMock({ contracts })).rejects.toMatchObject({
      name: 'ContractError',
      code: 'unknown_contract',
      message: `There is no contract "mandrill". There are: ${contractIds.join(', ')}.`,
    })
  })

  it('of no contract at all fails', async () => {
    await expect(startMock({ contracts: [] })).rejects.toMatchObject({ code: 'unknown_contract' })
  })

  it('of one contract twice starts it once', async () => {
    const mock = await startMock({ contracts: ['emma', 'emma'] })
    expect(Object.keys(mock.urls)).toEqual(['emma'])
    expect((await fetch(`${mock.url}/1234/webhooks`, { headers: { authorization: `Basic ${btoa('a:b')}` } })).status).toBe(200)
    await mock.close()
  })
})
