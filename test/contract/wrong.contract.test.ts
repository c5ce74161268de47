import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRequest, checkResponse, type Verdict } from '../../src/contract/index.js'
import { type Mock, startMock } from '../../src/entry/mock.js'
import { type WrongMessage, wrongRequests, wrongResponses } from '../../src/judge/wrong.js'
import { subjects } from './subjects.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const BASE = 'http://contract.test'

/** The violations that a verdict should have had and has not: empty when the right reason was found. */
function missed(wrong: WrongMessage<unknown>, { violations }: Verdict): string[] {
  const found = violations.some(
    ({ in: place, pointer }) => place === wrong.place && (wrong.pointer === undefined || pointer === wrong.pointer),
  )
  return found
    ? []
    : [
        `${wrong.kind}: no violation in ${wrong.place} at "${wrong.pointer}", but ${violations.map(({ text }) => text).join('; ') || 'none'}`,
      ]
}

describe.each(subjects)('wrong messages of $id', (subject) => {
  const { contract } = subject
  const requests = [...wrongRequests(subject)]
  const responses = [...wrongResponses(subject)]

  it.each(Object.keys(contract.operations))('%s: each wrong request is rejected for its own reason', async (operation) => {
    const wrong = requests.filter((one) => one.operation === operation)
    expect(wrong.length).toBeGreaterThan(0)
    const faults = await Promise.all(
      wrong.map(async (one) => missed(one, await checkRequest(contract, one.message.clone(), { baseUrl: BASE }))),
    )
    expect(faults.flat()).toEqual([])
  })

  it.each(Object.keys(contract.operations))('%s: the mock refuses each wrong request with a status of the spec', async (operation) => {
    const statuses = Object.keys(contract.operations[operation]?.responses ?? {})
    for (const { kind, message } of requests.filter((one) => one.operation === operation)) {
      const request = new Request((mock.urls[subject.id] ?? '') + message.url.slice(BASE.length), message.clone())
      const response = await fetch(request)
      expect.soft(response.status, kind).toBeGreaterThanOrEqual(400)
      expect.soft(response.status, kind).toBeLessThan(500)
      if (!statuses.includes(String(response.status))) continue // the spec declares none for this fault: the mock says so in its own words
      expect.soft((await checkResponse(contract, operation, response)).violations, kind).toEqual([])
    }
  })

  it.each(Object.keys(contract.operations))('%s: each wrong answer is rejected for its own reason', async (operation) => {
    const wrong = responses.filter((one) => one.operation === operation)
    expect(wrong.length).toBeGreaterThan(0)
    const faults = await Promise.all(wrong.map(async (one) => missed(one, await checkResponse(contract, operation, one.message))))
    expect(faults.flat()).toEqual([])
  })
})
