import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkResponse } from '../../src/contract/index.js'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { contractIds, loadContract, loadExamples } from '../../src/registry.js'
import { type Named, requestFor } from './requests.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

interface Wanted extends Named {
  readonly status: number
}

/** Asks the mock with the request of the spec's own examples, and holds its answer against the contract. */
async function ask({ contract: id, operation }: Named, headers: Readonly<Record<string, string>>) {
  const response = await fetch(await requestFor({ contract: id, operation }, mock.urls[id] ?? '', headers))
  const { violations } = await checkResponse(await loadContract(id), operation, response)
  return { status: response.status, headers: response.headers, violations, text: await response.text() }
}

const statuses: Wanted[] = (
  await Promise.all(
    contractIds.map(async (contract) =>
      Object.entries((await loadContract(contract)).operations).flatMap(([operation, { responses }]) =>
        Object.keys(responses).map((status) => ({ contract, operation, status: Number(status) })),
      ),
    ),
  )
).flat()

const examples = (
  await Promise.all(
    contractIds.map(async (contract) =>
      Object.entries((await loadExamples(contract)).operations).flatMap(([operation, { responses }]) =>
        responses.flatMap(({ status, name, mediaType, value }) =>
          mediaType === undefined ? [] : [{ contract, operation, status, name, mediaType, value }],
        ),
      ),
    ),
  )
).flat()

describe.each(statuses)('the mock of $contract, asked for status $status of $operation', (wanted) => {
  const code = `code=${wanted.status}`

  it('gives it from an example of the spec, and says that it granted the wish', async () => {
    const answer = await ask(wanted, { prefer: code })
    expect(answer).toMatchObject({ status: wanted.status, violations: [] })
    expect(answer.headers.get('preference-applied')).toBe(code)
  })

  it('gives it whatever the client accepts', async () => {
    for (const accept of ['application/json', 'text/plain', 'text/html, application/json;q=0.9', 'application/xml']) {
      expect(await ask(wanted, { prefer: code, accept })).toMatchObject({ status: wanted.status, violations: [] })
    }
  })

  it('makes up bodies that keep the contract', async () => {
    for (let i = 0; i < 3; i++) {
      expect(await ask(wanted, { prefer: `${code}, dynamic=true` })).toMatchObject({ status: wanted.status, violations: [] })
    }
  })

  it('makes up the same body for the same seed', async () => {
    const [first, second] = [
      await ask(wanted, { prefer: `${code}, dynamic=true, seed=7` }),
      await ask(wanted, { prefer: `${code}, dynamic=true, seed=7` }),
    ]
    expect(first).toMatchObject({ status: wanted.status, violations: [] })
    expect(second.text).toBe(first.text)
  })
})

describe('the mock, asked for an example by its name', () => {
  it.each(examples)('gives $name of $contract $operation $status as $mediaType', async ({ status, name, mediaType, value, ...named }) => {
    const answer = await ask(named, { prefer: `code=${status}, example=${name}`, accept: mediaType })
    expect(answer).toMatchObject({ status, violations: [] })
    expect(answer.headers.get('content-type')).toBe(mediaType)
    expect(mediaType.includes('json') ? JSON.parse(answer.text) : answer.text).toEqual(value)
  })

  it('finds it among all statuses, when the name alone is given', async () => {
    const named: Named = { contract: 'mailgun', operation: 'listWebhooks' }
    const example = examples.find(
      ({ contract, operation, status }) => contract === 'mailgun' && operation === 'listWebhooks' && status === 404,
    )
    expect(await ask(named, { prefer: `example=${example?.name}` })).toMatchObject({ status: 404, violations: [] })
  })
})

describe('a made-up body', () => {
  const named: Named = { contract: 'mailgun', operation: 'listWebhooks' }

  it('differs from one time to the next, even after somebody gave a seed', async () => {
    const texts = new Set<string>()
    for (let i = 0; i < 4; i++) {
      await ask(named, { prefer: 'dynamic=true, seed=1' })
      texts.add((await ask(named, { prefer: 'dynamic=true' })).text)
    }
    expect(texts.size).toBe(4)
  })

  it('comes with its seed, so that it can be had again', async () => {
    const first = await ask(named, { prefer: 'dynamic=true' })
    const again = await ask(named, { prefer: first.headers.get('preference-applied') ?? '' })
    expect(again.text).toBe(first.text)
  })
})

describe('a wish that the mock cannot grant', () => {
  const named: Named = { contract: 'mailgun', operation: 'listWebhooks' }

  it('is told, with the statuses that there are, when the spec does not declare the status', async () => {
    const answer = await ask(named, { prefer: 'code=418' })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toEqual({ error: 'The spec declares no status 418 here. It declares 200, 401, 404, 429.' })
  })

  it('is told, with the names that there are, when there is no such example', async () => {
    const answer = await ask(named, { prefer: 'code=404, example=nonsense' })
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('There is no example \\"nonsense\\" here. There are: ')
    for (const { contract, operation, status, name } of examples) {
      if (contract === 'mailgun' && operation === 'listWebhooks' && status === 404) expect(answer.text).toContain(name)
    }
  })

  it('is told when it cannot be read, rather than answered with a success', async () => {
    const answer = await ask(named, { prefer: 'code=4O4' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Prefer: code=4O4 cannot be read.')
  })
})
